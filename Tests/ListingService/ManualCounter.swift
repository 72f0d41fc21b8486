import Casework
import Synchronization

/// Numbers from 1 upwards, for ids in tests.
final class ManualCounter: Sendable {
    private let value = Atomic<Int>(0)
    func next() -> Int { value.wrappingAdd(1, ordering: .relaxed).newValue }
}
