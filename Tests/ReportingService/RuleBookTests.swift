import CommonSchema
import Credit
import RPC
import RegistryMirror
import RegistrySchema
import ReportingRules
import ReportingSchema
import SchemaRuntime
import Store
import TestKit
import Testing

@testable import ReportingService

@Suite("Reporting by the rule book")
struct RuleBookTests {
    private func fifteenth(_ service: Harness, version: Int64 = 2) async throws {
        try await service.hear(
            .caseReportDay, value: "15", example: "month=2026-02 => due=2026-02-15", version: version)
    }

    private func due(_ service: Harness, _ month: String) async throws -> String? {
        try await service.summary(month: month).due?.date
    }

    private func months(_ service: Harness) async throws -> [String] {
        try await service.database.read {
            try $0.query("SELECT month || ' ' || rule_book FROM months WHERE month > '2026-09' ORDER BY 1") {
                $0.text(0)
            }
        }
    }

    @Test("before a rule book was heard what needs it is refused, everything is read, and nobody is late")
    func noRuleBook() async throws {
        try await Harness.with(today: "2026-11-25", hearsRuleBook: false) { service in
            let creating = await refusal { try await service.create() }
            #expect(creating.code == .failedPrecondition && creating.reason == "RULE_BOOK_MISSING")
            let none = await refusal {
                try await service.cases().submitNilReport(
                    SubmitNilReportRequest(
                        requestId: service.id(), month: "2026-11", reason: "本月无", official: Harness.official()))
            }
            #expect(none.reason == "RULE_BOOK_MISSING")
            var malformed = Harness.company()
            malformed.month = "2026-13"
            let first = await refusal { [malformed] in try await service.create(malformed) }
            #expect(first.reason == "INVALID_FIELD")

            let summary = try await service.summary()
            #expect(summary.due == nil && summary.owed == 4 && summary.overdue == 0)
            #expect(summary.departments.first { $0.department == "MSR" }?.state == .open)
            let lead = service.cases("department/BEB")
            #expect(try await lead.listOverdueDepartments(ListOverdueDepartmentsRequest()).departments.isEmpty)
            #expect(try await lead.listReminders(ListRemindersRequest()).reminders.isEmpty)
            #expect(try await lead.listCaseReports(ListCaseReportsRequest(month: "2026-11")).caseReports.isEmpty)
            #expect(try await lead.listReportingDuties(ListReportingDutiesRequest()).duties.count == 6)

            try await service.hear(.ruleBook(RuleBookEdition(ShippedRuleBook.book)))
            #expect(try await service.submitted().late)
            #expect(try await service.summary().overdue == 3)
        }
    }

