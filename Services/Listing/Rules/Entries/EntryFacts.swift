package import Casework
package import Credit

/// The facts about an entry that the law asks for: what the state machine reads and changes, and what the table's
/// constraints hold. Texts and documents live beside it in the file.
package struct EntryFacts: Sendable, Hashable {
    /// Where the file stands.
    package var state: FileState = .proposed
    /// The official who proposed it.
    package var proposer: OfficialID
    /// Day of the underlying decision.
    package var underlyingDate: CivilDate
    /// The definition's first day in force.
    package var definitionFrom: CivilDate
    /// The definition's first day no longer in force; nil while none is set.
    package var definitionUntil: CivilDate?
    /// Months of the period that the definition allows; from the decision on, of the period that applied.
    package var periodMonths: Int
    /// Months before which early removal is not possible; nil if it never is. From the decision on, those that applied.
    package var minimumMonths: Int?
    /// Day on which the prior notice was served.
    package var noticeServed: CivilDate?
    /// Day on which the defence window begins.
    package var defenceFrom: CivilDate?
    /// Working days of the defence that applied when it began.
    package var defenceWorkingDays: Int?
    /// End of the defence window.
    package var defenceDue: DueDay?
    /// Day of the express waiver.
    package var waived: CivilDate?
    /// Statements of the subject on file.
    package var statements = 0
    /// The reviewing official.
    package var reviewer: OfficialID?
    /// Day of the review.
    package var reviewed: CivilDate?
    /// How the defence came out.
    package var defenceResult: DefenceResult?
    /// The deciding official.
    package var decider: OfficialID?
    /// Number of the listing decision.
    package var decisionNumber: String?
    /// Date of the listing decision.
    package var decided: CivilDate?
    /// The last day that the definition allows.
    package var latestValidTo: CivilDate?
    /// The last day of the period.
    package var validTo: CivilDate?
    /// Day on which the decision was served.
    package var decisionServed: CivilDate?
    /// First day in effect.
    package var effective: CivilDate?
    /// First day no longer in effect.
    package var exit: CivilDate?
    /// Why it ended.
    package var exitCause: ExitCause?

    /// The facts of a new proposal.
    package init(
        proposer: OfficialID, underlyingDate: CivilDate, definitionFrom: CivilDate, definitionUntil: CivilDate?,
        periodMonths: Int, minimumMonths: Int?
    ) {
        self.proposer = proposer
        self.underlyingDate = underlyingDate
        self.definitionFrom = definitionFrom
        self.definitionUntil = definitionUntil
        self.periodMonths = periodMonths
        self.minimumMonths = minimumMonths
    }

    /// First day on which early removal is possible; nil if never or not yet decided.
    package var earlyRemovalFrom: CivilDate? {
        guard let decided, let minimumMonths else { return nil }
        return decided.adding(months: minimumMonths)
    }

    /// Day of the conduct, as far as it is known: what the file states, if that is a day, and not later than the decision that
    /// punished it. A span of time or a text is no day; then the day of that decision stands for it.
    package func conduct(stated: String) -> CivilDate {
        CivilDate(iso: stated).map { min($0, underlyingDate) } ?? underlyingDate
    }

    /// True if the definition is in force on a day.
    package func definitionInForce(on day: CivilDate) -> Bool {
        definitionFrom <= day && (definitionUntil.map { day < $0 } ?? true)
    }

    /// Whether a clock that was wrong ended it: its last day is not over. It is put back (``EntryMachine/undoExpiry(today:)``), and
    /// restrains elsewhere all the while.
    package func endedEarly(on day: CivilDate) -> Bool {
        guard state == .expired, let validTo else { return false }
        return day <= validTo
    }

    /// Whether a decision stands on a day that a subject can contest.
    package func isContestable(on day: CivilDate) -> Bool { state.isContestable || endedEarly(on: day) }

    /// Refuses an objection against what is not decided or over, and a second one on the same ground.
    package func requireContestable(sameGroundOpen: Bool, on day: CivilDate) throws(Refusal) {
        guard isContestable(on: day) else {
            throw .precondition(
                .entryNotContestable,
                "the entry is \(state.phrase): only a decided, served or effective one is contested",
                remedy: state.isUndecided
                    ? "state it in the defence (RecordDefence)"
                    : "nothing is in effect any more; ask for restoration of the reputation")
        }
        guard !sameGroundOpen else {
            throw .precondition(
                .objectionOpen, "an objection on this ground is open already",
                remedy: "add what is new as evidence there"
            )
        }
    }

    /// Refuses a day of receipt before the decision.
    package func requireContested(on day: CivilDate) throws(Refusal) {
        guard let decided, day >= decided else {
            throw .invalid(
                "filed_date", "an objection is received between the decision and today",
                remedy: "give the day of receipt")
        }
    }
}
