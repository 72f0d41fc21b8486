import Casework

/// Where the file of a serious-list entry stands. Raw values are stored.
package enum FileState: String, CaseState, StoredToken {
    /// An official proposed it.
    case proposed
    /// The prior notice was served.
    case noticeServed = "notice_served"
    /// The subject stated or asked to be heard.
    case defenceOpen = "defence_open"
    /// Another official reviewed and confirmed it.
    case reviewed
    /// The decision is made, not yet served.
    case decided
    /// The decision was served; the effective date has not come.
    case served
    /// In effect.
    case effective
    /// Ended early.
    case removedEarly = "removed_early"
    /// Ended by the clock.
    case expired
    /// Ended because it should not have been.
    case revoked
    /// Never decided.
    case dropped
    /// Revoked, and every place corrected.
    case reputationRestored = "reputation_restored"

    /// True before a decision: the file can be withdrawn, and nobody sees it but its department.
    package var isUndecided: Bool {
        switch self {
        case .proposed, .noticeServed, .defenceOpen, .reviewed: true
        default: false
        }
    }

    /// True where a decision stands that a subject can contest.
    package var isContestable: Bool {
        switch self {
        case .decided, .served, .effective: true
        default: false
        }
    }

    /// True once nothing follows by itself.
    package var isFinal: Bool { !isUndecided && !isContestable }

    /// True unless somebody ended it. One that the clock ended counts elsewhere until its last day is over, for the clock may have been
    /// wrong: what suspends it reaches others all the while.
    package var isSuspendable: Bool { !isFinal || self == .expired }

    /// The token of the contract's enum, for messages to people.
    package var token: String { rawValue.uppercased() }
}
