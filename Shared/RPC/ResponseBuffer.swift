import Synchronization

/// What lies between a connection that receives a stream and the task that reads it: a bounded queue.
///
/// The connection never waits here. One lock, held for a few instructions and never across a call outside.
package final class ResponseBuffer: Sendable {
    /// Ends the call when the last reader is gone.
    final class Consumer: Sendable {
        let buffer: ResponseBuffer
        init(_ buffer: ResponseBuffer) { self.buffer = buffer }
        deinit { buffer.abandon() }
    }

    /// What became of an offered response.
    package enum Offer: Sendable, Hashable {
        /// Buffered or handed to the waiting reader.
        case accepted
        /// The bound is passed: the stream has been failed, the call is to be forgotten.
        case overflow
        /// Nobody reads any more.
        case gone
    }

    private typealias Waiter = UnsafeContinuation<Result<[UInt8]?, RPCError>, Never>

    private struct State {
        var queue: [[UInt8]] = []
        var head = 0
        var bytes = 0
        /// Set once nothing more will come: nil inside for the declared end, else the failure.
        var end: RPCError??
        var waiter: Waiter?
        var abandoned = false
    }

    private let state = Mutex(State())
    private let maxMessages: Int
    private let maxBytes: Int
    private let onAbandon: @Sendable () -> Void

    /// An empty buffer; `onAbandon` is called once when the reader gives up before the end, on the reader's thread.
    package init(maxMessages: Int, maxBytes: Int, onAbandon: @escaping @Sendable () -> Void) {
        self.maxMessages = maxMessages
        self.maxBytes = maxBytes
        self.onAbandon = onAbandon
    }

    /// Adds one response.
    package func offer(_ message: [UInt8]) -> Offer {
        var resume: Waiter?
        let offer = state.withLock { state -> Offer in
            if state.abandoned || state.end != nil { return .gone }
            if let waiter = state.waiter {
                state.waiter = nil
                resume = waiter
                return .accepted
            }
            let waiting = state.queue.count - state.head
            // One message always fits: a bound below the size of a frame must not make a stream useless.
            if waiting > 0, waiting >= maxMessages || state.bytes + message.count > maxBytes {
                state.end = .some(
                    RPCError.resourceExhausted(
                        reason: "STREAM_BUFFER_FULL",
                        message: "the reader of this stream is too slow: \(waiting) responses (\(state.bytes) bytes) "
                            + "wait unread, the bound is \(maxMessages) responses or \(maxBytes) bytes; "
                            + "read faster and open the stream again from the last position read"))
                return .overflow
            }
            state.queue.append(message)
            state.bytes += message.count
            return .accepted
        }
        resume?.resume(returning: .success(message))
        return offer
    }

    /// Ends the stream behind what is buffered: with nil as the server declared, else with the call's failure.
    package func finish(_ error: RPCError?) {
        let waiter = state.withLock { state -> Waiter? in
            guard state.end == nil else { return nil }
            state.end = .some(error)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: error.map { .failure($0) } ?? .success(nil))
    }

    func next() async throws(RPCError) -> [UInt8]? {
        let result: Result<[UInt8]?, RPCError> = await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                if let ready = take(orWait: continuation) { continuation.resume(returning: ready) }
            }
        } onCancel: {
            abandon(with: .cancelled("the task that read the stream was cancelled"))
        }
        return try result.get()
    }

    private func take(
        orWait continuation: Waiter
    ) -> Result<[UInt8]?, RPCError>? {
        state.withLock { state in
            if state.head < state.queue.count, !state.abandoned {
                let message = state.queue[state.head]
                state.queue[state.head] = []
                state.head += 1
                state.bytes -= message.count
                if state.head == state.queue.count {
                    state.queue.removeAll(keepingCapacity: true)
                    state.head = 0
                }
                return .success(message)
            }
            if let end = state.end { return end.map { .failure($0) } ?? .success(nil) }
            guard state.waiter == nil else {
                return .failure(
                    RPCError(code: .failedPrecondition, message: "a response stream has one reader, not several"))
            }
            state.waiter = continuation
            return nil
        }
    }

    func abandon(with error: RPCError = .cancelled("the response stream was dropped")) {
        let (first, waiter) = state.withLock { state -> (Bool, Waiter?) in
            guard !state.abandoned else { return (false, nil) }
            state.abandoned = true
            state.queue = []
            state.head = 0
            state.bytes = 0
            let open = state.end == nil
            if open { state.end = .some(error) }
            defer { state.waiter = nil }
            return (open, state.waiter)
        }
        waiter?.resume(returning: .failure(error))
        if first { onAbandon() }
    }
}
