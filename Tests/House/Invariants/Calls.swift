import Credit
import JSON
import TestKit

private let safety = VillageBody.safety
private let market = VillageBody.market
private let entries = "SeriousEntryService/"

/// What is tried on lists and their entries.
extension Attempt {
    static let calls: [Attempt] = rules + grounds + procedure + reach + officials + ends

    private static func propose(
        _ law: String, _ what: String, _ reason: String, as body: VillageBody = safety,
        subject: VillageSubject = Scene.freeSubject, number: String = Scene.free, _ change: JSONValue = [:]
    ) -> Attempt {
        call(law, what, entries + "ProposeEntry", as: body.identity, reason) { scene in
            scene.village.proposal(body, subject, number).with(change)
        }
    }

    private static func draft(_ law: String, _ what: String, _ reason: String, _ change: JSONValue) -> Attempt {
        call(law, what, "DefinitionService/CreateListDefinition", as: market.identity, reason) { _ in
            [
                "definition": Scene.definition.with(["code": "FDS-OTHER"]).with(change), "official": market.official(1),
            ]
        }
    }

    private static func force(
        _ what: String, as identity: String, _ reason: String, _ change: JSONValue = [:]
    ) -> Attempt {
        call("LC-01", what, "DefinitionService/PutListDefinitionInForce", as: identity, reason) { scene in
            let request: JSONValue = [
                "name": .string(scene.consulted), "effectiveDate": .string(scene.village.day(1)),
                "official": ["id": "BEB-1"],
            ]
            return request.with(change)
        }
    }

    private static let rules: [Attempt] = [
        propose(
            "LC-01", "an entry on a list that is drafted and not in force", "LIST_NOT_IN_FORCE", as: market,
            number: Scene.foreign, ["list": "lists/FDS-TEST"]),
        propose("LC-01", "an entry on a list that nobody drafted", "NOT_FOUND", ["list": "lists/XYZ-SERIOUS"]),
        propose("LC-01", "an entry on another department's list", "NOT_YOUR_DEPARTMENT", ["list": "lists/FDS-SERIOUS"]),
        draft(
            "LC-01", "a list under an instrument that does not exist", "INSTRUMENT_UNKNOWN",
            ["legalBasis": [["instrument": "某某信用惩戒条例", "article": "第一条"]]]),
        draft(
            "LC-01", "a list under an instrument without an article", "INVALID_FIELD",
            ["legalBasis": [["instrument": "市场监管总局令第44号"]]]),
        draft("LC-01", "a list without an exit rule", "INVALID_FIELD", ["exitRule": [:]]),
        draft(
            "LC-01", "a list in a domain that is not its author's", "AUTHORITY_NOT_OF_DOMAIN", ["domain": "domains/WSF"]
        ),
        force("the author of a list puts it in force itself", as: market.identity, "ROLE_REQUIRED"),
        force("an operator puts a list in force", as: "operator/li", "ROLE_REQUIRED"),
        force(
            "a list in force since long ago, without a document", as: "department/BEB", "DOCUMENT_MISSING",
            ["effectiveDate": "2022-01-01"]),
        call(
            "LC-01", "a list in force before its instrument", "DefinitionService/PutListDefinitionInForce",
            as: "department/BEB", "INVALID_FIELD"
        ) { scene in
            let paper = try await scene.village.call(
                "DocumentService/PutDocument", as: "department/BEB",
                ["title": "批复", "content": "AAAA", "official": ["id": "BEB-1"]])
            let name = paper["document"]?["name"]?.text ?? ""
            return [
                "name": .string(scene.consulted), "effectiveDate": "2021-01-01", "official": ["id": "BEB-1"],
                "document": ["sha256": .string(String(name.dropFirst("documents/".count))), "title": "批复"],
            ]
        },
    ]

    private static let grounds: [Attempt] = [
        propose("LC-02", "an entry on a decision that nobody made", "NO_UNDERLYING_DECISION", number: "安罚〔2026〕999号"),
        propose("LC-02", "an entry on another department's decision", "NO_UNDERLYING_DECISION", number: Scene.foreign),
        propose(
            "LC-02", "an entry on a decision about another subject", "NO_UNDERLYING_DECISION", number: "安罚〔2026〕1号"),
        propose(
            "LC-02", "a second entry on a decision that carries one", "ALREADY_LISTED", subject: .organisation(1),
            number: "安罚〔2026〕1号"),
        call(
            "LC-02", "a decision in another department's name", "DecisionService/SubmitDecision", as: market.identity,
            "INVALID_RECORD"
        ) { scene in
            scene.village.penalty(safety, Scene.freeSubject, "安罚〔2026〕77号")
        },
    ]

    private static func step(
        _ law: String, _ what: String, _ method: String, _ reason: String,
        on entry: @escaping @Sendable (Scene) -> String,
        as body: VillageBody = safety, _ request: @escaping @Sendable (Scene) -> JSONValue
    ) -> Attempt {
        call(law, what, entries + method, as: body.identity, reason) { scene in
            request(scene).with(["name": .string(entry(scene))])
        }
    }

