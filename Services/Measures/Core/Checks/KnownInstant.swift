import SchemaRuntime

extension WireTimestamp {
    /// The instant of milliseconds since the epoch; nil for 0, which stands for "never" and for "not said".
    init?(known milliseconds: Int64) {
        guard milliseconds != 0 else { return nil }
        self.init(millisecondsSinceEpoch: milliseconds)
    }
}
