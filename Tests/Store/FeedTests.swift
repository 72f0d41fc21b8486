import TestKit
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Change feed")
struct FeedTests {
    struct Refused: Error {}

    private func append(_ count: Int, to database: Database, payload: Int = 1) async throws {
        for number in 0..<count {
            _ = try await database.write {
                try $0.appendChange(kind: "k", key: "\(number)", payload: [UInt8](repeating: 1, count: payload))
            }
        }
    }

    @Test("positions are gapless under concurrent writers of which many fail", arguments: Engine.here)
    func gaplessUnderFailures(engine: Engine) async throws {
        let seed = UInt64.random(in: 0..<1_000_000)
        print("feed test seed: \(seed)")
        try await withDatabase(on: engine) { database, _ async throws in
            let positions = await withTaskGroup(of: [Int64].self) { group in
                for task in 0..<16 {
                    group.addTask {
                        var random = SeededRandom(seed: seed &+ UInt64(task))
                        var positions: [Int64] = []
                        for _ in 0..<40 {
                            let fails = random.next() % 3 == 0
                            let count = Int(random.next() % 3)
                            let written: [Int64]? = try? await database.write { transaction in
                                let written = try (0...count).map {
                                    try transaction.appendChange(kind: "k", key: "\(task) \($0)", payload: [])
                                }
                                if fails { throw Refused() }
                                return written
                            }
                            if let written {
                                positions += written
                                if database.feed.headPosition < written[written.count - 1] { positions.append(-1) }
                            }
                        }
                        return positions
                    }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
            #expect(positions.sorted() == Array(1...Int64(positions.count)), "seed \(seed)")
            let changes = try await database.feed.changes(after: 0, limit: 1_000)
            #expect(changes.map(\.position) == Array(1...Int64(min(1_000, positions.count))))
        }
    }

    @Test("the head moves only after the commit", arguments: Engine.here)
    func headMovesAfterCommit(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            let gate = Gate()
            async let write: Int64 = database.write { transaction in
                let position = try transaction.appendChange(kind: "k", key: "", payload: [])
                gate.wait()
                return position
            }
            await gate.waitUntilEntered()
            #expect(database.feed.headPosition == 0)
            gate.open()
            let position = try await write
            #expect(position == 1)
            #expect(database.feed.headPosition == 1)
        }
    }

    @Test("a waiter is resumed by the commit of a change, and by nothing before it", arguments: Engine.here)
    func waiterIsResumed(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            async let waiting = database.feed.waitForChange(after: 0, timeout: .seconds(60))
            while database.shared.waiters.count == 0 { await Task.yield() }
            try await database.write { try $0.insertThing("no change") }
            #expect(database.shared.waiters.count == 1)
            try await append(1, to: database)
            #expect(await waiting)
            #expect(database.shared.waiters.count == 0)
            #expect(await database.feed.waitForChange(after: 0, timeout: .zero))
        }
    }

    @Test(
        "a waiter gives up after its timeout, when it is cancelled, and when the database closes",
        arguments: Engine.here)
    func waiterGivesUp(engine: Engine) async throws {
        let directory = TemporaryDirectory()
        let database = try engine.open(directory)
        #expect(await database.feed.waitForChange(after: 0, timeout: .milliseconds(20)) == false)
        let task = Task { await database.feed.waitForChange(after: 0, timeout: .seconds(60)) }
        while database.shared.waiters.count == 0 { await Task.yield() }
        task.cancel()
        #expect(await task.value == false)
        let other = Task { await database.feed.waitForChange(after: 0, timeout: .seconds(60)) }
        while database.shared.waiters.count == 0 { await Task.yield() }
        await database.close()
        #expect(await other.value == false)
        #expect(await database.feed.waitForChange(after: 0, timeout: .seconds(60)) == false)
    }

    @Test("changes come in order, bounded by count and by bytes, and from any position", arguments: Engine.here)
    func batches(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            try await append(5, to: database, payload: 1_000_000)
            let first = try await database.feed.changes(after: 0, limit: 1_000)
            #expect(first.map(\.position) == [1, 2, 3])
            #expect(try await database.feed.changes(after: 3, limit: 1).map(\.position) == [4])
            #expect(try await database.feed.changes(after: 4, limit: 0).map(\.position) == [5])
            #expect(try await database.feed.changes(after: 5, limit: 10).isEmpty)
        }
    }

    @Test("a follower behind the oldest change or ahead of the head is told to resync", arguments: Engine.here)
    func resync(engine: Engine) async throws {
        let directory = TemporaryDirectory()
        var database = try engine.open(directory)
        try await append(10, to: database)
        #expect(database.feed.oldestPosition == 1)
        try await database.feed.truncate(through: 4)
        for _ in 0..<2 {
            #expect(database.feed.oldestPosition == 5)
            #expect(try await database.feed.changes(after: 4, limit: 100).map(\.position) == Array(5...10))
            await #expect(throws: FeedError.truncated(oldest: 5, head: 10)) {
                try await database.feed.changes(after: 3, limit: 100)
            }
            #expect(try await database.feed.changes(after: 10, limit: 100).isEmpty)
            await #expect(throws: FeedError.ahead(head: 10)) {
                try await database.feed.changes(after: 11, limit: 100)
            }
            await #expect(throws: FeedError.ahead(head: 10)) {
                try await database.feed.changes(after: .max, limit: 100)
            }
            await #expect(throws: FeedError.truncated(oldest: 5, head: 10)) {
                try await database.feed.changes(after: -1, limit: 100)
            }
            await database.close()
            database = try engine.open(directory)
        }
        // All gone, and reopened: the next position still follows the last.
        try await database.feed.truncate(through: 99)
        #expect(database.feed.oldestPosition == 11)
        await database.close()
        database = try engine.open(directory)
        #expect(database.feed.headPosition == 10)
        try await append(1, to: database)
        #expect(try await database.feed.changes(after: 10, limit: 100).map(\.position) == [11])
        #expect(try database.readInline { try $0.feedPosition() } == 11)
        await database.close()
    }

    @Test("the feed keeps as many changes as its retention says", arguments: Engine.here)
    func retention(engine: Engine) async throws {
        var options = StoreOptions()
        options.feedRetention = 3
        options.idleTime = .milliseconds(5)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            try await append(10, to: database)
            try await settle(database)
            #expect(database.feed.oldestPosition == 8)
            #expect(try await database.feed.changes(after: 7, limit: 100).map(\.position) == [8, 9, 10])
        }
    }

    @Test(
        "a change at its bounds is taken and beyond them refused",
        arguments: [
            (1, 0, 0, true), (0, 0, 0, false), (64, 512, 2_097_152, true), (65, 0, 0, false), (1, 513, 0, false),
            (1, 0, 2_097_153, false),
        ], Engine.here)
    func changeBounds(bound: (kind: Int, key: Int, payload: Int, isTaken: Bool), engine: Engine) async throws {
        let (kind, key, payload, isTaken) = bound
        try await withDatabase(on: engine) { database, _ async throws in
            let position = try? await database.write {
                try $0.appendChange(
                    kind: String(repeating: "k", count: kind), key: String(repeating: "k", count: key),
                    payload: [UInt8](repeating: 0, count: payload))
            }
            #expect(position == (isTaken ? 1 : nil))
        }
    }
}
