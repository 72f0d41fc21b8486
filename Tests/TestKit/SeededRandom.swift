import Foundation

/// SplitMix64: the same seed gives the same tests anywhere.
package struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// A generator that always gives the same numbers for a seed.
    package init(seed: UInt64) { state = seed }

    /// A fresh seed, printed so that a failure can be repeated with `XINYI_TEST_SEED`.
    package static func printed(_ name: String) -> SeededRandom {
        let given = ProcessInfo.processInfo.environment["XINYI_TEST_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 0...UInt64.max)
        print("\(name): XINYI_TEST_SEED=\(seed)")
        return SeededRandom(seed: seed)
    }

    /// The next number.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
