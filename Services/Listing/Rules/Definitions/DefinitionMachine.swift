package import Casework
package import Credit

/// The life of one version of a list definition: draft, consulted, in force, repealed (T11, LC-01).
package struct DefinitionMachine: ~Copyable {
    private var facts: DefinitionFacts

    /// The machine over the facts of a version.
    package init(_ facts: DefinitionFacts) { self.facts = facts }

    /// Gives the facts back when the steps are done.
    package consuming func finish() -> DefinitionFacts { facts }

    /// Refuses unless the content may still change.
    package func requireDraft() throws(Refusal) {
        guard facts.state == .draft else {
            throw .illegal(
                state: facts.state, rule: "only a draft can be changed",
                remedy: "create the next version (CreateListDefinition)")
        }
    }

    /// The district consulted the public itself from one day to another, both counted, for `atLeast` days by the law.
    package mutating func consult(
        from start: CivilDate, to end: CivilDate, atLeast days: Int, today: CivilDate
    ) throws(Refusal) {
        try requireConsultable()
        let earliest = start.adding(days: max(1, days) - 1)
        guard end >= earliest else {
            throw .invalid(
                "consultation.public_consultation.end_date",
                "a consultation lasts at least \(days) days (2020 No. 49)", remedy: "consult until \(earliest) at least"
            )
        }
        guard end < today else {
            throw .invalid(
                "consultation.public_consultation.end_date", "the consultation is not over",
                remedy: "record it from \(end.adding(days: 1)) on")
        }
        facts.state = .consulted
    }

    /// A national or provincial instrument sets the standard.
    package mutating func adoptHigherStandard() throws(Refusal) {
        try requireConsultable()
        facts.state = .consulted
    }

    private func requireConsultable() throws(Refusal) {
        guard facts.state == .draft else {
            throw .illegal(
                state: facts.state, rule: "only a draft is consulted on",
                remedy: "put it in force (PutListDefinitionInForce), or create the next version")
        }
    }

    /// Puts it in force from a day on. `previousFrom` is the first day of the version in force now.
    package mutating func putInForce(from day: CivilDate, previousFrom: CivilDate?) throws(Refusal) {
        guard facts.state == .consulted else {
            throw .illegal(
                state: facts.state, rule: "only a consulted definition can be put in force",
                remedy: facts.state == .draft
                    ? "record the consultation first (ConsultListDefinition)" : "create the next version")
        }
        if facts.kind == .serious {
            guard facts.listability.isListable else {
                throw .precondition(
                    .domainNotListable,
                    facts.listability == .external
                        ? "entries of this domain are decided by other authorities and only imported"
                        : "no law allows the district a list for this domain; it is record only",
                    remedy: "record the decisions in the registry; a change needs a legal basis in the domain itself")
            }
            guard facts.level == .district else {
                throw .precondition(
                    .levelNotCompetent, "the instrument does not make the district level competent (LC-01)",
                    remedy: "import the entries of the competent authority instead")
            }
        }
        guard day >= facts.basisFrom else {
            throw .invalid(
                "effective_date", "the instrument itself is in force since \(facts.basisFrom) only",
                remedy: "give a day on or after it")
        }
        if let previousFrom, day <= previousFrom {
            throw .invalid(
                "effective_date", "the version in force began on \(previousFrom)", remedy: "give a later day")
        }
        facts.from = day
        facts.until = nil
        facts.state = .inForce
    }

    /// Repeals it from a day on.
    package mutating func repeal(from day: CivilDate) throws(Refusal) {
        guard facts.state == .inForce, let from = facts.from else {
            throw .illegal(
                state: facts.state, rule: "only a definition in force can be repealed",
                remedy: facts.state == .repealed ? "nothing is left to do" : "drop the draft by replacing it")
        }
        guard day > from else {
            throw .invalid("repeal_date", "the definition is in force since \(from)", remedy: "give a later day")
        }
        facts.until = day
        facts.state = .repealed
    }
}
