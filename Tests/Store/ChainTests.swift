import Foundation
import Phrases
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Chained tables and what is noted beside the file")
struct ChainTests {
    private static let notes = ChainedTable("notes", columns: ["text", "number"])
    private static let migrations = [
        thingsMigration,
        Migration(
            name: "0002-notes",
            sql: "CREATE TABLE notes (sequence INTEGER PRIMARY KEY, text TEXT NOT NULL, number INTEGER) STRICT"),
        Migration(name: "0003-chain", sql: notes.chaining),
    ]

    private static func open(_ directory: TemporaryDirectory) throws -> Database {
        var options = StoreOptions.default
        options.chains = [notes]
        return try Database.open(path: directory.database, migrations: migrations, options: options)
    }

    private func add(_ count: Int, to database: Database) async throws {
        for number in 0..<count {
            try await database.write { transaction in
                _ = try transaction.append(
                    [.text("第\(number)"), number % 2 == 0 ? .null : .integer(number)], to: Self.notes)
                try transaction.audit(actor: "a", action: "note", target: "\(number)", detail: "")
                _ = try transaction.appendChange(kind: "note", key: "\(number)", payload: [])
            }
        }
    }

    private func tamper(_ directory: TemporaryDirectory, _ sql: [String]) throws {
        let intruder = try SQLiteConnection(path: directory.database, access: .writer, options: .default)
        for statement in sql { try intruder.run(statement) }
    }

    static let drop = ["DROP TRIGGER notes_keeps", "DROP TRIGGER notes_stays"]

