import Glibc
import Synchronization

/// When the SQL now running on a connection has to stop. Asked by the engine on the running thread.
package final class Interruption {
    /// Whether the time was over when the engine last asked.
    package private(set) var hasExpired = false
    /// Whether the caller was cancelled when the engine last asked.
    package private(set) var wasCancelled = false
    private var deadline: UInt64 = .max
    private var cancellation: Cancellation?

    /// Of a connection that nothing limits yet.
    package init() {}

    /// Starts a request that may take `limit` from now.
    package func begin(limit: Duration, cancellation: Cancellation? = nil) {
        hasExpired = false
        wasCancelled = false
        deadline = MonotonicTime.now &+ limit.nanoseconds
        self.cancellation = cancellation
    }

    /// Ends the request: what the store itself runs between requests is not limited.
    package func end() {
        deadline = .max
        cancellation = nil
    }

    /// Whether what runs has to stop now.
    package func shouldStop() -> Bool {
        if let cancellation, cancellation.isCancelled { wasCancelled = true }
        if MonotonicTime.now > deadline { hasExpired = true }
        return wasCancelled || hasExpired
    }
}

/// A flag that a cancelled task sets and a running read looks at.
package final class Cancellation: Sendable {
    /// Not set.
    package init() {}
    private let flag = Atomic<Bool>(false)
    /// Whether it was set.
    package var isCancelled: Bool { flag.load(ordering: .relaxed) }
    /// Sets it.
    package func cancel() { flag.store(true, ordering: .relaxed) }
}

/// The monotonic clock in nanoseconds, without `ContinuousClock`'s 128-bit arithmetic on the hot path.
package enum MonotonicTime {
    /// Nanoseconds since some instant.
    package static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

extension Duration {
    /// Whole nanoseconds, 0 for a negative duration and at most about 292 years.
    package var nanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        guard seconds < 9_000_000_000 else { return 9_000_000_000_000_000_000 }
        return UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000)
    }
}
