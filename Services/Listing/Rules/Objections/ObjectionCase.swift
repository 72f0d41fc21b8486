package import Casework
package import Credit

/// Where an objection stands, in the order of the contract's enum.
package enum ObjectionState: String, CaseState, StoredToken {
    /// Filed; the target is marked.
    case filed
    /// Accepted by the source unit itself; the target is suspended.
    case accepted
    /// Formally not in order.
    case rejectedFormal = "rejected_formal"
    /// Accepted and sent to the source unit; the target is suspended.
    case forwarded
    /// Being verified; the target is suspended.
    case verifying
    /// Right.
    case upheld
    /// Not right.
    case dismissed
    /// The objector was told.
    case notified
    /// Made good.
    case remedied
    /// Closed.
    case closed
    /// Withdrawn.
    case withdrawn

    /// True while the target carries the dispute mark.
    package var isOpen: Bool { self == .filed || suspends }

    /// True while the effects of the target are suspended by it (LC-11).
    package var suspends: Bool { self == .accepted || self == .forwarded || self == .verifying }
}

/// The steps of an objection.
package enum ObjectionStep: CaseStep {
    case accept, reject, verify, pause, uphold, dismiss, withdraw, notify, remedy, close

    /// The states from which the step is lawful.
    package var origins: Set<ObjectionState> {
        switch self {
        case .accept, .reject: [.filed]
        case .verify: [.accepted, .forwarded]
        case .pause, .uphold, .dismiss: [.accepted, .forwarded, .verifying]
        case .withdraw: [.filed, .accepted, .forwarded, .verifying]
        case .notify: [.upheld, .dismissed]
        case .remedy: [.upheld, .notified]
        case .close: [.notified, .remedied]
        }
    }

    /// The rule that the step breaks from another state.
    package var rule: Phrase {
        switch self {
        case .accept: "only a filed objection can be accepted"
        case .reject: "a formal rejection comes before the acceptance"
        case .verify: "verification starts after the acceptance"
        case .pause: "only the clock of an accepted objection runs"
        case .uphold, .dismiss: "an objection is decided after its acceptance"
        case .withdraw: "an undecided objection can be withdrawn"
        case .notify: "the objector is told after the decision"
        case .remedy: "restoration follows an upheld objection"
        case .close: "an objection is closed after the objector was told"
        }
    }

    /// The call that takes the step.
    package var call: String? {
        switch self {
        case .accept: "AcceptObjection"
        case .reject: "RejectObjection"
        case .verify: "StartVerification"
        case .pause: "PauseObjection"
        case .uphold: "UpholdObjection"
        case .dismiss: "DismissObjection"
        case .withdraw: "WithdrawObjection"
        case .notify: "RecordObjectionNotified"
        case .remedy: "ConfirmRestoration"
        case .close: "CloseObjection"
        }
    }
}

/// What an objection led to, in the order of the contract's enum.
package enum ObjectionResult: String, CaseState, StoredToken {
    /// The target was revoked.
    case revoked
    /// The target was corrected.
    case corrected
    /// Dismissed.
    case dismissed
}

