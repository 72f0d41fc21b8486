import CommandLineKit
import Credit
import Crypto
import JSON
import TestKit

private let safety = VillageBody.safety
private let market = VillageBody.market

/// What is tried on measures, records, queries and objections.
extension Attempt {
    static let calls2: [Attempt] = catalogue + records + queries + disputes + versions + later

    private static let lawful: JSONValue = [
        "code": "SA-900", "nameZh": "试验措施", "nameEn": "Test measure", "kind": "MEASURE_KIND_SANCTION",
        "category": "C10", "categoryZh": "纳入重点监管范围", "departments": ["MSR"], "trigger": "BLACK:FDS",
        "strength": "MEASURE_STRENGTH_DISCRETIONARY", "legalBasis": "《食品安全法》第一百一十三条",
        "subjectKinds": ["SUBJECT_KIND_LEGAL_PERSON"], "status": "MEASURE_STATUS_ENABLED",
    ]

    /// A catalogue of one item that differs from a lawful one.
    private static func publish(_ law: String, _ what: String, _ change: JSONValue) -> Attempt {
        call(law, what, "CatalogueService/PublishMeasureCatalogue", as: "department/BEB", "CATALOGUE_INVALID") {
            scene in
            [
                "version": "2", "effectiveDate": .string(scene.village.day(1)), "items": [lawful.with(change)],
                "official": ["id": "BEB-1"],
            ]
        }
    }

    private static func activate(_ law: String, _ what: String, _ code: String, _ reason: String) -> Attempt {
        call(law, what, "CatalogueService/ActivateMeasure", as: "department/BEB", reason) { _ in
            ["name": .string("measures/\(code)"), "reason": "启用", "official": ["id": "BEB-1"]]
        }
    }

    private static let catalogue: [Attempt] = [
        publish("LC-04", "a measure under no heading", ["category": "C99"]),
        publish(
            "LC-04", "a measure that takes a right without an instrument",
            ["category": "C01", "legalBasis": "本区实际"]),
        publish("LC-04", "a restraint under a heading of incentives", ["category": "I01"]),
        publish("LC-04", "an exit ban for companies", ["category": "C05"]),
        activate("LC-04", "a measure that is on record only is put to use", "SA-024", "MEASURE_NEEDS_LEGAL_BASIS"),
        publish("LC-06", "a measure that falls due by a number of records", ["trigger": "RECORD:WSF>3"]),
        publish("LC-06", "a measure that falls due by a score", ["trigger": "SCORE:60"]),
        fields(
            "LC-06", "a score, a rank or points anywhere in the contract",
            ["score", "rank", "ranking", "points", "credit_score", "grade_points", "total_score"]),
        publish("LC-14", "consumption limited by a list instead of a court", ["category": "C04"]),
        publish("LC-15", "a bank is ordered to be strict", ["category": "C14"]),
        publish("LC-15", "a bank's decision in the form of an order", ["category": "C13"]),
        publish(
            "LC-15", "an order in the form of a voluntary measure", ["strength": "MEASURE_STRENGTH_VOLUNTARY"]),
        activate("LC-17", "a repealed measure is put to use again", "SA-058", "MEASURE_REPEALED"),
        call(
            "LC-17", "a repeal is put off", "CatalogueService/RepealMeasure", as: "department/BEB", "MEASURE_REPEALED"
        ) { scene in
            [
                "name": "measures/SA-058", "repealDate": .string(scene.village.day(30)),
                "instrument": ["instrument": "某某规定", "article": "第一条"], "reason": "推迟",
                "official": ["id": "BEB-1"],
            ]
        },
        publish(
            "LC-19", "an incentive for who is on a serious list",
            ["code": "IN-900", "kind": "MEASURE_KIND_INCENTIVE", "category": "I01", "trigger": "BLACK:FDS"]),
    ]

