import Foundation
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Backup and restore")
struct BackupTests {
    /// Every row of every table but the feed's identity.
    private func content(_ database: Database) async throws -> [String] {
        try await database.read { transaction in
            var lines: [String] = []
            for (table, columns) in [
                ("things", "id || '|' || name"),
                ("store_feed", "position || '|' || kind || '|' || key || '|' || hex(payload)"),
                ("store_requests", "request_id || '|' || hex(request_hash) || '|' || hex(response)"),
                ("store_audit", "sequence || '|' || target || '|' || hex(hash)"),
            ] {
                lines += try transaction.query("SELECT '\(table) ' || \(columns) FROM \(table) ORDER BY 1") {
                    $0.text(0)
                }
            }
            return lines
        }
    }

    private func put(_ number: Int, into database: Database) async throws {
        try await database.writeOnce(requestID: "id-\(number)", method: "put", request: [1]) { transaction in
            try transaction.insertThing("thing \(number)")
            _ = try transaction.appendChange(kind: "k", key: "\(number)", payload: [UInt8](repeating: 3, count: 2_000))
            try transaction.audit(actor: "a", action: "put", target: "\(number)", detail: "")
            return [2]
        }
    }

    @Test("a restored backup equals the database row for row, and its feed has a new identity")
    func restoredEqualsOriginal() async throws {
        try await withDatabase { database, directory async throws in
            for number in 0..<200 { try await put(number, into: database) }
            try await database.feed.truncate(through: 7)
            let before = try await content(database)
            try await database.backup(to: directory.path + "/backup.db")
            let target = TemporaryDirectory()
            try Database.restore(backup: directory.path + "/backup.db", to: target.database)
            let restored = try Database.open(path: target.database, migrations: [thingsMigration])
            #expect(try await content(restored) == before)
            #expect(before.count == 200 * 4 - 7)
            #expect(restored.feed.headPosition == 200)
            #expect(restored.feed.oldestPosition == 8)
            #expect(restored.feed.identity != database.feed.identity)
            #expect(try await restored.verifyAudit() == database.verifyAudit())
            try await put(200, into: restored)
            #expect(restored.feed.headPosition == 201)
            await restored.close()
        }
    }

    @Test(
        "a backup taken under writes is one moment: things, changes and responses agree, and it holds all that was acknowledged before"
    )
    func backupUnderWrites() async throws {
        try await withDatabase { database, directory async throws in
            for number in 0..<100 { try await put(number, into: database) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<4 {
                    group.addTask {
                        for number in 0..<60 { try await put(1_000 + task * 100 + number, into: database) }
                    }
                }
                for number in 0..<3 { try await database.backup(to: directory.path + "/backup\(number).db") }
                try await group.waitForAll()
            }
            for number in 0..<3 {
                let target = TemporaryDirectory()
                try Database.restore(backup: directory.path + "/backup\(number).db", to: target.database)
                let restored = try Database.open(path: target.database, migrations: [thingsMigration])
                let (things, changes, requests) = try await restored.read { transaction in
                    (
                        try transaction.query("SELECT name FROM things ORDER BY 1") { $0.text(0) },
                        try transaction.query("SELECT 'thing ' || key FROM store_feed ORDER BY 1") { $0.text(0) },
                        try transaction.query("SELECT count(*) FROM store_requests") { $0.int(0) }
                    )
                }
                #expect(things == changes)
                #expect(things.count >= 100)
                #expect(requests == [things.count])
                await restored.close()
            }
        }
    }

