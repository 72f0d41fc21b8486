import CommonSchema
package import Credit
package import ListingSchema

/// What everybody may see of an entry: organisations and individual businesses; natural persons only where
/// a law orders it, and then masked (LC-16).
package enum PublicView {
    /// The public view; nil if there is none on that day.
    package static func of(_ entry: ListEntry, on day: CivilDate) -> PublicEntry? {
        guard entry.state == .effective, let last = CivilDate(iso: entry.validTo), day <= last else { return nil }
        let name: String
        switch entry.subjectKind {
        case .legalPerson, .soleTrader, .unincorporated: name = entry.subjectDisplayName
        case .naturalPerson where entry.publishesNaturalPerson: name = Masking.personName(entry.subjectDisplayName)
        default: return nil
        }
        return PublicEntry(
            name: entry.name, kind: entry.kind, listNameZh: entry.listNameZh, listNameEn: entry.listNameEn,
            domain: entry.domain, subjectDisplayName: name,
            uscc: entry.subjectKind == .naturalPerson ? "" : entry.uscc, reason: entry.reason,
            legalBasis: entry.legalBasis, decisionNumber: entry.decisionNumber, decisionDate: entry.decisionDate,
            designatingDepartment: entry.designatingDepartment, effectiveDate: entry.effectiveDate,
            validTo: entry.validTo, exitConditions: entry.exitConditions, remedies: entry.remedies,
            disputed: entry.disputed, suspended: entry.suspension != nil)
    }
}
