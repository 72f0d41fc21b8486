import RPC
package import Store
import Synchronization

/// Keeps a projection of another service's feed: every change once and in order, whatever dies when.
///
/// The position moves in the transaction that applies the change, so after a crash the watch goes on behind what was committed.
/// When the source no longer keeps the position, or has another history, the follower takes a snapshot: its rows get a new
/// generation page by page, and with the last page the rows that it no longer holds are removed and the position is set, in one
/// transaction. Until then the projection is not current (``FeedFreshness/currentAge``).
package final class FeedFollower<Change: Sendable>: Sendable {
    private let projection: FeedProjection<Change>
    private let database: Database
    private let logger: Logger
    private let silence: Duration
    private let backoff: ClosedRange<Duration>
    private let applied: Counter
    private let resyncs: Counter
    private let reconnects: Counter
    private let skippedChanges: SkippedKind
    private let skippedEvents: SkippedKind
    /// How well the source is known.
    package let freshness: FeedFreshness

    /// A follower that is not running yet; its freshness already tells the committed position.
    ///
    /// - Parameters:
    ///   - silence: how long a watch may be silent before it is given up and opened anew; heartbeats come every 2 s at most.
    ///   - backoff: the shortest and the longest pause between two attempts; it doubles, with jitter.
    package init(
        _ projection: FeedProjection<Change>, database: Database, metrics: Metrics, logger: Logger,
        silence: Duration = .seconds(6), backoff: ClosedRange<Duration> = .milliseconds(50) ... .seconds(5)
    ) async throws {
        self.projection = projection
        self.database = database
        self.logger = logger
        self.silence = silence
        self.backoff = backoff
        let source = projection.source
        let freshness = FeedFreshness(source: source)
        self.freshness = freshness
        let labels: Metrics.Labels = ["source": source]
        applied = metrics.counter("xinyi_feed_applied_total", "Changes applied from a source's feed.", labels)
        resyncs = metrics.counter("xinyi_feed_resyncs_total", "Snapshots taken of a source.", labels)
        reconnects = metrics.counter("xinyi_feed_reconnects_total", "Watches of a source that ended.", labels)
        skippedChanges = SkippedKind("change", of: source, metrics, logger)
        skippedEvents = SkippedKind("event", of: source, metrics, logger)
        metrics.computed("xinyi_feed_position", "The last position applied.", labels) { Double(freshness.position) }
        metrics.computed("xinyi_feed_lag", "Changes known to exist and not applied.", labels) { Double(freshness.lag) }
        metrics.computed("xinyi_feed_age_seconds", "Time since the projection was last known complete.", labels) {
            freshness.currentAge.map { $0 / .seconds(1) } ?? .infinity
        }
        let standing = try await database.read { try FeedFollowerTable.standing($0, source) }
        freshness.restore(position: standing.position)
    }

    /// Follows until the task is cancelled. Failures are logged and tried again; none is skipped.
    package func run() async {
        var pause = backoff.lowerBound
        while !Task.isCancelled {
            let began = freshness.position
            do {
                try await follow()
            } catch is CancellationError {
                return
            } catch {
                if Task.isCancelled { return }
                logger.warning(
                    "feed interrupted",
                    [
                        "source": .name(projection.source), "position": .integer(freshness.position),
                        "reason": .error(error), "retry_ms": .milliseconds(pause),
                    ])
            }
            reconnects.add()
            if freshness.position > began { pause = backoff.lowerBound }
            try? await Task.sleep(for: pause * Double.random(in: 0.5...1))
            pause = min(pause * 2, backoff.upperBound)
        }
    }

    /// One watch, to its end.
    private func follow() async throws {
        let source = projection.source
        let standing = try await database.read { try FeedFollowerTable.standing($0, source) }
        if standing.isResyncing {
            try await resync()
            return
        }
        do {
            try await watch(after: standing.position)
        } catch let error as RPCError where error.info?.reason == FeedReason.positionAhead {
            try await resync()
        } catch is ResyncNeeded {
            try await resync()
        }
    }

    private struct ResyncNeeded: Error {}

    private func watch(after position: Int64) async throws {
        let stream = try await projection.watch(position)
        let mailbox = FeedMailbox<(FeedEvent<Change>, Int64)>(bound: Limits.feedBatch)
        let lastHeard = LastHeard(freshness.moment)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [freshness] in
                do {
                    for try await event in stream {
                        let moment = freshness.moment
                        lastHeard.moment.store(moment, ordering: .relaxed)
                        freshness.noteHeard()
                        await mailbox.put((event, moment))
                    }
                    mailbox.finish(nil)
                } catch {
                    mailbox.finish(error)
                }
            }
            group.addTask { [freshness, silence] in
                // Ends with the group; a connection that is open and dead would otherwise be waited on for ever.
                while true {
                    try await Task.sleep(for: silence / 4)
                    let quiet = Duration.nanoseconds(freshness.moment - lastHeard.moment.load(ordering: .relaxed))
                    guard quiet <= silence else {
                        mailbox.finish(
                            RPCError.unavailable(
                                reason: "FEED_SILENT", message: "the source sent nothing, not even a heartbeat"))
                        return
                    }
                }
            }
            defer {
                // A reader that waits for room would otherwise wait for ever.
                mailbox.finish(nil)
                group.cancelAll()
            }
            while let events = try await mailbox.takeAll() {
                try Task.checkCancellation()
                try await take(events)
            }
        }
    }

    /// When the stream last spoke; shared by its reader and its watchdog.
    private final class LastHeard: Sendable {
        let moment: Atomic<Int64>
        init(_ moment: Int64) { self.moment = Atomic(moment) }
    }

    /// Applies what came together in one transaction, then looks at the heartbeats.
    private func take(_ events: [(FeedEvent<Change>, Int64)]) async throws {
        var changes: [(Int64, Change)] = []
        var heads: [(Int64, Int64)] = []
        var needsResync = false
        for (event, moment) in events {
            switch event {
            case .change(let position, let change): changes.append((position, change))
            case .heartbeat(let head): heads.append((head, moment))
            case .resync: needsResync = true
            case .unknown: skippedEvents.note(1)
            }
        }
        if !changes.isEmpty { try await commit(changes) }
        for (head, moment) in heads { freshness.noteHead(head, readAt: moment) }
        if needsResync { throw ResyncNeeded() }
    }

    private func commit(_ changes: [(Int64, Change)]) async throws {
        let source = projection.source
        let (isKnown, apply) = (projection.isKnown, projection.apply)
        let (position, fresh) = try await database.write { transaction -> (Int64, Int) in
            var standing = try FeedFollowerTable.standing(transaction, source)
            let start = standing.position
            for (position, change) in changes where position > standing.position {
                guard position == standing.position + 1 else {
                    throw FeedGap(source: source, expected: standing.position + 1, found: position)
                }
                if isKnown(change) { try apply(change, standing.generation, transaction) }
                standing.position = position
            }
            if standing.position > start { try FeedFollowerTable.store(standing, source, transaction) }
            return (standing.position, Int(standing.position - start))
        }
        freshness.noteApplied(position: position)
        let known = changes.suffix(fresh).map(\.1).filter(isKnown)
        applied.add(UInt64(known.count))
        skippedChanges.note(fresh - known.count)
        await projection.committed(known)
    }

    /// Replaces the projection by a snapshot.
    private func resync() async throws {
        let source = projection.source
        let (apply, removeStale) = (projection.apply, projection.removeStale)
        let generation = try await database.write { transaction -> Int64 in
            var standing = try FeedFollowerTable.standing(transaction, source)
            standing.generation += 1
            standing.isResyncing = true
            try FeedFollowerTable.store(standing, source, transaction)
            return standing.generation
        }
        resyncs.add()
        logger.info("snapshot begun", ["source": .name(source), "generation": .integer(generation)])
        var token = ""
        var first: Int64?
        repeat {
            try Task.checkCancellation()
            let page = try await projection.snapshot(token)
            freshness.noteHeard()
            first = first ?? page.position
            token = page.nextPageToken
            let changes = page.changes.filter(projection.isKnown)
            skippedChanges.note(page.changes.count - changes.count)
            try await database.write { transaction in
                for change in changes { try apply(change, generation, transaction) }
            }
        } while !token.isEmpty
        let position = first ?? 0
        try await database.write { transaction in
            try removeStale(generation, transaction)
            try FeedFollowerTable.store(
                FeedFollowerTable.Standing(position: position, generation: generation, isResyncing: false), source,
                transaction)
        }
        freshness.noteApplied(position: position)
        await projection.committed(nil)
        logger.info("snapshot applied", ["source": .name(source), "position": .integer(position)])
    }
}

/// A position of the feed is missing: a fault of the source, or of the way to it.
struct FeedGap: Error, Hashable {
    let source: String
    let expected: Int64
    let found: Int64
}
