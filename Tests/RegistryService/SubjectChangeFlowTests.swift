import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Nobody moves another's restraint")
struct SubjectChangeFlowTests {
    private func confirm(
        _ world: RegistryWorld, _ change: SubjectChange?, as identity: String, by official: String = "1"
    ) async throws -> SubjectChange {
        try await world.changes(identity).confirmSubjectChange(
            ConfirmSubjectChangeRequest(
                requestId: RequestID.random(), name: change?.name ?? "", official: Official(id: official))
        ).change ?? SubjectChange()
    }

    private func undo(_ world: RegistryWorld, _ name: String) async throws -> SubjectChange {
        try await world.changes().undoSubjectChange(
            UndoSubjectChangeRequest(
                requestId: RequestID.random(), name: name, reason: "并非同一主体", official: Official(id: "1"))
        ).change ?? SubjectChange()
    }

    /// A company that emergency management has penalised, and another one that nobody has.
    private func companies(_ world: RegistryWorld) async throws -> (penalised: Subject, innocent: Subject) {
        let request = DecisionFlowTests.penalty("应急1号") {
            $0.counterpart?.uscc = Fixture.code(1)
            $0.counterpart?.displayName = "有罚公司"
            $0.authority = PublicBody(displayName: "松北区应急管理局", uscc: Fixture.emr)
            $0.sourceUnit = $0.authority
        }
        let client = DecisionServiceClient(channel: world.harness.channel("department/EMR"))
        let decision = try await client.submitDecision(request).decision
        let innocent = try await world.subjects.registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .legalPerson, displayName: "无辜公司",
                code: SubjectCode(value: Fixture.code(2)), official: RegistryWorld.official()))
        return (try await world.subject(decision?.subject ?? ""), try #require(innocent.subject))
    }

    /// The state of every subject and decision, as the feed's snapshot tells it.
    private func state(_ world: RegistryWorld) async throws -> [RegistryChange] {
        try await world.snapshot().records.filter { change in
            switch change.record {
            case .subject, .decision: true
            default: false
            }
        }
    }

    @Test(
        "a change of status, code or record says what it would move, and moves nothing before the penalty's authority agrees"
    )
    func proposal() async throws {
        try await RegistryWorld.with { world in
            let (penalised, innocent) = try await companies(world)
            let before = try await state(world)
            let status = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: penalised.name,
                    etag: try await world.subject(penalised.name).etag, status: .deregistered, reason: "注销",
                    official: RegistryWorld.official()))
            let code = try await world.subjects.changeSubjectCode(
                ChangeSubjectCodeRequest(
                    requestId: RequestID.random(), name: penalised.name,
                    etag: try await world.subject(penalised.name).etag, code: SubjectCode(value: Fixture.code(3)),
                    reason: "换照", official: RegistryWorld.official()))
            let merge = try await world.subjects.mergeSubjects(
                RegistryWorld.merge(try await world.deregister(innocent), penalised))
            for (change, kind) in [
                (status.change, SubjectChangeKind.status), (code.change, .code), (merge.change, .merge),
            ] {
                #expect(change?.kind == kind && change?.state == .proposed)
                #expect(change?.awaitedDepartments == ["EMR"])
                #expect(change?.moved.map(\.department) == ["EMR"] && change?.moved.map(\.count) == [1])
                #expect(change?.moved.first?.decisions == ["decisions/d1"])
                #expect(change?.proposed?.department == "MSR")
                // Market supervision and a third department are two, and still not the one whose penalty it is.
                #expect(try await confirm(world, change, as: "department/BEB").state == .proposed)
                #expect(
                    await refusal { try await confirm(world, change, as: "department/BEB") }?.info?.reason
                        == "FOUR_EYES")
            }
            let after = try await state(world)
            #expect(
                after.filter { !"\($0)".contains(innocent.name) } == before.filter { !"\($0)".contains(innocent.name) })
            // The authority refuses one of them, and agrees to another.
            let refused = try await world.changes("department/EMR").refuseSubjectChange(
                RefuseSubjectChangeRequest(
                    requestId: RequestID.random(), name: merge.change?.name ?? "", reason: "两家公司",
                    official: Official(id: "1"))
            ).change
            #expect(refused?.state == .refused && refused?.ended?.department == "EMR")
            let confirmed = try await confirm(world, status.change, as: "department/EMR")
            #expect(confirmed.state == .confirmed && confirmed.awaitedDepartments.isEmpty)
            #expect(try await world.subject(penalised.name).status == .deregistered)
            let listed = try await world.changes().listSubjectChanges(
                ListSubjectChangesRequest(subject: penalised.name, state: .proposed))
            #expect(listed.changes.map(\.name) == [code.change?.name])
            let outsider = await refusal {
                try await world.changes("department/TAX").refuseSubjectChange(
                    RefuseSubjectChangeRequest(
                        requestId: RequestID.random(), name: code.change?.name ?? "", reason: "无",
                        official: Official(id: "1")))
            }
            #expect(outsider?.info?.reason == "NOT_CONCERNED")
        }
    }

    @Test("two departments without standing end nobody: a status takes the register's own hand, penalty or not")
    func registrar() async throws {
        try await RegistryWorld.with { world in
            let (_, innocent) = try await companies(world)
            func propose(_ department: String) async throws -> SubjectChange? {
                try await SubjectServiceClient(channel: world.harness.channel("department/\(department)"))
                    .updateSubject(
                        UpdateSubjectRequest(
                            requestId: RequestID.random(), name: innocent.name,
                            etag: try await world.subject(innocent.name).etag, status: .deregistered, reason: "注销",
                            official: Official(id: "1"))
                    ).change
            }
            let change = try await propose("EMR")
            #expect(change?.awaitedDepartments == ["MSR"])
            #expect(
                await refusal { try await confirm(world, change, as: "department/EMR", by: "2") }?.info?.reason
                    == "SECOND_DEPARTMENT")
            #expect(try await confirm(world, change, as: "department/BEB").state == .proposed)
            #expect(try await world.subject(innocent.name).status == .active)
            #expect(try await confirm(world, change, as: "department/MSR", by: "2").state == .confirmed)
            #expect(try await world.subject(innocent.name).status == .deregistered)
            #expect(try await propose("EMR") == nil)
            let found = try await world.reference.getDepartment(GetDepartmentRequest(name: "departments/msr"))
            #expect(found.department?.registers.contains(.legalPerson) == true)
            // Where nobody is on record as their register, nobody can say so.
            _ = try await world.reference.loadDepartments(
                LoadDepartmentsRequest(
                    requestId: RequestID.random(), version: 2,
                    departments: [
                        Department(code: "MSR", titleZh: "区市场监督管理局", uscc: Fixture.msr, registers: [.soleTrader])
                    ], official: RegistryWorld.official()))
            _ = try await undo(world, change?.name ?? "")
            #expect(
                await refusal { try await confirm(world, change, as: "department/EMR", by: "3") }?.info?.reason
                    == "REGISTRAR_UNKNOWN")
        }
    }

    @Test("a registering authority's second official confirms alone, and never the first")
    func registrarAlone() async throws {
        try await RegistryWorld.with { world in
            let (_, innocent) = try await companies(world)
            let change = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: innocent.name, etag: innocent.etag, status: .licenceRevoked,
                    reason: "吊销", official: Official(id: "1"))
            ).change
            #expect(
                await refusal { try await confirm(world, change, as: "department/MSR", by: "1") }?.info?.reason
                    == "FOUR_EYES")
            #expect(try await confirm(world, change, as: "department/MSR", by: "2").state == .confirmed)
        }
    }

    @Test(
        "undone, a merge leaves every record, code, name and decision as it was, those that came meanwhile among them")
    func undoMerge() async throws {
        try await RegistryWorld.with { world in
            let (penalised, innocent) = try await companies(world)
            let source = try await world.deregister(innocent)
            let before = try await state(world)
            let own = (try await world.subject(source.name), try await world.subject(penalised.name))
            let change = try await world.subjects.mergeSubjects(RegistryWorld.merge(source, penalised)).change
            #expect(try await confirm(world, change, as: "department/EMR").state == .confirmed)
            let meanwhile = try await world.submit("并后1号", code: Fixture.code(2), name: "无辜公司")
            #expect(meanwhile.subject == penalised.name)
            let undone = try await undo(world, change?.name ?? "")
            #expect(undone.state == .undoProposed && undone.awaitedDepartments == ["EMR"])
            #expect(
                await refusal { try await confirm(world, change, as: "department/MSR", by: "1") }?.info?.reason
                    == "FOUR_EYES")
            #expect(try await confirm(world, change, as: "department/EMR", by: "9").state == .undone)
            for (name, old) in [(source.name, own.0), (penalised.name, own.1)] {
                var now = try await world.subject(name)
                now.etag = old.etag
                now.updateTime = old.updateTime
                #expect(now == old)
            }
            let after = try await state(world)
            #expect(after.count == before.count + 1)
            for record in before { #expect(after.contains(record)) }
            let fresh = try await world.decisions.getDecision(GetDecisionRequest(name: meanwhile.name)).decision
            #expect(fresh?.subject == source.name)
            let events = try await world.subjects.listSubjectEvents(ListSubjectEventsRequest(subject: source.name))
            #expect(events.events.prefix(2).map(\.action) == ["undone", "merged"])
            #expect(events.events.first?.reason == "并非同一主体")
        }
    }

    @Test("undone, a change of code gives the code back, a person's number too, and the record is found as before")
    func undoCode() async throws {
        try await RegistryWorld.with { world in
            let registered = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人",
                    code: SubjectCode(value: Fixture.citizen(5)), documentType: .identityCard,
                    official: RegistryWorld.official()))
            let person = try #require(registered.subject)
            let before = try await state(world)
            let change = try await world.subjects.changeSubjectCode(
                ChangeSubjectCodeRequest(
                    requestId: RequestID.random(), name: person.name,
                    etag: person.etag, code: SubjectCode(value: Fixture.citizen(6)),
                    documentType: .identityCard, reason: "更正", official: RegistryWorld.official())
            ).change
            #expect(change?.newCode.contains("*") == true)
            #expect(try await confirm(world, change, as: "department/EMR").state == .confirmed)
            #expect(try await state(world) != before)
            _ = try await undo(world, change?.name ?? "")
            #expect(try await confirm(world, change, as: "department/EMR").state == .undone)
            #expect(try await state(world) == before)
            // The number that it never had is free.
            let other = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .naturalPerson, displayName: "另一人",
                    code: SubjectCode(value: Fixture.citizen(6)), documentType: .identityCard,
                    official: RegistryWorld.official()))
            #expect(other.subject?.name != person.name)
            #expect(!world.harness.log.contains(Fixture.citizen(6)))
            // The sealed number opens where it belongs.
            let sealed = try await world.harness.environment.database.read { try SubjectTable.sealed($0, 1) }
            #expect(sealed != nil)
        }
    }

    @Test(
        "undone, a change of code parts the decisions: those that came by the code that was never its own are another's"
    )
    func undoCodeOfCompany() async throws {
        try await RegistryWorld.with { world in
            let (penalised, _) = try await companies(world)
            let before = try await state(world)
            let wrong = Fixture.code(3)
            let change = try await world.subjects.changeSubjectCode(
                ChangeSubjectCodeRequest(
                    requestId: RequestID.random(), name: penalised.name,
                    etag: try await world.subject(penalised.name).etag, code: SubjectCode(value: wrong), reason: "换照",
                    official: RegistryWorld.official())
            ).change
            #expect(try await confirm(world, change, as: "department/EMR").state == .confirmed)
            let stray = try await world.submit("误1号", code: wrong, name: "有罚公司")
            #expect(stray.subject == penalised.name)
            // Market supervision has a penalty among those that move now, and has proposed the undoing.
            let undone = try await undo(world, change?.name ?? "")
            #expect(undone.awaitedDepartments == ["EMR"])
            #expect(try await confirm(world, change, as: "department/EMR").state == .undone)
            let after = try await state(world)
            for record in before { #expect(after.contains(record)) }
            #expect(after.count == before.count + 2)
            let own = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(value: wrong))))
            ).subject
            #expect(own?.displayName == "有罚公司" && own?.name != penalised.name)
            let moved = try await world.decisions.getDecision(GetDecisionRequest(name: stray.name)).decision
            #expect(moved?.subject == own?.name)
            #expect(try await world.subject(penalised.name).names.map(\.displayName) == ["有罚公司"])
        }
    }

    @Test("an undoing that is refused leaves the change as it was agreed to, and it can be undone later")
    func refusedUndoing() async throws {
        try await RegistryWorld.with { world in
            let (_, innocent) = try await companies(world)
            let change = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: innocent.name,
                    etag: try await world.subject(innocent.name).etag, status: .deregistered, reason: "注销",
                    official: RegistryWorld.official())
            ).change
            let agreed = try await confirm(world, change, as: "department/EMR")
            for _ in 0..<2 {
                _ = try await undo(world, change?.name ?? "")
                let refused = try await world.changes("department/MSR").refuseSubjectChange(
                    RefuseSubjectChangeRequest(
                        requestId: RequestID.random(), name: change?.name ?? "", reason: "不应撤回",
                        official: RegistryWorld.official())
                ).change
                #expect(refused?.state == .confirmed && refused?.confirmed == agreed.confirmed)
                #expect(try await world.subject(innocent.name).status == .deregistered)
            }
            _ = try await undo(world, change?.name ?? "")
            #expect(try await confirm(world, change, as: "department/EMR").state == .undone)
            #expect(try await world.subject(innocent.name).status == .active)
        }
    }

    @Test("what rests on a change is undone before it")
    func later() async throws {
        try await RegistryWorld.with { world in
            let (penalised, innocent) = try await companies(world)
            let status = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: innocent.name,
                    etag: try await world.subject(innocent.name).etag, status: .deregistered, reason: "注销",
                    official: RegistryWorld.official())
            ).change
            _ = try await confirm(world, status, as: "department/EMR")
            let source = try await world.subject(innocent.name)
            let merge = try await world.subjects.mergeSubjects(RegistryWorld.merge(source, penalised)).change
            _ = try await confirm(world, merge, as: "department/EMR")
            let refused = await refusal { try await undo(world, status?.name ?? "") }
            #expect(refused?.info?.reason == "LATER_CHANGE" && refused?.info?.metadata["change"] == merge?.name)
            for change in [merge, status] {
                _ = try await undo(world, change?.name ?? "")
                #expect(try await confirm(world, change, as: "department/EMR").state == .undone)
            }
            #expect(try await world.subject(innocent.name).status == .active)
        }
    }

    @Test("the table itself refuses what has passed one pair of hands")
    func constraints() async throws {
        try await RegistryWorld.with { world in
            let (penalised, _) = try await companies(world)
            _ = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: penalised.name,
                    etag: try await world.subject(penalised.name).etag, status: .deregistered, reason: "注销",
                    official: RegistryWorld.official()))
            for sql in [
                "UPDATE subject_change SET state = 'confirmed', applied = 1", "UPDATE subject_change SET applied = 1",
                "UPDATE subject_change SET state = 'elsewhere'", "UPDATE subject_change SET kind = 3",
            ] {
                await #expect(throws: StoreError.self) {
                    try await world.harness.environment.database.write { try $0.execute(sql) }
                }
            }
        }
    }
}
