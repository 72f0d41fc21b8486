/// The responses of a call, in order.
package typealias ResponseStream<Element: Sendable> = MessageStream<Element>
/// The requests of a call, in order.
package typealias RequestStream<Element: Sendable> = MessageStream<Element>

/// The messages that one side of a streaming call sends, in order. For one consumer.
///
/// Bounded: what the consumer has not taken yet is held up to ``RPCLimits/streamBufferBytes`` and
/// ``RPCLimits/streamBufferMessages``; past either the stream ends with RESOURCE_EXHAUSTED behind what was buffered, and
/// every other call of the connection goes on. Dropping the stream (and its iterators) forgets the call; a server that
/// knows only plain ttrpc may go on sending, which is dropped.
package struct MessageStream<Element: Sendable>: AsyncSequence, Sendable {
    package typealias Failure = RPCError

    private let decode: @Sendable ([UInt8]) throws(RPCError) -> Element
    private let handle: MessageBuffer.Consumer

    private init(
        handle: MessageBuffer.Consumer, decode: @escaping @Sendable ([UInt8]) throws(RPCError) -> Element
    ) {
        self.handle = handle
        self.decode = decode
    }

    /// The same messages, each passed through `transform`; this stream must not be read any more.
    package func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Element) throws(RPCError) -> Other
    ) -> MessageStream<Other> {
        let decode = decode
        return MessageStream<Other>(handle: handle) { bytes throws(RPCError) in try transform(try decode(bytes)) }
    }

    /// Reads the stream.
    package func makeAsyncIterator() -> Iterator { Iterator(decode: decode, handle: handle) }

    /// Takes one message after the other.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let decode: @Sendable ([UInt8]) throws(RPCError) -> Element
        fileprivate let handle: MessageBuffer.Consumer

        /// The next message; nil at the end that the sender declared.
        ///
        /// - Throws: the call's failure; CANCELLED when the calling task is cancelled.
        package mutating func next() async throws(RPCError) -> Element? {
            try await next(isolation: #isolation)
        }

        /// The next message; nil at the end that the sender declared.
        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Element? {
            guard let bytes = try await handle.buffer.next() else { return nil }
            return try decode(bytes)
        }
    }
}

extension MessageStream where Element == [UInt8] {
    /// The encoded messages that arrive in `buffer`; for channels and routers.
    package init(buffer: MessageBuffer) {
        self.init(handle: MessageBuffer.Consumer(buffer)) { bytes throws(RPCError) in bytes }
    }
}
