import Foundation
import Phrases
import TestKit
import Testing

@testable import ServiceKit
@testable import Store
@testable import StoreSQLite

@Suite("Upkeep of a service's database from its command line", .timeLimit(.minutes(5)))
struct UpkeepTests {
    let directory = TemporaryDirectory("upkeep")

    private static let things = Migration(
        name: "0001-things", sql: "CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT")

    private static func definition(_ migrations: [Migration]? = [things]) -> ServiceDefinition {
        ServiceDefinition(name: "sample", port: 7499, migrations: migrations) { _ in [] }
    }

    private var data: String { directory.file("data") }
    private var path: String { data + "/sample.sqlite" }

    /// Runs the program's command line, and gives what it prints.
    private func order(
        _ arguments: String..., definition: ServiceDefinition = definition()
    ) throws(StartFailure) -> String {
        let keys = definition.migrations == nil ? [] : ["--data-dir", data]
        guard case .print(let text) = try ServiceRunner.order(definition, keys + arguments, [:]) else {
            return "it serves"
        }
        return text.english
    }

    /// How the program ends instead.
    private func refusal(_ arguments: String..., definition: ServiceDefinition = definition()) -> StartFailure? {
        let keys = definition.migrations == nil ? [] : ["--data-dir", data]
        do throws(StartFailure) {
            _ = try ServiceRunner.order(definition, keys + arguments, [:])
            return nil
        } catch {
            return error
        }
    }

    private func start() async throws -> ServiceHarness {
        try await ServiceHarness(Self.definition(), live: true, directory: directory)
    }

    private func put(_ names: [String], _ harness: ServiceHarness) async throws {
        for name in names {
            try await harness.environment.database.write { transaction in
                try transaction.execute("INSERT INTO things (name) VALUES (?)", [.text(name)])
                _ = try transaction.appendChange(kind: "thing", key: name, payload: [1])
                try transaction.audit(actor: "operator/li", action: "put", target: name, detail: "")
            }
        }
    }

    private func names(_ harness: ServiceHarness) async throws -> [String] {
        try await harness.environment.database.read {
            try $0.query("SELECT name FROM things ORDER BY id") { $0.text(0) }
        }
    }

    /// A service with two things that is stopped, a backup with the first alone, and the backup's path.
    private func stoppedWithBackup() async throws -> String {
        let backup = directory.file("backup.sqlite")
        let harness = try await start()
        try await put(["one"], harness)
        _ = try order("--backup", backup)
        try await put(["two"], harness)
        await harness.stop()
        return backup
    }

