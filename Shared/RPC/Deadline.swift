/// The moment at which a call's time is over, on this machine's monotonic clock.
///
/// Absolute inside the process, relative on the wire (`timeout_nano`), so that clocks of two machines never meet.
package struct Deadline: Sendable, Hashable, Comparable {
    /// The moment itself.
    package var instant: ContinuousClock.Instant

    /// A deadline at a moment.
    package init(instant: ContinuousClock.Instant) { self.instant = instant }

    /// A deadline `timeout` from now; a negative timeout is one that has passed.
    package init(timeout: Duration) { instant = ContinuousClock.now.advanced(by: timeout) }

    /// What is left from now; negative once it has passed.
    package var remaining: Duration { ContinuousClock.now.duration(to: instant) }

    package static func < (left: Deadline, right: Deadline) -> Bool { left.instant < right.instant }
}
