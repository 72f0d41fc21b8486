import RPC
import Wire

/// The inside of an ``InProcessConnection``: the two sessions, what carries bytes between them, and the handlers' tasks.
///
/// Unchecked: touched only in its turns, but for the constants.
final class InProcessLink: @unchecked Sendable {
    let limits: RPCLimits
    private let turns = Turns()
    private let runner: CallRunner
    private var client: ClientSession
    private var server: ServerSession
    private var handlers: [ObjectIdentifier: Task<Void, Never>] = [:]
    /// Tasks whose message has no room in its stream's window, in their order.
    private var writes: [PendingWrite] = []
    private var timer: Task<Void, Never>?
    private var timerInstant: MonotonicInstant?
    private var isClosed = false

    init(_ methods: MethodTable, _ runner: CallRunner, _ peer: Peer, _ limits: RPCLimits) {
        self.limits = limits
        self.runner = runner
        client = ClientSession(limits: limits)
        server = ServerSession(methods: methods, peer: peer, limits: limits)
    }

    /// Runs a piece of work in a turn.
    func run(_ work: @escaping @Sendable () -> Void) { turns.run(work) }

    // MARK: - The client's end

    func start(_ call: ClientCall) {
        call.isStarted = true
        guard !isClosed else {
            return call.fail(.unavailable(reason: "CLIENT_CLOSED", message: "the connection was closed here"))
        }
        do throws(RPCError) {
            try client.open(call, now: .now)
        } catch {
            return call.fail(error)
        }
        pump()
    }

    /// The caller gave up.
    func abandon(_ call: ClientCall) {
        // Given up before it came here: `start` will see that.
        guard call.isStarted else { return }
        client.forget(call)
        call.fail(.cancelled())
        pump()
    }

    func acknowledge(_ call: ClientCall, total: UInt64) {
        client.acknowledge(call, total: total)
        pump()
    }

    func halfClose(_ call: ClientCall) {
        client.halfClose(call)
        pump()
    }

    private func takeAnswers() {
        let bytes = Self.take(&server.output)
        let span = bytes.span.bytes
        var offset = 0
        while !isClosed {
            switch client.next(in: span, from: &offset, now: .now) {
            case .needsMore: return
            case .finished(let call, let payload): call.succeed(span.array(in: payload))
            case .failed(let call, let error): call.fail(error)
            case .message(let call, let payload, let last):
                if !call.deliver(span.array(in: payload)) {
                    client.forget(call)
                } else if last {
                    call.succeed([])
                }
            // Waiting writes are looked at after every exchange; a server that drains is not called again here.
            case .credit, .drain: continue
            case .close(let fault): terminate("\(fault)")
            }
        }
    }

    // MARK: - The server's end

    private func takeRequests() {
        let bytes = Self.take(&client.output)
        let span = bytes.span.bytes
        var offset = 0
        while !isClosed {
            switch server.next(in: span, from: &offset, now: .now) {
            case .needsMore: return
            case .start(let call, let payload): begin(call, span.extracting(payload))
            case .refuse(let id, let error): server.refuse(id, error)
            case .message(let call, let payload, let last):
                deliver(payload.map { span.array(in: $0) }, last: last, to: call)
            case .credit: continue
            case .cancel(let call): cancel(call)
            case .outputFull: takeAnswers()
            case .close(let fault): terminate("\(fault)")
            }
        }
    }

    private func begin(_ call: ServerCall, _ payload: RawSpan) {
        if call.method.kind.streamsRequests { openRequests(of: call, payload) }
        let handler: RegisteredMethod.Prepared
        do throws(RPCError) {
            handler = try call.registered.prepare(payload, limits.messages, call.requests)
        } catch {
            // Interceptors are to see it too.
            handler = { _, _ in throw error }
        }
        // Detached: what the caller's task holds, its trace above all, is not on the wire.
        let task = Task.detached { [self] in await serve(call, handler) }
        call.task = task
        handlers[ObjectIdentifier(call)] = task
    }

    private func serve(_ call: ServerCall, _ handler: @escaping RegisteredMethod.Prepared) async {
        let context = ServerContext(call: call)
        let sink = PendingSink(link: self, direction: .response(call))
        do {
            if call.isCancelled { throw Self.callIsOver }
            let response =
                runner.isNeeded(for: call)
                ? try await runner.run(handler, context, sink) : try await handler(context, sink)
            run { [self] in
                if call.method.kind.streamsResponses {
                    server.finish(call.streamID)
                } else {
                    server.respond(call.streamID, payload: response)
                }
                ended(call)
            }
        } catch {
            let error = runner.rpcError(for: error, in: context)
            run { [self] in
                server.fail(call.streamID, error)
                ended(call)
            }
        }
    }

