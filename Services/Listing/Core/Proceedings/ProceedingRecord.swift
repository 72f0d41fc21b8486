package import ListingSchema

/// A proceeding as its row holds it.
package struct ProceedingRecord: Sendable {
    /// Row id; 0 before the first commit.
    package var id: Int64 = 0
    /// Row id of the entry.
    package var entry: Int64
    /// True while it is pending.
    package var isPending = true
    /// Row id of its suspension; nil if no order suspends.
    package var suspension: Int64?
    /// The file.
    package var file: Proceeding
    /// Counts the changes; the etag. 0 before the first commit.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of its record.
    package var created: Int64 = 0

    /// The record of a proceeding, not yet stored.
    package init(entry: Int64, file: Proceeding) {
        self.entry = entry
        self.file = file
    }
}
