import Synchronization

/// Numbers for the ids of traces and spans: unlikely to be met twice, no secret.
///
/// A counter from a random start, mixed (SplitMix64), because asking the system for each id would cost more than the rest
/// of a short call.
enum TraceNumbers {
    private static let counter = Atomic<UInt64>(.random(in: .min ... .max))

    /// The next number, never 0.
    static func next() -> UInt64 {
        var number = counter.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return max(1, number ^ (number >> 31))
    }

    /// A number as 16 lower-case hexadecimal digits.
    static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