    private static func decision(_ scene: Scene, by official: Int?) -> JSONValue {
        let request: JSONValue = ["decisionNumber": "列99号", "document": scene.paper]
        return official.map { request.with(["official": safety.official($0)]) } ?? request
    }

    private static func review(by official: Int, _ outcome: String) -> JSONValue {
        [
            "defenceOutcome": .string("DEFENCE_OUTCOME_\(outcome)"), "answer": "已答复", "findings": "事实清楚",
            "official": safety.official(official),
        ]
    }

    private static let unfiled: JSONValue = ["sha256": .string(String(repeating: "ab", count: 32)), "title": "无"]

    private static let procedure: [Attempt] = [
        step("LC-03", "a decision while the window is open", "DecideEntry", "ILLEGAL_TRANSITION", on: \.noticed) {
            decision($0, by: 3)
        },
        step("LC-03", "a review while the window is open", "ReviewEntry", "DEFENCE_WINDOW_OPEN", on: \.noticed) { _ in
            review(by: 2, "NONE_STATED")
        },
        step("LC-03", "a review by the proposer", "ReviewEntry", "REVIEWER_IS_PROPOSER", on: \.waived) { _ in
            review(by: 1, "WAIVED")
        },
        step("LC-03", "a decision without a review", "DecideEntry", "ILLEGAL_TRANSITION", on: \.waived) {
            decision($0, by: 3)
        },
        step("LC-03", "a decision by the proposer", "DecideEntry", "DECIDER_IS_PROPOSER", on: \.reviewed) {
            decision($0, by: 1)
        },
        step("LC-03", "a waiver whose document nobody filed", "RecordDefenceWaiver", "DOCUMENT_UNKNOWN", on: \.noticed)
        {
            [
                "waiver": ["waivedDate": .string($0.village.today.iso), "document": unfiled],
                "official": safety.official(1),
            ]
        },
        step(
            "LC-03", "the window released by its own department", "ReleaseDefenceWindow", "ROLE_REQUIRED", on: \.noticed
        ) {
            ["reason": "急", "document": $0.paper, "official": safety.official(1)]
        },
        step("LC-03", "another department decides", "DecideEntry", "NOT_YOUR_DEPARTMENT", on: \.reviewed, as: market) {
            decision($0, by: 3)
        },
    ]

    private static let reach: [Attempt] = [
        propose(
            "LC-05", "another subject than that of the decision", "NO_UNDERLYING_DECISION", subject: .organisation(1)),
        propose(
            "LC-05", "a responsible person without an own decision", "INVALID_FIELD",
            ["responsiblePersons": [["personName": "试验人", "role": "法定代表人", "ownAuthority": "EMR"]]]),
        propose(
            "LC-07", "a proposal by nobody", "OFFICIAL_MISSING", ["official": [:]]),
    ]

    private static let officials: [Attempt] = [
        step("LC-07", "a decision by nobody", "DecideEntry", "OFFICIAL_MISSING", on: \.reviewed) {
            decision($0, by: nil)
        },
        call("LC-07", "a decision by a program", entries + "DecideEntry", as: "service/listing", "ROLE_REQUIRED") {
            decision($0, by: 3).with(["name": .string($0.reviewed)])
        },
        call(
            "LC-07", "a decision by who runs the machines", entries + "DecideEntry", as: "operator/li", "ROLE_REQUIRED"
        ) {
            decision($0, by: 3).with(["name": .string($0.reviewed)])
        },
    ]

    private static let ends: [Attempt] = [
        step("LC-10", "a revoked entry is served again", "RecordDecisionServed", "ILLEGAL_TRANSITION", on: \.revoked) {
            [
                "service": [
                    "servedDate": .string($0.village.today.iso), "channel": "SERVICE_CHANNEL_DIRECT", "recipient": "试验",
                    "document": $0.paper, "proof": $0.paper,
                ], "repairNotice": $0.paper, "official": safety.official(1),
            ]
        },
        step("LC-10", "a revoked entry is decided again", "DecideEntry", "ILLEGAL_TRANSITION", on: \.revoked) {
            decision($0, by: 3)
        },
        step(
            "LC-10", "an early end while the minimum runs", "RemoveEntryEarly", "MINIMUM_PERIOD_RUNNING",
            on: \.effective
        ) {
            ["reason": "义务已履行", "evidence": [$0.paper], "official": safety.official(3)]
        },
        step("LC-18", "an entry is revoked without a reason", "RevokeEntry", "INVALID_FIELD", on: \.effective) { _ in
            ["exitReason": "EXIT_REASON_ERROR", "official": safety.official(3)]
        },
        step("LC-18", "a file is withdrawn without a reason", "WithdrawEntry", "INVALID_FIELD", on: \.noticed) { _ in
            ["official": safety.official(1)]
        },
        step(
            "LC-18", "a change to what somebody else changed meanwhile", "WithdrawEntry", "ETAG_MISMATCH", on: \.noticed
        ) {
            _ in ["reason": "撤回", "etag": "1-1", "official": safety.official(1)]
        },
    ]
}
