import CommonSchema
import Credit
import Crypto
import RPC
import SchemaRuntime
import Store

/// What operators look at and decide about the store of a running service and the sources that it follows.
struct UpkeepHandlers: UpkeepService {
    /// Nil for a service that keeps none.
    let database: Database?
    let clock: any WallClock
    /// The sources that the service follows.
    let sources: @Sendable () -> [FollowedFeed]

    private static let domain = "xinyi.common.v1"
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

    private func read<R: Sendable>(_ body: @escaping @Sendable (ReadTransaction) throws -> R) async throws -> R {
        guard let database else { throw StoreError(.misuse, "a source is followed without a store") }
        return try await database.read(body)
    }

    private static func reason(_ text: String) throws(RPCError) -> String {
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
