import Credit
import JSON
import RPC
import TestKit

/// What an innocent department and its subjects have, and the hostile ones too, before anybody calls.
struct Innocent {
    let subjects: [VillageSubject]
    let papers: [JSONValue]
    /// Watches from the first row on.
    let watch: ChangeWatch
    /// What came to be so far.
    let changes: [RowChange]
    private let numbers: [(VillageBody, VillageSubject, String)]
    private let answers: [JSONValue]

    init(_ village: Village) async throws {
        var watch = try await ChangeWatch(village)
        try await village.loadCatalogues()
        try await village.registerOfficials()
        var papers: [JSONValue] = []
        var numbers: [(VillageBody, VillageSubject, String)] = []
        var answers: [JSONValue] = []
        var subjects: [VillageSubject] = []
        for (index, body) in [VillageBody.tax, .safety, .market].enumerated() {
            let first = 101 + 100 * index
            var entries: [String] = []
            for (number, stage) in [Village.Stage.effective, .effective, .noticeServed, .reviewed, .decided]
                .enumerated()
            {
                let subject = VillageSubject.organisation(first + number)
                subjects.append(subject)
                let document = "\(body.code)罚〔2026〕\(number)号"
                entries.append(try await village.enlist(body, subject, document, to: stage))
                numbers.append((body, subject, document))
            }
            answers.append(["name": .string(try await village.object(body, entries[1]))])
            answers.append(["name": .string(try await village.object(body, entries[0], accepting: false))])
            answers += entries.map { ["name": .string($0)] }
            let person = VillageSubject.person(index + 1)
            subjects += [person, .organisation(first + 50)]
            for subject in subjects.suffix(2) {
                let document = "\(body.code)罚〔2026〕\(numbers.count + 50)号"
                answers.append(try await village.punish(body, subject, document))
                numbers.append((body, subject, document))
            }
            papers.append(try await village.document(body, "材料 \(body.code)"))
            answers.append(try await Self.proceeding(village, body, entries[0]))
            answers.append(try await Self.caseReport(village, body))
        }
        let draft = try await village.call(
            "DefinitionService/CreateListDefinition", as: VillageBody.tax.identity,
            [
                "definition": Scene.definition.with([
                    "code": "TEV-NEW", "domain": "domains/TEV", "authority": "TAX",
                    "legalBasis": [["instrument": "税务总局令第54号", "article": "第六条"]], "basisEffectiveDate": "2022-02-01",
                ]), "official": VillageBody.tax.official(1),
            ])
        answers.append(draft)
        for list in ["TEV", "WSF", "FDS"] { answers.append(["name": .string("lists/\(list)-SERIOUS/versions/1")]) }
        changes = try await watch.changes()
        self.watch = watch
        self.subjects = subjects
        self.papers = papers
        self.numbers = numbers
        self.answers = answers
    }

    /// Tells the hostile ones what there is: they know everything.
    func teach(_ calls: inout HostileCalls) async throws {
        for (body, subject, number) in numbers { calls.learn(body, subject, number) }
        for answer in answers { calls.learn(answer) }
        for number in 1...24 { calls.learn(["name": .string("subjects/s\(number)")]) }
        for list in ["WSF", "FDS", "TEV"] { calls.learn(["name": .string("lists/\(list)-SERIOUS")]) }
        for measure in ["SA-015", "SA-058", "IN-010"] { calls.learn(["name": .string("measures/\(measure)")]) }
        for domain in ["WSF", "FDS", "TEV", "CTF"] { calls.learn(["name": .string("domains/\(domain)")]) }
        calls.keep()
    }

    private static func proceeding(_ village: Village, _ body: VillageBody, _ entry: String) async throws -> JSONValue {
        try await village.call(
            "ProceedingService/RecordProceeding", as: body.identity,
            [
                "proceeding": [
                    "entry": .string(entry), "kind": "PROCEEDING_KIND_RECONSIDERATION", "body": "区政府",
                    "caseNumber": "复1号",
                    "openedDate": .string(village.today.iso),
                ], "official": body.official(1),
            ])
    }

    private static func caseReport(_ village: Village, _ body: VillageBody) async throws -> JSONValue {
        try await village.patiently("reporting's departments") {
            try await village.call(
                "CaseReportService/CreateCaseReport", as: body.identity,
                [
                    "caseReport": [
                        "kind": "CASE_KIND_BREACH", "month": "2026-05", "title": "试验案例", "facts": "事实经过",
                        "occurredDate": .string(village.day(-9)), "source": "CASE_SOURCE_OWN_WORK",
                        "domain": .string(body.domain),
                        "subjectKind": "SUBJECT_KIND_NATURAL_PERSON", "subjectDisplayName": "试验人",
                    ], "official": body.official(1),
                ])
        }
    }

    /// What the counter says about the innocent department's subjects, and on which of its entries it rests.
    func restraints(_ village: Village) async throws -> Set<String> {
        var all: Set<String> = []
        for number in 101...105 {
            let answer = try await village.patiently("a Check") {
                try await village.call(
                    "CheckService/Check", as: "department/FIN",
                    [
                        "subject": VillageSubject.organisation(number).reference, "matter": "FIN-01",
                        "purpose": "采购资格审查",
                        "official": ["id": "FIN-1"],
                    ])
            }
            for restraint in answer["answer"]?["restraints"]?.elements ?? [] {
                for ground in restraint["grounds"]?.elements ?? [] {
                    all.insert(
                        "\(number) \(restraint["measure"]?["code"]?.text ?? "") \(restraint["instruction"]?.text ?? "") "
                            + (ground["source"]?.text ?? ""))
                }
            }
        }
        return all
    }
}
