package import Credit

/// Now, by both clocks: leases run on the monotonic one, which nobody sets; people are told the time of day.
package struct Moment: Sendable, Hashable {
    /// The monotonic clock.
    package var instant: ContinuousClock.Instant
    /// The time of day.
    package var time: Timestamp

    /// A moment.
    package init(instant: ContinuousClock.Instant, time: Timestamp) {
        self.instant = instant
        self.time = time
    }

    /// The moment that much later by both clocks.
    package func advanced(bySeconds seconds: Int) -> Moment {
        Moment(instant: instant + .seconds(seconds), time: time.adding(milliseconds: Int64(seconds) * 1000))
    }
}
