import Credit
import Testing

@Suite("The domain kernel")
struct CoreTests {
    @Test(
        "a lawful code is valid at all three levels",
        arguments: [
            "911000001000013428", "9144030010001686XA", "91110000710925462X", "9144030071526726XG",
            "914403001922038216", "91110000802100433B", "91440300192317458F", "91110108551385082Q",
            "911100001000044477", "12100000400000624D", "11230500001755309F", "91230500MA1B3N1N2M",
            "N2230109MF0A1B2C0A", "11230109MA1C0T3R9P", "12230109MA1C0T3R9L", "52230109MA1C0T3R9G",
            "91230109MA1C0T3R9F", "92230109MA1C0T3R9C", "93230109MA1C0T3R99", "9144030071526726xg",
            "91440300-19231745-8F", "９1440300192317458F",
        ])
    func validCodes(code: String) {
        let verdict = UnifiedSocialCreditCode.judge(code)
        #expect(verdict.isValid, "\(verdict)")
    }

    @Test(
        "a due day follows the published calendar",
        arguments: [
            ("2020-01-16", "2020-02-03", false), ("2020-04-28", "2020-05-11", false),
            ("2020-06-19", "2020-07-01", false), ("2020-09-28", "2020-10-14", false),
            ("2024-02-05", "2024-02-20", false), ("2025-01-20", "2025-02-05", false),
            ("2026-02-10", "2026-02-26", false), ("2026-06-16", "2026-06-26", false),
            ("2026-09-30", "2026-10-15", false), ("2026-12-28", "2027-01-06", true),
        ])
    func dueDays(from: String, due: String, provisional: Bool) throws {
        let start = try #require(CivilDate(iso: from))
        let day = BuiltInCalendar.calendar.dueDay(from: start, workingDays: 7)
        #expect(day.date.iso == due)
        #expect(day.isProvisional == provisional)
    }

    @Test("an instant goes to RFC 3339 and back")
    func instants() throws {
        let instant = try #require(Timestamp(rfc3339: "2026-11-23T23:30:15.125Z"))
        #expect(instant.rfc3339() == "2026-11-23T23:30:15.125Z")
        #expect(instant.rfc3339(in: .shanghai) == "2026-11-24T07:30:15.125+08:00")
        #expect(Timestamp(rfc3339: instant.rfc3339(in: .shanghai)) == instant)
        #expect(instant.date(in: .shanghai).iso == "2026-11-24")
        #expect(Timestamp(rfc3339: "2026-02-30T00:00:00Z") == nil)
    }

    @Test("a month later is the same day number, or the last of the month (民法典 Art.202)")
    func months() throws {
        let end = try #require(CivilDate(iso: "2024-01-31"))
        #expect(end.adding(months: 1).iso == "2024-02-29")
        #expect(end.adding(months: 13).iso == "2025-02-28")
        #expect(end.adding(years: -1).iso == "2023-01-31")
        #expect(CivilDate(iso: "2026-11-23")?.weekday == 1)
    }
}
