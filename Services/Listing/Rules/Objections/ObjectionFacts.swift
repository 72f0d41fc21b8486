package import Credit

/// The facts about an objection that the law asks for.
package struct ObjectionFacts: Sendable, Hashable {
    /// Where it stands.
    package var stage: ObjectionStage = .filed
    /// The official who proposed the contested entry, folded.
    package var entryProposer: String
    /// Code of the department that received it.
    package var receivedBy: String
    /// Code of the department that verifies it: the entry's designating department.
    package var sourceUnit: String
    /// Day of receipt.
    package var filed: CivilDate
    /// Day by which it should be decided.
    package var due: DueDay?
    /// Working days that the pauses ended so far have taken; added to the period.
    package var pausedWorkingDays = 0
    /// First day of the running pause.
    package var pausedSince: CivilDate?
    /// The deciding official, folded.
    package var decider: String?
    /// Day of the decision.
    package var decided: CivilDate?
    /// What it led to.
    package var result: ObjectionResult?

    /// The facts of an objection just filed.
    package init(entryProposer: String, receivedBy: String, sourceUnit: String, filed: CivilDate) {
        self.entryProposer = entryProposer
        self.receivedBy = receivedBy
        self.sourceUnit = sourceUnit
        self.filed = filed
    }

    /// Working days it may take: 3 if the receiver is the source unit, 7 if it is forwarded (Shandong Art.39, Henan
    /// Art.41), and what the pauses took.
    package var workingDays: Int {
        (receivedBy == sourceUnit ? ListingLimits.ownObjectionWorkingDays : ListingLimits.forwardedObjectionWorkingDays)
            + pausedWorkingDays
    }

    /// True if it is past due and undecided. A running pause stops the clock. The effects stay suspended.
    package func isOverdue(on day: CivilDate) -> Bool {
        guard stage.suspends, pausedSince == nil, let due else { return false }
        return day > due.date
    }
}
