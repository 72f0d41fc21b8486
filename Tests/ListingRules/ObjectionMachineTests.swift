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
            case .accept: try machine.accept(by: "MSR", Self.calendar)
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

    @Test("accepted by the source unit it is there, accepted by another it is forwarded")
    func accepted() throws {
        var own = objection(.filed)
        try own.accept(by: "MSR", Self.calendar)
        #expect(own.state == .accepted)
        var forwarded = objection(.filed)
        try forwarded.accept(by: "BEB", Self.calendar)
        #expect(forwarded.state == .forwarded)
    }

    @Test("filed and neither accepted nor rejected, it is overdue from the day after the last one")
    func acceptanceOverdue() throws {
        var machine = objection(.filed)
        #expect(!machine.isOverdue(on: day("2026-06-30")))
        machine.expectAcceptance(within: 1, Self.calendar)
        #expect(!machine.isOverdue(on: day("2026-03-03")))
        #expect(machine.isOverdue(on: day("2026-03-04")))
        try machine.accept(by: "MSR", Self.calendar)
        #expect(!machine.isOverdue(on: day("2026-03-04")))
    }

    @Test("the last day to accept is computed again when its year is published")
    func acceptanceRecomputed() {
        var machine = objection(.filed)
        machine.expectAcceptance(within: 1, WorkingCalendar())
        #expect(machine.acceptanceDue?.isProvisional == true)
        let changed = machine.recompute(Self.calendar)
        #expect(changed)
        #expect(machine.acceptanceDue == DueDay(date: day("2026-03-03"), isProvisional: false))
        let changedAgain = machine.recompute(Self.calendar)
        #expect(!changedAgain)
    }

    static let refiled: [(String, Set<String>, String?)] = [
        ("罚款已缴清", ["b"], "NEW_FACTS_MISSING"),
        ("罚款，已缴清。", ["b"], "NEW_FACTS_MISSING"),
        (" 罚 款\n已缴清！", ["b"], "NEW_FACTS_MISSING"),
        ("罚款已缴清，附银行回单", [], "NEW_FACTS_MISSING"),
        ("罚款已缴清，附银行回单", ["a"], "NEW_FACTS_MISSING"),
        ("罚款已缴清，附银行回单", ["a", "b"], nil),
        ("罚款已缴清，附银行回单", ["b"], nil),
    ]

    @Test("after a dismissal the same ground needs another statement and another document", arguments: refiled)
    func newFacts(statement: String, documents: Set<String>, reason: String?) {
        let earlier = [EarlierObjection(name: "objections/o1", statement: "罚款已缴清", documents: ["a"])]
        #expect(
            refusal { try EarlierObjection.requireNewFacts(statement: statement, documents: documents, after: earlier) }
                == reason)
        #expect(
            refusal { try EarlierObjection.requireNewFacts(statement: statement, documents: documents, after: []) }
                == nil)
    }

    @Test("what all earlier objections stated and filed is not new, in whatever width and case")
    func allEarlier() {
        let earlier = [
            EarlierObjection(name: "objections/o1", statement: "见附件A1", documents: ["a"]),
            EarlierObjection(name: "objections/o2", statement: "见附件B", documents: ["b"]),
        ]
        #expect(
            refusal { try EarlierObjection.requireNewFacts(statement: "见附件ａ１", documents: ["c"], after: earlier) }
                == "NEW_FACTS_MISSING")
        #expect(
            refusal { try EarlierObjection.requireNewFacts(statement: "见附件C", documents: ["b"], after: earlier) }
                == "NEW_FACTS_MISSING")
        #expect(
            refusal { try EarlierObjection.requireNewFacts(statement: "见附件C", documents: ["c"], after: earlier) }
                == nil)
    }
}
