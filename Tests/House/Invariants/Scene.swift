import JSON

/// A village with one file at every stage at which something unlawful can be tried.
struct Scene: Sendable {
    let village: Village
    /// Entries by what they are.
    let effective, noticed, waived, reviewed, suspended, revoked: String
    /// The objection that suspends one.
    let objection: String
    /// A definition that was consulted on and is not in force.
    let consulted: String
    /// A document of the safety bureau.
    let paper: JSONValue
    /// A case report about a person that the lead department accepted.
    let personCase: String

    /// Numbers of penalties without an entry: of the safety bureau, of the market bureau, of the safety bureau about a person.
    static let free = "安罚〔2026〕6号"
    static let foreign = "市罚〔2026〕7号"
    static let personal = "安罚〔2026〕8号"
    static let freeSubject = VillageSubject.organisation(6)

    init(_ village: Village) async throws {
        self.village = village
        try await village.loadCatalogues()
        let body = VillageBody.safety
        func entry(_ number: Int, _ stage: Village.Stage) async throws -> String {
            try await village.enlist(body, .organisation(number), "安罚〔2026〕\(number)号", to: stage)
        }
        effective = try await entry(1, .effective)
        noticed = try await entry(2, .noticeServed)
        reviewed = try await entry(3, .reviewed)
        suspended = try await entry(4, .effective)
        revoked = try await entry(5, .effective)
        waived = try await entry(9, .waived)
        try await village.punish(body, Self.freeSubject, Self.free)
        try await village.punish(.market, Self.freeSubject, Self.foreign)
        try await village.punish(body, .person(8), Self.personal)
        objection = try await village.object(body, suspended)
        try await village.call(
            "SeriousEntryService/RevokeEntry", as: body.identity,
            [
                "name": .string(revoked), "exitReason": "EXIT_REASON_ERROR", "reason": "列入有误",
                "official": body.official(3),
            ])
        paper = try await village.document(body, "材料")
        consulted = try await Self.consulted(village)
        try await village.call(
            "CatalogueService/RepealMeasure", as: "department/BEB",
            [
                "name": "measures/SA-058", "instrument": ["instrument": "某某规定", "article": "第一条"], "reason": "依据失效",
                "official": ["id": "BEB-1"],
            ])
        // The query that the log must keep.
        _ = try await village.patiently("a Check") {
            try await village.call("CheckService/Check", as: "department/APV", Self.check)
        }
        personCase = try await Self.personCase(village)
    }

    static let check: JSONValue = [
        "subject": VillageSubject.organisation(1).reference, "matter": "APV-04", "purpose": "投资项目备案",
        "official": ["id": "APV-1"],
    ]

    /// A list's definition that the law carries, as the market bureau drafts it.
    static let definition: JSONValue = [
        "code": "FDS-TEST", "kind": "LIST_KIND_SERIOUS", "nameZh": "试验名单", "nameEn": "Test list",
        "domain": "domains/FDS", "authority": "MSR",
        "legalBasis": [["instrument": "市场监管总局令第44号", "article": "第五条"]],
        "basisEffectiveDate": "2021-09-01", "competentLevel": "COMPETENT_LEVEL_DISTRICT", "standard": "较重行政处罚",
        "periodMonths": 36, "minimumMonths": 12,
        "exitRule": ["description": "期满移出", "earlyRemoval": true, "earlyRemovalConditions": "义务已履行"],
    ]

    private static func consulted(_ village: Village) async throws -> String {
        let market = VillageBody.market
        let created = try await village.call(
            "DefinitionService/CreateListDefinition", as: market.identity,
            ["definition": definition, "official": market.official(1)])
        let name = created["definition"]?["name"]?.text ?? ""
        try await village.call(
            "DefinitionService/ConsultListDefinition", as: market.identity,
            [
                "name": .string(name),
                "consultation": [
                    "higherStandard": ["basis": ["instrument": "市场监管总局令第44号", "article": "第五条"]],
                    "document": try await village.document(market, "征求意见"),
                ], "official": market.official(1),
            ])
        return name
    }

    private static func personCase(_ village: Village) async throws -> String {
        let body = VillageBody.safety
        let created = try await village.patiently("reporting's departments") {
            try await village.call(
                "CaseReportService/CreateCaseReport", as: body.identity,
                [
                    "caseReport": [
                        "kind": "CASE_KIND_BREACH", "month": "2026-05", "title": "试验案例", "facts": "事实经过",
                        "occurredDate": .string(village.day(-9)), "source": "CASE_SOURCE_OWN_WORK", "domain": "WSF",
                        "subjectKind": "SUBJECT_KIND_NATURAL_PERSON", "subjectDisplayName": "试验人",
                    ], "official": body.official(1),
                ])
        }
        let name = created["caseReport"]?["name"]?.text ?? ""
        let steps: [(String, String, JSONValue)] = [
            (
                "ScreenCaseReport", body.identity,
                [
                    "screening": [
                        "factsVerified": true, "decisionEffective": true, "freeOfSecrets": true, "typical": true,
                        "reason": "典型",
                    ]
                ]
            ),
            ("SubmitCaseReport", body.identity, [:]),
            ("AcceptCaseReport", "department/BEB", ["reason": "属实"]),
        ]
        for (method, identity, request) in steps {
            try await village.call(
                "CaseReportService/\(method)", as: identity,
                request.with(["name": .string(name), "official": ["id": .string("\(method)-1")]]))
        }
        return name
    }
}
