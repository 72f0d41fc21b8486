import Casework
import CommonSchema
import Credit
package import ListingRules
package import ListingSchema

/// An entry as its row holds it: the facts that the law asks for, and the file with its texts and documents.
package struct EntryRecord: CaseRecord {
    /// Row id; 0 before it is stored.
    package var id: Int64 = 0
    /// Counts the changes.
    package var version: Int64 = 0
    /// Milliseconds since the epoch of the proposal.
    package var created: Int64 = 0
    /// Milliseconds since the epoch of the last change.
    package var updated: Int64 = 0
    /// Code of the list.
    package var listCode = ""
    /// Version of the definition.
    package var listVersion: Int64 = 0
    /// The designating department.
    package var authority = ""
    /// Code of the domain.
    package var domain = ""
    /// Whether the domain is listable or conditionally so.
    package var listability = ListingRules.Listability.no
    /// Name of the underlying decision in the registry, or the one under which the mirror has it where another one has that name now.
    package var decision = ""
    /// The mirror's record that the entry is about: the subject's name, or the one under which the subject is set aside where another one
    /// has that name now.
    package var about = ""
    /// Version of the rule book that applied: from the notice on the one that gave the window, from the decision on the one that
    /// gave the period. Nil before, and for a file older than the first book.
    package var ruleBook: Int64?
    /// The facts.
    package var facts = EntryFacts(
        proposer: OfficialID(""), underlyingDate: .distantPast, definitionFrom: .distantPast, definitionUntil: nil,
        periodMonths: 0, minimumMonths: nil)
    /// The file.
    package var file = SeriousEntry()

    /// A record without content.
    package init() {}

    /// Says in the file what the facts and the row's columns say.
    package mutating func restate() {
        file.name = ResourceName.entries(id)
        file.state = facts.state.message
        file.severity = .serious
        file.defenceFrom = facts.defenceFrom?.iso ?? ""
        file.defenceDue = facts.defenceDue.map { DueDate(date: $0.date.iso, provisional: $0.isProvisional) }
        file.etag = etag
        file.createTime = Moment(milliseconds: created, today: .distantPast).message
        file.updateTime = Moment(milliseconds: updated, today: .distantPast).message
    }

    /// What of the file is only shown: without what ``restate()`` says, and without the entry, which its history holds.
    package var shown: SeriousEntry {
        get {
            var shown = file
            shown.name = ""
            shown.state = .unspecified
            shown.severity = .unspecified
            shown.defenceFrom = ""
            shown.defenceDue = nil
            shown.etag = ""
            shown.createTime = nil
            shown.updateTime = nil
            shown.entry = nil
            return shown
        }
        set { file = newValue }
    }

    /// The file as the facts say it, and the entry in it as consumers see it.
    package func composed(_ flags: EntryFlags) -> SeriousEntry {
        var record = self
        record.restate()
        var file = record.file
        file.objections = flags.objections
        var entry = file.entry ?? ListEntry()
        entry.name = file.name
        entry.kind = .serious
        entry.state = facts.state.published
        entry.effectiveDate = facts.effective?.iso ?? ""
        entry.validTo = facts.validTo?.iso ?? ""
        entry.decisionNumber = facts.decisionNumber ?? ""
        entry.decisionDate = facts.decided?.iso ?? ""
        entry.earlyRemovalFrom = facts.earlyRemovalFrom?.iso ?? ""
        entry.exitDate = facts.exit?.iso ?? ""
        entry.exitReason = facts.exitCause?.message ?? .unspecified
        entry.suspension = facts.state.isSuspendable ? flags.suspension : nil
        entry.disputed = flags.disputed
        entry.proceedingsPending = flags.proceedingsPending
        entry.version = version
        entry.updateTime = file.updateTime
        file.entry = entry
        return file
    }
}
