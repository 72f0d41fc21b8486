import RPC

/// A server's part on one loop: its connections there and how many handlers run. Touched only on that loop, hence unchecked.
final class ServerShard: @unchecked Sendable {
    let loop: EventLoop
    /// The methods served.
    let methods: MethodTable
    /// How handlers are run.
    let runner: CallRunner
    /// Who runs the handlers.
    let workers: CallWorkers
    /// Where bulk methods run.
    let bulk: EventLoop
    /// The bound of ``runningHandlers``.
    let maxCalls: Int
    /// The bound of ``runningStreams``.
    let maxStreams: Int
    /// Those of the running handlers whose calls stream.
    var runningStreams = 0
    /// Handlers that have started and not returned, also of calls that nobody waits for any more.
    var runningHandlers = 0
    /// The listener, on the one shard that has it.
    var listener: Listener?
    private(set) var isDraining = false
    /// Who follows frames of this shard's connections.
    var traces: [FrameTrace] = []
    private var connections: [ObjectIdentifier: ServerConnection] = [:]
    private var timers: [LoopTimer] = []
    /// Who is served next.
    var turns = LoopTurns()
    /// Connections whose handshake is not over.
    var handshakes: HandshakeQueue
    private let maxHandshakes: Int

    init(
        loop: EventLoop, bulk: EventLoop, methods: MethodTable, runner: CallRunner, maxCalls: Int, maxStreams: Int,
        maxHandshakes: Int
    ) {
        self.methods = methods
        self.runner = runner
        self.loop = loop
        self.bulk = bulk
        workers = CallWorkers(loop: loop)
        self.maxCalls = maxCalls
        self.maxStreams = maxStreams
        self.maxHandshakes = maxHandshakes
        handshakes = HandshakeQueue(limit: maxHandshakes)
    }

    func add(_ connection: ServerConnection) { connections[ObjectIdentifier(connection)] = connection }

    func remove(_ connection: ServerConnection) {
        connections[ObjectIdentifier(connection)] = nil
        if isDraining, connections.isEmpty { end() }
    }

    /// The last connection of a server that stops is gone.
    private func end() {
        for timer in timers { loop.cancel(timer) }
        timers = []
        turns.end(loop)
        handshakes.end(loop)
        workers.end()
    }

    /// The connections that `wanted` says yes to, oldest first.
    func ordered(_ wanted: (ServerConnection) -> Bool) -> [ServerConnection] {
        connections.values.filter(wanted).sorted { $0.number < $1.number }
    }

    // MARK: - Handshakes

    /// Counts a handshake in; at the bound another one has to go.
    func handshakeBegan(_ connection: ServerConnection) {
        handshakes.begin(connection)?.refuseHandshake(
            "HANDSHAKES_CROWDED", "it was the oldest of the \(maxHandshakes) that a loop has under way")
    }

    /// Looks at every peer again; see ``Server/checkPeers()``.
    func checkPeers() {
        for connection in connections.values { connection.checkPeer() }
    }

    // MARK: - Draining

    /// Begins the ladder: no listener, no new calls; then no streams; then no calls; then no connections.
    func drain(_ configuration: ServerConfiguration) {
        isDraining = true
        listener?.close()
        listener = nil
        for connection in connections.values { connection.beginDrain() }
        guard !connections.isEmpty else { return end() }
        let now = MonotonicInstant.now
        at(now + configuration.streamDrainTimeout) { $0.abortCalls(streamsOnly: true) }
        at(now + configuration.drainTimeout) { $0.abortCalls(streamsOnly: false) }
        // What could not even be written by then has no reader.
        at(now + configuration.drainTimeout + .seconds(1)) { $0.close("the drain's time is over") }
    }

    private func at(_ instant: MonotonicInstant, _ action: @escaping (ServerConnection) -> Void) {
        let timer = LoopTimer {
            for connection in self.connections.values { action(connection) }
        }
        timers.append(timer)
        loop.set(timer, at: instant)
    }
}
