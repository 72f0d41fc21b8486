import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
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
                                startDate: "2026-01-01", endDate: "2026-01-30", place: "区政府网站", summary: "收到意见三条")),
                        document: Harness.document),
                    official: Harness.official("m1"), requestId: harness.id()))
            try await harness.putInForce(name, from: "2026-03-10")
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
        ("no legal basis", "definition.legal_basis", { $0.legalBasis = [] }),
        ("no instrument", "definition.legal_basis[0].instrument", { $0.legalBasis[0].instrument = "" }),
        (
            "an instrument that does not exist", "definition.legal_basis[0].instrument",
            {
                $0.legalBasis[0].instrument = "失信惩戒法"
            }
        ),
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
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
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
                    PutDomainRequest(
                        domain: Harness.domain("FDS", .no), requestId: harness.id(), official: Harness.official("b1")))
            }
            #expect(domain?.info?.reason == "ROLE_REQUIRED")
        }
    }

    // MARK: Two parties

    @Test(
        "nobody but the lead department puts a list in force, its authority and operators least",
        arguments: ["department/MSR", "department/EMR", "operator/test", "service/measures", "public"])
    func enactor(identity: String) async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let name = try await harness.consulted("FDS-SERIOUS")
            let error = await failure { try await harness.putInForce(name, from: "2026-03-02", as: identity) }
            #expect(error?.code == .permissionDenied)
            #expect(try await harness.texts("SELECT state FROM definitions") == ["consulted"])
            try await harness.putInForce(name, from: "2026-03-02")
            let read = try await harness.definitions("public").getListDefinition(GetListDefinitionRequest(name: name))
                .definition
            #expect(read?.drafter == Harness.official("op"))
            #expect(read?.enactedBy == "BEB")
            #expect(read?.enactor == Harness.official("op"))
            #expect(read?.enactmentDocument == nil)
        }
    }

    @Test("the lead department's own list is put in force by the overseer, not by itself")
    func ownList() async throws {
        try await Harness.with { harness in
            try await harness.hear(
                .department(Department(name: "departments/DGV", code: "DGV", titleZh: "区政府", titleEn: "DGV")))
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes, of: ["BEB"]), requestId: harness.id(),
                    official: Harness.official("b1")))
            let name = try await harness.draft("FDS-SERIOUS", authority: "BEB")
            try await harness.consult(name, by: "BEB")
            let own = await failure { try await harness.putInForce(name, from: "2026-03-02") }
            #expect(own?.info?.reason == "OWN_LIST")
            try await harness.putInForce(name, from: "2026-03-02", as: "department/DGV")
            #expect(try await harness.texts("SELECT state FROM definitions") == ["in_force"])
        }
    }

    @Test("a first day that lies back needs the lead department's document; today and later do not")
    func backdated() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let name = try await harness.consulted("FDS-SERIOUS")
            func put(_ day: String, _ document: DocumentReference?) async -> RPCError? {
                await failure {
                    try await harness.definitions("department/BEB").putListDefinitionInForce(
                        PutListDefinitionInForceRequest(
                            name: name, effectiveDate: day, official: Harness.official("b1"), requestId: harness.id(),
                            document: document))
                }
            }
            let bare = await put("2026-03-01", nil)
            #expect(bare?.info?.reason == "DOCUMENT_MISSING")
            #expect(bare?.fieldViolations.first?.field == "document")
            #expect(await put("2026-03-01", Harness.unfiled)?.info?.reason == "DOCUMENT_UNKNOWN")
            // What the authority filed is not the lead department's.
            let theirs = try await harness.putDocument([5])
            #expect(await put("2026-03-01", theirs)?.info?.reason == "DOCUMENT_UNKNOWN")
            #expect(await put("2026-03-01", Harness.document) == nil)
            let read = try await harness.definitions().getListDefinition(GetListDefinitionRequest(name: name))
            #expect(read.definition?.enactmentDocument == Harness.document)
        }
    }

    @Test("a list belongs to a department of its domain, when it is drafted and when it comes into force")
    func ofDomain() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let foreign = await failure { try await harness.draft("FDS-SERIOUS", authority: "EMR") }
            #expect(foreign?.info?.reason == "AUTHORITY_NOT_OF_DOMAIN")
            #expect(foreign?.fieldViolations.first?.field == "definition.authority")
            let name = try await harness.consulted("FDS-SERIOUS")
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes, of: ["EMR"]), requestId: harness.id(),
                    official: Harness.official("b1")))
            let late = await failure { try await harness.putInForce(name, from: "2026-03-02") }
            #expect(late?.code == .failedPrecondition)
            #expect(late?.info?.reason == "AUTHORITY_NOT_OF_DOMAIN")
        }
    }

    @Test("nobody drafts, consults or repeals in another department's name; the lead department may repeal")
    func drafter() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for identity in ["department/BEB", "department/EMR", "operator/test"] {
                let draft = await failure {
                    try await harness.definitions(identity).createListDefinition(
                        CreateListDefinitionRequest(
                            definition: Harness.definition("FDS-OTHER", domain: "FDS"),
                            official: Harness.official("x1"), requestId: harness.id()))
                }
                #expect(draft?.code == .permissionDenied, "\(identity)")
            }
            func repeal(_ identity: String) async -> RPCError? {
                await failure {
                    try await harness.definitions(identity).repealListDefinition(
                        RepealListDefinitionRequest(
                            name: "lists/FDS-SERIOUS/versions/1", repealDate: "2026-04-01", reason: "上位法废止",
                            official: Harness.official("x1"), requestId: harness.id()))
                }
            }
            #expect(await repeal("department/EMR")?.info?.reason == "NOT_YOUR_DEPARTMENT")
            #expect(await repeal("department/BEB") == nil)
        }
    }

    @Test("a consultation has its document, filed by the authority")
    func consultationDocument() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let name = try await harness.draft("FDS-SERIOUS")
            func consult(_ document: DocumentReference?) async -> RPCError? {
                await failure {
                    try await harness.definitions().consultListDefinition(
                        ConsultListDefinitionRequest(
                            name: name,
                            consultation: Consultation(
                                by: .higherStandard(
                                    HigherStandard(basis: LegalBasis(instrument: "市场监管总局令第44号", article: "第五条"))),
                                document: document), official: Harness.official("op"), requestId: harness.id()))
                }
            }
            #expect(await consult(nil)?.info?.reason == "DOCUMENT_MISSING")
            #expect(await consult(Harness.unfiled)?.fieldViolations.first?.field == "consultation.document.sha256")
            #expect(await consult(Harness.document) == nil)
            let listed = try await harness.documents().listDocuments(ListDocumentsRequest(file: name)).documents
            #expect(listed.count == 1)
        }
    }

    @Test("the same domain again makes no version, a changed one makes the next")
    func domains() async throws {
        try await Harness.with { harness in
            var domain = Harness.domain("FDS", .yes)
            for (name, version) in [("领域", 1), ("领域", 1), ("食品药品", 2)] {
                domain.nameZh = name
                let request = PutDomainRequest(
                    domain: domain, requestId: harness.id(), official: Harness.official("b1"))
                let stored = try await harness.definitions("department/BEB").putDomain(request).domain
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
