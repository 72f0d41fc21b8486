import CommonSchema
import Crypto
import RPC
import RegistrySchema
import Store
import StoreSQLite
import TestKit
import Testing

@testable import RegistryService
@testable import ServiceKit

/// A database as an earlier program wrote it, opened by this one.
@Suite("A database from before officials and proposed changes", .enabled(if: TestStore.isFile))
struct UpgradeTests {
    @Test("what was merged stays merged, changes wait for others from now on, and officials can be registered")
    func carriesOn() async throws {
        let directory = TemporaryDirectory("registry-upgrade")
        let path = try DataDirectory.prepare(directory.file("data"), service: "registry")
        let before = try Database.open(path: path, migrations: Array(RegistryMigrations.all.prefix(7)))
        let (ended, stays) = (Fixture.code(1), Fixture.code(2))
        try await before.write { transaction in
            for sql in [
                """
                INSERT INTO department (code, title_zh, title_en, duties, uscc, version, update_time)
                    VALUES ('MSR', '区市场监督管理局', '', '', '\(Fixture.msr)', 1, 1)
                """,
                """
                INSERT INTO subject (id, kind, display_name, search_name, uscc, create_time, update_time)
                    VALUES (2, 1, '新照公司', '新照公司', '\(stays)', 1, 1)
                """,
                """
                INSERT INTO subject
                    (id, kind, display_name, search_name, uscc, status, merged_into, create_time, update_time)
                    VALUES (1, 1, '旧照公司', '旧照公司', '\(ended)', 5, 2, 1, 1)
                """,
                """
                INSERT INTO subject_code (kind, value, subject_id, shown) VALUES
                    (1, '\(ended)', 1, '\(ended)'), (1, '\(stays)', 2, '\(stays)')
                """,
            ] { try transaction.execute(sql) }
        }
        await before.close()
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            let found = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(value: ended)))))
            #expect(found.subject?.name == "subjects/s2")
            let department = try await world.reference.getDepartment(GetDepartmentRequest(name: "departments/msr"))
            #expect(department.department?.registers == [])
            try await world.loadDepartments(version: 2)
            let change = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: "subjects/s2",
                    etag: try await world.subject("subjects/s2").etag, status: .licenceRevoked, reason: "吊销",
                    official: RegistryWorld.official())
            ).change
            #expect(try await world.subject("subjects/s2").status == .active)
            #expect(try await world.confirmed(change)?.status == .licenceRevoked)
            let official = try await OfficialServiceClient(channel: world.harness.channel("department/MSR"))
                .putOfficial(
                    PutOfficialRequest(
                        requestId: RequestID.random(), id: "0001", displayName: "王一", roles: [.handler],
                        official: Official(id: "0001"))
                ).official
            #expect(official?.name == "departments/msr/officials/0001")
        }
    }
}
