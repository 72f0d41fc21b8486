/// What an objection led to. Raw values are stored.
package enum ObjectionResult: String, Sendable, Hashable, CaseIterable {
    /// The entry was revoked.
    case revoked
    /// The entry was corrected.
    case corrected
    /// Dismissed.
    case dismissed
}
