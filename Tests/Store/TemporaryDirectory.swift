import Foundation
import StorePostgres
import TestKit
import Testing

@testable import Store
@testable import StoreSQLite

/// A directory of its own for one test, removed with the value.
final class TemporaryDirectory: Sendable {
    let path: String

    /// - Parameter inMemory: on tmpfs where there is one, for tests whose thousands of syncs prove nothing about a
    ///   disk.
    init(inMemory: Bool = false) {
        let memory = inMemory && FileManager.default.isWritableFile(atPath: "/dev/shm")
        path = (memory ? "/dev/shm/" : NSTemporaryDirectory()) + "xinyi-store-" + UUID().uuidString
        // A test without its directory fails at its first open, with the path in the message.
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of the test's database.
    var database: String { path + "/test.db" }
}

/// The table that most tests write.
let thingsMigration = Migration(
    name: "0001-things",
    sql: """
        CREATE TABLE things (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size INTEGER CHECK (size >= 0), data BLOB,
            parent INTEGER REFERENCES things (id)) STRICT;
        """)

/// An engine that tests run on.
enum Engine: CaseIterable, CustomTestStringConvertible {
    case sqlite, postgresql

    /// Those that there are here: PostgreSQL where its server is installed.
    static let here: [Engine] = PostgresCluster.shared == nil ? [.sqlite] : [.sqlite, .postgresql]

    var testDescription: String { "\(self)" }

    /// Opens the test's database, which goes on where it was left.
    func open(
        _ directory: TemporaryDirectory, migrations: [Migration] = [thingsMigration], options: StoreOptions = .default
    ) throws -> Database {
        switch self {
        case .sqlite: return try Database.open(path: directory.database, migrations: migrations, options: options)
        case .postgresql:
            guard let cluster = PostgresCluster.shared else { throw PostgresCluster.Unavailable(reason: "no server") }
            let name = directory.path.suffix(12).lowercased()
            return try Database.open(
                PostgresTarget(url: cluster.database(name), application: "test"), service: "test",
                headPath: directory.database, migrations: migrations, options: options)
        }
    }
}

/// Runs a test with an opened database, and closes it also when the test throws.
@discardableResult
func withDatabase<R>(
    on engine: Engine = .sqlite, migrations: [Migration] = [thingsMigration], options: StoreOptions = .default,
    inMemory: Bool = false, _ body: (Database, TemporaryDirectory) async throws -> R
) async throws -> R {
    let directory = TemporaryDirectory(inMemory: inMemory)
    let database = try engine.open(directory, migrations: migrations, options: options)
    do {
        let result = try await body(database, directory)
        await database.close()
        return result
    } catch {
        await database.close()
        throw error
    }
}

extension WriteTransaction {
    /// Inserts a thing.
    func insertThing(_ name: String, size: Int? = nil) throws {
        try execute(
            "INSERT INTO things (id, name, size) VALUES (?, ?, ?)",
            [.integer(try nextID(in: "things")), .text(name), size.map { SQLValue.integer($0) } ?? .null])
    }
}

extension ReadTransaction {
    /// Names of all things in order of insertion.
    func thingNames() throws -> [String] {
        try query("SELECT name FROM things ORDER BY id") { $0.text(0) }
    }
}
