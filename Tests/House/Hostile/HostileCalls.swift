import CommandLineKit
import Credit
import Crypto
import JSON
import Sample
import SchemaRuntime
import TestKit

/// Makes calls that hostile departments might: requests that would succeed, with something changed, and requests of any method filled
/// with what is known, so that many are carried out and the others are refused for every reason there is.
struct HostileCalls {
    /// A call.
    struct Call: Sendable {
        let call: ContractCall
        let request: JSONValue
    }

    /// Whoever ends its own officials ends its own calls.
    private static let left: Set<String> = ["EndOfficial"]

    private var random: SeededRandom
    let village: Village
    private let methods: [ContractCall]
    /// Names of what there is, by collection; those of before stay, of later ones the newest are kept.
    var names: [String: [String]] = [:]
    private var lasting: [String: Int] = [:]
    /// Names that somebody had in answers to calls that were carried out, so that cases go on.
    private var own: [String: [String: [String]]] = [:]
    private var now = ""
    /// Where cases stand, by the last word of their state.
    private var stages: [String: String] = [:]
    /// The case that the next request is to be about; nil for any.
    private var chosen: String?
    private var etags: [String] = [""]
    /// The etags of subjects that were seen.
    private(set) var etagOf: [String: String] = [:]
    /// Documents that somebody filed.
    var papers: [JSONValue]
    /// Numbers of decisions, and how many were made up.
    var numbers: [(body: VillageBody, subject: VillageSubject, number: String)] = []
    var made = 0
    let subjects: [VillageSubject]

    init(_ village: Village, subjects: [VillageSubject], papers: [JSONValue], random: SeededRandom) {
        self.village = village
        self.subjects = subjects
        self.papers = papers
        self.random = random
        methods = DescriptorPool.builtIn.services.flatMap { service in
            service.methods.filter { !$0.serverStreaming && !$0.clientStreaming && !Self.left.contains($0.name) }
                .map { ContractCall($0, of: service) }
        }.filter { village.harnesses[$0.owner] != nil }
    }

    // MARK: What is known

    /// Learns the names of an answer to somebody, which that caller goes on with.
    mutating func learn(_ answer: JSONValue, of identity: String) {
        learn(answer)
        for member in answer.members {
            guard let name = member.value["name"]?.text, name.contains("/") else { continue }
            let collection = String(name.prefix { $0 != "/" })
            stages[name] = member.value["state"]?.text.map { String($0.split(separator: "_STATE_").last ?? "") }
            own[identity, default: [:]][collection, default: []].append(name)
            if own[identity]?[collection]?.count ?? 0 > 30 { own[identity]?[collection]?.removeFirst() }
        }
    }

    /// Learns the names and etags of an answer.
    mutating func learn(_ value: JSONValue) {
        if let name = value["name"]?.text, name.hasPrefix("subjects/") { etagOf[name] = value["etag"]?.text }
        for member in value.members {
            if let text = member.value.text {
                if member.name == "etag" { etags = Array((etags + [text]).suffix(64)) }
                if text.contains("/") { learn(name: text) }
            }
            learn(member.value)
        }
        for element in value.elements { learn(element) }
    }

    mutating func learn(name: String) {
        let collection = String(name.prefix { $0 != "/" })
        guard name.utf8.count < 100, !(names[collection]?.contains(name) ?? false) else { return }
        let kept = lasting[collection] ?? 0
        var known = names[collection] ?? []
        known.append(name)
        if known.count > kept + 120 { known.remove(at: kept) }
        names[collection] = known
    }

    /// Learns a decision by which entries can be proposed.
    mutating func learn(_ body: VillageBody, _ subject: VillageSubject, _ number: String) {
        numbers.append((body, subject, number))
        if numbers.count > 200 { numbers.remove(at: 100) }
    }

    /// What is known now stays known, however much comes.
    mutating func keep() { lasting = names.mapValues(\.count) }

