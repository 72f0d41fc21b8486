import Foundation
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Snapshots and the log")
struct SnapshotTests {
    private func logBytes(_ directory: TemporaryDirectory) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.database + "-wal")
        return (attributes[.size] as? Int) ?? 0
    }

    @Test("one read sees one moment, whatever is committed meanwhile")
    func oneMoment() async throws {
        try await withDatabase { database, _ async throws in
            try await database.write { try $0.insertThing("before") }
            let gate = Gate()
            // read                      | writer
            // SELECT: before            |
            // wait                      | INSERT during, acknowledged
            // SELECT: before            |
            //                           | next read: before, during
            async let seen = database.read { transaction in
                let first = try transaction.thingNames()
                gate.wait()
                return (first, try transaction.thingNames(), try transaction.feedPosition())
            }
            await gate.waitUntilEntered()
            try await database.write { transaction in
                try transaction.insertThing("during")
                _ = try transaction.appendChange(kind: "k", key: "", payload: [])
            }
            #expect(try database.readInline { try $0.thingNames() } == ["before", "during"])
            gate.open()
            let (first, second, position) = try await seen
            #expect(first == ["before"])
            #expect(second == ["before"])
            #expect(position == 0)
        }
    }

    @Test("readers that hold snapshots all the time do not let the log grow without bound")
    func logIsBounded() async throws {
        var options = StoreOptions()
        options.checkpointFrames = 100
        options.logLimitFrames = 400
        try await withDatabase(options: options, inMemory: true) { database, directory async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<3 {
                    group.addTask {
                        while !Task.isCancelled {
                            if task == 0 {
                                _ = try? await database.read {
                                    try $0.queryOne("SELECT count(*) FROM things") { $0.int(0) }
                                }
                            } else {
                                _ = try database.readInline {
                                    try $0.queryOne("SELECT max(id) FROM things") { $0.int64OrNil(0) }
                                }
                                await Task.yield()
                            }
                        }
                    }
                }
                for number in 0..<600 {
                    try await database.write { transaction in
                        try transaction.execute(
                            "INSERT INTO things (name, data) VALUES (?, ?)",
                            [.text("\(number)"), .blob([UInt8](repeating: 0, count: 20_000))])
                    }
                }
                group.cancelAll()
            }
            // 600 writes of 6 to 8 pages are 4,000 frames and more; the log holds a limit's worth and a checkpoint's.
            #expect(try logBytes(directory) < 1_500 * 4_120)
            #expect(try database.readInline { try $0.thingNames().count } == 600)
        }
    }

    @Test("an idle writer releases snapshots that commits have passed, and empties the log into the file")
    func idleRelease() async throws {
        var options = StoreOptions()
        options.idleTime = .milliseconds(5)
        try await withDatabase(options: options) { database, directory async throws in
            try await database.write { try $0.insertThing("one") }
            _ = try database.readInline { try $0.thingNames() }
            try await database.write { try $0.insertThing("two") }
            try await settle(database)
            // The file alone, without its log, holds everything now.
            let copy = TemporaryDirectory()
            try FileManager.default.copyItem(atPath: directory.database, toPath: copy.database)
            let other = try Database.open(path: copy.database, migrations: [thingsMigration])
            #expect(try other.readInline { try $0.thingNames() } == ["one", "two"])
            await other.close()
        }
    }

    @Test("a read inside a read uses another connection, and with all in use is refused as busy")
    func nestedInlineReads() async throws {
        var options = StoreOptions()
        options.inlineReaders = 2
        try await withDatabase(options: options) { database, _ async throws in
            try database.readInline { _ in
                try database.readInline { inner throws in
                    #expect(try inner.thingNames().isEmpty)
                    let error = #expect(throws: StoreError.self) { try database.readInline { try $0.thingNames() } }
                    #expect(error?.kind == .busy)
                }
            }
            #expect(try database.readInline { try $0.thingNames() }.isEmpty)
        }
    }

    @Test("inline reads from many threads see every write acknowledged before them")
    func inlineFromManyThreads() async throws {
        try await withDatabase { database, _ async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 {
                    group.addTask {
                        for number in 0..<60 {
                            let name = "\(task)-\(number)"
                            try await database.write { try $0.insertThing(name) }
                            let found = try database.readInline {
                                try $0.queryOne("SELECT id FROM things WHERE name = ?", [.text(name)]) { $0.int64(0) }
                            }
                            #expect(found != nil, "\(name)")
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
