package import Casework

/// Where a change of a subject stands, in the order of the contract's enum.
package enum SubjectChangeState: String, CaseState, StoredToken {
    /// Nothing has changed yet.
    case proposed
    /// In effect.
    case confirmed
    /// In effect, and its undoing is proposed.
    case undoProposed = "undo_proposed"
    /// All is as it was before it.
    case undone
    /// Nothing ever changed.
    case refused
}

/// The steps of a change of a subject.
package enum SubjectChangeStep: CaseStep {
    case confirm
    case refuse
    case undo

    /// The states from which the step is lawful.
    package var origins: Set<SubjectChangeState> {
        switch self {
        case .confirm, .refuse: [.proposed, .undoProposed]
        case .undo: [.confirmed]
        }
    }

    /// The rule that the step breaks from another state.
    package var rule: Phrase {
        switch self {
        case .confirm: "a proposed change, or its proposed undoing, is confirmed"
        case .refuse: "a proposed change, or its proposed undoing, is refused"
        case .undo: "a confirmed change is undone"
        }
    }

    /// The call that takes the step.
    package var call: String? {
        switch self {
        case .confirm: "ConfirmSubjectChange"
        case .refuse: "RefuseSubjectChange"
        case .undo: "UndoSubjectChange"
        }
    }
}

/// What a change of a subject is about, with the contract's numbers.
package enum SubjectChangeMatter: Int64, Sendable, Hashable, CaseIterable {
    case status = 1
    case code, merge, particulars, number, codeAsIssued

    /// Whether it takes a hand of an authority that registers such subjects. Whether a subject exists, which code it has and
    /// which records are one its register alone knows: two departments that are wrong together would end a living company, or
    /// put what comes later on another's record. A name and a further number two departments have documents of their own for.
    package var needsRegistrar: Bool {
        switch self {
        case .status, .code, .merge, .codeAsIssued: true
        case .particulars, .number: false
        }
    }
}

/// The life of one change of a subject. Nobody moves another's restraint alone: it takes another official, of the authority that
/// registers such subjects or of another department, and every department whose penalties would move.
package struct SubjectChangeCase: Sendable, Hashable {
    /// Who is asked, as the transaction of the step sees it.
    package struct Parties: Sendable, Hashable {
        /// The departments that register subjects of the kind: their records are the source.
        package var registrars: Set<String>
        /// The departments with effective penalties on the records.
        package var concerned: Set<String>
        /// Whether one of the registrars must have a hand in it.
        package var needsRegistrar: Bool

        /// The parties of a change.
        package init(registrars: Set<String>, concerned: Set<String>, needsRegistrar: Bool) {
            self.registrars = registrars
            self.concerned = concerned
            self.needsRegistrar = needsRegistrar
        }
    }

    /// Where it stands.
    package var state: SubjectChangeState = .proposed
    /// Who proposed the change, or its undoing, and who has confirmed it since.
    package var hands: [OfficialKey] = []

    /// A change without content, for reading into.
    package init() {}

    /// A change that an official proposes.
    package init(by proposer: OfficialKey) { hands = [proposer] }

    private var departments: Set<String> { Set(hands.map(\.department)) }

    /// The departments that have penalties to move and have not confirmed, by code; with those that register such subjects while
    /// one of them is needed.
    package func awaited(_ parties: Parties) -> [String] {
        guard SubjectChangeStep.confirm.origins.contains(state) else { return [] }
        let lacksRegistrar = parties.needsRegistrar && departments.isDisjoint(with: parties.registrars)
        return parties.concerned.subtracting(departments).union(lacksRegistrar ? parties.registrars : []).sorted()
    }

    /// Confirms.
    ///
    /// - Returns: whether nobody is awaited any more, so that the change, or its undoing, takes effect.
    package mutating func confirm(by hand: OfficialKey, _ parties: Parties) throws(Refusal) -> Bool {
        try SubjectChangeStep.confirm.require(in: state)
        guard !hands.contains(hand) else {
            throw .precondition(
                .fourEyes, "who proposed or confirmed a change does not confirm it again",
                remedy: "have another named official confirm it")
        }
        let departments = departments.union([hand.department])
        guard departments.count > 1 || !departments.isDisjoint(with: parties.registrars) else {
            throw .precondition(
                .secondDepartment,
                "a change of a subject is confirmed by the department that registers such subjects, or by a second one",
                remedy: "have another department confirm it")
        }
        if parties.needsRegistrar, parties.registrars.isEmpty {
            throw .precondition(
                .registrarUnknown,
                "nobody is on record as registering such subjects, who alone knows whether this is so",
                remedy: "have the lead department load a catalogue of departments that says who does "
                    + "(xinyi catalog load)")
        }
        hands.append(hand)
        guard awaited(parties).isEmpty else { return false }
        state = state == .proposed ? .confirmed : .undone
        return true
    }

    /// Refuses: a proposed change is over, and of a proposed undoing the change stands.
    package mutating func refuse(by department: String, _ parties: Parties) throws(Refusal) {
        try SubjectChangeStep.refuse.require(in: state)
        // Who confirmed what does not concern it has no word in refusing it.
        let may = Set(hands.first.map { [$0.department] } ?? []).union(parties.registrars).union(parties.concerned)
        guard may.contains(department) else {
            throw .denied(
                .notConcerned,
                "a change is refused by who proposed it, who registers such subjects, or whose decisions it moves",
                remedy: "tell one of them")
        }
        state = state == .proposed ? .refused : .confirmed
    }

    /// Proposes to undo.
    package mutating func undo(by hand: OfficialKey) throws(Refusal) {
        try SubjectChangeStep.undo.require(in: state)
        state = .undoProposed
        hands = [hand]
    }
}

extension Refusal {
    /// An undoing while a later change of the same records stands.
    package static func laterChange(_ change: String) -> Refusal {
        .precondition(
            .laterChange, "'\(change)' changed the record later, and stands", remedy: "undo that one first",
            details: ["change": change])
    }
}
