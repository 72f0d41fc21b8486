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
package final class FeedFollower<Change: Sendable>: Sendable {
    private let projection: FeedProjection<Change>
    private let database: Database
    private let logger: Logger
    private let silence: Duration
    private let backoff: ClosedRange<Duration>
    private let applied: Counter
    private let resyncs: Counter
    private let reconnects: Counter
    private let otherHistories: Counter
    private let clock: any WallClock
    /// What was committed last.
    private let known: Mutex<FeedMark>
    /// When it was last counted what a source offers that is held back.
    private let measured = Mutex<MonotonicInstant?>(nil)
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
        clock: any WallClock = SystemClock(), silence: Duration = .seconds(6),
        backoff: ClosedRange<Duration> = .milliseconds(50) ... .seconds(5)
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
        if needsResync { throw ResyncNeeded() }
        return heads.first { $0.mark.position > freshness.position }
    }

    /// Applies changes and moves the mark with them, at most ``Limits/feedBatch``.
    private func commit(_ changes: [(FeedMark, Change)]) async throws {
        let source = projection.source
        let (isKnown, apply) = (projection.isKnown, projection.apply)
        let (mark, fresh, isWarned) = try await database.write { transaction -> (FeedMark, Int, Bool) in
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

    private func note(_ mark: FeedMark) {
        known.withLock { $0 = mark }
        freshness.noteApplied(position: mark.position)
    }

    // MARK: - Snapshots

    /// Replaces the projection by a snapshot, unless that has so much less that an operator has to say so.
    private func resync(isOtherHistory: Bool = false) async throws {
        let source = projection.source
        let rows = projection.rows
        let (standing, kept) = try await database.read { transaction in
            let standing = try FeedFollowerTable.standing(transaction, source)
            // Of a snapshot that was begun and not finished there may be rows already.
            let isCounted = standing.isResyncing && standing.replacedRows > 0
            return (
                standing, isCounted ? standing.replacedRows : try rows(standing.wholeGeneration, transaction)
            )
        }
        if isOtherHistory { freshness.noteOtherHistory() }
        var offered: SourceOffer?
        if kept > 0 {
            if let held = standing.held, !held.isCovered(by: standing.accepted), !isMeasuredAgain() { return }
            let offer = try await measure(enough: (kept + 1) / 2)
            guard offer.rows * 2 >= kept || offer.isCovered(by: standing.accepted) else {
                try await hold(offer, known: kept)
                return
            }
            offered = offer
        }
        let generation = try await begin(standing, kept, isOtherHistory: isOtherHistory, offered)
        var token = ""
        var first: FeedMark?
        repeat {
            let page = try await nextPage(token)
            if let first { try Self.check(page, is: first.identity, of: source) }
            if let offered { try Self.check(page, is: offered.identity, of: source) }
            first = first ?? page.mark
            token = page.nextPageToken
            let (changes, apply) = (page.changes.filter(projection.isKnown), projection.apply)
            skippedChanges.note(page.changes.count - changes.count)
            if !changes.isEmpty {
                try await database.write { try apply(changes, generation, $0) }
            }
        } while !token.isEmpty
        try await finish(first ?? FeedMark(), generation)
    }

    private func nextPage(_ token: String) async throws -> SnapshotPage<Change> {
        try Task.checkCancellation()
        let page = try await projection.snapshot(token)
        freshness.noteHeard()
        return page
    }

    private static func check(_ page: SnapshotPage<Change>, is identity: String, of source: String) throws {
        guard page.mark.identity == identity else { throw SourceReplaced(source: source) }
    }

    /// Counts what the source offers, and stops at what is enough. Nothing is applied: what is offered may be a source's that was put in
    /// the place of another, and its rows would stand among the others'.
    private func measure(enough: Int64) async throws -> SourceOffer {
        var token = ""
        var offer: SourceOffer?
        repeat {
            let page = try await nextPage(token)
            if let offer { try Self.check(page, is: offer.identity, of: projection.source) }
            let counted = Int64(page.changes.count { projection.isKnown($0) && projection.counts($0) })
            offer = SourceOffer(identity: page.mark.identity, rows: (offer?.rows ?? 0) + counted)
            token = page.nextPageToken
        } while !token.isEmpty && (offer?.rows ?? 0) < enough
        return offer ?? SourceOffer(identity: "", rows: 0)
    }

    /// Whether it is time to count again what a source offers that is held back.
    private func isMeasuredAgain() -> Bool {
        measured.withLock { $0.map { $0.duration(to: .now) >= Limits.heldAgain } ?? true }
    }

    /// Keeps what is known instead of what is offered, until an operator says otherwise or the source offers more.
    private func hold(_ offer: SourceOffer, known: Int64) async throws {
        let (source, now) = (projection.source, clock.now().milliseconds)
        measured.withLock { $0 = .now }
        freshness.noteOtherHistory()
        freshness.noticed.held = (offer.rows, known)
        let isNew = try await database.write { transaction -> Bool in
            var standing = try FeedFollowerTable.standing(transaction, source)
            guard standing.held != offer else { return false }
            standing.held = offer
            standing.heldTime = standing.heldTime ?? now
            try FeedFollowerTable.store(standing, source, transaction)
            return true
        }
        guard isNew else { return }
        logger.error(
            "source held back: it offers much less than is known of it, and an operator has to accept that",
            [
                "source": .name(source), "offered": .integer(offer.rows), "known": .integer(known),
                "identity": .name(offer.identity),
            ])
    }

    /// The source that was held back is followed again, without having been taken over.
    private func letGo() async throws {
        guard freshness.noticed.held != nil else { return }
        let source = projection.source
        try await database.write { transaction in
            var standing = try FeedFollowerTable.standing(transaction, source)
            (standing.held, standing.heldTime, standing.accepted) = (nil, nil, nil)
            try FeedFollowerTable.store(standing, source, transaction)
        }
        freshness.noticed.held = nil
        logger.info("source is followed again", ["source": .name(source)])
    }

    private func begin(
        _ standing: FeedFollowerTable.Standing, _ kept: Int64, isOtherHistory: Bool, _ offered: SourceOffer?
    ) async throws -> Int64 {
        let (source, now) = (projection.source, clock.now().milliseconds)
        let known = standing.mark.identity
        let isOther = isOtherHistory || offered.map { !known.isEmpty && known != $0.identity } ?? false
        let generation = try await database.write { transaction -> Int64 in
            var standing = try FeedFollowerTable.standing(transaction, source)
            standing.generation += 1
            standing.isResyncing = true
            standing.replacedRows = kept
            if isOther { standing.otherHistoryTime = now }
            try FeedFollowerTable.store(standing, source, transaction)
            return standing.generation
        }
        resyncs.add()
        logger.info("snapshot begun", ["source": .name(source), "generation": .integer(generation)])
        if isOther {
            otherHistories.add()
            freshness.noteOtherHistory()
            freshness.noticed.hasOtherHistory = true
            logger.error(
                "source has another history than before; its snapshot is taken over, look at the source",
                ["source": .name(source), "position": .integer(standing.mark.position), "identity": .name(known)])
        }
        return generation
    }

    private func finish(_ mark: FeedMark, _ generation: Int64) async throws {
        let source = projection.source
        let removeStale = projection.removeStale
        try await database.write { transaction in
            try removeStale(generation, transaction)
            let before = try FeedFollowerTable.standing(transaction, source)
            try FeedFollowerTable.store(
                FeedFollowerTable.Standing(
                    mark: mark, generation: generation, wholeGeneration: generation,
                    otherHistoryTime: before.otherHistoryTime), source, transaction)
        }
        freshness.noticed.held = nil
        note(mark)
        await projection.committed(nil)
        logger.info("snapshot applied", ["source": .name(source), "position": .integer(mark.position)])
    }
}

/// A position of the feed is missing: a fault of the source, or of the way to it.
struct FeedGap: Error, Hashable {
    let source: String
    let expected: Int64
    let found: Int64
}

/// The source became another one while its snapshot was read.
struct SourceReplaced: Error, Hashable {
    let source: String
}
