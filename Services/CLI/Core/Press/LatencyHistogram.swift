/// Durations counted exactly enough for quantiles: within 1.6 % of each, from 1 ns to hours, in bounded memory.
struct LatencyHistogram: Sendable {
    /// Parts of each power of two.
    private static let parts = 64
    private var counts = [UInt64](repeating: 0, count: 64 * parts)
    /// Durations counted.
    private(set) var count: UInt64 = 0
    /// The longest, in nanoseconds.
    private(set) var maximum: UInt64 = 0

    /// Counts a duration; a negative one counts as zero.
    mutating func record(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        record(nanoseconds: UInt64(max(0, seconds * 1_000_000_000 + attoseconds / 1_000_000_000)))
    }

    /// Counts a duration in nanoseconds.
    mutating func record(nanoseconds: UInt64) {
        counts[Self.slot(nanoseconds)] += 1
        count += 1
        maximum = max(maximum, nanoseconds)
    }

    /// Adds what another one counted.
    mutating func merge(_ other: LatencyHistogram) {
        for slot in counts.indices { counts[slot] += other.counts[slot] }
        count += other.count
        maximum = max(maximum, other.maximum)
    }

    /// The duration in nanoseconds that this share (0 to 1) did not exceed; 0 when nothing was counted.
    func quantile(_ share: Double) -> UInt64 {
        guard count > 0 else { return 0 }
        let rank = max(1, (Double(count) * share).rounded(.up))
        var seen: UInt64 = 0
        for slot in counts.indices {
            seen += counts[slot]
            if Double(seen) >= rank { return min(maximum, Self.upperEnd(slot)) }
        }
        return maximum
    }

    /// Below ``parts`` each number has its slot; above, each power of two is cut into ``parts``.
    private static func slot(_ value: UInt64) -> Int {
        guard value >= UInt64(parts) else { return Int(value) }
        let shift = 63 - value.leadingZeroBitCount - 6
        return min(64 * parts - 1, (shift + 1) * parts + Int(value >> UInt64(shift)) - parts)
    }

    private static func upperEnd(_ slot: Int) -> UInt64 {
        guard slot >= parts else { return UInt64(slot) }
        let shift = UInt64(slot / parts - 1)
        return (UInt64(slot % parts + parts) + 1) << shift - 1
    }
}