    // MARK: Choosing

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<max(count, 1), using: &random) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func pick<T>(_ list: [T], or other: T) -> T { list.isEmpty ? other : list[below(list.count)] }

    /// Whoever calls next.
    mutating func caller() -> String {
        pick(
            [
                "department/EMR", "department/MSR", "department/EMR", "department/MSR", "department/EMR",
                "department/MSR", "department/EMR", "public",
            ], or: "public")
    }

    mutating func name(_ collection: String) -> String {
        if let chosen, chosen.hasPrefix(collection) { return chosen }
        if chance(55), let mine = own[now]?[collection], !mine.isEmpty { return mine[below(mine.count)] }
        return pick(names[collection] ?? [], or: "\(collection)/1")
    }

    mutating func official() -> JSONValue {
        let department =
            chance(96) ? String(now.split(separator: "/").last ?? "") : pick(["EMR", "MSR", "TAX", "BEB"], or: "EMR")
        return chance(2) ? [:] : ["id": .string("\(department)-\(below(5))"), "name": "试验"]
    }

    mutating func date() -> String {
        chance(8)
            ? pick(["", "2026-02-30", "2001-01-01", "2099-12-31", "x"], or: "")
            : village.day(pick([0, 0, 0, -1, 1, -9, 7, -400, 400], or: 0))
    }

    mutating func paper() -> JSONValue {
        chance(3) ? ["sha256": .string(String(repeating: "0", count: 64)), "title": "无"] : pick(papers, or: [:])
    }

    mutating func subject() -> JSONValue {
        chance(70) ? pick(subjects, or: .organisation(1)).reference : ["name": .string(name("subjects"))]
    }

    mutating func body() -> VillageBody { pick([.safety, .market, .safety, .market, .tax], or: .safety) }

    // MARK: Calls

    /// The next call of somebody.
    mutating func next(as identity: String) -> Call? {
        now = identity
        guard chance(95) else { return filled() }
        let own: VillageBody = identity == VillageBody.market.identity ? .market : .safety
        guard let (path, request) = likely(chance(85) ? own : body()), let call = try? ContractCall(path) else {
            return nil
        }
        return Call(call: call, request: changed(request, of: call))
    }

    /// The request with a field or two filled in another way, one time in three.
    mutating func changed(_ request: JSONValue, of call: ContractCall) -> JSONValue {
        guard chance(35), let fields = DescriptorPool.builtIn.messages[call.method.input]?.fields, !fields.isEmpty
        else {
            return request
        }
        var request = request
        for _ in 0...below(2) {
            let field = fields[below(fields.count)]
            if field.name == "request_id" { continue }
            request =
                chance(15) ? request.without(field.jsonName) : request.setting(field.jsonName, value(field, call, 0))
        }
        return request
    }

    mutating func filled() -> Call? {
        let call = methods[below(methods.count)]
        return Call(call: call, request: message(call.method.input, call, 0))
    }

    mutating func message(_ type: String, _ call: ContractCall, _ depth: Int) -> JSONValue {
        var members: [JSONObject.Member] = []
        var oneofs: Set<Int> = []
        for field in DescriptorPool.builtIn.messages[type]?.fields ?? [] where field.name != "request_id" {
            if let oneof = field.oneof, !oneofs.insert(oneof).inserted { continue }
            guard depth < 3, chance(80) else { continue }
            members.append(JSONObject.Member(name: field.jsonName, value: value(field, call, depth)))
        }
        return .object(JSONObject(members))
    }

    mutating func value(_ field: FieldType, _ call: ContractCall, _ depth: Int) -> JSONValue {
        guard field.isRepeated else { return one(field, call, depth) }
        return .array((0..<below(3)).map { _ in one(field, call, depth) })
    }

    mutating func one(_ field: FieldType, _ call: ContractCall, _ depth: Int) -> JSONValue {
        switch field.kind {
        case .message("xinyi.common.v1.Official"): official()
        case .message("xinyi.common.v1.SubjectReference"): subject()
        case .message("xinyi.common.v1.DocumentReference"): paper()
        case .message("xinyi.common.v1.QueryReason"): Village.reason
        case .message("google.protobuf.Timestamp"): "2026-05-11T01:00:00Z"
        case .message(let type): message(type, call, depth + 1)
        case .enumeration(let name):
            .string(pick(DescriptorPool.builtIn.enums[name]?.values.map(\.name) ?? [], or: "?"))
        case .bool: .bool(chance(50))
        case .bytes: .string(Base64.encode([UInt8](repeating: 65, count: below(40))))
        case .string: .string(text(field.name, call))
        default: .integer(Int64(pick([0, 1, 2, 3, 12, 36, 2026, -1], or: 0)))
        }
    }

    mutating func text(_ field: String, _ call: ContractCall) -> String {
        if field == "etag" { return chance(80) ? "" : pick(etags, or: "") }
        if field.hasSuffix("date") { return date() }
        if ["department", "authority", "source_unit"].contains(field) {
            return pick(["EMR", "MSR", "TAX", "BEB", ""], or: "")
        }
        if field == "month" { return pick(["2026-05", "2026-04", "2027-01"], or: "2026-05") }
        let collections: [String: String] = [
            "entry": "entries", "subject": "subjects", "source": "subjects", "target": "subjects", "list": "lists",
            "domain": "domains", "objection": "objections", "measure": "measures", "matter": "matters",
            "decision": "decisions",
        ]
        if field == "name", let own = own(call) { return name(own) }
        if let collection = collections[field] { return name(collection) }
        if field == "list", chance(50) { return body().list }
        return pick(["理由", "x", "", "事实清楚", "APV-04", "EMR", "列\(below(50))号"], or: "")
    }

    /// The collection that a service's methods name.
    private func own(_ call: ContractCall) -> String? {
        let collections = [
            "SeriousEntryService": "entries", "ObjectionService": "objections", "ProceedingService": "proceedings",
            "DefinitionService": "lists", "DocumentService": "documents", "SubjectService": "subjects",
            "DecisionService": "decisions", "ImportService": "imports", "CaseReportService": "caseReports",
            "SubjectChangeService": "subjectChanges", "CatalogueService": "measures", "CheckService": "checks",
            "LookupService": "entries",
        ]
        return collections[call.service.name]
    }

    // MARK: Calls that may succeed

    /// Half of the time, the step that an own case waits for: the kind of request.
    mutating func goingOn() -> Int? {
        guard chance(55) else { return nil }
        let collection = chance(75) ? "entries" : "objections"
        let cases = own[now]?[collection] ?? []
        guard !cases.isEmpty else { return nil }
        let name = cases[below(cases.count)]
        let steps: [String: [Int]] = [
            "PROPOSED": [4], "NOTICE_SERVED": [5, 6, 6], "DEFENCE_OPEN": [6], "REVIEWED": [7], "DECIDED": [9, 12],
            "SERVED": [12, 10], "EFFECTIVE": [12, 13, 21, 12, 10], "FILED": [15], "ACCEPTED": [17, 18],
            "FORWARDED": [17],
            "VERIFYING": [17, 18], "DISMISSED": [19], "UPHELD": [19],
        ]
        guard let kinds = steps[stages[name] ?? ""] else { return nil }
        chosen = name
        return pick(kinds, or: 0)
    }

    mutating func likely(_ body: VillageBody) -> (String, JSONValue)? {
        chosen = nil
        let kind = goingOn() ?? below(31)
        let official = official()
        let entry: JSONValue = ["name": .string(name("entries")), "official": official]
        let objection: JSONValue = ["name": .string(name("objections")), "official": official]
        let report: JSONValue = ["name": .string(name("caseReports")), "official": official]
        let proof: JSONValue = [
            "servedDate": .string(date()), "channel": "SERVICE_CHANNEL_DIRECT", "recipient": "试验", "document": paper(),
            "proof": paper(),
        ]
        switch kind {
        case 0, 1: return ("DecisionService/SubmitDecision", penalty(body))
        case 2, 3:
            let known = pick(numbers, or: (body, .organisation(1), "x"))
            return (
                "SeriousEntryService/ProposeEntry",
                village.proposal(chance(80) ? known.body : body, known.subject, known.number).with([
                    "official": official
                ])
            )
        case 4: return ("SeriousEntryService/RecordNoticeServed", entry.with(["service": proof]))
        case 5:
            return (
                "SeriousEntryService/RecordDefenceWaiver",
                entry.with(["waiver": ["waivedDate": .string(date()), "document": paper()]])
            )
        case 6:
            return (
                "SeriousEntryService/ReviewEntry",
                entry.with([
                    "defenceOutcome": .string(
                        "DEFENCE_OUTCOME_" + pick(["WAIVED", "NONE_STATED", "NOT_ACCEPTED", "ACCEPTED"], or: "WAIVED")),
                    "answer": "答复", "findings": "事实清楚",
                ])
            )
        case 7, 8:
            return (
                "SeriousEntryService/DecideEntry",
                entry.with(["decisionNumber": .string("列\(below(10_000))号"), "document": paper()])
            )
        case 9:
            return (
                "SeriousEntryService/RecordDecisionServed", entry.with(["service": proof, "repairNotice": paper()])
            )
        case 10:
            return ("SeriousEntryService/RevokeEntry", entry.with(["exitReason": "EXIT_REASON_ERROR", "reason": "有误"]))
        case 11:
            return (
                "SeriousEntryService/" + pick(["WithdrawEntry", "RemoveEntryEarly"], or: ""),
                entry.with(["reason": "撤回"])
            )
        case 12, 13, 14:
            return (
                "ObjectionService/FileObjection",
                [
                    "entry": .string(name("entries")),
                    "ground": .string(
                        "OBJECTION_GROUND_" + pick(["ERROR", "OMISSION", "OVERDUE", "UNLAWFUL_ENTRY"], or: "ERROR")),
                    "statement": .string("事实有误\(below(1000))"), "evidence": [paper()], "official": official,
                ]
            )
        case 15, 16: return ("ObjectionService/AcceptObjection", objection)
        case 17:
            return (
                "ObjectionService/"
                    + pick(
                        [
                            "DismissObjection", "RejectObjection", "WithdrawObjection", "PauseObjection",
                            "StartVerification",
                        ], or: ""),
                objection.with(["reason": "不成立"])
            )
        case 18:
            return (
                "ObjectionService/UpholdObjection",
                objection.with(["outcome": "OBJECTION_OUTCOME_REVOKED", "reason": "成立"])
            )
        case 19: return ("ObjectionService/RecordObjectionNotified", objection.with(["notifiedDate": .string(date())]))
        case 20: return ("DocumentService/PutDocument", document(official))
        case 21:
            let given: JSONValue = [
                "entry": .string(name("entries")), "kind": "PROCEEDING_KIND_RECONSIDERATION", "body": "区政府",
                "caseNumber": .string("复\(below(99))号"), "openedDate": .string(date()),
            ]
            if chance(40) {
                return (
                    "ProceedingService/EndProceeding",
                    [
                        "name": .string(name("proceedings")),
                        "outcome": .string(
                            "PROCEEDING_OUTCOME_" + pick(["UPHOLDS_ENTRY", "ANNULS_ENTRY", "WITHDRAWN"], or: "")),
                        "reason": "结束", "official": official,
                    ]
                )
            }
            return ("ProceedingService/RecordProceeding", ["proceeding": given, "official": official])
        case 22: return definition(body, official)
        case 23: return caseReport(report, official)
        case 24:
            return (
                "SubjectService/RegisterSubject",
                registration().with(["official": official])
            )
        case 25, 26, 27, 28: return subjectChange(official)
        case 29: return registeredOfficial()
        default: return reading(official)
        }
    }

    mutating func reading(_ official: JSONValue) -> (String, JSONValue) {
        if chance(40) {
            let matter = pick(["APV-04", "MSR-01", "MSR-03", "FIN-01"], or: "")
            return (
                "CheckService/Check",
                ["subject": subject(), "matter": .string(matter), "purpose": "审核", "official": official]
            )
        }
        return (
            pick(["LookupService/LookupEntries", "SubjectService/ResolveSubject"], or: ""),
            ["subject": subject(), "query": Village.reason]
        )
    }
}

extension JSONValue {
    /// This object with one member set.
    func setting(_ name: String, _ value: JSONValue) -> JSONValue {
        .object(JSONObject(members.filter { $0.name != name } + [JSONObject.Member(name: name, value: value)]))
    }
}
