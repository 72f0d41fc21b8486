/// A committed change, as a service's feed hands it to those who project it.
package struct FeedChange: Sendable, Hashable {
    /// 1, 2, 3, …: gapless, in commit order.
    package let position: Int64
    /// When it was made, milliseconds since 1970 UTC.
    package let time: Int64
    /// What sort of change, in the service's words; 1 to ``StoreLimits/feedKindBytes`` bytes.
    package let kind: String
    /// What changed, by its name in the service; up to ``StoreLimits/feedKeyBytes`` bytes, and may be empty.
    package let key: String
    /// The change itself in the service's own encoding; up to ``StoreLimits/feedPayloadBytes`` bytes.
    package let payload: [UInt8]
    /// SHA-256 chained over every change up to this one; empty for a change from before digests were kept.
    package let digest: [UInt8]

    /// Creates a change.
    package init(
        position: Int64, time: Int64, kind: String, key: String, payload: [UInt8], digest: [UInt8] = []
    ) {
        self.position = position
        self.time = time
        self.kind = kind
        self.key = key
        self.payload = payload
        self.digest = digest
    }
}
