import Foundation
import TestKit
import Testing

@testable import Store
@testable import StorePostgres
@testable import StoreSQLite

/// A store with everything that a copy may stumble over: rows that refer to later ones, keys of several texts that no locale orders by
/// their bytes, values that are empty or missing, a row that a migration put in and that was changed since, a trigger that takes no rows
/// any more, a chained table, a feed whose beginning was removed.
enum CopiedStore {
    static let notes = ChainedTable("notes", columns: ["text", "number"])

    static let migrations = [
        thingsMigration,
        Migration(
            name: "0002-parts",
            sql: """
                CREATE TABLE parts (
                    thing TEXT NOT NULL REFERENCES things (name), part TEXT NOT NULL, weight REAL, image BLOB NOT NULL,
                    PRIMARY KEY (thing, part)) STRICT;
                CREATE INDEX parts_by_part ON parts (part) WHERE part <> '';
                CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), revision INTEGER NOT NULL) STRICT;
                INSERT INTO settings (id, revision) VALUES (1, 1);
                CREATE TRIGGER parts_closed BEFORE INSERT ON parts WHEN (SELECT revision FROM settings WHERE id = 1) > 1
                    BEGIN SELECT RAISE(ABORT, 'no part is added any more'); END;
                """),
        Migration(
            name: "0003-notes",
            sql: "CREATE TABLE notes (sequence INTEGER PRIMARY KEY, text TEXT NOT NULL, number INTEGER) STRICT"),
        Migration(name: "0004-chain", sql: notes.chaining),
    ]

    static let copy = StoreCopy(service: "test", migrations: migrations, chains: [notes])

    private static var options: StoreOptions {
        var options = StoreOptions.default
        options.chains = [notes]
        return options
    }

    static func open(path: String) throws -> Database {
        try Database.open(path: path, migrations: migrations, options: options)
    }

    static func open(url: String, application: String = "test") throws -> Database {
        try Database.open(
            PostgresTarget(url: url, application: application), service: "test", migrations: migrations,
            options: options)
    }

    static func place(_ url: String, patience: Duration = .seconds(15)) throws -> StoreCopy.Place {
        var target = try PostgresTarget(url: url, application: "xinyi-copy")
        target.reconnectTime = patience
        return .server(target, notedBeside: nil)
    }

    /// A stopped store of as many things in a file.
    static func make(in directory: TemporaryDirectory, _ count: Int = 60) async throws -> String {
        let database = try open(path: directory.database)
        try await fill(database, count)
        await database.close()
        return directory.database
    }

    private static func name(_ number: Int) -> String {
        ["Ab", "aB", "é", "信义", "𠀀", "_", "z z"][number % 7] + "-\(number)"
    }

    private static func fill(_ database: Database, _ count: Int) async throws {
        try await database.write { transaction in
            for number in 0..<count {
                let bytes = [UInt8](repeating: UInt8(number % 256), count: number % 4 == 0 ? 0 : 500)
                try transaction.execute(
                    "INSERT INTO things (id, name, size, data) VALUES (?, ?, ?, ?)",
                    [
                        .integer(try transaction.nextID(in: "things")), .text(name(number)),
                        number % 3 == 0 ? .null : .integer(number), number % 5 == 0 ? .null : .blob(bytes),
                    ])
                try transaction.execute(
                    "INSERT INTO parts (thing, part, weight, image) VALUES (?, ?, ?, ?)",
                    [
                        .text(name(number)), .text(number % 2 == 0 ? "" : name(count - number)),
                        number % 3 == 0 ? .null : .real(Double(number) * 0.1 - 1), .blob(bytes),
                    ])
            }
            for id in 1..<count {
                try transaction.execute("UPDATE things SET parent = ? WHERE id = ?", [.integer(id + 1), .integer(id)])
            }
            try transaction.execute("UPDATE settings SET revision = 2 WHERE id = 1")
        }
        for number in 0..<min(count, 20) { try await act(number, database) }
        try await database.feed.truncate(through: 7)
    }

    /// What a request leaves: a response, a change, a row of each chain.
    static func act(_ number: Int, _ database: Database) async throws {
        try await database.writeOnce(requestID: "id-\(number)", method: "act", request: [1]) { transaction in
            _ = try transaction.append([.text("第\(number)"), number % 2 == 0 ? .null : .integer(number)], to: notes)
            _ = try transaction.appendChange(
                kind: "thing", key: name(number), payload: [UInt8](repeating: 3, count: 100))
            try transaction.audit(actor: "a", action: "act", target: name(number), detail: "")
            return [2]
        }
    }

    /// Every row of every table, but what a copy has of its own: the feed's identity, and from where on numbers are given.
    static func content(_ database: Database) async throws -> [String: [[SQLValue]]] {
        let tables = try SchemaImage(of: migrations, now: 0).tables.filter { $0.name != "store_numbers" }
        #expect(tables.count > 9)
        return try await database.read { transaction in
            var content: [String: [[SQLValue]]] = [:]
            for table in tables {
                let columns = table.columns.filter { $0 != "feed_identity" }
                let all = CopiedTable(name: table.name, columns: columns, key: table.key)
                content[table.name] = try transaction.query(all.select) { row in (0..<row.count).map { row.value($0) } }
            }
            return content
        }
    }

    /// Whether a server's database holds nothing: behind whoever has not ended there.
    static func isEmpty(_ url: String) throws -> Bool {
        let connection = PostgresConnection(try PostgresTarget(url: url, application: "test"))
        try connection.beginAlone()
        defer { connection.rollBack() }
        return try connection.relationCount() == 0
    }

    /// The files of a directory but the lock and what SQLite keeps beside a database that is read, with their bytes.
    static func files(_ directory: TemporaryDirectory) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path)
        where name != "store.lock" && !name.hasSuffix("-shm") {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/" + name))
            if !bytes.isEmpty { files[name] = bytes }
        }
        return files
    }
}
