import Casework
import Credit
import ListingRules
import Phrases
import TestKit
import Testing

/// Every state against every step: what is lawful happens, everything else is refused and changes nothing.
@Suite("The life of a serious-list entry")
struct EntryMachineTests {
    static let today = day("2026-06-30")
    /// What the shipped rule book leaves of an entry that is decided today.
    static let limits = try! ListLaw(ShippedRuleBook.book, department: "MSR", domain: "FDS")
        .entryLimits(conduct: day("2026-01-05"), decided: today)

    /// What the law allows, written down apart from the code: state, step, state after it.
    static let lawful: [(FileState, EntryStep, FileState)] = [
        (.proposed, .serveNotice, .noticeServed),
        (.noticeServed, .recordStatement, .defenceOpen), (.defenceOpen, .recordStatement, .defenceOpen),
        (.noticeServed, .recordWaiver, .noticeServed), (.defenceOpen, .recordWaiver, .defenceOpen),
        (.noticeServed, .releaseWindow, .noticeServed), (.defenceOpen, .releaseWindow, .defenceOpen),
        (.noticeServed, .confirmReview, .reviewed), (.defenceOpen, .confirmReview, .reviewed),
        (.defenceOpen, .rejectReview, .dropped),
        (.reviewed, .decide, .decided), (.decided, .serveDecision, .served), (.served, .takeEffect, .effective),
        (.proposed, .withdraw, .dropped), (.noticeServed, .withdraw, .dropped), (.defenceOpen, .withdraw, .dropped),
        (.reviewed, .withdraw, .dropped),
        (.proposed, .dropByRule, .dropped), (.noticeServed, .dropByRule, .dropped),
        (.defenceOpen, .dropByRule, .dropped), (.reviewed, .dropByRule, .dropped),
        (.effective, .removeEarly, .removedEarly), (.effective, .expire, .expired),
        (.decided, .revoke, .revoked), (.served, .revoke, .revoked), (.effective, .revoke, .revoked),
        (.decided, .correct, .decided), (.served, .correct, .served), (.effective, .correct, .effective),
        (.revoked, .restoreReputation, .reputationRestored),
        (.effective, .undoEffect, .served), (.expired, .undoExpiry, .effective),
    ]

    static let everything = FileState.allCases.flatMap { state in EntryStep.allCases.map { (state, $0) } }

    @Test("a step is lawful from exactly the states of the table", arguments: everything)
    func table(state: FileState, step: EntryStep) throws {
        // An accepted defence needs a statement; without one the same step is refused by its outcome.
        if state == .noticeServed, step == .rejectReview { return }
        let expected = Self.lawful.first { $0.0 == state && $0.1 == step }?.2
        let before = facts(in: state)
        var machine = EntryMachine(before)
        do {
            let after = try take(step, &machine)
            #expect(after == expected, "\(state) by \(step)")
        } catch let violation as Refusal {
            #expect(expected == nil, "\(state) by \(step): \(violation)")
            #expect(violation.reason.code == "ILLEGAL_TRANSITION")
            #expect(violation.detail("state") == state.token)
            #expect(!violation.rule.isEmpty && !violation.remedy.isEmpty)
            #expect(machine.finish() == before)
        }
    }

    /// Facts that would be right in a state, far enough in the past that every step is in time.
    func facts(in state: FileState) -> EntryFacts {
        var facts = EntryFacts(
            proposer: OfficialID("p1"), underlyingDate: day("2026-01-05"), definitionFrom: day("2023-10-01"),
            definitionUntil: nil,
            periodMonths: 36, minimumMonths: 0)
        facts.state = state
        if state == .proposed { return facts }
        facts.noticeServed = day("2026-02-02")
        facts.defenceFrom = day("2026-02-03")
        facts.defenceWorkingDays = 4
        facts.defenceDue = DueDay(date: day("2026-02-09"), isProvisional: false)
        if state == .noticeServed { return facts }
        facts.statements = 1
        if state == .defenceOpen { return facts }
        facts.reviewer = OfficialID("r1")
        facts.reviewed = day("2026-02-10")
        facts.defenceResult = .notAccepted
        if state == .reviewed || state == .dropped { return facts }
        facts.decider = OfficialID("d1")
        facts.decisionNumber = "1"
        facts.decided = day("2026-02-11")
        facts.latestValidTo = day("2029-02-11")
        facts.validTo = state == .effective ? day("2026-06-29") : day("2029-02-11")
        facts.decisionServed = day("2026-02-12")
        facts.effective = day("2026-02-12")
        return facts
    }

