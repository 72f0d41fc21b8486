import Credit
import Foundation
import TestKit
import Testing

@Suite("Working days (行政处罚法 Art.85, 民法典 Art.201-203)")
struct WorkingCalendarTests {
    let calendar = BuiltInCalendar.calendar

    @Test(
        "seven working days end where the published calendar says",
        arguments: [
            ("2020-01-16", "2020-02-03"), ("2020-04-28", "2020-05-11"), ("2020-06-19", "2020-07-01"),
            ("2020-09-28", "2020-10-14"), ("2024-02-05", "2024-02-20"), ("2025-01-20", "2025-02-05"),
            ("2026-02-10", "2026-02-26"), ("2026-06-16", "2026-06-26"), ("2026-09-30", "2026-10-15"),
        ])
    func sevenDays(start: String, end: String) throws {
        let due = calendar.dueDay(from: try #require(CivilDate(iso: start)), workingDays: 7)
        #expect(due == DueDay(date: try #require(CivilDate(iso: end)), isProvisional: false))
    }

    @Test("a period that needs an unpublished year is provisional, and final once that year is published")
    func provisional() throws {
        let start = try #require(CivilDate(iso: "2026-12-28"))
        let due = calendar.dueDay(from: start, workingDays: 7)
        #expect(due.isProvisional)
        #expect(!calendar.dueDay(from: start, workingDays: 3).isProvisional)
        #expect(calendar.dueDay(from: start, workingDays: 4).isProvisional)
        var published = calendar
        let newYear = try #require(CivilDate(iso: "2027-01-01"))
        published.publish(year: 2027, days: [newYear: .holiday])
        let final = published.dueDay(from: start, workingDays: 7)
        #expect(!final.isProvisional && final.date == due.date.adding(days: 1))
    }

    @Test("the built-in calendar equals the catalogue, day for day")
    func equalsCatalogue() throws {
        let file = PythonReference.repository.appendingPathComponent("Services/CLI/Catalogue/holidays-cn.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
        var kinds: [CivilDate: CalendarDayKind] = [:]
        for line in lines {
            let cells = line.split(separator: ",")
            let date = try #require(CivilDate(iso: String(cells[0])))
            kinds[date] = CalendarDayKind(rawValue: String(cells[1]))
        }
        #expect(kinds.count == 771)
        #expect(kinds.values.count { $0 == .workday } == 150)
        #expect(calendar.publishedYears == Array(2004...2026))
        var date = try #require(CivilDate(iso: "2003-01-01"))
        while date.year < 2028 {
            #expect(calendar.special(date) == kinds[date], "\(date)")
            date = date.adding(days: 1)
        }
    }

    @Test("no days end on the day itself or the next working day; the longest period is bounded")
    func bounds() throws {
        let saturday = try #require(CivilDate(iso: "2026-11-21"))
        #expect(calendar.dueDay(from: saturday, workingDays: 0).date.iso == "2026-11-23")
        #expect(calendar.dueDay(from: saturday, workingDays: -1).date.iso == "2026-11-23")
        #expect(calendar.workingDay(onOrBefore: saturday).date.iso == "2026-11-20")
        #expect(
            calendar.dueDay(from: saturday, workingDays: .max) == calendar.dueDay(from: saturday, workingDays: 10_000))
        #expect(calendar.dueDay(from: .distantFuture, workingDays: 5).date == .distantFuture)
    }

    @Test("counting working days is the inverse of adding them")
    func inverse() throws {
        var random = SeededRandom.printed("working days counted back")
        for _ in 0..<500 {
            let start = CivilDate(daysSinceEpoch: Int.random(in: 12_500...20_700, using: &random))
            let count = Int.random(in: 1...40, using: &random)
            let due = calendar.dueDay(from: start, workingDays: count)
            #expect(calendar.workingDays(after: start, through: due.date).days == count)
            #expect(calendar.isWorkingDay(due.date))
        }
    }
}