    private func ended(_ call: ServerCall) {
        call.task = nil
        handlers[ObjectIdentifier(call)] = nil
        pump()
    }

    private func cancel(_ call: ServerCall) {
        call.endRequests(Self.callIsOver)
        call.cancel()
    }

    private func openRequests(of call: ServerCall, _ payload: RawSpan) {
        let report = MessageBuffer.Report(every: limits.streamWindowBytes / 4) { [weak self, weak call] total in
            // Weak: the call holds its buffer, and the buffer this.
            guard let self, let call else { return }
            run { [self] in
                server.acknowledge(call, total: total)
                pump()
            }
        }
        let buffer = MessageBuffer(limits: limits, report: report) {
            // The handler reads no further; it may still answer.
        }
        call.requests = buffer
        if payload.byteCount > 0 { _ = buffer.offer(payload.array(in: 0..<payload.byteCount)) }
        if call.isHalfClosed { buffer.finish(nil) }
    }

    private func deliver(_ message: [UInt8]?, last: Bool, to call: ServerCall) {
        guard let buffer = call.requests else { return }
        if let message, buffer.offer(message) == .overflow {
            server.fail(
                call.streamID,
                .resourceExhausted(
                    reason: "STREAM_BUFFER_FULL",
                    message: "requests of this stream came faster than they were read; send slower, or less"))
            return cancel(call)
        }
        if last { buffer.finish(nil) }
    }

    static var callIsOver: RPCError {
        .cancelled("the call is over: its deadline passed, it was given up, or its connection is gone")
    }

    // MARK: - Between them

    /// Takes a writer that came from another task, or that has to wait.
    func take(_ write: PendingWrite) {
        queue(write)
        pump()
    }

    private func queue(_ write: PendingWrite) {
        guard !write.isCancelled else { return write.cancel() }
        let sent: ServerSession.Sent
        let tooLarge: RPCError
        switch write.direction {
        case .request(let call):
            sent = client.send(call, payload: write.message)
            tooLarge = ServerSession.oversizedRequest(write.message.count)
        case .response(let call):
            guard call.method.kind.streamsResponses else {
                return write.resume(
                    .failure(RPCError(code: .internal, message: "a unary method returns its one response")))
            }
            sent = server.send(call.streamID, payload: write.message)
            tooLarge = ServerSession.oversizedResponse(write.message.count)
        }
        switch sent {
        case .queued: write.resume(.success(()))
        case .gone: write.resume(.failure(write.callIsOver))
        case .tooLarge: write.resume(.failure(tooLarge))
        case .waits: writes.append(write)
        }
    }

    /// Carries bytes both ways until there are none, and sets the timer.
    private func pump() {
        repeat {
            takeRequests()
            takeAnswers()
            let waiting = writes
            writes = []
            for write in waiting { queue(write) }
        } while !isClosed && !(client.output.isEmpty && server.output.isEmpty)
        setTimer()
    }

    private static func take(_ output: inout OutputQueue) -> [UInt8] {
        let bytes = output.withPending { [UInt8]($0) }
        output.consume(bytes.count)
        return bytes
    }

    private func setTimer() {
        guard !isClosed, let next = [client.nextDeadline, server.nextDeadline].compactMap({ $0 }).min(),
            timerInstant.map({ next < $0 }) ?? true
        else { return }
        timer?.cancel()
        timerInstant = next
        timer = Task.detached { [weak self] in
            try? await Task.sleep(for: max(.zero, MonotonicInstant.now.duration(to: next)))
            guard !Task.isCancelled, let self else { return }
            run { [self] in expire() }
        }
    }

    private func expire() {
        timerInstant = nil
        let now = MonotonicInstant.now
        for call in client.expire(now: now) { call.fail(.deadlineExceeded("no answer within the call's time")) }
        for call in server.expire(now: now) { cancel(call) }
        pump()
    }

    // MARK: - The end

    func beginDrain() {
        server.beginDrain()
        for call in server.abortForShutdown(streamsOnly: true) { cancel(call) }
        pump()
    }

    /// One of the handlers at work; nil when none is.
    func anyHandler() async -> Task<Void, Never>? {
        await withCheckedContinuation { continuation in
            run { [self] in continuation.resume(returning: handlers.values.first) }
        }
    }

    /// Fails every call at both ends.
    func terminate(_ reason: String = "it was closed") {
        guard !isClosed else { return }
        isClosed = true
        timer?.cancel()
        for (call, _) in client.terminate() {
            call.fail(.unavailable(reason: "CONNECTION_LOST", message: "the connection ended: \(reason)"))
        }
        for call in server.terminate() { cancel(call) }
        for write in writes { write.cancel() }
        writes = []
    }
}
