/// Runs handlers inside the server's interceptors and turns whatever they throw into what a caller may see.
package final class CallRunner: Sendable {
    private let interceptors: [any ServerInterceptor]
    private let onInternalError: @Sendable (_ errorID: String, _ method: MethodDescriptor, any Error) -> Void

    /// A runner; `onInternalError` is told of every error that callers see only as an opaque id.
    package init(
        interceptors: [any ServerInterceptor],
        onInternalError: @escaping @Sendable (_ errorID: String, _ method: MethodDescriptor, any Error) -> Void
    ) {
        self.interceptors = interceptors
        self.onInternalError = onInternalError
    }

    /// Whether a call has to be run here. A server without interceptors does nothing for callers that send nothing beside their
    /// request: their handlers may be called directly.
    package func isNeeded(for call: ServerCall) -> Bool { !interceptors.isEmpty || !call.metadata.isEmpty }

    /// Runs one call through all interceptors and gives a unary method's response.
    ///
    /// Within a trace (``TraceContext/current``): the caller's, or a new one. Errors name it.
    package func run(
        _ handler: @escaping RegisteredMethod.Prepared, _ context: ServerContext, _ sink: any ResponseSink
    ) async throws -> [UInt8] {
        let trace = TraceContext(receivedIn: context.metadata)
        return try await TraceContext.$current.withValue(trace) {
            do {
                return try await runTraced(handler, context, sink)
            } catch {
                throw rpcError(for: error, method: context.method).tracing(trace)
            }
        }
    }

    private func runTraced(
        _ handler: @escaping RegisteredMethod.Prepared, _ context: ServerContext, _ sink: any ResponseSink
    ) async throws -> [UInt8] {
        let box = ResultBox()
        try await step(0, handler, context, sink, box)
        guard let result = box.result else {
            throw RPCError(code: .internal, message: "the call was neither answered nor refused")
        }
        return result
    }

    private func step(
        _ index: Int, _ handler: @escaping RegisteredMethod.Prepared, _ context: ServerContext,
        _ sink: any ResponseSink, _ box: ResultBox
    ) async throws {
        guard index < interceptors.count else {
            box.result = try await handler(context, sink)
            return
        }
        try await interceptors[index].intercept(context: context) { context in
            try await self.step(index + 1, handler, context, sink, box)
        }
    }

    /// What the caller is told of an error; anything unforeseen becomes INTERNAL with an id that the log has too.
    package func rpcError(for error: any Error, method: MethodDescriptor) -> RPCError {
        switch error {
        case let error as RPCError:
            return error
        case let error as any RPCErrorConvertible:
            return error.rpcError.inDomain(of: method)
        case is CancellationError:
            return .cancelled("the call was cancelled on the server")
        default:
            let id = String(UInt64.random(in: .min ... .max), radix: 16)
            onInternalError(id, method, error)
            return .opaque(errorID: id, cause: error)
        }
    }

    /// Where the innermost step leaves the response: written once, read after the outermost step has returned.
    /// Unchecked because steps of one call run strictly one after the other.
    private final class ResultBox: @unchecked Sendable {
        var result: [UInt8]?
    }
}

extension RPCError {
    /// The error with the method's package as its domain, where it names none: what all services refuse alike.
    fileprivate func inDomain(of method: MethodDescriptor) -> RPCError {
        guard info?.domain.isEmpty == true, let dot = method.service.lastIndex(of: ".") else { return self }
        var error = self
        error.info?.domain = String(method.service[..<dot])
        return error
    }
}
