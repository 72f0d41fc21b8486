import Casework
import Credit
import ListingRules
import TestKit
import Testing

@Suite("The life of a list definition")
struct DefinitionMachineTests {
    func facts(
        _ state: DefinitionState, _ listability: Listability = .yes, level: DefinitionFacts.Level = .district,
        kind: DefinitionFacts.Kind = .serious
    ) -> DefinitionFacts {
        var facts = DefinitionFacts(kind: kind, listability: listability, level: level, basisFrom: day("2023-10-01"))
        facts.state = state
        if state == .inForce || state == .repealed { facts.from = day("2023-10-01") }
        return facts
    }

    /// What the shipped rule book asks for.
    static let consultationDays = try! ListLaw(ShippedRuleBook.book, department: "MSR", domain: "FDS")
        .consultationDays(from: day("2026-01-01"))

    enum Step: CaseIterable { case change, consult, adopt, putInForce, repeal }

    static let lawful: [(DefinitionState, Step)] = [
        (.draft, .change), (.draft, .consult), (.draft, .adopt), (.consulted, .putInForce), (.inForce, .repeal),
    ]

    static let everything = DefinitionState.allCases.flatMap { state in Step.allCases.map { (state, $0) } }

    @Test("a step is lawful from exactly the states of the table", arguments: everything)
    func table(state: DefinitionState, step: Step) {
        var machine = DefinitionMachine(facts(state))
        let reason = refusal {
            switch step {
            case .change: try machine.requireDraft()
            case .consult:
                try machine.consult(
                    from: day("2026-01-01"), to: day("2026-01-30"), atLeast: Self.consultationDays,
                    today: day("2026-02-01"))
            case .adopt: try machine.adoptHigherStandard()
            case .putInForce: try machine.putInForce(from: day("2026-03-01"), previousFrom: nil)
            case .repeal: try machine.repeal(from: day("2026-03-01"))
            }
        }
        let isLawful = Self.lawful.contains { $0 == (state, step) }
        #expect(reason == (isLawful ? nil : "ILLEGAL_TRANSITION"))
    }

    @Test("a serious list is put in force only where the domain is listable", arguments: Listability.allCases)
    func listability(_ listability: Listability) {
        var machine = DefinitionMachine(facts(.consulted, listability))
        let reason = refusal { try machine.putInForce(from: day("2026-03-01"), previousFrom: nil) }
        #expect(reason == (listability == .yes || listability == .conditional ? nil : "DOMAIN_NOT_LISTABLE"))
    }

    @Test(
        "a list that a higher level decides is not put in force here",
        arguments: DefinitionFacts.Level.allCases)
    func level(_ level: DefinitionFacts.Level) {
        var machine = DefinitionMachine(facts(.consulted, level: level))
        let reason = refusal { try machine.putInForce(from: day("2026-03-01"), previousFrom: nil) }
        #expect(reason == (level == .district ? nil : "LEVEL_NOT_COMPETENT"))
    }

    @Test(
        "a consultation lasts thirty days and is over",
        arguments: [
            ("2026-01-29", "2026-02-01", false), ("2026-01-30", "2026-02-01", true),
            ("2026-01-30", "2026-01-30", false),
        ])
    func consultation(end: String, today: String, taken: Bool) {
        var machine = DefinitionMachine(facts(.draft))
        let reason = refusal {
            try machine.consult(
                from: day("2026-01-01"), to: day(end), atLeast: Self.consultationDays, today: day(today))
        }
        #expect((reason == nil) == taken)
    }

    @Test(
        "a definition begins with its instrument at the earliest, and after the version before",
        arguments: [
            ("2023-09-30", nil, false), ("2023-10-01", nil, true), ("2024-01-01", "2024-01-01", false),
            ("2024-01-02", "2024-01-01", true),
        ])
    func begin(on text: String, after previous: String?, taken: Bool) {
        var machine = DefinitionMachine(facts(.consulted))
        let reason = refusal { try machine.putInForce(from: day(text), previousFrom: previous.map { day($0) }) }
        #expect((reason == nil) == taken)
    }

    @Test(
        "a definition is in force from its first day to the day before its repeal",
        arguments: [
            ("2023-09-30", false), ("2023-10-01", true), ("2025-12-31", true), ("2026-01-01", false),
        ])
    func inForce(on text: String, expected: Bool) throws {
        var machine = DefinitionMachine(facts(.inForce))
        try machine.repeal(from: day("2026-01-01"))
        #expect(machine.finish().inForce(on: day(text)) == expected)
    }
}
