/// google.protobuf.Timestamp: an instant as seconds and nanoseconds since 1970-01-01T00:00:00Z.
///
/// The bounds of the type's definition (years 1 to 9999, nanoseconds 0 to 999,999,999) are not enforced here: what is
/// read is kept as it came, and who uses it as an instant checks it.
package struct WireTimestamp: ContractMessage {
    /// The message's name in the contract.
    package static var fullName: String { "google.protobuf.Timestamp" }
    /// How it stands in protobuf-c's memory.
    package static let shape = MessageShape(of: Self.self)

    /// Seconds since the epoch, negative before it.
    package var seconds: Int64 = 0
    /// Nanoseconds within the second, 0 to 999,999,999, counting forward also before the epoch.
    package var nanos: Int32 = 0

    /// 1970-01-01T00:00:00Z: what a message says that leaves both fields out.
    package init() {}

    /// An instant by its parts.
    package init(seconds: Int64, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }

    /// An instant by milliseconds since the epoch.
    package init(millisecondsSinceEpoch milliseconds: Int64) {
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        self.seconds = rest < 0 ? seconds - 1 : seconds
        nanos = Int32(rest < 0 ? rest + 1000 : rest) * 1_000_000
    }

    /// Milliseconds since the epoch, rounded down; clamped to the range of Int64.
    package var millisecondsSinceEpoch: Int64 {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, tooLarge) = product.addingReportingOverflow(Int64(nanos / 1_000_000))
        return tooLarge ? (seconds < 0 ? .min : .max) : sum
    }
}

extension WireTimestamp {
    /// Shows both fields.
    package mutating func visit(_ visitor: inout FieldVisitor) {
        visitor.number(&seconds)
        visitor.number(&nanos)
    }
}