/// The life of one objection over its facts. One function a step; each changes the facts or throws and changes nothing.
/// Days come from the caller: the case knows no clock of its own.
package struct ObjectionCase: Sendable, Hashable {
    /// Where it stands.
    package var state: ObjectionState = .filed
    /// The official who proposed what is contested.
    package var proposer: OfficialID
    /// Code of the department that received it.
    package var receivedBy: String
    /// Code of the department that verifies it: the one that decided what is contested.
    package var sourceUnit: String
    /// The period: from the day of receipt.
    package var clock: DeadlineClock
    /// Working days in which it is accepted or rejected formally; nil where no rule said so when it was filed.
    package var acceptanceDays: Int?
    /// Last day to accept it or reject it formally.
    package var acceptanceDue: DueDay?
    /// The deciding official.
    package var decider: OfficialID?
    /// Day of the decision.
    package var decided: CivilDate?
    /// What it led to.
    package var result: ObjectionResult?

    /// An objection that is filed on a day, with the working days that the rule book gives.
    package init(proposer: OfficialID, receivedBy: String, sourceUnit: String, filed: CivilDate, workingDays: Int) {
        self.proposer = proposer
        self.receivedBy = receivedBy
        self.sourceUnit = sourceUnit
        clock = DeadlineClock(started: filed, workingDays: workingDays)
    }

    /// True if it is past due: undecided and suspending, or filed and neither accepted nor rejected.
    package func isOverdue(on day: CivilDate) -> Bool {
        if state == .filed, let acceptanceDue { return day > acceptanceDue.date }
        return state.suspends && clock.isOver(on: day)
    }

    // MARK: Who

    /// Refuses but the source unit.
    package func requireSourceUnit(_ actor: Actor) throws(Refusal) {
        try actor.require(sourceUnit, of: "what the objection contests")
    }

    /// Refuses but the source unit and the lead department: what suspends an entry is not another department's to say.
    package func requireAccepter(_ actor: Actor) throws(Refusal) {
        if actor.isLead { return }
        try requireSourceUnit(actor)
    }

    /// Refuses but the source unit, who received it, and the lead department.
    package func requireParty(_ actor: Actor) throws(Refusal) {
        if actor.isLead || actor.department == receivedBy { return }
        try requireSourceUnit(actor)
    }

    // MARK: Steps

    /// Accepts: from now on the effects are suspended. The period runs from the day of receipt. What another department than the
    /// source unit accepts is forwarded to it.
    package mutating func accept(by department: String?, _ calendar: WorkingCalendar) throws(Refusal) {
        try ObjectionStep.accept.require(in: state)
        clock.start(calendar)
        state = department == sourceUnit ? .accepted : .forwarded
    }

    /// Rejects because it is formally not in order.
    package mutating func reject() throws(Refusal) {
        try ObjectionStep.reject.require(in: state)
        state = .rejectedFormal
    }

    /// The source unit took it up.
    package mutating func verify() throws(Refusal) {
        try ObjectionStep.verify.require(in: state)
        state = .verifying
    }

    /// Stops the clock from a day on.
    package mutating func pause(on day: CivilDate) throws(Refusal) {
        try ObjectionStep.pause.require(in: state)
        try clock.pause(on: day)
    }

    /// Lets the clock run again on a day.
    package mutating func resume(on day: CivilDate, _ calendar: WorkingCalendar) throws(Refusal) {
        try ObjectionStep.pause.require(in: state)
        try clock.resume(on: day, calendar)
    }

    /// Says by when it has to be accepted or rejected formally: so many working days from the day of receipt.
    package mutating func expectAcceptance(within days: Int?, _ calendar: WorkingCalendar) {
        acceptanceDays = days
        acceptanceDue = days.map { calendar.dueDay(from: clock.started, workingDays: $0) }
    }

    /// A calendar year was loaded: a provisional last day is computed again. False if nothing changed.
    package mutating func recompute(_ calendar: WorkingCalendar) -> Bool {
        if state == .filed, let old = acceptanceDue, old.isProvisional {
            expectAcceptance(within: acceptanceDays, calendar)
            return acceptanceDue != old
        }
        return state.suspends && clock.recompute(calendar)
    }

    /// Decides. The official is none of those who proposed, reviewed or decided what is contested.
    ///
    /// - Parameter others: who reviewed and who decided it.
    package mutating func decide(
        _ result: ObjectionResult, by official: OfficialID, notAmong others: [OfficialID?] = [], on day: CivilDate
    ) throws(Refusal) {
        try (result == .dismissed ? ObjectionStep.dismiss : .uphold).require(in: state)
        guard official != proposer else {
            throw .precondition(
                .deciderIsProposer, "who proposed the entry cannot decide the objection against it",
                remedy: "have another named official decide")
        }
        guard !others.contains(official) else {
            throw .precondition(
                .fourEyes, "who reviewed or decided the entry cannot decide the objection against it",
                remedy: "have another named official decide")
        }
        decider = official
        decided = day
        self.result = result
        clock.stop()
        state = result == .dismissed ? .dismissed : .upheld
    }

    /// The objector withdrew.
    package mutating func withdraw() throws(Refusal) {
        try ObjectionStep.withdraw.require(in: state)
        clock.stop()
        state = .withdrawn
    }

    /// The objector was told the result on a day.
    package mutating func notify(on day: CivilDate) throws(Refusal) {
        try ObjectionStep.notify.require(in: state)
        guard let decided, day >= decided else {
            throw .invalid("notified_date", "the day lies before the decision", remedy: "give a day on or after it")
        }
        state = .notified
    }

    /// Every place was corrected after a revocation.
    package mutating func remedy() throws(Refusal) {
        try ObjectionStep.remedy.require(in: state)
        guard result == .revoked else {
            throw .precondition(
                .nothingToRestore, "only a revocation is restored place by place", remedy: "close the objection")
        }
        state = .remedied
    }

    /// Closed.
    package mutating func close() throws(Refusal) {
        try ObjectionStep.close.require(in: state)
        state = .closed
    }
}
