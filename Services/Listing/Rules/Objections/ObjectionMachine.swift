package import Credit

/// The life of one objection (DOMAIN 7.4): filed, accepted or forwarded, verified, decided, made good.
package struct ObjectionMachine: ~Copyable {
    /// The facts as they stand.
    package private(set) var facts: ObjectionFacts

    /// The machine over the facts of an objection.
    package init(_ facts: ObjectionFacts) { self.facts = facts }

    /// Gives the facts back when the steps are done.
    package consuming func finish() -> ObjectionFacts { facts }

    private func require(_ stages: Set<ObjectionStage>, rule: String) throws(Refusal) {
        guard stages.contains(facts.stage) else {
            throw .illegal(state: facts.stage.token, rule: rule, remedy: Self.remedy(in: facts.stage))
        }
    }

    private static func remedy(in stage: ObjectionStage) -> String {
        switch stage {
        case .filed: "accept it (AcceptObjection) or reject it formally (RejectObjection)"
        case .accepted, .forwarded, .verifying: "decide it (UpholdObjection, DismissObjection)"
        case .upheld, .dismissed: "record that the objector was told (RecordObjectionNotified)"
        case .notified, .remedied: "close it (CloseObjection)"
        case .rejectedFormal, .closed, .withdrawn: "file a new objection with what was missing (FileObjection)"
        }
    }

    /// Accepts: from now on the effects are suspended. The period runs from the day of receipt.
    package mutating func accept(due: DueDay) throws(Refusal) {
        try require([.filed], rule: "only a filed objection can be accepted")
        facts.due = due
        facts.stage = facts.receivedBy == facts.sourceUnit ? .accepted : .forwarded
    }

    /// Rejects because it is formally not in order.
    package mutating func rejectFormally() throws(Refusal) {
        try require([.filed], rule: "a formal rejection comes before the acceptance")
        facts.stage = .rejectedFormal
    }

    /// The source unit took it up.
    package mutating func startVerification() throws(Refusal) {
        try require([.accepted, .forwarded], rule: "verification starts after the acceptance")
        facts.stage = .verifying
    }

    /// Stops the clock from a day on.
    package mutating func pause(on day: CivilDate) throws(Refusal) {
        try require([.accepted, .forwarded, .verifying], rule: "only the clock of an accepted objection runs")
        guard facts.pausedSince == nil else {
            throw .precondition(
                .alreadyPaused, "the clock stands already", remedy: "end the pause first, with an empty reason")
        }
        facts.pausedSince = day
    }

    /// Lets the clock run again; `took` are the working days of the pause, `due` the new last day.
    package mutating func resume(took: Int, due: DueDay) throws(Refusal) {
        try require([.accepted, .forwarded, .verifying], rule: "only the clock of an accepted objection runs")
        guard facts.pausedSince != nil else {
            throw .precondition(.notPaused, "the clock is running", remedy: "give the reason to pause it")
        }
        facts.pausedSince = nil
        facts.pausedWorkingDays += took
        facts.due = due
    }

    /// A calendar year was loaded: a provisional last day is computed again. False if nothing changed.
    package mutating func recompute(due: DueDay) -> Bool {
        guard let old = facts.due, old.isProvisional, old != due, facts.stage.suspends else { return false }
        facts.due = due
        return true
    }

    /// Decides. The official is not the one who proposed the entry.
    package mutating func decide(_ result: ObjectionResult, by official: String, on day: CivilDate)
        throws(Refusal)
    {
        try require([.accepted, .forwarded, .verifying], rule: "an objection is decided after its acceptance")
        guard official != facts.entryProposer else {
            throw .precondition(
                .deciderIsProposer, "who proposed the entry cannot decide the objection against it",
                remedy: "have another named official decide")
        }
        facts.decider = official
        facts.decided = day
        facts.result = result
        facts.pausedSince = nil
        facts.stage = result == .dismissed ? .dismissed : .upheld
    }

    /// The objector withdrew.
    package mutating func withdraw() throws(Refusal) {
        try require([.filed, .accepted, .forwarded, .verifying], rule: "an undecided objection can be withdrawn")
        facts.pausedSince = nil
        facts.stage = .withdrawn
    }

    /// The objector was told the result.
    package mutating func notify(on day: CivilDate) throws(Refusal) {
        try require([.upheld, .dismissed], rule: "the objector is told after the decision")
        guard let decided = facts.decided, day >= decided else {
            throw .invalid("notified_date", "the day lies before the decision", remedy: "give a day on or after it")
        }
        facts.stage = .notified
    }

    /// Every place was corrected after a revocation.
    package mutating func remedy() throws(Refusal) {
        try require([.upheld, .notified], rule: "restoration follows an upheld objection")
        guard facts.result == .revoked else {
            throw .precondition(
                .nothingToRestore, "only a revocation is restored place by place", remedy: "close the objection")
        }
        facts.stage = .remedied
    }

    /// Closed.
    package mutating func close() throws(Refusal) {
        try require([.notified, .remedied], rule: "an objection is closed after the objector was told")
        facts.stage = .closed
    }
}
