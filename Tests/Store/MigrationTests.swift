import Foundation
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Migrations")
struct MigrationTests {
    private let second = Migration(
        name: "0002-more",
        sql: "ALTER TABLE things ADD COLUMN note TEXT; INSERT INTO things (name, note) VALUES ('seed', 'x');")

    /// Opens, closes, and gives the error, if any.
    private func attempt(_ path: String, _ migrations: [Migration]) async -> StoreError? {
        do throws(StoreError) {
            let database = try Database.open(path: path, migrations: migrations)
            await database.close()
            return nil
        } catch {
            return error
        }
    }

    @Test("migrations are applied once and in order, over several openings")
    func appliedOnce() async throws {
        let directory = TemporaryDirectory()
        #expect(await attempt(directory.database, [thingsMigration]) == nil)
        for _ in 0..<2 { #expect(await attempt(directory.database, [thingsMigration, second]) == nil) }
        let database = try Database.open(path: directory.database, migrations: [thingsMigration, second])
        #expect(try database.readInline { try $0.thingNames() } == ["seed"])
        await database.close()
    }

    @Test("a database of a newer program is refused naming the migration, and stays usable for that program")
    func newerIsRefused() async throws {
        let directory = TemporaryDirectory()
        #expect(await attempt(directory.database, [thingsMigration, second]) == nil)
        let error = await attempt(directory.database, [thingsMigration])
        #expect(error?.kind == .newerSchema)
        #expect(error?.message.contains("0002-more") == true)
        #expect(await attempt(directory.database, [thingsMigration, second]) == nil)
    }

    @Test("a changed text, a changed order and a missing earlier migration are refused")
    func changedIsRefused() async throws {
        let directory = TemporaryDirectory()
        #expect(await attempt(directory.database, [thingsMigration, second]) == nil)
        let edited = Migration(name: second.name, sql: second.sql + " ")
        #expect(await attempt(directory.database, [thingsMigration, edited])?.kind == .changedMigration)
        #expect(await attempt(directory.database, [second, thingsMigration])?.kind == .changedMigration)
        #expect(await attempt(directory.database, [second])?.kind == .newerSchema)
        let inserted = Migration(name: "0001b", sql: "SELECT 1")
        #expect(await attempt(directory.database, [thingsMigration, inserted, second])?.kind == .changedMigration)
        #expect(await attempt(directory.database, [thingsMigration, second, second])?.kind == .misuse)
    }

    @Test(
        "a migration that fails half way leaves nothing and keeps those before it",
        arguments: [
            "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);",
            "CREATE TABLE a (x INTEGER) STRICT; nonsense;",
            "CREATE TABLE a (x INTEGER); ",
            "CREATE TABLE a (x INTEGER) STRICT; CREATE TABLE b AS SELECT 1 AS y;",
            "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO things (name) VALUES ('n'), ('n');",
            "CREATE TABLE a (x INTEGER) STRICT; COMMIT;",
            "CREATE TABLE a (x INTEGER) STRICT; PRAGMA foreign_keys = OFF;",
            "CREATE TABLE a (x INTEGER) STRICT; ATTACH 'other.db' AS other;",
            "CREATE TABLE store_a (x INTEGER) STRICT;",
            "DELETE FROM store_migrations;",
            "DROP TABLE store_feed;",
            "ALTER TABLE store_feed ADD COLUMN x INTEGER;",
            "CREATE TABLE a (x INTEGER) STRICT; DROP TRIGGER store_audit_stays;",
            "CREATE TRIGGER t AFTER INSERT ON things BEGIN DELETE FROM store_feed; END; INSERT INTO things (name) VALUES ('x');",
        ])
    func failingMigration(sql: String) async throws {
        let directory = TemporaryDirectory()
        let bad = Migration(name: "bad", sql: sql)
        let error = await attempt(directory.database, [thingsMigration, bad])
        #expect(error?.kind == .migrationFailed)
        #expect(error?.message.contains("\"bad\"") == true)
        let fine = Migration(name: "0002-a", sql: "CREATE TABLE a (x INTEGER) STRICT;")
        #expect(await attempt(directory.database, [thingsMigration, fine]) == nil)
    }

    @Test(
        "a migration may add a column to a strict table that has rows, as far as the rows fit it",
        arguments: [
            ("note TEXT", true), ("count INTEGER NOT NULL DEFAULT 0", true),
            ("count INTEGER NOT NULL DEFAULT 1 CHECK (count > 0)", true),
            ("doubled INTEGER NOT NULL AS (id * 2)", true),
            ("count INTEGER NOT NULL DEFAULT 0 CHECK (count > 0)", false),
            ("count INTEGER NOT NULL", false), ("doubled INTEGER NOT NULL AS (nullif(id, 1))", false),
        ])
    func addedColumn(column: String, fits: Bool) async throws {
        let directory = TemporaryDirectory()
        let rows = Migration(name: "0002-rows", sql: "INSERT INTO things (name) VALUES ('a'), ('b');")
        #expect(await attempt(directory.database, [thingsMigration, rows]) == nil)
        let added = Migration(name: "0003-column", sql: "ALTER TABLE things ADD COLUMN \(column);")
        let error = await attempt(directory.database, [thingsMigration, rows, added])
        #expect(error?.kind == (fits ? nil : .migrationFailed), "\(error?.message ?? "")")
        let known = [thingsMigration, rows] + (fits ? [added] : [])
        let database = try Database.open(path: directory.database, migrations: known)
        #expect(try database.readInline { try $0.thingNames() } == ["a", "b"])
        await database.close()
    }

    @Test(
        "a migration may run no PRAGMA of its own, whatever adding a column may ask",
        arguments: [
            "foreign_keys = OFF", "ignore_check_constraints = ON", "writable_schema = ON", "user_version = 5",
            "journal_mode = DELETE", "synchronous = OFF", "integrity_check", "table_info(things)", "page_size = 512",
        ])
    func ownPragma(pragma: String) async throws {
        let directory = TemporaryDirectory()
        #expect(await attempt(directory.database, [thingsMigration]) == nil)
        let sql = "ALTER TABLE things ADD COLUMN count INTEGER NOT NULL DEFAULT 0; PRAGMA \(pragma);"
        let error = await attempt(directory.database, [thingsMigration, Migration(name: "0002-bad", sql: sql)])
        #expect(error?.kind == .migrationFailed)
        #expect(error?.message.contains("\"0002-bad\"") == true)
        // Nothing of it was kept: the column can be added still.
        let fine = Migration(name: "0002-fine", sql: "ALTER TABLE things ADD COLUMN count INTEGER NOT NULL DEFAULT 0;")
        #expect(await attempt(directory.database, [thingsMigration, fine]) == nil)
    }

    @Test("a second opening in the same directory is refused naming the process, and taken after closing")
    func secondOpening() async throws {
        let directory = TemporaryDirectory()
        let database = try Database.open(path: directory.database, migrations: [thingsMigration])
        let error = await attempt(directory.database, [thingsMigration])
        #expect(error?.kind == .alreadyOpen)
        #expect(error?.message.contains("in use by process \(getpid())") == true)
        #expect(await attempt(directory.path + "/other.db", [])?.kind == .alreadyOpen)
        await database.close()
        #expect(await attempt(directory.database, [thingsMigration]) == nil)
    }

    @Test("a database that is dropped without closing gives its directory back")
    func droppedDatabase() async throws {
        let directory = TemporaryDirectory()
        try await Database.open(path: directory.database, migrations: [thingsMigration]).write {
            try $0.insertThing("kept")
        }
        var reopened: Database?
        for _ in 0..<500 where reopened == nil {
            reopened = try? Database.open(path: directory.database, migrations: [thingsMigration])
            if reopened == nil { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(try reopened?.readInline { try $0.thingNames() } == ["kept"])
        await reopened?.close()
    }

    @Test(
        "a file that is no database, or in no directory, is refused with a reason",
        arguments: [("garbage.db", StoreError.Kind.corrupt), ("nowhere/test.db", .cannotOpen)])
    func unusableFile(name: String, kind: StoreError.Kind) async throws {
        let directory = TemporaryDirectory()
        let garbage = [UInt8](repeating: 0x5a, count: 8_192)
        try Data(garbage).write(to: URL(fileURLWithPath: directory.path + "/garbage.db"))
        #expect(await attempt(directory.path + "/" + name, [])?.kind == kind)
    }

    @Test("damage is found at opening when asked for, and by the full check")
    func damage() async throws {
        let directory = TemporaryDirectory()
        var database = try Database.open(path: directory.database, migrations: [thingsMigration])
        try await database.write { transaction in
            for number in 0..<2_000 { try transaction.insertThing("thing \(number)") }
        }
        await database.close()
        try Database.integrityCheck(path: directory.database)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: directory.database))
        try file.seek(toOffset: 12 * 4_096 + 100)
        try file.write(contentsOf: Data(repeating: 0xff, count: 40 * 1_024))
        try file.close()
        let error = #expect(throws: StoreError.self) { try Database.integrityCheck(path: directory.database) }
        #expect(error?.kind == .corrupt)
        var options = StoreOptions()
        options.checksIntegrity = true
        let refused = #expect(throws: StoreError.self) {
            database = try Database.open(path: directory.database, migrations: [thingsMigration], options: options)
        }
        #expect(refused?.kind == .corrupt)
    }

    @Test("the database's files are readable by their owner only")
    func privateFiles() async throws {
        try await withDatabase { database, directory async throws in
            try await database.write { try $0.insertThing("x") }
            for name in ["test.db", "test.db-wal", "test.db-shm", "store.lock"] {
                var status = stat()
                #expect(stat(directory.path + "/" + name, &status) == 0)
                #expect(status.st_mode & 0o777 == 0o600, "\(name)")
            }
        }
    }
}
