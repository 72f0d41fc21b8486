import Synchronization

/// How long things took, counted into fixed buckets. Two atomic additions and a load an event.
package final class Histogram: Sendable {
    /// Upper bounds of the buckets in nanoseconds: 50 µs to 30 s; a last bucket takes what is longer.
    package static let bounds: [UInt64] = [
        50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000,
        100_000_000, 250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
        30_000_000_000,
    ]

    private let buckets: [Counter] = (0...Histogram.bounds.count).map { _ in Counter() }
    private let sum = Counter()
    private let longest = Atomic<UInt64>(0)

    /// Empty.
    package init() {}

    /// Counts one event; a negative duration counts as zero.
    package func record(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let nanoseconds =
            seconds < 0 ? 0 : UInt64(seconds) &* 1_000_000_000 &+ UInt64(max(0, attoseconds) / 1_000_000_000)
        let bucket = Self.bounds.firstIndex { nanoseconds <= $0 } ?? Self.bounds.count
        buckets[bucket].add()
        sum.add(nanoseconds)
        // Seldom true once a process has run for a while, so the plain load is nearly all it costs.
        if nanoseconds > longest.load(ordering: .relaxed) { longest.max(nanoseconds, ordering: .relaxed) }
    }

    /// Events so far.
    package var count: UInt64 { buckets.reduce(0) { $0 &+ $1.value } }

    /// The longest duration in nanoseconds, 0 before the first event.
    package var maximum: UInt64 { longest.load(ordering: .relaxed) }

    /// The durations in nanoseconds that these shares (0 to 1) of all events did not exceed: interpolated within the bucket
    /// where each lies, and never above ``maximum``. All 0 before the first event.
    package func quantiles(_ shares: [Double]) -> [UInt64] {
        let (cumulative, count, _) = snapshot()
        let maximum = maximum
        return shares.map { share in
            guard count > 0 else { return 0 }
            let rank = max(1, Double(count) * min(max(share, 0), 1))
            let bucket = cumulative.firstIndex { Double($0) >= rank } ?? cumulative.count - 1
            let before = bucket == 0 ? 0 : cumulative[bucket - 1]
            let lower = bucket == 0 ? 0 : Self.bounds[bucket - 1]
            let upper = max(lower, bucket < Self.bounds.count ? min(Self.bounds[bucket], maximum) : maximum)
            let within = (rank - Double(before)) / Double(max(1, cumulative[bucket] - before))
            return min(maximum, lower + UInt64(Double(upper - lower) * min(1, within)))
        }
    }

    /// The state for exposition: events up to each bound, all events, the sum in seconds.
    func snapshot() -> (cumulative: [UInt64], count: UInt64, seconds: Double) {
        var total: UInt64 = 0
        var cumulative: [UInt64] = []
        for bucket in buckets {
            total &+= bucket.value
            cumulative.append(total)
        }
        return (cumulative, total, Double(sum.value) / 1e9)
    }
}
