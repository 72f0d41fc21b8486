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

/// The life of one change of status, code or merge. Nobody moves another's restraint alone: it takes another official, of the
/// authority that registers such subjects or of another department, and every department whose penalties would move.
package struct SubjectChangeCase: Sendable, Hashable {
    /// Who is asked, as the transaction of the step sees it.
    package struct Parties: Sendable, Hashable {
        /// The departments that register subjects of the kind: their records are the source.
        package var registrars: Set<String>
        /// The departments with effective penalties on the records.
        package var concerned: Set<String>

        /// The parties of a change.
        package init(registrars: Set<String>, concerned: Set<String>) {
            self.registrars = registrars
            self.concerned = concerned
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

    /// The departments that have penalties to move and have not confirmed, by code.
    package func awaited(_ parties: Parties) -> [String] {
        SubjectChangeStep.confirm.origins.contains(state) ? parties.concerned.subtracting(departments).sorted() : []
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
