import RPC
import Synchronization

/// Calls one method again and again and measures.
struct Press: Sendable {
    /// What came of it.
    struct Result: Sendable {
        /// How long it took from the first call to the last answer.
        var elapsed = Duration.zero
        /// How long the calls that were answered well took.
        var latencies = LatencyHistogram()
        /// Calls that failed, by code.
        var errors: [RPCError.Code: Int] = [:]

        /// Calls that ended.
        var calls: Int { Int(clamping: latencies.count) + errors.values.reduce(0, +) }

        mutating func merge(_ other: Result) {
            latencies.merge(other.latencies)
            errors.merge(other.errors, uniquingKeysWith: +)
        }
    }

    /// Numbers the calls, whoever makes them.
    private final class Tickets: Sendable {
        private let given = Atomic<Int>(0)
        func take() -> Int { given.wrappingAdd(1, ordering: .relaxed).oldValue }
    }

    let plan: PressPlan
    let channels: [any Channel]
    let method: MethodDescriptor
    let options: CallOptions
    /// The bytes of a request; made anew for each call, because a request that changes something has an id of its own.
    let request: @Sendable () -> [UInt8]

    /// Calls until the plan's time or count is over. Workers end with their tasks.
    func run() async -> Result {
        let tickets = Tickets()
        let start = ContinuousClock.now
        var total = Result()
        await withTaskGroup(of: Result.self) { group in
            for worker in 0..<plan.concurrency {
                let channel = channels[worker % channels.count]
                group.addTask { await work(channel, start, tickets) }
            }
            for await result in group { total.merge(result) }
        }
        total.elapsed = start.duration(to: .now)
        return total
    }

    private func work(
        _ channel: any Channel, _ start: ContinuousClock.Instant, _ tickets: Tickets
    ) async -> Result {
        var result = Result()
        while !Task.isCancelled {
            let index = tickets.take()
            if let count = plan.count, index >= count { break }
            var due = ContinuousClock.now
            if let rate = plan.rate {
                // Measured from the moment the call was due: a server that stalls is not measured less because of it.
                due = start + .seconds(Double(index) / rate)
                guard due < start + plan.duration else { break }
                if due > .now { try? await Task.sleep(until: due, clock: .continuous) }
            }
            guard start.duration(to: .now) < plan.duration else { break }
            do {
                _ = try await channel.unaryBytes(method, request(), options: options)
                result.latencies.record(due.duration(to: .now))
            } catch {
                result.errors[(error as? RPCError)?.code ?? .unknown, default: 0] += 1
                // A server that refuses at once is not to be asked in a loop without pause.
                if (error as? RPCError)?.code == .unavailable { try? await Task.sleep(for: .milliseconds(1)) }
            }
        }
        return result
    }
}