    private static let records: [Attempt] = [
        call(
            "LC-08", "a person's number in the text of a decision", "DecisionService/SubmitDecision",
            as: safety.identity,
            "INVALID_RECORD"
        ) { scene in
            let request = scene.village.penalty(safety, Scene.freeSubject, "安罚〔2026〕78号")
            let number = VillageSubject.person(5).code
            return request.with([
                "penalty": (request["penalty"] ?? [:]).with(["facts": .string("当事人 \(number) 未经培训")])
            ])
        },
        call(
            "LC-08", "a file with a column that the template does not have", "ImportService/AppendImportChunk",
            as: safety.identity, "INVALID_HEADER"
        ) { scene in
            let bytes = Array("行政相对人名称,宗教信仰\n试验,无\n".utf8)
            let opened = try await scene.village.call(
                "ImportService/OpenImport", as: safety.identity,
                [
                    "kind": "DECISION_KIND_PENALTY", "sha256": .string(String(repeating: "0", count: 64)),
                    "totalBytes": .integer(Int64(bytes.count)), "fileName": "试验.csv", "official": safety.official(1),
                ])
            return [
                "name": .string(opened["import"]?["name"]?.text ?? ""), "data": .string(Base64.encode(bytes)),
            ]
        },
        fields(
            "LC-08", "what may not be collected, anywhere in the contract",
            [
                "religion", "religious_belief", "genes", "genetic", "fingerprint", "blood_type", "disease",
                "medical_history",
                "income", "deposits", "securities", "real_estate", "tax_amount",
            ]),
        call(
            "LC-16", "a person's case is published", "CaseReportService/PublishCaseReport", as: "department/BEB",
            "NATURAL_PERSON_NOT_PUBLIC"
        ) { scene in
            [
                "name": .string(scene.personCase), "channel": "网站", "uri": "https://example.org/1",
                "official": ["id": "BEB-7"],
            ]
        },
        call("LC-16", "the public looks up a person", "LookupService/LookupEntries", as: "public", "ROLE_REQUIRED") {
            _ in
            ["subject": VillageSubject.person(8).reference, "query": Village.reason]
        },
        call("LC-16", "the public resolves a person", "SubjectService/ResolveSubject", as: "public", "ROLE_REQUIRED") {
            _ in
            ["subject": VillageSubject.person(8).reference, "query": Village.reason]
        },
        call(
            "LC-18", "a subject is changed without a reason", "SubjectService/UpdateSubject", as: safety.identity,
            "INVALID_FIELD"
        ) { _ in
            ["name": "subjects/s1", "displayName": "另一名称", "official": safety.official(1)]
        },
    ]

    private static let queries: [Attempt] =
        [
            ("purpose", "INVALID_FIELD"), ("matter", "INVALID_FIELD"), ("official", "OFFICIAL_MISSING"),
        ].map { field, reason in
            call("LC-09", "a Check without \(field)", "CheckService/Check", as: "department/APV", reason) { _ in
                Scene.check.without(field)
            }
        } + [
            call(
                "LC-09", "a Check in another department's matter", "CheckService/Check", as: market.identity,
                "NOT_YOUR_DEPARTMENT"
            ) {
                _ in Scene.check
            },
            call(
                "LC-09", "a person's number looked up for no reason", "LookupService/LookupEntries",
                as: market.identity, "QUERY_REASON_MISSING"
            ) {
                _ in ["subject": VillageSubject.person(8).reference]
            },
            call("LC-09", "a look-up by nobody", "LookupService/LookupEntries", as: market.identity, "OFFICIAL_MISSING")
            { _ in
                ["subject": VillageSubject.organisation(1).reference, "query": Village.reason.without("official")]
            },
            call(
                "LC-09", "a person read for no reason", "SubjectService/GetSubject", as: market.identity,
                "QUERY_REASON_MISSING"
            ) { scene in
                let found = try await scene.village.call(
                    "SubjectService/ResolveSubject", as: market.identity,
                    ["subject": VillageSubject.person(8).reference, "query": Village.reason])
                return ["name": .string(found["subject"]?["name"]?.text ?? "")]
            },
            call(
                "LC-09", "persons among others, listed for no reason", "SubjectService/ListSubjects",
                as: market.identity, "QUERY_REASON_MISSING"
            ) {
                _ in ["kind": "SUBJECT_KIND_NATURAL_PERSON"]
            },
        ]

