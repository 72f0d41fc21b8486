import Casework
import Credit
import RPC
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Classes, periods, deadlines")
struct ClassTests {
    private static func kinds(_ list: [PenaltyCategory]) -> PenaltyCategories {
        list.reduce(into: []) { $0.insert(PenaltyCategories($1)) }
    }

    static let classes: [([PenaltyCategory], Int64, Bool, Bool, PenaltySeverity)] = [
        ([.warning], 0, false, false, .minor),
        ([.criticism], 0, true, false, .minor),
        ([.fine], 300_000, false, false, .minor),
        ([.fine], 300_001, false, false, .general),
        ([.fine], 99_999_999, false, false, .general),
        ([.fine], 100_000_000, false, false, .serious),
        ([.fine], 20_000, true, false, .minor),
        ([.fine], 20_001, true, false, .general),
        ([.fine], 4_999_999, true, false, .general),
        ([.fine], 5_000_000, true, false, .serious),
        ([.confiscationOfGains], 0, false, false, .general),
        ([.permitSuspension], 0, false, false, .general),
        ([.downgrade], 0, false, false, .general),
        ([.detention], 0, true, false, .general),
        ([.permitRevocation], 0, false, false, .serious),
        ([.businessRestriction], 0, false, false, .serious),
        ([.businessSuspension], 0, false, false, .serious),
        ([.closure], 0, false, false, .serious),
        ([.practiceBan], 0, true, false, .serious),
        ([.warning, .closure], 0, false, false, .serious),
        ([.other], 0, false, false, .minor),
        ([.fine], 300_001, false, true, .minor),
    ]

