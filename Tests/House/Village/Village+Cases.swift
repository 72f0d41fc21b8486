import CommandLineKit
import Credit
import Crypto
import JSON
import Sample
import TestKit

/// A body that decides, as its own records name it.
struct VillageBody: Sendable {
    let code: String
    let name: String
    let uscc: String
    let domain: String
    let list: String

    static let safety = VillageBody(
        code: "EMR", name: "区应急管理局", uscc: "11230109MA1C0T3R9P", domain: "WSF", list: "lists/WSF-SERIOUS")
    static let market = VillageBody(
        code: "MSR", name: "区市场监督管理局", uscc: "11230109XY2301134L", domain: "FDS", list: "lists/FDS-SERIOUS")
    static let tax = VillageBody(
        code: "TAX", name: "区税务局", uscc: "11230109XY2301193P", domain: "TEV", list: "lists/TEV-SERIOUS")

    var identity: String { "department/\(code)" }
    /// An official of it.
    func official(_ number: Int) -> JSONValue { ["id": .string("\(code)-\(number)"), "name": "试验"] }
    /// As an authority in records.
    var publicBody: JSONValue { ["displayName": .string(name), "uscc": .string(uscc)] }
}

/// Whom a case is about.
enum VillageSubject: Sendable, Hashable {
    case organisation(Int)
    case person(Int)

    var organisation: SampleOrganisation {
        guard case .organisation(let number) = self else { return SampleOrganisation(number: 0, seed: 7) }
        return SampleOrganisation(number: number, seed: 7)
    }

    /// Its code.
    var code: String {
        guard case .person(let number) = self else { return organisation.uscc }
        let seventeen = "23010919900307" + String(String(1000 + number % 1000).dropFirst())
        return seventeen + String(CitizenNumber.checkCharacter(of: seventeen) ?? "0")
    }

    var name: String {
        if case .person(let number) = self { "试验人第\(number)" } else { organisation.name }
    }

    /// As a reference in requests.
    var reference: JSONValue {
        if case .person = self { return ["code": ["kind": "CODE_KIND_CITIZEN_ID", "value": .string(code)]] }
        return ["code": ["kind": "CODE_KIND_USCC", "value": .string(code)]]
    }

    /// As the counterpart of a decision.
    var counterpart: JSONValue {
        if case .person = self {
            return [
                "displayName": .string(name), "kind": "SUBJECT_KIND_NATURAL_PERSON",
                "documentType": "DOCUMENT_TYPE_IDENTITY_CARD", "documentNumber": .string(code),
            ]
        }
        return [
            "displayName": .string(name),
            "kind": organisation.isSoleTrader ? "SUBJECT_KIND_SOLE_TRADER" : "SUBJECT_KIND_LEGAL_PERSON",
            "uscc": .string(code), "legalRepresentative": .string(organisation.legalRepresentative),
        ]
    }
}

extension Village {
    /// What every read of records says.
    static let reason: JSONValue = [
        "purpose": "QUERY_PURPOSE_SUPERVISION", "matter": "日常检查", "official": ["id": "Q-1"],
    ]

    /// The request that submits a penalty; its number is that of the subject.
    func penalty(_ body: VillageBody, _ subject: VillageSubject, _ number: String) -> JSONValue {
        [
            "official": body.official(1),
            "penalty": [
                "counterpart": subject.counterpart, "documentNumber": .string(number), "conduct": "未按规定进行培训",
                "facts": "三名人员未经培训上岗", "legalGround": "《安全生产法》第九十七条", "penaltyKinds": ["PENALTY_KIND_FINE"],
                "content": "处以罚款五万元", "fineFen": 5_000_000, "decisionDate": .string(day(-9)),
                "validTo": .string(day(356)), "authority": body.publicBody, "sourceUnit": body.publicBody,
                "domain": .string(body.domain),
            ],
        ]
    }

    /// Submits a penalty; its name.
    @discardableResult
    func punish(_ body: VillageBody, _ subject: VillageSubject, _ number: String) async throws -> JSONValue {
        let answer = try await call(
            "DecisionService/SubmitDecision", as: body.identity, penalty(body, subject, number))
        return answer["decision"] ?? .null
    }

