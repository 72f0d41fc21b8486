import Phrases
package import RPC
import Synchronization

/// A server: listens, gives its connections to the loops of a group in turn, and stops gracefully.
package final class Server: Sendable {
    private enum Phase {
        case new
        case running
        case draining
        case stopped
    }

    private struct State {
        var phase = Phase.new
        var listening = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    let configuration: ServerConfiguration
    /// The methods served, in the order of registration.
    package let methodDescriptors: [MethodDescriptor]
    /// The gates of the methods that have a bound of their own, by the method's path.
    package let methodGates: [String: MethodGate]
    let shards: [ServerShard]
    /// How often bounds were reached.
    package let refusals = ServerRefusals()
    /// What identities hold.
    let loads: IdentityLoads
    let traces = Mutex<[FrameTrace]>([])
    private let numbers = Atomic<Int>(0)
    private let state = Mutex(State())
    private let connections = Atomic<Int>(0)
    /// Handshakes that have something to go on with, and wait for a loop's time.
    let waitingHandshakes = Atomic<Int>(0)

    /// A server of some services; listens from ``start()`` on.
    package init(
        configuration: ServerConfiguration, services: [any RPCService], interceptors: [any ServerInterceptor] = [],
        group: EventLoopGroup = .shared
    ) {
        self.configuration = configuration
        loads = IdentityLoads(configuration.limits)
        methodDescriptors = Router(services: services).methods.map(\.descriptor)
        var gates: [String: MethodGate] = [:]
        for path in methodDescriptors.map(\.path) {
            gates[path] = configuration.methodLimits[path].map { MethodGate(limit: $0) }
        }
        methodGates = gates
        let calls = max(1, configuration.limits.maxConcurrentCalls / group.loops.count)
        let streams = max(1, configuration.limits.maxConcurrentStreams / group.loops.count)
        let handshakes = max(1, configuration.limits.maxHandshakes / group.loops.count)
        let onEvent = configuration.onEvent
        shards = group.loops.map { loop in
            let runner = CallRunner(interceptors: interceptors) { onEvent(.callFailed($0)) }
            return ServerShard(
                loop: loop, bulk: group.bulk, methods: MethodTable(Router(services: services), gates: gates),
                runner: runner,
                maxCalls: calls, maxStreams: streams, maxHandshakes: handshakes)
        }
    }

    /// Bytes of requests and responses that callers with an identity hold now.
    package var heldBytes: Int { loads.heldBytes }

    /// How many connections are open.
    package var connectionCount: Int { connections.load(ordering: .relaxed) }

    /// Listens, and gives the address that was bound (with the port that the kernel chose for port 0).
    ///
    /// - Throws: ``TransportError``: an address that is not loopback without TLS, one in use, a second start.
    package func start() throws(TransportError) -> SocketAddress {
        let fresh = state.withLock { state -> Bool in
            guard state.phase == .new else { return false }
            state.phase = .running
            state.listening = true
            return true
        }
        guard fresh else { throw TransportError(.misuse, "a server starts once") }
        do {
            let socket = try ListeningSocket.open(configuration)
            let bound = socket.bound
            let listener = Listener(socket, server: self, loop: shards[0].loop)
            shards[0].loop.execute { listener.begin() }
            return bound
        } catch {
            state.withLock { state in
                state.phase = .stopped
                state.listening = false
            }
            throw error
        }
    }

    /// Stops listening at once; connections close when their calls are over. New calls are answered UNAVAILABLE, streaming calls
    /// after ``ServerConfiguration/streamDrainTimeout``, all others after ``ServerConfiguration/drainTimeout``.
    package func beginGracefulShutdown() {
        let begins = state.withLock { state -> Bool in
            switch state.phase {
            case .new:
                state.phase = .stopped
                return false
            case .running:
                state.phase = .draining
                return true
            case .draining, .stopped:
                return false
            }
        }
        guard begins else { return stopIfDone() }
        for shard in shards {
            shard.loop.execute { shard.drain(self.configuration) }
        }
    }

    /// Closes connections whose peers do not count any more, after certificates or revocations were changed. Those that are busy
    /// notice by themselves; this is for the quiet ones.
    package func checkPeers() {
        for shard in shards {
            shard.loop.execute { shard.checkPeers() }
        }
    }

    /// Waits until the last connection is closed after ``beginGracefulShutdown()``; at once for a server that never started.
    package func waitUntilStopped() async {
        await withCheckedContinuation { continuation in
            let stopped = state.withLock { state -> Bool in
                if state.phase == .stopped { return true }
                state.waiters.append(continuation)
                return false
            }
            if stopped { continuation.resume() }
        }
    }

    // MARK: - From the loops

    func nextConnectionNumber() -> Int { numbers.wrappingAdd(1, ordering: .relaxed).newValue }

    /// Counts a connection in; false at the bound.
    func admitConnection() -> Bool {
        let count = connections.wrappingAdd(1, ordering: .relaxed).newValue
        if count <= configuration.limits.maxConnections { return true }
        connections.wrappingSubtract(1, ordering: .relaxed)
        refusals.add(.tooManyConnections)
        return false
    }

    func connectionClosed() {
        connections.wrappingSubtract(1, ordering: .acquiringAndReleasing)
        stopIfDone()
    }

    func listenerClosed() {
        state.withLock { $0.listening = false }
        stopIfDone()
    }

    private func stopIfDone() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            if state.phase == .draining, !state.listening, connections.load(ordering: .acquiring) == 0 {
                state.phase = .stopped
            }
            guard state.phase == .stopped else { return [] }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
