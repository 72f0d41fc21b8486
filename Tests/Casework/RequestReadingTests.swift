import Credit
import RPC
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@testable import Casework

/// What stands for a field that was refused must come to nothing: each test reads one wrong field and goes on.
@Suite("A request is read to its end before it is refused for its fields")
struct RequestReadingTests {
    private static let context = ServerContext(
        method: MethodDescriptor(service: "xinyi.test.v1.TestService", method: "Read"))

    /// What a call ends with whose handler is `handler`.
    private func ending(_ handler: @Sendable () async throws -> Void) async -> Refusal? {
        do {
            try await ReadingInterceptor().intercept(context: Self.context) { _ in try await handler() }
            return nil
        } catch {
            return error as? Refusal
        }
    }

    @Test("two wrong fields are told together, with the handler's own refusal left out")
    func together() async {
        let refusal = await ending {
            _ = try Fields.date("2026-02-30", "a_date")
            _ = try Fields.text("", "title", 1...9)
            throw Refusal.notFound("entry", "entries/E0")
        }
        #expect(refusal?.fields.map(\.field) == ["a_date", "title"])
        #expect(refusal?.kind == .invalid)
    }

    @Test("a handler that ends well after a wrong field is refused all the same, and one without is not")
    func endsWell() async {
        #expect(await ending { _ = try Fields.date("2026-02-30", "a_date") }?.fields.map(\.field) == ["a_date"])
        #expect(await ending { _ = try Fields.date("2026-02-28", "a_date") } == nil)
    }

    @Test("a call does not hear of the wrong fields of the call before it on the same task")
    func leavesNothing() async {
        #expect(await ending { _ = try Fields.date("", "a_date") } != nil)
        #expect(await ending { _ = try Fields.date("2026-02-28", "a_date") } == nil)
        #expect(RequestReading.current == nil)
        #expect(throws: Refusal.self) { try Fields.date("", "a_date") }
    }

    @Test("a field that is refused by name is told with the others, and one alone keeps its details")
    func byName() async {
        let both = await ending {
            try Fields.refuse("a", "must be true or false", remedy: "write one of the two", reason: .documentMissing)
            _ = try Fields.date("", "a_date")
        }
        #expect(both?.fields.map(\.field) == ["a", "a_date"] && both?.reason == .documentMissing)
        var one = Refusal.invalid("items[0]", "must be a path", remedy: "give a file or directory")
        one.details["violations"] = "9"
        let alone = await ending { [one] in try Fields.refuse(one) }
        #expect(alone == one)
    }

    @Test("no transaction begins after a wrong field, and those before it do")
    func transactions() async throws {
        let directory = TemporaryDirectory("reading")
        let database = try Database.open(path: directory.file("reading.db"), migrations: [])
        let refusal = await ending {
            #expect(try await database.read { _ in 1 } == 1)
            #expect(try await database.write { _ in 2 } == 2)
            #expect(try database.readInline { _ in 3 } == 3)
            _ = try Fields.date("", "a_date")
            await #expect(throws: Refusal.self) { try await database.read { _ in Issue.record("read") } }
            await #expect(throws: Refusal.self) { try await database.write { _ in Issue.record("written") } }
            #expect(throws: Refusal.self) { try database.readInline { _ in Issue.record("read inline") } }
        }
        #expect(refusal?.fields.map(\.field) == ["a_date"])
        await database.close()
    }

    @Test("inside a transaction a wrong field is thrown at once, on the store's threads and inline")
    func inside() async throws {
        let directory = TemporaryDirectory("reading")
        let database = try Database.open(path: directory.file("reading.db"), migrations: [])
        let refusal = await ending {
            #expect(throws: Refusal.self) { try database.readInline { _ in try Fields.date("", "inline") } }
            await #expect(throws: Refusal.self) { try await database.read { _ in try Fields.date("", "read") } }
            await #expect(throws: Refusal.self) { try await database.write { _ in try Fields.date("", "write") } }
        }
        #expect(refusal == nil, "a handler that answers such a refusal for one of many is not refused itself")
        await database.close()
    }

    @Test("a look-up by number is not counted after a wrong field")
    func numbers() async {
        let clock = ManualClock(CivilDate(iso: "2026-03-02") ?? .distantPast)
        let gate = NumberGate(burst: 1, perHour: 1, clock: clock)
        let refusal = await ending {
            _ = try Fields.date("", "a_date")
            try gate.pass("department/MSR")
        }
        #expect(refusal?.reason == .invalidField)
        #expect(throws: Never.self) { try gate.pass("department/MSR") }
        #expect(throws: Refusal.self) { try gate.pass("department/MSR") }
    }

    @Test("what is too many is read no further")
    func tooMany() async {
        let refusal = await ending {
            _ = try Fields.date("", "a_date")
            try Fields.atMost(2, 2, "few")
            try Fields.atMost(2, 3, "many")
            Issue.record("read on")
        }
        #expect(refusal?.fields.map(\.field) == ["a_date", "many"])
    }

    @Test("so many faults are noted and no more", arguments: [1, RequestReading.most - 1, RequestReading.most, 5_000])
    func bounded(faults: Int) async {
        let refusal = await ending {
            for index in 0..<faults { _ = try Fields.date("", "dates[\(index)]") }
        }
        #expect(refusal?.fields.count == min(faults, RequestReading.most))
    }

    @Test("a fault that is met twice is told once, and all that one refusal names is told")
    func once() async {
        let twice = await ending { for _ in 0..<2 { _ = try Fields.date("", "a_date") } }
        #expect(twice?.fields.count == 1)
        let whole = await ending {
            var findings = Findings()
            for index in 0..<RequestReading.most + 5 {
                _ = try findings.read { () throws(Refusal) in try Fields.date("", "dates[\(index)]") }
            }
            try findings.check()
        }
        #expect(whole?.fields.count == RequestReading.most + 5)
    }
}