    @Test(
        "rows that nobody touched are intact, also behind rows from before the table was chained, and over a group that failed"
    )
    func intact() async throws {
        let directory = TemporaryDirectory()
        var database = try Database.open(path: directory.database, migrations: Array(Self.migrations.prefix(2)))
        try await database.write { try $0.execute("INSERT INTO notes (text) VALUES ('before'), ('and before')") }
        await database.close()
        database = try Self.open(directory)
        try await add(3, to: database)
        struct Refused: Error {}
        await #expect(throws: Refused.self) {
            try await database.write { transaction in
                _ = try transaction.append([.text("x"), .null], to: Self.notes)
                throw Refused()
            }
        }
        try await add(1, to: database)
        #expect(try await database.verifyChains().map(\.verdict.problem) == [nil, nil])
        guard case .intact(rows: 6, _) = try await database.verifyChains()[1].verdict else {
            Issue.record("not six rows")
            return
        }
        await database.close()
        #expect(
            try Database.verifyChains(path: directory.database, [Self.notes]).map(\.table) == ["store_audit", "notes"])
        #expect(
            try Database.verifyChains(path: directory.database, [Self.notes]).allSatisfy { $0.verdict.problem == nil })
    }

    @Test(
        "the store's own triggers refuse to change and to remove rows",
        arguments: ["UPDATE notes SET number = 9", "DELETE FROM notes"])
    func refused(sql: String) async throws {
        let directory = TemporaryDirectory()
        let database = try Self.open(directory)
        try await add(1, to: database)
        await #expect(throws: StoreError.self) { try await database.write { try $0.execute(sql) } }
        await database.close()
    }

    @Test(
        "a row changed, removed, put in or cut off behind the store's back shows, and so does a trigger that is gone",
        arguments: [
            (ChainTests.drop + ["UPDATE notes SET number = 7 WHERE sequence = 5"], AuditVerdict.broken(sequence: 5)),
            (
                ChainTests.drop + ["UPDATE notes SET text = text || '1', number = NULL WHERE sequence = 2"],
                .broken(sequence: 2)
            ),
            (ChainTests.drop + ["UPDATE notes SET hash = NULL WHERE sequence = 1"], .broken(sequence: 2)),
            (ChainTests.drop + ["UPDATE notes SET hash = NULL WHERE sequence = 4"], .broken(sequence: 4)),
            (ChainTests.drop + ["DELETE FROM notes WHERE sequence = 3"], .broken(sequence: 4)),
            (["INSERT INTO notes SELECT 11, text, number, hash FROM notes WHERE sequence = 10"], .broken(sequence: 11)),
            (ChainTests.drop + ["DELETE FROM notes WHERE sequence > 8"], .cut(rows: 8, noted: 10)),
            (ChainTests.drop + ["DELETE FROM notes"], .cut(rows: 0, noted: 10)),
            (["DROP TRIGGER notes_stays"], .unguarded(trigger: "notes_stays")),
            (
                ["DROP TRIGGER notes_keeps", "CREATE TRIGGER notes_keeps BEFORE UPDATE ON notes BEGIN SELECT 1; END"],
                .unguarded(trigger: "notes_keeps")
            ),
        ] as [([String], AuditVerdict)])
    func tampering(sql: [String], verdict: AuditVerdict) async throws {
        let directory = TemporaryDirectory()
        let database = try Self.open(directory)
        try await add(10, to: database)
        await database.close()
        try tamper(directory, sql)
        #expect(try Database.verifyChains(path: directory.database, [Self.notes])[1].verdict == verdict)
    }

    @Test("a cut audit chain shows, and the next start says so and keeps saying what was noted")
    func cutAudit() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        try await add(10, to: database)
        await database.close()
        try tamper(directory, ["DROP TRIGGER store_audit_stays", "DELETE FROM store_audit WHERE sequence > 7"])
        #expect(try Database.verifyAudit(path: directory.database) == .cut(rows: 7, noted: 10))
        database = try Self.open(directory)
        #expect(database.replaced?.english.contains("store_audit ends at 7, and 10 was reached") ?? false)
        let row = try await database.read {
            try $0.queryOne("SELECT action || ' ' || detail FROM store_audit WHERE sequence = 8", []) { $0.text(0) }
        }
        #expect(row?.hasPrefix("store.replaced ") ?? false)
        #expect(row?.contains("audit 10 ") ?? false)
        await database.close()
    }

    @Test("a file that was put back from a copy is noticed, and gives no number a second time")
    func putBack() async throws {
        let directory = TemporaryDirectory()
        func number(_ database: Database) async throws -> Int64 {
            try await database.write { transaction in
                let number = try transaction.nextID(in: "things")
                try transaction.execute(
                    "INSERT INTO things (id, name) VALUES (?, ?)", [.integer(number), .text("thing \(number)")])
                return number
            }
        }
        var database = try Self.open(directory)
        #expect(database.replaced == nil)
        #expect(try await number(database) == 1)
        try await add(3, to: database)
        await database.close()
        try FileManager.default.copyItem(atPath: directory.database, toPath: directory.database + ".copy")
        database = try Self.open(directory)
        #expect(database.replaced == nil, "the same file is the same store")
        #expect(try await number(database) == 2)
        try await add(2, to: database)
        await database.close()
        try FileManager.default.removeItem(atPath: directory.database)
        try FileManager.default.copyItem(atPath: directory.database + ".copy", toPath: directory.database)
        database = try Self.open(directory)
        #expect(database.replaced?.english.contains("its feed ends at 3, and 5 was reached before") ?? false)
        #expect(try await number(database) > 2)
        let note = try await database.write { try $0.append([.text("a"), .null], to: Self.notes) }
        #expect(note > 5)
        #expect(try await database.verifyChains().allSatisfy { $0.verdict.problem == nil })
        await database.close()
        database = try Self.open(directory)
        #expect(database.replaced == nil, "said once")
        await database.close()
    }

    @Test(
        "a fork at the same position is noticed by its digest; a restored backup is another store and gives no number again"
    )
    func forkAndRestore() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        try await add(2, to: database)
        try await database.write { try $0.execute("INSERT INTO things (id, name) VALUES (7, 'seven')") }
        try await database.backup(to: directory.database + ".backup")
        await database.close()
        try FileManager.default.copyItem(atPath: directory.database, toPath: directory.database + ".copy")
        database = try Self.open(directory)
        try await add(1, to: database)
        await database.close()
        let head = try #require(StoreHead(beside: directory.database))
        try FileManager.default.removeItem(atPath: directory.database)
        try FileManager.default.copyItem(atPath: directory.database + ".copy", toPath: directory.database)
        // Opened where nothing is noted, it goes on to the same position with another change.
        try FileManager.default.removeItem(atPath: StoreHead.path(beside: directory.database))
        database = try Self.open(directory)
        #expect(database.replaced == nil)
        try await database.write { _ = try $0.appendChange(kind: "other", key: "", payload: []) }
        await database.close()
        head.write(beside: directory.database)
        database = try Self.open(directory)
        #expect(database.replaced?.english.contains("another change at 3") ?? false)
        await database.close()

        try Database.restore(backup: directory.database + ".backup", to: directory.database, replacing: true)
        database = try Self.open(directory)
        #expect(database.replaced?.english.contains("another database") ?? false)
        #expect(try await database.write { try $0.nextID(in: "things") } > 7 + StoreHead.reserve)
        await database.close()
    }

    @Test("no number is given again after a second restore either, when none was given between the two")
    func restoredTwice() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        try await add(1, to: database)
        try await database.backup(to: directory.database + ".backup")
        await database.close()
        func restore() throws {
            try Database.restore(backup: directory.database + ".backup", to: directory.database, replacing: true)
            database = try Self.open(directory)
        }
        func next() async throws -> Int64 { try await database.write { try $0.nextID(in: "things") } }
        try restore()
        let given = try await next() + 7
        try await database.write {
            try $0.execute("INSERT INTO things (id, name) VALUES (?, 'given')", [.integer(given)])
        }
        await database.close()
        for _ in 1...2 {
            try restore()
            #expect(try await next() > given + StoreHead.reserve)
            await database.close()
        }
    }

    @Test(
        "a backup restored where nothing is left gives no number again, a second one neither; an ordinary start raises nothing"
    )
    func restoredElsewhere() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        func give(_ count: Int) async throws -> Int64 {
            var last: Int64 = 0
            for _ in 0..<count {
                last = try await database.write { transaction in
                    let number = try transaction.nextID(in: "things")
                    try transaction.execute(
                        "INSERT INTO things (id, name) VALUES (?, ?)", [.integer(number), .text("thing \(number)")])
                    return number
                }
            }
            return last
        }
        #expect(try await give(3) == 3)
        try await add(2, to: database)
        let backup = directory.database + ".backup"
        try await database.backup(to: backup)
        #expect(try await give(4) == 7)
        await database.close()

        let other = TemporaryDirectory()
        try Database.restore(backup: backup, to: other.database)
        database = try Self.open(other)
        #expect(try await give(1) == 3 + StoreHead.reserve + 1)
        let note = try await database.write { try $0.append([.text("a"), .null], to: Self.notes) }
        #expect(note == 2 + StoreHead.reserve + 1)
        #expect(try await database.verifyChains().allSatisfy { $0.verdict.problem == nil })
        await database.close()
        database = try Self.open(other)
        #expect(database.replaced == nil)
        #expect(try await give(1) == 3 + StoreHead.reserve + 2)
        let last = try await give(1)
        await database.close()

        try Database.restore(backup: backup, to: other.database, replacing: true)
        database = try Self.open(other)
        #expect(try await give(1) == last + StoreHead.reserve + 1)
        await database.close()
        // Twice without a start in between.
        let third = TemporaryDirectory()
        for _ in 1...2 { try Database.restore(backup: backup, to: third.database, replacing: true) }
        database = try Self.open(third)
        #expect(try await give(1) == 3 + 2 * StoreHead.reserve + 1)
        await database.close()
    }

    @Test("a backup restored over a store that was begun anew in between goes on above its own numbers")
    func restoredOverNew() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        let many = 7 + 2 * StoreHead.reserve
        try await database.write {
            try $0.execute("INSERT INTO things (id, name) VALUES (?, 'many')", [.integer(many)])
        }
        try await database.backup(to: directory.database + ".backup")
        await database.close()
        let other = TemporaryDirectory()
        database = try Self.open(other)
        await database.close()
        try Database.restore(backup: directory.database + ".backup", to: other.database, replacing: true)
        database = try Self.open(other)
        #expect(try await database.write { try $0.nextID(in: "things") } == many + StoreHead.reserve + 1)
        await database.close()
    }

    @Test("a store that is killed, with a note that is behind it, is the same store")
    func behind() async throws {
        let directory = TemporaryDirectory()
        var database = try Self.open(directory)
        try await add(2, to: database)
        await database.close()
        let head = try #require(StoreHead(beside: directory.database))
        database = try Self.open(directory)
        try await add(5, to: database)
        await database.close()
        head.write(beside: directory.database)
        database = try Self.open(directory)
        #expect(database.replaced == nil)
        #expect(try await database.verifyChains().allSatisfy { $0.verdict.problem == nil })
        await database.close()
    }

    @Test("the note is read as it was written, and a part of one is none")
    func form() throws {
        var head = StoreHead(identity: "abc", position: 7, digest: [UInt8](repeating: 5, count: 32))
        head.chains["store_audit"] = ChainHead(sequence: 3, hash: [UInt8](repeating: 9, count: 32))
        head.numbers["things"] = 12
        #expect(StoreHead(text: head.text) == head)
        for count in 0..<(head.text.utf8.count - 1) {
            #expect(StoreHead(text: String(head.text.prefix(count))) == nil)
        }
    }
}
