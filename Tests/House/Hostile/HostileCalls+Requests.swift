import CommandLineKit
import Credit
import Crypto
import JSON
import Sample
import TestKit

/// Requests that may succeed, by what they are about.
extension HostileCalls {
    mutating func penalty(_ body: VillageBody) -> JSONValue {
        made += 1
        let subject = pick(subjects, or: .organisation(1))
        let number = chance(85) ? "\(body.code)罚〔2026〕\(1_000 + made)号" : pick(numbers, or: (body, subject, "x")).number
        if chance(85) { learn(body, subject, number) }
        return village.penalty(body, subject, number)
    }

    mutating func registration() -> JSONValue {
        let new = VillageSubject.organisation(chance(80) ? 5_000 + below(5_000) : 101)
        return [
            "kind": new.organisation.isSoleTrader ? "SUBJECT_KIND_SOLE_TRADER" : "SUBJECT_KIND_LEGAL_PERSON",
            "displayName": .string(new.name), "code": new.reference["code"] ?? [:],
        ]
    }

    /// Moves subjects, agrees to it, takes it back.
    mutating func subjectChange(_ official: JSONValue) -> (String, JSONValue) {
        let (one, other) = (name("subjects"), name("subjects"))
        let named: JSONValue = [
            "name": .string(one), "etag": .string(etagOf[one] ?? "v1"), "reason": "登记变更", "official": official,
        ]
        let change: JSONValue = ["name": .string(name("subjectChanges")), "official": official]
        switch below(10) {
        case 0, 1:
            let status = pick(["DEREGISTERED", "ACTIVE", "REVOKED", "SUSPENDED"], or: "ACTIVE")
            return ("SubjectService/UpdateSubject", named.with(["status": .string("SUBJECT_STATUS_\(status)")]))
        case 2:
            let new = VillageSubject.organisation(chance(80) ? 20_000 + below(2_000) : 101 + below(5))
            return ("SubjectService/ChangeSubjectCode", named.with(["code": new.reference["code"] ?? [:]]))
        case 3, 4:
            return (
                "SubjectService/MergeSubjects",
                [
                    "source": .string(one), "sourceEtag": .string(etagOf[one] ?? "v1"), "target": .string(other),
                    "targetEtag": .string(etagOf[other] ?? "v1"), "reason": "重复登记", "official": official,
                ]
            )
        case 5, 6, 7: return ("SubjectChangeService/ConfirmSubjectChange", change)
        case 8: return ("SubjectChangeService/UndoSubjectChange", change.with(["reason": "有误"]))
        default: return ("SubjectChangeService/RefuseSubjectChange", change.with(["reason": "不同意"]))
        }
    }

    /// Registers an official of the own department under one of the ids with which all of these calls act.
    mutating func registeredOfficial() -> (String, JSONValue) {
        let department = pick(["EMR", "MSR", "TAX"], or: "EMR")
        return (
            "OfficialService/PutOfficial",
            [
                "id": .string("\(department)-\(below(5))"), "displayName": "试验", "namesake": true,
                "roles": ["OFFICIAL_ROLE_HANDLER", "OFFICIAL_ROLE_REVIEWER", "OFFICIAL_ROLE_DECIDER"],
                "official": official(),
            ]
        )
    }

    mutating func document(_ official: JSONValue) -> JSONValue {
        let content = Array("文书\(below(40))".utf8)
        papers = Array((papers + [["sha256": .string(SHA256.hexDigest(content)), "title": "文书"]]).suffix(60))
        return ["title": "文书", "content": .string(Base64.encode(content)), "official": official]
    }

    mutating func definition(_ body: VillageBody, _ official: JSONValue) -> (String, JSONValue) {
        let versions = (names["lists"] ?? []).filter { $0.contains("/versions/") }
        let named: JSONValue = ["name": .string(pick(versions, or: "lists/X/versions/1")), "official": official]
        switch below(13) % 4 {
        case 0:
            return (
                "DefinitionService/CreateListDefinition",
                [
                    "definition": Scene.definition.with([
                        "code": .string("\(body.domain)-N\(below(6))"), "domain": .string("domains/\(body.domain)"),
                        "authority": .string(body.code),
                    ]), "official": official,
                ]
            )
        case 1:
            return (
                "DefinitionService/ConsultListDefinition",
                named.with([
                    "consultation": [
                        "higherStandard": ["basis": ["instrument": "市场监管总局令第44号", "article": "第五条"]],
                        "document": paper(),
                    ]
                ])
            )
        case 2: return ("DefinitionService/PutListDefinitionInForce", named.with(["effectiveDate": .string(date())]))
        // Rarely one in force, without which nothing can be proposed any more.
        default:
            let old = (named["name"]?.text ?? "").contains("-SERIOUS")
            if old, !chance(4) { return ("DefinitionService/ListListDefinitions", [:]) }
            return (
                "DefinitionService/RepealListDefinition", named.with(["repealDate": .string(date()), "reason": "废止"])
            )
        }
    }

    mutating func caseReport(_ report: JSONValue, _ official: JSONValue) -> (String, JSONValue) {
        switch below(4) {
        case 0:
            return (
                "CaseReportService/CreateCaseReport",
                [
                    "caseReport": [
                        "kind": "CASE_KIND_BREACH", "month": "2026-05", "title": "案例", "facts": "经过",
                        "occurredDate": .string(date()), "source": "CASE_SOURCE_OWN_WORK", "domain": "WSF",
                        "subjectKind": "SUBJECT_KIND_NATURAL_PERSON", "subjectDisplayName": "试验人",
                    ], "official": official,
                ]
            )
        case 1: return ("CaseReportService/SubmitNilReport", ["month": "2026-05", "reason": "无", "official": official])
        case 2:
            return (
                "CaseReportService/ScreenCaseReport",
                report.with([
                    "screening": [
                        "factsVerified": true, "decisionEffective": true, "freeOfSecrets": true, "typical": true,
                        "reason": "典型",
                    ]
                ])
            )
        default:
            return (
                "CaseReportService/"
                    + pick(["SubmitCaseReport", "DropCaseReport", "AcceptCaseReport", "PublishCaseReport"], or: ""),
                report.with(["reason": "属实"])
            )
        }
    }
}
