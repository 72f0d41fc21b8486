import Casework
import CommonSchema
import Credit
package import ListingSchema
package import MeasuresRules
import SchemaRuntime

/// Reads a list entry of the feed as the fact that a Check evaluates.
package enum EntryReading {
    /// The fact; nil for what is not, and never was, in force: pending and dropped entries.
    /// - Throws: `ProjectionError.malformed` for a date that is none.
    package static func fact(_ entry: ListEntry) throws(ProjectionError) -> EntryFact? {
        guard isProjected(entry),
            let effective = try FeedDate.parse(entry.effectiveDate, "effective_date", of: entry.name)
        else { return nil }
        let entryClass: EntryClass
        switch entry.kind {
        case .serious: entryClass = .serious
        case .red: entryClass = .red
        case .external: entryClass = .external(kind: entry.externalKind)
        case .unspecified, .unrecognized: throw .malformed(name: entry.name, field: "kind")
        }
        return EntryFact(
            name: entry.name, entryClass: entryClass, domain: domainCode(entry.domain),
            decisionDate: try FeedDate.parse(entry.decisionDate, "decision_date", of: entry.name),
            effectiveDate: effective, expiryDate: try FeedDate.parse(entry.validTo, "valid_to", of: entry.name),
            suspension: suspension(entry), exit: try exit(entry, effective: effective),
            announced: entry.kind == .serious && !entry.measuresAnnounced.isEmpty ? Set(entry.measuresAnnounced) : nil)
    }

    /// Whether the projection keeps an entry: not before it takes effect, and not if it never did.
    package static func isProjected(_ entry: ListEntry) -> Bool {
        switch entry.state {
        case .unspecified, .pending, .dropped: false
        case .effective, .expired, .removedEarly, .revoked, .ended, .unrecognized: !entry.effectiveDate.isEmpty
        }
    }

    /// Who designated an entry: the authority outside, or the department.
    static func authority(of entry: ListEntry) -> String {
        entry.externalAuthority.isEmpty ? entry.designatingDepartment : entry.externalAuthority
    }

    /// The document that an entry rests on, whatever name the registry has for it; of an entry without one its own decision.
    static func ground(of entry: ListEntry) -> [String] {
        entry.underlyingDecision.map { [$0.authority, OfficialNumber.fold($0.documentNumber)] }
            ?? [OfficialNumber.fold(entry.decisionNumber)]
    }

    /// `WSF` of `domains/WSF`.
    package static func domainCode(_ name: String) -> String {
        ForeignName.last(name).uppercased()
    }

    private static func suspension(_ entry: ListEntry) -> FactSuspension? {
        guard let suspension = entry.suspension else { return nil }
        let cause: SuspensionCause =
            switch suspension.reason {
            case .objection: .objection
            case .courtOrder: .courtOrder
            case .reorganisation: .reorganisation
            case .decisionMoved: .decisionMoved
            case .unspecified, .unrecognized: .unknown
            }
        return FactSuspension(cause: cause, sinceMillis: suspension.since?.millisecondsSinceEpoch ?? 0)
    }

    /// How it ended. Without a day of exit it is gone from the start: the source says that it is over, and that is enough.
    private static func exit(_ entry: ListEntry, effective: CivilDate) throws(ProjectionError) -> EntryExit? {
        let how: EntryEnd
        switch entry.state {
        case .expired, .ended: how = .expired
        case .removedEarly: how = .repaired
        case .revoked: how = .revoked
        case .effective: return nil
        // A state that this version does not know is none that restrains.
        case .unspecified, .pending, .dropped, .unrecognized: how = .revoked
        }
        let day = try FeedDate.parse(entry.exitDate, "exit_date", of: entry.name)
        if entry.state == .expired, let last = try FeedDate.parse(entry.validTo, "valid_to", of: entry.name) {
            return EntryExit(how: how, firstDayGone: min(day ?? last.adding(days: 1), last.adding(days: 1)))
        }
        return EntryExit(how: how, firstDayGone: day ?? effective)
    }
}
