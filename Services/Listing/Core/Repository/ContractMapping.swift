package import ListingSchema

// The rules' values and the contract's enums name the same things; here is the one place where they meet.

extension FileState {
    /// The value of the contract.
    package var message: SeriousEntryState {
        switch self {
        case .proposed: .proposed
        case .noticeServed: .noticeServed
        case .defenceOpen: .defenceOpen
        case .reviewed: .reviewed
        case .decided: .decided
        case .served: .served
        case .effective: .effective
        case .removedEarly: .removedEarly
        case .expired: .expired
        case .revoked: .revoked
        case .dropped: .dropped
        case .reputationRestored: .reputationRestored
        }
    }

    /// The value that a filter names; nil for unspecified and for numbers that are not known.
    package init?(_ message: SeriousEntryState) {
        guard let state = FileState.allCases.first(where: { $0.message == message }) else { return nil }
        self = state
    }

    /// What consumers see.
    package var published: ListingSchema.EntryState {
        switch self {
        case .proposed, .noticeServed, .defenceOpen, .reviewed, .decided, .served: .pending
        case .effective: .effective
        case .removedEarly: .removedEarly
        case .expired: .expired
        case .revoked, .reputationRestored: .revoked
        case .dropped: .dropped
        }
    }
}

extension ExitCause {
    /// The value of the contract.
    package var message: ExitReason {
        switch self {
        case .periodOver: .periodOver
        case .exitRule: .exitRule
        case .repaired: .repaired
        case .underlyingDecisionAnnulled: .underlyingDecisionAnnulled
        case .objectionUpheld: .objectionUpheld
        case .error: .error
        case .annulledOnReview: .annulledOnReview
        case .withdrawn: .withdrawn
        case .notConfirmed: .notConfirmed
        case .subjectCeased: .subjectCeased
        }
    }

    /// The value of a request; nil for what no local entry ends by.
    package init?(_ message: ExitReason) {
        guard let cause = ExitCause.allCases.first(where: { $0.message == message }) else { return nil }
        self = cause
    }
}

extension DefenceResult {
    /// The value of the contract.
    package var message: DefenceOutcome {
        switch self {
        case .noneStated: .noneStated
        case .waived: .waived
        case .notAccepted: .notAccepted
        case .partlyAccepted: .partlyAccepted
        case .accepted: .accepted
        }
    }

    /// The value of a request; nil for unspecified and for numbers that are not known.
    package init?(_ message: DefenceOutcome) {
        guard let result = DefenceResult.allCases.first(where: { $0.message == message }) else { return nil }
        self = result
    }
}

extension Listability {
    /// The value of the contract.
    package var message: ListingSchema.Listability {
        switch self {
        case .no: .no
        case .yes: .yes
        case .conditional: .conditional
        case .external: .external
        }
    }

    /// The value of a request; nil for unspecified and for numbers that are not known.
    package init?(_ message: ListingSchema.Listability) {
        guard let value = Listability.allCases.first(where: { $0.message == message }) else { return nil }
        self = value
    }
}

extension DefinitionState {
    /// The value of the contract.
    package var message: ListDefinitionState {
        switch self {
        case .draft: .draft
        case .consulted: .consulted
        case .inForce: .inForce
        case .repealed: .repealed
        }
    }

    /// The value that a filter names; nil for unspecified and for numbers that are not known.
    package init?(_ message: ListDefinitionState) {
        guard let state = DefinitionState.allCases.first(where: { $0.message == message }) else { return nil }
        self = state
    }
}

extension DefinitionFacts.Kind {
    /// The value of a request; nil for unspecified and for numbers that are not known.
    package init?(_ message: ListKind) {
        switch message {
        case .serious: self = .serious
        case .red: self = .red
        default: return nil
        }
    }
}

extension DefinitionFacts.Level {
    /// The value of a request; numbers that are not known count as not stated.
    package init(_ message: CompetentLevel) {
        switch message {
        case .district: self = .district
        case .prefecture: self = .prefecture
        case .province: self = .province
        case .national: self = .national
        default: self = .unspecified
        }
    }
}

extension ObjectionStage {
    /// The value of the contract.
    package var message: ObjectionState {
        switch self {
        case .filed: .filed
        case .accepted: .accepted
        case .rejectedFormal: .rejectedFormal
        case .forwarded: .forwarded
        case .verifying: .verifying
        case .upheld: .upheld
        case .dismissed: .dismissed
        case .notified: .notified
        case .remedied: .remedied
        case .closed: .closed
        case .withdrawn: .withdrawn
        }
    }

    /// The value that a filter names; nil for unspecified and for numbers that are not known.
    package init?(_ message: ObjectionState) {
        guard let stage = ObjectionStage.allCases.first(where: { $0.message == message }) else { return nil }
        self = stage
    }
}

extension ObjectionResult {
    /// The value of the contract.
    package var message: ObjectionOutcome {
        switch self {
        case .revoked: .revoked
        case .corrected: .corrected
        case .dismissed: .dismissed
        }
    }
}
