import RPC
import Wire

/// A server's session with handlers that do what their requests say, in simulated time.
final class SimulatedServer {
    private struct Handler {
        let call: ServerCall
        let plan: SimulatedPlan
        var sent = 0
        var due: Int
        /// Requests that arrived and were not taken yet, and how many were taken.
        var requests: [[UInt8]] = []
        var taken = 0
        var takenBytes: UInt64 = 0
        var isHalfClosed = false
    }

    var session: ServerSession
    private let limits: RPCLimits
    private var handlers: [Handler] = []
    private var buffer: [UInt8] = []
    private var isFull = false
    /// Told of each handler that starts.
    var onStart: (UInt16) -> Void = { _ in }
    var finding: String?
    private(set) var outputMax = 0
    /// Calls that were opened when both ends knew windows; earlier ones are sent as to a plain server.
    var windowed: Set<UInt16> = []
    /// The most bytes of requests that waited for one handler of those.
    private(set) var requestsMax = 0

    init(limits: RPCLimits, offering: Extensions) {
        self.limits = limits
        session = ServerSession(
            methods: testMethods, peer: Peer(address: "test", isLoopback: true), limits: limits, offering: offering)
    }

    /// Whether requests are to be read: not while answers wait.
    var isReading: Bool { !isFull || session.output.count <= limits.outboundLowWater }
    /// Whether nothing is at work and nothing waits to be sent.
    var isQuiet: Bool { session.liveCalls == 0 && session.output.count == 0 }

    func receive(_ bytes: [UInt8], tick: Int, now: MonotonicInstant) {
        if !bytes.isEmpty { session.heard(now) }
        buffer += bytes
        isFull = false
        var offset = 0
        reading: while finding == nil {
            switch session.next(in: buffer.span.bytes, from: &offset, now: now) {
            case .refuse(let id, let error): session.refuse(id, error)
            case .start(let call, let payload): start(call, Array(buffer[payload]), tick)
            case .message(let call, let payload, let last): take(call, payload.map { Array(buffer[$0]) }, last)
            case .credit: break
            case .cancel(let call): handlers.removeAll { $0.call === call }
            case .close(let fault): finding = "the server closes: \(fault)"
            case .needsMore: break reading
            case .outputFull:
                isFull = true
                break reading
            }
        }
        buffer.removeFirst(offset)
    }

    private func start(_ call: ServerCall, _ request: [UInt8], _ tick: Int) {
        guard let plan = SimulatedPlan(request) else {
            finding = "a request arrives changed: \(request)"
            return
        }
        handlers.append(Handler(call: call, plan: plan, due: tick + plan.pause))
        onStart(plan.token)
    }

    private func take(_ call: ServerCall, _ payload: [UInt8]?, _ last: Bool) {
        guard let index = handlers.firstIndex(where: { $0.call === call }) else {
            finding = "a request for #\(call.streamID), which is over"
            return
        }
        if let payload { handlers[index].requests.append(payload) }
        handlers[index].isHalfClosed = last
        guard windowed.contains(handlers[index].plan.token) else { return }
        requestsMax = max(requestsMax, handlers[index].requests.reduce(0) { $0 + $1.count })
    }

    /// Lets a tick pass: deadlines, then handlers.
    func tick(_ tick: Int, now: MonotonicInstant) {
        for call in session.expire(now: now) { handlers.removeAll { $0.call === call } }
        var running: [Handler] = []
        for var handler in handlers where !step(&handler, tick) { running.append(handler) }
        handlers = running
        outputMax = max(outputMax, session.output.count)
        if session.liveCalls != handlers.count {
            finding = finding ?? "\(session.liveCalls) calls in the table, \(handlers.count) handlers at work"
        }
    }

    /// One step of a handler; true when it has returned.
    private func step(_ handler: inout Handler, _ tick: Int) -> Bool {
        guard handler.due <= tick else { return false }
        let (id, plan) = (handler.call.streamID, handler.plan)
        switch plan.behaviour {
        case .never: return false
        case .answer:
            session.respond(id, payload: plan.message(0))
            return true
        case .fail:
            session.fail(id, .notFound(resource: "thing", name: "things/1", domain: "test"))
            return true
        case .stream, .streamThenFail:
            guard handler.sent == plan.messages else {
                _ = send(&handler, plan.message(handler.sent), tick)
                return false
            }
            if plan.behaviour == .stream { session.finish(id) } else { session.fail(id, .cancelled()) }
            return true
        case .collect:
            if takeRequest(&handler, tick) { return false }
            guard handler.isHalfClosed else { return false }
            checkAllTaken(handler)
            session.respond(id, payload: plan.message(0))
            return true
        case .converse:
            if let request = handler.requests.first {
                if send(&handler, request, tick) { _ = takeRequest(&handler, tick) }
                return false
            }
            guard handler.isHalfClosed else { return false }
            checkAllTaken(handler)
            session.finish(id)
            return true
        }
    }

    /// Sends a message if there is room; a handler waits in `write` otherwise.
    private func send(_ handler: inout Handler, _ message: [UInt8], _ tick: Int) -> Bool {
        guard session.output.count <= limits.outboundHighWater else { return false }
        switch session.send(handler.call.streamID, payload: message) {
        case .queued:
            handler.sent += 1
            handler.due = tick + handler.plan.pause
            return true
        case .waits: return false
        case .gone, .tooLarge:
            finding = "a live call cannot send"
            return false
        }
    }

    /// Takes the next request that has arrived, and says so.
    private func takeRequest(_ handler: inout Handler, _ tick: Int) -> Bool {
        guard !handler.requests.isEmpty else { return false }
        let request = handler.requests.removeFirst()
        if request != handler.plan.message(handler.taken) {
            finding = "call \(handler.plan.token) gets another request than its number \(handler.taken)"
        }
        handler.taken += 1
        handler.takenBytes += FlowWindow.cost(request.count)
        session.acknowledge(handler.call, total: handler.takenBytes)
        handler.due = tick + handler.plan.pause
        return true
    }

    private func checkAllTaken(_ handler: Handler) {
        if handler.taken != handler.plan.messages {
            finding = "call \(handler.plan.token) ends after \(handler.taken) of \(handler.plan.messages) requests"
        }
    }

    /// Ends what still runs, as a shutdown does.
    func abort(streamsOnly: Bool) {
        for call in session.abortForShutdown(streamsOnly: streamsOnly) { handlers.removeAll { $0.call === call } }
    }

    /// The connection is gone.
    func terminate() {
        let calls = session.terminate()
        if calls.count != handlers.count { finding = "\(calls.count) calls end, \(handlers.count) handlers ran" }
        handlers = []
        if session.liveCalls != 0 { finding = "\(session.liveCalls) calls are left in the server's table" }
    }
}
