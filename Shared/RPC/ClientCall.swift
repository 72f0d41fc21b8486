import Synchronization

/// One call on the client: what is sent, until when, and where the outcome goes. Resolved exactly once, by the connection.
package final class ClientCall: Sendable {
    /// Where the outcome goes.
    package enum Sink: Sendable {
        /// A unary call: the caller's task waits, for a short while, deaf to being cancelled. Nil when that is over.
        case brief(UnsafeContinuation<[UInt8]?, any Error>)
        /// A unary call whose caller is about to wait for longer; what has come meanwhile.
        indirect case kept(Result<[UInt8], RPCError>?)
        /// A unary call: the caller's task waits until it is over, or cancelled.
        case unary(UnsafeContinuation<[UInt8], any Error>)
        /// A stream of responses, or the one response of a method that streams requests.
        case stream(MessageBuffer)
    }

    /// The method called.
    package let method: MethodDescriptor
    /// The encoded request.
    package let request: [UInt8]
    /// Sent beside it: what the caller gave, and the trace that the calling task is in.
    package let metadata: Metadata
    /// Where metadata that comes beside the response goes, if anyone asked for it.
    package let responseMetadata: ResponseMetadata?
    /// When the caller stops waiting.
    package let deadline: Deadline?

    /// The stream's number once the session has given one; touched only by the connection's loop.
    nonisolated(unsafe) package internal(set) var streamID: UInt32 = 0
    /// Whether the connection has taken the call; touched only by the connection's loop. What gives up earlier must not look
    /// at the sink, which the caller may be setting.
    nonisolated(unsafe) package var isStarted = false
    /// Whether the connection has seen it at work when it last looked who waits; touched only by the connection's loop.
    nonisolated(unsafe) package var wasSeen = false
    /// Whether a unary call's caller still waits for a short while; touched only by the connection's loop once it has the call.
    nonisolated(unsafe) package private(set) var isBrief = false
    /// How much of the requests the server has under way; touched only by the connection's loop.
    nonisolated(unsafe) var window = FlowWindow()
    /// Told once when the outcome is known; touched only by the connection's loop.
    nonisolated(unsafe) package var onEnd: (() -> Void)?
    /// Whether the end of the requests was sent; touched only by the connection's loop.
    nonisolated(unsafe) var isHalfClosed = false
    /// Where the request ends in all that the connection sends; touched only by the connection's loop.
    nonisolated(unsafe) var requestEnd: UInt64 = 0
    /// Set before the call is handed to the connection's loop, then touched only there.
    nonisolated(unsafe) private var sink: Sink?
    private let cancelled = Atomic<Bool>(false)

    /// A call that was not handed to a connection yet.
    package init(method: MethodDescriptor, request: [UInt8], options: CallOptions) {
        self.method = method
        self.request = request
        var metadata = options.metadata
        TraceContext.current?.add(to: &metadata)
        self.metadata = metadata
        responseMetadata = options.responseMetadata
        deadline = options.timeoutNanoseconds.map { Deadline(timeoutNanoseconds: $0) }
    }

    /// Says where the outcome goes; before the call is handed over.
    package func attach(_ sink: Sink) {
        self.sink = sink
        if case .brief = sink { isBrief = true }
    }

    /// Whether the caller gave up; the connection looks before it sends.
    package var isCancelled: Bool { cancelled.load(ordering: .acquiring) }

    /// Notes that the caller gave up.
    package func cancel() { cancelled.store(true, ordering: .releasing) }

    /// Whether the outcome is known.
    package var isResolved: Bool { sink == nil }

    /// Ends the short while: the caller's task wakes, to wait for longer.
    package func endBrief() {
        guard isBrief, case .brief(let continuation) = sink else { return }
        isBrief = false
        sink = .kept(nil)
        continuation.resume(returning: nil)
    }

    /// The caller's task waits for longer; on the connection's loop.
    package func attachLong(_ continuation: UnsafeContinuation<[UInt8], any Error>) {
        guard case .kept(let outcome) = sink else { return assertionFailure("waits for longer before it has waited") }
        guard let outcome else { return sink = .unary(continuation) }
        sink = nil
        continuation.resume(with: outcome)
    }

    /// The answer of a unary call, or the declared end of a stream. The first outcome counts.
    package func succeed(_ response: [UInt8]) {
        guard let sink = take() else { return }
        switch sink {
        case .brief(let continuation): continuation.resume(returning: response)
        case .kept: self.sink = .kept(.success(response))
        case .unary(let continuation): continuation.resume(returning: response)
        case .stream(let buffer): buffer.finish(nil)
        }
    }

    /// The call's failure. The first outcome counts.
    package func fail(_ error: RPCError) {
        guard let sink = take() else { return }
        switch sink {
        case .brief(let continuation): continuation.resume(throwing: error)
        case .kept: self.sink = .kept(.failure(error))
        case .unary(let continuation): continuation.resume(throwing: error)
        case .stream(let buffer): buffer.finish(error)
        }
    }

    /// One message of a stream; false when nobody takes it and the call is to be forgotten.
    package func deliver(_ message: [UInt8]) -> Bool {
        guard case .stream(let buffer)? = sink else { return false }
        if buffer.offer(message) == .accepted { return true }
        _ = take()
        return false
    }

    private func take() -> Sink? {
        guard let taken = sink else { return nil }
        if case .kept(.some) = taken { return nil }
        isBrief = false
        sink = nil
        if let onEnd {
            self.onEnd = nil
            onEnd()
        }
        return taken
    }
}
