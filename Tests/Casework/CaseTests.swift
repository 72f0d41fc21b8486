import Casework
import Credit
import Phrases
import RPC
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

/// A case of three states, for the tests of what all cases share.
private enum LampState: String, CaseState, StoredToken {
    case off, on, broken
}

private enum LampStep: CaseStep {
    case turnOn, turnOff, smash

    var origins: Set<LampState> {
        switch self {
        case .turnOn: [.off]
        case .turnOff: [.on]
        case .smash: [.off, .on]
        }
    }
    var rule: Phrase { "a lamp that is not broken is switched" }
    var call: String? {
        switch self {
        case .turnOn: "TurnOn"
        case .turnOff: "TurnOff"
        case .smash: nil
        }
    }
}

private struct Lamp: CaseRecord, Equatable {
    var id: Int64 = 0
    var version: Int64 = 0
    var created: Int64 = 0
    var updated: Int64 = 0
    var state: LampState = .off
    var place = ScreenedText.empty
    var bought: CivilDate?
    var watts = 0

    static let table = CaseTable<Lamp>(
        "lamps",
        [
            Column("state", \.state), Column("place", \.place), Column("bought", \.bought), Column("watts", \.watts),
            Column("is_bright", derived: { .bool($0.watts > 50) }),
        ])
    static let migration = Migration(
        name: "lamps",
        sql: """
            CREATE TABLE lamps (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, created INTEGER NOT NULL,
                updated INTEGER NOT NULL, state TEXT NOT NULL, place TEXT NOT NULL, bought TEXT, watts INTEGER NOT NULL,
                is_bright INTEGER NOT NULL) STRICT
            """)
}

@Suite("Cases")
struct CaseTests {
    @Test("a step from a state that does not allow it is refused with the calls that it allows")
    func steps() throws {
        for state in LampState.allCases {
            for step in LampStep.allCases {
                do throws(Refusal) {
                    try step.require(in: state)
                    #expect(step.origins.contains(state))
                } catch {
                    #expect(!step.origins.contains(state))
                    #expect(error.reason == .illegalTransition)
                    #expect(error.details["state"] == state.token)
                    #expect(error.remedy.english.contains("TurnO") == (state != .broken))
                }
            }
        }
        #expect(LampStep.calls(in: .off) == ["TurnOn"])
        #expect(LampStep.calls(in: .broken).isEmpty)
    }

    @Test("a case is stored, counted, stamped and read back as it was")
    func table() async throws {
        let directory = TemporaryDirectory("lamps")
        let database = try Database.open(path: directory.file("lamps.db"), migrations: [Lamp.migration])
        let day = try #require(CivilDate(iso: "2026-04-01"))
        var lamp = Lamp()
        lamp.place = ScreenedText(rule: "hall")
        lamp.watts = 60
        lamp.bought = day
        let first = try await database.write { [lamp] in
            try Lamp.table.store(lamp, at: Moment(milliseconds: 10, today: day), $0)
        }
        #expect((first.id, first.version, first.created, first.updated) == (1, 1, 10, 10))
        var changed = first
        changed.state = .on
        changed.bought = nil
        let second = try await database.write { [changed] in
            try Lamp.table.store(changed, at: Moment(milliseconds: 20, today: day), $0)
        }
        #expect((second.id, second.version, second.created, second.updated) == (1, 2, 10, 20))
        let other = try await database.write {
            try Lamp.table.store(Lamp(), at: Moment(milliseconds: 30, today: day), $0)
        }
        #expect(other.id == 2)
        try await database.read { transaction throws in
            #expect(try Lamp.table.load(1, transaction) == second)
            #expect(try Lamp.table.load(3, transaction) == nil)
            #expect(try Lamp.table.rows(limit: 10, transaction).map(\.id) == [1, 2])
            #expect(try Lamp.table.rows(after: 1, limit: 10, transaction).map(\.id) == [2])
            #expect(try Lamp.table.rows(limit: 1, transaction).map(\.id) == [1])
            let on = [Condition.equal("state", "on"), nil, .sql("watts > ?", 59)]
            #expect(try Lamp.table.rows(where: on, limit: 10, transaction) == [second])
            #expect(try Lamp.table.exists(where: [.equal("is_bright", 1)], transaction))
            #expect(try !Lamp.table.exists(where: [.equal("state", "broken")], transaction))
        }
        let numbered = try await database.write { transaction -> [Int64] in
            let moment = Moment(milliseconds: 40, today: day)
            var lamp = Lamp()
            lamp.id = try Lamp.table.nextID(transaction)
            let between = try Lamp.table.store(Lamp(), at: moment, transaction)
            return [between.id, try Lamp.table.store(lamp, at: moment, transaction).id]
        }
        #expect(numbered == [4, 3], "a number that was taken before is nobody else's")
        #expect(throws: Refusal.stale) { try second.require(etag: "v1") }
        #expect(throws: Never.self) { try second.require(etag: "v2") }
        #expect(throws: Never.self) { try second.require(etag: "") }
        await database.close()
    }

    @Test("a clock counts working days, stands while it is paused, and is over after its last day")
    func clock() throws {
        func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
        var calendar = WorkingCalendar()
        calendar.publish(year: 2026, days: [:])
        var clock = DeadlineClock(started: try day("2026-04-01"), workingDays: 3)
        #expect(!clock.isOver(on: try day("2026-12-31")), "a clock that was not started is not over")
        clock.start(calendar)
        #expect(clock.due == DueDay(date: try day("2026-04-06"), isProvisional: false))
        #expect(!clock.isOver(on: try day("2026-04-06")))
        #expect(clock.isOver(on: try day("2026-04-07")))
        try clock.pause(on: try day("2026-04-03"))
        let third = try day("2026-04-03")
        #expect(throws: Refusal.self) { try clock.pause(on: third) }
        #expect(!clock.isOver(on: try day("2026-04-07")), "a pause stops the clock")
        try clock.resume(on: try day("2026-04-08"), calendar)
        // Friday, Monday and Tuesday were paused.
        #expect(clock.pausedWorkingDays == 3)
        let extended = try day("2026-04-09")
        #expect(clock.due?.date == extended)
        let eighth = try day("2026-04-08")
        #expect(throws: Refusal.self) { try clock.resume(on: eighth, calendar) }
        clock.extend(by: 10, calendar)
        let further = try day("2026-04-23")
        #expect(clock.due?.date == further)
    }

    @Test("a last day in a year that is not published is computed again when it is")
    func provisional() throws {
        func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
        var calendar = WorkingCalendar()
        calendar.publish(year: 2026, days: [:])
        var clock = DeadlineClock(started: try day("2026-12-30"), workingDays: 3)
        clock.start(calendar)
        #expect(clock.due == DueDay(date: try day("2027-01-04"), isProvisional: true))
        var changed = clock.recompute(calendar)
        #expect(!changed, "nothing new")
        calendar.publish(year: 2027, days: [try day("2027-01-01"): .holiday])
        changed = clock.recompute(calendar)
        #expect(changed)
        #expect(clock.due == DueDay(date: try day("2027-01-05"), isProvisional: false))
        changed = clock.recompute(calendar)
        #expect(!changed, "what is final stays")
    }
}
