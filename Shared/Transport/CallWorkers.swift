import RPC

/// The tasks that run handlers on one loop. Touched only on that loop, hence unchecked.
///
/// A task serves one call after the other, so that a call which never waits costs no task of its own. While a handler waits, its
/// task is that call's alone, and another one takes what comes. A task whose call was cancelled is cancelled for good and
/// ends with it.
final class CallWorkers: @unchecked Sendable {
    /// A call whose handler is to be run.
    struct Entry {
        let call: ServerCall
        let handler: RegisteredMethod.Prepared
    }

    private let loop: EventLoop
    /// Calls of the connection that is being served; empty whenever the loop does anything else.
    private var queue: [Entry?] = []
    private var head = 0
    private var idle: [CallWorker] = []
    private var isOver = false

    init(loop: EventLoop) { self.loop = loop }

    /// How many calls wait to be run.
    var waiting: Int { queue.count - head }

    /// Puts a call behind the others.
    func add(_ entry: Entry) { queue.append(entry) }

    /// The next call to run, nil when there is none.
    func next() -> Entry? {
        guard head < queue.count else { return nil }
        // Moved out: copies of what it holds would have to be counted.
        let entry = queue[head].take()
        head += 1
        if head == queue.count {
            queue.removeAll(keepingCapacity: true)
            head = 0
        }
        return entry
    }

    /// Lets one task run waiting calls of a connection: all, or until the connection has to write first, or until a
    /// handler waits. At least one.
    func serve(_ connection: ServerConnection) {
        let worker = idle.popLast() ?? makeWorker()
        loop.runNow { worker.wake(for: connection) }
        if let call = worker.call { call.task = worker.task }
    }

    private func makeWorker() -> CallWorker {
        let worker = CallWorker()
        worker.start(on: loop)
        return worker
    }

    /// Ends the tasks: those that have nothing to do now, the others when their handlers have returned.
    func end() {
        isOver = true
        for worker in idle { worker.wake(for: nil) }
        idle = []
    }

    /// Keeps a task that has nothing to do; false when enough are kept.
    func park(_ worker: CallWorker) -> Bool {
        guard !isOver, idle.count < TransportLimits.idleWorkers else { return false }
        idle.append(worker)
        return true
    }
}

/// One of the tasks. Touched only on its loop, hence unchecked.
final class CallWorker: @unchecked Sendable {
    /// The task itself.
    private(set) var task: Task<Void, Never>?
    /// The call whose handler runs or waits.
    private(set) var call: ServerCall?
    private var wakeup: UnsafeContinuation<ServerConnection?, Never>?

    /// Makes the task; it waits for what it is to do when this returns.
    func start(on loop: EventLoop) { task = Task.immediate(executorPreference: loop) { await work() } }

    /// Runs what waits for a connection; nil ends the task.
    func wake(for connection: ServerConnection?) {
        let wakeup = wakeup
        self.wakeup = nil
        wakeup?.resume(returning: connection)
    }

    private func work() async {
        // No variable holds a connection while this waits: one that is gone would live on.
        while await serve(await withUnsafeContinuation { wakeup = $0 }) {}
    }

    /// Whether this is to wait for more.
    private func serve(_ connection: ServerConnection?) async -> Bool {
        guard let connection else { return false }
        let workers = connection.shard.workers
        while let entry = workers.next() {
            call = entry.call
            await connection.run(entry.call, entry.handler)
            call = nil
            if connection.mustWrite { break }
        }
        return !Task.isCancelled && workers.park(self)
    }
}
