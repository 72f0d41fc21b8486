/// Where an objection stands (DOMAIN 2.2, 7.4). Raw values are stored.
package enum ObjectionStage: String, Sendable, Hashable, CaseIterable {
    /// Filed; the entry is marked.
    case filed
    /// Accepted by the source unit itself; the entry is suspended.
    case accepted
    /// Formally not in order.
    case rejectedFormal = "rejected_formal"
    /// Accepted and sent to the source unit; the entry is suspended.
    case forwarded
    /// Being verified; the entry is suspended.
    case verifying
    /// Right.
    case upheld
    /// Not right.
    case dismissed
    /// The objector was told.
    case notified
    /// Made good.
    case remedied
    /// Closed.
    case closed
    /// Withdrawn.
    case withdrawn

    /// True while the entry carries the dispute mark.
    package var isOpen: Bool { self == .filed || suspends }

    /// True while the effects of the entry are suspended by it (LC-11).
    package var suspends: Bool { self == .accepted || self == .forwarded || self == .verifying }

    /// The token of the contract's enum, for messages to people.
    package var token: String { rawValue.uppercased() }
}
