import Casework
import Credit
import Testing

@testable import MeasuresRules

@Suite("Evaluating a Check over the whole catalogue")
struct CheckEvaluationTests {
    static let today = day("2026-04-01")
    static let fresh = SourceStanding(listingFresh: true, registryFresh: true)
    static let suspended = FactSuspension(cause: .objection, sinceMillis: 1_770_000_000_000)

    func check(
        _ matter: String, _ facts: SubjectFacts, on day: CivilDate = today, sources: SourceStanding = fresh,
        standings: [String: MeasureStanding] = [:]
    ) throws -> CheckOutcome {
        let files = try CatalogueFiles.compiled(from: MeasuresRulesTests.day("2020-01-01"))
        let measures = CompiledMeasures(
            version: files.version, sequence: 1, effective: files.effective,
            definitions: files.sorted.map(\.definition),
            standings: standings)
        return CheckEvaluation.evaluate(
            matter: try CatalogueFiles.matter(matter), measures: measures, facts: facts, on: day, sources: sources)
    }

    func codes(_ outcome: CheckOutcome) -> [String] { outcome.restraints.map(\.measure.definition.code) }
    func incentives(_ outcome: CheckOutcome) -> [String] { outcome.incentives.map(\.measure.definition.code) }

    @Test("a wage-arrears entry restrains fiscal funds, with its ground")
    func restraint() throws {
        let outcome = try check("FIN-02", .company([.make(domain: "WAG")]))
        #expect(codes(outcome) == ["SA-019", "SA-058"])
        #expect(outcome.restraints[0].step == .refuse)
        #expect(outcome.restraints[1].step == .consider)
        #expect(outcome.restraints.allSatisfy { $0.grounds == [.entry(0)] && $0.step == $0.stepOnceVerified })
        #expect(outcome.entriesInForce == [0])
        #expect(outcome.disputes == [])
    }

    @Test("an entry of another domain triggers only what any entry triggers")
    func otherDomain() throws {
        #expect(codes(try check("FIN-02", .company([.make(domain: "WSF")]))) == ["SA-058"])
    }

    @Test(
        "what is done with a restraint follows from strength and heading",
        arguments: [
            ("FIN-02", "WAG", "SA-019", RestraintStep.refuse), ("APV-05", "WSF", "SA-057", .withholdFacilitation),
            ("EMR-02", "WSF", "SA-014", .intensifySupervision), ("NRS-01", "WSF", "SA-044", .consider),
        ])
    func steps(_ matter: String, _ domain: String, _ code: String, _ step: RestraintStep) throws {
        let outcome = try check(matter, .company([.make(domain: domain)]))
        #expect(outcome.restraints.first { $0.measure.definition.code == code }?.step == step)
    }

    @Test(
        "LC-03: of a serious entry only what its decision announced is applied; of one that names none, what the catalogue says",
        arguments: [
            (["SA-019"], ["SA-019"]), (["SA-058"], ["SA-058"]), (["SA-058", "SA-019"], ["SA-019", "SA-058"]),
            (["SA-001"], []),
            (nil, ["SA-019", "SA-058"]),
        ] as [([String]?, [String])])
    func announced(codes: [String]?, restraints: [String]) throws {
        var entry = EntryFact.make(domain: "WAG")
        entry.announced = codes.map { Set($0) }
        let outcome = try check("FIN-02", .company([entry]))
        #expect(self.codes(outcome) == restraints)
        // It is in force all the same, and shown.
        #expect(outcome.entriesInForce == [0])
        entry.suspension = Self.suspended
        #expect(try check("FIN-02", .company([entry])).disputes.map(\.measures) == [restraints])
    }

    @Test("LC-04: a measure that needs a legal basis is never shown, whatever is on record")
    func needsLegalBasis() throws {
        // SA-047 stands under FIN-04 and waits for a field law.
        let outcome = try check("FIN-04", .company([.make(domain: "WSF")]))
        #expect(codes(outcome) == [])
        #expect(outcome.entriesInForce == [0])
    }

    @Test("LC-04: a measure reaches only the kinds of subjects that it names")
    func subjectKinds() throws {
        // SA-031 is for natural persons.
        #expect(codes(try check("CAH-01", .person([.make()]))) == ["SA-031"])
        // SA-058 is not for persons: CAH-03 shows it for a company only.
        #expect(codes(try check("CAH-03", .person([.make()]))) == [])
        #expect(codes(try check("CAH-03", .company([.make()]))) == ["SA-058"])
    }

    @Test("LC-05: without a fact of its own a subject is not restrained")
    func ownFactsOnly() throws {
        #expect(codes(try check("FIN-02", .company())) == [])
    }

