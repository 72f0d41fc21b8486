package import RPC
import Synchronization

/// Calls over one connection to one address. Connects with the first call, and again with the next call after a loss.
///
/// Call it from any task. While connecting, calls wait; when connecting fails they fail with UNAVAILABLE, and until the next
/// attempt (``Backoff``) new calls fail at once, so that callers can turn to another instance. When the connection is lost, the
/// calls on it fail with UNAVAILABLE: the server may or may not have done them.
package final class ClientConnection: Channel {
    /// Whether calls would go out.
    package enum Connectivity: Int, Sendable, Hashable {
        /// Not connected, for whatever reason; the next call connects.
        case idle
        /// Connecting.
        case connecting
        /// Connected.
        case ready
        /// The last attempt failed; waiting before the next.
        case backingOff
        /// Closed for good.
        case closed
    }

    /// Where it connects to.
    package let address: SocketAddress
    private let core: ClientCore
    private let outstanding = Atomic<Int>(0)

    /// A connection that is not open yet.
    package init(
        address: SocketAddress, configuration: ClientConfiguration = .default, group: EventLoopGroup = .shared
    ) {
        self.address = address
        core = ClientCore(address: address, configuration: configuration, loop: group.next())
    }

    deinit { close() }

    /// The loop that owns the connection. A task that prefers it as its executor calls without changing threads.
    package var loop: EventLoop { core.loop }

    /// How many calls wait for their end; what a balancer weighs.
    package var outstandingCalls: Int { outstanding.load(ordering: .relaxed) }

    /// Whether calls would go out now.
    package var connectivity: Connectivity { core.connectivity }

    /// Connects before the first call.
    package func connect() {
        let core = core
        core.loop.execute { core.connectIfIdle() }
    }

    /// Fails every call with CANCELLED and every later one with UNAVAILABLE.
    package func close() {
        let core = core
        core.loop.execute { core.close() }
    }

    /// Calls a unary method with encoded messages; see `Channel`.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        let call = ClientCall(method: descriptor, request: request, options: options)
        let core = core
        outstanding.wrappingAdd(1, ordering: .relaxed)
        defer { outstanding.wrappingSubtract(1, ordering: .relaxed) }
        if Task.isCancelled { throw RPCError.cancelled() }
        // Listening for being cancelled costs a twentieth of a small call. Most are answered before it would matter.
        let answer = try await withUnsafeThrowingContinuation { continuation in
            call.attach(.brief(continuation))
            core.loop.execute { core.start(call) }
        }
        if let answer { return answer }
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                core.loop.execute { call.attachLong(continuation) }
            }
        } onCancel: {
            call.cancel()
            core.loop.execute { core.abandon(call) }
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
            requests: RequestWriter(StreamSink(carrier: core, call: call)), responses: responses)
    }

    private func open(_ call: ClientCall) -> ResponseStream<[UInt8]> {
        let core = core
        let limits = core.configuration.limits.rpc
        // Four reports a window: the server seldom runs dry, and a report costs little beside what it answers for.
        let report = MessageBuffer.Report(every: limits.streamWindowBytes / 4) { total in
            core.loop.execute { core.acknowledge(call, total: total) }
        }
        // The stream keeps this connection open as long as somebody reads it.
        let buffer = MessageBuffer(limits: limits, report: report) { [self] in
            call.cancel()
            core.loop.execute {
                core.abandon(call)
                _ = self
            }
        }
        call.attach(.stream(buffer))
        core.loop.execute { core.start(call) }
        return ResponseStream(buffer: buffer)
    }
}
