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
    private let reopening: StreamReopening?
    private let ends: [StreamEnd]

    private init(
        handle: MessageBuffer.Consumer, reopening: StreamReopening?, ends: [StreamEnd],
        decode: @escaping @Sendable ([UInt8]) throws(RPCError) -> Element
    ) {
        self.handle = handle
        self.reopening = reopening
        self.ends = ends
        self.decode = decode
    }

    /// The same messages, each passed through `transform`; this stream must not be read any more.
    package func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Element) throws(RPCError) -> Other
    ) -> MessageStream<Other> {
        let decode = decode
        return MessageStream<Other>(handle: handle, reopening: reopening, ends: ends) { bytes throws(RPCError) in
            try transform(try decode(bytes))
        }
    }

    /// The same messages, with one more to be told of their end, after those that were added earlier; this stream must not be
    /// read any more.
    package func watched(by end: StreamEnd) -> MessageStream {
        MessageStream(handle: handle, reopening: reopening, ends: ends + [end], decode: decode)
    }

    /// What is read.
    var consumer: MessageBuffer.Consumer { handle }

    /// Reads the stream.
    package func makeAsyncIterator() -> Iterator {
        Iterator(decode: decode, handle: handle, reopening: reopening, ends: ends)
    }

    /// Takes one message after the other.
    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let decode: @Sendable ([UInt8]) throws(RPCError) -> Element
        fileprivate let handle: MessageBuffer.Consumer
        fileprivate let reopening: StreamReopening?
        fileprivate let ends: [StreamEnd]

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
            if ends.isEmpty {
                guard let bytes = try await nextBytes() else { return nil }
                return try decode(bytes)
            }
            var message: Element?
            var failure: RPCError?
            do throws(RPCError) {
                if let bytes = try await nextBytes() { message = try decode(bytes) }
            } catch {
                failure = error
            }
            for end in ends where message == nil || end.isFirstMessageLast { failure = await end.ended(failure) }
            if let failure { throw failure }
            return message
        }

        private func nextBytes() async throws(RPCError) -> [UInt8]? {
            if let reopening { return try await reopening.next(first: handle) }
            return try await handle.buffer.next()
        }
    }
}

extension MessageStream where Element == [UInt8] {
    /// The encoded messages that arrive in `buffer`; for channels and routers.
    package init(buffer: MessageBuffer) {
        self.init(handle: MessageBuffer.Consumer(buffer), reopening: nil, ends: []) { bytes throws(RPCError) in bytes }
    }

    /// The same messages; when the stream fails before it gave any, `reopen` may give another one to read instead, any number of times.
    /// Nil from it makes the failure the reader's. This stream must not be read any more.
    package func reopened(
        by reopen: @escaping @Sendable (_ failure: RPCError) async -> MessageStream<[UInt8]>?
    ) -> MessageStream {
        MessageStream(handle: handle, reopening: StreamReopening(reopen), ends: ends, decode: decode)
    }
}