    @Test("LC-06: many minor records do not add up to anything")
    func noSum() throws {
        let many = (1...50).map { DecisionFact.make("decisions/\($0)", penaltyClass: .minor) }
        let outcome = try check("APV-03", .company([], many))
        #expect(codes(outcome) == [])
        #expect(incentives(outcome) == ["IN-010", "IN-011", "IN-012"])
    }

    @Test("LC-11: a suspended entry yields no restraint, and says why and what it would have been")
    func suspension() throws {
        let outcome = try check("FIN-02", .company([.make(domain: "WAG", suspension: Self.suspended)]))
        #expect(codes(outcome) == [])
        #expect(outcome.disputes.map(\.fact) == [.entry(0)])
        #expect(outcome.disputes.map(\.suspension) == [Self.suspended])
        #expect(outcome.disputes.map(\.measures) == [["SA-019", "SA-058"]])
    }

    @Test("LC-11: a measure that another entry triggers stands on that one alone")
    func suspendedAndLive() throws {
        let outcome = try check(
            "FIN-02", .company([.make("entries/1", domain: "WAG", suspension: Self.suspended), .make("entries/2")]))
        #expect(codes(outcome) == ["SA-058"])
        #expect(outcome.restraints[0].grounds == [.entry(1)])
        #expect(outcome.disputes.map(\.measures) == [["SA-019"]])
    }

    @Test("LC-11: a disputed decision orders nothing")
    func disputedDecision() throws {
        let live = DecisionFact.make(kind: "PROCUREMENT_MISCONDUCT")
        let disputed = DecisionFact.make(kind: "PROCUREMENT_MISCONDUCT", disputed: true)
        #expect(codes(try check("FIN-01", .company([], [live]))) == ["SA-003"])
        let outcome = try check("FIN-01", .company([], [disputed]))
        #expect(codes(outcome) == [])
        #expect(outcome.disputes.map(\.measures) == [["SA-003"]])
        #expect(outcome.disputes.map(\.suspension.cause) == [.recordDisputed])
    }

    @Test(
        "LC-12: an external entry restrains while its authority keeps it",
        arguments: [(nil, ["SA-027"]), ("2026-04-01", []), ("2026-04-02", ["SA-027"])] as [(String?, [String])])
    func external(_ gone: String?, _ expected: [String]) throws {
        let exit = gone.map { EntryExit(how: .expired, firstDayGone: day($0)) }
        let outcome = try check(
            "FIN-01", .company([.make("entries/9", .external(kind: "DISHONEST_DEBTOR"), to: nil, exit: exit)]))
        #expect(codes(outcome) == expected)
    }

    @Test("LC-14: an ordinary entry never limits consumption; a court's order does")
    func consumption() throws {
        #expect(codes(try check("CRT-01", .company([.make(domain: "WAG")]))) == [])
        let order = EntryFact.make("entries/9", .external(kind: "JUDGMENT_DEBTOR_CONSUMPTION_ORDER"))
        #expect(codes(try check("CRT-01", .company([order]))) == ["SA-026"])
    }

    @Test("LC-15: what others decide comes as information, never as a restraint or an incentive")
    func voluntary() throws {
        let listed = try check("FIN-05", .company([.make()]))
        #expect(codes(listed) == [])
        #expect(listed.information.map(\.measure.definition.code) == ["SA-062"])
        let red = try check("FIN-05", .company([.make("entries/2", .red)]))
        #expect(incentives(red) == [])
        #expect(red.information.map(\.measure.definition.code) == ["IN-037"])
    }

    @Test("LC-17: a repealed measure is lifted on its day, a deactivated one at once")
    func repeal() throws {
        let facts = SubjectFacts.company([.make(domain: "WAG")])
        let repeal = MeasureRepealFact(
            day: Self.today, instrument: CitedInstrument(instrument: "某决定", article: ""),
            reason: ScreenedText(rule: "r"), recordedMillis: 1, throughSequence: 1)
        let repealed = ["SA-019": MeasureStanding(repeal: repeal, revision: 1)]
        #expect(codes(try check("FIN-02", facts, on: day("2026-03-31"), standings: repealed)) == ["SA-019", "SA-058"])
        #expect(codes(try check("FIN-02", facts, standings: repealed)) == ["SA-058"])
        let deactivated = ["SA-019": MeasureStanding(deactivation: ScreenedText(rule: "d"), revision: 1)]
        #expect(codes(try check("FIN-02", facts, standings: deactivated)) == ["SA-058"])
    }

