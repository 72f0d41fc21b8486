import Casework
package import ListingRules
package import ListingSchema

extension FileState {
    /// The value of the contract.
    package var message: SeriousEntryState { SeriousEntryState(rawValue: number) }

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
    /// The value of the contract, which has causes of other entries, too.
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
        case .decisionMoved: .decisionMoved
        }
    }

    /// The value of a request; nil for what no local entry ends by.
    package init?(_ message: ExitReason) {
        guard let cause = ExitCause.allCases.first(where: { $0.message == message }) else { return nil }
        self = cause
    }
}
