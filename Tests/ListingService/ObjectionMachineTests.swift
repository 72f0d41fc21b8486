import Credit
import Testing

@testable import ListingService

@Suite("The life of an objection")
struct ObjectionMachineTests {
    enum Step: CaseIterable {
        case accept, reject, verify, pause, resume, uphold, dismiss, withdraw, notify, remedy, close
    }

    static let lawful: [(ObjectionStage, Step)] = [
        (.filed, .accept), (.filed, .reject), (.filed, .withdraw),
        (.accepted, .verify), (.forwarded, .verify),
        (.accepted, .pause), (.forwarded, .pause), (.verifying, .pause),
        (.accepted, .uphold), (.forwarded, .uphold), (.verifying, .uphold),
        (.accepted, .dismiss), (.forwarded, .dismiss), (.verifying, .dismiss),
        (.accepted, .withdraw), (.forwarded, .withdraw), (.verifying, .withdraw),
        (.upheld, .notify), (.dismissed, .notify), (.upheld, .remedy), (.notified, .remedy),
        (.notified, .close), (.remedied, .close),
    ]

    static let everything = ObjectionStage.allCases.flatMap { stage in Step.allCases.map { (stage, $0) } }

    func facts(_ stage: ObjectionStage) -> ObjectionFacts {
        var facts = ObjectionFacts(
            entryProposer: "p1", receivedBy: "BEB", sourceUnit: "MSR", filed: day("2026-03-02"))
        facts.stage = stage
        if stage != .filed { facts.due = DueDay(date: day("2026-03-11"), isProvisional: false) }
        if [.upheld, .dismissed, .notified, .remedied, .closed].contains(stage) {
            facts.decided = day("2026-03-10")
            facts.result = stage == .dismissed ? .dismissed : .revoked
        }
        return facts
    }

    @Test("a step is lawful from exactly the stages of the table", arguments: everything)
    func table(stage: ObjectionStage, step: Step) {
        // Resuming needs a running pause, which has its own test.
        if step == .resume { return }
        var machine = ObjectionMachine(facts(stage))
        let today = day("2026-03-10")
        let reason = refusal {
            switch step {
            case .accept: try machine.accept(due: DueDay(date: day("2026-03-11"), isProvisional: false))
            case .reject: try machine.rejectFormally()
            case .verify: try machine.startVerification()
            case .pause: try machine.pause(on: today)
            case .resume: break
            case .uphold: try machine.decide(.revoked, by: "d1", on: today)
            case .dismiss: try machine.decide(.dismissed, by: "d1", on: today)
            case .withdraw: try machine.withdraw()
            case .notify: try machine.notify(on: today)
            case .remedy: try machine.remedy()
            case .close: try machine.close()
            }
        }
        let isLawful = Self.lawful.contains { $0 == (stage, step) }
        #expect(reason == (isLawful ? nil : "ILLEGAL_TRANSITION"), "\(stage) by \(step)")
    }

    @Test("it suspends from its acceptance to its decision and at no other time", arguments: ObjectionStage.allCases)
    func suspends(stage: ObjectionStage) {
        #expect(stage.suspends == [.accepted, .forwarded, .verifying].contains(stage))
    }

    @Test(
        "the clock is three working days for the own unit, seven when forwarded", arguments: [("MSR", 3), ("BEB", 7)])
    func clock(receiver: String, days: Int) {
        let facts = ObjectionFacts(
            entryProposer: "p1", receivedBy: receiver, sourceUnit: "MSR", filed: day("2026-03-02"))
        #expect(facts.workingDays == days)
    }

    @Test("who proposed the entry cannot decide the objection against it")
    func deciderIsAnother() {
        var machine = ObjectionMachine(facts(.verifying))
        #expect(refusal { try machine.decide(.dismissed, by: "p1", on: day("2026-03-10")) } == "DECIDER_IS_PROPOSER")
    }

    @Test("it is overdue from the day after the last one, still suspending, and not while the clock stands")
    func overdue() throws {
        var machine = ObjectionMachine(facts(.verifying))
        #expect(!machine.facts.isOverdue(on: day("2026-03-11")))
        #expect(machine.facts.isOverdue(on: day("2026-03-12")))
        #expect(machine.facts.stage.suspends)
        try machine.pause(on: day("2026-03-10"))
        #expect(!machine.facts.isOverdue(on: day("2026-03-12")))
        try machine.resume(took: 2, due: DueDay(date: day("2026-03-13"), isProvisional: false))
        #expect(!machine.facts.isOverdue(on: day("2026-03-13")))
        #expect(machine.facts.isOverdue(on: day("2026-03-14")))
    }

    @Test("a clock that runs cannot be resumed, one that stands cannot be paused")
    func pauses() throws {
        var machine = ObjectionMachine(facts(.verifying))
        let due = DueDay(date: day("2026-03-13"), isProvisional: false)
        #expect(refusal { try machine.resume(took: 1, due: due) } == "NOT_PAUSED")
        try machine.pause(on: day("2026-03-10"))
        #expect(refusal { try machine.pause(on: day("2026-03-10")) } == "ALREADY_PAUSED")
    }
}
