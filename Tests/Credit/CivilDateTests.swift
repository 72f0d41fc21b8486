import Credit
import Testing

@Suite("Days, months and instants")
struct CivilDateTests {
    @Test("every day of 800 years goes to its number and back, and the next day follows")
    func everyDay() throws {
        var date = try #require(CivilDate(iso: "1600-01-01"))
        var (year, month, day) = (1600, 1, 1)
        while year < 2400 {
            #expect(date.components == (year, month, day))
            #expect(CivilDate(year: year, month: month, day: day) == date)
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            (year, month, day) =
                day < length ? (year, month, day + 1) : month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
            let next = date.adding(days: 1)
            #expect(next.weekday == date.weekday % 7 + 1)
            date = next
        }
    }

    @Test(
        "only a day that exists, written as YYYY-MM-DD, is read",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-1-1", "20260101", "2026/01/01",
            "2026-01-01 ", " 2026-01-01", "0000-01-01", "-001-01-01", "２０２６-01-01", "2026-01-0١", "1900-02-29", "",
            "+026-01-01",
        ])
    func unreadable(text: String) { #expect(CivilDate(iso: text) == nil) }

    @Test("the ends of the calendar are days, and arithmetic stops there")
    func ends() throws {
        #expect(CivilDate.distantPast.iso == "0001-01-01")
        #expect(CivilDate.distantFuture.iso == "9999-12-31")
        #expect(CivilDate(iso: "0001-01-01") == .distantPast)
        #expect(CivilDate(iso: "9999-12-31") == .distantFuture)
        for huge in [Int.max, 10_000_000] {
            #expect(CivilDate.distantPast.adding(days: huge) == .distantFuture)
            #expect(CivilDate.distantFuture.adding(days: -huge) == .distantPast)
            #expect(CivilDate.distantPast.adding(months: huge) == .distantFuture)
            #expect(CivilDate.distantFuture.adding(years: -huge) == .distantPast)
        }
        #expect(CivilDate(daysSinceEpoch: .max) == .distantFuture)
        #expect(CivilDate(daysSinceEpoch: .min) == .distantPast)
        #expect(CivilDate(iso: "1970-01-01")?.daysSinceEpoch == 0)
    }

    @Test(
        "months and years run to the same day number, or to the month's last day (民法典 Art.202)",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"), ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
            ("2024-01-15", -1, "2023-12-15"), ("2024-08-31", 6, "2025-02-28"), ("2024-05-31", 0, "2024-05-31"),
        ])
    func months(start: String, months: Int, end: String) throws {
        #expect(try #require(CivilDate(iso: start)).adding(months: months).iso == end)
    }

    @Test("a month is read strictly, counts on, and knows its last day")
    func civilMonth() throws {
        let month = try #require(CivilMonth(iso: "2024-02"))
        #expect(month.iso == "2024-02" && month.lastDay.iso == "2024-02-29" && month.date(day: 20).iso == "2024-02-20")
        #expect(month.date(day: 31) == month.lastDay && month.date(day: -5) == month.firstDay)
        #expect(month.adding(months: 11).iso == "2025-01" && month.adding(months: -2).iso == "2023-12")
        #expect(CivilMonth(of: month.lastDay) == month)
        #expect(month.adding(months: .max).iso == "9999-12" && month.adding(months: .min).iso == "0001-01")
        for bad in ["2024-13", "2024-00", "2024-1", "202402", "2024-02-01", "２０２４-02", ""] {
            #expect(CivilMonth(iso: bad) == nil, "\(bad)")
        }
        #expect(try #require(CivilMonth(iso: "2023-12")) < month)
    }

    @Test(
        "an RFC 3339 instant is read with any offset and fraction",
        arguments: [
            ("2026-11-23T00:00:00Z", "2026-11-23T00:00:00.000Z"),
            ("2026-11-23T08:00:00+08:00", "2026-11-23T00:00:00.000Z"),
            ("2026-11-22T19:30:00.5-04:30", "2026-11-23T00:00:00.500Z"),
            ("2026-11-23t00:00:00.123456789z", "2026-11-23T00:00:00.123Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
        ])
    func instants(text: String, canonical: String) throws {
        let instant = try #require(Timestamp(rfc3339: text))
        #expect(instant.rfc3339() == canonical)
        #expect(Timestamp(rfc3339: instant.rfc3339(in: .shanghai)) == instant)
    }

    @Test(
        "what is no RFC 3339 instant is not read",
        arguments: [
            "2026-11-23", "2026-11-23T24:00:00Z", "2026-11-23T00:60:00Z", "2026-11-23T00:00:00", "2026-11-23 00:00:00Z",
            "2026-11-23T00:00:00.Z", "2026-11-23T00:00:00+0800", "2026-11-23T00:00:00+24:00", "2026-02-30T00:00:00Z",
            "2026-11-23T00:00:00ZZ", "", String(repeating: "2", count: 1000),
        ])
    func unreadableInstants(text: String) { #expect(Timestamp(rfc3339: text) == nil) }

    @Test("midnight in Shanghai is the day's border: 16:00 UTC of the day before")
    func border() throws {
        let day = try #require(CivilDate(iso: "2026-11-20"))
        let start = Timestamp(startOf: day, in: .shanghai)
        #expect(start.rfc3339() == "2026-11-19T16:00:00.000Z")
        #expect(start.date(in: .shanghai) == day)
        #expect(start.adding(milliseconds: -1).date(in: .shanghai) == day.adding(days: -1))
        #expect(start.date(in: .utc) == day.adding(days: -1))
        let due = DueDay(date: day, isProvisional: false)
        #expect(!due.isLate(due.end.adding(milliseconds: -1)))
        #expect(due.isLate(due.end))
        #expect(due.end == Timestamp(startOf: day.adding(days: 1), in: .shanghai))
    }

    @Test("an instant's arithmetic stops where the number would overflow")
    func overflow() {
        #expect(Timestamp(milliseconds: .max).adding(milliseconds: 1).milliseconds == .max)
        #expect(Timestamp(milliseconds: .min).adding(milliseconds: -1).milliseconds == .min)
    }

    @Test("a manual clock stands still until it is moved; an offset clock runs ahead of the machine's")
    func clocks() throws {
        let clock = ManualClock(try #require(CivilDate(iso: "2026-11-20")))
        #expect(clock.now() == clock.now() && clock.today.iso == "2026-11-20")
        clock.advance(days: 1)
        #expect(clock.today.iso == "2026-11-21")
        let system = SystemClock()
        let ahead = SystemClock(offsetMilliseconds: 86_400_000)
        let before = system.now()
        let moved = ahead.now()
        let after = system.now()
        #expect((before.milliseconds...after.milliseconds).contains(moved.milliseconds - 86_400_000))
    }
}