    @Test("another day of the month is for the months that begin after its book was loaded")
    func dueDay() async throws {
        try await Harness.with { service in
            let opened = try await service.screen(service.create())
            try await fifteenth(service)
            for (month, expected) in [
                ("2020-01", "2020-01-20"), ("2026-10", "2026-10-20"), ("2026-11", "2026-11-20"),
                ("2026-12", "2026-12-15"),
            ] {
                #expect(try await due(service, month) == expected)
            }
            // Begun is begun, also for the department that comes first to it.
            #expect(try await service.create(as: "department/TAX").due?.date == "2026-11-20")
            let border = Timestamp(startOf: try #require(CivilDate(iso: "2026-11-16")), in: .shanghai)
            service.clock.set(border)
            #expect(try await service.submit(opened).late == false)
            let december = try await service.screen(service.create(Harness.company("2026-12")))
            let another = try await service.screen(service.create(Harness.company("2026-12")))
            #expect(december.due?.date == "2026-12-15")
            let end = Timestamp(startOf: try #require(CivilDate(iso: "2026-12-16")), in: .shanghai)
            service.clock.set(end.adding(milliseconds: -1))
            #expect(try await service.submit(december).late == false)
            #expect(try await service.summary().overdue == 0)
            service.clock.set(end)
            #expect(try await service.submit(another).late == true)
            #expect(try await service.summary().overdue == 3)
            #expect(try await months(service) == ["2026-10 1", "2026-11 1", "2026-12 2"])
        }
    }

    @Test("a month that was opened ahead keeps its rules, and an edition that is heard again opens none")
    func openedAhead() async throws {
        try await Harness.with { service in
            _ = try await service.create(Harness.company("2026-12"))
            try await fifteenth(service)
            #expect(try await due(service, "2026-12") == "2026-12-20")
            let again = try await service.database.read { transaction in
                try transaction.queryOne("SELECT image FROM mirror_rule_books WHERE version = 2") {
                    try RuleBookEdition(serialized: $0.blob(0).span.bytes, limits: .default)
                }
            }
            service.clock.advance(days: 60)
            try await service.hear(.ruleBook(try #require(again)))
            #expect(try await due(service, "2027-01") == "2027-01-15")
            #expect(try await months(service) == ["2026-10 1", "2026-11 1", "2026-12 1"])
            // A third book: January has begun, and keeps the second.
            try await service.hear(
                .caseReportDay, value: "10", example: "month=2026-02 => due=2026-02-10", version: 3)
            #expect(try await due(service, "2027-01") == "2027-01-15")
            #expect(try await due(service, "2027-02") == "2027-02-10")
            #expect(try await months(service).last == "2027-01 2")
        }
    }

    @Test("reminders begin by the rules of their month, at the bound and not before")
    func reminders() async throws {
        try await Harness.with { service in
            try await service.hear(.caseReportReminder, value: "3", example: "first=2026-11-18 => last=2026-11-20")
            let lead = service.cases("department/BEB")
            for (day, month, count) in [
                ("2026-11-15", "2026-11", 0), ("2026-11-16", "2026-11", 4), ("2026-12-17", "2026-12", 0),
                ("2026-12-18", "2026-12", 4), ("2026-12-21", "2026-12", 4),
            ] {
                service.clock.set(Timestamp(startOf: try #require(CivilDate(iso: day)), in: .shanghai))
                let reminders = try await lead.listReminders(ListRemindersRequest(month: month)).reminders
                #expect(reminders.count == count, "\(day)")
            }
        }
    }

    @Test("the first month is the book's; a month that was opened stays readable when it moves")
    func firstMonth() async throws {
        try await Harness.with { service in
            let early = await refusal { try await service.create(Harness.company("2019-12")) }
            #expect(early.code == .invalidArgument)
            #expect(await refusal { try await service.summary(month: "2019-12") }.code == .invalidArgument)
            #expect(try await service.create(Harness.company("2020-01")).due?.date == "2020-01-20")
            try await service.hear(.caseReportFrom, value: "2026-12-01", example: "on=2026-05-01 => value=2026-12-01")
            #expect(try await due(service, "2020-01") == "2020-01-20")
            #expect(try await due(service, "2026-12") == "2026-12-20")
            #expect(await refusal { try await service.summary(month: "2019-12") }.code == .invalidArgument)
        }
    }

    @Test("a year of the calendar moves the due day by the rules that the month keeps, of cases still in hand")
    func calendar() async throws {
        try await Harness.with(shift: .next) { service in
            let inHand = try await service.create()
            let submitted = try await service.submitted(as: "department/TAX")
            #expect(inHand.due == DueDate(date: "2026-11-20", provisional: true))
            try await fifteenth(service)
            let position = service.database.feed.headPosition
            let holiday = CalendarDay(date: "2026-11-20", kind: .holiday, title: "")
            let year = CalendarYear(name: "calendarYears/2026", year: 2026, version: 1, days: [holiday])
            try await service.hear(.calendarYear(year))
            let moved = DueDate(date: "2026-11-23", provisional: false)
            let lead = service.cases("department/BEB")
            let read = try await lead.getCaseReport(GetCaseReportRequest(name: inHand.name)).caseReport
            #expect(read?.due == moved && read?.etag != inHand.etag)
            #expect(try await service.summary().due == moved)
            #expect(
                try await lead.getCaseReport(GetCaseReportRequest(name: submitted.name)).caseReport?.due
                    == submitted.due)
            // The feed tells of the case that changed, and of no other; heard again, the year changes nothing.
            #expect(service.database.feed.headPosition == position + 1)
            try await service.hear(.calendarYear(year))
            #expect(service.database.feed.headPosition == position + 1)
            // December is the new book's: the 15th, a Tuesday.
            #expect(try await service.summary(month: "2026-12").due == DueDate(date: "2026-12-15", provisional: false))
        }
    }
}
