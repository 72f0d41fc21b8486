package import RPC

/// Calls of services in the same process, without a socket.
///
/// Both sessions of a connection stand back to back, so that everything that is the protocol's is as on a wire: messages, metadata and
/// errors are encoded and decoded, deadlines are relative and end the call at both ends, what is given up is cancelled at the server,
/// streams have windows, and bounds refuse what they refuse there. What is the transport's is not there: addresses, TLS, connecting
/// again, and bounds of the whole server.
package final class InProcessConnection: Channel {
    private let link: InProcessLink

    /// A connection to services whose handlers `runner` runs.
    ///
    /// - Parameter peer: what the services take the caller's end for; on this machine unless given.
    package init(
        services: [any RPCService], runner: CallRunner,
        peer: Peer = Peer(address: "in-process", isLoopback: true), limits: RPCLimits = .default
    ) {
        link = InProcessLink(MethodTable(Router(services: services)), runner, peer, limits)
    }

    deinit {
        let link = link
        link.run { link.terminate() }
    }

    /// Ends it as a server that drains does: new calls are refused with SHUTTING_DOWN, streams are cut, other calls finish. Returns when no
    /// handler is at work any more; later calls find the connection closed.
    package func drain() async {
        let link = link
        link.run { link.beginDrain() }
        while let task = await link.anyHandler() { await task.value }
        link.run { link.terminate() }
    }

    /// Calls a unary method with encoded messages; see `Channel`.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        let (link, call) = (link, ClientCall(method: descriptor, request: request, options: options))
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                call.attach(.unary(continuation))
                link.run { link.start(call) }
            }
        } onCancel: {
            call.cancel()
            link.run { link.abandon(call) }
        }
    }

    /// Opens a server-streaming call with encoded messages; see `Channel`. The stream keeps the connection open.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        open(ClientCall(method: descriptor, request: request, options: options))
    }

    /// Opens a call whose requests are a stream, with encoded messages; see `Channel`. Its responses keep the connection open.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        let call = ClientCall(method: descriptor, request: [], options: options)
        let responses = open(call)
        return StreamingCall(
            requests: RequestWriter(PendingSink(link: link, direction: .request(call))), responses: responses)
    }

    private func open(_ call: ClientCall) -> ResponseStream<[UInt8]> {
        let link = link
        let report = MessageBuffer.Report(every: link.limits.streamWindowBytes / 4) { total in
            link.run { link.acknowledge(call, total: total) }
        }
        let buffer = MessageBuffer(limits: link.limits, report: report) { [self] in
            call.cancel()
            link.run {
                link.abandon(call)
                _ = self
            }
        }
        call.attach(.stream(buffer))
        link.run { link.start(call) }
        return ResponseStream(buffer: buffer)
    }
}
