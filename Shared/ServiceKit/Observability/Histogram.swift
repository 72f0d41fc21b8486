import Synchronization

/// How long things took, counted into fixed buckets. Two atomic additions an event.
package final class Histogram: Sendable {
    /// Upper bounds of the buckets in nanoseconds: 50 µs to 30 s; a last bucket takes what is longer.
    package static let bounds: [UInt64] = [
        50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000,
        100_000_000, 250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
        30_000_000_000,
    ]

    private let buckets: [Counter] = (0...Histogram.bounds.count).map { _ in Counter() }
    private let sum = Counter()

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
    }

    /// Events so far.
    package var count: UInt64 { buckets.reduce(0) { $0 &+ $1.value } }

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