    /// Every file of the data directory but the lock, with its bytes.
    private func content() throws -> [String: Data] {
        var content: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: data) where name != "store.lock" {
            content[name] = try Data(contentsOf: URL(fileURLWithPath: "\(data)/\(name)"))
        }
        return content
    }

    private static func rows(_ path: String) throws -> Int64 {
        guard case .intact(let rows, _) = try Database.verifyAudit(path: path) else { return -1 }
        return rows
    }

    @Test("what was backed up while the service ran is what it serves after a restore, and the file before is kept")
    func roundTrip() async throws {
        let backup = directory.file("backup.sqlite")
        var harness = try await start()
        try await put(["one", "two"], harness)
        let told = try order("--backup", backup)
        #expect(told.hasPrefix("backup: \(backup)\naudit chain: intact, 2 rows, head "))
        try await put(["three"], harness)
        #expect(try await names(harness) == ["one", "two", "three"])
        let identity = harness.environment.database.feed.identity
        await harness.stop()

        let restored = try order("--restore=\(backup)")
        #expect(restored.contains("restored: \(path)\nthe database before: \(path).before-restore-1\n"))
        #expect(restored.contains("audit chain: intact, 2 rows, head "))
        #expect(try Self.rows(path) == 2)
        #expect(try Self.rows("\(path).before-restore-1") == 3)

        harness = try await start()
        #expect(try await names(harness) == ["one", "two"])
        #expect(harness.environment.database.feed.headPosition == 2)
        #expect(harness.environment.database.feed.identity != identity)
        try await put(["other"], harness)
        await harness.stop()

        // A second time: the next number, and the first stays.
        #expect(try order("--restore", backup).contains("\(path).before-restore-2\n"))
        #expect(try Self.rows("\(path).before-restore-1") == 3)
        // Two of the backup, that it took another one's place, and one more.
        #expect(try Self.rows("\(path).before-restore-2") == 4)
        #expect(try content().keys.sorted().filter { $0.contains("restoring") } == [])
    }

    @Test("a backup of a stopped service, restored where there is nothing")
    func elsewhere() async throws {
        let harness = try await start()
        try await put(["one"], harness)
        await harness.stop()
        let backup = directory.file("backup.sqlite")
        _ = try order("--backup", backup)
        try FileManager.default.removeItem(atPath: data)
        let told = try order("--restore", backup)
        #expect(!told.contains("the database before"))
        let again = try await start()
        #expect(try await names(again) == ["one"])
        await again.stop()
    }

    @Test("what a killed service left in its log is in the file that is kept, and not in the restored one")
    func killed() async throws {
        let backup = directory.file("backup.sqlite")
        let harness = try await start()
        try await put(["one"], harness)
        _ = try order("--backup", backup)
        try await put(["two", "three"], harness)
        // The files as a kill leaves them: the log holds what the file does not.
        let killed = directory.file("killed")
        try FileManager.default.createDirectory(atPath: killed, withIntermediateDirectories: true)
        for name in ["sample.sqlite", "sample.sqlite-wal"] {
            try FileManager.default.copyItem(atPath: "\(data)/\(name)", toPath: "\(killed)/\(name)")
        }
        await harness.stop()
        try FileManager.default.removeItem(atPath: data)
        try FileManager.default.moveItem(atPath: killed, toPath: data)
        #expect(try content()["sample.sqlite-wal"]?.isEmpty == false)

        _ = try order("--restore", backup)
        #expect(try content()["sample.sqlite-wal"] == nil)
        #expect(try Self.rows("\(path).before-restore-1") == 3)
        let again = try await start()
        #expect(try await names(again) == ["one"])
        await again.stop()
    }

    @Test("a running service's database is not replaced, and it goes on")
    func running() async throws {
        let backup = directory.file("backup.sqlite")
        let harness = try await start()
        try await put(["one"], harness)
        _ = try order("--backup", backup)
        try await put(["two"], harness)
        let failure = refusal("--restore", backup)
        #expect(failure?.code == .dataDirectoryInUse)
        #expect(failure?.description.contains("in use by process") == true)
        #expect(try content().keys.contains { $0.contains("restor") } == false)
        try await put(["three"], harness)
        #expect(try await names(harness) == ["one", "two", "three"])
        #expect(try order("--verify-audit").hasPrefix("audit chain: intact, 3 rows, head "))
        await harness.stop()
    }

    enum Damage: CaseIterable {
        case page, cut, garbage, missing, otherDatabase, newer, otherService, chain
    }

    @Test("a damaged backup is refused, and nothing has changed", arguments: Damage.allCases)
    func damaged(_ damage: Damage) async throws {
        var backup = try await stoppedWithBackup()
        var definition = Self.definition()
        var code = ExitCode.databaseRefused
        switch damage {
        case .page:
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: backup))
            try file.seek(toOffset: 4_096)
            try file.write(contentsOf: Data(repeating: 0xff, count: 5 * 4_096))
            try file.close()
        case .cut:
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: backup))
            try file.truncate(atOffset: 3 * 4_096)
            try file.close()
        case .garbage:
            backup = directory.write("garbage", String(repeating: "no database ", count: 1_000))
        case .missing:
            backup = directory.file("nowhere")
            code = .storage
        case .otherDatabase:
            backup = directory.file("other.sqlite")
            let connection = try SQLiteConnection(path: backup, access: .copy, options: .default)
            try connection.run("CREATE TABLE other (id INTEGER) STRICT")
        case .newer:
            definition = Self.definition([])
        case .otherService:
            definition = Self.definition([Migration(name: "0001-things", sql: "CREATE TABLE x (id INTEGER) STRICT")])
        case .chain:
            try Self.change(backup)
        }
        let before = try content()
        let failure = refusal("--restore", backup, definition: definition)
        #expect(failure?.code == code, "\(failure?.description ?? "")")
        #expect(try content() == before)
        let again = try await start()
        #expect(try await names(again) == ["one", "two"])
        await again.stop()
    }

    /// Changes an audit row as somebody would who can write the file.
    private static func change(_ path: String) throws {
        let connection = try SQLiteConnection(path: path, access: .copy, options: .default)
        try connection.run("DROP TRIGGER store_audit_keeps")
        try connection.run("UPDATE store_audit SET target = 'another' WHERE sequence = 1")
    }

    @Test("a changed row of the audit chain is found and named, and a backup of it is not taken for a good one")
    func brokenChain() async throws {
        let harness = try await start()
        try await put(["one", "two"], harness)
        await harness.stop()
        let intact = try order("--verify-audit")
        #expect(intact.wholeMatch(of: /audit chain: intact, 2 rows, head [0-9a-f]{64}/) != nil, "\(intact)")
        #expect(try order("--verify-audit") == intact)
        try Self.change(path)
        let broken = refusal("--verify-audit")
        #expect(broken?.code == .databaseRefused)
        #expect(broken?.description.contains("broken at row 1:") == true)
        let backup = refusal("--backup", directory.file("b.sqlite"))
        #expect(backup?.code == .databaseRefused)
        #expect(backup?.description.contains("was written, but its audit chain is broken at row 1:") == true)
    }

    @Test("a backup replaces no file, and needs a database")
    func backupRefused() async throws {
        let none = refusal("--backup", directory.file("b.sqlite"))
        #expect(none?.code == .storage)
        #expect(refusal("--verify-audit")?.code == .storage)
        // Asking made nothing.
        #expect(!FileManager.default.fileExists(atPath: data))
        #expect(!FileManager.default.fileExists(atPath: directory.file("b.sqlite")))
        let backup = try await stoppedWithBackup()
        let before = try Data(contentsOf: URL(fileURLWithPath: backup))
        let twice = refusal("--backup", backup)
        #expect(twice?.code == .storage)
        #expect(twice?.description.contains("exists already; choose a new name") == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == before)
    }

    @Test(
        "a command line that asks for two things, or half of one, is refused",
        arguments: [
            (["--backup"], "--backup: has no value; write --backup FILE"),
            (["--restore", "--plaintext"], "--restore: has no value; write --restore FILE"),
            (["--restore="], "--restore: has no value; write --restore FILE"),
            (["--backup", "a", "--restore", "b"], "--restore: stands beside --backup; give one command"),
            (["--verify-audit", "--check-health"], "--check-health: stands beside --verify-audit; give one command"),
            (["--backup=a", "--backup=b"], "--backup: stands beside --backup; give one command"),
            (["--verify-audit=yes"], "--verify-audit: is not known; see --help for what there is"),
            (["--verify-audit", "--zone"], "--zone: has no value; write --zone VALUE"),
        ])
    func commandLine(_ arguments: [String], _ text: String) throws {
        let failure = #expect(throws: StartFailure.self) {
            try ServiceRunner.order(Self.definition(), ["--data-dir", data] + arguments, [:])
        }
        #expect(failure?.code == .configuration)
        #expect(failure?.description == text)
        #expect(!FileManager.default.fileExists(atPath: data))
    }

    @Test(
        "what must be given for serving is not asked for by what is done to the store alone", arguments: [true, false])
    func requiredKeys(isServing: Bool) throws {
        let definition = ServiceDefinition(
            name: "sample", port: 7499, keys: [ConfigurationKey("seal", "A key.", .path, required: true)],
            migrations: [Self.things]
        ) { _ in [] }
        let command = isServing ? "--check-health" : "--verify-audit"
        let failure = #expect(throws: StartFailure.self) {
            try ServiceRunner.order(definition, ["--data-dir", data, command], [:])
        }
        #expect(failure?.description.contains("seal: must be given") == isServing, "\(failure?.description ?? "")")
    }

    @Test("a service that keeps no database has no such commands, and its help names none")
    func withoutStore() throws {
        let none = Self.definition(nil)
        for command in ["--backup=a", "--restore=a", "--verify-audit"] {
            #expect(refusal(command, definition: none)?.code == .configuration)
        }
        let (with, without) = (try order("--help"), try order("--help", definition: none))
        for flag in ["--backup FILE", "--restore FILE", "--verify-audit"] {
            #expect(with.contains("\n  \(flag)\n") && !without.contains(flag))
        }
        #expect(with.contains("\n  --check-health\n") && without.contains("\n  --check-health\n"))
        #expect(try order() == "it serves")
    }
}
