import RPC

/// A server's session with handlers that do what their requests say, in simulated time.
final class SimulatedServer {
    private struct Handler {
        let call: ServerCall
        let token: UInt16
        let behaviour: SimulatedCall.Behaviour
        let pause: Int
        let messages: Int
        let size: UInt16
        var sent = 0
        var due: Int
    }

    let bench: ServerBench
    private let limits: RPCLimits
    private var handlers: [Handler] = []
    /// Told of each handler that starts.
    var onStart: (UInt16) -> Void = { _ in }
    var finding: String?
    private(set) var outputMax = 0
    private(set) var isDraining = false

    init(limits: RPCLimits) {
        self.limits = limits
        bench = ServerBench(limits: limits)
    }

    /// Whether requests are to be read: not while answers wait.
    var isReading: Bool { !bench.isFull || bench.outputCount <= limits.outboundLowWater }

    func receive(_ bytes: [UInt8], tick: Int, now: ContinuousClock.Instant) {
        bench.now = now
        let (before, cancelled) = (bench.started.count, bench.cancelled.count)
        bench.receive(bytes)
        for index in before..<bench.started.count { start(bench.started[index], bench.payloads[index], tick) }
        for call in bench.cancelled[cancelled...] { handlers.removeAll { $0.call === call } }
        if let fault = bench.fault { finding = "the server closes: \(fault)" }
    }

    private func start(_ call: ServerCall, _ request: [UInt8], _ tick: Int) {
        guard request.count == 7, let behaviour = SimulatedCall.Behaviour(rawValue: request[2]) else {
            finding = "a request arrives changed: \(request)"
            return
        }
        let token = UInt16(request[0]) << 8 | UInt16(request[1])
        let pause = Int(request[3])
        handlers.append(
            Handler(
                call: call, token: token, behaviour: behaviour, pause: pause, messages: Int(request[4]),
                size: UInt16(request[5]) << 8 | UInt16(request[6]), due: tick + pause))
        onStart(token)
    }

    /// Lets a tick pass: deadlines, then handlers.
    func tick(_ tick: Int, now: ContinuousClock.Instant) {
        for call in bench.expire(now: now) { handlers.removeAll { $0.call === call } }
        var running: [Handler] = []
        for var handler in handlers where !step(&handler, tick) { running.append(handler) }
        handlers = running
        outputMax = max(outputMax, bench.outputCount)
        if bench.liveCalls != handlers.count {
            finding = "\(bench.liveCalls) calls in the table, \(handlers.count) handlers at work"
        }
    }

    /// One step of a handler; true when it has returned.
    private func step(_ handler: inout Handler, _ tick: Int) -> Bool {
        guard handler.due <= tick, handler.behaviour != .never else { return false }
        let id = handler.call.streamID
        switch handler.behaviour {
        case .never: return false
        case .answer:
            bench.respond(id, payload: SimulatedCall.payload(token: handler.token, index: 0, size: handler.size))
            return true
        case .fail:
            bench.fail(id, .notFound(resource: "thing", name: "things/1", domain: "test"))
            return true
        case .stream, .streamThenFail:
            // A handler writes as long as there is room, and waits in `write` otherwise.
            guard bench.outputCount <= limits.outboundHighWater else { return false }
            guard handler.sent < handler.messages else {
                if handler.behaviour == .stream { bench.finish(id) } else { bench.fail(id, .cancelled()) }
                return true
            }
            let payload = SimulatedCall.payload(token: handler.token, index: handler.sent, size: handler.size)
            if bench.send(id, payload: payload) != .queued { finding = "a live call cannot send" }
            handler.sent += 1
            handler.due = tick + handler.pause
            return false
        }
    }

    func beginDrain() {
        isDraining = true
        bench.beginDrain()
    }

    /// Ends what still runs, as a shutdown does.
    func abort(streamsOnly: Bool) {
        for call in bench.abortForShutdown(streamsOnly: streamsOnly) { handlers.removeAll { $0.call === call } }
    }

    /// The connection is gone.
    func terminate() {
        let calls = bench.session.terminate()
        if calls.count != handlers.count { finding = "\(calls.count) calls end, \(handlers.count) handlers ran" }
        handlers = []
        if bench.liveCalls != 0 { finding = "\(bench.liveCalls) calls are left in the server's table" }
    }
}
