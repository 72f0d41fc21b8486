import Casework
import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Reference data, recomputation, feed")
struct ReferenceFlowTests {
    @Test("provisional due dates are recomputed when the year is loaded, late marks and counts with them")
    func recompute() async throws {
        try await RegistryWorld.with(today: .init(year: 2027, month: 1, day: 7) ?? .distantPast) { world in
            var text = Fixture.header(.penalty)
            for (index, date) in ["2026-12-28", "2026-12-29", "2026-12-01"].enumerated() {
                text += Fixture.line(
                    Fixture.penalty.merging(["CF_WSH": "跨年\(index)号", "CF_JDRQ": date, "CF_YXQ": "2028-01-01"]) { $1 },
                    .penalty)
            }
            let done = try await world.importing(text)
            let before = try await world.verdicts(done.name)
            #expect(before.map { $0.uploadDue?.provisional } == [true, true, false])
            #expect(before.map { $0.uploadDue?.date } == ["2027-01-06", "2027-01-07", "2026-12-10"])
            #expect(before.map(\.late) == [true, false, true] && done.late == 2)
            let loaded = try await world.load(year: 2027)
            #expect(loaded.recomputed == 2 && loaded.calendarYear?.recomputing == false)
            let after = try await world.verdicts(done.name)
            // 1 January 2027 is a day off now, so each ends a working day later.
            #expect(after.map { $0.uploadDue?.date } == ["2027-01-07", "2027-01-08", "2026-12-10"])
            #expect(after.map { $0.uploadDue?.provisional } == [false, false, false])
            #expect(after.map(\.late) == [false, false, true])
            #expect(try await world.imports.getImport(GetImportRequest(name: done.name)).import?.late == 1)
            // An amended arrangement counts again, an unchanged one changes nothing.
            let again = try await world.load(year: 2027)
            #expect(again.recomputed == 0)
            let amended = try await world.load(year: 2027, version: 2, extra: ["2027-01-04", "2027-01-05"])
            #expect(amended.recomputed == 2)
            #expect(try await world.verdicts(done.name)[0].uploadDue?.date == "2027-01-11")
        }
    }

    private struct GivenUp: Error {
        let revision: Int64
    }

    @Test("reference data that were undone are never taken for what comes in their place")
    func undone() async throws {
        try await RegistryWorld.with { world in
            let database = world.harness.environment.database
            let cache = ReferenceCache()
            func current() async throws -> Int64 { try await database.read { try cache.current($0).revision } }
            /// Raises the revision in a transaction that is given up.
            func raised() async throws -> Int64 {
                do {
                    return try await database.write { tx -> Int64 in
                        try ReferenceTable.raiseRevision(tx)
                        throw GivenUp(revision: try cache.current(tx).revision)
                    }
                } catch let undone as GivenUp {
                    return undone.revision
                }
            }
            let before = try await current()
            let (first, second) = (try await raised(), try await raised())
            #expect(first > before && second > before && first != second)
            #expect(try await current() == before)
            try await database.write { try ReferenceTable.raiseRevision($0) }
            let after = try await current()
            #expect(after > before && after != first && after != second)
        }
    }

    @Test("a recomputation that another process began and left is found and finished")
    func leftOver() async throws {
        try await RegistryWorld.with { world in
            let database = world.harness.environment.database
            let key = SecretKey.random()
            let core = RegistryEnvironment(
                cases: CaseEnvironment(world.harness.environment, blindIndex: nil),
                keys: RegistryKeys(encryption: KeyRing(key), blindIndex: BlindIndex(key: key)))
            let looking = Task { await core.keepRecomputing(every: .milliseconds(10)) }
            defer { looking.cancel() }
            try await database.write {
                try CalendarTable.startRecomputation($0, year: 2026, from: "2026-01-01", to: "2026-12-31")
            }
            try await eventually("the recomputation is finished") {
                try await database.read { try CalendarTable.recomputation($0) } == nil
            }
        }
    }