    @Test("a penalty's class follows its kinds and fine", arguments: classes)
    func severity(
        kinds: [PenaltyCategory], fine: Int64, isPerson: Bool, isSimple: Bool, expected: PenaltySeverity
    ) throws {
        // Of a department without rules of its own, on a day of each rule set: the classes have not changed.
        for text in ["2020-05-01", "2024-05-01", "2026-05-01"] {
            let penalty = PenaltyCase(
                department: "EMR", categories: Self.kinds(kinds), fineFen: fine, isPerson: isPerson,
                isSimpleProcedure: isSimple, decided: try #require(CivilDate(iso: text)))
            #expect(try ShippedRuleBook.book.publication(of: penalty).severity == expected, "on \(text)")
        }
    }

    static let sets: [(String, String, String)] = [
        ("EMR", "2026-11-02", "2025-36"), ("EMR", "2026-04-01", "2025-36"), ("EMR", "2026-03-31", "2023-58"),
        ("EMR", "2023-05-01", "2023-58"), ("EMR", "2023-04-30", "2019-527"), ("EMR", "1950-01-01", "2019-527"),
        ("MSR", "2021-08-31", "2019-527"), ("MSR", "2021-09-01", "SAMR-45"), ("MSR", "2025-12-24", "SAMR-45"),
        ("MSR", "2025-12-25", "SAMR-107"), ("MSR", "2026-11-02", "SAMR-107"),
    ]

    private static func publication(
        _ department: String, _ date: String, _ kind: PenaltyCategory, _ domain: String = "", fine: Int64 = 0
    ) throws -> PenaltyPublication {
        try ShippedRuleBook.book.publication(
            of: PenaltyCase(
                department: department, domain: domain, categories: PenaltyCategories(kind), fineFen: fine,
                decided: try #require(CivilDate(iso: date))))
    }

    @Test("the rule set is the department's one in force on the decision date", arguments: sets)
    func ruleSet(department: String, date: String, expected: String) throws {
        #expect(try Self.publication(department, date, .closure).ruleSet == expected)
    }

    @Test("periods of publication by department, rule set and class")
    func periods() throws {
        func period(
            _ department: String, _ date: String, _ severity: PenaltySeverity, _ domain: String = ""
        ) throws -> [Int] {
            let kind: PenaltyCategory =
                switch severity {
                case .minor: .criticism
                case .general: .confiscationOfGains
                case .serious: .closure
                }
            let period = try Self.publication(department, date, kind, domain)
            #expect(period.severity == severity)
            return [period.minimumMonths, period.maximumMonths]
        }
        #expect(try period("EMR", "2026-05-01", .minor) == [0, 0])
        #expect(try period("EMR", "2026-05-01", .general) == [3, 12])
        #expect(try period("EMR", "2026-05-01", .serious) == [12, 36])
        #expect(try period("EMR", "2024-05-01", .general) == [3, 36])
        #expect(try period("EMR", "2024-05-01", .general, "FDS") == [12, 36])
        #expect(try period("EMR", "2024-05-01", .minor, "FDS") == [0, 0])
        #expect(try period("EMR", "2020-05-01", .serious) == [6, 36])
        // Market supervision has orders of its own; a domain of Order 58 changes nothing there.
        #expect(try period("MSR", "2024-05-01", .minor) == [3, 3])
        #expect(try period("MSR", "2024-05-01", .general) == [6, 36])
        #expect(try period("MSR", "2024-05-01", .serious, "WSF") == [6, 36])
        #expect(try period("MSR", "2024-05-01", .general, "FDS") == [12, 36])
        #expect(try period("MSR", "2026-05-01", .minor) == [0, 3])
        #expect(try period("MSR", "2026-05-01", .general) == [3, 12])
        #expect(try period("MSR", "2026-05-01", .serious) == [12, 36])
    }

    @Test("market supervision: a warning alone is not public, revocation has no early end, a late upload adds nothing")
    func marketSupervision() throws {
        #expect(try Self.publication("MSR", "2024-05-06", .warning).end == nil)
        #expect(try Self.publication("MSR", "2026-05-06", .warning).end == nil)
        #expect(try Self.publication("MSR", "2024-05-06", .permitRevocation).firstRepairDay == nil)
        #expect(try Self.publication("EMR", "2024-05-06", .permitRevocation).firstRepairDay != nil)
    }

    /// Decision date and due day of DOMAIN, section 4.
    static let deadlines: [(String, String)] = [
        ("2020-01-16", "2020-02-03"), ("2020-04-28", "2020-05-11"), ("2020-06-19", "2020-07-01"),
        ("2020-09-28", "2020-10-14"), ("2024-02-05", "2024-02-20"), ("2025-01-20", "2025-02-05"),
        ("2026-02-10", "2026-02-26"), ("2026-06-16", "2026-06-26"), ("2026-09-30", "2026-10-15"),
    ]

    @Test("an upload is due on the seventh working day, and late on the day after", arguments: deadlines)
    func deadline(decided: String, due: String) throws {
        let date = try #require(CivilDate(iso: decided))
        let last = try #require(CivilDate(iso: due))
        let calendar = BuiltInCalendar.calendar
        #expect(try ShippedRuleBook.book.workingDays(.uploadPermitPenalty, on: date) == 7)
        let onTime = UploadDeadline(decided: date, submitted: last, workingDays: 7, calendar: calendar)
        #expect(onTime.date == last && !onTime.isProvisional && !onTime.isLate)
        let late = UploadDeadline(decided: date, submitted: last.adding(days: 1), workingDays: 7, calendar: calendar)
        #expect(late.daysLate == 1)
        let span = CalendarRules.span(of: last.year)
        #expect(span.from <= decided && decided <= span.to)
    }

    @Test("a deadline that needs a year without calendar is provisional")
    func provisional() throws {
        let date = try #require(CivilDate(iso: "2026-12-28"))
        let deadline = UploadDeadline(
            decided: date, submitted: date, workingDays: 7, calendar: BuiltInCalendar.calendar)
        #expect(deadline.isProvisional)
    }

    @Test("what is public at first")
    func disclosure() throws {
        let record = try #require(Fixture.accepted(Fixture.penalty))
        #expect(Disclosure.initial(record, publicationEnd: "2027-10-26", today: "2026-11-02") == Disclosure.public)
        #expect(Disclosure.initial(record, publicationEnd: "2026-11-02", today: "2026-11-02") == Disclosure.public)
        #expect(Disclosure.initial(record, publicationEnd: "2026-11-01", today: "2026-11-02") == Disclosure.ended)
        #expect(Disclosure.initial(record, publicationEnd: "", today: "2026-11-02") == Disclosure.internal)
        let person = try #require(Fixture.accepted(Fixture.personPenalty()))
        #expect(Disclosure.initial(person, publicationEnd: "2027-10-26", today: "2026-11-02") == Disclosure.internal)
        let permit = try #require(Fixture.accepted(Fixture.permit, .permit))
        #expect(Disclosure.initial(permit, publicationEnd: "", today: "2026-11-02") == Disclosure.public)
    }

    @Test(
        "amounts in 10 000 yuan are read to 0.01 yuan and written without trailing zeros",
        arguments: [
            ("0.000001", 1), ("0.5000", 500_000), ("12", 12_000_000), ("12.340000", 12_340_000),
        ])
    func amounts(text: String, fen: Int64) {
        #expect(AmountText.parseFen(text) == fen)
        #expect(AmountText.parseFen(AmountText.text(fen: fen)) == fen)
        #expect(!AmountText.text(fen: fen).hasSuffix("0") || !AmountText.text(fen: fen).contains("."))
    }

    @Test("what is no amount is none", arguments: ["", ".5", "5.", "1e3", "+1", "1 000", "0.1234567", "1234567890123"])
    func noAmounts(text: String) { #expect(AmountText.parseFen(text) == nil) }

    @Test("a year of the calendar is checked day by day")
    func calendar() {
        func whole(_ year: Int64, without: String = "") -> [CalendarDayRow] {
            ["01-01", "02-06", "05-01", "10-01"].filter { $0 != without }.map {
                CalendarDayRow(date: "\(year)-\($0)", kind: 1, title: "")
            }
        }
        func broken(_ days: [CalendarDayRow], year: Int64 = 2027, version: Int64 = 1) -> [String] {
            // What is asked about comes with the rest of its year, unless it is that which is wrong.
            let rest =
                days.count > 4 || year < 1990
                ? [] : whole(year).filter { known in !days.contains { $0.date == known.date } }
            let first = days + rest
            let sorted = days.count == 1 ? first.sorted { $0.date < $1.date } : first
            do throws(Refusal) {
                _ = try CalendarRules.check(CalendarYearRow(year: year, version: version, days: sorted))
                return []
            } catch {
                return error.fields.map(\.field)
            }
        }
        let day = CalendarDayRow(date: "2027-01-01", kind: 1, title: "元旦")
        #expect(broken([day]) == [])
        #expect(broken([day, day]) == ["calendar_year.days[1].date"])
        #expect(broken([.init(date: "2026-01-01", kind: 1, title: "")]) == ["calendar_year.days[0].date"])
        #expect(broken([.init(date: "2027-02-30", kind: 1, title: "")]) == ["calendar_year.days[2].date"])
        // 2027-01-02 is a Saturday, 2027-01-04 a Monday.
        #expect(broken([.init(date: "2027-01-02", kind: 2, title: "")]) == [])
        #expect(broken([.init(date: "2027-01-04", kind: 2, title: "")]) == ["calendar_year.days[1].kind"])
        #expect(broken([.init(date: "2027-01-04", kind: 0, title: "")]) == ["calendar_year.days[1].kind"])
        #expect(broken([], year: 1989) == ["calendar_year.year"])
        #expect(broken([], year: 1990) == [])
        #expect(broken([], version: 0) == ["calendar_year.version"])
        for part in ["01-01", "02-06", "05-01", "10-01"] {
            #expect(throws: Refusal.self, "\(part)") {
                try CalendarRules.check(CalendarYearRow(year: 2027, version: 1, days: whole(2027, without: part)))
            }
        }
        #expect(throws: Refusal.self) { try CalendarRules.check(CalendarYearRow(year: 2027, version: 1)) }
        let many = [CalendarDayRow](repeating: day, count: 367)
        #expect(broken(many) == ["calendar_year.days"])
    }
}
