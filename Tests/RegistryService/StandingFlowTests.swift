import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Nobody is wronged through the register of subjects")
struct StandingFlowTests {
    private func subjects(_ world: RegistryWorld, _ department: String) -> SubjectServiceClient {
        SubjectServiceClient(channel: world.harness.channel("department/\(department)"))
    }

    private func confirm(
        _ world: RegistryWorld, _ change: SubjectChange?, as department: String, by official: String = "1"
    ) async throws -> SubjectChange {
        try await world.changes("department/\(department)").confirmSubjectChange(
            ConfirmSubjectChangeRequest(
                requestId: RequestID.random(), name: change?.name ?? "", official: Official(id: official))
        ).change ?? SubjectChange()
    }

    private func undone(_ world: RegistryWorld, _ change: SubjectChange?, _ confirming: String...) async throws {
        _ = try await world.changes("department/MSR").undoSubjectChange(
            UndoSubjectChangeRequest(
                requestId: RequestID.random(), name: change?.name ?? "", reason: "有误", official: Official(id: "1")))
        for department in confirming { _ = try await confirm(world, change, as: department) }
    }

    private func rename(
        _ world: RegistryWorld, _ name: String, to new: String, by department: String
    ) async throws -> UpdateSubjectResponse {
        let etag = try await world.subject(name).etag
        return try await subjects(world, department).updateSubject(
            UpdateSubjectRequest(
                requestId: RequestID.random(), name: name, etag: etag, displayName: new, reason: "更名",
                official: Official(id: "1")))
    }

    /// Emergency management's penalty against a company, which registers it.
    private func penalised(_ world: RegistryWorld, _ code: String, _ name: String) async throws -> Subject {
        let request = DecisionFlowTests.penalty("应急\(code)号") {
            $0.counterpart?.uscc = code
            $0.counterpart?.displayName = name
            $0.authority = PublicBody(displayName: "松北区应急管理局", uscc: Fixture.emr)
            $0.sourceUnit = $0.authority
        }
        let client = DecisionServiceClient(channel: world.harness.channel("department/EMR"))
        return try await world.subject(try await client.submitDecision(request).decision?.subject ?? "")
    }

    // MARK: What was judged

    @Test("a change that was judged on records as they are no more is refused, and tells to propose again")
    func changedSince() async throws {
        try await RegistryWorld.with { world in
            let target = try await penalised(world, Fixture.code(1), "甲公司")
            let other = try await world.submit("前1号", code: Fixture.code(2), name: "乙公司")
            for (changed, names) in [(target.name, "source and target"), (other.subject, "source")] {
                let source = try await world.subject(other.subject)
                let ended =
                    try await world.ended(source)
                let merge = try await world.subjects.mergeSubjects(
                    RegistryWorld.merge(ended, try await world.subject(target.name))
                ).change
                #expect(merge?.subjectEtag == ended.etag && merge?.targetEtag.isEmpty == false)
                _ = try await rename(world, changed, to: "改名\(names)公司", by: "MSR")
                let stale = await refusal { try await confirm(world, merge, as: "EMR") }
                #expect(stale?.code == .aborted && stale?.info?.reason == "ETAG_MISMATCH")
                #expect(stale?.info?.metadata["subject"] == changed)
                #expect(stale?.message.contains("RefuseSubjectChange") == true)
                #expect(try await world.subject(other.subject).status == .deregistered)
                // Proposed again it is confirmed, by the same hands.
                _ = try await world.changes().refuseSubjectChange(
                    RefuseSubjectChangeRequest(
                        requestId: RequestID.random(), name: merge?.name ?? "", reason: "已变更",
                        official: Official(id: "1")))
            }
            let again = try await world.subjects.mergeSubjects(
                RegistryWorld.merge(try await world.subject(other.subject), try await world.subject(target.name))
            ).change
            #expect(try await confirm(world, again, as: "EMR").state == .confirmed)
        }
    }

