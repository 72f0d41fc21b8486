/// Where a source of the projection stands.
package struct SourceReading: Sendable, Hashable {
    /// The last feed position applied.
    package var position: Int64
    /// When the source was last heard, a heartbeat included, milliseconds since the epoch; 0 for never.
    package var heardMillis: Int64
    /// Milliseconds since then; large for never.
    package var ageMillis: Int64
    /// Whether the projection was ever level with the source, so that an empty answer means something.
    package var hasBeenLevel: Bool

    /// From its parts.
    package init(position: Int64, heardMillis: Int64, ageMillis: Int64, hasBeenLevel: Bool) {
        self.position = position
        self.heardMillis = heardMillis
        self.ageMillis = ageMillis
        self.hasBeenLevel = hasBeenLevel
    }
}

/// Tells where the sources stand. Asked for every answer: it takes no lock for long and does no I/O.
package protocol SourceMonitor: Sendable {
    /// Where listing stands.
    func listing() -> SourceReading
    /// Where the registry stands.
    func registry() -> SourceReading
}