    private static let disputes: [Attempt] = [
        call(
            "LC-11", "another department ends the objection", "ObjectionService/WithdrawObjection", as: market.identity,
            "NOT_YOUR_DEPARTMENT"
        ) { ["name": .string($0.objection), "reason": "撤回", "official": market.official(1)] },
        call(
            "LC-11", "the proposer dismisses the objection", "ObjectionService/DismissObjection", as: safety.identity,
            "DECIDER_IS_PROPOSER"
        ) { ["name": .string($0.objection), "reason": "不成立", "official": safety.official(1)] },
        call(
            "LC-11", "the objection is dismissed without a reason", "ObjectionService/DismissObjection",
            as: safety.identity, "INVALID_FIELD"
        ) { ["name": .string($0.objection), "official": safety.official(3)] },
        call(
            "LC-11", "a second objection on the same ground", "ObjectionService/FileObjection", as: safety.identity,
            "OBJECTION_OPEN"
        ) {
            [
                "entry": .string($0.suspended), "ground": "OBJECTION_GROUND_ERROR", "statement": "再次",
                "official": safety.official(4),
            ]
        },
    ]

    private static let versions: [Attempt] = [
        call(
            "LC-13", "a published version with other content", "CatalogueService/PublishMeasureCatalogue",
            as: "department/BEB", "VERSION_EXISTS"
        ) { scene in
            [
                "version": "1", "effectiveDate": .string(scene.village.today.iso), "items": [lawful],
                "official": ["id": "BEB-1"],
            ]
        },
        call(
            "LC-13", "a second version from the same day on", "CatalogueService/PublishMeasureCatalogue",
            as: "department/BEB", "EFFECTIVE_DATE_TAKEN"
        ) { scene in
            [
                "version": "2", "effectiveDate": .string(scene.village.today.iso), "items": [lawful],
                "official": ["id": "BEB-1"],
            ]
        },
        call(
            "LC-13", "a rule book of a version that is loaded", "RuleBookService/LoadRuleBook", as: "department/BEB",
            "VERSION_DIFFERS"
        ) {
            _ in Self.changedRuleBook
        },
    ]

    /// The shipped book with another remark, under the version that is loaded.
    private static var changedRuleBook: JSONValue {
        var rows = ShippedRuleBook.rows
        rows[0][.noteEn] = "another remark"
        let columns: [(String, RuleRow.Column)] = [
            ("key", .key), ("item", .item), ("value", .value), ("unit", .unit), ("department", .department),
            ("domain", .domain), ("fromDate", .from), ("untilDate", .until), ("instrument", .instrument),
            ("article", .article), ("source", .source), ("noteZh", .noteZh), ("noteEn", .noteEn), ("example", .example),
        ]
        let rules = rows.map { row -> JSONValue in
            let certainty = JSONObject.Member(
                name: "certainty", value: .string("RULE_BOOK_CERTAINTY_\(row[.certainty].uppercased())"))
            return .object(
                JSONObject(columns.map { JSONObject.Member(name: $0.0, value: .string(row[$0.1])) } + [certainty]))
        }
        return [
            "version": 1, "sha256": .string(SHA256.hexDigest(RuleRow.file(rows))), "rules": .array(rules),
            "official": ["id": "BEB-1"],
        ]
    }

    private static let later: [Attempt] = [
        call("LC-10", "a consumer confirms an end", "ExitService/ConfirmExit", as: market.identity, "UNIMPLEMENTED") {
            ["entry": .string($0.revoked), "consumer": "measures", "official": market.official(1)]
        },
        call(
            "LC-12", "entries of another authority are taken in", "ExternalEntryService/ImportExternalEntries",
            as: safety.identity, "UNIMPLEMENTED"
        ) { _ in ["importBatch": "1", "official": safety.official(1)] },
        call(
            "LC-12", "an entry is proposed for another authority", "SeriousEntryService/ProposeEntry",
            as: safety.identity, "NOT_OWN_DECISION"
        ) { scene in
            scene.village.proposal(safety, Scene.freeSubject, Scene.free).with([
                "underlyingDecision": ["authority": "CRT", "documentNumber": .string(Scene.free)]
            ])
        },
        call(
            "LC-19", "somebody on a serious list is nominated", "RedEntryService/NominateEntry", as: safety.identity,
            "UNIMPLEMENTED"
        ) { _ in ["list": "lists/RED-1", "subject": VillageSubject.organisation(1).reference] },
        fields(
            "LC-20", "a fee anywhere in the contract",
            ["fee", "fee_fen", "price", "charge", "charges", "payment", "paid_fen", "cost", "deposit_fen"]),
    ]
}
