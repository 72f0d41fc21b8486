package import CommonSchema
package import Credit
package import RPC
import SchemaRuntime
package import Store
import Synchronization
import Wire

/// The handler of a service's `Watch…` method over its store's feed: replays what is after a position, follows, sends heartbeats
/// between, and says ResyncRequired where the position is no longer kept.
///
/// A heartbeat's head is a position whose changes were all sent before it or, while the watcher is behind, one that it has
/// still to reach: a watcher that has applied the head of a heartbeat was complete when the heartbeat was sent.
package final class FeedPublisher<Response: Message>: Sendable {
    private let database: Database
    private let heartbeat: Duration
    private let clock: any WallClock
    private let domain: String
    private let makeChange: @Sendable (FeedChange) throws -> [UInt8]
    private let makeHeartbeat: @Sendable (Heartbeat) -> Response
    private let makeResync: @Sendable (ResyncRequired) -> Response
    private let watchers = Atomic<Int>(0)

    /// A publisher.
    ///
    /// - Parameters:
    ///   - domain: the service's proto package, for errors.
    ///   - heartbeat: the longest silence, at most 2 s by the contracts.
    ///   - change: the encoded response for a stored change; by itself ``ForwardedChange``.
    package init(
        database: Database, domain: String, heartbeat: Duration = .seconds(1), clock: any WallClock = SystemClock(),
        change: @escaping @Sendable (FeedChange) throws -> [UInt8] = { ForwardedChange.response($0) },
        heartbeatResponse: @escaping @Sendable (Heartbeat) -> Response,
        resyncResponse: @escaping @Sendable (ResyncRequired) -> Response
    ) {
        self.database = database
        self.domain = domain
        self.heartbeat = heartbeat
        self.clock = clock
        makeChange = change
        makeHeartbeat = heartbeatResponse
        makeResync = resyncResponse
    }

    /// Watchers at work.
    package var watcherCount: Int { watchers.load(ordering: .relaxed) }

    /// Serves one watcher until it goes away or the service stops.
    ///
    /// - Throws: INVALID_ARGUMENT for a negative position (INVALID_FIELD) or one above the head (POSITION_AHEAD);
    ///   FAILED_PRECONDITION (OTHER_HISTORY) for a mark that is none of this feed;
    ///   RESOURCE_EXHAUSTED when ``Limits/feedWatchers`` watch already.
    package func watch(after start: FeedMark, context: ServerContext, writer: ResponseWriter<Response>) async throws {
        guard start.position >= 0 else {
            throw RPCError.invalid(
                "after_position", rule: "must not be negative", remedy: "give the last position applied, or 0",
                domain: domain)
        }
        defer { watchers.wrappingSubtract(1, ordering: .relaxed) }
        guard watchers.wrappingAdd(1, ordering: .relaxed).oldValue < Limits.feedWatchers else {
            throw RPCError.resourceExhausted(
                reason: "TOO_MANY_WATCHERS",
                message: "\(Limits.feedWatchers) watchers are at work; end one, or watch another instance",
                domain: domain, retryAfter: .seconds(5))
        }
        let feed = database.feed
        do {
            try await feed.judge(start)
        } catch let error as FeedError {
            try await refuse(error, writer)
            return
        }
        // What was sent last: a database that loses changes under the watch must not go on behind it with others.
        var sent = start
        // The first message is a heartbeat: a watcher with nothing to replay learns at once that it is complete.
        var lastHeartbeat: MonotonicInstant?
        while !context.isCancelled, !Task.isCancelled {
            let head = feed.headPosition
            let changes: [FeedChange]
            do {
                changes = try await feed.changes(after: sent, limit: Limits.feedBatch)
            } catch let error as FeedError {
                try await refuse(error, writer)
                return
            }
            for change in changes {
                sent = FeedMark(position: change.position, identity: feed.identity, digest: change.digest)
                try await writer.write(encoded: try makeChange(change) + Self.field(sent))
            }
            let now = MonotonicInstant.now
            if lastHeartbeat.map({ $0.duration(to: now) >= heartbeat }) ?? true {
                // Read behind the last change that was sent: another process may have passed what this one remembers, and a watcher
                // that has reached the head of a heartbeat takes it for complete.
                let mark = try await database.isShared ? feed.lastMark() : feed.mark(at: max(head, sent.position))
                let response = makeHeartbeat(
                    Heartbeat(
                        headPosition: mark.position,
                        time: WireTimestamp(millisecondsSinceEpoch: clock.now().milliseconds)))
                try await writer.write(encoded: try response.serialized() + Self.field(mark))
                lastHeartbeat = now
            }
            if sent.position >= head {
                let waited = lastHeartbeat?.duration(to: .now) ?? .zero
                _ = await feed.waitForChange(after: sent.position, timeout: max(.milliseconds(1), heartbeat - waited))
            }
        }
        throw RPCError.unavailable(
            reason: "WATCH_ENDED", message: "the watch ended; watch again after the last position", domain: domain)
    }

    /// The history of a mark as the field that every `Watch…` response has for it. Appended like what ``ForwardedChange`` appends.
    private static func field(_ mark: FeedMark) throws -> [UInt8] {
        let history = try FeedHistory(identity: mark.identity, digest: mark.digest).serialized()
        var bytes: [UInt8] = []
        FieldWriter.append(historyField, bytes: history, to: &bytes)
        return bytes
    }

    private static var historyField: Int { 4 }

    private func refuse(_ error: FeedError, _ writer: ResponseWriter<Response>) async throws {
        switch error {
        case .truncated(let oldest, let head):
            try await writer.write(makeResync(ResyncRequired(oldestPosition: oldest, headPosition: head)))
        case .ahead(let head):
            throw RPCError.invalid(
                "after_position", rule: "must not be beyond the newest position \(head)",
                remedy: "take a snapshot and watch after its position", reason: FeedReason.positionAhead, domain: domain
            )
        case .otherHistory(let head):
            throw RPCError.precondition(
                reason: FeedReason.otherHistory,
                message: "the position is of another history than this feed's, which ends at \(head)",
                remedy: "take a snapshot and watch after its position", domain: domain)
        }
    }
}

/// Reasons by which publishers and followers understand each other.
enum FeedReason {
    /// The watcher saw another history than the feed's, such as the one before a backup was restored.
    static let positionAhead = "POSITION_AHEAD"
    /// The watcher's position has another digest, or is of another feed.
    static let otherHistory = "OTHER_HISTORY"

    /// Whether an error says that the source has another history than the watcher.
    static func tellsOtherHistory(_ error: RPCError) -> Bool {
        error.info.map { [positionAhead, otherHistory].contains($0.reason) } ?? false
    }
}
