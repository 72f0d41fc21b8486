package import Credit

/// An instant by both clocks: leases run on the monotonic one, which nobody sets; people are told the time of day.
package struct LeaseInstant: Sendable, Hashable {
    /// The monotonic clock.
    package var instant: ContinuousClock.Instant
    /// The time of day.
    package var time: Timestamp

    /// An instant.
    package init(instant: ContinuousClock.Instant, time: Timestamp) {
        self.instant = instant
        self.time = time
    }

    /// The instant that much later by both clocks.
    package func advanced(bySeconds seconds: Int) -> LeaseInstant {
        LeaseInstant(instant: instant + .seconds(seconds), time: time.adding(milliseconds: Int64(seconds) * 1000))
    }
}
