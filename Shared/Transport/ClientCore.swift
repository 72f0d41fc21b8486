import Phrases
import RPC
import Synchronization

/// The inside of a ``ClientConnection``: connects, queues calls meanwhile, and moves on to a new connection when one is lost
/// or has used its stream numbers.
///
/// Unchecked: touched only on its loop, but for the constants and the atomic.
final class ClientCore: @unchecked Sendable {
    private enum State {
        case idle
        case connecting(ClientSocket)
        case ready(ClientSocket)
        case backingOff(until: MonotonicInstant, RPCError)
        case closed
    }

    let address: SocketAddress
    let configuration: ClientConfiguration
    let loop: EventLoop
    private let published = Atomic<Int>(ClientConnection.Connectivity.idle.rawValue)
    private var state = State.idle { didSet { publish() } }
    private var backoff: Backoff
    /// Calls that wait for the connection, in their order.
    private var queue: [ClientCall] = []
    private var queuedBytes = 0
    private var queueTimer: LoopTimer?
    private var backoffTimer: LoopTimer?
    /// Connections that finish their calls and take no new ones.
    private var retiring: [ClientSocket] = []
    /// Tasks that wait to write requests.
    var writers = WaitingWriters<ClientCall>()
    /// What carries each call that streams requests, once it is open.
    private var carriers: [ObjectIdentifier: ClientSocket] = [:]
    /// Calls whose requests ended before they were open.
    private var endedEarly: Set<ObjectIdentifier> = []

    init(address: SocketAddress, configuration: ClientConfiguration, loop: EventLoop) {
        self.address = address
        self.configuration = configuration
        self.loop = loop
        backoff = configuration.backoff
    }

    /// Whether calls would go out now; from any thread.
    var connectivity: ClientConnection.Connectivity {
        ClientConnection.Connectivity(rawValue: published.load(ordering: .relaxed)) ?? .idle
    }

    private func publish() {
        let value: ClientConnection.Connectivity =
            switch state {
            case .idle: .idle
            case .connecting: .connecting
            case .ready: .ready
            case .backingOff: .backingOff
            case .closed: .closed
            }
        published.store(value.rawValue, ordering: .relaxed)
    }

    // MARK: - Calls

    func start(_ call: ClientCall) {
        call.isStarted = true
        if call.method.kind.streamsRequests {
            call.onEnd = { [unowned self, unowned call] in
                carriers[ObjectIdentifier(call)] = nil
                endedEarly.remove(ObjectIdentifier(call))
                endWriters(of: call)
            }
        }
        if call.isCancelled { return call.fail(.cancelled()) }
        switch state {
        case .ready(let socket):
            send(call, on: socket)
        case .connecting:
            enqueue(call)
        case .backingOff(let until, let error) where loop.clockNow < until:
            call.fail(error)
        case .idle, .backingOff:
            enqueue(call)
            connect()
        case .closed:
            call.fail(.unavailable(reason: "CLIENT_CLOSED", message: "the connection to \(address) was closed here"))
        }
    }

    private func send(_ call: ClientCall, on socket: ClientSocket) {
        if socket.mustRetire {
            // Stream numbers are running out: this call and all later ones take a new connection.
            retire(socket)
            return start(call)
        }
        guard socket.open(call), call.method.kind.streamsRequests else { return }
        carriers[ObjectIdentifier(call)] = socket
        writers.unblock(call)
        resumeWriters()
        if endedEarly.remove(ObjectIdentifier(call)) != nil { socket.halfClose(call) }
    }

    private func retire(_ socket: ClientSocket) {
        retiring.append(socket)
        socket.retire()
        state = .idle
    }

    /// The server takes no further calls on this connection: later ones take a new one, perhaps elsewhere.
    func drained(_ socket: ClientSocket) {
        guard case .ready(let current) = state, current === socket else { return }
        retire(socket)
    }

    /// Declares the end of a call's requests, now or once it is open.
    func halfClose(_ call: ClientCall) {
        guard !call.isResolved else { return }
        if let socket = carriers[ObjectIdentifier(call)] {
            socket.halfClose(call)
        } else {
            endedEarly.insert(ObjectIdentifier(call))
        }
    }

    /// The reader of a call's responses has taken more.
    func acknowledge(_ call: ClientCall, total: UInt64) {
        if case .ready(let socket) = state { socket.acknowledge(call, total: total) }
        for socket in retiring { socket.acknowledge(call, total: total) }
    }

    private func enqueue(_ call: ClientCall) {
        let limits = configuration.limits
        guard queue.count < limits.maxQueuedCalls, queuedBytes + call.request.count <= limits.maxQueuedBytes else {
            return call.fail(
                .resourceExhausted(
                    reason: "QUEUE_FULL",
                    message: "\(queue.count) calls (\(queuedBytes) bytes) wait for the connection to \(address), "
                        + "the bound is \(limits.maxQueuedCalls) calls or \(limits.maxQueuedBytes) bytes; "
                        + "call again later"))
        }
        // Connecting takes longer than a short while.
        call.endBrief()
        queue.append(call)
        queuedBytes += call.request.count
        updateQueueTimer()
    }

