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

    init(queueLength: Int, clock: CommitClock, readers: ReaderPool, feedHead: Int64, feedTruncated: Int64) {
        queue = FairQueue(capacity: queueLength)
        self.clock = clock
        self.readers = readers
        head = Atomic(feedHead)
        truncated = Atomic(feedTruncated)
    }

    /// Position of the last committed change, 0 for none.
    var feedHead: Int64 { head.load(ordering: .acquiring) }
    /// Position up to which changes were removed, 0 for none.
    package var feedTruncated: Int64 { truncated.load(ordering: .acquiring) }

    /// Why the last group could not be written, if the disk or the file was the reason; nil once one was.
    var writeFault: StoreError? { hasFault.load(ordering: .acquiring) ? fault.withLock { $0 } : nil }

    /// Notes that a group was not written because of the disk or the file.
    func note(fault error: StoreError) {
        switch error.kind {
        case .diskFull, .inputOutput, .corrupt, .cannotOpen, .unavailable:
            fault.withLock { $0 = error }
            hasFault.store(true, ordering: .releasing)
        default: return
        }
    }

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

    /// After a truncation is durable.
    package func publishTruncation(through position: Int64) {
        clock.commits.add(1, ordering: .releasing)
        // Both the writer and a caller of `Feed.truncate` may get here; the further one stays.
        truncated.max(position, ordering: .acquiringAndReleasing)
    }
}
