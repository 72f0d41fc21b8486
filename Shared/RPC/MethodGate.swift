import Synchronization

/// Counts the calls of one method that are at work, up to a bound. From any thread.
package final class MethodGate: Sendable {
    /// Calls that may be at work at once; the next one is refused, none waits.
    package let limit: Int
    private let running = Atomic<Int>(0)
    private let refusals = Atomic<Int>(0)

    /// A gate for at least one call.
    package init(limit: Int) { self.limit = max(1, limit) }

    /// Calls refused so far.
    package var refused: Int { refusals.load(ordering: .relaxed) }

    /// Whether ``enter()`` would refuse.
    package var isFull: Bool { running.load(ordering: .relaxed) >= limit }

    /// Counts a call in; false, and counted as refused, at the bound.
    package func enter() -> Bool {
        var seen = running.load(ordering: .relaxed)
        while seen < limit {
            // Exact: a call that is refused never takes a place, not even for a moment.
            let (exchanged, original) = running.weakCompareExchange(
                expected: seen, desired: seen + 1, ordering: .acquiringAndReleasing)
            if exchanged { return true }
            seen = original
        }
        refusals.wrappingAdd(1, ordering: .relaxed)
        return false
    }

    /// Counts a call out that ``enter()`` took in.
    package func leave() { running.wrappingSubtract(1, ordering: .acquiringAndReleasing) }
}
