import RPC
import Wire

/// Running handlers.
extension ServerConnection {
    /// Decodes the request and starts the handler inline: one that never waits has answered when this returns.
    func start(_ call: ServerCall, _ method: RegisteredMethod, _ payload: RawSpan) {
        guard shard.runningHandlers < shard.maxCalls else {
            return session.fail(
                call.streamID,
                .unavailable(
                    reason: "SERVER_BUSY",
                    message: "the server is at work on as many calls as it takes; try again soon",
                    retryAfter: .milliseconds(100)))
        }
        let handler = method.prepare(payload, server.configuration.limits.rpc.messages)
        let context = ServerContext(call: call)
        shard.runningHandlers += 1
        let task: Task<Void, Never>
        if method.descriptor.kind == .unary {
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
            let sink = StreamSink(connection: self, streamID: context.call.streamID)
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
        shard.runningHandlers -= 1
        markDirty()
    }

    /// Cancels the handler of a call that the session has ended, and fails its waiting writes.
    func cancel(_ call: ServerCall) {
        call.cancel()
        for writer in writers.remove(streamID: call.streamID) { writer.resume(throwing: Self.callIsOver) }
        markDirty()
    }

    static var callIsOver: RPCError {
        .cancelled("the call is over: its deadline passed, or its connection is gone")
    }
}

/// Writing streams.
extension ServerConnection {
    /// Queues a message unless too much waits; nil then.
    func write(_ streamID: UInt32, _ message: [UInt8]) -> Result<Void, RPCError>? {
        guard writers.isEmpty, session.output.count <= server.configuration.limits.rpc.outboundHighWater else {
            return nil
        }
        markDirty()
        return queue(streamID, message)
    }

    private func queue(_ streamID: UInt32, _ message: [UInt8]) -> Result<Void, RPCError> {
        if isClosed { return .failure(Self.callIsOver) }
        switch session.send(streamID, payload: message) {
        case .queued: return .success(())
        case .gone: return .failure(Self.callIsOver)
        case .tooLarge: return .failure(ServerSession.oversizedResponse(message.count))
        }
    }

    /// Lets waiting writers go on, in their order, until too much waits again.
    func resumeWriters() {
        let highWater = server.configuration.limits.rpc.outboundHighWater
        while session.output.count <= highWater, let writer = writers.removeFirst() {
            switch queue(writer.streamID, writer.message) {
            case .success: writer.resume()
            case .failure(let error): writer.resume(throwing: error)
            }
        }
        if !session.output.isEmpty { markDirty() }
    }
}
