/// The moment at which a call's time is over, on this machine's monotonic clock.
///
/// Absolute inside the process, relative on the wire (`timeout_nano`), so that clocks of two machines never meet.
package struct Deadline: Sendable, Hashable, Comparable {
    /// From this moment on the call is over; a call that has none has no `Deadline`.
    package var instant: MonotonicInstant

    /// A deadline at a moment.
    package init(instant: MonotonicInstant) { self.instant = instant }

    /// A deadline `timeout` from now; a negative timeout is one that has passed.
    package init(timeout: Duration) { self.init(timeoutNanoseconds: timeout.nanoseconds) }

    /// A deadline so much from now.
    init(timeoutNanoseconds: Int64) { instant = MonotonicInstant.now.advanced(byNanoseconds: timeoutNanoseconds) }

    /// What is left from now; negative once it has passed.
    package var remaining: Duration { MonotonicInstant.now.duration(to: instant) }

    package static func < (left: Deadline, right: Deadline) -> Bool { left.instant < right.instant }
}