    @Test("LC-17: a repeal concerns the versions published before it, not one that brings the measure back")
    func repealThenBack() throws {
        let repeal = MeasureRepealFact(
            day: Self.today, instrument: CitedInstrument(instrument: "某决定", article: ""),
            reason: ScreenedText(rule: "r"), recordedMillis: 1, throughSequence: 1)
        let definition = try CatalogueFiles.compiled(from: Self.today).byCode["SA-019"]!.definition
        let standing = MeasureStanding(repeal: repeal, revision: 1)
        #expect(!CompiledMeasure(definition, standing: standing, sequence: 1).isActive(on: Self.today))
        #expect(CompiledMeasure(definition, standing: standing, sequence: 2).isActive(on: Self.today))
    }

    @Test("LC-19: with an adverse entry in force no incentive of a good record remains, a red entry or not")
    func redAndBlack() throws {
        let red = EntryFact.make("entries/2", .red)
        #expect(incentives(try check("APV-05", .company([red]))) == ["IN-011"])
        for adverse in [
            EntryFact.make(), .make("entries/3", .external(kind: "DISHONEST_DEBTOR")),
            .make(suspension: Self.suspended),
        ] {
            #expect(incentives(try check("APV-05", .company([red, adverse]))) == [])
        }
        let over = EntryFact.make(decided: "2020-01-01", from: "2020-01-01", to: "2022-01-01")
        #expect(incentives(try check("APV-05", .company([red, over]))) == ["IN-011"])
    }

    @Test("what the subject may ask for anyway is not taken by an adverse entry")
    func request() throws {
        #expect(incentives(try check("BEB-01", .company([.make()]))) == ["IN-035"])
        #expect(try check("BEB-01", .company()).incentives.map(\.basis) == [.request])
        // A nomination is: BEB-02 offers IN-005 only to a subject without adverse entries.
        #expect(incentives(try check("BEB-02", .company())) == ["IN-005"])
        #expect(incentives(try check("BEB-02", .company([.make()]))) == [])
    }

    @Test("an incentive rests on the red entry that lasts longest, else on the clean years")
    func basis() throws {
        let outcome = try check(
            "APV-05",
            .company([.make("entries/1", .red, to: "2026-06-30"), .make("entries/2", .red, to: "2027-06-30")]))
        #expect(outcome.incentives.map(\.basis) == [.red(1)])
        #expect(outcome.incentives.map(\.until) == [day("2027-06-30")])
        let clean = try check("APV-05", .company())
        #expect(clean.incentives.map(\.basis) == [.cleanYears(since: nil)])
        #expect(clean.incentives.map(\.until) == [nil])
        #expect(incentives(try check("APV-05", .company([], [.make()]))) == [])
    }

    @Test("without a rule book clean years are undecided, and nothing that does not rest on them changes")
    func noRuleBook() throws {
        let unknown = try check("APV-05", .company(cleanYears: nil))
        #expect(incentives(unknown) == [])
        #expect(unknown.undecided.map(\.measure.definition.code) == ["IN-011"])
        #expect(unknown.undecided.map(\.cause) == [.ruleBookMissing])
        // Whoever knows the number decides; a red entry needs none; what is not in question is not undecided.
        #expect(try check("APV-05", .company()).undecided == [])
        let red = try check("APV-05", .company([.make("entries/1", .red)], cleanYears: nil))
        #expect(incentives(red) == ["IN-011"] && red.undecided == [])
        for facts in [
            SubjectFacts.company([.make()], cleanYears: nil), SubjectFacts(kind: .legalPerson),
            SubjectFacts(kind: .legalPerson, isKnown: false, established: day("2015-06-01")),
            SubjectFacts(kind: .legalPerson, hasCeased: true, established: day("2015-06-01")),
        ] {
            let outcome = try check("APV-05", facts)
            #expect(incentives(outcome) == [] && outcome.undecided == [])
        }
        // Restraints never depend on it.
        for facts in [SubjectFacts.company([.make(domain: "WAG")]), .company([.make(domain: "WAG")], cleanYears: nil)] {
            #expect(codes(try check("FIN-02", facts)) == ["SA-019", "SA-058"])
        }
    }

    @Test(
        "a subject is verified first that has ended, or that only entries or lost decisions know; one that nobody knows is not"
    )
    func doubtful() throws {
        let fresh = SourceStanding(listingFresh: true, registryFresh: true)
        for (facts, verdict) in [
            (SubjectFacts(kind: .legalPerson, isKnown: false), Verdict.proceed),
            (SubjectFacts(kind: .legalPerson), .proceed),
            (SubjectFacts(kind: .legalPerson, hasCeased: true), .verify),
            (SubjectFacts(kind: .legalPerson, isKnown: false, entries: [.make(domain: "WAG")]), .verify),
            (SubjectFacts(kind: .legalPerson, isKnown: false, decisions: [.make(lost: true)]), .verify),
        ] {
            #expect(try check("APV-05", facts).verdict(fresh) == verdict)
        }
    }

