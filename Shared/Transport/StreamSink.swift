import RPC
import Synchronization

/// Where a unary handler would write if it could.
struct NoSink: ResponseSink {
    static let shared = NoSink()

    func write(_ bytes: [UInt8]) async throws {
        throw RPCError(code: .internal, message: "a unary method returns its one response")
    }
}

/// Writes the responses of one streaming call to its connection, from whatever thread the handler is on.
final class StreamSink: ResponseSink {
    private static let tickets = Atomic<UInt64>(0)

    private let connection: ServerConnection
    private let streamID: UInt32

    init(connection: ServerConnection, streamID: UInt32) {
        self.connection = connection
        self.streamID = streamID
    }

    func write(_ bytes: [UInt8]) async throws {
        if connection.loop.isCurrent, let result = connection.write(streamID, bytes) { return try result.get() }
        let ticket = Self.tickets.wrappingAdd(1, ordering: .relaxed).newValue
        let (connection, streamID) = (connection, streamID)
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Void, any Error>) in
                // A task that is cancelled already has run its cancellation handler: nobody would wake this one.
                if Task.isCancelled { return continuation.resume(throwing: ServerConnection.callIsOver) }
                let writer = WaitingWriter(
                    ticket: ticket, streamID: streamID, message: bytes, continuation: continuation)
                connection.loop.execute { connection.wait(writer) }
            }
        } onCancel: {
            connection.loop.execute {
                connection.writers.remove(ticket: ticket)?.resume(throwing: ServerConnection.callIsOver)
            }
        }
    }
}

extension ServerConnection {
    /// Takes a writer that came from another thread, or that has to wait.
    func wait(_ writer: WaitingWriter) {
        switch write(writer.streamID, writer.message) {
        case .success?: writer.resume()
        case .failure(let error)?: writer.resume(throwing: error)
        case nil where isClosed || !session.isLive(writer.streamID): writer.resume(throwing: Self.callIsOver)
        case nil: writers.append(writer)
        }
    }
}
