import Synchronization
import Testing

@testable import Store
@testable import StoreSQLite

@Suite("Request ids")
struct IdempotencyTests {
    struct Refused: Error {}

    private func put(
        _ database: Database, id: String, method: String = "put", request: String = "a", runs: Counter = Counter(),
        answer: String = "answer"
    ) async throws -> String {
        let response = try await database.writeOnce(requestID: id, method: method, request: Array(request.utf8)) {
            transaction in
            runs.add()
            try transaction.insertThing("\(id) \(request)")
            _ = try transaction.appendChange(kind: "thing", key: id, payload: [])
            return Array(answer.utf8)
        }
        return String(decoding: response, as: UTF8.self)
    }

    @Test(
        "the same request is answered with the stored response and runs once, also after reopening",
        arguments: Engine.here)
    func sameRequestRunsOnce(engine: Engine) async throws {
        let directory = TemporaryDirectory()
        let runs = Counter()
        for _ in 0..<2 {
            let database = try engine.open(directory)
            #expect(try await put(database, id: "id-1", runs: runs, answer: "first") == "first")
            #expect(try await put(database, id: "id-1", runs: runs, answer: "second") == "first")
            #expect(database.feed.headPosition == 1)
            await database.close()
        }
        #expect(runs.value == 1)
    }

