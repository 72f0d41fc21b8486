import Synchronization

/// What lies between a connection that receives a stream and the task that reads it: a bounded queue.
///
/// The connection never waits here. One lock, held for a few instructions and never across a call outside.
package final class MessageBuffer: Sendable {
    /// Who is told how much the reader has taken, so that the peer may send more.
    package struct Report: Sendable {
        /// From how many bytes since the last report on the next one is due.
        let interval: UInt64
        /// Gets the running total, headers counted (``FlowWindow``); on the reader's thread.
        let send: @Sendable (UInt64) -> Void

        /// A report each time another `interval` bytes were taken.
        package init(every interval: Int, send: @escaping @Sendable (UInt64) -> Void) {
            self.interval = UInt64(max(1, interval))
            self.send = send
        }
    }

    /// Ends the call when the last reader is gone.
    final class Consumer: Sendable {
        let buffer: MessageBuffer
        init(_ buffer: MessageBuffer) { self.buffer = buffer }
        deinit { buffer.abandon() }
    }

    /// What became of an offered message.
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
        var taken: UInt64 = 0
        var reported: UInt64 = 0

        /// Counts a message as taken; the total when a report is due.
        mutating func take(_ count: Int, interval: UInt64?) -> UInt64? {
            taken += FlowWindow.cost(count)
            guard let interval, taken - reported >= interval else { return nil }
            reported = taken
            return taken
        }
    }

    private let state = Mutex(State())
    private let maxMessages: Int
    private let maxBytes: Int
    private let onAbandon: @Sendable () -> Void
    private let report: Report?

    /// An empty buffer with the bounds of a stream; `onAbandon` is called once when the reader gives up before the end, on
    /// the reader's thread.
    package init(limits: RPCLimits, report: Report? = nil, onAbandon: @escaping @Sendable () -> Void) {
        maxMessages = limits.streamBufferMessages
        maxBytes = limits.streamBufferBytes
        self.onAbandon = onAbandon
        self.report = report
    }

    /// Adds one message.
    package func offer(_ message: [UInt8]) -> Offer {
        var resume: Waiter?
        var due: UInt64?
        let offer = state.withLock { state -> Offer in
            if state.abandoned || state.end != nil { return .gone }
            if let waiter = state.waiter {
                state.waiter = nil
                resume = waiter
                due = state.take(message.count, interval: report?.interval)
                return .accepted
            }
            let waiting = state.queue.count - state.head
            // One message always fits: a bound below the size of a frame must not make a stream useless.
            if waiting > 0, waiting >= maxMessages || state.bytes + message.count > maxBytes {
                state.end = .some(
                    RPCError.resourceExhausted(
                        reason: "STREAM_BUFFER_FULL",
                        message: "the reader of this stream is too slow: \(waiting) messages (\(state.bytes) bytes) "
                            + "wait unread, the bound is \(maxMessages) messages or \(maxBytes) bytes; "
                            + "read faster, or send slower, and open the stream again from the last message taken"))
                return .overflow
            }
            state.queue.append(message)
            state.bytes += message.count
            return .accepted
        }
        resume?.resume(returning: .success(message))
        if let due { report?.send(due) }
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
                let (ready, due) = take(orWait: continuation)
                if let due { report?.send(due) }
                if let ready { continuation.resume(returning: ready) }
            }
        } onCancel: {
            abandon(with: .cancelled("the task that read the stream was cancelled"))
        }
        return try result.get()
    }

    private func take(
        orWait continuation: Waiter
    ) -> (Result<[UInt8]?, RPCError>?, due: UInt64?) {
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
                return (.success(message), state.take(message.count, interval: report?.interval))
            }
            if let end = state.end { return (end.map { .failure($0) } ?? .success(nil), nil) }
            guard state.waiter == nil else {
                return (
                    .failure(RPCError(code: .failedPrecondition, message: "a stream has one reader, not several")), nil
                )
            }
            state.waiter = continuation
            return (nil, nil)
        }
    }

    func abandon(with error: RPCError = .cancelled("the stream was dropped by its reader")) {
        let (first, waiter) = state.withLock { state -> (Bool, Waiter?) in
            guard !state.abandoned else { return (false, nil) }
            state.abandoned = true
            let open = state.end == nil
            // Also where the end had come: a reader that gives up before it must not take the missing rest for it.
            if open || state.head < state.queue.count { state.end = .some(error) }
            state.queue = []
            state.head = 0
            state.bytes = 0
            defer { state.waiter = nil }
            return (open, state.waiter)
        }
        waiter?.resume(returning: .failure(error))
        if first { onAbandon() }
    }
}
