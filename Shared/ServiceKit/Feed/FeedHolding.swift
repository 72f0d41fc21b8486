import Crypto
import Store
import Synchronization

/// A process's part in the lease of a source (``FeedLease``): whether it follows, and what it learns of the one that does.
///
/// What the holder knew is told by ages, and to those who look it is as old as that and what has passed since the beat was moved. They
/// have no clock in common with the holder: a beat was moved behind the commit of the one before, and that one behind the last look that
/// did not find it. So they never know better than the holder, and worse by about two looks.
final class FeedHolding: Sendable {
    /// How often to look, and when a lease is over.
    let times: FeedLease.Times
    /// By which name this process holds the lease. A process that was started again is another one, also under an id that is configured.
    let owner: String
    private let source: String
    private let freshness: FeedFreshness
    private let database: Database
    private let state = Mutex(State())

    private struct State {
        var isHeld = false
        var seen: Sighting?
        /// When the beat was moved last by this process (``FeedFreshness/moment``).
        var stirred: Int64?
    }

    /// A beat that was seen. Moments are those of ``FeedFreshness/moment``.
    private struct Sighting {
        let owner: String
        let beat: Int64
        /// When it was first seen.
        let since: Int64
        /// When the last look began that did not find it yet; nil where it was there at the first look.
        let missed: Int64?
        /// When the last look began.
        var asked: Int64
    }

    init(of instance: String, _ freshness: FeedFreshness, _ database: Database, _ times: FeedLease.Times) {
        owner = "\(instance)/\(RequestID.random())"
        source = freshness.source
        (self.freshness, self.database, self.times) = (freshness, database, times)
    }

    /// Whether this process follows, as far as it knows: each of its transactions looks again.
    var isHeld: Bool { state.withLock { $0.isHeld } }

    // MARK: - Looking

    /// Learns what a look found.
    /// - Parameter asked: when the look began.
    func see(_ lease: FeedLease, asked: Int64) {
        let now = freshness.moment
        let isOwn = lease.owner == owner
        let after = state.withLock { state -> Int64? in
            let before = state.seen
            state.isHeld = isOwn
            if let before, before.owner == lease.owner, before.beat == lease.beat {
                state.seen?.asked = asked
                return nil
            }
            state.seen = Sighting(
                owner: lease.owner, beat: lease.beat, since: now, missed: before?.asked, asked: asked)
            guard let before, lease.beat > before.beat else { return nil }
            // The beat before this one was committed behind that moment, and this one was moved later.
            return lease.beat == before.beat + 1 ? before.missed : before.asked
        }
        guard !isOwn else { return }
        freshness.noteElsewhere(head: lease.head)
        if lease.currentAge == FeedLease.notComplete {
            freshness.noteOtherHistory()
        } else if let after {
            freshness.noteElsewhere(heardAge: lease.heardAge, currentAge: lease.currentAge, after: after)
        }
    }

    /// Takes the lease that was just seen, if nobody holds it or its holder has not stirred for long.
    /// - Returns: whether this process holds it now.
    func take(_ lease: FeedLease) async throws -> Bool {
        if lease.owner == owner { return true }
        guard lease.owner.isEmpty || hasStood(lease) else { return false }
        let (owner, source) = (owner, source)
        let isTaken = try await database.write { transaction -> Bool in
            var now = try FeedLease(source, transaction)
            // Another one was first, or the holder has stirred.
            guard now.owner == lease.owner, now.beat == lease.beat else { return false }
            now.owner = owner
            now.beat += 1
            // What the others know stands until this one has heard the source itself.
            (now.heardAge, now.currentAge) = (nil, nil)
            try now.store(source, transaction)
            return true
        }
        state.withLock { $0.isHeld = isTaken }
        return isTaken
    }

    private func hasStood(_ lease: FeedLease) -> Bool {
        let (now, over) = (freshness.moment, Int64(clamping: times.over.nanoseconds))
        return state.withLock { state in
            guard let seen = state.seen, seen.owner == lease.owner, seen.beat == lease.beat else { return false }
            return now - seen.since >= over
        }
    }

    // MARK: - Holding