    @Test("a backup never replaces a file, and a restore never replaces a database")
    func neverReplaces() async throws {
        try await withDatabase { database, directory async throws in
            try await database.backup(to: directory.path + "/backup.db")
            let twice = await #expect(throws: StoreError.self) {
                try await database.backup(to: directory.path + "/backup.db")
            }
            #expect(twice?.kind == .cannotOpen)
            let inUse = #expect(throws: StoreError.self) {
                try Database.restore(backup: directory.path + "/backup.db", to: directory.path + "/new.db")
            }
            #expect(inUse?.kind == .alreadyOpen)
            let target = TemporaryDirectory()
            try Database.restore(backup: directory.path + "/backup.db", to: target.database)
            let again = #expect(throws: StoreError.self) {
                try Database.restore(backup: directory.path + "/backup.db", to: target.database)
            }
            #expect(again?.kind == .cannotOpen)
            let missing = #expect(throws: StoreError.self) {
                try Database.restore(backup: directory.path + "/missing.db", to: target.path + "/new.db")
            }
            #expect(missing?.kind == .cannotOpen)
            #expect(!FileManager.default.fileExists(atPath: target.path + "/new.db"))
        }
    }

    @Test("a damaged backup is not restored")
    func damagedBackup() async throws {
        try await withDatabase { database, directory async throws in
            for number in 0..<100 { try await put(number, into: database) }
            let backup = directory.path + "/backup.db"
            try await database.backup(to: backup)
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: backup))
            try file.seek(toOffset: 14 * 4_096)
            try file.write(contentsOf: Data(repeating: 0xff, count: 40 * 1_024))
            try file.close()
            let target = TemporaryDirectory()
            let error = #expect(throws: StoreError.self) { try Database.restore(backup: backup, to: target.database) }
            #expect(error?.kind == .corrupt)
            #expect(!FileManager.default.fileExists(atPath: target.database))
            #expect(!FileManager.default.fileExists(atPath: target.database + ".partial"))
        }
    }

    @Test("a copy put back beside the log of the file before is refused by naming what to remove, and is not touched")
    func strayLog() async throws {
        let directory = TemporaryDirectory()
        let (path, files) = (directory.database, FileManager.default)
        func fill(_ numbers: Range<Int>) async throws -> Database {
            let database = try Database.open(path: path, migrations: [thingsMigration])
            for number in numbers { try await put(number, into: database) }
            return database
        }
        await (try await fill(0..<20)).close()
        let copy = try #require(files.contents(atPath: path))
        await (try await fill(20..<200)).close()
        // What a process that is killed leaves behind.
        let running = try await fill(200..<300)
        let left = try ["-wal", "-shm"].map { try #require(files.contents(atPath: path + $0)) }
        await running.close()
        try copy.write(to: URL(fileURLWithPath: path))
        for (name, content) in zip(["-wal", "-shm"], left) { try content.write(to: URL(fileURLWithPath: path + name)) }

        for _ in 0..<2 {
            let error = #expect(throws: StoreError.self) {
                try Database.open(path: path, migrations: [thingsMigration])
            }
            #expect(error?.kind == .corrupt)
            let message = error?.message ?? ""
            #expect(
                message.contains("\(path)-wal, \(path)-shm belong to the file that was there before"), "\(message)")
            #expect(message.contains("remove both and start again") && message.contains("--restore"))
            // Not even refusing it has mixed both.
            #expect(files.contents(atPath: path) == copy)
        }
        for name in ["-wal", "-shm"] { try files.removeItem(atPath: path + name) }
        let restored = try Database.open(path: path, migrations: [thingsMigration])
        #expect(try restored.readInline { try $0.thingNames() }.count == 20)
        await restored.close()
    }

    @Test("the log of a process that was killed is the file's own, and is taken in")
    func ownLog() async throws {
        let directory = TemporaryDirectory()
        let (path, files) = (directory.database, FileManager.default)
        let running = try Database.open(path: path, migrations: [thingsMigration])
        for number in 0..<200 { try await put(number, into: running) }
        let left = try ["", "-wal", "-shm"].map { try #require(files.contents(atPath: path + $0)) }
        await running.close()
        for (name, content) in zip(["", "-wal", "-shm"], left) {
            try content.write(to: URL(fileURLWithPath: path + name))
        }
        let again = try Database.open(path: path, migrations: [thingsMigration])
        #expect(try again.readInline { try $0.thingNames() }.count == 200)
        await again.close()
        // Once it serves the log goes into the file as ever.
        #expect(!files.fileExists(atPath: path + "-wal"))
    }
}
