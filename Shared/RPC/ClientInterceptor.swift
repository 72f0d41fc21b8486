/// Something that stands between a caller and the channel: identity, tracing, metrics. One shape for all kinds of call.
///
/// Runs once for each call, around all of its attempts. ``InterceptedChannel`` says in which order.
package protocol ClientInterceptor: Sendable {
    /// Runs around one call.
    ///
    /// Calls `next` at most once, with the same context or a replaced one; throwing ``RPCError`` instead refuses the call, and
    /// nothing is sent. `next` returns when the call has ended well: a unary call with its answer, a stream when its reader
    /// has come to its end. What `next` throws is the call's failure (CANCELLED for a stream whose reader let go of it before the
    /// end) and should be thrown on, or replaced: the caller, or the reader of the stream, gets what the outermost throws.
    ///
    /// It is the caller that waits: the time spent here is taken from the call's.
    func intercept(
        context: ClientContext, next: @Sendable (ClientContext) async throws -> Void
    ) async throws
}

/// What a client's interceptors know of a call. A value: changes go on with the copy that `next` is given.
package struct ClientContext: Sendable {
    /// The method called.
    package let method: MethodDescriptor
    /// When the caller stops waiting; nil when it set no timeout. A longer timeout in ``options`` does not move it.
    package let deadline: Deadline?
    /// What the caller decided; a timeout is counted from the moment at which `next` is called.
    package var options: CallOptions

    /// The context of a call that begins now.
    package init(method: MethodDescriptor, options: CallOptions) {
        self.method = method
        self.options = options
        deadline = options.timeout.map { Deadline(timeout: $0) }
    }

    /// What goes to the handler beside the request.
    package var metadata: Metadata { options.metadata }

    /// The same call with other metadata.
    package func replacing(metadata: Metadata) -> ClientContext {
        var copy = self
        copy.options.metadata = metadata
        return copy
    }

    /// The options to call with: those given, within what is left until the deadline.
    var remainingOptions: CallOptions {
        guard let deadline else { return options }
        var options = options
        options.timeout = min(options.timeout ?? deadline.remaining, deadline.remaining)
        return options
    }
}
