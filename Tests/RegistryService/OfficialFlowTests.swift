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

@Suite("The register of officials")
struct OfficialFlowTests {
    private static func client(_ world: RegistryWorld, _ identity: String = "department/MSR") -> OfficialServiceClient {
        OfficialServiceClient(channel: world.harness.channel(identity))
    }

    /// Registers an official, today and without an end unless told otherwise.
    @discardableResult
    private func put(
        _ world: RegistryWorld, _ id: String, _ name: String, by recorder: String, roles: [OfficialRole] = [.handler],
        from: String = "", until: String = "", namesake: Bool = false, as identity: String = "department/MSR"
    ) async throws -> DepartmentOfficial {
        try await Self.client(world, identity).putOfficial(
            PutOfficialRequest(
                requestId: RequestID.random(), id: id, displayName: name, roles: roles, validFrom: from,
                validUntil: until, namesake: namesake, official: Official(id: recorder))
        ).official ?? DepartmentOfficial()
    }

    private func reason(_ call: () async throws -> some Any) async -> String? {
        await refusal { try await call() }?.info?.reason
    }

    @Test(
        "the first official of a department is recorded by whom it names, every other one by another who is registered")
    func recorders() async throws {
        try await RegistryWorld.with { world in
            let first = try await put(world, "0001", "王一", by: "0001")
            #expect(first.name == "departments/msr/officials/0001" && first.department == "MSR")
            #expect(first.validFrom == Fixture.today.iso && first.validUntil.isEmpty)
            #expect(await reason { try await put(world, "0002", "王二", by: "0002") } == "OFFICIAL_NOT_REGISTERED")
            #expect(await reason { try await put(world, "0001", "王一", by: "0001", roles: [.decider]) } == "FOUR_EYES")
            let second = try await put(world, "0002", "王二", by: "0001", roles: [.reviewer, .decider])
            #expect(second.recordedBy?.id == "0001" && second.recordedBy?.name == "王一")
            // Another department's officials are its own.
            try await put(world, "0002", "李二", by: "0002", as: "department/EMR")
            let own = try await Self.client(world).listOfficials(ListOfficialsRequest())
            #expect(own.officials.map(\.displayName) == ["王一", "王二"])
            #expect(
                await reason { try await Self.client(world).listOfficials(ListOfficialsRequest(department: "EMR")) }
                    == "NOT_YOUR_DEPARTMENT")
            let all = try await Self.client(world, "operator/li").listOfficials(ListOfficialsRequest(pageSize: 2))
            #expect(all.officials.map(\.department) == ["EMR", "MSR"] && !all.nextPageToken.isEmpty)
            let rest = try await Self.client(world, "operator/li").listOfficials(
                ListOfficialsRequest(pageSize: 2, pageToken: all.nextPageToken))
            #expect(rest.officials.map(\.id) == ["0002"] && rest.nextPageToken.isEmpty)
        }
    }

    @Test("an id is one person's for ever, and a person has one id at a time")
    func identity() async throws {
        try await RegistryWorld.with { world in
            try await put(world, "a-1", "王一", by: "a-1")
            try await put(world, "a-2", "王二", by: "a-1")
            #expect(await reason { try await put(world, "A-2", "李三", by: "a-1") } == "OFFICIAL_ID_TAKEN")
            #expect(await reason { try await put(world, "a-3", "王 二", by: "a-1") } == "OFFICIAL_NAMESAKE")
            try await put(world, "a-3", "王二", by: "a-1", namesake: true)
            let name = "departments/msr/officials/a-2"
            let ended = try await Self.client(world).endOfficial(
                EndOfficialRequest(
                    requestId: RequestID.random(), name: name, reason: "调离", official: Official(id: "a-1"))
            ).official
            #expect(ended?.validUntil == Fixture.today.adding(days: -1).iso && ended?.endReason == "调离")
            // Who has ended acts no more, and nobody else gets the id.
            #expect(await reason { try await put(world, "a-4", "王四", by: "a-2") } == "OFFICIAL_NOT_IN_OFFICE")
            #expect(await reason { try await put(world, "a-2", "李三", by: "a-1") } == "OFFICIAL_ID_TAKEN")
            #expect(try await put(world, "a-2", "王二", by: "a-1", from: "2026-12-01").endReason.isEmpty)
            let found = try await Self.client(world).getOfficial(GetOfficialRequest(name: name))
            #expect(found.official?.validFrom == "2026-12-01")
            // The table holds it as well.
            for sql in [
                "DELETE FROM official", "UPDATE official SET display_name = '李三' WHERE folded = 'a-2'",
                "UPDATE official SET folded = 'a-9', id = 'a-9' WHERE folded = 'a-2'",
            ] {
                await #expect(throws: StoreError.self) {
                    try await world.harness.environment.database.write { try $0.execute(sql) }
                }
            }
        }
    }

    private func end(
        _ world: RegistryWorld, _ id: String, by recorder: String, on last: String = ""
    ) async throws -> DepartmentOfficial? {
        try await Self.client(world).endOfficial(
            EndOfficialRequest(
                requestId: RequestID.random(), name: "departments/msr/officials/\(id)", lastDate: last, reason: "调离",
                official: Official(id: recorder))
        ).official
    }

    @Test(
        "one person under two spellings of the name is one person, unless another official says that they are two",
        arguments: [("趙麗娟", "赵丽娟"), ("阿布都·热依木", "阿布都•热依木"), ("阿布都·热依木", "阿布都热依木"), ("李  一", "李一")])
    func spellings(_ name: String, _ other: String) async throws {
        try await RegistryWorld.with { world in
            try await put(world, "0001", name, by: "0001")
            try await put(world, "0002", "王二", by: "0001")
            #expect(await reason { try await put(world, "0003", other, by: "0001") } == "OFFICIAL_NAMESAKE")
            #expect(await reason { try await put(world, "0003", other, by: "0001", namesake: true) } == "FOUR_EYES")
            #expect(try await put(world, "0003", other, by: "0002", namesake: true).namesake)
            try await put(world, "0004", "赵丽", by: "0001")
        }
    }

    @Test("nobody ends himself, and the last one in office stays until another is registered")
    func last() async throws {
        try await RegistryWorld.with { world in
            try await put(world, "0001", "王一", by: "0001")
            #expect(await reason { try await end(world, "0001", by: "0001") } == "LAST_OFFICIAL")
            try await put(world, "0002", "王二", by: "0001")
            try await put(world, "0003", "王三", by: "0001")
            #expect(await reason { try await end(world, "0001", by: "0001") } == "FOUR_EYES")
            #expect(try await end(world, "0002", by: "0001")?.endReason == "调离")
            #expect(try await end(world, "0003", by: "0001")?.endReason == "调离")
            #expect(await reason { try await end(world, "0001", by: "0001") } == "LAST_OFFICIAL")
            let shorter = await refusal {
                try await put(
                    world, "0001", "王一", by: "0001", from: Fixture.today.iso, until: Fixture.today.adding(days: -1).iso)
            }
            #expect(shorter?.info?.reason == "FOUR_EYES")
        }
    }

    @Test("whoever is left alone registers who comes next, in whatever role is missing, and four eyes are met again")
    func alone() async throws {
        try await RegistryWorld.with { world in
            try await put(world, "0001", "王一", by: "0001")
            try await put(world, "0002", "王二", by: "0001", roles: [.reviewer, .decider])
            #expect(try await end(world, "0002", by: "0001")?.endReason == "调离")
            #expect(await reason { try await put(world, "0001", "王一", by: "0001", roles: [.decider]) } == "FOUR_EYES")
            let next = try await put(world, "0003", "王三", by: "0001", roles: [.reviewer, .decider])
            #expect(next.recordedBy?.id == "0001" && next.roles == [.reviewer, .decider])
            #expect(
                try await put(world, "0001", "王一", by: "0003", roles: [.handler, .decider]).recordedBy?.id == "0003")
            #expect(try await end(world, "0001", by: "0003")?.endReason == "调离")
        }
    }

    @Test("while nobody is in office, who was last records who comes next, and nobody else")
    func restart() async throws {
        try await RegistryWorld.with { world in
            let soon = Fixture.today.adding(days: 3).iso
            try await put(world, "0001", "王一", by: "0001", until: soon)
            try await put(world, "0002", "王二", by: "0001", until: Fixture.today.adding(days: 1).iso)
            world.clock.set(Timestamp(startOf: Fixture.today.adding(days: 10), in: .shanghai))
            for recorder in ["0009", "0002", "0003"] {
                let said = await reason { try await put(world, "0003", "王三", by: recorder) }
                #expect(said == "OFFICIAL_NOT_IN_OFFICE", "\(recorder)")
            }
            #expect(try await put(world, "0003", "王三", by: "0001").recordedBy?.id == "0001")
        }
    }

    @Test("what a period was is not written anew: its first day stays, and a new one begins behind it")
    func periods() async throws {
        try await RegistryWorld.with { world in
            try await put(world, "0001", "王一", by: "0001")
            try await put(world, "0002", "王二", by: "0001", from: "2026-10-01")
            let early = await refusal { try await put(world, "0002", "王二", by: "0001", from: "2026-09-01") }
            #expect(early?.fieldViolations.map(\.field) == ["valid_from"])
            #expect(try await put(world, "0002", "王二", by: "0001", roles: [.decider]).validFrom == "2026-10-01")
            #expect(
                await refusal { try await end(world, "0002", by: "0001", on: "2026-09-30") }?.fieldViolations.map(
                    \.field)
                    == ["last_date"])
            let ended = try await end(world, "0002", by: "0001", on: "2026-10-20")
            #expect(ended?.validFrom == "2026-10-01" && ended?.validUntil == "2026-10-20")
            let rewritten = await refusal { try await put(world, "0002", "王二", by: "0001", from: "2026-10-01") }
            #expect(rewritten?.fieldViolations.map(\.field) == ["valid_from"])
            #expect(try await put(world, "0002", "王二", by: "0001").validFrom == Fixture.today.iso)
            // With the own certificate, too, one reads in office only.
            func read(_ official: String) async throws {
                _ = try await SubjectServiceClient(
                    channel: world.harness.channel("department/MSR/official/\(official)")
                )
                .listSubjects(ListSubjectsRequest())
            }
            try await read("0002")
            // Ended on the first day, the period has none, and the day stays as it was said.
            let never = try await end(world, "0002", by: "0001")
            #expect(never?.validFrom == Fixture.today.iso && never?.validUntil == Fixture.today.adding(days: -1).iso)
            #expect(await reason { try await put(world, "0003", "王三", by: "0002") } == "OFFICIAL_NOT_IN_OFFICE")
            #expect(await reason { try await read("0002") } == "OFFICIAL_NOT_IN_OFFICE")
            try await read("0001")
        }
    }

    @Test("what an official does in the registry, he does registered, in office and in his role")
    func acting() async throws {
        try await RegistryWorld.with { world in
            func register(_ official: String, as identity: String = "department/MSR") async throws {
                _ = try await SubjectServiceClient(channel: world.harness.channel(identity)).registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .legalPerson, displayName: "松北试验食品有限公司",
                        code: SubjectCode(kind: .uscc, value: "91230109MA1C0T3R9F"), official: Official(id: official)))
            }
            try await put(world, "0001", "王一", by: "0001", roles: [.reviewer])
            try await put(world, "0002", "王二", by: "0001", roles: [.handler])
            #expect(await reason { try await register("0001") } == "OFFICIAL_WITHOUT_ROLE")
            #expect(await reason { try await register("0003") } == "OFFICIAL_NOT_REGISTERED")
            #expect(
                await reason { try await register("0001", as: "department/MSR/official/0002") }
                    == "OFFICIAL_CONTRADICTED")
            try await register("", as: "department/MSR/official/0002")
            let rows = try await world.harness.environment.database.read {
                try $0.query("SELECT actor || ' ' || detail FROM store_audit WHERE action = 'RegisterSubject'") {
                    $0.text(0)
                }
            }
            #expect(rows == ["spiffe://xinyi.local/department/MSR/official/0002 official=0002"])
        }
    }

    @Test("where the deployment wants a register, a department acts through it alone")
    func required() async throws {
        try await RegistryWorld.with(catalogue: false, settings: ["officials": "registered"]) { world in
            // The first catalogue makes the departments known that can register anybody; the next one waits for that.
            try await world.loadDepartments()
            let again = await refusal { try await world.loadDepartments(version: 2) }
            #expect(again?.info?.reason == "OFFICIAL_NOT_REGISTERED")
            let request = RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .legalPerson, displayName: "松北试验食品有限公司",
                code: SubjectCode(kind: .uscc, value: "91230109MA1C0T3R9F"), official: Official(id: "0001"))
            let refused = await refusal { try await world.subjects.registerSubject(request) }
            #expect(refused?.info?.reason == "OFFICIAL_NOT_REGISTERED")
            #expect(refused?.message.contains("PutOfficial") == true)
            try await put(world, "0001", "王一", by: "0001")
            _ = try await world.subjects.registerSubject(request)
        }
    }

    @Test(
        "what is wrong by itself is refused by field",
        arguments: [
            ("", "王", [OfficialRole.handler], "", "", "id"), ("a\u{200B}b", "王", [.handler], "", "", "id"),
            ("1", "", [.handler], "", "", "display_name"), ("1", "王", [], "", "", "roles"),
            ("1", "王", [.handler, .handler], "", "", "roles[1]"),
            ("1", "王", [OfficialRole(rawValue: 5)], "", "", "roles"),
            ("1", "王", [.unspecified], "", "", "roles[0]"),
            ("1", "王", [.handler], "2026-02-30", "", "valid_from"),
            ("1", "王", [.handler], "2026-03-02", "2026-03-01", "valid_until"),
        ])
    func fields(
        _ id: String, _ name: String, _ roles: [OfficialRole], _ from: String, _ until: String, _ field: String
    ) async throws {
        try await RegistryWorld.with { world in
            let refused = await refusal {
                try await put(world, id, name, by: "x", roles: roles, from: from, until: until)
            }
            #expect(refused?.fieldViolations.map(\.field) == [field])
        }
    }

    @Test("the feed and its snapshot carry officials behind their departments")
    func feed() async throws {
        try await RegistryWorld.with { world in
            try await put(world, "0001", "王一", by: "0001")
            try await put(world, "0002", "王二", by: "0001")
            try await put(world, "0001", "李一", by: "0001", as: "department/EMR")
            for pageSize in [Int32(1), 4, 1000] {
                let names = try await world.snapshot(pageSize: pageSize).records.compactMap { change in
                    if case .official(let official) = change.record { official.name } else { nil }
                }
                #expect(
                    names == [
                        "departments/emr/officials/0001", "departments/msr/officials/0001",
                        "departments/msr/officials/0002",
                    ])
            }
        }
    }
}
