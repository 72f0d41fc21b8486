import Synchronization

/// A number that goes up and down.
package final class Gauge: Sendable {
    private let number = Atomic<Int>(0)

    /// Zero.
    package init() {}

    /// Replaces the number.
    package func set(_ value: Int) { number.store(value, ordering: .relaxed) }

    /// Adds to it; a negative amount takes away.
    package func add(_ amount: Int) { number.wrappingAdd(amount, ordering: .relaxed) }

    /// The number now; other threads' changes may show a moment later.
    package var value: Int { number.load(ordering: .relaxed) }
}
