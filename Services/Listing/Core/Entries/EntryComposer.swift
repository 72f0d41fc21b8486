import CommonSchema
import Credit
package import ListingSchema
import SchemaRuntime

/// Writes the facts of a record into its file, and into the entry as consumers see it.
package enum EntryComposer {
    /// The file as the record's facts say it.
    package static func compose(_ record: EntryRecord, flags: EntryFlags, at moment: Moment) -> SeriousEntry {
        let facts = record.facts
        var file = record.file
        let name = ResourceName.entries(record.id)
        file.name = name
        file.state = facts.state.message
        file.severity = .serious
        file.defenceDue = facts.defenceDue.map { DueDate(date: $0.date.description, provisional: $0.isProvisional) }
        file.objections = flags.objections
        file.etag = "v\(record.version)"
        file.createTime = WireTimestamp(millisecondsSinceEpoch: record.created)
        file.updateTime = WireTimestamp(millisecondsSinceEpoch: moment.milliseconds)
        var entry = file.entry ?? ListEntry()
        entry.name = name
        entry.kind = .serious
        entry.state = facts.state.published
        entry.effectiveDate = facts.effective?.description ?? ""
        entry.validTo = facts.validTo?.description ?? ""
        entry.decisionNumber = facts.decisionNumber ?? ""
        entry.decisionDate = facts.decided?.description ?? ""
        entry.earlyRemovalFrom = facts.earlyRemovalFrom?.description ?? ""
        entry.exitDate = facts.exit?.description ?? ""
        entry.exitReason = facts.exitCause?.message ?? .unspecified
        entry.suspension = facts.state.isFinal ? nil : flags.suspension
        entry.disputed = flags.disputed
        entry.proceedingsPending = flags.proceedingsPending
        entry.version = record.version
        entry.updateTime = file.updateTime
        file.entry = entry
        return file
    }
}
