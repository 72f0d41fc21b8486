import Synchronization

/// Told once how a response stream ended for who reads it, before its reader is; may replace the failure.
package final class StreamEnd: Sendable {
    /// Outside: whether the end was told. Inside: what the reader gets.
    private let told = Mutex<RPCError??>(nil)
    /// Whether the first message is the end, too: the response of a method that streams requests alone.
    let isFirstMessageLast: Bool
    private let onEnd: @Sendable (RPCError?) async -> RPCError?
    private let onDrop: @Sendable () -> Void

    /// - Parameters:
    ///   - method: what is called.
    ///   - onEnd: given the failure, or nil for the end that the server declared; what it returns is what the reader gets.
    ///   - onDrop: the reader let go of the stream before its end.
    package init(
        _ method: MethodDescriptor, onEnd: @escaping @Sendable (RPCError?) async -> RPCError?,
        onDrop: @escaping @Sendable () -> Void
    ) {
        isFirstMessageLast = method.kind == .clientStreaming
        self.onEnd = onEnd
        self.onDrop = onDrop
    }

    deinit {
        if told.withLock({ $0 == nil }) { onDrop() }
    }

    /// The stream has ended for its reader; the same answer each time.
    func ended(_ error: RPCError?) async -> RPCError? {
        if let answer = told.withLock({ $0 }) { return answer }
        // There is one reader: nobody else comes here between the two.
        let answer = await onEnd(error)
        told.withLock { $0 = .some(answer) }
        return answer
    }
}
