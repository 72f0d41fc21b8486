package import Casework
package import Credit

/// The life of one serious-list entry over its facts. One function a step; each either returns the
/// event that happened or throws and changes nothing. Days come from the caller: the machine knows no clock.
///
/// Every refusal is of one class: the caller's step does not fit. There is no legal race to drop silently, because a
/// file changes only inside the store's single writer.
package struct EntryMachine: ~Copyable {
    /// The facts as they stand.
    package private(set) var facts: EntryFacts

    /// The machine over the facts of a file.
    package init(_ facts: EntryFacts) { self.facts = facts }

    /// Gives the facts back when the steps are done.
    package consuming func finish() -> EntryFacts { facts }

    private func require(_ step: EntryStep) throws(Refusal) {
        guard step.origins.contains(facts.state) else { throw refusal(of: step) }
    }

    private func refusal(of step: EntryStep) -> Refusal {
        .illegal(state: facts.state, rule: step.rule, remedy: step.remedy(from: facts.state))
    }

    // MARK: Notice and defence

    /// The prior notice was served on a day and is recorded today. The window of so many working days begins on the later of both:
    /// a day that lies back takes no time to state one's case.
    package mutating func serveNotice(
        on day: CivilDate, workingDays: Int, _ calendar: WorkingCalendar, today: CivilDate
    ) throws(Refusal) -> EntryEvent {
        try require(.serveNotice)
        guard day <= today else {
            throw .invalid(
                "service.served_date", "a notice cannot have been served in the future",
                remedy: "record it on or after the day of service")
        }
        guard day >= facts.underlyingDate else {
            throw .invalid(
                "service.served_date", "the notice rests on the underlying decision of \(facts.underlyingDate)",
                remedy: "give a day on or after it")
        }
        facts.noticeServed = day
        facts.defenceWorkingDays = workingDays
        beginWindow(on: Self.windowBegins(served: day, recorded: today), calendar)
        facts.state = .noticeServed
        return EntryEvent("NOTICE_SERVED", .noticeServed, day)
    }

    /// The day on which the defence window begins: of the service, or of its record if that is later.
    package static func windowBegins(served: CivilDate, recorded: CivilDate) -> CivilDate { max(served, recorded) }

    private mutating func beginWindow(on day: CivilDate, _ calendar: WorkingCalendar) {
        facts.defenceFrom = day
        facts.defenceDue = calendar.dueDay(from: day, workingDays: facts.defenceWorkingDays ?? 0)
    }

    /// The lead department let the window begin with the service although that was recorded later.
    package mutating func releaseWindow(_ calendar: WorkingCalendar, today: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.releaseWindow)
        guard facts.waived == nil, let served = facts.noticeServed, let from = facts.defenceFrom, from > served else {
            throw .precondition(
                .nothingToRelease, "the defence window is waived, or begins with the service of the notice already",
                remedy: "review the file after the window (ReviewEntry)")
        }
        beginWindow(on: served, calendar)
        return EntryEvent("DEFENCE_WINDOW_RELEASED", facts.state, today)
    }

    /// A statement of the subject came in on a day.
    package mutating func recordStatement(on day: CivilDate, today: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.recordStatement)
        try requireAfterNotice(day, field: "statement.received_date", today: today)
        guard facts.statements < ListingLimits.statements else {
            throw .invalid(
                "statement", "a file holds at most \(ListingLimits.statements) statements",
                remedy: "add the text to the last one as evidence")
        }
        facts.statements += 1
        facts.state = .defenceOpen
        return EntryEvent("DEFENCE_STATED", .defenceOpen, day)
    }

    /// The subject expressly waived the rest of the window on a day.
    package mutating func recordWaiver(on day: CivilDate, today: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.recordWaiver)
        try requireAfterNotice(day, field: "waiver.waived_date", today: today)
        guard facts.waived == nil else {
            throw .precondition(
                .alreadyWaived, "the window was waived already", remedy: "review the file (ReviewEntry)")
        }
        facts.waived = day
        return EntryEvent("DEFENCE_WAIVED", facts.state, day)
    }

    private func requireAfterNotice(_ day: CivilDate, field: String, today: CivilDate) throws(Refusal) {
        guard day <= today else {
            throw .invalid(field, "the day lies in the future", remedy: "record it on or after that day")
        }
        guard let served = facts.noticeServed, day >= served else {
            throw .invalid(field, "the day lies before the service of the notice", remedy: "give a day on or after it")
        }
    }

    /// Refuses while the subject can still state: the window ends at 24:00 of its last day (民法典 Art.203).
    private func requireDefenceClosed(on day: CivilDate) throws(Refusal) {
        if facts.waived != nil { return }
        guard let due = facts.defenceDue else {
            throw .illegal(
                state: facts.state, rule: "no notice was served, so no defence window has run (LC-03)",
                remedy: "record the service of the prior notice first (RecordNoticeServed)")
        }
        guard !due.isProvisional else {
            throw .precondition(
                .defenceWindowProvisional,
                "the window ends provisionally on \(due.date) because the calendar of that year is not published",
                remedy: "let the lead department load the year's calendar into the registry, or record an express "
                    + "waiver")
        }
        guard day > due.date else {
            throw .precondition(
                .defenceWindowOpen, "the defence window is open until 24:00 of \(due.date) (LC-03)",
                remedy: "act from the next day on, or record an express waiver (RecordDefenceWaiver)")
        }
    }

    // MARK: Review and decision

    /// A second official reviewed on a day. An accepted defence, or `confirmed` false, drops the file.
    package mutating func review(
        by official: OfficialID, on day: CivilDate, result: DefenceResult, answered: Bool
    ) throws(Refusal) -> EntryEvent {
        try require(.confirmReview)
        guard official != facts.proposer else {
            throw .precondition(
                .reviewerIsProposer, "the proposer cannot review the own proposal (LC-03)",
                remedy: "have another official of the department review it")
        }
        try requireDefenceClosed(on: day)
        try requireFitting(result, answered: answered)
        facts.reviewer = official
        facts.reviewed = day
        facts.defenceResult = result
        if result == .accepted { return drop("REVIEW_REJECTED", on: day, cause: .notConfirmed) }
        facts.state = .reviewed
        return EntryEvent("REVIEWED", .reviewed, day)
    }

    private func requireFitting(_ result: DefenceResult, answered: Bool) throws(Refusal) {
        let stated = facts.statements > 0
        switch result {
        case .noneStated where stated, .waived where stated:
            throw .invalid(
                "defence_outcome", "the subject made \(facts.statements) statement(s), which the review has to answer",
                remedy: "say whether they are accepted, partly accepted or not accepted, and answer them")
        case .waived where facts.waived == nil:
            throw .invalid(
                "defence_outcome", "no waiver is on file", remedy: "record it (RecordDefenceWaiver) or say NONE_STATED")
        case .notAccepted where !stated, .partlyAccepted where !stated, .accepted where !stated:
            throw .invalid(
                "defence_outcome", "no statement of the subject is on file",
                remedy: "record it (RecordDefence), or say NONE_STATED or WAIVED")
        case .notAccepted where !answered, .partlyAccepted where !answered, .accepted where !answered:
            throw .invalid(
                "answer", "a statement has to be answered (行政处罚法 Art.45)", remedy: "give the answer with its reasons")
        default: return
        }
    }

    /// The decision was made. `validTo` nil means the whole period of the list, as far as the law's limits leave it.
    package mutating func decide(
        by official: OfficialID, number: String, on day: CivilDate, validTo: CivilDate?, limits: EntryLimits,
        today: CivilDate
    ) throws(Refusal) -> EntryEvent {
        try require(.decide)
        guard official != facts.proposer else {
            throw .precondition(
                .deciderIsProposer, "the proposer cannot decide the own proposal (LC-03, LC-07)",
                remedy: "have another named official decide")
        }
        guard official != facts.reviewer else {
            throw .precondition(
                .fourEyes, "who reviewed the proposal cannot decide it (LC-03, LC-07)",
                remedy: "have another named official decide")
        }
        guard day <= today else {
            throw .invalid(
                "decision_date", "a decision cannot be dated in the future", remedy: "decide on the day itself")
        }
        try requireDefenceClosed(on: day)
        guard facts.definitionInForce(on: day) else {
            throw .precondition(
                .listNotInForce, "the list's definition is not in force on \(day) (LC-01)",
                remedy: "withdraw the file and propose it under the version in force")
        }
        guard let reviewed = facts.reviewed, day >= reviewed else {
            throw .invalid(
                "decision_date", "the decision lies before the review", remedy: "give a day on or after the review")
        }
        let months = min(facts.periodMonths, limits.longestMonths)
        let latest = day.adding(months: months)
        let last = validTo ?? latest
        guard last > day, last <= latest else {
            throw .invalid(
                "valid_to",
                "the period ends after the decision and at most \(months) months later, on \(latest)",
                remedy: "leave it empty for the whole period, or give an earlier day")
        }
        facts.decider = official
        facts.decisionNumber = number
        facts.decided = day
        facts.periodMonths = months
        facts.minimumMonths = facts.minimumMonths.map { min($0, limits.earliestRemovalMonths ?? $0, months) }
        facts.latestValidTo = latest
        facts.validTo = last
        facts.state = .decided
        return EntryEvent("DECIDED", .decided, day)
    }

    /// The decision was served on a day and takes effect on `effective`, nil for the day of service. Taking effect is a
    /// step of its own.
    package mutating func serveDecision(
        on day: CivilDate, effective: CivilDate?, today: CivilDate
    ) throws(Refusal) -> EntryEvent {
        try require(.serveDecision)
        guard day <= today else {
            throw .invalid(
                "service.served_date", "a decision cannot have been served in the future",
                remedy: "record it on or after the day of service")
        }
        guard let decided = facts.decided, day >= decided else {
            throw .invalid(
                "service.served_date", "the day lies before the decision", remedy: "give a day on or after the decision"
            )
        }
        let first = effective ?? day
        guard first >= day else {
            throw .invalid(
                "effective_date", "an entry takes effect by its service, not before",
                remedy: "leave it empty for the day of service, or give a later day")
        }
        guard let validTo = facts.validTo, first <= validTo else {
            throw .invalid(
                "effective_date", "the entry would take effect after its period ended",
                remedy: "give an earlier day, or revoke the decision")
        }
        facts.decisionServed = day
        facts.effective = first
        facts.state = .served
        return EntryEvent("DECISION_SERVED", .served, day)
    }

    // MARK: By the clock

    /// Takes effect if the day has come; nil if there is nothing to do. No hand is needed.
    package mutating func takeEffect(today: CivilDate) -> EntryEvent? {
        guard EntryStep.takeEffect.origins.contains(facts.state), let first = facts.effective, first <= today else {
            return nil
        }
        facts.state = .effective
        return EntryEvent("TOOK_EFFECT", .effective, first)
    }

    /// Expires if the last day is over; nil if there is nothing to do. The day after the last one is the exit.
    package mutating func expire(today: CivilDate) -> EntryEvent? {
        guard EntryStep.expire.origins.contains(facts.state), let last = facts.validTo, last < today else { return nil }
        let exit = last.adding(days: 1)
        end(.expired, on: exit, cause: .periodOver)
        return EntryEvent("EXPIRED", .expired, exit)
    }

    // MARK: Where the clock was wrong

    /// Puts an entry that took effect before its day back before it.
    package mutating func undoEffect(today: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.undoEffect)
        guard let first = facts.effective, today < first else { throw refusal(of: .undoEffect) }
        facts.state = .served
        return EntryEvent("EFFECT_UNDONE", .served, today)
    }

    /// Puts an entry that expired before its last day was over back into effect, as if it had not ended. What ended on its day stays
    /// ended.
    package mutating func undoExpiry(today: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.undoExpiry)
        guard let last = facts.validTo, today <= last else { throw refusal(of: .undoExpiry) }
        facts.state = .effective
        facts.exit = nil
        facts.exitCause = nil
        return EntryEvent("EXPIRY_UNDONE", .effective, today)
    }

    // MARK: Exit

    /// The department withdrew the file before the decision.
    package mutating func withdraw(on day: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.withdraw)
        return drop("WITHDRAWN", on: day, cause: .withdrawn)
    }

    /// The ground fell away: drops an undecided file, revokes a decided one; nil if it is closed already.
    package mutating func losesGround(on day: CivilDate) -> EntryEvent? {
        if EntryStep.dropByRule.origins.contains(facts.state) {
            return drop("DROPPED_BY_RULE", on: day, cause: .underlyingDecisionAnnulled)
        }
        guard EntryStep.revoke.origins.contains(facts.state) else { return nil }
        end(.revoked, on: day, cause: .underlyingDecisionAnnulled)
        return EntryEvent("REVOKED_BY_RULE", .revoked, day)
    }

    /// Removed early under the exit rule, or on a repair. The law of that day may give the right sooner than the law of the
    /// decision did: `lawMonths`, nil where it gives none.
    package mutating func removeEarly(
        on day: CivilDate, cause: ExitCause, lawMonths: Int?
    ) throws(Refusal) -> EntryEvent {
        try require(.removeEarly)
        guard let decided = facts.decided, let kept = facts.minimumMonths else {
            throw .precondition(
                .earlyRemovalNotAllowed, "the list's exit rule knows no early removal",
                remedy: "wait for the end of the period, or revoke the entry if it should not have been")
        }
        let months = min(kept, lawMonths ?? kept)
        let from = decided.adding(months: months)
        guard day >= from else {
            throw .precondition(
                .minimumPeriodRunning, "early removal is possible from \(from) on",
                remedy: "repeat the step on or after that day")
        }
        facts.minimumMonths = months
        end(.removedEarly, on: day, cause: cause)
        return EntryEvent("REMOVED_EARLY", .removedEarly, day)
    }

    /// Revoked because it should not have been.
    package mutating func revoke(on day: CivilDate, cause: ExitCause) throws(Refusal) -> EntryEvent {
        try require(.revoke)
        end(.revoked, on: day, cause: cause)
        return EntryEvent("REVOKED", .revoked, day)
    }

    /// Corrected in favour of the subject; a shorter period may be given.
    package mutating func correct(on day: CivilDate, validTo: CivilDate?) throws(Refusal) -> EntryEvent {
        try require(.correct)
        if let validTo {
            guard let decided = facts.decided, let old = facts.validTo, validTo > decided, validTo <= old else {
                throw .invalid(
                    "corrections.new_value", "a correction can only shorten the period",
                    remedy: "give a day after the decision and not after the present end")
            }
            facts.validTo = validTo
        }
        return EntryEvent("CORRECTED", facts.state, day)
    }

    /// Every place was corrected after a revocation.
    package mutating func restoreReputation(on day: CivilDate) throws(Refusal) -> EntryEvent {
        try require(.restoreReputation)
        facts.state = .reputationRestored
        return EntryEvent("REPUTATION_RESTORED", .reputationRestored, day)
    }

    /// A calendar year was loaded: the end of a provisional window is computed again, with the days that applied when it began;
    /// nil if nothing changed.
    package mutating func recompute(by calendar: WorkingCalendar, on day: CivilDate) -> EntryEvent? {
        guard let old = facts.defenceDue, old.isProvisional, !facts.state.isFinal, let from = facts.defenceFrom,
            let days = facts.defenceWorkingDays
        else { return nil }
        let due = calendar.dueDay(from: from, workingDays: days)
        guard due != old else { return nil }
        facts.defenceDue = due
        return EntryEvent("DEFENCE_WINDOW_RECOMPUTED", facts.state, day)
    }

    private mutating func drop(_ token: String, on day: CivilDate, cause: ExitCause) -> EntryEvent {
        end(.dropped, on: day, cause: cause)
        return EntryEvent(token, .dropped, day)
    }

    private mutating func end(_ state: FileState, on day: CivilDate, cause: ExitCause) {
        facts.state = state
        facts.exit = day
        facts.exitCause = cause
    }
}
