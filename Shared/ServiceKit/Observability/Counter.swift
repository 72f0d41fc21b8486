import Synchronization

/// A number that only grows while the process lives. One atomic addition an event.
package final class Counter: Sendable {
    private let count = Atomic<UInt64>(0)

    /// Zero.
    package init() {}

    /// Adds; wraps at 2^64.
    package func add(_ amount: UInt64 = 1) { count.wrappingAdd(amount, ordering: .relaxed) }

    /// How often so far, since the process started; other threads' additions may show a moment later.
    package var value: UInt64 { count.load(ordering: .relaxed) }
}
