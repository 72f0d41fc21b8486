package import Casework
package import Credit

/// Where a proceeding stands, in the order of the contract's enum.
package enum ProceedingState: String, CaseState, StoredToken {
    /// Before the body.
    case pending
    /// Decided or withdrawn.
    case ended
}

/// The steps of a proceeding.
package enum ProceedingStep: CaseStep {
    case end

    /// The states from which the step is lawful.
    package var origins: Set<ProceedingState> { [.pending] }
    /// The rule that the step breaks from another state.
    package var rule: Phrase { "only a pending proceeding ends" }
    /// The call that takes the step.
    package var call: String? { "EndProceeding" }
}

/// How a proceeding came out, in the order of the contract's enum.
package enum ProceedingResult: String, CaseState, StoredToken {
    /// The entry stands.
    case upholdsEntry = "upholds_entry"
    /// The entry is annulled.
    case annulsEntry = "annuls_entry"
    /// Withdrawn.
    case withdrawn
}

/// Why an order suspends. Reconsideration or a suit suspends nothing by itself (行政处罚法 Art.73).
package enum OrderGround: Sendable, Hashable {
    /// The court or the reconsidering authority ordered it.
    case courtOrder
    /// A ruling on the reorganisation of a bankrupt enterprise.
    case reorganisation
}

/// The life of one reconsideration, suit or reorganisation (row L10).
package struct ProceedingCase: Sendable, Hashable {
    /// Where it stands.
    package var state: ProceedingState = .pending

    /// A proceeding that is pending.
    package init() {}

    /// Refuses a proceeding on an entry that is not decided or over.
    package func requireOpen(on entry: EntryFacts, day: CivilDate) throws(Refusal) {
        guard entry.isContestable(on: day) else {
            throw .precondition(
                .entryNotContestable, "the entry is \(entry.state.phrase)",
                remedy: "a proceeding is marked on a decided, served or effective entry")
        }
    }

    /// An order has a number and a ground, or there is none. `isGroundStated`: the request names a ground, known or not.
    package static func requireOrder(
        _ number: ScreenedText, ground: OrderGround?, isGroundStated: Bool
    ) throws(Refusal) {
        if number.isEmpty, isGroundStated {
            try Fields.refuse(
                "proceeding.suspension_order", "reconsideration or a suit suspends nothing by itself (行政处罚法 Art.73)",
                remedy: "give the number of the order, or leave the reason out")
        }
        if !number.isEmpty, ground == nil {
            try Fields.refuse(
                "proceeding.suspension_reason", "an order suspends for a court order or a reorganisation",
                remedy: "name which")
        }
    }

    /// Ends it; an annulment revokes the entry, unless that ended meanwhile.
    ///
    /// - Returns: what becomes of the entry.
    package mutating func end(_ result: ProceedingResult, entry: FileState) throws(Refusal) -> Effect {
        try ProceedingStep.end.require(in: state)
        state = .ended
        guard result == .annulsEntry else { return .none }
        return entry == .expired ? .waits : entry.isFinal ? .none : .revokes
    }

    /// What the end of a proceeding does to its entry.
    package enum Effect: Sendable, Hashable {
        /// It stays as it is.
        case none
        /// It is revoked.
        case revokes
        /// The clock has ended it: it is revoked should that clock have been wrong, and stays suspended for those who go by its days.
        case waits
    }
}
