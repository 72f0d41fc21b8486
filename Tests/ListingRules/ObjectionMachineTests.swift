import Casework
import Credit
import ListingRules
import Testing

@Suite("The life of an objection")
struct ObjectionMachineTests {
    enum Step: CaseIterable {
        case accept, reject, verify, pause, resume, uphold, dismiss, withdraw, notify, remedy, close
    }

    static let lawful: [(ListingRules.ObjectionState, Step)] = [
        (.filed, .accept), (.filed, .reject), (.filed, .withdraw),
        (.accepted, .verify), (.forwarded, .verify),
        (.accepted, .pause), (.forwarded, .pause), (.verifying, .pause),
        (.accepted, .uphold), (.forwarded, .uphold), (.verifying, .uphold),
        (.accepted, .dismiss), (.forwarded, .dismiss), (.verifying, .dismiss),
        (.accepted, .withdraw), (.forwarded, .withdraw), (.verifying, .withdraw),
        (.upheld, .notify), (.dismissed, .notify), (.upheld, .remedy), (.notified, .remedy),
        (.notified, .close), (.remedied, .close),
    ]

    static let everything = ListingRules.ObjectionState.allCases.flatMap { stage in Step.allCases.map { (stage, $0) } }

    static let calendar: WorkingCalendar = {
        var calendar = WorkingCalendar()
        calendar.publish(year: 2026, days: [:])
        return calendar
    }()

    /// An objection that is due on 2026-03-11.
    func objection(_ state: ListingRules.ObjectionState) -> ObjectionCase {
        var objection = ObjectionCase(
            proposer: OfficialID("p1"), receivedBy: "BEB", sourceUnit: "MSR", filed: day("2026-03-02"), workingDays: 7)
        objection.state = state
        if state != .filed { objection.clock.start(Self.calendar) }
        if [.upheld, .dismissed, .notified, .remedied, .closed].contains(state) {
            objection.decided = day("2026-03-10")
            objection.result = state == .dismissed ? .dismissed : .revoked
        }
        return objection
    }

    @Test("a step is lawful from exactly the stages of the table", arguments: everything)
    func table(stage: ListingRules.ObjectionState, step: Step) {
        // Resuming needs a running pause, which has its own test.
        if step == .resume { return }
        var machine = objection(stage)
        let today = day("2026-03-10")
        let reason = refusal {
            switch step {
            case .accept: try machine.accept(Self.calendar)
            case .reject: try machine.reject()
            case .verify: try machine.verify()
            case .pause: try machine.pause(on: today)
            case .resume: break
            case .uphold: try machine.decide(.revoked, by: OfficialID("d1"), on: today)
            case .dismiss: try machine.decide(.dismissed, by: OfficialID("d1"), on: today)
            case .withdraw: try machine.withdraw()
            case .notify: try machine.notify(on: today)
            case .remedy: try machine.remedy()
            case .close: try machine.close()
            }
        }
        let isLawful = Self.lawful.contains { $0 == (stage, step) }
        #expect(reason == (isLawful ? nil : "ILLEGAL_TRANSITION"), "\(stage) by \(step)")
    }

    @Test(
        "it suspends from its acceptance to its decision and at no other time",
        arguments: ListingRules.ObjectionState.allCases)
    func suspends(stage: ListingRules.ObjectionState) {
        #expect(stage.suspends == [.accepted, .forwarded, .verifying].contains(stage))
    }

    @Test("who proposed the entry cannot decide the objection against it")
    func deciderIsAnother() {
        var machine = objection(.verifying)
        #expect(
            refusal { try machine.decide(.dismissed, by: OfficialID("p1"), on: day("2026-03-10")) }
                == "DECIDER_IS_PROPOSER")
    }

    @Test("it is overdue from the day after the last one, still suspending, and not while the clock stands")
    func overdue() throws {
        var machine = objection(.verifying)
        #expect(!machine.isOverdue(on: day("2026-03-11")))
        #expect(machine.isOverdue(on: day("2026-03-12")))
        #expect(machine.state.suspends)
        try machine.pause(on: day("2026-03-10"))
        #expect(!machine.isOverdue(on: day("2026-03-12")))
        // The 10th and the 11th stood still.
        try machine.resume(on: day("2026-03-12"), Self.calendar)
        #expect(!machine.isOverdue(on: day("2026-03-13")))
        #expect(machine.isOverdue(on: day("2026-03-14")))
    }

    @Test("a clock that runs cannot be resumed, one that stands cannot be paused")
    func pauses() throws {
        var machine = objection(.verifying)
        #expect(refusal { try machine.resume(on: day("2026-03-12"), Self.calendar) } == "NOT_PAUSED")
        try machine.pause(on: day("2026-03-10"))
        #expect(refusal { try machine.pause(on: day("2026-03-10")) } == "ALREADY_PAUSED")
    }
}
