package import SchemaRuntime

extension Moment {
    /// The contract's instant.
    package var message: WireTimestamp { WireTimestamp(millisecondsSinceEpoch: milliseconds) }
}
