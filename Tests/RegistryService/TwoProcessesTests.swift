import Casework
import CommonSchema
import Credit
import Crypto
import Foundation
import RPC
import RegistryRules
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryService

@Suite("Two processes of the registry over one database", .enabled(if: PostgresCluster.shared != nil))
struct TwoProcessesTests {
    /// Runs a test with two processes over one database and with the same keys, each with a directory of its own.
    private func twins(
        _ name: String,
        _ body: (_ one: RegistryWorld, _ two: RegistryWorld, _ keys: TemporaryDirectory) async throws -> Void
    ) async throws {
        let cluster = try #require(PostgresCluster.shared)
        let store = ["store": try cluster.database("registry-\(name)")]
        let directory = TemporaryDirectory("registry")
        try await RegistryWorld.with(directory: directory, settings: store) { one in
            let shared = store.merging([
                "encryption-key-file": directory.file("data/encryption.key"),
                "blind-index-key-file": directory.file("data/blind.key"),
            ]) { $1 }
            try await RegistryWorld.with(catalogue: false, settings: shared) { two in
                try await body(one, two, directory)
            }
        }
    }

    private func database(_ world: RegistryWorld) -> Database { world.harness.environment.database }

    private func register(_ world: RegistryWorld, _ number: Int, id: String = RequestID.random()) async throws
        -> Subject?
    {
        try await world.subjects.registerSubject(
            RegisterSubjectRequest(
                requestId: id, kind: .naturalPerson, displayName: "测试人\(number)",
                code: SubjectCode(value: Fixture.citizen(number)), documentType: .identityCard,
                official: RegistryWorld.official())
        ).subject
    }

    /// Does something at both processes several times at once.
    private func atOnce<R: Sendable>(
        _ worlds: [RegistryWorld], turns: Int, _ body: @escaping @Sendable (RegistryWorld) async throws -> R
    ) async throws -> [R] {
        try await withThrowingTaskGroup(of: R.self) { group in
            for turn in 0..<turns {
                let world = worlds[turn % worlds.count]
                group.addTask { try await body(world) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("imports that nobody goes on with are ended once, however many processes look at once")
    func idleImports() async throws {
        try await twins("idle") { one, two, _ in
            let files = (0..<RegistryLimits.openImports).map { Array(Fixture.file(rows: 2, seed: $0).utf8) }
            for (place, file) in files.enumerated() { _ = try await (place.isMultiple(of: 2) ? one : two).open(file) }
            for world in [one, two] { world.clock.set(world.clock.now().adding(milliseconds: 73 * 3_600_000)) }
            let keys = RegistryKeys(encryption: KeyRing(.random()), blindIndex: BlindIndex(key: .random()))
            let ended = try await atOnce([one, two], turns: 12) { world -> Int in
                let core = RegistryEnvironment(
                    cases: CaseEnvironment(world.harness.environment, blindIndex: nil), keys: keys)
                let moment = Moment(world.clock)
                return try await core.database.write { try core.endIdleImports($0, at: moment) }
            }
            #expect(ended.reduce(0, +) == files.count)
            let acts = try await database(two).read {
                try $0.query("SELECT target FROM timed_acts WHERE action = 'AbandonImport'") { $0.text(0) }
            }
            #expect(acts.count == files.count && Set(acts).count == files.count)
            guard case .intact = try await database(one).verifyAudit() else {
                Issue.record("the audit chain is not intact")
                return
            }
        }
    }

    @Test("due dates are computed anew once, however many processes are at it")
    func recomputation() async throws {
        try await twins("recomputation") { one, two, _ in
            // Some rows of the file are refused, and some come twice.
            let count = Int(try await one.importing(Fixture.file(rows: 40)).accepted)
            #expect(count > 20)
            let head = try await database(one).read { try $0.feedPosition() }
            try await database(one).write {
                // Dates that cannot be right, so that each of them changes.
                try $0.execute("UPDATE decision SET days_late = 77")
                try CalendarTable.startRecomputation($0, year: 2026, from: "2026-01-01", to: "2026-12-31")
            }
            let changed = try await atOnce([one, two], turns: 2) { world -> Int64 in
                let (store, cache, moment) = (world.harness.environment.database, ReferenceCache(), Moment(world.clock))
                _ = try await store.read { try cache.current($0).revision }
                var changed: Int64 = 0
                while true {
                    let step = try await store.write {
                        try DueDateRecomputation.step($0, cache: cache, moment: moment, limit: 3)
                    }
                    changed += step.changed
                    if !step.hasMore { return changed }
                }
            }
            #expect(changed.reduce(0, +) == Int64(count))
            #expect(try await database(two).read { try CalendarTable.recomputation($0) } == nil)
            let told = try await database(two).feed.changes(after: head, limit: 1_000).filter { $0.kind == "decision" }
            #expect(told.count == count && Set(told.map(\.key)).count == count)
        }
    }

    @Test("each value is sealed again by one of two processes, and what they say of it adds up")
    func keyRotation() async throws {
        try await twins("rotation") { one, two, directory in
            let count = 24
            for number in 0..<count { _ = try await register(number.isMultiple(of: 2) ? one : two, number) }
            let path = directory.file("data/encryption.key")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            directory.write("data/encryption.key", "\(text)2:\(Hex.encode(SecretKey.random().bytes))\n")
            let answers = try await atOnce([one, two], turns: 2) { world in
                await world.harness.environment.reload().map(\.english)
            }
            #expect(answers.allSatisfy { $0 == ["encryption-key-file: reloaded: key 2 seals"] })
            for world in [one, two] {
                try await eventually("nothing is sealed with a former key") {
                    world.harness.log.contains("nothing is sealed with former keys any more")
                }
            }
            #expect(try await database(one).read { try SealedValues.counts($0) } == [2: Int64(count)])
            let said = try await database(one).read {
                try $0.audited(target: "encryption-key-file", actions: "keys.rotate", limit: 10)
            }
            let sealed = said.map { Int($0.detail.prefix { $0.isNumber }) ?? 0 }
            #expect((1...2).contains(said.count) && sealed.reduce(0, +) == count, "\(said)")
            // Who begins now finds nothing to do, and has nothing to add.
            let more = KeyRotation(
                RegistryKeys(encryption: try KeyFile.loadRing(path), blindIndex: BlindIndex(key: .random())),
                database(two), .silent)
            let run = Task { try await more.run() }
            try await eventually("it is done") { more.standing == .done(former: [1]) }
            run.cancel()
            _ = await run.result
            let still = try await database(one).read {
                try $0.audited(target: "encryption-key-file", actions: "keys.rotate", limit: 10)
            }
            #expect(still == said)
        }
    }

    @Test("one request at both processes is carried out once, and both answer the same")
    func requests() async throws {
        try await twins("requests") { one, two, _ in
            for number in 0..<10 {
                let id = RequestID.random()
                let both = try await atOnce([one, two], turns: 4) { try await register($0, number, id: id) }
                #expect(both.count == 4 && Set(both).count == 1 && both[0] != nil)
            }
            let subjects = try await database(two).read {
                try $0.queryOne("SELECT count(*) FROM subject") { $0.int(0) }
            }
            #expect(subjects == 10)
        }
    }
}
