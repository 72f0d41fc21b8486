package import Credit
package import Crypto
package import ServiceKit
package import Store

/// What every handler of a service works with: its database, its clock, who may what, how persons are found, how pages
/// are numbered. One value, shared by all of them.
package struct CaseEnvironment: CaseHost {
    /// The service's own database.
    package let database: Database
    /// The clock; the day in Asia/Shanghai is what the law counts by.
    package let clock: any WallClock
    private let currentPolicy: CurrentPolicy
    /// Finds natural persons by their number without storing it; nil where no key file is configured, and then a number
    /// is refused.
    package let blindIndex: BlindIndex?
    /// Makes and reads the tokens of pages.
    package let pages: PageToken
    /// How long a request waits for another service's feed to bring what it refers to, before it is refused: a
    /// department may submit a decision and propose on it at once.
    package let settleTime: Duration
    /// How often persons may be looked up by their number.
    package let numbers: NumberGate
    /// Who may act for a department.
    package let officials: Officials

    /// An environment over an open database.
    package init(
        database: Database, clock: any WallClock, policy: CurrentPolicy, blindIndex: BlindIndex?,
        pages: PageToken = PageToken(), settleTime: Duration = CaseworkLimits.settleTime, numbers: NumberGate? = nil,
        officials: Officials = Officials(nil)
    ) {
        self.database = database
        self.clock = clock
        currentPolicy = policy
        self.blindIndex = blindIndex
        self.pages = pages
        self.settleTime = settleTime
        self.numbers = numbers ?? NumberGate(clock: clock)
        self.officials = officials
    }

    /// The environment of a service that is being made.
    package init(
        _ service: ServiceEnvironment, blindIndex: BlindIndex?, settleTime: Duration = CaseworkLimits.settleTime,
        numbers: NumberGate? = nil, officials: Officials = Officials(nil)
    ) {
        self.init(
            database: service.database, clock: service.clock, policy: service.currentPolicy, blindIndex: blindIndex,
            pages: service.pages, settleTime: settleTime, numbers: numbers, officials: officials)
    }

    /// Which identities have which roles, as the deployment configured it and has it now.
    package var policy: Policy { currentPolicy.value }

    /// Itself.
    package var cases: CaseEnvironment { self }
}

extension Reason {
    /// Whether the refusal may only mean that a feed is a moment behind.
    package var awaitsFeed: Bool { Self.awaitingFeed.contains(self) }

    private static let awaitingFeed: Set<Reason> = [
        .subjectNotFound, .unknownDepartment, .registryNotHeard, .ruleBookMissing, .noUnderlyingDecision,
        .officialNotRegistered, .measureCatalogueMissing,
    ]

    /// No catalogue of measures was heard, or none is in force yet.
    package static let measureCatalogueMissing = Reason("MEASURE_CATALOGUE_MISSING", zh: "尚无生效的措施清单")

    /// No decision of the registry stands behind what is asked.
    package static let noUnderlyingDecision = Reason("NO_UNDERLYING_DECISION", zh: "登记服务中没有作为依据的决定")
}
