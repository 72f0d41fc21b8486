package import Casework
import Credit
package import ListingRules
package import ListingSchema
import Store

/// A proceeding as its row holds it.
package struct ProceedingRecord: CaseRecord {
    /// Row id; 0 before it is stored.
    package var id: Int64 = 0
    /// Counts the changes.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of its record.
    package var created: Int64 = 0
    /// Milliseconds since the epoch of the last change.
    package var updated: Int64 = 0
    /// Row id of the entry.
    package var entry: Int64 = 0
    /// Where it stands.
    package var facts = ProceedingCase()
    /// Row id of its suspension; nil if no order suspends.
    package var suspension: Int64?
    /// Body, case number, order, outcome.
    package var file = Proceeding()

    /// A record without content.
    package init() {}

    fileprivate var isPending: Bool {
        get { facts.state == .pending }
        set { facts.state = newValue ? .pending : .ended }
    }

    /// The resource, composed of facts and file.
    package var resource: Proceeding {
        var proceeding = file
        proceeding.name = ResourceName.proceedings(id)
        proceeding.entry = ResourceName.entries(entry)
        proceeding.target = CaseTarget(item: .entry(proceeding.entry))
        proceeding.state = ListingSchema.ProceedingState(rawValue: facts.state.number)
        proceeding.etag = etag
        proceeding.createTime = Moment(milliseconds: created, today: .distantPast).message
        return proceeding
    }
}

/// The rows of reconsiderations, suits and court orders.
package enum ProceedingTable {
    /// The table.
    package static let rows = CaseTable<ProceedingRecord>(
        "proceedings",
        [
            Column("entry", \.entry), Column("pending", \.isPending), Column("suspension", \.suspension),
            Column("image", message: \.file),
        ])

    /// Writes a proceeding: the row and the audit row. What it does to the entry goes into the entry's history and the
    /// feed.
    ///
    /// - Returns: the record as it now stands.
    package static func store(_ record: ProceedingRecord, _ step: Stepping) throws -> ProceedingRecord {
        let record = try rows.store(record, at: step.moment, step.transaction)
        try step.audit(ResourceName.proceedings(record.id), "version=\(record.version)")
        return record
    }
}
