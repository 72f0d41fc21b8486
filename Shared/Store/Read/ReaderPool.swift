import Glibc
import Phrases
import Synchronization

/// The read connections: one per pool thread, and those that `readInline` takes without waiting.
package final class ReaderPool: Sendable {
    private let engine: any StoreEngine
    private let options: StoreOptions
    private let clock: CommitClock
    private let queue: FairQueue<ReadRequest>
    private let pooled: [ReaderSlot]
    private let inline: [ReaderSlot]
    private let isClosed = Atomic<Bool>(false)
    private let running = Atomic<Int>(0)

    /// A read waiting for a pool thread; told an error instead of a reader when no connection can be opened.
    struct ReadRequest: Sendable {
        let run: @Sendable (Result<Lent, StoreError>) -> Void
    }

    /// A reader lent to a request for the length of one call on the pool thread that owns it.
    struct Lent {
        let reader: HeldReader
    }

    init(engine: any StoreEngine, options: StoreOptions, clock: CommitClock) {
        self.engine = engine
        self.options = options
        self.clock = clock
        queue = FairQueue(capacity: options.readQueue)
        pooled = (0..<min(64, max(1, options.readers))).map { _ in ReaderSlot() }
        inline = (0..<min(64, max(1, options.inlineReaders))).map { _ in ReaderSlot() }
    }

    /// Starts the pool's threads.
    func start() throws(StoreError) {
        for (index, slot) in pooled.enumerated() {
            running.add(1, ordering: .relaxed)
            do {
                // What reads much waits here, and steps back; what reads little reads at its place.
                try StoreThread.start("store-read-\(index)", steppingBack: true) { [self] in
                    serve(slot)
                    running.subtract(1, ordering: .releasing)
                }
            } catch {
                running.subtract(1, ordering: .releasing)
                close()
                throw error
            }
        }
    }

    /// Reads waiting for a pool thread now.
    var queueLength: Int { queue.length }

    /// Queues a read; throws `.busy` when the queue is full.
    func submit(_ request: ReadRequest) throws(StoreError) {
        switch queue.offer(request) {
        case .accepted: return
        case .full: throw StoreError.busy("\(options.readQueue) reads are waiting already")
        case .closed: throw StoreError.closed
        }
    }

    private func serve(_ slot: ReaderSlot) {
        while case .element(let request) = queue.take().0 {
            // The writer may be looking at the slot for an instant to release its snapshot.
            while !slot.take() { sched_yield() }
            do throws(StoreError) {
                request.run(
                    .success(Lent(reader: try slot.reader { () throws(StoreError) in try open(inline: false) })))
            } catch {
                request.run(.failure(error))
            }
            slot.giveBack()
        }
        while !slot.take() { sched_yield() }
        slot.retire()
    }

    /// Reads on the calling thread with whichever inline connection is free, trying this thread's usual one first.
    func readInline<R>(_ counters: StoreCounters, _ body: (ReadTransaction) throws -> R) throws -> R {
        guard !isClosed.load(ordering: .acquiring) else { throw StoreError.closed }
        // The thread's id is the address of its control block; its low bits are alignment.
        let home = Int(truncatingIfNeeded: (UInt(pthread_self()) >> 12) % UInt(inline.count))
        for offset in 0..<inline.count {
            let slot = inline[(home + offset) % inline.count]
            guard slot.take() else { continue }
            defer { slot.giveBack() }
            // Looked at again now that the slot is ours: close retires only slots that it could take.
            guard !isClosed.load(ordering: .acquiring) else { throw StoreError.closed }
            return try slot.reader { () throws(StoreError) in try open(inline: true) }.read(nil, counters, body)
        }
        throw StoreError.busy("all \(inline.count) inline readers are in use")
    }

    private func open(inline: Bool) throws(StoreError) -> HeldReader {
        HeldReader(
            try engine.openReader(inline: inline), clock: clock, limit: inline ? options.inlineTime : options.readTime)
    }

    /// Ends held snapshots that nobody is reading from.
    package func releaseSnapshots(staleOnly: Bool) {
        for slot in pooled { slot.releaseIfIdle(staleOnly: staleOnly) }
        for slot in inline { slot.releaseIfIdle(staleOnly: staleOnly) }
    }

    /// Refuses further reads, lets the queued ones finish, and closes every connection. Blocks; called by the writer
    /// thread.
    func close() {
        isClosed.store(true, ordering: .releasing)
        queue.close()
        for slot in inline {
            while !slot.take() { usleep(200) }
            slot.retire()
        }
        while running.load(ordering: .acquiring) > 0 { usleep(200) }
    }
}
