import BenchKit
import CommonSchema
import Foundation
import RPC
import Synchronization
import TestKit
import Transport

/// A reader of one stream that takes a message every 50 ms, beside another stream of the same connection that is read as fast as it
/// comes, before and meanwhile.
struct SlowReader: Hardship {
    private static let payload = 4096
    private static let pause = Duration.milliseconds(50)

    let name = "slow reader of one stream"

    /// One connection, two streams.
    var memoryBound: Int {
        HardshipMemory.kept + HardshipMemory.connection(message: Self.payload)
            + 2 * HardshipMemory.stream(message: Self.payload)
    }

    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String {
        let channel = ClientConnection(address: address)
        let count = Counter()
        let sibling = Task(executorPreference: channel.loop) {
            for try await _ in try await Self.open(channel) { count.add() }
        }
        defer {
            sibling.cancel()
            channel.close()
        }
        let start = Mark(count)
        await cue.begin.wait()
        let begin = Mark(count)
        var read = 0
        for try await message in try await Self.open(channel) {
            guard message.payload.count == Self.payload else { throw BenchError("a message of another size") }
            read += 1
            try await Task.sleep(for: Self.pause)
            if cue.isOver { break }
        }
        let end = Mark(count)
        let (alone, beside) = (start.rate(to: begin), begin.rate(to: end))
        guard read > 1, beside > 0 else { throw BenchError("\(read) messages read slowly, \(beside)/s beside them") }
        return String(format: "%d messages; the stream beside it %.0f/s, before %.0f/s", read, beside, alone)
    }

    private static func open(_ channel: ClientConnection) async throws -> MessageStream<EchoResponse> {
        try await channel.serverStreaming(
            HardshipFrames.repeating, EchoRequest(payload: [UInt8](repeating: 0x61, count: payload)),
            options: .unbounded)
    }

    private final class Counter: Sendable {
        private let messages = Atomic(0)
        var value: Int { messages.load(ordering: .relaxed) }
        func add() { messages.wrappingAdd(1, ordering: .relaxed) }
    }

    /// How many messages had come when.
    private struct Mark {
        let messages: Int
        let time = ContinuousClock.now

        init(_ count: Counter) { messages = count.value }

        func rate(to later: Mark) -> Double {
            Double(later.messages - messages) / (time.duration(to: later.time) / .seconds(1))
        }
    }
}

/// A plain peer that sends echoes of 4 KiB and opens streams of as large messages, and never reads its socket.
struct NeverReads: Hardship {
    private static let payload = 4096
    /// One of so many requests opens a stream.
    private static let streamEvery = 16

    let name = "peer that never reads"
    /// Whether it stays until the server closes the connection.
    let untilClosed: Bool

    /// One connection, with as many streams as it may have.
    var memoryBound: Int {
        HardshipMemory.kept + HardshipMemory.connection(message: Self.payload)
            + RPCLimits.default.maxStreams * HardshipMemory.stream(message: Self.payload)
    }

    func play(_ address: SocketAddress, _ cue: HardshipCue) async throws -> String {
        await cue.begin.wait()
        let raw = RawPeer.connect(to: address)
        let batches = try (0..<Self.streamEvery).map { place in
            try HardshipFrames.request(
                1, place == 0 ? HardshipFrames.repeating : IntrospectionServiceMethods.echo, payload: Self.payload)
        }
        let began = ContinuousClock.now
        async let sent = offPool {
            var (bytes, id) = (0, 1 as UInt32)
            while true {
                var batch: [UInt8] = []
                for request in batches {
                    batch += HardshipFrames.frame(request, on: id)
                    id += 2
                }
                // Waits for ever once the server does not read any more, until the connection ends.
                guard raw.send(batch) else { return (bytes: bytes, end: ContinuousClock.now) }
                bytes += batch.count
            }
        }
        await cue.end.wait()
        let limit = TransportLimits.default.writeStallTimeout + .seconds(10)
        let patience = Task {
            if untilClosed { try await Task.sleep(for: limit) }
            raw.shutDown()
            return ContinuousClock.now
        }
        let (bytes, end) = await sent
        patience.cancel()
        let kept = String(format: "%.1f MB were taken from it", Double(bytes) / 1_048_576)
        guard untilClosed else { return kept }
        if let gaveUp = try? await patience.value, gaveUp <= end {
            throw BenchError("the peer that never reads was not closed within \(limit)")
        }
        return String(format: "\(kept); closed after %.1f s", began.duration(to: end) / .seconds(1))
    }
}
