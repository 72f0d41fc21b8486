package import ListingSchema

/// What objections and proceedings do to an entry at the moment.
package struct EntryFlags: Sendable, Hashable {
    /// The oldest suspension that runs; nil if none does.
    package var suspension: Suspension?
    /// True while an objection is undecided.
    package var disputed = false
    /// True while reconsideration or litigation is pending.
    package var proceedingsPending = false
    /// Names of all objections against the entry.
    package var objections: [String] = []

    /// No mark and no suspension.
    package init() {}
}
