import Synchronization
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Group commit")
struct GroupCommitTests {
    struct Refused: Error {}

    @Test(
        "a part of a request that fails is undone alone, with its feed and audit, and the rest is kept",
        arguments: Engine.here)
    func partOfRequest(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            let failures = try await database.write { transaction in
                var failures = 0
                for number in 0..<9 {
                    do {
                        try transaction.attempt {
                            try transaction.insertThing("thing \(number)")
                            _ = try transaction.appendChange(kind: "thing", key: "\(number)", payload: [])
                            try transaction.audit(actor: "a", action: "b", target: "\(number)", detail: "")
                            if number.isMultiple(of: 3) { throw Refused() }
                        }
                    } catch is Refused {
                        failures += 1
                    }
                }
                return failures
            }
            #expect(failures == 3)
            let names = try await database.read {
                try $0.query("SELECT name FROM things ORDER BY name") { $0.text(0) }
            }
            #expect(names == [1, 2, 4, 5, 7, 8].map { "thing \($0)" })
            let feed = try await database.read {
                try $0.query("SELECT position, key FROM store_feed ORDER BY position") {
                    "\($0.int64(0)) \($0.text(1))"
                }
            }
            #expect(feed == ["1 1", "2 2", "3 4", "4 5", "5 7", "6 8"])
            // A part within a part, and a failure outside of any: everything of the request goes.
            await #expect(throws: Refused.self) {
                try await database.write { transaction in
                    try transaction.attempt {
                        try transaction.insertThing("outer")
                        try? transaction.attempt {
                            try transaction.insertThing("inner")
                            throw Refused()
                        }
                    }
                    throw Refused()
                }
            }
            #expect(try await database.read { try $0.queryOne("SELECT count(*) FROM things") { $0.int(0) } } == 6)
        }
    }

    @Test("a failing request is undone alone and the others of its group are kept", arguments: Engine.here)
    func failingRequestIsUndoneAlone(engine: Engine) async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            // The gate keeps the writer in its first request until all others wait behind it: they form one group
            // with it.
            async let first: Void = database.write { transaction in
                gate.wait()
                try transaction.insertThing("first")
            }
            await gate.waitUntilEntered()
            let commits = database.shared.clock.commits.load(ordering: .acquiring)
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let done: Void? = try? await database.write { transaction in
                            try transaction.insertThing("thing \(number)")
                            _ = try transaction.appendChange(kind: "thing", key: "\(number)", payload: [])
                            try transaction.audit(actor: "a", action: "b", target: "\(number)", detail: "")
                            if number.isMultiple(of: 3) { throw Refused() }
                        }
                        return (number, done != nil)
                    }
                }
                await gate.openOnce(whenQueued: 40, in: database)
                var outcomes: [Int: Bool] = [:]
                for await (number, done) in group { outcomes[number] = done }
                return outcomes
            }
            try await first
            #expect(database.shared.clock.commits.load(ordering: .acquiring) == commits + 1)
            #expect(outcomes == Dictionary(uniqueKeysWithValues: (0..<40).map { ($0, !$0.isMultiple(of: 3)) }))
            let names = Set(try database.readInline { try $0.thingNames() })
            #expect(names == Set(["first"] + (0..<40).filter { !$0.isMultiple(of: 3) }.map { "thing \($0)" }))
            let changes = try await database.feed.changes(after: 0, limit: 100)
            #expect(changes.map(\.position) == Array(1...Int64(changes.count)))
            #expect(Set(changes.map(\.key)) == Set((0..<40).filter { !$0.isMultiple(of: 3) }.map { "\($0)" }))
            guard case .intact(rows: Int64(changes.count), _) = try await database.verifyAudit() else {
                Issue.record("the audit chain is not intact")
                return
            }
        }
    }

    @Test(
        "a request sees what earlier requests of its group did, and not what a failed one did", arguments: Engine.here)
    func requestsOfAGroupSeeEachOther(engine: Engine) async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            async let first: Void = database.write { transaction in
                gate.wait()
                try transaction.insertThing("kept")
            }
            await gate.waitUntilEntered()
            async let failed: Void = database.write { transaction in
                try transaction.insertThing("undone")
                throw Refused()
            }
            await gate.waitUntilQueued(1, in: database)
            async let seen = database.write { try $0.thingNames() }
            await gate.openOnce(whenQueued: 2, in: database)
            try await first
            do {
                try await failed
                Issue.record("the failing request was acknowledged")
            } catch is Refused {}
            let names = try await seen
            #expect(names == ["kept"])
        }
    }

    @Test("a request whose closure hides a failed part keeps what it did besides", arguments: Engine.here)
    func hiddenPartFailure(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            try await database.write { transaction in
                try transaction.insertThing("one")
                try? transaction.attempt { try transaction.insertThing("one") }
                try transaction.insertThing("two")
            }
            #expect(try database.readInline { try $0.thingNames() } == ["one", "two"])
        }
    }

    @Test(
        "a request whose closure hides a failed statement is not half done: all else is kept, or the request fails",
        arguments: Engine.here)
    func hiddenStatementFailure(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            let outcome = await Result {
                try await database.write { transaction in
                    try transaction.insertThing("one")
                    try? transaction.insertThing("one")
                    try transaction.insertThing("two")
                }
            }
            switch outcome {
            case .success: #expect(try database.readInline { try $0.thingNames() } == ["one", "two"])
            case .failure:
                #expect(engine != .sqlite)
                #expect(try database.readInline { try $0.thingNames() } == [])
            }
        }
    }

    @Test("a group takes no more requests than its bound", arguments: [1, 2, 7], Engine.here)
    func groupIsBounded(bound: Int, engine: Engine) async throws {
        var options = StoreOptions()
        options.groupRequests = bound
        options.groupTime = .seconds(60)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            async let first: Void = database.write { _ in gate.wait() }
            await gate.waitUntilEntered()
            let before = database.shared.clock.commits.load(ordering: .acquiring)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 { group.addTask { try await database.write { try $0.insertThing("\(number)") } } }
                await gate.openOnce(whenQueued: 20, in: database)
                try await group.waitForAll()
            }
            try await first
            let groups = database.shared.clock.commits.load(ordering: .acquiring) - before
            #expect(groups == UInt64((21 + bound - 1) / bound))
        }
    }

    @Test(
        "a full write queue refuses the next request at once, and takes requests again afterwards",
        arguments: Engine.here)
    func fullQueueRefuses(engine: Engine) async throws {
        var options = StoreOptions()
        options.writeQueue = 3
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            async let first: Void = database.write { _ in gate.wait() }
            await gate.waitUntilEntered()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<3 { group.addTask { try await database.write { try $0.insertThing("\(number)") } } }
                await gate.waitUntilQueued(3, in: database)
                await #expect(throws: StoreError.self) { try await database.write { try $0.insertThing("refused") } }
                gate.open()
                try await group.waitForAll()
            }
            try await first
            try await database.write { try $0.insertThing("after") }
            #expect(try database.readInline { try $0.thingNames().sorted() } == ["0", "1", "2", "after"])
        }
    }

    @Test("after close every request is refused as closed, and those queued before were served", arguments: Engine.here)
    func closeServesTheQueue(engine: Engine) async throws {
        let directory = TemporaryDirectory()
        let database = try engine.open(directory)
        let gate = Gate()
        async let first: Void = database.write { _ in gate.wait() }
        await gate.waitUntilEntered()
        async let queued: Void = database.write { try $0.insertThing("queued") }
        await gate.waitUntilQueued(1, in: database)
        async let closed: Void = database.close()
        gate.open()
        try await first
        try await queued
        await closed
        await database.close()
        await #expect(throws: StoreError.closed) { try await database.write { try $0.insertThing("late") } }
        await #expect(throws: StoreError.closed) { try await database.read { try $0.thingNames() } }
        #expect(throws: StoreError.closed) { try database.readInline { try $0.thingNames() } }
        await #expect(throws: StoreError.closed) { try await database.backup(to: directory.path + "/late.db") }
        let again = try engine.open(directory)
        #expect(try again.readInline { try $0.thingNames() } == ["queued"])
        await again.close()
    }

    @Test("a write that runs out of time fails alone in kind, and the database goes on", arguments: Engine.here)
    func writeTimeLimit(engine: Engine) async throws {
        var options = StoreOptions()
        options.writeTime = .milliseconds(50)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let error = await #expect(throws: StoreError.self) {
                try await database.write { transaction in
                    try transaction.execute(
                        """
                        INSERT INTO things (id, name) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                        SELECT i, 'thing ' || i FROM n
                        """)
                }
            }
            #expect(error?.kind == .timeLimit)
            try await database.write { try $0.insertThing("after") }
            #expect(try database.readInline { try $0.thingNames() } == ["after"])
        }
    }
}
