import Credit
import RegistryMirror
import RegistrySchema
import Store
import Synchronization
import Testing

@Suite("The mirrored calendar")
struct CalendarTests {
    private struct GivenUp: Error {}
    private let monday = CivilDate(iso: "2026-06-01")!

    private func due(_ calendar: MirrorCalendar, _ transaction: ReadTransaction) throws -> String {
        try calendar.calendar(transaction).dueDay(from: monday, workingDays: 1).date.description
    }

    @Test("what a transaction that was rolled back loaded is never taken for what another one loads in its place")
    func rolledBack() async throws {
        try await withMirror { database in
            let calendar = MirrorCalendar()
            let seen = Mutex<[String]>([])
            let mirror = RegistryMirror(
                scope: MirrorScope(), calendar: calendar,
                hooks: MirrorHooks(calendarLoaded: { loaded, _ in
                    let day = loaded.dueDay(from: CivilDate(iso: "2026-06-01")!, workingDays: 1).date
                    seen.withLock { $0.append(day.description) }
                }))
            try await mirror.apply([.calendarYear(Sample.year(2026))], to: database)
            #expect(try database.readInline { try due(calendar, $0) } == "2026-06-02")
            await #expect(throws: GivenUp.self) {
                try await database.write { transaction in
                    let year = Sample.year(2026, version: 2, holidays: ["2026-06-02", "2026-06-03"])
                    try mirror.apply(RegistryChange(record: .calendarYear(year)), transaction)
                    #expect(try due(calendar, transaction) == "2026-06-04")
                    throw GivenUp()
                }
            }
            #expect(try database.readInline { try due(calendar, $0) } == "2026-06-02")
            // Another content under the version of the one that was given up.
            try await mirror.apply(
                [.calendarYear(Sample.year(2026, version: 2, holidays: ["2026-06-02"]))], to: database)
            #expect(try database.readInline { try due(calendar, $0) } == "2026-06-03")
            #expect(seen.withLock { $0 } == ["2026-06-02", "2026-06-04", "2026-06-03"])
        }
    }

    @Test(
        "a calendar that another process loaded is seen at once, and a reader of an older snapshot sees the older one")
    func revisions() async throws {
        try await withMirror { database in
            let (here, there) = (MirrorCalendar(), MirrorCalendar())
            let mirror = RegistryMirror(scope: MirrorScope(), calendar: there)
            try await mirror.apply([.calendarYear(Sample.year(2026))], to: database)
            let first = try database.readInline { transaction in
                (try due(here, transaction), try MirrorCalendar.revision(transaction))
            }
            try await mirror.apply(
                [.calendarYear(Sample.year(2026, version: 2, holidays: ["2026-06-02"]))], to: database)
            let second = try database.readInline { transaction in
                (try due(here, transaction), try MirrorCalendar.revision(transaction))
            }
            #expect(first.0 == "2026-06-02" && second.0 == "2026-06-03" && first.1 != second.1)
            // An older version that comes late changes nothing.
            try await mirror.apply([.calendarYear(Sample.year(2026))], to: database)
            #expect(try database.readInline { try due(here, $0) } == "2026-06-03")
        }
    }
}
