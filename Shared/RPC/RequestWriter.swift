/// Where a client writes the requests of a streaming call.
package struct RequestWriter<Input: Sendable>: Sendable {
    private let encode: @Sendable (Input) throws(RPCError) -> [UInt8]
    private let sink: any RequestSink

    private init(_ sink: any RequestSink, encode: @escaping @Sendable (Input) throws(RPCError) -> [UInt8]) {
        self.sink = sink
        self.encode = encode
    }

    /// Sends one request.
    ///
    /// Suspends while the call is not open yet, while the connection's outbound buffer is above its high-water mark, and while
    /// the server has as much of this stream under way as its window allows. From one task: requests written at once by several
    /// have no order.
    /// - Throws: CANCELLED ``overReason`` once the call is over, in whatever way: its responses say how. RESOURCE_EXHAUSTED when
    ///   the message does not fit one frame; the call goes on.
    package func write(_ message: Input) async throws { try await sink.write(try encode(message)) }

    /// Declares the end of the requests. Once; what follows does nothing.
    package func finish() { sink.finish() }

    /// The same writer for messages that `encode` turns into those of this one.
    package func encoding<Other: Sendable>(
        _ encode: @escaping @Sendable (Other) throws(RPCError) -> Input
    ) -> RequestWriter<Other> {
        let inner = self.encode
        return RequestWriter<Other>(sink) { message throws(RPCError) in try inner(try encode(message)) }
    }

    /// The reason of the error that a write gets when the call is over.
    package static var overReason: String { "CALL_IS_OVER" }
}

extension RequestWriter where Input == [UInt8] {
    /// A writer of encoded requests; for channels.
    package init(_ sink: any RequestSink) {
        self.init(sink) { bytes throws(RPCError) in bytes }
    }
}

/// Where the bytes of a call's requests go. Implemented by connections.
package protocol RequestSink: Sendable {
    /// Sends one encoded request; see ``RequestWriter/write(_:)``.
    func write(_ bytes: [UInt8]) async throws
    /// Declares the end, behind what was written.
    func finish()
}