    /// Takes one step with good arguments; the steps by rule answer nil where they do not apply.
    func take(_ step: EntryStep, _ machine: inout EntryMachine) throws -> FileState? {
        let today = Self.today
        switch step {
        case .serveNotice:
            return try machine.serveNotice(on: today, workingDays: 5, Self.calendar, today: today).state
        case .releaseWindow: return try machine.releaseWindow(Self.calendar, today: today).state
        case .recordStatement: return try machine.recordStatement(on: today, today: today).state
        case .recordWaiver: return try machine.recordWaiver(on: today, today: today).state
        case .confirmReview:
            let stated = machine.facts.statements > 0
            return try machine.review(
                by: OfficialID("r1"), on: today, result: stated ? .notAccepted : .noneStated, answered: stated
            ).state
        case .rejectReview:
            return try machine.review(by: OfficialID("r1"), on: today, result: .accepted, answered: true).state
        case .decide:
            return try machine.decide(
                by: OfficialID("d1"), number: "1", on: today, validTo: nil, limits: Self.limits, today: today
            ).state
        case .serveDecision: return try machine.serveDecision(on: today, effective: nil, today: today).state
        case .takeEffect: return machine.takeEffect(today: today)?.state
        case .withdraw: return try machine.withdraw(on: today).state
        case .dropByRule:
            let lost = machine.losesGround(on: today)?.state
            return lost == .revoked ? nil : lost
        case .removeEarly: return try machine.removeEarly(on: today, cause: .exitRule, lawMonths: nil).state
        case .expire: return machine.expire(today: today)?.state
        case .revoke: return try machine.revoke(on: today, cause: .error).state
        case .correct: return try machine.correct(on: today, validTo: nil).state
        case .restoreReputation: return try machine.restoreReputation(on: today).state
        // The day before the entry takes effect.
        case .undoEffect: return try machine.undoEffect(today: day("2026-02-11")).state
        case .undoExpiry: return try machine.undoExpiry(today: today).state
        }
    }

    // MARK: Where the clock was wrong

    @Test("what the clock did is put back before its day, and not on it")
    func wrongClock() throws {
        var early = facts(in: .effective)
        early.effective = day("2026-07-01")
        early.validTo = day("2027-06-30")
        for (today, isPutBack) in [("2026-06-30", true), ("2026-07-01", false)] {
            var machine = EntryMachine(early)
            let event = try? machine.undoEffect(today: day(today))
            #expect(event == (isPutBack ? EntryEvent("EFFECT_UNDONE", .served, day(today)) : nil), "\(today)")
        }
        var machine = EntryMachine(early)
        _ = machine.expire(today: day("2027-07-01"))
        let over = machine.finish()
        #expect(over.exit == day("2027-07-01"))
        for (today, isPutBack) in [("2027-06-30", true), ("2027-07-01", false)] {
            var machine = EntryMachine(over)
            let event = try? machine.undoExpiry(today: day(today))
            #expect(event == (isPutBack ? EntryEvent("EXPIRY_UNDONE", .effective, day(today)) : nil), "\(today)")
            #expect(machine.finish() == (isPutBack ? early : over), "as if it had never ended, or not at all")
            // Meanwhile it is contested as one in force.
            #expect(over.endedEarly(on: day(today)) == isPutBack && over.isContestable(on: day(today)) == isPutBack)
            let refused = refusal { try over.requireContestable(sameGroundOpen: false, on: day(today)) }
            #expect(refused == (isPutBack ? nil : "ENTRY_NOT_CONTESTABLE"))
            let suit = refusal { try ProceedingCase().requireOpen(on: over, day: day(today)) }
            #expect(suit == refused)
        }
    }

    @Test("what somebody ended, and what never began, is contested on no day")
    func notContestable() {
        for state in FileState.allCases {
            var file = facts(in: state)
            file.validTo = day("2027-06-30")
            let isOpen = [.decided, .served, .effective, .expired].contains(state)
            #expect(file.isContestable(on: day("2027-06-30")) == isOpen, "\(state)")
            #expect(file.isContestable(on: day("2027-07-01")) == (isOpen && state != .expired), "\(state)")
            #expect(state.isSuspendable == (!state.isFinal || state == .expired), "\(state)")
        }
    }

    // MARK: The window

    /// A year without holidays.
    static let calendar: WorkingCalendar = {
        var calendar = WorkingCalendar()
        calendar.publish(year: 2026, days: [:])
        return calendar
    }()

    /// Served on Monday, 2 February with a window of five working days, and recorded on a day.
    func noticeServed(
        recorded text: String = "2026-02-02", _ calendar: WorkingCalendar = calendar
    ) throws -> EntryFacts {
        var machine = EntryMachine(facts(in: .proposed))
        _ = try machine.serveNotice(on: day("2026-02-02"), workingDays: 5, calendar, today: day(text))
        return machine.finish()
    }

