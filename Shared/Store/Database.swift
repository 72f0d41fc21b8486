import Crypto
package import Phrases
import Synchronization

/// A service's database on an engine: one writer thread, a pool of readers.
///
/// Nothing here blocks an event loop: `write`, `read`, `backup` and `close` suspend and are resumed from the store's
/// threads; only `readInline` works on the calling thread, and is for point reads.
package final class Database: Sendable {
    let engine: any StoreEngine
    let options: StoreOptions
    /// What its threads share; for engines.
    package let shared: SharedState
    /// See ``Feed/identity``.
    let feedIdentity: String
    /// Why the database cannot be the one that was open here before, or that was written to: it was put back from a copy, is another one,
    /// or has lost changes with a server that failed. Nil where it can be, and where nothing was noted.
    package var replaced: Phrase? { shared.replaced }
    private let ending = Mutex(Ending())
    /// Whether a backup is running; one at a time.
    let isBackingUp = Atomic<Bool>(false)

    private struct Ending {
        var hasEnded = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private init(
        engine: any StoreEngine, options: StoreOptions, shared: SharedState, feedIdentity: String
    ) {
        self.engine = engine
        self.options = options
        self.shared = shared
        self.feedIdentity = feedIdentity
    }

    /// Starts the threads of a database that an engine has opened and whose schema is the program's. Blocks; for start-up.
    /// - Parameters:
    ///   - connection: the writer's; belongs to the writer's thread from now on.
    ///   - ending: runs on the writer's thread once every connection is closed.
    /// - Throws: `.corrupt`, `.busy`, and what reading the heads says.
    package static func start(
        _ engine: any StoreEngine, writer connection: sending any WriterConnection, options: StoreOptions,
        ending: @escaping @Sendable () -> Void
    ) throws(StoreError) -> Database {
        let clock = CommitClock()
        let readers = ReaderPool(engine: engine, options: options, clock: clock)
        let identity = try FeedTable.identity(connection)
        let shared = SharedState(
            queueLength: options.writeQueue, clock: clock, readers: readers,
            feedHead: try FeedTable.head(connection), feedTruncated: try FeedTable.truncated(connection))
        let noted = engine.headPath.flatMap { StoreHead(beside: $0) }
        let writer = try Writer(connection: connection, options: options, shared: shared, headPath: engine.headPath)
        try writer.compare(with: noted)
        let database = Database(engine: engine, options: options, shared: shared, feedIdentity: identity)
        try readers.start()
        try database.start(writer, ending: ending)
        return database
    }

    private func start(_ writer: sending Writer, ending: @escaping @Sendable () -> Void) throws(StoreError) {
        // The thread keeps only what it needs: an abandoned Database must still be deinitialised, which ends the
        // thread.
        let shared = shared
        let finish: @Sendable () -> Void = { [weak self] in self?.finishClosing() }
        var owned: Writer? = writer
        do {
            try StoreThread.start("store-write") {
                owned?.serve()
                shared.waiters.close()
                shared.readers.close()
                // The last connection to close ends the engine's work.
                owned = nil
                ending()
                finish()
            }
        } catch {
            shared.readers.close()
            throw error
        }
    }

    deinit { shared.queue.close() }

    /// Runs a request in its own savepoint on the writer thread, and returns once the commit that contains it is on
    /// disk.
    ///
    /// When `body` throws, only its own changes are undone. When the commit fails, this and every other request of
    /// the group fail with the ``StoreError`` and nothing of them was kept. `body` runs at most once. A task
    /// cancelled while it waits still gets its answer.
    /// - Throws: what `body` throws, or ``StoreError``: `.busy` at once when ``StoreOptions/writeQueue`` requests
    ///   wait, `.closed`, and others.
    @discardableResult
    package func write<R: Sendable>(
        _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> R {
        try await write(lookingUp: nil, body)
    }

    private func write<R: Sendable>(
        lookingUp requestID: String?, _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> R {
        try TaskGate.current?.open()
        let limit = options.writeTime
        return try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<R, any Error>) in
            submit(
                WriteRequest(
                    requestID: requestID,
                    run: { transaction in
                        do {
                            let result = try transaction.serve(limit: limit, cancellation: nil) {
                                let result = try body(transaction)
                                try transaction.finish()
                                return result
                            }
                            return WriteOutcome(succeeded: true) { failure in
                                if let failure {
                                    continuation.resume(throwing: failure)
                                } else {
                                    continuation.resume(returning: result)
                                }
                            }
                        } catch {
                            // Its reason may rest on what an earlier request of the group did, so it too waits for
                            // the commit.
                            return WriteOutcome(succeeded: false) { continuation.resume(throwing: $0 ?? error) }
                        }
                    }, refuse: { continuation.resume(throwing: $0) }))
        }
    }

    private func submit(_ request: WriteRequest) {
        switch shared.queue.offer(request, in: request.lane) {
        case .accepted: return
        case .full: request.refuse(StoreError.busy("\(options.writeQueue) writes are waiting already"))
        case .closed: request.refuse(StoreError.closed)
        }
    }

    /// Like ``write(_:)``, once for each request id: the response is stored in the transaction of the effect, and a
    /// repeated request is answered with it without running `body` again, for ``StoreOptions/requestRetention``. A
    /// request that failed left nothing behind and runs again. The same request twice at the same time runs once.
    /// - Parameters:
    ///   - requestID: 1 to ``StoreLimits/requestIDBytes`` visible ASCII characters. One name space for all methods of
    ///     the database.
    ///   - method: the method's full name.
    ///   - request: the request's bytes, of which only the SHA-256 is kept.
    /// - Throws: ``IdempotencyError``, what `body` throws, or ``StoreError``.
    @discardableResult
    package func writeOnce(
        requestID: String, method: String, request: [UInt8],
        _ body: @escaping @Sendable (WriteTransaction) throws -> [UInt8]
    ) async throws -> [UInt8] {
        try await writeOnce(requestID: requestID, method: method, request: request, encode: { $0 }, body).response
    }

    /// Runs a mutation once for each request id, as ``writeOnce(requestID:method:request:_:)`` does, for a response that is more
    /// than its bytes.
    /// - Parameter encode: the bytes of a response, which are stored.
    /// - Returns: the bytes as they are stored, and the response itself if this call made it.
    package func writeOnce<R: Sendable>(
        requestID: String, method: String, request: [UInt8], encode: @escaping @Sendable (R) throws -> [UInt8],
        _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> (response: [UInt8], made: R?) {
        guard (1...StoreLimits.requestIDBytes).contains(requestID.utf8.count),
            requestID.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { throw IdempotencyError.malformed }
        try Bounds.check(method, "a method's name" as Phrase, 1...StoreLimits.methodBytes)
        let hash = SHA256.hash(request)
        do {
            return try await once(requestID, method, hash, encode, body)
        } catch let error as StoreError where error.kind == .unknownOutcome {
            // The id tells: what was kept is answered from there, and what was not is carried out now.
            return try await once(requestID, method, hash, encode, body)
        }
    }

    private func once<R: Sendable>(
        _ requestID: String, _ method: String, _ hash: [UInt8], _ encode: @escaping @Sendable (R) throws -> [UInt8],
        _ body: @escaping @Sendable (WriteTransaction) throws -> R
    ) async throws -> (response: [UInt8], made: R?) {
        try await write(lookingUp: requestID) { transaction in
            if let stored = try transaction.storedResponse(to: requestID, method: method, hash: hash) {
                return (stored, nil)
            }
            let made = try body(transaction)
            let response = try encode(made)
            try transaction.store(response: response, to: requestID, method: method, hash: hash)
            return (response, made)
        }
    }

    /// Runs a read on a pool thread in one snapshot that contains every write acknowledged before the call.
    ///
    /// Cancelling the task stops the read inside the engine with `.cancelled`.
    /// - Throws: what `body` throws, or ``StoreError``: `.busy` at once when ``StoreOptions/readQueue`` reads wait,
    ///   `.timeLimit` after ``StoreOptions/readTime``, and others.
    package func read<R: Sendable>(
        _ body: @escaping @Sendable (ReadTransaction) throws -> R
    ) async throws -> R {
        try TaskGate.current?.open()
        let cancellation = Cancellation()
        let (readers, counters) = (shared.readers, shared.counters)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<R, any Error>) in
                let request = ReaderPool.ReadRequest { lent in
                    continuation.resume(
                        with: Result {
                            if cancellation.isCancelled { throw StoreError(.cancelled, "the caller was cancelled") }
                            return try lent.get().reader.read(cancellation, counters, body)
                        })
                }
                do { try readers.submit(request) } catch { continuation.resume(throwing: error) }
            }
        } onCancel: {
            cancellation.cancel()
        }
    }

    /// Runs a read on the calling thread in one snapshot that contains every write acknowledged before the call. For
    /// point reads of up to about 50 µs; anything longer holds up the event loop and belongs in ``read(_:)``.
    /// - Throws: what `body` throws, or ``StoreError``: `.busy` when all ``StoreOptions/inlineReaders`` are in use,
    ///   and others.
    package func readInline<R>(_ body: (ReadTransaction) throws -> R) throws -> R {
        guard let gate = TaskGate.current else { return try shared.readers.readInline(shared.counters, body) }
        try gate.open()
        return try TaskGate.$current.withValue(nil) { try shared.readers.readInline(shared.counters, body) }
    }

    /// Whether other processes of the service may have it open, too, and write to it: then what is known of it in memory may have been
    /// passed by what another one committed.
    package var isShared: Bool { engine.isShared }

    /// Writes waiting for the writer thread now; for metrics.
    package var queuedWrites: Int { shared.queue.length }

    /// What was asked since it was opened; for metrics and for budgets of questions.
    package var counts: StoreCounts { shared.counters.counts }

    /// The change feed.
    package var feed: Feed { Feed(database: self) }

    /// Refuses further requests, finishes those queued, checkpoints, closes the file and gives the directory's lock
    /// back. Returns when all of that is done; may be called again.
    package func close() async {
        shared.queue.close()
        await withCheckedContinuation { continuation in
            let hasEnded = ending.withLock { state -> Bool in
                if !state.hasEnded { state.waiting.append(continuation) }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    private func finishClosing() {
        let waiting = ending.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.hasEnded = true
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
