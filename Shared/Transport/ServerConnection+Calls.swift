import RPC
import Wire

/// Running handlers.
extension ServerConnection {
    /// Decodes the request and puts the call behind those that ``runStarted()`` will run.
    func start(_ call: ServerCall, _ payload: RawSpan) {
        let (method, workers) = (call.registered, shard.workers)
        // Those that only wait for their turn hold places that they may give back at once.
        if workers.waiting > 0, isFull(for: method) { runStarted() }
        if let refusal = admit(call, payload.byteCount) { return session.fail(call.streamID, turnAway(call, refusal)) }
        if !method.isUnary, method.descriptor.kind.streamsRequests { openRequests(of: call, payload) }
        let handler: RegisteredMethod.Prepared
        do throws(RPCError) {
            handler = try method.prepare(payload, limits.rpc.messages, call.requests)
        } catch {
            // Interceptors are to see it too.
            handler = { _, _ in throw error }
        }
        workers.add(CallWorkers.Entry(call: call, handler: handler))
        if workers.waiting == TransportLimits.callsAtOnce { runStarted() }
    }

    /// Runs the handlers of the calls that were started, each until it waits or ends: one that never waits has answered when
    /// this returns. What they write leaves between them when it becomes too much.
    func runStarted() {
        let workers = shard.workers
        while workers.waiting > 0 {
            workers.serve(self)
            if mustWrite { flush() }
        }
    }

    /// Whether more output waits than handlers may add to.
    var mustWrite: Bool { session.output.count > limits.rpc.outboundHighWater }

    /// Runs one handler.
    func run(_ call: ServerCall, _ handler: @escaping RegisteredMethod.Prepared) async {
        let context = ServerContext(call: call)
        do {
            // Its connection may have ended while it waited for its turn.
            if call.isCancelled { throw Self.callIsOver }
            let streams = !call.registered.isUnary && call.method.kind.streamsResponses
            let sink: any ResponseSink = streams ? StreamSink(carrier: self, call: call) : NoSink.shared
            let runner = shard.runner
            let answer = { @Sendable in
                runner.isNeeded(for: call)
                    ? try await runner.run(handler, context, sink) : try await handler(context, sink)
            }
            // Encoding a hundred answers must not keep one that others wait for on this loop.
            let response =
                call.method.isBulk && !streams
                ? try await withTaskExecutorPreference(shard.bulk) { try await answer() } : try await answer()
            if streams { session.finish(call.streamID) } else { session.respond(call.streamID, payload: response) }
        } catch {
            session.fail(call.streamID, shard.runner.rpcError(for: error, in: context))
        }
        handlerDone(call)
    }

    private func handlerDone(_ call: ServerCall) {
        loop.assertCurrent()
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

    /// Ends calls that a drain has no more time for.
    func abortCalls(streamsOnly: Bool) {
        for call in session.abortForShutdown(streamsOnly: streamsOnly) { cancel(call) }
        markDirty()
    }

    static var callIsOver: RPCError {
        .cancelled("the call is over: its deadline passed, it was given up, or its connection is gone")
    }
}

/// Reading streams.
extension ServerConnection {
    private func openRequests(of call: ServerCall, _ payload: RawSpan) {
        let limits = limits.rpc
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
        guard session.output.count <= limits.rpc.outboundHighWater else {
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
