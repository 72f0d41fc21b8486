import Phrases
import Synchronization

/// What the writer thread shares with everyone: the queue in, the commit clock and the feed's ends out.
package final class SharedState: Sendable {
    let queue: FairQueue<WriteRequest>
    /// What is known of commits.
    package let clock: CommitClock
    /// The connections that read.
    package let readers: ReaderPool
    let counters = StoreCounters()
    /// Who waits for the feed's next change.
    package let waiters = FeedWaiters()
    private let head: Atomic<Int64>
    private let truncated: Atomic<Int64>
    private let settled = Atomic<Int>(0)
    private let fault = Mutex<StoreError?>(nil)
    private let hasFault = Atomic<Bool>(false)
    private let commitBegin = Atomic<UInt64>(0)
    private let replacement = Mutex<Phrase?>(nil)

    init(queueLength: Int, clock: CommitClock, readers: ReaderPool, feedHead: Int64, feedTruncated: Int64) {
        queue = FairQueue(capacity: queueLength)
        self.clock = clock
        self.readers = readers
        head = Atomic(feedHead)
        truncated = Atomic(feedTruncated)
    }

    /// Position of the last committed change, 0 for none.
    package var feedHead: Int64 { head.load(ordering: .acquiring) }
    /// Position up to which changes were removed, 0 for none.
    package var feedTruncated: Int64 { truncated.load(ordering: .acquiring) }

    /// Why the last group could not be written, if the disk or the file was the reason; nil once one was.
    var writeFault: StoreError? {
        if hasFault.load(ordering: .acquiring) { return fault.withLock { $0 } }
        let begin = commitBegin.load(ordering: .relaxed)
        let waited = begin == 0 ? 0 : MonotonicTime.now &- begin
        guard waited > StoreLimits.commitPatience.nanoseconds else { return nil }
        return StoreError(
            .unavailable,
            "a commit has been waiting for \(Int(waited / 1_000_000_000)) s; look at the disk, or whether the server's "
                + "synchronous standbys are there")
    }

    /// Why the database cannot be the one that was written to; nil where it can.
    var replaced: Phrase? { replacement.withLock { $0 } }

    /// Notes that the database cannot be the one that was written to.
    func note(replaced reason: Phrase) { replacement.withLock { $0 = reason } }

    /// Notes that a group was not written because of the disk or the file.
    package func note(fault error: StoreError) {
        switch error.kind {
        case .diskFull, .inputOutput, .corrupt, .cannotOpen, .unavailable:
            fault.withLock { $0 = error }
            hasFault.store(true, ordering: .releasing)
        default: return
        }
    }

    /// Notes that the database was reached, which says nothing of what is written to it.
    package func noteReached() {
        guard hasFault.load(ordering: .relaxed) else { return }
        let isAway = fault.withLock { $0.map { [.unavailable, .cannotOpen].contains($0.kind) } ?? false }
        if isAway { noteWritten() }
    }

    /// Notes when a commit began, by ``MonotonicTime``; 0 when it has ended.
    func noteCommit(begin: UInt64) { commitBegin.store(begin, ordering: .relaxed) }

    /// Notes that a group reached the disk.
    func noteWritten() {
        if hasFault.load(ordering: .relaxed) { hasFault.store(false, ordering: .releasing) }
    }

    /// Idle rounds of the writer that are complete.
    var idleRounds: Int { settled.load(ordering: .acquiring) }

    /// After the writer's idle round.
    func publishIdleRound() { settled.add(1, ordering: .releasing) }

    /// After a commit is durable, before its requests are answered.
    func publishCommit(feedHead: Int64) {
        clock.commits.add(1, ordering: .releasing)
        publishHead(feedHead)
    }

    /// After a commit, of this process or another one, moved the feed's head.
    package func publishHead(_ feedHead: Int64) {
        guard feedHead > head.max(feedHead, ordering: .acquiringAndReleasing).oldValue else { return }
        waiters.resume(upTo: feedHead)
    }

    /// After the database was found in a state that has not all changes that were committed: nobody waits behind its end.
    package func moveHeadBack(from known: Int64, to feedHead: Int64) {
        _ = head.compareExchange(expected: known, desired: feedHead, ordering: .acquiringAndReleasing)
    }

    /// After a truncation is durable.
    package func publishTruncation(through position: Int64) {
        clock.commits.add(1, ordering: .releasing)
        // Both the writer and a caller of `Feed.truncate` may get here; the further one stays.
        truncated.max(position, ordering: .acquiringAndReleasing)
    }
}
