import RPC

/// A task that writes one message of a stream. Touched only in the link's turns, hence unchecked.
final class PendingWrite: @unchecked Sendable {
    /// Which way the message goes.
    enum Direction {
        case request(ClientCall)
        case response(ServerCall)
    }

    let direction: Direction
    let message: [UInt8]
    /// Whether the writing task was cancelled.
    private(set) var isCancelled = false
    private var continuation: UnsafeContinuation<Void, any Error>?

    init(_ direction: Direction, _ message: [UInt8]) {
        self.direction = direction
        self.message = message
    }

    /// The task waits from now on.
    func attach(_ continuation: UnsafeContinuation<Void, any Error>) { self.continuation = continuation }

    /// The task waits no more.
    func cancel() {
        isCancelled = true
        resume(.failure(callIsOver))
    }

    /// Lets the task go on, the first time.
    func resume(_ result: Result<Void, RPCError>) {
        continuation?.resume(with: result)
        continuation = nil
    }

    /// What the writer gets once the call is over.
    var callIsOver: RPCError {
        switch direction {
        case .request:
            RPCError(
                code: .cancelled, message: "the call is over: its responses say how",
                info: ErrorInfo(reason: RequestWriter<[UInt8]>.overReason, domain: RPCError.runtimeDomain))
        case .response: InProcessLink.callIsOver
        }
    }
}

/// Where a streaming call's messages are written, from whatever task.
struct PendingSink: RequestSink, ResponseSink {
    let link: InProcessLink
    let direction: PendingWrite.Direction

    func write(_ bytes: [UInt8]) async throws {
        let (link, write) = (link, PendingWrite(direction, bytes))
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                link.run {
                    write.attach(continuation)
                    link.take(write)
                }
            }
        } onCancel: {
            link.run { write.cancel() }
        }
    }

    func finish() {
        guard case .request(let call) = direction else { return }
        link.run { [link] in link.halfClose(call) }
    }
}
