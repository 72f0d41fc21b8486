import Synchronization

/// A channel whose calls pass through interceptors, the first one outermost.
///
/// A stream's interceptors run in a task of their own, which inherits the caller's task-local values: they are at work as long as the
/// stream is read.
package struct InterceptedChannel: Channel {
    private typealias Step = @Sendable (ClientContext) async throws -> Void

    private let base: any Channel
    private let interceptors: [any ClientInterceptor]

    /// A channel that calls `base` inside `interceptors`.
    package init(_ base: any Channel, interceptors: [any ClientInterceptor]) {
        self.base = base
        self.interceptors = interceptors
    }

    /// Calls a unary method with encoded messages.
    package func unaryBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> [UInt8] {
        if interceptors.isEmpty { return try await base.unaryBytes(descriptor, request, options: options) }
        let answer = Mutex<[UInt8]?>(nil)
        do {
            try await run(ClientContext(method: descriptor, options: options)) { context in
                let response = try await base.unaryBytes(context.method, request, options: context.remainingOptions)
                answer.withLock { $0 = response }
            }
        } catch {
            throw Self.rpcError(for: error)
        }
        guard let response = answer.withLock({ $0 }) else { throw Self.neither(descriptor) }
        return response
    }

    /// Opens a server-streaming call with encoded messages.
    package func serverStreamingBytes(
        _ descriptor: MethodDescriptor, _ request: [UInt8], options: CallOptions
    ) async throws -> ResponseStream<[UInt8]> {
        let base = base
        return try await opened(descriptor, options) { context in
            try await base.serverStreamingBytes(context.method, request, options: context.remainingOptions)
        } watched: {
            $0.watched(by: $1)
        }
    }

    /// Opens a call whose requests are a stream, with encoded messages.
    package func streamingBytes(
        _ descriptor: MethodDescriptor, options: CallOptions
    ) async throws -> StreamingCall<[UInt8], [UInt8]> {
        let base = base
        return try await opened(descriptor, options) { context in
            try await base.streamingBytes(context.method, options: context.remainingOptions)
        } watched: {
            StreamingCall(requests: $0.requests, responses: $0.responses.watched(by: $1))
        }
    }

    /// Runs the interceptors around a call that `open` opens, until its responses have been read to the end or let go of.
    private func opened<Call: Sendable>(
        _ descriptor: MethodDescriptor, _ options: CallOptions,
        _ open: @escaping @Sendable (ClientContext) async throws -> Call,
        watched: @escaping @Sendable (Call, StreamEnd) -> Call
    ) async throws -> Call {
        let context = ClientContext(method: descriptor, options: options)
        if interceptors.isEmpty { return try await open(context) }
        let opened = OneShot<Result<Call, RPCError>>()
        let ended = OneShot<RPCError?>()
        let outcome = OneShot<RPCError?>()
        let task = Task {
            var failure: RPCError?
            do {
                try await run(context) { context in
                    // Held by nobody here, since a stream's end is also that nobody holds it any more.
                    opened.resolve(.success(watched(try await open(context), Self.end(descriptor, ended, outcome))))
                    if let error = await ended.value() { throw error }
                }
            } catch {
                failure = Self.rpcError(for: error)
            }
            // Heard only where no stream was handed over.
            opened.resolve(.failure(failure ?? Self.neither(descriptor)))
            outcome.resolve(failure)
        }
        return try await withTaskCancellationHandler {
            try await opened.value().get()
        } onCancel: {
            task.cancel()
        }
    }

    private static func end(
        _ descriptor: MethodDescriptor, _ ended: OneShot<RPCError?>, _ outcome: OneShot<RPCError?>
    ) -> StreamEnd {
        StreamEnd(descriptor) { error in
            ended.resolve(error)
            return await outcome.value()
        } onDrop: {
            ended.resolve(.cancelled("the response stream was dropped"))
        }
    }

    private func run(_ context: ClientContext, _ call: @escaping Step) async throws { try await step(0, context, call) }

    private func step(_ index: Int, _ context: ClientContext, _ call: @escaping Step) async throws {
        guard index < interceptors.count else { return try await call(context) }
        try await interceptors[index].intercept(context: context) { context in
            try await step(index + 1, context, call)
        }
    }

    private static func rpcError(for error: any Error) -> RPCError {
        switch error {
        case let error as RPCError: error
        case let error as any RPCErrorConvertible: error.rpcError
        case is CancellationError: .cancelled()
        default:
            RPCError(
                code: .internal, message: "an interceptor of this client failed: \(error)",
                info: ErrorInfo(reason: "INTERCEPTOR_FAILED", domain: RPCError.runtimeDomain), cause: error)
        }
    }

    private static func neither(_ descriptor: MethodDescriptor) -> RPCError {
        RPCError(
            code: .internal,
            message: "an interceptor of this client neither made nor refused the call of '\(descriptor.path)'",
            info: ErrorInfo(reason: "INTERCEPTOR_FAILED", domain: RPCError.runtimeDomain))
    }
}

/// A value that one task waits for and another gives, once; later ones are dropped. Keeps nothing once it has been taken.
private final class OneShot<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case waited(CheckedContinuation<Value, Never>)
        case given(Value)
        case over
    }

    private let state = Mutex(State.empty)

    /// The value; for one reader, once.
    func value() async -> Value {
        await withCheckedContinuation { continuation in
            let ready = state.withLock { state -> Value? in
                if case .given(let value) = state {
                    state = .over
                    return value
                }
                state = .waited(continuation)
                return nil
            }
            if let ready { continuation.resume(returning: ready) }
        }
    }

    func resolve(_ value: Value) {
        let waiter = state.withLock { state -> CheckedContinuation<Value, Never>? in
            switch state {
            case .empty:
                state = .given(value)
                return nil
            case .waited(let continuation):
                state = .over
                return continuation
            case .given, .over:
                return nil
            }
        }
        waiter?.resume(returning: value)
    }
}
