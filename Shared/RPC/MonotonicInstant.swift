import Glibc

/// A moment on this machine's monotonic clock, which counts while the machine sleeps too (`CLOCK_BOOTTIME`, as `ContinuousClock`).
///
/// A type of its own, because `ContinuousClock.Instant` is opaque to the compiler: whatever holds one is laid out at run time, and
/// copying it goes through tables, which took a fifteenth of a small call.
package struct MonotonicInstant: InstantProtocol {
    /// Nanoseconds since the machine started; negative before.
    package let nanoseconds: Int64

    /// The moment that many nanoseconds after the machine's start.
    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// The moment of asking, in nanoseconds as the kernel gives them.
    package static var now: MonotonicInstant {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return MonotonicInstant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    /// The moment `duration` later, in whole nanoseconds; at most 292 years from the machine's start, either way.
    package func advanced(by duration: Duration) -> MonotonicInstant { advanced(byNanoseconds: duration.nanoseconds) }

    /// The moment so much later; at most 292 years from the machine's start, either way.
    package func advanced(byNanoseconds count: Int64) -> MonotonicInstant {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(count)
        return MonotonicInstant(nanoseconds: overflow ? (count < 0 ? .min : .max) : sum)
    }

    /// How long it is until `other`; negative when that has passed.
    package func duration(to other: MonotonicInstant) -> Duration { .nanoseconds(nanoseconds(until: other)) }

    /// How many nanoseconds it is until `other`; negative when that has passed, at most 292 years either way.
    package func nanoseconds(until other: MonotonicInstant) -> Int64 {
        let (difference, overflow) = other.nanoseconds.subtractingReportingOverflow(nanoseconds)
        return overflow ? (other.nanoseconds < 0 ? .min : .max) : difference
    }

    package static func < (left: MonotonicInstant, right: MonotonicInstant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// See ``advanced(by:)``.
    package static func + (left: MonotonicInstant, right: Duration) -> MonotonicInstant { left.advanced(by: right) }

    /// See ``advanced(by:)``.
    package static func - (left: MonotonicInstant, right: Duration) -> MonotonicInstant {
        left.advanced(by: .zero - right)
    }

    /// See ``advanced(by:)``.
    package static func += (left: inout MonotonicInstant, right: Duration) { left = left + right }
}

extension Duration {
    /// Whole nanoseconds, rounded towards zero; at most 292 years either way.
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carried) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow || carried ? (seconds < 0 ? .min : .max) : sum
    }
}
