package import Credit
package import Crypto
package import RPC
package import ServiceKit
package import Store

/// What every handler of a service works with: its database, its clock, who may what, how persons are found, how pages
/// are numbered. One value, shared by all of them.
package struct CaseEnvironment: Sendable {
    /// The service's own database.
    package let database: Database
    /// The clock; the day in Asia/Shanghai is what the law counts by.
    package let clock: any WallClock
    /// Which identities have which roles, as the deployment configured it.
    package let policy: Policy
    /// Finds natural persons by their number without storing it; nil where no key file is configured, and then a number
    /// is refused.
    package let blindIndex: BlindIndex?
    /// Makes and reads the tokens of pages.
    package let pages: PageToken
    /// How long a request waits for another service's feed to bring what it refers to, before it is refused: a
    /// department may submit a decision and propose on it at once.
    package let settleTime: Duration

    /// An environment over an open database.
    package init(
        database: Database, clock: any WallClock, policy: Policy, blindIndex: BlindIndex?,
        pages: PageToken = PageToken(), settleTime: Duration = .seconds(2)
    ) {
        self.database = database
        self.clock = clock
        self.policy = policy
        self.blindIndex = blindIndex
        self.pages = pages
        self.settleTime = settleTime
    }

    /// The environment of a service that is being made.
    package init(_ service: ServiceEnvironment, blindIndex: BlindIndex?) {
        self.init(
            database: service.database, clock: service.clock, policy: service.policy, blindIndex: blindIndex,
            pages: service.pages)
    }

    /// Now.
    package var moment: Moment { Moment(clock) }

    /// Reads subjects' codes as of today.
    package var codes: SubjectCodeReader { SubjectCodeReader(blindIndex: blindIndex, today: moment.today) }

    /// Who calls.
    package func actor(_ context: ServerContext) -> Actor { Actor(context, policy: policy) }

    /// Who calls, with the official that the request names.
    package func actor(_ context: ServerContext, _ official: NamedOfficial) -> Actor {
        Actor(context, policy: policy, official: official)
    }

    /// A page of a List; see ``Paging``.
    package func page(
        _ size: Int32, _ token: String, filter: [String] = [], _ context: ServerContext
    ) throws(RPCError) -> Paging {
        try Paging(size: size, token: token, filter: filter, context, pages)
    }

    // MARK: Changing

    /// Runs a mutation once for its request id, in one transaction. A request that refers to something which another
    /// service's feed has not brought yet is tried again for ``settleTime``.
    ///
    /// - Throws: what `body` throws, INVALID_ARGUMENT for the request id, ``StoreError``.
    package func once<Q: Message, R: Message>(
        _ request: Q, id: String, _ context: ServerContext,
        _ body: @escaping @Sendable (WriteTransaction, Moment) throws -> R
    ) async throws -> R {
        try await settling(context) { [database, clock] in
            try await Idempotent.write(database, request, id: id, context: context) { transaction in
                try body(transaction, Moment(clock))
            }
        }
    }

    /// Tries again while a request waits for a feed.
    package func settling<R: Sendable>(
        _ context: ServerContext, _ body: @Sendable () async throws -> R
    ) async throws -> R {
        let clock = ContinuousClock()
        let end = clock.now + settleTime
        while true {
            do {
                return try await body()
            } catch let refusal as Refusal where refusal.reason.awaitsFeed {
                let hasTime = (context.deadline?.remaining ?? .seconds(60)) > .milliseconds(200)
                guard hasTime, end > clock.now, !context.isCancelled else { throw refusal }
                try await Task.sleep(for: .milliseconds(25))
            }
        }
    }
}

extension Reason {
    /// Whether the refusal may only mean that a feed is a moment behind.
    package var awaitsFeed: Bool { Self.awaitingFeed.contains(self) }

    private static let awaitingFeed: Set<Reason> = [
        .subjectNotFound, .unknownDepartment, .registryNotHeard, .noUnderlyingDecision,
    ]

    /// No decision of the registry stands behind what is asked.
    package static let noUnderlyingDecision = Reason("NO_UNDERLYING_DECISION", zh: "登记服务中没有作为依据的决定")
}
