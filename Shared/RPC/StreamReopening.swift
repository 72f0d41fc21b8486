import Synchronization

/// Opens a response stream once more, perhaps elsewhere, when it fails before its reader was given anything: to the reader it is one.
///
/// Shared by the copies of an iterator; for one reader, as the stream is.
final class StreamReopening: Sendable {
    private struct State {
        /// What is read since it was opened again; nil while the first is.
        var current: MessageBuffer.Consumer?
        /// Whether a response was given, or the end: then no other stream can take its place.
        var isSettled = false
    }

    private let state = Mutex(State())
    private let reopen: @Sendable (RPCError) async -> ResponseStream<[UInt8]>?

    init(_ reopen: @escaping @Sendable (RPCError) async -> ResponseStream<[UInt8]>?) { self.reopen = reopen }

    func next(first: MessageBuffer.Consumer) async throws(RPCError) -> [UInt8]? {
        while true {
            let (consumer, isSettled) = state.withLock { ($0.current ?? first, $0.isSettled) }
            do throws(RPCError) {
                let response = try await consumer.buffer.next()
                if !isSettled { state.withLock { $0.isSettled = true } }
                return response
            } catch {
                if isSettled { throw error }
                guard let stream = await reopen(error) else {
                    state.withLock { $0.isSettled = true }
                    throw error
                }
                state.withLock { $0.current = stream.consumer }
            }
        }
    }
}
