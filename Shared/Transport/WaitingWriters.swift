import RPC

/// A streaming handler that waits until the peer has read enough.
struct WaitingWriter {
    /// Distinguishes writers of one stream.
    let ticket: UInt64
    let streamID: UInt32
    let message: [UInt8]
    private let continuation: UnsafeContinuation<Void, any Error>

    init(ticket: UInt64, streamID: UInt32, message: [UInt8], continuation: UnsafeContinuation<Void, any Error>) {
        self.ticket = ticket
        self.streamID = streamID
        self.message = message
        self.continuation = continuation
    }

    func resume() { continuation.resume() }
    func resume(throwing error: RPCError) { continuation.resume(throwing: error) }
}

/// The waiting writers of a connection, first come first served. Bounded by the handlers that run.
struct WaitingWriters {
    private var queue: [WaitingWriter] = []
    private var head = 0

    var isEmpty: Bool { head == queue.count }

    mutating func append(_ writer: WaitingWriter) { queue.append(writer) }

    mutating func removeFirst() -> WaitingWriter? {
        guard head < queue.count else { return nil }
        let writer = queue[head]
        head += 1
        if head == queue.count || head > 1024 {
            queue.removeSubrange(..<head)
            head = 0
        }
        return writer
    }

    mutating func remove(streamID: UInt32) -> [WaitingWriter] { remove { $0.streamID == streamID } }

    mutating func remove(ticket: UInt64) -> WaitingWriter? { remove { $0.ticket == ticket }.first }

    mutating func removeAll() -> [WaitingWriter] { remove { _ in true } }

    private mutating func remove(where isWanted: (WaitingWriter) -> Bool) -> [WaitingWriter] {
        guard !isEmpty else { return [] }
        let waiting = queue[head...]
        let removed = waiting.filter(isWanted)
        guard !removed.isEmpty else { return [] }
        queue = waiting.filter { !isWanted($0) }
        head = 0
        return removed
    }
}