    @Test(
        "what rests on a decision alone that the registry lost is verified first, and on another ground it is executed")
    func lostDecisions() throws {
        let fresh = SourceStanding(listingFresh: true, registryFresh: true)
        func lost(
            _ name: String = "decisions/1", _ kind: String = "FOOD_LICENCE_REVOKED", validTo: String? = "2027-01-10"
        )
            -> DecisionFact
        {
            .make(name, kind: kind, validTo: validTo, lost: true)
        }
        let alone = try check("MSR-01", .company([], [lost()]))
        #expect(codes(alone) == ["SA-008"])
        #expect(alone.restraints.allSatisfy { $0.step == .verifyBeforeExecution && $0.stepOnceVerified == .refuse })
        #expect(alone.missed == [0] && alone.verdict(fresh) == .verify)
        let other = DecisionFact.make("decisions/2", kind: "FOOD_LICENCE_REVOKED")
        let both = try check("MSR-01", .company([], [lost(), other]))
        #expect(both.restraints.allSatisfy { $0.step == .refuse } && both.verdict(fresh) == .refuse)
        // Of a decision that is at hand nothing is in doubt; of one that is lost, in every matter while something may rest on it.
        let elsewhere = "PROCUREMENT_MISCONDUCT"
        for (decisions, verdict) in [
            ([], Verdict.proceed), ([DecisionFact.make(kind: elsewhere)], .proceed),
            ([lost("decisions/1", elsewhere)], .verify),
            ([lost("decisions/1", elsewhere, validTo: "2026-02-01")], .proceed),
            ([DecisionFact.make(kind: elsewhere, repaired: true, lost: true)], .proceed),
        ] as [([DecisionFact], Verdict)] {
            #expect(try check("FIN-02", .company([], decisions)).verdict(fresh) == verdict, "\(decisions)")
        }
    }

    @Test(
        "years that only a lost decision keeps from being clean are verified first; with another bad record they are not clean"
    )
    func lostYears() throws {
        let fresh = SourceStanding(listingFresh: true, registryFresh: true)
        let old = DecisionFact.make("decisions/1", decided: "2024-06-01", validTo: "2025-01-01", lost: true)
        let outcome = try check("APV-05", .company([], [old]))
        #expect(incentives(outcome) == [] && outcome.missed == [0] && outcome.verdict(fresh) == .verify)
        var minor = old
        minor.penaltyClass = .minor
        let clean = try check("APV-05", .company([], [minor]))
        #expect(incentives(clean) == ["IN-011"] && clean.missed == [] && clean.verdict(fresh) == .proceed)
        let bad = DecisionFact.make("decisions/2", decided: "2024-06-01", validTo: "2025-01-01")
        let both = try check("APV-05", .company([], [old, bad]))
        #expect(incentives(both) == [] && both.missed == [] && both.verdict(fresh) == .proceed)
        // Nobody's incentive is asked about where the matter has none that rests on the years.
        #expect(try check("FIN-02", .company([], [old])).verdict(fresh) == .proceed)
    }

    @Test("a matter asks for clean years where a measure of it can rest on them")
    func asking() throws {
        let measures = try CatalogueFiles.compiled(from: day("2020-01-01"))
        #expect(measures.askForCleanYears(in: try CatalogueFiles.matter("APV-05")))
        #expect(!measures.askForCleanYears(in: try CatalogueFiles.matter("FIN-02")))
    }

    @Test("a suspended red entry favours nobody")
    func suspendedRed() throws {
        let facts = SubjectFacts(
            kind: .legalPerson, entries: [.make("entries/2", .red, suspension: Self.suspended)])
        #expect(incentives(try check("APV-05", facts)) == [])
    }

    @Test("a grade-A taxpayer is favoured by the tax office's own entry")
    func taxA() throws {
        let outcome = try check("TAX-01", .company([.make("entries/5", .external(kind: "TAX_A"), to: "2027-03-31")]))
        #expect(incentives(outcome) == ["IN-034"])
        #expect(outcome.incentives.map(\.basis) == [.external(0)])
        #expect(codes(outcome) == [])
    }

