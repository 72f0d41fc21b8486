import Credit
package import SchemaRuntime

/// Instants of the contract as milliseconds since the epoch.
package enum Moments {
    /// Milliseconds of an instant.
    package static func millis(_ time: WireTimestamp) -> Int64 { time.millisecondsSinceEpoch }

    /// The instant of milliseconds; nil for 0, which stands for "never".
    package static func instant(_ millis: Int64) -> WireTimestamp? {
        millis == 0 ? nil : WireTimestamp(millisecondsSinceEpoch: millis)
    }

    /// The day of an instant in Asia/Shanghai, ISO.
    package static func day(_ millis: Int64) -> String { Timestamp(milliseconds: millis).date(in: .shanghai).iso }
}
