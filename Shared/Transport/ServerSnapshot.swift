package import RPC
import Wire

/// One open connection of a server, as it was when it was looked at.
package struct ConnectionSnapshot: Sendable {
    /// Its number in this server, from 1, in the order of acceptance.
    package let number: Int
    /// The other end.
    package let peer: Peer
    /// When it was accepted.
    package let opened: MonotonicInstant
    /// When the peer last sent anything.
    package let lastActivity: MonotonicInstant
    /// Calls at work.
    package let liveCalls: Int
    /// Bytes of frames taken from the peer.
    package let received: Int
    /// Bytes of frames handed to the kernel.
    package let sent: Int
    /// Bytes that wait to be sent.
    package let waiting: Int
}

/// One call at work, as it was when it was looked at.
package struct CallSnapshot: Sendable {
    /// The number of its connection.
    package let connection: Int
    /// Its stream there.
    package let stream: UInt32
    /// The method.
    package let method: MethodDescriptor
    /// When its request was read.
    package let received: MonotonicInstant
    /// When the caller stops waiting.
    package let deadline: Deadline?
}

extension Server {
    /// The open connections with a number above `number`, at most `count` of them, in the order of their numbers.
    package func connections(after number: Int, count: Int) async -> [ConnectionSnapshot] {
        let all = await gather { $0.connections(after: number, count: count) }
        return Array(all.sorted { $0.number < $1.number }.prefix(count))
    }

    /// The calls at work behind a place (connection, stream), at most `count` of them, in the order of connections and
    /// streams; with `only` those of one connection.
    package func calls(after place: (Int, UInt32), count: Int, only connection: Int? = nil) async -> [CallSnapshot] {
        let all = await gather { $0.calls(after: place, count: count, only: connection) }
        return Array(all.sorted { ($0.connection, $0.stream) < ($1.connection, $1.stream) }.prefix(count))
    }

    /// Asks every shard on its own loop.
    private func gather<Element: Sendable>(
        _ body: @escaping @Sendable (ServerShard) -> [Element]
    ) async -> [Element] {
        var all: [Element] = []
        for shard in shards {
            all += await withUnsafeContinuation { continuation in
                shard.loop.execute { continuation.resume(returning: body(shard)) }
            }
        }
        return all
    }
}

extension ServerShard {
    fileprivate func connections(after number: Int, count: Int) -> [ConnectionSnapshot] {
        ordered { $0.number > number }.prefix(count).map { $0.snapshot }
    }

    fileprivate func calls(after place: (Int, UInt32), count: Int, only connection: Int?) -> [CallSnapshot] {
        var found: [CallSnapshot] = []
        for candidate in ordered({ $0.number >= place.0 && (connection == nil || $0.number == connection) }) {
            guard found.count < count else { break }
            let calls = candidate.callSnapshots.filter { candidate.number > place.0 || $0.stream > place.1 }
            found += calls.sorted { $0.stream < $1.stream }.prefix(count - found.count)
        }
        return found
    }
}

extension ServerConnection {
    fileprivate var snapshot: ConnectionSnapshot {
        ConnectionSnapshot(
            number: number, peer: peer, opened: opened, lastActivity: lastActivity, liveCalls: session.liveCalls,
            received: received, sent: Int(session.output.consumed), waiting: session.output.count)
    }

    fileprivate var callSnapshots: [CallSnapshot] {
        var found: [CallSnapshot] = []
        session.forEachCall { call in
            found.append(
                CallSnapshot(
                    connection: number, stream: call.streamID, method: call.method, received: call.received,
                    deadline: call.deadline))
        }
        return found
    }
}
