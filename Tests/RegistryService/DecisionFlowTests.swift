import CommonSchema
import Credit
import Crypto
import Foundation
import Phrases
import RPC
import RegistrySchema
import SchemaRuntime
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Decisions and subjects over the wire")
struct DecisionFlowTests {
    static func penalty(_ number: String = "松市监罚〔2026〕7号", _ change: (inout PenaltyRecord) -> Void = { _ in })
        -> SubmitDecisionRequest
    {
        var record = PenaltyRecord()
        record.counterpart = Counterpart(
            displayName: "哈尔滨松北恒源食品有限公司", kind: .legalPerson, uscc: Fixture.company, legalRepresentative: "赵安")
        record.documentNumber = number
        record.conduct = "未公示许可证"
        record.facts = "经营场所未公示许可证"
        record.legalGround = "《食品安全法实施条例》第六十九条"
        record.penaltyKinds = [.fine]
        record.content = "处以罚款20000元"
        record.fineFen = 2_000_000
        record.decisionDate = "2026-10-26"
        record.validTo = "2027-10-26"
        record.authority = PublicBody(displayName: "松北区市场监督管理局", uscc: Fixture.msr)
        record.sourceUnit = record.authority
        change(&record)
        return SubmitDecisionRequest(
            requestId: RequestID.random(), record: .penalty(record), official: RegistryWorld.official())
    }

    @Test("a decision of a further kind waits for its row, and nothing of it is kept")
    func furtherKinds() async throws {
        try await RegistryWorld.with { world in
            let record = FurtherRecord(kind: .coercion, documentTitle: "强制措施决定书", documentNumber: "松市监强〔2026〕1号")
            let errors = [
                await refusal {
                    try await world.decisions.submitDecision(
                        SubmitDecisionRequest(
                            requestId: RequestID.random(), record: .further(record), official: RegistryWorld.official())
                    )
                },
                await refusal {
                    try await world.decisions.validateDecision(ValidateDecisionRequest(record: .further(record)))
                },
            ]
            for error in errors {
                let rows = error?.info?.metadata["rows"]
                #expect(error?.code == .unimplemented && error?.info?.reason == "FIELD_NOT_IMPLEMENTED")
                #expect(rows == "R12")
            }
            let kept = try await world.decisions.listDecisions(ListDecisionsRequest()).decisions
            #expect(kept.isEmpty)
        }
    }

