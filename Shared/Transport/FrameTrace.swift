package import RPC
import Synchronization

/// The header of one frame that a server read or queued, and nothing of its body.
package struct FrameEvent: Sendable, Hashable {
    /// When: the start of the loop's turn.
    package let time: MonotonicInstant
    /// The number of the connection.
    package let connection: Int
    /// Whether the peer sent it; otherwise the server.
    package let isReceived: Bool
    /// The type's byte as it stood in the header, known or not (`Wire/FrameType`).
    package let type: UInt8
    /// The flags' byte.
    package let flags: UInt8
    /// The stream.
    package let stream: UInt32
    /// Bytes of the body.
    package let length: UInt32
    /// The method that the stream calls; nil where the server knows none.
    package let method: String?
}

/// Follows the frames of a server's connections for one reader. Bounded: what the reader does not take in time is left out
/// and counted, and never slows a connection down.
package final class FrameTrace: Sendable {
    /// Frames that wait for the reader; further ones are left out.
    package static let maxWaiting = 1024

    private struct State {
        var events: [FrameEvent] = []
        var dropped = 0
    }

    /// Only this connection; nil for all.
    let connection: Int?
    /// Of each so many calls of a connection one is followed, at least 1.
    let oneIn: UInt32
    /// The method whose frames are left out: the one that reads the trace, or it would follow itself without end.
    let excluded: String?
    /// Rings when there is something to ``take()``; for one reader. Ends when the server closes the trace.
    package let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation
    private let state = Mutex(State())

    init(connection: Int?, oneIn: Int, excluding excluded: String?) {
        self.connection = connection
        self.oneIn = UInt32(clamping: max(1, oneIn))
        self.excluded = excluded
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Whether frames of this stream are followed.
    func follows(_ stream: UInt32) -> Bool { (stream >> 1) % oneIn == 0 }

    func offer(_ event: FrameEvent) {
        let isFirst = state.withLock { state -> Bool in
            guard state.events.count < Self.maxWaiting else {
                state.dropped += 1
                return false
            }
            state.events.append(event)
            return state.events.count == 1
        }
        if isFirst { signal.yield() }
    }

    /// What has come since the last time, in order, and how many were left out behind it.
    package func take() -> (events: [FrameEvent], dropped: Int) {
        state.withLock { state in
            defer { state = State() }
            return (state.events, state.dropped)
        }
    }

    func finish() { signal.finish() }
}

extension Server {
    /// Traces of one server at the same time.
    package static let maxTraces = 4

    /// Begins to follow frames, from now on; nil when ``maxTraces`` are at work. End it with ``end(_:)``.
    package func trace(connection: Int?, oneIn: Int, excluding excluded: String? = nil) -> FrameTrace? {
        let trace = FrameTrace(connection: connection, oneIn: oneIn, excluding: excluded)
        let isTaken = traces.withLock { traces -> Bool in
            guard traces.count < Self.maxTraces else { return false }
            traces.append(trace)
            return true
        }
        guard isTaken else { return nil }
        for shard in shards { shard.loop.execute { shard.add(trace) } }
        return trace
    }

    /// Ends a trace; its reader sees the end.
    package func end(_ trace: FrameTrace) {
        traces.withLock { $0.removeAll { $0 === trace } }
        for shard in shards { shard.loop.execute { shard.remove(trace) } }
        trace.finish()
    }
}
