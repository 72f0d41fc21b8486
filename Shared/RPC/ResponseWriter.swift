/// Where a streaming handler writes its responses.
package struct ResponseWriter<Output: Message>: Sendable {
    private let sink: @Sendable ([UInt8]) async throws -> Void

    /// A writer that hands every encoded response to `sink`.
    package init(_ sink: @escaping @Sendable ([UInt8]) async throws -> Void) { self.sink = sink }

    /// Sends one response.
    ///
    /// Suspends while the connection's outbound buffer is above its high-water mark, so that a slow reader bounds this
    /// handler and not the memory.
    /// - Throws: CANCELLED once the call is gone (deadline, connection lost), RESOURCE_EXHAUSTED when the message does not
    ///   fit one frame; after either the handler should return.
    package func write(_ message: Output) async throws { try await sink(try message.serialized()) }

    /// Sends one response that is encoded already, such as one that is forwarded as it was stored. The bytes have to be an
    /// encoding of `Output`: nobody looks before the client does. Bounds and errors are those of ``write(_:)``.
    package func write(encoded bytes: [UInt8]) async throws { try await sink(bytes) }
}
