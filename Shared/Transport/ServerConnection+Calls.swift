import RPC
import Wire

/// Running handlers.
extension ServerConnection {
    /// Decodes the request and starts the handler inline: one that never waits has answered when this returns.
    func start(_ call: ServerCall, _ method: RegisteredMethod, _ payload: RawSpan) {
        if let refusal = admit(call, method) { return session.fail(call.streamID, refusal) }
        if method.descriptor.kind.streamsRequests { openRequests(of: call, payload) }
        let handler = method.prepare(payload, server.configuration.limits.rpc.messages, call.requests)
        let context = ServerContext(call: call)
        let task: Task<Void, Never>
        if !method.descriptor.kind.streamsResponses {
            task = Task.immediate(executorPreference: loop) { await self.runUnary(handler, context) }
        } else {
            task = Task.immediate(executorPreference: loop) { await self.runStreaming(handler, context) }
        }
        if !call.isHandlerDone { call.task = task }
    }

    private func runUnary(_ handler: @escaping RegisteredMethod.Prepared, _ context: ServerContext) async {
        do {
            let response = try await server.runner.run(handler, context, NoSink.shared)
            session.respond(context.call.streamID, payload: response)
        } catch {
            session.fail(context.call.streamID, server.runner.rpcError(for: error, method: context.method))
        }
        handlerDone(context.call)
    }

    private func runStreaming(_ handler: @escaping RegisteredMethod.Prepared, _ context: ServerContext) async {
        do {
            let sink = StreamSink(carrier: self, call: context.call)
            _ = try await server.runner.run(handler, context, sink)
            session.finish(context.call.streamID)
        } catch {
            session.fail(context.call.streamID, server.runner.rpcError(for: error, method: context.method))
        }
        handlerDone(context.call)
    }

    private func handlerDone(_ call: ServerCall) {
        loop.assertCurrent()
        call.isHandlerDone = true
        call.task = nil
        leave(call)
        markDirty()
    }

    /// Cancels the handler of a call that the session has ended, and fails its waiting writes.
    func cancel(_ call: ServerCall) {
        call.endRequests(Self.callIsOver)
        call.cancel()
        endWriters(of: call)
        markDirty()
    }

    static var callIsOver: RPCError {
        .cancelled("the call is over: its deadline passed, it was given up, or its connection is gone")
    }
}

/// Reading streams.
extension ServerConnection {
    private func openRequests(of call: ServerCall, _ payload: RawSpan) {
        let limits = server.configuration.limits.rpc
        let report = MessageBuffer.Report(every: limits.streamWindowBytes / 4) { [weak self, weak call] total in
            // Weak: the call holds its buffer, and the buffer this.
            guard let self, let call else { return }
            loop.execute {
                self.session.acknowledge(call, total: total)
                self.markDirty()
            }
        }
        let buffer = MessageBuffer(limits: limits, report: report) {
            // The handler reads no further; it may still answer.
        }
        call.requests = buffer
        // A message in the request that opens the stream is its first.
        if payload.byteCount > 0 { _ = buffer.offer(payload.array(in: 0..<payload.byteCount)) }
        if call.isHalfClosed { buffer.finish(nil) }
    }

    /// Hands a request on; a handler that is too slow for a client that knows no window loses its call, nobody else's.
    func deliver(_ message: [UInt8]?, last: Bool, to call: ServerCall) {
        guard let buffer = call.requests else { return }
        if let message, buffer.offer(message) == .overflow {
            session.fail(
                call.streamID,
                .resourceExhausted(
                    reason: "STREAM_BUFFER_FULL",
                    message: "requests of this stream came faster than they were read; send slower, or less"))
            return cancel(call)
        }
        if last { buffer.finish(nil) }
    }
}

/// Writing streams.
extension ServerConnection: StreamCarrier {
    func queue(_ message: [UInt8], of call: ServerCall) -> WriteOutcome {
        if isClosed { return .done(.failure(Self.callIsOver)) }
        guard session.output.count <= server.configuration.limits.rpc.outboundHighWater else {
            return session.isLive(call.streamID) ? .waitsForRoom : .done(.failure(Self.callIsOver))
        }
        switch session.send(call.streamID, payload: message) {
        case .queued:
            markDirty()
            return .done(.success(()))
        case .gone: return .done(.failure(Self.callIsOver))
        case .tooLarge: return .done(.failure(ServerSession.oversizedResponse(message.count)))
        case .waits: return .waitsForReader
        }
    }
}
