package import Credit
import RPC
package import Store
import Synchronization

/// Keeps a projection of another service's feed: every change once and in order, whatever dies when.
///
/// What is kept of a source is a mark: the position, and the history that it belongs to (``FeedMark``). It is stated when a watch is
/// opened and compared with everything that is heard; a source with another history is not followed on, and an alarm is raised.
///
/// The mark moves in the transaction that applies the change, so after a crash the watch goes on behind what was committed.
/// When the source no longer keeps the position, or has another history, the follower takes a snapshot: its rows get a new
/// generation page by page, and with the last page the rows that it no longer holds are removed and the position is set, in one
/// transaction. Until then the projection is not current (``FeedFreshness/currentAge``). A snapshot with less than half of the records
/// that are known is held: the projection stays as it is, not current, until an operator accepts it.
///
/// Where several processes share the database, one of them follows a source at a time, and the others read from its row what that one
/// knows (``FeedHolding``).
package final class FeedFollower<Change: Sendable>: Sendable {
    let projection: FeedProjection<Change>
    let database: Database
    let logger: Logger
    private let silence: Duration
    private let backoff: ClosedRange<Duration>
    private let applied: Counter
    let resyncs: Counter
    private let reconnects: Counter
    let otherHistories: Counter
    let clock: any WallClock
    /// What was committed last.
    private let known: Mutex<FeedMark>
    /// When it was last counted what a source offers that is held back.
    let measured = Mutex<MonotonicInstant?>(nil)
    let skippedChanges: SkippedKind
    private let skippedEvents: SkippedKind
    /// Which process follows; nil where this is the only one of the database.
    let holding: FeedHolding?
    /// How well the source is known.
    package let freshness: FeedFreshness

    /// A follower that is not running yet; its freshness already tells the committed position.
    ///
    /// - Parameters:
    ///   - silence: how long a watch may be silent before it is given up and opened anew; heartbeats come every 2 s at most.
    ///   - backoff: the shortest and the longest pause between two attempts; it doubles, with jitter.
    ///   - instance: the process's id, by which others over the same database know it.
    ///   - lease: how those share a source.
    package init(
        _ projection: FeedProjection<Change>, database: Database, metrics: Metrics, logger: Logger,
        clock: any WallClock = SystemClock(), silence: Duration = .seconds(6),
        backoff: ClosedRange<Duration> = .milliseconds(50) ... .seconds(5), instance: String = "",
        lease: FeedLease.Times = .standard
    ) async throws {
        self.projection = projection
        self.clock = clock
        self.database = database
        self.logger = logger
        self.silence = silence
        self.backoff = backoff
        let source = projection.source
        let freshness = FeedFreshness(source: source)
        self.freshness = freshness
        let holding = database.isShared ? FeedHolding(of: instance, freshness, database, lease) : nil
        self.holding = holding
        let labels: Metrics.Labels = ["source": source]
        applied = metrics.counter("xinyi_feed_applied_total", "Changes applied from a source's feed.", labels)
        resyncs = metrics.counter("xinyi_feed_resyncs_total", "Snapshots taken of a source.", labels)
        reconnects = metrics.counter("xinyi_feed_reconnects_total", "Watches of a source that ended.", labels)
        otherHistories = metrics.counter(
            "xinyi_feed_other_histories_total", "Times that a source had another history than before.", labels)
        skippedChanges = SkippedKind("change", of: source, metrics, logger)
        skippedEvents = SkippedKind("event", of: source, metrics, logger)
        metrics.computed("xinyi_feed_position", "The last position applied.", labels) { Double(freshness.position) }
        metrics.computed("xinyi_feed_lag", "Changes known to exist and not applied.", labels) { Double(freshness.lag) }
        metrics.computed("xinyi_feed_age_seconds", "Time since the projection was last known complete.", labels) {
            freshness.currentAge.map { $0 / .seconds(1) } ?? .infinity
        }
        metrics.computed("xinyi_feed_held", "Whether what a source offers waits for an operator's word.", labels) {
            freshness.noticed.held == nil ? 0 : 1
        }
        if let holding {
            metrics.computed(
                "xinyi_feed_follows", "Whether this process follows, of those that share the database.", labels
            ) {
                holding.isHeld ? 1 : 0
            }
        }
        let (rows, standing) = try await database.read { transaction in
            let standing = try FeedFollowerTable.standing(transaction, source)
            let rows = standing.held == nil ? 0 : try projection.rows(standing.wholeGeneration, transaction)
            return (rows, standing)
        }
        known = Mutex(standing.mark)
        freshness.restore(position: standing.mark.position)
        freshness.noticed.held = standing.held.map { ($0.rows, rows) }
        freshness.noticed.hasOtherHistory = standing.otherHistoryTime != nil
    }

    /// Follows until the task is cancelled. Failures are logged and tried again; none is skipped.
    package func run() async {
        await keepOn()
        // Another process need not wait until it is sure that this one is gone.
        await holding?.giveBack()
    }

    private func keepOn() async {
        var pause = backoff.lowerBound
        // Who holds a source back is heard of before others think that it has gone.
        let longest = holding.map { min(backoff.upperBound, $0.times.over / 2) } ?? backoff.upperBound
        while !Task.isCancelled {
            let began = freshness.position
            do {
                if let holding, try await !look(holding) {
                    try await Task.sleep(for: holding.times.look)
                    continue
                }
                try await follow()
            } catch is CancellationError {
                return
            } catch is LeaseLost {
                logger.info("another process follows the source", ["source": .name(projection.source)])
                continue
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
            pause = min(pause * 2, longest)
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
            try await watch(after: standing.mark)
        } catch let error as RPCError where FeedReason.tellsOtherHistory(error) {
            try await resync(isOtherHistory: true)
        } catch let needed as ResyncNeeded {
            try await resync(isOtherHistory: needed.isOtherHistory)
        }
    }

    private struct ResyncNeeded: Error {
        /// Whether the source has another history than what is known of it, rather than no longer all of it.
        var isOtherHistory = false

        /// Looks whether what was heard can follow on what is known. A source that tells no history is believed, as before.
        static func check(_ heard: FeedMark, after known: FeedMark) throws(ResyncNeeded) {
            if heard.identity.isEmpty { return }
            // Nothing is known yet: whatever begins here is the history.
            if known.identity.isEmpty, known.position == 0 { return }
            // Known from before histories were told: it may be this one or not.
            if known.identity.isEmpty { throw ResyncNeeded() }
            guard known.agrees(with: heard) else { throw ResyncNeeded(isOtherHistory: true) }
        }
    }

    private func watch(after mark: FeedMark) async throws {
        let stream = try await projection.watch(mark)
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
            var awaited: HeardHead?
            while let events = try await mailbox.takeAll() {
                try Task.checkCancellation()
                awaited = try await take(events, awaited)
            }
        }
    }

    /// When the stream last spoke; shared by its reader and its watchdog.
    private final class LastHeard: Sendable {
        let moment: Atomic<Int64>
        init(_ moment: Int64) { self.moment = Atomic(moment) }
    }

    /// The head of a heartbeat, and when it was heard (``FeedFreshness/moment``).
    private typealias HeardHead = (mark: FeedMark, moment: Int64)

    /// Applies what came together in one transaction, then looks at the heartbeats.
    /// - Parameter awaited: an earlier heartbeat whose head was not reached when it was looked at. Once it is, everything is known that
    ///   the source had then: behind a source that commits all the time nothing else would ever be complete.
    /// - Returns: the first heartbeat whose head is not reached yet.
    private func take(_ events: [(FeedEvent<Change>, Int64)], _ awaited: HeardHead?) async throws -> HeardHead? {
        var changes: [(FeedMark, Change)] = []
        var heads: [HeardHead] = awaited.map { [$0] } ?? []
        var needsResync = false
        for (event, moment) in events {
            switch event {
            case .change(let mark, let change): changes.append((mark, change))
            case .heartbeat(let mark): heads.append((mark, moment))
            case .resync: needsResync = true
            case .unknown: skippedEvents.note(1)
            }
        }
        if !changes.isEmpty { try await commit(changes) }
        for (mark, moment) in heads {
            try ResyncNeeded.check(mark, after: known.withLock { $0 })
            try await letGo()
            freshness.noteHead(mark.position, readAt: moment)
        }
        try await holding?.stir()
        if needsResync { throw ResyncNeeded() }
        return heads.first { $0.mark.position > freshness.position }
    }

    /// Applies changes and moves the mark with them, at most ``Limits/feedBatch``.
    private func commit(_ changes: [(FeedMark, Change)]) async throws {
        let source = projection.source
        let (isKnown, apply, holding) = (projection.isKnown, projection.apply, holding)
        let (mark, fresh, isWarned) = try await database.write { transaction -> (FeedMark, Int, Bool) in
            try holding?.renew(transaction)
            var standing = try FeedFollowerTable.standing(transaction, source)
            let start = standing.mark.position
            let (following, last, fault) = Self.following(standing.mark, in: changes, of: source)
            let known = following.filter(isKnown)
            if !known.isEmpty { try apply(known, standing.generation, transaction) }
            // Only now: one of the changes before may be at fault itself.
            if let fault { throw fault }
            standing.mark = last
            if standing.mark.position > start { try FeedFollowerTable.store(standing, source, transaction) }
            return (standing.mark, Int(standing.mark.position - start), standing.otherHistoryTime != nil)
        }
        holding?.noteStirred()
        note(mark)
        // An operator may have acknowledged it at another process over the same database.
        freshness.noticed.hasOtherHistory = isWarned
        let known = changes.suffix(fresh).map(\.1).filter(isKnown)
        applied.add(UInt64(known.count))
        skippedChanges.note(fresh - known.count)
        await projection.committed(known)
    }

    /// The changes that follow on a mark without a gap and in its history, the mark of the last one, and what is wrong with the one behind
    /// it; nil where there is none. What was applied already is left out.
    private static func following(
        _ mark: FeedMark, in changes: [(FeedMark, Change)], of source: String
    ) -> (changes: [Change], last: FeedMark, fault: (any Error)?) {
        var (following, last): ([Change], FeedMark) = ([], mark)
        for (mark, change) in changes where mark.position > last.position {
            guard mark.position == last.position + 1 else {
                return (following, last, FeedGap(source: source, expected: last.position + 1, found: mark.position))
            }
            do { try ResyncNeeded.check(mark, after: last) } catch { return (following, last, error) }
            following.append(change)
            last = mark
        }
        return (following, last, nil)
    }

    func note(_ mark: FeedMark) {
        known.withLock { $0 = mark }
        freshness.noteApplied(position: mark.position)
    }
}

/// A position of the feed is missing: a fault of the source, or of the way to it.
struct FeedGap: Error, Hashable {
    let source: String
    let expected: Int64
    let found: Int64
}
