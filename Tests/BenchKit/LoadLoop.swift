import RPC
package import Transport

/// Calls in a closed loop: each task calls again when its answer has come.
package enum LoadLoop {
    /// The durations, in nanoseconds, of one task's calls that began after the warming up, and how many it did in all.
    private struct Samples {
        var nanoseconds: [UInt32] = []
        var served = 0
    }

    /// Runs for `seconds` after 0.3 s of warming up and prints the line that the comparison reads.
    package static func run(
        _ address: SocketAddress, configuration: ClientConfiguration = .default, connections: Int, inFlight: Int,
        seconds: Double, _ call: @escaping @Sendable (ClientConnection) async throws -> Void
    ) async throws {
        let begin = MonotonicInstant.now + .milliseconds(300)
        let end = begin + .seconds(seconds)
        let (samples, served) = try await withThrowingTaskGroup(of: Samples.self) { group in
            for _ in 0..<connections {
                let channel = ClientConnection(address: address, configuration: configuration)
                for _ in 0..<inFlight {
                    // The tasks run on their connection's loop, as a service's handlers that call another service do.
                    group.addTask(executorPreference: channel.loop) {
                        try await calls(channel, from: begin, to: end, call)
                    }
                }
            }
            var (all, served) = ([UInt32](), 0)
            for try await part in group {
                all += part.nanoseconds
                served += part.served
            }
            return (all.sorted(), served)
        }
        func percentile(_ part: Double) -> Double {
            samples.isEmpty ? 0 : Double(samples[min(samples.count - 1, Int(Double(samples.count) * part))]) / 1000
        }
        let figures = "p50_us=\(percentile(0.5)) p99_us=\(percentile(0.99))"
        print("calls=\(samples.count) seconds=\(seconds) \(figures) served=\(served)")
    }

    private static func calls(
        _ channel: ClientConnection, from begin: MonotonicInstant, to end: MonotonicInstant,
        _ call: @Sendable (ClientConnection) async throws -> Void
    ) async throws -> Samples {
        var samples = Samples()
        samples.nanoseconds.reserveCapacity(1 << 16)
        var start = MonotonicInstant.now
        while start < end {
            try await call(channel)
            let now = MonotonicInstant.now
            samples.served += 1
            if start >= begin {
                samples.nanoseconds.append(UInt32(clamping: start.nanoseconds(until: now)))
            }
            start = now
        }
        return samples
    }
}