    /// What a list of a department brings about for a subject, by the product's own catalogue.
    private func measures(_ body: VillageBody, _ subject: VillageSubject) -> [String] {
        guard case .organisation = subject else { return ["SA-041", "SA-042", "SA-057"] }
        return body.domain == "WSF" ? ["SA-015", "SA-041", "SA-043"] : ["SA-041", "SA-043"]
    }

    /// The request that proposes an entry on a penalty.
    func proposal(_ body: VillageBody, _ subject: VillageSubject, _ number: String) -> JSONValue {
        [
            "list": .string(body.list), "subject": subject.reference,
            "underlyingDecision": ["documentNumber": .string(number)], "reason": "情节严重",
            "measuresAnnounced": .array(measures(body, subject).map { .string($0) }),
            "remedies": [
                ["kind": "administrative reconsideration", "authority": "DGV", "instructions": "向区政府申请复议"]
            ],
            "official": body.official(1),
        ]
    }

    /// Files a document of a department.
    func document(_ body: VillageBody, _ text: String) async throws -> JSONValue {
        let filed = try await call(
            "DocumentService/PutDocument", as: body.identity,
            ["title": "文书", "content": .string(Base64.encode(Array(text.utf8))), "official": body.official(1)])
        let name = filed["document"]?["name"]?.text ?? ""
        return ["sha256": .string(String(name.dropFirst("documents/".count))), "title": "文书"]
    }

    /// How far a case is taken.
    enum Stage: Int, Sendable, Comparable {
        case proposed, noticeServed, waived, reviewed, decided, effective

        static func < (first: Stage, second: Stage) -> Bool { first.rawValue < second.rawValue }
    }

    /// Takes a case to a stage: its entry's name.
    func enlist(_ body: VillageBody, _ subject: VillageSubject, _ number: String, to stage: Stage) async throws
        -> String
    {
        try await punish(body, subject, number)
        let paper = try await document(body, "送达回证 \(number)")
        let entry = try await patiently("the decision at listing") {
            try await call(
                "SeriousEntryService/ProposeEntry", as: body.identity, proposal(body, subject, number))["entry"]?[
                    "name"]?
                .text
        }
        let proof: JSONValue = [
            "servedDate": .string(today.iso), "channel": "SERVICE_CHANNEL_DIRECT", "recipient": "试验",
            "document": paper, "proof": paper,
        ]
        let steps: [(Stage, String, JSONValue)] = [
            (.noticeServed, "RecordNoticeServed", ["service": proof, "official": body.official(1)]),
            (
                .waived, "RecordDefenceWaiver",
                ["waiver": ["waivedDate": .string(today.iso), "document": paper], "official": body.official(1)]
            ),
            (
                .reviewed, "ReviewEntry",
                [
                    "defenceOutcome": "DEFENCE_OUTCOME_WAIVED", "answer": "当事人书面放弃", "findings": "事实清楚",
                    "official": body.official(2),
                ]
            ),
            (
                .decided, "DecideEntry",
                ["decisionNumber": .string("列\(number)"), "document": paper, "official": body.official(3)]
            ),
            (
                .effective, "RecordDecisionServed",
                ["service": proof, "repairNotice": paper, "official": body.official(1)]
            ),
        ]
        for (reached, method, request) in steps where reached <= stage {
            try await call(
                "SeriousEntryService/\(method)", as: body.identity, request.with(["name": .string(entry)]))
        }
        return entry
    }

    /// Files an objection on a ground against an entry, as its own department, and accepts it: its name.
    func object(_ body: VillageBody, _ entry: String, accepting: Bool = true) async throws -> String {
        let filed = try await call(
            "ObjectionService/FileObjection", as: body.identity,
            [
                "entry": .string(entry), "ground": "OBJECTION_GROUND_ERROR", "statement": "事实有误",
                "official": body.official(4),
            ])
        let name = filed["objection"]?["name"]?.text ?? ""
        if accepting {
            try await call(
                "ObjectionService/AcceptObjection", as: body.identity,
                ["name": .string(name), "official": body.official(4)])
        }
        return name
    }
}