    /// The caller gave up.
    func abandon(_ call: ClientCall) {
        // Given up before it came here: `start` will see that.
        guard call.isStarted else { return }
        if let index = queue.firstIndex(where: { $0 === call }) {
            queue.remove(at: index)
            queuedBytes -= call.request.count
        }
        if case .ready(let socket) = state { socket.forget(call) }
        for socket in retiring { socket.forget(call) }
        call.fail(.cancelled())
    }

    private func takeQueue() -> [ClientCall] {
        defer {
            queue = []
            queuedBytes = 0
        }
        if let queueTimer { loop.cancel(queueTimer) }
        queueTimer = nil
        return queue
    }

    private func updateQueueTimer() {
        guard let next = queue.lazy.compactMap({ $0.deadline?.instant }).min() else { return }
        let timer = queueTimer ?? LoopTimer { [weak self] in self?.expireQueue() }
        queueTimer = timer
        loop.set(timer, at: next)
    }

    private func expireQueue() {
        let now = loop.clockNow
        let expired = queue.filter { $0.deadline.map { $0.instant <= now } ?? false }
        queue.removeAll { call in expired.contains { $0 === call } }
        for call in expired {
            queuedBytes -= call.request.count
            call.fail(.deadlineExceeded("the deadline passed while connecting to \(address)"))
        }
        updateQueueTimer()
    }

    // MARK: - Connecting

    func connectIfIdle() {
        switch state {
        case .idle: connect()
        case .backingOff(let until, _) where loop.clockNow >= until: connect()
        default: return
        }
    }

    private func connect() {
        guard address.isLoopback || configuration.tls != nil else {
            let refusal = TransportError.plaintextRefused(address, "connect to")
            return failedToConnect(
                .unavailable(reason: "PLAINTEXT_REFUSED", message: refusal.text, cause: refusal))
        }
        do {
            let socket = try ClientSocket(core: self)
            state = .connecting(socket)
            socket.begin()
        } catch {
            failedToConnect(unreachable(error.text, cause: error))
        }
    }

    private func unreachable(_ why: Phrase, cause: (any Error)?) -> RPCError {
        .unavailable(
            reason: "CONNECT_FAILED", message: "cannot connect to \(address): \(why); is the service running there?",
            metadata: ["address": "\(address)"], cause: cause)
    }

    /// The error of calls that TLS kept from going out.
    static func refused(_ address: String, _ error: TransportError) -> RPCError {
        .unavailable(
            reason: "TLS_REFUSED", message: "no call reached \(address): \(error.text)", metadata: ["address": address],
            cause: error)
    }

    func connected(_ socket: ClientSocket) {
        backoff.reset()
        state = .ready(socket)
        for call in takeQueue() { start(call) }
    }

    private func failedToConnect(_ error: RPCError) {
        var random = systemRandom()
        let wait = backoff.next(&random)
        var error = error
        error.retryAfter = wait
        let until = loop.clockNow + wait
        state = .backingOff(until: until, error)
        let timer = backoffTimer ?? LoopTimer { [weak self] in self?.endBackoff() }
        backoffTimer = timer
        loop.set(timer, at: until)
        for call in takeQueue() { call.fail(error) }
    }

    /// The next call may connect again, and everyone who asks sees that: a balancer that went on taking this instance for one
    /// that is down would never give it the call that finds out.
    private func endBackoff() {
        guard case .backingOff(let until, _) = state else { return }
        guard loop.clockNow >= until else {
            if let backoffTimer { loop.set(backoffTimer, at: until) }
            return
        }
        state = .idle
    }

    /// A socket's end: before it was connected, while in use, or retired.
    func closed(_ socket: ClientSocket, _ error: TransportError?) {
        retiring.removeAll { $0 === socket }
        switch state {
        case .connecting(let current) where current === socket:
            failedToConnect(unreachable(error?.text ?? "no answer", cause: error))
        case .ready(let current) where current === socket:
            // Who is refused after the handshake has not been connected at all.
            if let error, case .tls = error.kind, !socket.hasReceived {
                failedToConnect(Self.refused("\(address)", error))
            } else {
                state = .idle
            }
        default:
            return
        }
    }

    func close() {
        let old = state
        state = .closed
        if let backoffTimer { loop.cancel(backoffTimer) }
        backoffTimer = nil
        for call in takeQueue() { call.fail(.cancelled("the connection was closed here")) }
        switch old {
        case .connecting(let socket), .ready(let socket):
            socket.close(nil, .cancelled("the connection was closed here"))
        default: break
        }
        for socket in retiring { socket.close(nil, .cancelled("the connection was closed here")) }
    }
}

/// Writing requests.
extension ClientCore: StreamCarrier {
    func queue(_ message: [UInt8], of call: ClientCall) -> WriteOutcome {
        if call.isStarted, call.isResolved { return .done(.failure(Self.callIsOver)) }
        guard let socket = carriers[ObjectIdentifier(call)] else { return .waitsForReader }
        return socket.send(message, of: call)
    }

    static var callIsOver: RPCError {
        RPCError(
            code: .cancelled, message: "the call is over: its responses say how",
            info: ErrorInfo(reason: RequestWriter<[UInt8]>.overReason, domain: RPCError.runtimeDomain))
    }
}