    @Test(
        "the same id with another request or another method is refused and does nothing",
        arguments: [("put", "b"), ("delete", "a"), ("put", ""), ("put", "aa")], Engine.here)
    func otherRequestIsRefused(other: (method: String, request: String), engine: Engine) async throws {
        let (method, request) = other
        try await withDatabase(on: engine) { database, _ async throws in
            _ = try await put(database, id: "id-1")
            let runs = Counter()
            await #expect(throws: IdempotencyError.reused) {
                try await put(database, id: "id-1", method: method, request: request, runs: runs)
            }
            #expect(runs.value == 0)
            #expect(try database.readInline { try $0.thingNames() } == ["id-1 a"])
        }
    }

    @Test("a request that failed left nothing behind and runs again", arguments: Engine.here)
    func failedRequestRunsAgain(engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            await #expect(throws: Refused.self) {
                try await database.writeOnce(requestID: "id-1", method: "put", request: [1]) { transaction in
                    try transaction.insertThing("undone")
                    throw Refused()
                }
            }
            #expect(try await put(database, id: "id-1") == "answer")
            #expect(try database.readInline { try $0.thingNames() } == ["id-1 a"])
        }
    }

    @Test(
        "duplicates in one group run once and get one answer; another request of the same id is refused",
        arguments: Engine.here)
    func duplicatesInOneGroup(engine: Engine) async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            let runs = Counter()
            async let first: Void = database.write { _ in gate.wait() }
            await gate.waitUntilEntered()
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<10 {
                    group.addTask { try await put(database, id: "id-1", runs: runs, answer: "answer \(number)") }
                }
                await gate.waitUntilQueued(10, in: database)
                group.addTask {
                    do { return try await put(database, id: "id-1", request: "other") } catch IdempotencyError.reused {
                        return "reused"
                    }
                }
                await gate.openOnce(whenQueued: 11, in: database)
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            try await first
            #expect(runs.value == 1)
            #expect(answers["reused"] == 1)
            #expect(answers.values.sorted() == [1, 10])
        }
    }

    @Test("an id whose request failed is free for the next request of the group", arguments: Engine.here)
    func failedInOneGroup(engine: Engine) async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            let gate = Gate()
            let runs = Counter()
            async let first: Void = database.write { transaction in
                gate.wait()
                try transaction.insertThing("taken")
            }
            await gate.waitUntilEntered()
            let refused = Task {
                try await database.writeOnce(requestID: "id-1", method: "put", request: [1]) { transaction in
                    try transaction.insertThing("taken")
                    return [1]
                }
            }
            await gate.waitUntilQueued(1, in: database)
            async let answer = put(database, id: "id-1", runs: runs)
            await gate.openOnce(whenQueued: 2, in: database)
            try await first
            let error = await #expect(throws: StoreError.self) { try await refused.value }
            #expect(error?.kind == .constraint)
            #expect(try await answer == "answer")
            #expect(runs.value == 1)
            #expect(try database.readInline { try $0.thingNames() } == ["taken", "id-1 a"])
        }
    }

    @Test(
        "where a question is a wait, the ids of all that wait are looked up at once",
        .enabled(if: Engine.here.contains(.postgresql)))
    func lookedUpAtOnce() async throws {
        var options = StoreOptions()
        options.groupTime = .seconds(60)
        try await withDatabase(on: .postgresql, options: options) { database, _ async throws in
            _ = try await put(database, id: "known", answer: "before")
            let gate = Gate()
            async let first: Void = database.write { _ in gate.wait() }
            await gate.waitUntilEntered()
            let before = database.counts
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<40 { group.addTask { try await put(database, id: "id-\(number)") } }
                group.addTask { try await put(database, id: "known") }
                await gate.openOnce(whenQueued: 41, in: database)
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            try await first
            #expect(answers == ["answer": 40, "before": 1])
            // One look-up, and the ends of those that wrote.
            #expect((database.counts - before).roundTrips == 41)
            // That of a group's first request goes with the group's begin.
            let alone = database.counts
            #expect(try await put(database, id: "alone") == "answer")
            #expect((database.counts - alone).roundTrips == 1)
        }
    }

    @Test(
        "an id of 1 to 160 visible ASCII characters is taken",
        arguments: ["a", "!~", String(repeating: "x", count: 160)], Engine.here)
    func wellFormedIDs(id: String, engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            #expect(try await put(database, id: id) == "answer")
        }
    }

    @Test(
        "any other id is refused",
        arguments: ["", " ", "a b", "a\n", "é", "信", "\u{7f}", "a\u{0}", String(repeating: "x", count: 161)],
        Engine.here)
    func malformedIDs(id: String, engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            await #expect(throws: IdempotencyError.malformed) { try await put(database, id: id) }
        }
    }

    @Test("a response beyond its bound undoes its request", arguments: [0, 1], Engine.here)
    func responseBound(excess: Int, engine: Engine) async throws {
        try await withDatabase(on: engine) { database, _ async throws in
            let response = [UInt8](repeating: 0, count: StoreLimits.responseBytes + excess)
            let done = try? await database.writeOnce(requestID: "id", method: "m", request: []) { transaction in
                try transaction.insertThing("thing")
                return response
            }
            #expect((done != nil) == (excess == 0))
            #expect(try database.readInline { try $0.thingNames() } == (excess == 0 ? ["thing"] : []))
        }
    }

    @Test("a stored response is removed after its retention and not before", arguments: Engine.here)
    func retention(engine: Engine) async throws {
        let clock = Counter()
        var options = StoreOptions()
        options.requestRetention = .seconds(60)
        options.idleTime = .milliseconds(5)
        options.now = { Int64(clock.value) }
        try await withDatabase(on: engine, options: options) { database, _ async throws in
            _ = try await put(database, id: "old")
            clock.add(60_000)
            _ = try await put(database, id: "new")
            try await settle(database)
            let stored = {
                try database.readInline { try $0.query("SELECT request_id FROM store_requests") { $0.text(0) } }
            }
            #expect(try Set(stored()) == ["old", "new"])
            clock.add(1)
            try await database.write { try $0.insertThing("wakes the writer") }
            try await settle(database)
            #expect(try stored() == ["new"])
        }
    }
}

/// A number that requests and tests count together.
final class Counter: Sendable {
    private let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .acquiring) }
    func add(_ number: Int = 1) { count.add(number, ordering: .acquiringAndReleasing) }
}

/// Waits until the writer has done an idle round that began after this call.
func settle(_ database: Database) async throws {
    let before = database.shared.idleRounds
    try await database.write { _ in }
    while database.shared.idleRounds <= before { try await Task.sleep(for: .milliseconds(2)) }
}
