import Casework

/// Why an entry ended. Raw values are stored.
package enum ExitCause: String, CaseState, StoredToken {
    /// The period is over.
    case periodOver = "period_over"
    /// Removed under the exit rule.
    case exitRule = "exit_rule"
    /// Credit repaired.
    case repaired
    /// The underlying decision was annulled, withdrawn or changed.
    case underlyingDecisionAnnulled = "underlying_decision_annulled"
    /// An objection was upheld.
    case objectionUpheld = "objection_upheld"
    /// The authority found an error itself.
    case error
    /// Annulled by reconsideration or judgment.
    case annulledOnReview = "annulled_on_review"
    /// Withdrawn before the decision.
    case withdrawn
    /// Not confirmed by the review.
    case notConfirmed = "not_confirmed"
    /// The subject no longer exists.
    case subjectCeased = "subject_ceased"
    /// The underlying decision is about another subject.
    case decisionMoved = "decision_moved"

    /// True for causes on which an official may revoke by call.
    package var revokesByCall: Bool {
        switch self {
        case .underlyingDecisionAnnulled, .error, .annulledOnReview, .subjectCeased, .decisionMoved: true
        default: false
        }
    }
}
