import Credit
import Testing

@testable import MeasuresRules

@Suite("No bad credit record in the years that the rule book asks for")
struct CleanYearsTests {
    static let today = day("2026-04-01")

    struct Case: Sendable, CustomTestStringConvertible {
        let what: String
        let facts: SubjectFacts
        let isClean: Bool
        var testDescription: String { what }

        init(_ what: String, _ facts: SubjectFacts, _ isClean: Bool) {
            self.what = what
            self.facts = facts
            self.isClean = isClean
        }
    }

    @Test(
        "what counts as bad, and what does not",
        arguments: [
            Case("nothing on record", .company(), true),
            Case("an entry in force", .company([.make()]), false),
            Case(
                "an entry in force decided long ago", .company([.make(decided: "2020-01-01", from: "2020-01-02")]),
                false),
            Case(
                "a suspended entry: the record stands until it is corrected",
                .company([.make(suspension: FactSuspension(cause: .objection, sinceMillis: 1))]), false),
            Case(
                "an expired entry of the last three years", .company([.make(decided: "2024-01-01", to: "2026-01-31")]),
                false),
            Case(
                "an expired entry decided on the day three years ago",
                .company([.make(decided: "2023-04-01", from: "2023-04-01", to: "2025-01-01")]), true),
            Case(
                "an expired entry decided a day later",
                .company([.make(decided: "2023-04-02", from: "2023-04-02", to: "2025-01-01")]), false),
            Case(
                "a repaired entry",
                .company([.make(exit: EntryExit(how: .repaired, firstDayGone: day("2026-03-01")))]), true),
            Case(
                "a revoked entry",
                .company([.make(exit: EntryExit(how: .revoked, firstDayGone: day("2026-03-01")))]), true),
            Case(
                "an entry that is repaired only tomorrow",
                .company([.make(exit: EntryExit(how: .repaired, firstDayGone: day("2026-04-02")))]), false),
            Case("an entry that begins tomorrow", .company([.make(from: "2026-04-02")]), true),
            Case(
                "an external entry against it", .company([.make("entries/2", .external(kind: "DISHONEST_DEBTOR"))]),
                false),
            Case("a grade-A taxpayer", .company([.make("entries/2", .external(kind: "TAX_A"))]), true),
            Case("a red entry", .company([.make("entries/2", .red)]), true),
            Case("a general penalty", .company([], [.make()]), false),
            Case("a serious penalty", .company([], [.make(penaltyClass: .serious)]), false),
            Case("a minor penalty", .company([], [.make(penaltyClass: .minor)]), true),
            Case("a penalty not yet classified", .company([], [.make(penaltyClass: .unclassified)]), false),
            Case("an annulled penalty", .company([], [.make(effective: false)]), true),
            Case("a repaired penalty", .company([], [.make(repaired: true)]), true),
            Case("a disputed penalty: it stands until corrected", .company([], [.make(disputed: true)]), false),
            Case("a penalty of three years ago to the day", .company([], [.make(decided: "2023-04-01")]), true),
            Case("a penalty of the day after", .company([], [.make(decided: "2023-04-02")]), false),
            Case("a penalty of tomorrow", .company([], [.make(decided: "2026-04-02")]), true),
            Case("a person without records", .person(), true),
            Case(
                "a company of exactly three years",
                SubjectFacts(kind: .legalPerson, established: day("2023-04-01"), cleanYears: 3), true),
            Case(
                "a company a day younger",
                SubjectFacts(kind: .legalPerson, established: day("2023-04-02"), cleanYears: 3), false),
            Case("a company of unknown age", SubjectFacts(kind: .legalPerson, cleanYears: 3), false),
            Case(
                "a subject that the registry does not know",
                SubjectFacts(kind: .naturalPerson, isKnown: false, cleanYears: 3), false),
        ])
    func table(_ example: Case) {
        let verdict = CleanYears(example.facts, on: Self.today)
        #expect(verdict.isClean == example.isClean)
        #expect((verdict.obstacle == nil) == example.isClean)
    }

    @Test(
        "the number is the rule book's: a penalty counts within it, at its bound no more",
        arguments: [
            (3, "2023-04-02", false), (3, "2023-04-01", true), (2, "2024-04-02", false), (2, "2024-04-01", true),
            (2, "2023-04-02", true), (5, "2023-04-01", false), (0, "2026-03-31", true),
        ])
    func years(_ years: Int, _ decided: String, _ isClean: Bool) {
        let facts = SubjectFacts.company([], [.make(decided: decided)], cleanYears: years)
        #expect(CleanYears(facts, on: Self.today).isClean == isClean)
        // Whoever was established on that day is as old as the years are long.
        let young = SubjectFacts(kind: .legalPerson, established: day(decided), cleanYears: years)
        #expect(CleanYears(young, on: Self.today).obstacle == (isClean ? nil : .tooYoung))
    }

    @Test("the number is in question where nothing stands in the way whatever it is")
    func inQuestion() {
        func inQuestion(_ facts: SubjectFacts) -> Bool { CleanYears.areInQuestion(facts, on: Self.today) }
        #expect(inQuestion(.company()) && inQuestion(.person()) && inQuestion(.company([], [.make()])))
        #expect(inQuestion(.company([.make(decided: "2024-01-01", to: "2026-03-31")])))
        #expect(inQuestion(.company([.make(from: "2026-04-02")])) && inQuestion(.company([.make("entries/2", .red)])))
        #expect(!inQuestion(.company([.make()])) && !inQuestion(.company([.make(to: "2026-04-01")])))
        #expect(!inQuestion(SubjectFacts(kind: .legalPerson, isKnown: false)))
        #expect(!inQuestion(SubjectFacts(kind: .legalPerson, hasCeased: true)))
    }

    @Test("without a rule book nothing is clean, and what stands in the way whatever it says is told first")
    func unknownYears() {
        func obstacle(_ facts: SubjectFacts) -> CleanYears.Obstacle? { CleanYears(facts, on: Self.today).obstacle }
        #expect(obstacle(.company(cleanYears: nil)) == .unknownYears)
        #expect(obstacle(.company([], [.make(decided: "2010-01-01")], cleanYears: nil)) == .unknownYears)
        #expect(obstacle(.company([.make()], cleanYears: nil)) == .badRecord("entries/1"))
        #expect(obstacle(SubjectFacts(kind: .legalPerson)) == .unknownAge)
        #expect(obstacle(SubjectFacts(kind: .naturalPerson, isKnown: false)) == .unknownSubject)
        #expect(!CleanYears(.company(cleanYears: nil), on: Self.today).isClean)
        #expect(
            CleanYears(.company([], [.make(decided: "2010-01-01")], cleanYears: nil), on: Self.today).cleanSince == nil)
    }

    @Test("the last bad decision older than the years is named")
    func since() {
        let facts = SubjectFacts.company(
            [], [.make(decided: "2019-05-01"), .make("decisions/2", decided: "2022-02-03")])
        #expect(CleanYears(facts, on: Self.today).cleanSince == day("2022-02-03"))
        #expect(CleanYears(.company(), on: Self.today).cleanSince == nil)
    }
}
