/// The responses of a server-streaming call, in order. For one consumer.
///
/// Bounded: what the consumer has not taken yet is held up to ``RPCLimits/streamBufferBytes`` and
/// ``RPCLimits/streamBufferMessages``; past either the stream ends with RESOURCE_EXHAUSTED behind what was buffered, and
/// every other call of the connection goes on. Dropping the stream (and its iterators) forgets the call; a server that
/// knows only plain ttrpc may go on sending, which is dropped.
package struct ResponseStream<Element: Sendable>: AsyncSequence, Sendable {
    package typealias Failure = RPCError

    private let decode: @Sendable ([UInt8]) throws(RPCError) -> Element
    private let handle: ResponseBuffer.Consumer

    private init(
        handle: ResponseBuffer.Consumer, decode: @escaping @Sendable ([UInt8]) throws(RPCError) -> Element
    ) {
        self.handle = handle
        self.decode = decode
    }

    /// The same responses, each passed through `transform`; this stream must not be read any more.
    package func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Element) throws(RPCError) -> Other
    ) -> ResponseStream<Other> {
        let decode = decode
        return ResponseStream<Other>(handle: handle) { bytes throws(RPCError) in try transform(try decode(bytes)) }
    }

    /// Reads the stream.
    package func makeAsyncIterator() -> Iterator { Iterator(decode: decode, handle: handle) }

    /// Takes one response after the other.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let decode: @Sendable ([UInt8]) throws(RPCError) -> Element
        fileprivate let handle: ResponseBuffer.Consumer

        /// The next response; nil at the end that the server declared.
        ///
        /// - Throws: the call's failure; CANCELLED when the calling task is cancelled.
        package mutating func next() async throws(RPCError) -> Element? {
            try await next(isolation: #isolation)
        }

        /// The next response; nil at the end that the server declared.
        package mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Element? {
            guard let bytes = try await handle.buffer.next() else { return nil }
            return try decode(bytes)
        }
    }
}

extension ResponseStream where Element == [UInt8] {
    /// The encoded responses that arrive in `buffer`; for channels.
    package init(buffer: ResponseBuffer) {
        self.init(handle: ResponseBuffer.Consumer(buffer)) { bytes throws(RPCError) in bytes }
    }
}
