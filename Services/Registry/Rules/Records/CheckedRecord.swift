package import Credit

/// The code under which a record's subject is known. "No code" is never one.
package enum PartyCode: Sendable, Hashable {
    /// Unified social credit identifier, folded and valid.
    case uscc(String)
    /// A sole trader's business registration number, folded.
    case registration(String)
    /// A natural person's document: kind and folded number. The number is sealed before it is stored.
    case document(DocumentKind, String)
}

/// A permit or penalty that every rule of its template accepts.
package struct CheckedRecord: Sendable, Hashable {
    /// Permit or penalty: which template the fields follow.
    package var kind: RecordKind
    /// Every field in the order of the template, folded and in canonical form. Numbers of persons stand in it in full:
    /// it is sealed before it is stored and never logged.
    package var values: [String]
    /// The kind of the counterpart, which decides what fields are required and who may see the record.
    package var party: PartyKind
    /// The counterpart's code, folded; a natural person's number stands in it in full.
    package var partyCode: PartyCode
    /// The day of the decision, from ``RegistryLimits/earliestDecision`` to today.
    package var decisionDate: CivilDate
    /// Last day of validity.
    package var validTo: CivilDate
    /// Kinds of penalty; empty for permits.
    package var categories: PenaltyCategories
    /// Fine in 0.01 yuan; 0 without one.
    package var fineFen: Int64
    /// Class and publication; nil for permits.
    package var period: PenaltyPublication?
    /// What the class and the publication depend on; nil for permits.
    package var penalty: PenaltyCase?
    /// False for a permit whose template status is 2.
    package var isValid: Bool

    /// A field by its place in the template.
    package func value(_ place: Int) -> String { values[place] }
    /// The number of the decision document; with authority, subject and day it tells one decision from another.
    package var documentNumber: String { values[Template.of(kind).at.number] }
    /// The deciding authority's identifier.
    package var authorityCode: String { values[Template.of(kind).at.authorityCode] }
    /// The counterpart's name as written, trimmed.
    package var subjectName: String { values[Template.of(kind).at.name] }
    /// The code of the regulatory domain, one of the district's additions; empty where the file has none.
    package var domain: String { values[Template.of(kind).at.domain] }
    /// The kind of conduct, one of the district's additions; empty for permits and where the file has none.
    package var conductKind: String { Template.of(kind).at.conduct.map { values[$0] } ?? "" }
}
