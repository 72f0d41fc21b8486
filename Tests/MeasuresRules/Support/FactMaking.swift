import Credit

@testable import MeasuresRules

/// A day, for tests.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso)! }

extension EntryFact {
    /// An entry in force through 2026, of a subject of the tests.
    static func make(
        _ name: String = "entries/1", _ entryClass: EntryClass = .serious, domain: String = "WSF",
        decided: String = "2026-01-10", from: String = "2026-01-15", to: String? = "2028-01-14",
        suspension: FactSuspension? = nil, exit: EntryExit? = nil, lost: Bool = false
    ) -> EntryFact {
        EntryFact(
            name: name, entryClass: entryClass, domain: domain, decisionDate: day(decided), effectiveDate: day(from),
            expiryDate: to.map(day), suspension: suspension, exit: exit, isLost: lost)
    }
}

extension DecisionFact {
    /// An effective penalty.
    static func make(
        _ name: String = "decisions/1", kind: String = "", domain: String = "", decided: String = "2026-01-10",
        validTo: String? = "2027-01-10", published: String? = nil, penaltyClass: PenaltyClass = .general,
        effective: Bool = true, repaired: Bool = false, disputed: Bool = false, lost: Bool = false
    ) -> DecisionFact {
        DecisionFact(
            name: name, documentNumber: "哈松市监罚〔2026〕1号", conductKind: kind, domain: domain, department: "MSR",
            decisionDate: day(decided), validTo: validTo.map(day), publicationEnd: published.map(day),
            penaltyClass: penaltyClass, isEffective: effective, isRepaired: repaired, isDisputed: disputed, isLost: lost
        )
    }
}

extension SubjectFacts {
    /// A company of 2015, where the rule book asks for three clean years.
    static func company(
        _ entries: [EntryFact] = [], _ decisions: [DecisionFact] = [], cleanYears: Int? = 3
    ) -> SubjectFacts {
        SubjectFacts(
            kind: .legalPerson, established: day("2015-06-01"), entries: entries, decisions: decisions,
            cleanYears: cleanYears)
    }

    /// A person.
    static func person(_ entries: [EntryFact] = [], _ decisions: [DecisionFact] = []) -> SubjectFacts {
        SubjectFacts(kind: .naturalPerson, entries: entries, decisions: decisions, cleanYears: 3)
    }
}