    @Test("a recomputation of more decisions than one step takes goes on by itself")
    func bigRecompute() async throws {
        try await RegistryWorld.with(today: .init(year: 2027, month: 1, day: 7) ?? .distantPast) { world in
            let count = RegistryLimits.recomputeBatch + 3
            var text = Fixture.header(.penalty)
            for index in 0..<count {
                text += Fixture.line(
                    Fixture.penalty.merging(["CF_WSH": "多\(index)号", "CF_JDRQ": "2026-12-28", "CF_YXQ": "2028-01-01"]) {
                        $1
                    }, .penalty)
            }
            #expect(try await world.importing(text).accepted == Int64(count))
            let loaded = try await world.load(year: 2027)
            #expect(loaded.calendarYear?.recomputing == true)
            #expect(loaded.recomputed == Int64(RegistryLimits.recomputeBatch))
            var year: CalendarYear?
            for _ in 0..<600 {
                year = try await world.reference.getCalendarYear(
                    GetCalendarYearRequest(name: "calendarYears/2027")
                ).calendarYear
                if year?.recomputing == false { break }
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(year?.recomputing == false)
            let provisional = try await world.snapshot(pageSize: 1000).records.filter { change in
                if case .decision(let record) = change.record { record.uploadDue?.provisional == true } else { false }
            }
            #expect(provisional.isEmpty)
        }
    }

    @Test("departments are loaded by version, and a wrong catalogue is refused by field")
    func departments() async throws {
        try await RegistryWorld.with { world in
            func load(_ version: Int32, _ rows: [Department]) async throws -> LoadDepartmentsResponse {
                try await world.reference.loadDepartments(
                    LoadDepartmentsRequest(
                        requestId: RequestID.random(), version: version, departments: rows,
                        official: RegistryWorld.official()))
            }
            let new = Department(code: "TAX", titleZh: "区税务局")
            let added = try await load(2, [new, Department(code: "BEB", titleZh: "区营商局")])
            #expect([added.added, added.changed, added.unchanged] == [1, 1, 0])
            #expect(try await load(2, [new]).unchanged == 1)
            #expect(await refusal { try await load(1, [new]) }?.info?.reason == "OLDER_VERSION")
            #expect(
                await refusal { try await load(2, [Department(code: "TAX", titleZh: "税")]) }?.info?.reason
                    == "VERSION_DIFFERS")
            #expect(
                await refusal { try await load(3, [Department(code: "TAX", titleZh: "税", uscc: Fixture.msr)]) }?.info?
                    .reason == "IDENTIFIER_TAKEN")
            for (field, rows) in [
                ("departments[0].code", [Department(code: "tax", titleZh: "税")]),
                ("departments[1].code", [new, new]),
                ("departments[0].title_zh", [Department(code: "TAX")]),
                ("departments[0].uscc", [Department(code: "TAX", titleZh: "税", uscc: "11230109MA1C0T3R9Q")]),
                ("departments", []),
            ] {
                #expect(await refusal { try await load(4, rows) }?.fieldViolations.first?.field == field)
            }
            let listed = try await world.reference.listDepartments(ListDepartmentsRequest(pageSize: 3))
            #expect(listed.departments.map(\.code) == ["BEB", "EMR", "MSR"] && !listed.nextPageToken.isEmpty)
            let found = try await world.reference.getDepartment(GetDepartmentRequest(name: "departments/beb"))
            #expect(found.department?.titleZh == "区营商局")
            let due = try await world.reference.computeDueDate(
                ComputeDueDateRequest(startDate: "2026-09-30", workingDays: 7))
            #expect(due.due?.date == "2026-10-15" && due.due?.provisional == false)
        }
    }

    @Test("a snapshot and the feed after it, or the feed from the start, give the same state")
    func feed() async throws {
        try await RegistryWorld.with { world in
            _ = try await world.importing(Fixture.file(rows: 40))
            let first = try await world.snapshot()
            _ = try await world.importing(Fixture.file(rows: 20, seed: 1))
            var replayed = State()
            var followed = State()
            for record in first.records { followed.apply(record) }
            let head = try await Self.replay(world, after: 0) { replayed.apply($0) }
            let end = try await Self.replay(world, after: first.position) { followed.apply($0) }
            #expect(head == end && head > first.position)
            var last = State()
            for record in try await world.snapshot(pageSize: 1000).records { last.apply(record) }
            #expect(replayed == last)
            #expect(followed == last)
            #expect(last.records.keys.contains("subjects/s1") && last.records.keys.contains("decisions/d1"))
            let ahead = await refusal {
                try await Self.replay(world, after: 1_000_000) { _ in }
            }
            #expect(ahead?.info?.reason == "POSITION_AHEAD")
        }
    }

    /// Applies the feed after a position up to the first heartbeat that says it is complete; positions have no gap.
    private static func replay(
        _ world: RegistryWorld, after start: Int64, _ apply: (RegistryChange) -> Void
    ) async throws -> Int64 {
        var position = start
        let stream = try await world.feed.watchRegistry(WatchRegistryRequest(afterPosition: start))
        for try await message in stream {
            switch message.event {
            case .change(let change):
                #expect(change.position == position + 1)
                position = change.position
                apply(change)
            case .heartbeat(let heartbeat) where heartbeat.headPosition <= position: return position
            default: break
            }
        }
        return position
    }

    /// What a consumer would keep: the last state of each record.
    private struct State: Equatable {
        var records: [String: RegistryChange] = [:]

        mutating func apply(_ change: RegistryChange) {
            var bare = change
            bare.position = 0
            bare.changeTime = nil
            let name =
                switch change.record {
                case .subject(let record): record.name
                case .decision(let record): record.name
                case .department(let record): record.name
                case .official(let record): record.name
                case .calendarYear(let record): record.name
                case .ruleBook(let record): record.name
                case nil: ""
                }
            records[name] = bare
        }
    }

    @Test("it serves every method of its contract, and what waits says for which row")
    func access() async throws {
        try await RegistryWorld.with(catalogue: false) { world in
            let environment = world.harness.environment
            let core = RegistryEnvironment(
                cases: CaseEnvironment(environment, blindIndex: nil),
                keys: RegistryKeys(encryption: KeyRing(.random()), blindIndex: BlindIndex(key: .random())))
            let services = RegistryAssembly.services(core: core, feedHeartbeat: .seconds(1))
            #expect(ContractCoverage.unserved(of: "registry", services) == [])
            let waiting = AgreementServiceClient(channel: world.harness.channel("department/BEB"))
            let error = await refusal { try await waiting.listAgreements(ListAgreementsRequest()) }
            #expect(error?.code == .unimplemented && error?.message.contains("R11") == true)
            let stranger = ReferenceServiceClient(channel: world.harness.channel("department/MSR"))
            let denied = await refusal {
                try await stranger.loadDepartments(
                    LoadDepartmentsRequest(
                        requestId: RequestID.random(), version: 9, official: RegistryWorld.official()))
            }
            #expect(denied?.code == .permissionDenied)
            let watcher = RegistryFeedServiceClient(channel: world.harness.channel("department/MSR"))
            let closed = await refusal { try await watcher.listRegistrySnapshot(ListRegistrySnapshotRequest()) }
            #expect(closed?.code == .permissionDenied)
        }
    }

    @Test("without keys a registry outside development does not start, and says how to make one")
    func keys() async throws {
        let error = await #expect(throws: StartFailure.self) {
            _ = try await ServiceHarness(RegistryDefinition.service)
        }
        #expect(error?.description.contains("openssl rand -hex 32") == true)
    }
}
