/// A call that was not answered, as whoever runs the server sees it.
package struct CallFailure: Sendable {
    /// The call, as it came in: before any interceptor established who calls.
    package let context: ServerContext
    /// What the caller is told, the ids of error and trace included.
    package let error: RPCError
    /// What the handler or an interceptor threw.
    package let cause: any Error

    /// The id that the caller was given of a failure inside, nil for other errors.
    package var errorID: String? { error.info?.metadata[RPCError.errorAttribute] }
}

/// Runs handlers inside the server's interceptors and turns whatever they throw into what a caller may see.
///
/// This is the one place where an error gets the id by which an operator finds its cause, and from which errors are told on.
package final class CallRunner: Sendable {
    private let interceptors: [any ServerInterceptor]
    private let onFailure: @Sendable (CallFailure) -> Void

    /// A runner; `onFailure` is told of every call that is refused or fails, within the call's trace. It must not block.
    package init(interceptors: [any ServerInterceptor], onFailure: @escaping @Sendable (CallFailure) -> Void) {
        self.interceptors = interceptors
        self.onFailure = onFailure
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
                throw fail(error, context, trace)
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

    /// What the caller is told of an error of a call that was not run here; anything unforeseen becomes INTERNAL with an id, and
    /// is told on. What was told on already is given back as it is.
    package func rpcError(for error: any Error, in context: ServerContext) -> RPCError {
        if let error = error as? RPCError { return error }
        return fail(error, context, nil)
    }

    private func fail(_ error: any Error, _ context: ServerContext, _ trace: TraceContext?) -> RPCError {
        var told = Self.told(error, context.method).identified(cause: error)
        if let trace { told = told.tracing(trace) }
        onFailure(CallFailure(context: context, error: told, cause: error))
        return told
    }

    private static func told(_ error: any Error, _ method: MethodDescriptor) -> RPCError {
        switch error {
        case let error as RPCError: error
        case let error as any RPCErrorConvertible: error.rpcError.inDomain(of: method)
        case is CancellationError: .cancelled("the call was cancelled on the server")
        default: .unforeseen(error)
        }
    }

    /// Where the innermost step leaves the response: written once, read after the outermost step has returned.
    /// Unchecked because steps of one call run strictly one after the other.
    private final class ResultBox: @unchecked Sendable {
        var result: [UInt8]?
    }
}

extension RPCError {
    /// An INTERNAL error with an id, if it has none yet; any other as it is.
    fileprivate func identified(cause: any Error) -> RPCError {
        guard code == .internal, info?.metadata[Self.errorAttribute] == nil else { return self }
        return .opaque(errorID: TraceNumbers.hex(TraceNumbers.next()), cause: self.cause ?? cause)
    }

    /// The error with the method's package as its domain, where it names none: what all services refuse alike.
    fileprivate func inDomain(of method: MethodDescriptor) -> RPCError {
        guard info?.domain.isEmpty == true, let dot = method.service.lastIndex(of: ".") else { return self }
        var error = self
        error.info?.domain = String(method.service[..<dot])
        return error
    }
}
