import Glibc
import TestKit
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("A full disk")
struct FullDiskTests {
    /// Writes until the disk is full, and returns the names that were acknowledged and the error that ended it.
    private func fill(_ database: Database) async throws -> (acknowledged: [String], error: StoreError?) {
        var acknowledged: [String] = []
        for number in 0..<5_000 {
            let name = "thing \(number)"
            do {
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO things (name, data) VALUES (?, ?)",
                        [.text(name), .blob([UInt8](repeating: 1, count: 6_000))])
                    _ = try transaction.appendChange(
                        kind: "thing", key: name, payload: [UInt8](repeating: 2, count: 3_000))
                }
                acknowledged.append(name)
            } catch let error as StoreError {
                return (acknowledged, error)
            }
        }
        return (acknowledged, nil)
    }

    private func expectWhole(_ database: Database, acknowledged: [String]) async throws {
        #expect(try database.readInline { try $0.thingNames() } == acknowledged)
        let keys = try database.readInline {
            try $0.query("SELECT key FROM store_feed ORDER BY position") { $0.text(0) }
        }
        #expect(keys == acknowledged)
        #expect(database.feed.headPosition == Int64(acknowledged.count))
    }

    @Test("a file at its page limit refuses writes as a full disk, keeps nothing of them, and serves on")
    func pageLimit() async throws {
        var options = StoreOptions()
        options.maximumPages = 100
        try await withDatabase(options: options) { database, _ async throws in
            let (acknowledged, error) = try await fill(database)
            #expect(error?.kind == .diskFull)
            #expect(error?.primaryCode == .full)
            #expect(!acknowledged.isEmpty)
            try await expectWhole(database, acknowledged: acknowledged)
            try await database.write { try $0.execute("DELETE FROM things WHERE id <= 5") }
            #expect(try database.readInline { try $0.thingNames().count } == acknowledged.count - 5)
            try await database.write { try $0.insertThing("fits again") }
        }
    }

    @Test(
        "a really full disk fails the group, keeps nothing of it, and the database serves again when there is room",
        .enabled(if: SmallDisk.isPossible, "mounting a small tmpfs needs root"))
    func fullFileSystem() async throws {
        let disk = try #require(SmallDisk(kilobytes: 900))
        let path = disk.path + "/test.db"
        var database = try Database.open(path: path, migrations: [thingsMigration])
        let (acknowledged, error) = try await fill(database)
        #expect(error?.kind == .diskFull || error?.kind == .inputOutput)
        #expect(acknowledged.count > 10)
        try await expectWhole(database, acknowledged: acknowledged)
        // Room: the disk grows. A log that had started over would do as well.
        #expect(disk.resize(kilobytes: 16_000))
        try await database.write { transaction in
            try transaction.insertThing("after")
            _ = try transaction.appendChange(kind: "thing", key: "after", payload: [])
        }
        try await expectWhole(database, acknowledged: acknowledged + ["after"])
        await database.close()
        database = try Database.open(path: path, migrations: [thingsMigration])
        try await expectWhole(database, acknowledged: acknowledged + ["after"])
        await database.close()
        try Database.integrityCheck(path: path)
    }

    @Test(
        "a backup onto a full disk fails and leaves no file",
        .enabled(if: SmallDisk.isPossible, "mounting a small tmpfs needs root"))
    func backupOntoFullDisk() async throws {
        let disk = try #require(SmallDisk(kilobytes: 40))
        try await withDatabase { database, _ async throws in
            for number in 0..<20 {
                try await database.write { transaction in
                    try transaction.execute(
                        "INSERT INTO things (name, data) VALUES (?, ?)",
                        [.text("\(number)"), .blob([UInt8](repeating: 1, count: 6_000))])
                }
            }
            let error = await #expect(throws: StoreError.self) { try await database.backup(to: disk.path + "/copy.db") }
            #expect(error?.kind == .diskFull || error?.kind == .inputOutput)
            #expect(access(disk.path + "/copy.db", F_OK) != 0)
            #expect(access(disk.path + "/copy.db.partial", F_OK) != 0)
        }
    }
}
