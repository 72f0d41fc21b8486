import Casework
import Credit
import Phrases
import ReportingRules
import Testing

@Suite("The steps of a case report")
struct CaseMachineTests {
    static let submitter = OfficialKey(department: "MSR", official: OfficialID("m1"))
    static let reviewer = OfficialKey(department: "BEB", official: OfficialID("b1"))
    static let sound = Screening(factsVerified: true, decisionEffective: true, freeOfSecrets: true, typical: true)

    /// Every step by name.
    static let steps: [(name: String, take: @Sendable (inout CaseMachine) throws(Refusal) -> Void)] = [
        ("update", { (m) throws(Refusal) in try m.update() }),
        ("screen", { (m) throws(Refusal) in try m.screen(sound) }),
        ("submit", { (m) throws(Refusal) in try m.submit(by: submitter, nilReported: false) }),
        ("drop", { (m) throws(Refusal) in try m.drop() }),
        ("return", { (m) throws(Refusal) in try m.review(accepted: false, by: reviewer) }),
        ("accept", { (m) throws(Refusal) in try m.review(accepted: true, by: reviewer) }),
        ("publish", { (m) throws(Refusal) in try m.publish() }),
        ("file", { (m) throws(Refusal) in try m.file() }),
    ]

    /// What each state allows, and where it leads.
    static let allowed: [CaseStage: [String: CaseStage]] = [
        .collected: ["update": .collected, "screen": .screened, "drop": .dropped],
        .screened: ["update": .collected, "submit": .submitted, "drop": .dropped],
        .submitted: ["return": .returned, "accept": .accepted],
        .returned: ["update": .returned, "screen": .screened, "drop": .dropped],
        .accepted: ["publish": .published, "file": .filed],
        .published: [:], .filed: [:], .dropped: [:],
    ]

    @Test("every state allows its steps and refuses every other one, unchanged", arguments: CaseStage.allCases)
    func transitions(stage: CaseStage) {
        for (name, take) in Self.steps {
            var machine = CaseMachine(stage: stage, isNaturalPerson: false, submitters: [Self.submitter])
            if let next = Self.allowed[stage]?[name] {
                #expect(throws: Never.self) { try take(&machine) }
                #expect(machine.stage == next, "\(name) from \(stage)")
            } else {
                let refusal = #expect(throws: Refusal.self) { try take(&machine) }
                #expect(refusal?.reason.code == "ILLEGAL_TRANSITION" && refusal?.remedy.isEmpty == false)
                #expect(machine.stage == stage, "\(name) from \(stage)")
            }
        }
    }

    @Test("a screening with any open point is refused and names it")
    func screening() {
        let points: [WritableKeyPath<Screening, Bool>] = [
            \.factsVerified, \.decisionEffective, \.freeOfSecrets, \.typical,
        ]
        for (point, name) in zip(points, ["facts_verified", "decision_effective", "free_of_secrets", "typical"]) {
            var screening = Self.sound
            screening[keyPath: point] = false
            var machine = CaseMachine(stage: .collected, isNaturalPerson: false, submitters: [])
            let refusal = #expect(throws: Refusal.self) { try machine.screen(screening) }
            #expect(refusal?.reason.code == "SCREENING_FAILED" && refusal?.rule.english.contains(name) == true)
            #expect(machine.stage == .collected)
        }
    }

    @Test("who ever submitted a case does not review it; the same id in another department is another person")
    func fourEyes() throws {
        let official = OfficialKey(department: "BEB", official: OfficialID("b1"))
        var machine = CaseMachine(stage: .submitted, isNaturalPerson: false, submitters: [official, Self.submitter])
        let refusal = #expect(throws: Refusal.self) { try machine.review(accepted: true, by: official) }
        #expect(refusal?.reason.code == "FOUR_EYES" && machine.stage == .submitted)
        try machine.review(accepted: true, by: OfficialKey(department: "BEB", official: OfficialID("m1")))
        #expect(machine.stage == .accepted)
    }

    @Test("a case about a natural person is filed, never published")
    func naturalPerson() throws {
        var machine = CaseMachine(stage: .accepted, isNaturalPerson: true, submitters: [Self.submitter])
        let refusal = #expect(throws: Refusal.self) { try machine.publish() }
        #expect(refusal?.reason.code == "NATURAL_PERSON_NOT_PUBLIC")
        try machine.file()
        #expect(machine.stage == .filed)
    }

    @Test("no case follows a statement that there is none, and none is submitted more than 50 times")
    func submissions() throws {
        var machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: [])
        #expect(throws: Refusal.self) { try machine.submit(by: Self.submitter, nilReported: true) }
        let many = Array(repeating: Self.submitter, count: 49)
        machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: many)
        try machine.submit(by: Self.submitter, nilReported: false)
        machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: many + [Self.submitter])
        let refusal = #expect(throws: Refusal.self) { try machine.submit(by: Self.submitter, nilReported: false) }
        #expect(refusal?.reason.code == "TOO_MANY_SUBMISSIONS")
    }

    @Test("who writes the own id in capitals is still who submitted")
    func foldedFourEyes() {
        var machine = CaseMachine(stage: .submitted, isNaturalPerson: false, submitters: [Self.reviewer])
        let capitals = OfficialKey(department: "BEB", official: OfficialID("B1"))
        let refusal = #expect(throws: Refusal.self) { try machine.review(accepted: true, by: capitals) }
        #expect(refusal?.reason == .fourEyes && machine.stage == .submitted)
    }

    @Test("a refused step tells the state and the calls that it allows", arguments: CaseStage.allCases)
    func remedies(stage: CaseStage) {
        for step in CaseReportStep.allCases where !step.origins.contains(stage) {
            let refusal = #expect(throws: Refusal.self) { try step.require(in: stage) }
            #expect(refusal?.rule.english.contains(stage.token) == true)
            for other in CaseReportStep.allCases {
                let offered = refusal?.remedy.english.contains(other.call ?? "-") == true
                #expect(offered == other.origins.contains(stage), "\(other) in \(stage)")
            }
        }
    }

    @Test("the first submission decides whether a case is late; a correction does not")
    func lateness() throws {
        let due = DueDay(date: try #require(CivilDate(iso: "2026-11-20")), isProvisional: false)
        let first = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: [])
        let later = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: [Self.submitter])
        let border = Timestamp(startOf: try #require(CivilDate(iso: "2026-11-21")), in: .shanghai)
        #expect(first.isLate(submittedAt: border, due: due, before: false))
        #expect(!first.isLate(submittedAt: border.adding(milliseconds: -1), due: due, before: false))
        #expect(!later.isLate(submittedAt: border, due: due, before: false))
        #expect(later.isLate(submittedAt: border.adding(milliseconds: -1), due: due, before: true))
    }
}