    /// Moves the beat, and says what this process knows of the source, in the transaction that stores something of it.
    /// - Parameter generation: of the snapshot that the transaction writes a part of.
    /// - Throws: ``LeaseLost`` where another process follows by now, or has begun a snapshot of its own.
    func renew(_ transaction: WriteTransaction, in generation: Int64? = nil) throws {
        var lease = try FeedLease(source, transaction)
        guard lease.owner == owner, generation.map({ $0 == lease.generation }) ?? true else {
            throw LeaseLost(source: source)
        }
        lease.beat += 1
        lease.head = freshness.headPosition
        lease.heardAge = freshness.heardAge.map(Self.milliseconds)
        lease.currentAge =
            freshness.currentAge.map(Self.milliseconds) ?? (freshness.isOfOtherHistory ? FeedLease.notComplete : nil)
        try lease.store(source, transaction)
    }

    /// An age is told longer rather than shorter.
    private static func milliseconds(_ age: Duration) -> Int64 { Int64((age / .milliseconds(1)).rounded(.up)) }

    /// The beat was moved with something that was stored.
    func noteStirred() {
        let now = freshness.moment
        state.withLock { $0.stirred = now }
    }

    /// Moves the beat though nothing is to be stored, unless it was moved just now.
    /// - Throws: ``LeaseLost``, ``StoreError``.
    func stir() async throws {
        let (now, least) = (freshness.moment, Int64(clamping: times.stir.nanoseconds))
        guard state.withLock({ state in state.stirred.map { now - $0 >= least } ?? true }) else { return }
        try await database.write { try self.renew($0) }
        noteStirred()
    }

    /// Runs what takes its time and stores nothing, and moves the beat meanwhile.
    /// - Throws: what `body` throws; ``LeaseLost``, and then `body` is cancelled.
    func whileStirring<R: Sendable>(_ body: @escaping @Sendable () async throws -> R) async throws -> R {
        try await withThrowingTaskGroup(of: R?.self) { group in
            group.addTask { try await body() }
            group.addTask { () async throws -> R? in
                while true {
                    try await self.stir()
                    try await Task.sleep(for: self.times.look)
                }
            }
            defer { group.cancelAll() }
            while let ended = try await group.next() {
                if let result = ended { return result }
            }
            throw CancellationError()
        }
    }

    /// Gives the lease back at the end, if it is this process's, so that another one takes it at its next look. What cannot be written is
    /// over by itself.
    func giveBack() async {
        // A server that cannot be reached is not waited for.
        guard isHeld, database.writeFault == nil else { return }
        let (owner, source) = (owner, source)
        try? await database.write { transaction in
            var lease = try FeedLease(source, transaction)
            guard lease.owner == owner else { return }
            lease.owner = ""
            lease.beat += 1
            // Ages are of the beat that they were told with.
            (lease.heardAge, lease.currentAge) = (nil, nil)
            try lease.store(source, transaction)
        }
        state.withLock { $0.isHeld = false }
    }
}

extension FeedFollower {
    /// Looks who follows, takes over what the projection's row says, and the lease where it is free.
    /// - Returns: whether this process is to follow.
    func look(_ holding: FeedHolding) async throws -> Bool {
        let (source, rows, asked) = (projection.source, projection.rows, freshness.moment)
        let counted = freshness.noticed.held
        let (lease, standing, kept) = try await database.read { transaction in
            let standing = try FeedFollowerTable.standing(transaction, source)
            // Counted once for what is offered: it takes a while.
            let isCounted = standing.held.map { $0.rows == counted?.offered } ?? true
            let kept = isCounted ? (counted?.known ?? 0) : try rows(standing.wholeGeneration, transaction)
            return (try FeedLease(source, transaction), standing, kept)
        }
        note(standing.mark)
        freshness.noticed.held = standing.held.map { ($0.rows, kept) }
        freshness.noticed.hasOtherHistory = standing.otherHistoryTime != nil
        holding.see(lease, asked: asked)
        guard try await holding.take(lease) else { return false }
        if lease.owner != holding.owner { logger.info("follows the source", ["source": .name(source)]) }
        return true
    }
}

/// Another process over the same database follows the source now.
struct LeaseLost: Error, Hashable {
    let source: String
}
