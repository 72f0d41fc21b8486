import CommonSchema
import Foundation
import RPC
import Transport

/// Calls Echo from a number of tasks on each of a number of connections, and prints calls, time and percentiles.
enum EchoClient {
    static let command = BenchCommand(
        name: "echo-client", usage: "PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD"
    ) { arguments in
        guard arguments.count >= 5, let connections = Int(arguments[1]), let inFlight = Int(arguments[2]),
            let seconds = Double(arguments[3]), let size = Int(arguments[4])
        else { throw BenchError("echo-client PORT CONNECTIONS IN_FLIGHT SECONDS PAYLOAD") }
        let address = try SocketAddress.parse("127.0.0.1:\(arguments[0])")
        let payload = [UInt8](repeating: 0x61, count: size)
        try await LoadLoop.run(address, connections: connections, inFlight: inFlight, seconds: seconds) { channel in
            let client = IntrospectionServiceClient(channel: channel)
            let answer = try await client.echo(EchoRequest(payload: payload))
            guard answer.payload.count == size else { throw BenchError("an answer of another size") }
        }
    }
}

/// Calls in a closed loop: each task calls again when its answer has come.
enum LoadLoop {
    /// Runs for `seconds` after 0.3 s of warming up and prints the line that the comparison reads.
    static func run(
        _ address: SocketAddress, connections: Int, inFlight: Int, seconds: Double,
        _ call: @escaping @Sendable (ClientConnection) async throws -> Void
    ) async throws {
        let begin = ContinuousClock.now + .milliseconds(300)
        let end = begin + .seconds(seconds)
        let samples = try await withThrowingTaskGroup(of: [UInt32].self) { group in
            for _ in 0..<connections {
                let channel = ClientConnection(address: address)
                for _ in 0..<inFlight {
                    // The tasks run on their connection's loop, as a service's handlers that call another service do.
                    group.addTask(executorPreference: channel.loop) {
                        try await calls(channel, from: begin, to: end, call)
                    }
                }
            }
            var all: [UInt32] = []
            for try await part in group { all += part }
            return all.sorted()
        }
        func percentile(_ part: Double) -> Double {
            samples.isEmpty ? 0 : Double(samples[min(samples.count - 1, Int(Double(samples.count) * part))]) / 1000
        }
        print("calls=\(samples.count) seconds=\(seconds) p50_us=\(percentile(0.5)) p99_us=\(percentile(0.99))")
    }

    /// The durations, in nanoseconds, of the calls that one task began after `begin` and ended before `end`.
    private static func calls(
        _ channel: ClientConnection, from begin: ContinuousClock.Instant, to end: ContinuousClock.Instant,
        _ call: @Sendable (ClientConnection) async throws -> Void
    ) async throws -> [UInt32] {
        var samples: [UInt32] = []
        samples.reserveCapacity(1 << 16)
        var start = ContinuousClock.now
        while start < end {
            try await call(channel)
            let now = ContinuousClock.now
            if start >= begin {
                let (seconds, attoseconds) = start.duration(to: now).components
                samples.append(UInt32(clamping: seconds * 1_000_000_000 + attoseconds / 1_000_000_000))
            }
            start = now
        }
        return samples
    }
}