    @Test("a status that was proposed for a company of another name is not confirmed")
    func statusOfAnotherName() async throws {
        try await RegistryWorld.with { world in
            let subject = try await penalised(world, Fixture.code(1), "甲公司")
            let change = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: subject.name, etag: subject.etag, status: .deregistered,
                    reason: "注销", official: Official(id: "1"))
            ).change
            _ = try await rename(world, subject.name, to: "乙公司", by: "MSR")
            #expect(await refusal { try await confirm(world, change, as: "EMR") }?.info?.reason == "ETAG_MISMATCH")
            #expect(try await world.subject(subject.name).status == .active)
        }
    }

    @Test("the same is proposed once: the second is told which one waits")
    func twice() async throws {
        try await RegistryWorld.with { world in
            let subject = try await penalised(world, Fixture.code(1), "甲公司")
            let other = try await world.deregister(
                world.subject(try await world.submit("前1号", code: Fixture.code(2), name: "乙公司").subject))
            func status(_ status: SubjectStatus, by department: String) async throws -> SubjectChange? {
                try await subjects(world, department).updateSubject(
                    UpdateSubjectRequest(
                        requestId: RequestID.random(), name: subject.name, etag: subject.etag, status: status,
                        reason: "登记", official: Official(id: "1"))
                ).change
            }
            func code(_ number: Int) async throws -> SubjectChange? {
                try await world.subjects.changeSubjectCode(
                    ChangeSubjectCodeRequest(
                        requestId: RequestID.random(), name: subject.name, etag: subject.etag,
                        code: SubjectCode(value: Fixture.code(number)), reason: "换照", official: Official(id: "1"))
                ).change
            }
            func merge() async throws -> SubjectChange? {
                try await world.subjects.mergeSubjects(RegistryWorld.merge(other, subject)).change
            }
            func name(_ name: String) async throws -> SubjectChange? {
                try await rename(world, subject.name, to: name, by: "BEB").change
            }
            let firsts = [
                try await status(.deregistered, by: "MSR"), try await code(7), try await merge(), try await name("丁公司"),
            ]
            let seconds = [
                await refusal { try await status(.deregistered, by: "BEB") }, await refusal { try await code(7) },
                await refusal { try await merge() }, await refusal { try await name("丁公司") },
            ]
            for (first, second) in zip(firsts, seconds) {
                #expect(second?.code == .alreadyExists && second?.info?.reason == "CHANGE_OPEN")
                #expect(second?.info?.metadata["change"] == first?.name && first?.state == .proposed)
            }
            // Another content is another proposal.
            #expect(try await status(.licenceRevoked, by: "MSR")?.state == .proposed)
            #expect(try await code(8)?.state == .proposed)
            #expect(try await name("戊公司")?.state == .proposed)
        }
    }

    // MARK: Names

    @Test("a company about which another has decided is renamed by its register or by two departments, never by one")
    func renaming() async throws {
        try await RegistryWorld.with { world in
            let subject = try await penalised(world, Fixture.code(1), "甲公司")
            let free = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .legalPerson, displayName: "自由公司",
                    code: SubjectCode(value: Fixture.code(2)), official: RegistryWorld.official())
            ).subject
            // Nobody has decided about it, or nobody else has: a department's ordinary work.
            #expect(try await rename(world, free?.name ?? "", to: "自由二公司", by: "BEB").change == nil)
            #expect(try await rename(world, subject.name, to: "甲一公司", by: "EMR").change == nil)
            #expect(try await rename(world, subject.name, to: "甲二公司", by: "MSR").change == nil)
            // A third department's word waits.
            let waiting = try await rename(world, subject.name, to: "别家公司", by: "BEB")
            #expect(waiting.subject?.displayName == "甲二公司" && waiting.change?.kind == .particulars)
            #expect(waiting.change?.awaitedDepartments == ["EMR"])
            #expect(waiting.change?.moved.map(\.department) == ["EMR"])
            #expect(waiting.change?.oldParticulars?.displayName == "甲二公司")
            #expect(waiting.change?.newParticulars?.displayName == "别家公司")
            #expect(
                await refusal { try await confirm(world, waiting.change, as: "BEB", by: "2") }?.info?.reason
                    == "SECOND_DEPARTMENT")
            #expect(try await world.subject(subject.name).displayName == "甲二公司")
            #expect(try await confirm(world, waiting.change, as: "EMR").state == .confirmed)
            let renamed = try await world.subject(subject.name)
            #expect(renamed.displayName == "别家公司" && renamed.names.contains { $0.displayName == "甲二公司" })
            let events = try await world.subjects.listSubjectEvents(ListSubjectEventsRequest(subject: subject.name))
            #expect(events.events.first?.action == "renamed" && events.events.first?.department == "BEB")
            // Undone, the name was never the company's: it is not even a former one.
            try await undone(world, waiting.change, "EMR")
            let back = try await world.subject(subject.name)
            #expect(back.displayName == "甲二公司" && !back.names.contains { $0.displayName == "别家公司" })
            #expect(back.names.first?.validTo.isEmpty == true)
        }
    }

    @Test("representative and founding date wait as a name does, and a status is not judged beside them")
    func particulars() async throws {
        try await RegistryWorld.with { world in
            let subject = try await penalised(world, Fixture.code(1), "甲公司")
            func update(_ change: (inout UpdateSubjectRequest) -> Void) async throws -> UpdateSubjectResponse {
                var request = UpdateSubjectRequest(
                    requestId: RequestID.random(), name: subject.name, etag: subject.etag, reason: "变更",
                    official: Official(id: "1"))
                change(&request)
                return try await subjects(world, "BEB").updateSubject(request)
            }
            let person = try await update { $0.legalRepresentative = "钱二" }
            let date = try await update { $0.establishedDate = "2020-01-02" }
            #expect(person.change?.kind == .particulars && date.change?.kind == .particulars)
            let both = await refusal {
                try await update {
                    $0.status = .deregistered
                    $0.displayName = "乙公司"
                }
            }
            #expect(both?.fieldViolations.map(\.field) == ["status"])
            #expect(try await confirm(world, date.change, as: "EMR").state == .confirmed)
            let now = try await world.subject(subject.name)
            #expect(now.establishedDate == "2020-01-02" && now.legalRepresentative == subject.legalRepresentative)
            try await undone(world, date.change, "EMR")
            #expect(try await world.subject(subject.name).establishedDate == subject.establishedDate)
        }
    }

    /// Names that a later decision by a company's code writes, and whether it is taken.
    static let spellings: [(String, Bool)] = [
        ("松北（新）公司", true), ("松北(新)公司", true), ("松北〔新〕 公司", true), ("松北旧公司", true), ("松北错公司", false),
        ("松北(新)有限公司", false), ("北松(新)公司", false),
    ]

    @Test("a decision by a company's code under a name that was never its own is not taken, one in another spelling is")
    func otherName() async throws {
        try await RegistryWorld.with { world in
            let subject = try await penalised(world, Fixture.code(1), "松北旧公司")
            _ = try await rename(world, subject.name, to: "松北（新）公司", by: "MSR")
            for (index, (name, isTaken)) in Self.spellings.enumerated() {
                let request = RegistryWorld.penalty("名\(index)号", Fixture.code(1), name)
                let said = await refusal { try await world.decisions.submitDecision(request) }
                #expect((said == nil) == isTaken, "\(name)")
                guard case .penalty(let record) = request.record, !isTaken else { continue }
                #expect(said?.info?.reason == "INVALID_RECORD" && said?.fieldViolations.map(\.field) == ["CF_XDR_MC"])
                #expect(said?.message.contains("松北（新）公司") == true && said?.message.contains(name) == true)
                let tried = try await world.decisions.validateDecision(
                    ValidateDecisionRequest(record: .penalty(record)))
                #expect(tried.violations.map(\.field) == ["CF_XDR_MC"])
                #expect(tried.violations.first?.remedy.contains("UpdateSubject") == true)
            }
            let rows =
                Fixture.header(.penalty)
                + Fixture.line(
                    Fixture.penalty.merging(["CF_XDR_MC": "松北错公司", "CF_XDR_SHXYM": Fixture.code(1)]) { $1 }, .penalty)
                + Fixture.line(
                    Fixture.penalty.merging([
                        "CF_XDR_MC": "松北(新)公司", "CF_XDR_SHXYM": Fixture.code(1), "CF_WSH": "松市监罚〔2026〕2号",
                    ]) { $1 }, .penalty)
            let done = try await world.importing(rows)
            let verdicts = try await world.verdicts(done.name)
            #expect(verdicts.map(\.verdict) == [.rejected, .accepted])
            #expect(verdicts.first?.violations.map(\.field) == ["CF_XDR_MC"])
            #expect(!(try await world.subject(subject.name).names).contains { $0.displayName == "松北错公司" })
            // Registered with its source, the name is the company's.
            _ = try await rename(world, subject.name, to: "松北错公司", by: "MSR")
            _ = try await world.submit("更名后1号", code: Fixture.code(1), name: "松北错公司")
        }
    }

    @Test("of a natural person the refusal names neither name nor number")
    func otherPerson() async throws {
        try await RegistryWorld.with { world in
            let file = Fixture.header(.penalty) + Fixture.line(Fixture.personPenalty(), .penalty)
            #expect(try await world.importing(file).accepted == 1)
            let other = Fixture.personPenalty().merging(["CF_XDR_MC": "另一人", "CF_WSH": "松市监罚〔2026〕9号"]) { $1 }
            let done = try await world.importing(Fixture.header(.penalty) + Fixture.line(other, .penalty))
            let verdict = try #require(try await world.verdicts(done.name).first)
            #expect(verdict.verdict == .rejected && verdict.violations.map(\.field) == ["CF_XDR_MC"])
            let said = "\(verdict.violations)"
            #expect(!said.contains("测试人") && !said.contains("另一人") && !said.contains(Fixture.person))
        }
    }

    // MARK: A number beside the code

    @Test("a registration number beside a code finds a trader when its register or a second department says so")
    func secondNumber() async throws {
        try await RegistryWorld.with { world in
            let number = "230109600000001"
            let answer = try await subjects(world, "BEB").registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                    code: SubjectCode(value: Fixture.trader), registrationNumber: number, official: Official(id: "1")))
            #expect(answer.subject?.identifiers.map(\.value) == [Fixture.trader])
            #expect(answer.change?.kind == .number && answer.change?.newCode == number)
            func row(_ document: String, _ name: String) -> String {
                Fixture.header(.penalty)
                    + Fixture.line(
                        Fixture.penalty.merging([
                            "CF_XDR_MC": name, "CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": "", "CF_XDR_GSZC": number,
                            "CF_WSH": document,
                        ]) { $1 }, .penalty)
            }
            #expect(
                await refusal { try await confirm(world, answer.change, as: "BEB", by: "2") }?.info?.reason
                    == "SECOND_DEPARTMENT")
            #expect(try await confirm(world, answer.change, as: "EMR").state == .confirmed)
            let done = try await world.importing(row("后1号", "松北小店"))
            let taken = try #require(try await world.verdicts(done.name).first?.decision)
            let decision = try await world.decisions.getDecision(GetDecisionRequest(name: taken)).decision
            #expect(decision?.subject == answer.subject?.name)
            // Undone, what came by the number goes to a record of its own, and the trader has one code again.
            try await undone(world, answer.change, "EMR")
            let apart = try await world.decisions.getDecision(GetDecisionRequest(name: taken)).decision
            #expect(apart?.subject != answer.subject?.name)
            #expect(try await world.subject(answer.subject?.name ?? "").identifiers.map(\.value) == [Fixture.trader])
        }
    }

    @Test("another's penalty by a number that waits lands on a record of its own, and the number is that record's")
    func numberTaken() async throws {
        try await RegistryWorld.with { world in
            let number = "230109600000001"
            let answer = try await subjects(world, "BEB").registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                    code: SubjectCode(value: Fixture.trader), registrationNumber: number, official: Official(id: "1")))
            let done = try await world.importing(
                Fixture.header(.penalty)
                    + Fixture.line(
                        Fixture.penalty.merging([
                            "CF_XDR_MC": "另一小店", "CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": "", "CF_XDR_GSZC": number,
                        ]) { $1 }, .penalty))
            let taken = try #require(try await world.verdicts(done.name).first?.decision)
            let decision = try await world.decisions.getDecision(GetDecisionRequest(name: taken)).decision
            #expect(decision?.subject != answer.subject?.name)
            let late = await refusal { try await confirm(world, answer.change, as: "EMR") }
            #expect(late?.info?.reason == "SUBJECT_EXISTS" && late?.info?.metadata["subject"] == decision?.subject)
        }
    }
}

extension RegistryWorld {
    /// The subject with its registration ended, now or before.
    fileprivate func ended(_ subject: Subject) async throws -> Subject {
        guard subject.status != .deregistered else { return subject }
        return try await deregister(subject)
    }
}