    @Test("a decision is kept as submitted, with class, period and deadline")
    func submit() async throws {
        try await RegistryWorld.with { world in
            let request = Self.penalty { $0.domain = "FDS" }
            let answer = try await world.decisions.submitDecision(request)
            let decision = try #require(answer.decision)
            #expect(!answer.duplicate && decision.department == "MSR" && decision.kind == .penalty)
            #expect(decision.severity == .general && decision.publication?.ruleSet == "SAMR-107")
            #expect(
                decision.publication?.lastDate == "2027-10-26" && decision.publication?.repairableFrom == "2027-01-26")
            #expect(
                decision.uploadDue?.date == "2026-11-04" && decision.uploadDue?.provisional == false && !decision.late)
            #expect(decision.disclosure == .public)
            guard case .penalty(let given) = request.record, case .penalty(let kept) = decision.record else {
                Issue.record("no penalty")
                return
            }
            #expect(kept == given)
            #expect(try await world.decisions.submitDecision(request) == answer)
            var again = request
            again.requestId = RequestID.random()
            #expect(try await world.decisions.submitDecision(again).duplicate)
            #expect(try await world.decisions.getDecision(GetDecisionRequest(name: decision.name)).decision == decision)
        }
    }

    @Test("another content under the same key is refused, naming the decision and the fields")
    func differs() async throws {
        try await RegistryWorld.with { world in
            let kept = try await world.decisions.submitDecision(Self.penalty())
            let error = await refusal {
                try await world.decisions.submitDecision(
                    Self.penalty {
                        $0.facts = "另有其他事实"
                        $0.fineFen = 3_000_000
                    })
            }
            #expect(error?.code == .alreadyExists && error?.info?.reason == "DECISION_DIFFERS")
            #expect(error?.info?.metadata["decision"] == kept.decision?.name)
            #expect(error?.info?.metadata["fields"] == "CF_SY,CF_NR_FK")
            guard case .penalty(let record) = Self.penalty("松市监罚〔2026〕7号", { $0.facts = "x" }).record else { return }
            let verdict = try await world.decisions.validateDecision(
                ValidateDecisionRequest(record: .penalty(record)))
            #expect(verdict.violations.map(\.field) == ["CF_SY"])
            let other = try await world.decisions.submitDecision(Self.penalty("松市监罚〔2026〕8号"))
            #expect(other.decision?.subject == kept.decision?.subject)
        }
    }

    @Test(
        "a number in other brackets is the same number: a duplicate, or a decision that differs in what else is different",
        arguments: ["[2026]", "(2026)", "（2026）", "［2026］", "【2026】"])
    func brackets(year: String) async throws {
        try await RegistryWorld.with { world in
            let kept = try #require(try await world.decisions.submitDecision(Self.penalty()).decision)
            let again = try await world.decisions.submitDecision(Self.penalty("松市监罚\(year)7号"))
            #expect(again.duplicate && again.decision?.name == kept.name)
            #expect(again.decision?.record == kept.record, "it is shown as it was written first")
            let error = await refusal {
                try await world.decisions.submitDecision(Self.penalty("松市监罚\(year)7号") { $0.facts = "另有其他事实" })
            }
            #expect(error?.info?.reason == "DECISION_DIFFERS" && error?.info?.metadata["fields"] == "CF_SY")
            for (number, day) in [("松市监罚\(year)8号", "2026-10-26"), ("松市监罚\(year)7号", "2026-10-27")] {
                let other = try await world.decisions.submitDecision(Self.penalty(number) { $0.decisionDate = day })
                #expect(!other.duplicate && other.decision?.name != kept.name, "\(number) of \(day)")
            }
            let listed = try await world.decisions.listDecisions(ListDecisionsRequest()).decisions
            #expect(listed.count == 3)
        }
    }

    /// What is wrong with a penalty, and the field that the error names.
    static let faults: [(String, @Sendable (inout PenaltyRecord) -> Void)] = [
        ("CF_XDR_SHXYM", { $0.counterpart?.uscc = "91230109MA1C0T3R9G" }),
        ("CF_JDRQ", { $0.decisionDate = "2026-11-03" }),
        ("CF_NR_FK", { $0.fineFen = 0 }),
        ("CF_NR_FK", { $0.fineFen = -5 }),
        ("CF_CFLB", { $0.penaltyKinds = [] }),
        ("CF_CFLB", { $0.penaltyKinds = [.fine, .unspecified] }),
        ("CF_XDR_LB", { $0.counterpart?.kind = .unspecified }),
        ("CF_XDR_LB", { $0.counterpart = nil }),
        ("CF_CFJGDM", { $0.authority?.uscc = Fixture.emr }),
        ("CF_SY", { $0.facts = "身份证\(Fixture.person)" }),
    ]

    @Test("a decision that breaks a rule is refused with field, rule and remedy", arguments: faults.indices)
    func refused(index: Int) async throws {
        try await RegistryWorld.with { world in
            let (field, change) = Self.faults[index]
            let error = await refusal { try await world.decisions.submitDecision(Self.penalty("坏1号", change)) }
            #expect(error?.code == .invalidArgument && error?.info?.reason == "INVALID_RECORD")
            #expect(error?.fieldViolations.first?.field == field)
            #expect(error?.fieldViolations.allSatisfy { !$0.rule.isEmpty && !$0.remedy.isEmpty } == true)
            #expect(error?.message.contains(Fixture.person) == false)
            let decisions = try await world.decisions.listDecisions(ListDecisionsRequest()).decisions
            let subjects = try await world.subjects.listSubjects(ListSubjectsRequest()).subjects
            #expect(decisions.isEmpty && subjects.isEmpty)
        }
    }

    @Test("a department that the catalogue does not know submits nothing, and is told who loads the catalogue")
    func unknownDepartment() async throws {
        try await RegistryWorld.with { world in
            let client = DecisionServiceClient(channel: world.harness.channel("department/ZZZ"))
            let error = await refusal { try await client.submitDecision(Self.penalty()) }
            #expect(error?.code == .failedPrecondition && error?.info?.reason == "UNKNOWN_DEPARTMENT")
            #expect(error?.info?.metadata["department"] == "ZZZ")
            #expect(error?.message.contains("ask the lead department, which alone may, to load a catalogue") == true)
            #expect(error?.text.chinese.contains("请牵头部门载入") == true)
            // Who is sent there may: nobody else is.
            let load = ReferenceServiceMethods.loadDepartments
            #expect(load.access == .lead)
            let kept = try await world.decisions.listDecisions(ListDecisionsRequest()).decisions
            #expect(kept.isEmpty)
            let known = try await world.decisions.submitDecision(Self.penalty())
            #expect(!known.duplicate)
        }
    }

    @Test("decisions are listed newest first, by filter and page")
    func list() async throws {
        try await RegistryWorld.with { world in
            for number in 1...5 {
                _ = try await world.decisions.submitDecision(
                    Self.penalty("列\(number)号") { $0.decisionDate = number == 3 ? "2026-09-01" : "2026-10-26" })
            }
            func names(_ request: ListDecisionsRequest) async throws -> [String] {
                try await world.decisions.listDecisions(request).decisions.map(\.name)
            }
            #expect(try await names(.init()) == [5, 4, 3, 2, 1].map { "decisions/d\($0)" })
            #expect(try await names(.init(lateOnly: true)) == ["decisions/d3"])
            #expect(try await names(.init(decidedFrom: "2026-10-01")).count == 4)
            #expect(try await names(.init(decidedTo: "2026-10-01")) == ["decisions/d3"])
            #expect(try await names(.init(subject: "subjects/s2")) == [])
            #expect(try await names(.init(department: "EMR")) == [])
            #expect(try await names(.init(kind: .permit)) == [])
            let page = try await world.decisions.listDecisions(.init(pageSize: 2))
            let next = try await world.decisions.listDecisions(.init(pageSize: 2, pageToken: page.nextPageToken))
            #expect(next.decisions.map(\.name) == ["decisions/d3", "decisions/d2"])
            let bad = await refusal {
                try await world.decisions.listDecisions(.init(pageToken: page.nextPageToken, lateOnly: true))
            }
            #expect(bad?.info?.reason == "PAGE_TOKEN_INVALID")
            #expect(
                await refusal { try await world.decisions.listDecisions(.init(pageSize: -1)) }?.code == .invalidArgument
            )
            #expect(await refusal { try await names(.init(decidedFrom: "2026-02-30")) }?.code == .invalidArgument)
        }
    }

    @Test(
        "a person's number is in no answer, no log line and no byte of the database, and still finds the person",
        .enabled(if: TestStore.isFile))
    func privacy() async throws {
        let directory = TemporaryDirectory("privacy")
        try await RegistryWorld.with(directory: directory) { world in
            let number = Fixture.citizen(77)
            let other = Fixture.citizen(78)
            let text =
                Fixture.header(.penalty) + Fixture.line(Fixture.personPenalty(number), .penalty)
                + Fixture.line(
                    Fixture.penalty.merging(["CF_WSH": "代1号", "CF_FR_ZJLX": "身份证", "CF_FR_ZJHM": other]) { $1 },
                    .penalty)
            // A chunk ends in the middle of the number, so that the carried row holds it.
            let bytes = Array(text.utf8)
            let end = try #require(text.range(of: number)).upperBound
            let cut = text.utf8.distance(from: text.startIndex, to: end)
            let opened = try await world.open(bytes)
            let done = try await world.append(bytes, to: opened.name) { $0 == 0 ? cut : bytes.count }
            #expect(done.accepted == 2)
            _ = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人乙",
                    code: SubjectCode(kind: .citizenId, value: Fixture.citizen(79)), official: RegistryWorld.official())
            )
            let resolved = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(
                    subject: SubjectReference(by: .code(SubjectCode(value: number))), query: caseWork))
            #expect(resolved.foundBy == .citizenId)
            #expect(resolved.subject?.maskedDocumentNumber == CitizenNumber.masked(number))
            let decisions = try await world.decisions.listDecisions(ListDecisionsRequest(query: caseWork)).decisions
            #expect(decisions.contains { $0.disclosure == .internal })
            let unknown = await refusal {
                try await world.subjects.resolveSubject(
                    ResolveSubjectRequest(
                        subject: SubjectReference(by: .code(SubjectCode(value: Fixture.citizen(80)))), query: caseWork)
                )
            }
            #expect(unknown?.code == .notFound)
            let exists = await refusal {
                try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人甲",
                        code: SubjectCode(value: number), official: RegistryWorld.official()))
            }
            #expect(exists?.info?.reason == "SUBJECT_EXISTS")
            let answers =
                "\(resolved) \(decisions) \(try await world.snapshot().records) "
                + "\(try await world.verdicts(opened.name))"
                + "\(unknown.map(String.init(describing:)) ?? "") \(exists.map(String.init(describing:)) ?? "")"
            let stored = try #require(Files.bytes(below: directory.path))
            for secret in [number, other, Fixture.citizen(79), Fixture.citizen(80)] {
                #expect(!answers.contains(secret))
                #expect(!world.harness.log.contains(secret))
                let isWhole = Files.contains(stored, Array(secret.utf8))
                let isPart = Files.contains(stored, Array(secret.utf8.prefix(14)))
                #expect(!isWhole && !isPart)
            }
            // The search itself finds what is there.
            let isFound = Files.contains(stored, Array("代1号".utf8))
            #expect(isFound)
        }
    }

    @Test("subjects keep their names and codes through changes")
    func history() async throws {
        try await RegistryWorld.with { world in
            let registered = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .legalPerson, displayName: "甲公司",
                    code: SubjectCode(value: "91230109-ma1c0t3r9f"), establishedDate: "2020-05-01",
                    legalRepresentative: "赵安", official: RegistryWorld.official()))
            let subject = try #require(registered.subject)
            #expect(subject.uscc == Fixture.company && subject.divisionCode == "230109")
            let renamed = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: subject.name, etag: subject.etag, displayName: "乙公司",
                    reason: "更名登记", official: RegistryWorld.official()))
            #expect(renamed.subject?.names.map(\.displayName) == ["乙公司", "甲公司"])
            let stale = await refusal {
                try await world.subjects.updateSubject(
                    UpdateSubjectRequest(
                        requestId: RequestID.random(), name: subject.name, etag: subject.etag, displayName: "丙公司",
                        reason: "更名登记", official: RegistryWorld.official()))
            }
            #expect(stale?.info?.reason == "ETAG_MISMATCH")
            let new = Fixture.code(7)
            let changed = try await world.subjects.changeSubjectCode(
                ChangeSubjectCodeRequest(
                    requestId: RequestID.random(), name: subject.name, etag: renamed.subject?.etag ?? "",
                    code: SubjectCode(value: new), reason: "换照", official: RegistryWorld.official()))
            #expect(changed.subject?.uscc == Fixture.company && changed.change?.newCode == new)
            #expect(try await world.confirmed(changed.change)?.uscc == new)
            let byOld = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(value: Fixture.company)))))
            #expect(byOld.former && byOld.subject?.name == subject.name)
            let events = try await world.subjects.listSubjectEvents(ListSubjectEventsRequest(subject: subject.name))
            #expect(events.events.map(\.action) == ["code-changed", "renamed", "registered"])
            let records = try await world.snapshot().records
            let record = records.compactMap { change -> SubjectRecord? in
                if case .subject(let record) = change.record { record } else { nil }
            }.first
            #expect(record?.formerUsccs == [Fixture.company] && record?.establishedDate == "2020-05-01")
            let batch = try await world.subjects.batchResolveSubjects(
                BatchResolveSubjectsRequest(subjects: [
                    SubjectReference(by: .name(subject.name)), SubjectReference(by: .code(SubjectCode(value: "x"))),
                    SubjectReference(by: .code(SubjectCode(value: Fixture.code(8)))),
                ]))
            #expect(batch.resolutions.map(\.problem) == ["", "malformed", "not-found"])
        }
    }

    /// A registration that breaks a rule, and the field.
    static let registrations: [(String, RegisterSubjectRequest)] = [
        ("kind", .init(displayName: "甲", code: SubjectCode(value: Fixture.company))),
        ("display_name", .init(kind: .legalPerson, code: SubjectCode(value: Fixture.company))),
        ("code.value", .init(kind: .legalPerson, displayName: "甲", code: SubjectCode(value: "91230109MA1C0T3R9G"))),
        ("code.value", .init(kind: .legalPerson, displayName: "甲", code: SubjectCode(value: "00000000000000000X"))),
        ("code.value", .init(kind: .legalPerson, displayName: "甲", code: SubjectCode(value: Fixture.trader))),
        ("code.value", .init(kind: .naturalPerson, displayName: "甲", code: SubjectCode(value: "110105194912310021"))),
        ("code.value", .init(kind: .soleTrader, displayName: "甲")),
        (
            "established_date",
            .init(
                kind: .legalPerson, displayName: "甲", code: SubjectCode(value: Fixture.company),
                establishedDate: "2026-11-03")
        ),
        (
            "division_code",
            .init(
                kind: .legalPerson, displayName: "甲", code: SubjectCode(value: Fixture.company), divisionCode: "2301")
        ),
        (
            "legal_representative",
            .init(
                kind: .naturalPerson, displayName: "甲", code: SubjectCode(value: Fixture.person),
                legalRepresentative: "乙")
        ),
    ]

    @Test("a registration that breaks a rule is refused by field", arguments: registrations.indices)
    func badRegistration(index: Int) async throws {
        try await RegistryWorld.with(catalogue: false) { world in
            var (field, request) = Self.registrations[index]
            request.requestId = RequestID.random()
            request.official = RegistryWorld.official()
            let error = await refusal { try await world.subjects.registerSubject(request) }
            #expect(error?.code == .invalidArgument && error?.fieldViolations.first?.field == field)
        }
    }

    @Test("a sole trader without identifier is known by the registration number")
    func soleTrader() async throws {
        try await RegistryWorld.with { world in
            let request = RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                registrationNumber: "2301 0960-0000 001", official: RegistryWorld.official())
            let subject = try #require(try await world.subjects.registerSubject(request).subject)
            #expect(subject.identifiers.map(\.value) == ["230109600000001"] && subject.uscc.isEmpty)
        }
    }

    @Test("codes are judged at three levels, and a person's is shown masked")
    func validate() async throws {
        try await RegistryWorld.with(catalogue: false) { world in
            func judge(_ code: String, _ kind: CodeKind = .unspecified) async throws -> ValidateCodeResponse {
                try await world.subjects.validateCode(
                    ValidateCodeRequest(code: SubjectCode(kind: kind, value: code)))
            }
            let right = try await judge(Fixture.company)
            #expect(right.valid && right.level == .semantic && right.kind == .uscc)
            let wrong = try await judge("91230109MA1C0T3R9G")
            #expect(!wrong.valid && wrong.level == .format && wrong.reason.hasPrefix("CHECK_CHARACTER"))
            let person = try await judge(Fixture.person)
            #expect(person.valid && person.kind == .citizenId && person.folded == "110105************")
            #expect(try await judge("00000000000000000X").reason.hasPrefix("PLACEHOLDER"))
            #expect(await refusal { try await judge(String(repeating: "9", count: 65)) }?.code == .invalidArgument)
        }
    }

    @Test("a department that the catalogue knows without an identifier submits, tries and imports nothing")
    func withoutIdentifier() async throws {
        try await RegistryWorld.with { world in
            let decisions = DecisionServiceClient(channel: world.harness.channel("department/BEB"))
            let request = Self.penalty()
            let submitted = await refusal { try await decisions.submitDecision(request) }
            #expect(submitted?.info?.reason == "DEPARTMENT_WITHOUT_IDENTIFIER")
            guard case .penalty(let record) = request.record else { return }
            let tried = await refusal {
                try await decisions.validateDecision(ValidateDecisionRequest(record: .penalty(record)))
            }
            #expect(tried?.info?.reason == "DEPARTMENT_WITHOUT_IDENTIFIER")
            let imports = ImportServiceClient(channel: world.harness.channel("department/BEB"))
            let opened = await refusal {
                try await imports.openImport(
                    OpenImportRequest(
                        requestId: RequestID.random(), kind: .penalty,
                        sha256: String(repeating: "a", count: 64), totalBytes: 10, official: RegistryWorld.official()))
            }
            #expect(opened?.info?.reason == "DEPARTMENT_WITHOUT_IDENTIFIER")
        }
    }
}
