import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import Testing

@testable import ListingService

@Suite("Domains and list definitions through the service")
struct DefinitionFlowTests {
    @Test("draft, consulted, in force, and the next version takes its place")
    func versions() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let first = try await harness.definitions().getListDefinition(
                GetListDefinitionRequest(name: "lists/FDS-SERIOUS")
            ).definition
            #expect(first?.version == 1)
            #expect(first?.state == .inForce)
            #expect(first?.defenceWorkingDays == 5)
            var next = Harness.definition("FDS-SERIOUS", domain: "FDS")
            next.periodMonths = 24
            let draft = try await harness.definitions("department/MSR").createListDefinition(
                CreateListDefinitionRequest(
                    definition: next, official: Harness.official("m1"), requestId: harness.id())
            ).definition
            #expect(draft?.name == "lists/FDS-SERIOUS/versions/2")
            let name = draft?.name ?? ""
            _ = try await harness.definitions("department/MSR").consultListDefinition(
                ConsultListDefinitionRequest(
                    name: name,
                    consultation: Consultation(
                        by: .publicConsultation(
                            PublicConsultation(
                                startDate: "2026-01-01", endDate: "2026-01-30", place: "区政府网站", summary: "收到意见三条"))),
                    official: Harness.official("m1"), requestId: harness.id()))
            _ = try await harness.definitions("department/MSR").putListDefinitionInForce(
                PutListDefinitionInForceRequest(
                    name: name, effectiveDate: "2026-03-10", official: Harness.official("m1"), requestId: harness.id()))
            for (date, version) in [("2026-03-09", 1), ("2026-03-10", 2)] {
                let found = try await harness.definitions().getListDefinition(
                    GetListDefinitionRequest(name: "lists/FDS-SERIOUS", onDate: date)
                ).definition
                #expect(found?.version == Int64(version))
            }
            // An entry proposed under version 1 cannot be decided after version 2 began.
            let file = try await harness.reviewed()
            let error = await failure {
                try await harness.entries().decideEntry(
                    DecideEntryRequest(
                        name: file.name, decisionNumber: "1", document: Harness.document,
                        official: Harness.official("d1"), requestId: harness.id()))
            }
            #expect(error?.info?.reason == "LIST_NOT_IN_FORCE")
        }
    }

    @Test(
        "a list of a record-only or external domain is never in force",
        arguments: [ListingSchema.Listability.no, .external])
    func notListable(listability: ListingSchema.Listability) async throws {
        try await Harness.with { harness in
            let error = await failure {
                try await harness.putListInForce("TRV-SERIOUS", domain: "TRV", listability: listability)
            }
            #expect(error?.code == .failedPrecondition)
            #expect(error?.info?.reason == "DOMAIN_NOT_LISTABLE")
            #expect(error?.message.contains("legal basis") == true)
        }
    }

    @Test("in a conditional domain an entry states its condition")
    func conditional() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce("QLT-SERIOUS", domain: "QLT", listability: .conditional, authority: "HUC")
            var request = Harness.proposal("HUC-2026-1", list: "QLT-SERIOUS", id: harness.id())
            let bad = request
            let error = await failure { try await harness.entries("department/HUC").proposeEntry(bad) }
            #expect(error?.info?.reason == "CONDITION_MISSING")
            #expect(error?.fieldViolations.first?.field == "condition_met")
            request.conditionMet = "符合建设工程质量管理条例第七十四条"
            request.requestId = harness.id()
            let good = request
            let file = try await harness.entries("department/HUC").proposeEntry(good).entry
            #expect(file?.conditionMet == good.conditionMet)
        }
    }

    static let drafts: [(String, String, @Sendable (inout ListDefinition) -> Void)] = [
        ("no code", "definition.code", { $0.code = "" }),
        ("a code in small letters", "definition.code", { $0.code = "fds" }),
        ("no kind", "definition.kind", { $0.kind = .unspecified }),
        ("no domain", "definition.domain", { $0.domain = "" }),
        ("no authority", "definition.authority", { $0.authority = "" }),
        ("an unknown authority", "definition.authority", { $0.authority = "QQQ" }),
        ("no legal basis", "definition.legal_basis", { $0.legalBasis = [] }),
        ("no instrument", "definition.legal_basis[0].instrument", { $0.legalBasis[0].instrument = "" }),
        ("no article", "definition.legal_basis[0].article", { $0.legalBasis[0].article = "" }),
        ("no standard", "definition.standard", { $0.standard = "" }),
        ("no period", "definition.period_months", { $0.periodMonths = 0 }),
        ("a period without end", "definition.period_months", { $0.periodMonths = 61 }),
        ("a minimum beyond the period", "definition.minimum_months", { $0.minimumMonths = 37 }),
        ("a defence window of four days", "definition.defence_working_days", { $0.defenceWorkingDays = 4 }),
        ("no exit rule", "definition.exit_rule", { $0.exitRule = nil }),
        (
            "an early removal without conditions", "definition.exit_rule.early_removal_conditions",
            { $0.exitRule?.earlyRemovalConditions = "" }
        ),
        ("no day of the instrument", "definition.basis_effective_date", { $0.basisEffectiveDate = "" }),
    ]

    @Test("a definition that lacks what the law asks for is no draft", arguments: drafts.indices)
    func badDraft(index: Int) async throws {
        let (name, field, change) = Self.drafts[index]
        try await Harness.with { harness in
            _ = try await harness.definitions().putDomain(
                PutDomainRequest(domain: Harness.domain("FDS", .yes), requestId: harness.id()))
            var definition = Harness.definition("FDS-SERIOUS", domain: "FDS")
            change(&definition)
            let request = CreateListDefinitionRequest(
                definition: definition, official: Harness.official("op"), requestId: harness.id())
            let error = await failure { try await harness.definitions().createListDefinition(request) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.fieldViolations.first?.field == field, "\(name): \(String(describing: error))")
            let all = try await harness.definitions().listListDefinitions(ListListDefinitionsRequest())
            #expect(all.definitions.isEmpty)
        }
    }

    @Test("an unknown domain is refused")
    func unknownDomain() async throws {
        try await Harness.with { harness in
            let error = await failure {
                try await harness.definitions().createListDefinition(
                    CreateListDefinitionRequest(
                        definition: Harness.definition("ZZZ-SERIOUS", domain: "ZZZ"), official: Harness.official("op"),
                        requestId: harness.id()))
            }
            #expect(error?.code == .notFound)
            #expect(error?.message.contains("domains/ZZZ") == true)
        }
    }

    @Test("a department changes only the rules of its own lists, and no domains")
    func rights() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let definition = await failure {
                try await harness.definitions("department/EMR").createListDefinition(
                    CreateListDefinitionRequest(
                        definition: Harness.definition("FDS-SERIOUS", domain: "FDS"), official: Harness.official("e1"),
                        requestId: harness.id()))
            }
            #expect(definition?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let domain = await failure {
                try await harness.definitions("department/EMR").putDomain(
                    PutDomainRequest(domain: Harness.domain("FDS", .no), requestId: harness.id()))
            }
            #expect(domain?.info?.reason == "NOT_THE_CATALOGUE_KEEPER")
        }
    }

    @Test("the same domain again makes no version, a changed one makes the next")
    func domains() async throws {
        try await Harness.with { harness in
            var domain = Harness.domain("FDS", .yes)
            for (name, version) in [("领域", 1), ("领域", 1), ("食品药品", 2)] {
                domain.nameZh = name
                let request = PutDomainRequest(domain: domain, requestId: harness.id())
                let stored = try await harness.definitions().putDomain(request).domain
                #expect(stored?.version == Int64(version))
            }
            let listed = try await harness.definitions("public").listDomains(ListDomainsRequest())
            #expect(listed.domains.map(\.nameZh) == ["食品药品"])
        }
    }

    @Test("a definition cannot be repealed from a day on which an entry was decided already")
    func repeal() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.decided()
            let repeal = { (day: String) in
                try await harness.definitions().repealListDefinition(
                    RepealListDefinitionRequest(
                        name: "lists/FDS-SERIOUS/versions/1", repealDate: day, reason: "上位法废止",
                        official: Harness.official("op"), requestId: harness.id()))
            }
            let error = await failure { try await repeal("2026-03-11") }
            #expect(error?.info?.reason == "ENTRIES_DECIDED_LATER")
            #expect(try await repeal("2026-03-12").definition?.state == .repealed)
            harness.go(to: "2026-03-12")
            let proposal = await failure { try await harness.propose("MSR-2026-2") }
            #expect(proposal?.info?.reason == "LIST_NOT_IN_FORCE")
        }
    }
}
