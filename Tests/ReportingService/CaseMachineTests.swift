import Testing

@testable import ReportingService

@Suite("The steps of a case report")
struct CaseMachineTests {
    static let submitter = OfficialKey(department: "MSR", id: "m1")
    static let reviewer = OfficialKey(department: "BEB", id: "b1")
    static let sound = Screening(factsVerified: true, decisionEffective: true, freeOfSecrets: true, typical: true)

    /// Every step by name.
    static let steps: [(name: String, take: @Sendable (inout CaseMachine) throws(RuleViolation) -> Void)] = [
        ("update", { (m) throws(RuleViolation) in try m.update() }),
        ("screen", { (m) throws(RuleViolation) in try m.screen(sound) }),
        ("submit", { (m) throws(RuleViolation) in try m.submit(by: submitter, nilReported: false) }),
        ("drop", { (m) throws(RuleViolation) in try m.drop() }),
        ("return", { (m) throws(RuleViolation) in try m.review(accepted: false, by: reviewer) }),
        ("accept", { (m) throws(RuleViolation) in try m.review(accepted: true, by: reviewer) }),
        ("publish", { (m) throws(RuleViolation) in try m.publish() }),
        ("file", { (m) throws(RuleViolation) in try m.file() }),
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
                let refusal = #expect(throws: RuleViolation.self) { try take(&machine) }
                #expect(refusal?.reason == "ILLEGAL_TRANSITION" && refusal?.remedy.isEmpty == false)
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
            let refusal = #expect(throws: RuleViolation.self) { try machine.screen(screening) }
            #expect(refusal?.reason == "SCREENING_FAILED" && refusal?.rule.contains(name) == true)
            #expect(machine.stage == .collected)
        }
    }

    @Test("who ever submitted a case does not review it; the same id in another department is another person")
    func fourEyes() throws {
        let official = OfficialKey(department: "BEB", id: "b1")
        var machine = CaseMachine(stage: .submitted, isNaturalPerson: false, submitters: [official, Self.submitter])
        let refusal = #expect(throws: RuleViolation.self) { try machine.review(accepted: true, by: official) }
        #expect(refusal?.reason == "FOUR_EYES" && machine.stage == .submitted)
        try machine.review(accepted: true, by: OfficialKey(department: "BEB", id: "m1"))
        #expect(machine.stage == .accepted)
    }

    @Test("a case about a natural person is filed, never published")
    func naturalPerson() throws {
        var machine = CaseMachine(stage: .accepted, isNaturalPerson: true, submitters: [Self.submitter])
        let refusal = #expect(throws: RuleViolation.self) { try machine.publish() }
        #expect(refusal?.reason == "NATURAL_PERSON_NOT_PUBLIC")
        try machine.file()
        #expect(machine.stage == .filed)
    }

    @Test("no case follows a statement that there is none, and none is submitted more than 50 times")
    func submissions() throws {
        var machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: [])
        #expect(throws: RuleViolation.self) { try machine.submit(by: Self.submitter, nilReported: true) }
        let many = Array(repeating: Self.submitter, count: 49)
        machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: many)
        try machine.submit(by: Self.submitter, nilReported: false)
        machine = CaseMachine(stage: .screened, isNaturalPerson: false, submitters: many + [Self.submitter])
        let refusal = #expect(throws: RuleViolation.self) { try machine.submit(by: Self.submitter, nilReported: false) }
        #expect(refusal?.reason == "TOO_MANY_SUBMISSIONS")
    }
}
