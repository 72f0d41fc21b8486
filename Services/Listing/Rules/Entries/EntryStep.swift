package import Phrases

/// The steps in the life of a serious-list entry, each with the states it may start from.
package enum EntryStep: String, Sendable, Hashable, CaseIterable {
    /// The prior notice was served.
    case serveNotice
    /// A statement of the subject came in.
    case recordStatement
    /// The subject waived the rest of the defence window.
    case recordWaiver
    /// The lead department let the defence window begin with the service.
    case releaseWindow
    /// A second official confirmed.
    case confirmReview
    /// A second official did not confirm, or accepted the defence.
    case rejectReview
    /// The decision was made.
    case decide
    /// The decision was served.
    case serveDecision
    /// The effective date came.
    case takeEffect
    /// The department withdrew the file.
    case withdraw
    /// The ground fell away before the decision.
    case dropByRule
    /// The entry was removed under the exit rule.
    case removeEarly
    /// The period ended.
    case expire
    /// The entry was revoked.
    case revoke
    /// The content was corrected.
    case correct
    /// The reputation was restored everywhere.
    case restoreReputation
    /// It took effect by a wrong clock, before its day.
    case undoEffect
    /// It expired by a wrong clock, before its day.
    case undoExpiry

    /// The states from which the step is lawful. Everything else is ILLEGAL_TRANSITION.
    package var origins: Set<FileState> {
        switch self {
        case .serveNotice: [.proposed]
        case .recordStatement, .recordWaiver, .releaseWindow: [.noticeServed, .defenceOpen]
        case .confirmReview, .rejectReview: [.noticeServed, .defenceOpen]
        case .decide: [.reviewed]
        case .serveDecision: [.decided]
        case .takeEffect: [.served]
        case .withdraw, .dropByRule: [.proposed, .noticeServed, .defenceOpen, .reviewed]
        case .removeEarly: [.effective]
        case .expire: [.effective]
        case .revoke, .correct: [.decided, .served, .effective]
        case .restoreReputation: [.revoked]
        case .undoEffect: [.effective]
        case .undoExpiry: [.expired]
        }
    }

    /// The rule that a step from another state breaks.
    package var rule: Phrase {
        switch self {
        case .serveNotice: "the prior notice is served once, on a proposed entry"
        case .recordStatement: "statements are taken after the notice was served and before the review"
        case .recordWaiver: "the window can be waived after the notice was served and before the review"
        case .releaseWindow: "the window is released after the notice was served and before the review"
        case .confirmReview, .rejectReview:
            "a review follows the served notice and the end of the defence window (LC-03)"
        case .decide:
            "a decision needs a served notice, a closed defence window and a review by another official (LC-03)"
        case .serveDecision: "only a decision that was made and not yet served can be served"
        case .takeEffect: "an entry takes effect after its decision was served"
        case .withdraw, .dropByRule: "a file is withdrawn before its decision"
        case .removeEarly: "only an effective entry can be removed early"
        case .expire: "only an effective entry expires"
        case .revoke: "only a decided, served or effective entry can be revoked"
        case .correct: "only a decided, served or effective entry can be corrected"
        case .restoreReputation: "reputation is restored after a revocation"
        case .undoEffect: "only an entry that took effect before its day is put back before it"
        case .undoExpiry: "only an entry that expired before its day was over is put back into effect"
        }
    }

    /// What a caller can do in a state from which the step is not lawful.
    package func remedy(from state: FileState) -> Phrase {
        switch state {
        case .proposed: "record the service of the prior notice first (RecordNoticeServed)"
        case .noticeServed, .defenceOpen: "have another official review it after the defence window (ReviewEntry)"
        case .reviewed: "decide it (DecideEntry) or withdraw it (WithdrawEntry)"
        case .decided: "record the service of the decision (RecordDecisionServed) or revoke it (RevokeEntry)"
        case .served: "wait for the effective date, or revoke it (RevokeEntry)"
        case .effective: "remove it early (RemoveEntryEarly) or revoke it (RevokeEntry)"
        case .dropped, .removedEarly, .expired, .revoked, .reputationRestored:
            "the file is closed; a new breach needs a new decision and a new proposal"
        }
    }
}
