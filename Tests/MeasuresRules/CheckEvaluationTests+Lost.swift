import Credit
import Testing

@testable import MeasuresRules

/// What listing lost when it was put back to an earlier state.
extension CheckEvaluationTests {
    @Test("what rests on an entry alone that listing lost is verified first, and on another ground it is executed")
    func lostEntries() throws {
        let lost = EntryFact.make(domain: "WAG", lost: true)
        let alone = try check("FIN-02", .company([lost]))
        #expect(codes(alone) == ["SA-019", "SA-058"])
        #expect(alone.restraints.allSatisfy { $0.step == .verifyBeforeExecution })
        #expect(alone.restraints.map(\.stepOnceVerified) == [.refuse, .consider])
        #expect(alone.doubtfulEntries == [0] && alone.verdict(Self.fresh) == .verify)
        let both = try check("FIN-02", .company([lost, .make("entries/2", domain: "WAG")]))
        #expect(both.restraints.map(\.step) == [.refuse, .consider] && both.verdict(Self.fresh) == .refuse)
    }

    @Test("what rests on an entry with a code that the registry does not know is verified first, and grants nothing")
    func strangeCodes() throws {
        var entry = EntryFact.make(domain: "WAG")
        entry.hasStrangeCode = true
        let outcome = try check("FIN-02", .company([entry]))
        #expect(codes(outcome) == ["SA-019", "SA-058"])
        #expect(outcome.restraints.allSatisfy { $0.step == .verifyBeforeExecution })
        #expect(outcome.doubtfulEntries == [0] && outcome.verdict(Self.fresh) == .verify)
        #expect(!entry.isCertain && !entry.isLost && EntryFact.make(domain: "WAG").isCertain)
    }

    @Test("a lost entry is in doubt while it lasts, also suspended, and an entry at hand is not")
    func doubtOfLostEntries() throws {
        for (entries, verdict) in [
            ([], Verdict.proceed), ([EntryFact.make(domain: "WSF")], .proceed),
            ([.make(domain: "WSF", lost: true)], .verify),
            ([.make(domain: "WAG", suspension: Self.suspended)], .proceed),
            ([.make(domain: "WAG", suspension: Self.suspended, lost: true)], .verify),
            ([.make(domain: "WAG", to: "2026-03-31", lost: true)], .proceed),
        ] as [([EntryFact], Verdict)] {
            let outcome = try check("FIN-02", .company(entries))
            #expect(outcome.verdict(Self.fresh) == verdict, "\(entries)")
            #expect(outcome.doubtfulEntries.isEmpty == (verdict == .proceed))
        }
    }

    @Test("no incentive is given on a red entry that listing lost")
    func lostRedEntry() throws {
        let young = { (entry: EntryFact) -> SubjectFacts in
            SubjectFacts(kind: .legalPerson, established: day("2026-01-01"), entries: [entry], cleanYears: 3)
        }
        let matter = "APV-05"
        let given = try check(matter, young(.make("entries/1", .red, domain: "WSF")))
        let lost = try check(matter, young(.make("entries/1", .red, domain: "WSF", lost: true)))
        func rest(_ outcome: CheckOutcome) -> [Int] {
            outcome.incentives.compactMap { finding -> Int? in
                if case .red(let index) = finding.basis { index } else { nil }
            }
        }
        #expect(!rest(given).isEmpty && rest(lost).isEmpty)
        #expect(given.verdict(Self.fresh) == .proceed && lost.verdict(Self.fresh) == .verify)
    }
}
