package import ListingSchema

/// An objection as its row holds it.
package struct ObjectionRecord: Sendable {
    /// Row id; 0 before the first commit.
    package var id: Int64 = 0
    /// Row id of the contested entry.
    package var entry: Int64
    /// The facts.
    package var facts: ObjectionFacts
    /// The file.
    package var file: Objection
    /// Row id of its suspension; nil before acceptance.
    package var suspension: Int64?
    /// Counts the changes; the etag. 0 before the first commit.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of the filing.
    package var created: Int64 = 0

    /// The record of an objection, not yet stored.
    package init(entry: Int64, facts: ObjectionFacts, file: Objection) {
        self.entry = entry
        self.facts = facts
        self.file = file
    }
}