    @Test(
        "the window runs from the later of the service and its record, whatever day is stated",
        arguments: [("2026-02-02", "2026-02-09"), ("2026-02-03", "2026-02-10"), ("2026-02-11", "2026-02-18")])
    func recordedLate(on recorded: String, due: String) throws {
        let facts = try noticeServed(recorded: recorded)
        #expect(facts.noticeServed == day("2026-02-02"))
        #expect(facts.defenceFrom == day(recorded))
        #expect(facts.defenceDue?.date == day(due))
        var machine = EntryMachine(facts)
        #expect(
            refusal {
                _ = try machine.review(by: OfficialID("r1"), on: day(due), result: .noneStated, answered: false)
            } == "DEFENCE_WINDOW_OPEN")
    }

    @Test("released, the window runs from the service and is no shorter than that")
    func released() throws {
        var machine = EntryMachine(try noticeServed(recorded: "2026-02-11"))
        let event = try machine.releaseWindow(Self.calendar, today: day("2026-02-11"))
        #expect(event.token == "DEFENCE_WINDOW_RELEASED")
        #expect(machine.facts.defenceDue?.date == day("2026-02-09"))
        #expect(refusal { _ = try machine.releaseWindow(Self.calendar, today: Self.today) } == "NOTHING_TO_RELEASE")
        var early = EntryMachine(try noticeServed(recorded: "2026-02-04"))
        _ = try early.releaseWindow(Self.calendar, today: day("2026-02-04"))
        #expect(
            refusal {
                _ = try early.review(
                    by: OfficialID("r1"), on: day("2026-02-09"), result: .noneStated, answered: false)
            } == "DEFENCE_WINDOW_OPEN")
    }

    @Test("a window that runs from the service, or is waived, has nothing to release")
    func nothingToRelease() throws {
        var prompt = EntryMachine(try noticeServed())
        #expect(refusal { _ = try prompt.releaseWindow(Self.calendar, today: Self.today) } == "NOTHING_TO_RELEASE")
        var waived = EntryMachine(try noticeServed(recorded: "2026-02-11"))
        _ = try waived.recordWaiver(on: day("2026-02-11"), today: day("2026-02-11"))
        #expect(refusal { _ = try waived.releaseWindow(Self.calendar, today: Self.today) } == "NOTHING_TO_RELEASE")
    }

    @Test(
        "a review on the last day of the window is refused, on the next day it is taken",
        arguments: [("2026-02-08", false), ("2026-02-09", false), ("2026-02-10", true)])
    func windowEnd(on text: String, taken: Bool) throws {
        var machine = EntryMachine(try noticeServed())
        let result = Result {
            try machine.review(by: OfficialID("r1"), on: day(text), result: .noneStated, answered: false)
        }
        switch result {
        case .success: #expect(taken)
        case .failure(let error):
            #expect(!taken)
            #expect((error as? Refusal)?.reason.code == "DEFENCE_WINDOW_OPEN")
        }
    }

    @Test("a window that ends provisionally never closes by itself, an express waiver closes it")
    func provisionalWindow() throws {
        var machine = EntryMachine(try noticeServed(WorkingCalendar()))
        #expect(
            refusal {
                _ = try machine.review(by: OfficialID("r1"), on: Self.today, result: .noneStated, answered: false)
            }
                == "DEFENCE_WINDOW_PROVISIONAL")
        _ = try machine.recordWaiver(on: day("2026-02-03"), today: Self.today)
        #expect(
            try machine.review(by: OfficialID("r1"), on: Self.today, result: .waived, answered: false).state
                == .reviewed)
    }

    @Test("the proposer cannot review, whoever else can")
    func fourEyes() throws {
        var machine = EntryMachine(facts(in: .defenceOpen))
        #expect(
            refusal {
                _ = try machine.review(by: OfficialID("p1"), on: Self.today, result: .notAccepted, answered: true)
            }
                == "REVIEWER_IS_PROPOSER")
        #expect(
            try machine.review(by: OfficialID("r1"), on: Self.today, result: .notAccepted, answered: true).state
                == .reviewed)
    }

    @Test("the proposer cannot decide")
    func deciderIsAnother() throws {
        var machine = EntryMachine(facts(in: .reviewed))
        #expect(
            refusal {
                _ = try machine.decide(
                    by: OfficialID("p1"), number: "1", on: Self.today, validTo: nil, limits: Self.limits,
                    today: Self.today)
            }
                == "DECIDER_IS_PROPOSER")
    }

    @Test("a statement has to be answered, and cannot be passed over", arguments: DefenceResult.allCases)
    func answers(result: DefenceResult) throws {
        var machine = EntryMachine(facts(in: .defenceOpen))
        #expect(throws: Refusal.self) {
            _ = try machine.review(by: OfficialID("r1"), on: Self.today, result: result, answered: false)
        }
    }

    @Test(
        "a defence that was never stated cannot be accepted",
        arguments: [DefenceResult.accepted, .notAccepted, .partlyAccepted])
    func nothingStated(result: DefenceResult) throws {
        var machine = EntryMachine(facts(in: .noticeServed))
        #expect(throws: Refusal.self) {
            _ = try machine.review(by: OfficialID("r1"), on: Self.today, result: result, answered: true)
        }
    }

    // MARK: The period

    @Test(
        "the period ends after the decision and never later than the list allows",
        arguments: [
            ("2026-06-30", false), ("2026-07-01", true), ("2029-06-29", true), ("2029-06-30", true),
            ("2029-07-01", false),
        ])
    func period(validTo: String, taken: Bool) throws {
        var machine = EntryMachine(facts(in: .reviewed))
        let result = Result {
            try machine.decide(
                by: OfficialID("d1"), number: "1", on: Self.today, validTo: day(validTo), limits: Self.limits,
                today: Self.today)
        }
        #expect(((try? result.get()) != nil) == taken)
    }

    @Test("without a stated end the whole period of the list applies")
    func wholePeriod() throws {
        var machine = EntryMachine(facts(in: .reviewed))
        _ = try machine.decide(
            by: OfficialID("d1"), number: "1", on: Self.today, validTo: nil, limits: Self.limits, today: Self.today)
        let facts = machine.finish()
        #expect(facts.validTo == day("2029-06-30"))
        #expect(facts.latestValidTo == facts.validTo)
    }

    @Test(
        "a definition that is not in force on the decision date carries no decision",
        arguments: [
            ("2026-07-01", "9999-12-31", false), ("2026-06-30", "9999-12-31", true),
            ("2020-01-01", "2026-06-30", false),
        ])
    func definitionInForce(from: String, until: String, taken: Bool) throws {
        var facts = facts(in: .reviewed)
        facts.definitionFrom = day(from)
        facts.definitionUntil = day(until)
        var machine = EntryMachine(facts)
        let result = Result {
            try machine.decide(
                by: OfficialID("d1"), number: "1", on: Self.today, validTo: nil, limits: Self.limits, today: Self.today)
        }
        #expect(((try? result.get()) != nil) == taken)
    }

    @Test(
        "an entry is in effect through its last day and expired on the next",
        arguments: [("2026-06-29", false), ("2026-06-30", true)])
    func expiry(today: String, expired: Bool) {
        var machine = EntryMachine(facts(in: .effective))
        let event = machine.expire(today: day(today))
        #expect((event != nil) == expired)
        if expired { #expect(machine.finish().exit == day("2026-06-30")) }
    }

    @Test("early removal waits for the minimum, and is impossible where the list has none")
    func earlyRemoval() throws {
        var facts = facts(in: .effective)
        facts.minimumMonths = 12
        var machine = EntryMachine(facts)
        #expect(
            refusal { _ = try machine.removeEarly(on: day("2027-02-10"), cause: .exitRule, lawMonths: nil) }
                == "MINIMUM_PERIOD_RUNNING"
        )
        #expect(try machine.removeEarly(on: day("2027-02-11"), cause: .exitRule, lawMonths: nil).state == .removedEarly)
        facts.minimumMonths = nil
        machine = EntryMachine(facts)
        #expect(
            refusal { _ = try machine.removeEarly(on: day("2028-02-11"), cause: .exitRule, lawMonths: nil) }
                == "EARLY_REMOVAL_NOT_ALLOWED")
    }

    @Test("a correction shortens the period and never prolongs it")
    func correction() throws {
        var facts = facts(in: .effective)
        facts.validTo = day("2029-02-11")
        var machine = EntryMachine(facts)
        #expect(throws: Refusal.self) { _ = try machine.correct(on: Self.today, validTo: day("2029-02-12")) }
        _ = try machine.correct(on: Self.today, validTo: day("2028-02-11"))
        #expect(machine.finish().validTo == day("2028-02-11"))
    }

    @Test("a lost ground drops an undecided file and revokes a decided one")
    func lostGround() {
        for state in FileState.allCases {
            var machine = EntryMachine(facts(in: state))
            let event = machine.losesGround(on: Self.today)
            let expected: FileState? = state.isUndecided ? .dropped : state.isContestable ? .revoked : nil
            #expect(event?.state == expected, "\(state)")
        }
    }
}
