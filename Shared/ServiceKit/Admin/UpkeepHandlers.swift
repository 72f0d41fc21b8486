import CommonSchema
import Credit
import Crypto
import Phrases
import RPC
import SchemaRuntime
import Store
import Synchronization

/// What operators look at and decide about the store of a running service and the sources that it follows.
struct UpkeepHandlers: UpkeepService {
    /// Nil for a service that keeps none.
    let database: Database?
    let clock: GuardedClock
    /// Asks the services that the service calls what time it is; nil where it has no record to judge by.
    var peers: PeerTimes?
    var pages = PageToken()
    /// What the service does by its clock, by the name of the act.
    var work: @Sendable () -> [String: TimedWork] = { [:] }
    /// The sources that the service follows.
    let sources: @Sendable () -> [FollowedFeed]

    static let domain = "xinyi.common.v1"
    /// Bytes of a reason.
    static let reasonBytes = 1...1000

    func getSources(_ request: GetSourcesRequest, context: ServerContext) async throws -> GetSourcesResponse {
        var found: [FollowedSource] = []
        for source in sources().sorted(by: { $0.name < $1.name }) {
            found.append(try await read { try source.message($0) })
        }
        return GetSourcesResponse(sources: found)
    }

    func acceptSource(_ request: AcceptSourceRequest, context: ServerContext) async throws -> AcceptSourceResponse {
        let reason = try Self.reason(request.reason)
        guard let database, let source = sources().first(where: { $0.name == request.source }) else {
            throw RPCError.notFound(
                resource: "source", name: String(request.source.prefix(Limits.sourceBytes)), domain: Self.domain)
        }
        let caller = context.caller
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            transaction in
            var standing = try FeedFollowerTable.standing(transaction, source.name)
            let offer = SourceOffer(identity: request.identity, rows: request.rows)
            let detail: String
            if let held = standing.held {
                guard held.identity == offer.identity, held.rows >= offer.rows else { throw Self.changed(source.name) }
                standing.accepted = offer
                detail = "identity \(held.identity), \(offer.rows) records: \(reason)"
            } else if standing.otherHistoryTime != nil {
                guard standing.mark.identity == offer.identity else { throw Self.changed(source.name) }
                standing.otherHistoryTime = nil
                detail = "identity \(standing.mark.identity): \(reason)"
            } else {
                throw RPCError.precondition(
                    reason: "NOTHING_TO_ACCEPT",
                    message: "the source '\(source.name)' waits for no word of an operator",
                    remedy: "look at GetSources", domain: Self.domain, metadata: ["name": source.name])
            }
            try FeedFollowerTable.store(standing, source.name, transaction)
            try transaction.audit(
                actor: caller.identity, action: "source.accept", target: "sources/\(source.name)", detail: detail)
            return AcceptSourceResponse(source: try source.message(transaction))
        }
        // Told again for a repeated request: it changes nothing that is not so.
        let standing = try await read { try FeedFollowerTable.standing($0, source.name) }
        source.freshness.noticed.hasOtherHistory = standing.otherHistoryTime != nil
        return response
    }

    func getTime(_ request: GetTimeRequest, context: ServerContext) async throws -> GetTimeResponse {
        let doubt = clock.doubt
        return GetTimeResponse(
            time: WireTimestamp(millisecondsSinceEpoch: clock.now().milliseconds),
            claimedTime: WireTimestamp(millisecondsSinceEpoch: (doubt?.claimed ?? clock.claimed).milliseconds),
            inDoubt: doubt != nil)
    }

    func acceptTime(_ request: AcceptTimeRequest, context: ServerContext) async throws -> AcceptTimeResponse {
        let reason = try Self.reason(request.reason)
        guard let date = CivilDate(iso: request.date) else {
            throw RPCError.invalid(
                "date", rule: "must be a day, YYYY-MM-DD", remedy: "give the day that it is today", domain: Self.domain)
        }
        guard let database else { throw Self.timeIsSure(isShared: false) }
        let (clock, caller, isShared) = (clock, context.caller, database.isShared)
        let isDone = Atomic<Bool>(false)
        let response = try await Idempotent.write(database, request, id: request.requestId, context: context) {
            transaction in
            guard let doubt = clock.doubt else { throw Self.timeIsSure(isShared: isShared) }
            guard doubt.claimed.date(in: .shanghai) == date else {
                throw RPCError.precondition(
                    reason: "CLOCK_DIFFERS",
                    message: "the clock says that today is \(doubt.claimed.date(in: .shanghai).iso), not \(date.iso)",
                    remedy: "set the clock right; a time that is wrong is not to be accepted", domain: Self.domain)
            }
            try transaction.audit(
                actor: caller.identity, action: "time.accept", target: "clock",
                detail:
                    "\(doubt.claimed.rfc3339(in: .shanghai)) after \(doubt.sure.rfc3339(in: .shanghai)): \(reason)")
            isDone.store(true, ordering: .relaxed)
            return AcceptTimeResponse(time: WireTimestamp(millisecondsSinceEpoch: doubt.claimed.milliseconds))
        }
        // Once for each word: a request that is repeated later accepts no other time.
        if isDone.load(ordering: .relaxed) { clock.accept() }
        return response
    }

    /// - Parameter isShared: whether it may have been another process over the same database that was meant.
    private static func timeIsSure(isShared: Bool) -> RPCError {
        .precondition(
            reason: "NOTHING_TO_ACCEPT", message: "the clock is not in doubt",
            remedy: isShared
                ? "look at GetTime of each process over the database; each goes by its own clock, and is accepted by itself with a "
                    + "request id of its own"
                : "look at GetTime", domain: domain)
    }

    func verifyStore(_ request: VerifyStoreRequest, context: ServerContext) async throws -> VerifyStoreResponse {
        guard let database else { return VerifyStoreResponse() }
        var problem: Phrase = ""
        if request.integrity {
            do { try await database.checkIntegrity() } catch let error as StoreError where error.kind == .corrupt {
                problem = error.text
            }
        }
        return VerifyStoreResponse(
            chains: try await database.verifyChains().map { Self.message($0) }, integrityProblem: problem.english,
            replaced: database.replaced?.english ?? "", integrityProblemZh: problem.chinese,
            replacedZh: database.replaced?.chinese ?? "")
    }

    private static func message(_ chain: ChainVerdict) -> ChainState {
        let problem = chain.verdict.problem
        var state = ChainState(
            table: chain.table, problem: problem?.english ?? "", problemZh: problem?.chinese ?? "")
        switch chain.verdict {
        case .intact(let rows, let head): (state.condition, state.rows, state.head) = (.intact, rows, Hex.encode(head))
        case .broken: state.condition = .broken
        case .cut(let rows, _): (state.condition, state.rows) = (.cut, rows)
        case .unguarded: state.condition = .unguarded
        }
        return state
    }

    private func read<R: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> R) async throws -> R {
        guard let database else { throw StoreError(.misuse, "a source is followed without a store") }
        return try await database.read(body)
    }

    static func reason(_ text: String) throws(RPCError) -> String {
        switch TextRule(reasonBytes).apply(to: text) {
        case .success(let trimmed):
            guard !PersonalNumbers.occur(in: trimmed) else {
                throw .invalid(
                    "reason", rule: "a text holds no citizen identity number", remedy: "take the number out",
                    reason: "PERSONAL_NUMBER_IN_TEXT", domain: domain)
            }
            return trimmed
        case .failure(let fault): throw .invalid("reason", rule: fault.rule, remedy: fault.remedy, domain: domain)
        }
    }

    private static func changed(_ source: String) -> RPCError {
        .precondition(
            reason: "SOURCE_CHANGED", message: "the source '\(source)' offers something else than what is accepted",
            remedy: "look at GetSources again, and accept what it shows", domain: domain, metadata: ["name": source])
    }
}

/// A source that a service follows, as its upkeep sees it.
struct FollowedFeed: Sendable {
    let freshness: FeedFreshness
    let rows: @Sendable (_ generation: Int64, ReadTransaction) throws -> Int64

    var name: String { freshness.source }

    /// Where it stands.
    func message(_ transaction: ReadTransaction) throws -> FollowedSource {
        let standing = try FeedFollowerTable.standing(transaction, name)
        let state: SourceState =
            if standing.isResyncing { .resyncing } else if standing.held != nil { .held } else { .following }
        return FollowedSource(
            source: name, state: state, position: standing.mark.position, identity: standing.mark.identity,
            digest: Hex.encode(standing.mark.digest), rows: try rows(standing.wholeGeneration, transaction),
            heldIdentity: standing.held?.identity ?? "", heldRows: standing.held?.rows ?? 0,
            heldTime: standing.heldTime.map { WireTimestamp(millisecondsSinceEpoch: $0) },
            otherHistoryTime: standing.otherHistoryTime.map { WireTimestamp(millisecondsSinceEpoch: $0) })
    }
}