    @Test(
        "an entry past its last day is gone, even if nobody has said so",
        arguments: [
            ("2026-01-14", false), ("2026-01-15", true), ("2028-01-14", true), ("2028-01-15", false),
        ])
    func expiry(_ on: String, _ isInForce: Bool) throws {
        let outcome = try check("FIN-02", .company([.make(domain: "WAG")]), on: day(on))
        #expect(codes(outcome).contains("SA-019") == isInForce)
        #expect(outcome.entriesInForce.isEmpty == !isInForce)
    }

    @Test("past the freshness limit restraints on that source are to be verified first, incentives stay")
    func stale() throws {
        let listing = SourceStanding(listingFresh: false, registryFresh: true)
        let outcome = try check("FIN-02", .company([.make(domain: "WAG")]), sources: listing)
        #expect(outcome.restraints.map(\.step) == [.verifyBeforeExecution, .verifyBeforeExecution])
        #expect(outcome.restraints.map(\.stepOnceVerified) == [.refuse, .consider])
        #expect(incentives(try check("APV-05", .company([.make("entries/2", .red)]), sources: listing)) == ["IN-011"])
        // A decision stands on the registry, which is fresh here and not there.
        let decision = SubjectFacts.company([], [.make(kind: "PROCUREMENT_MISCONDUCT")])
        #expect(try check("FIN-01", decision, sources: listing).restraints.map(\.step) == [.refuse])
        let registry = SourceStanding(listingFresh: true, registryFresh: false)
        #expect(try check("FIN-01", decision, sources: registry).restraints.map(\.step) == [.verifyBeforeExecution])
    }

    @Test("a suspended entry stays without effect when listing is silent")
    func staleSuspended() throws {
        let outcome = try check(
            "FIN-02", .company([.make(domain: "WAG", suspension: Self.suspended)]),
            sources: SourceStanding(listingFresh: false, registryFresh: true))
        #expect(codes(outcome) == [])
        #expect(outcome.disputes.count == 1)
    }

    @Test(
        "a decision orders its effect until the last day that it states",
        arguments: [("2027-01-10", true), ("2027-01-11", false), ("2026-01-09", false)])
    func decisionPeriod(_ on: String, _ holds: Bool) throws {
        let facts = SubjectFacts.company([], [.make(kind: "PROCUREMENT_MISCONDUCT")])
        #expect(codes(try check("FIN-01", facts, on: day(on))) == (holds ? ["SA-003"] : []))
    }

    @Test("a decision without a last day orders nothing for ever")
    func decisionWithoutEnd() throws {
        let facts = SubjectFacts.company([], [.make(kind: "PROCUREMENT_MISCONDUCT", validTo: nil)])
        #expect(codes(try check("FIN-01", facts)) == [])
    }

    @Test("a record counts while it is published, and ends with repair or annulment")
    func record() throws {
        let record = DecisionFact.make(domain: "FDS", validTo: nil, published: "2026-12-31")
        #expect(codes(try check("MSR-03", .company([], [record]))) == ["SA-012", "SA-013"])
        for gone in [
            DecisionFact.make(domain: "FDS", validTo: nil, published: "2026-03-31"),
            .make(domain: "FDS", published: "2026-12-31", repaired: true),
            .make(domain: "FDS", published: "2026-12-31", effective: false),
            .make(domain: "ECO", published: "2026-12-31"),
        ] {
            #expect(codes(try check("MSR-03", .company([], [gone]))) == [])
        }
    }

    @Test("a ceased subject is under no measure, and who comes in its name is verified first")
    func ceased() throws {
        var facts = SubjectFacts.company([.make(domain: "WAG"), .make("entries/2", .red)])
        facts.hasCeased = true
        let outcome = try check("FIN-02", facts)
        #expect(codes(outcome) == [])
        #expect(incentives(outcome) == [])
        let fresh = SourceStanding(listingFresh: true, registryFresh: true)
        #expect(outcome.verdict(fresh) == .verify)
        facts.hasCeased = false
        facts.entries = []
        #expect(try check("FIN-02", facts).verdict(fresh) == .proceed)
    }

    @Test("an unknown subject has neither restraints nor incentives")
    func unknown() throws {
        let outcome = try check("APV-03", SubjectFacts(kind: nil, isKnown: false))
        #expect(outcome == CheckOutcome())
    }

    @Test("entries are shown only where the matter must check their kind")
    func scope() throws {
        // EDU-03 checks red lists only: positive use only.
        let facts = SubjectFacts.company([.make(), .make("entries/2", .red)])
        #expect(try check("EDU-03", facts).entriesInForce == [1])
        #expect(codes(try check("EDU-03", facts)) == [])
    }
}
