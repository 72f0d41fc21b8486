import RPC
import Synchronization

/// Where a unary handler would write if it could.
struct NoSink: ResponseSink {
    static let shared = NoSink()

    func write(_ bytes: [UInt8]) async throws {
        throw RPCError(code: .internal, message: "a unary method returns its one response")
    }
}

/// What carries streams on a loop: a server's connection or a client's. Touched only on that loop.
protocol StreamCarrier: AnyObject, Sendable {
    associatedtype Call: AnyObject & Sendable
    var loop: EventLoop { get }
    var writers: WaitingWriters<Call> { get set }
    /// Queues a message for the peer, or says what it has to wait for.
    func queue(_ message: [UInt8], of call: Call) -> WriteOutcome
    /// What a write gets once the call is over.
    static var callIsOver: RPCError { get }
}

extension StreamCarrier {
    /// Takes a writer that came from another thread, or that has to wait.
    func take(_ writer: WaitingWriter<Call>) {
        switch writers.hasReady ? .waitsForRoom : queue(writer.message, of: writer.call) {
        case .done(let result): writer.resume(result)
        case .waitsForRoom: writers.appendReady(writer)
        case .waitsForReader: writers.setAside(writer)
        }
    }

    /// Lets the writers that wait for room go on, in their order, until there is none for any of them.
    func resumeWriters() {
        var stuck: [WaitingWriter<Call>] = []
        while let writer = writers.nextReady() {
            switch queue(writer.message, of: writer.call) {
            case .done(let result): writer.resume(result)
            case .waitsForRoom: stuck.append(writer)
            case .waitsForReader: writers.setAside(writer)
            }
        }
        for writer in stuck { writers.appendReady(writer) }
    }

    /// The call is over: whoever writes it learns so.
    func endWriters(of call: Call) {
        for writer in writers.remove(call) { writer.resume(.failure(Self.callIsOver)) }
    }
}

/// Writes the messages of one streaming call to its connection, from whatever thread the task is on.
final class StreamSink<Carrier: StreamCarrier>: ResponseSink {
    private let carrier: Carrier
    private let call: Carrier.Call

    init(carrier: Carrier, call: Carrier.Call) {
        self.carrier = carrier
        self.call = call
    }

    func write(_ bytes: [UInt8]) async throws {
        if carrier.loop.isCurrent, !carrier.writers.hasReady,
            case .done(let result) = carrier.queue(bytes, of: call)
        {
            return try result.get()
        }
        let ticket = nextTicket.wrappingAdd(1, ordering: .relaxed).newValue
        let (carrier, call) = (carrier, call)
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Void, any Error>) in
                // A task that is cancelled already has run its cancellation handler: nobody would wake this one.
                if Task.isCancelled { return continuation.resume(throwing: Carrier.callIsOver) }
                let writer = WaitingWriter(ticket: ticket, call: call, message: bytes, continuation: continuation)
                carrier.loop.execute { carrier.take(writer) }
            }
        } onCancel: {
            carrier.loop.execute { carrier.writers.remove(ticket: ticket)?.resume(.failure(Carrier.callIsOver)) }
        }
    }
}

extension StreamSink: RequestSink where Carrier == ClientCore {
    func finish() {
        let (carrier, call) = (carrier, call)
        carrier.loop.execute { carrier.halfClose(call) }
    }
}

private let nextTicket = Atomic<UInt64>(0)
