import Casework
import CommonSchema
import Credit
import Glibc
import RegistryMirror
import RegistrySchema
import ReportingRules
import ReportingSchema
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@testable import ReportingService

@Suite("A database of an earlier version", .enabled(if: TestStore.isFile))
struct UpgradeTests {
    /// A case as the first version kept it: its instants stood in the message alone.
    private static func oldCase(_ number: Int64, _ state: ReportingSchema.CaseState) -> CaseReport {
        var report = Harness.company()
        report.name = "caseReports/\(number)"
        report.department = "MSR"
        report.state = state
        report.due = DueDate(date: "2026-11-20", provisional: false)
        report.createTime = WireTimestamp(millisecondsSinceEpoch: 1_770_000_000_000 + number)
        report.updateTime = WireTimestamp(millisecondsSinceEpoch: 1_770_000_060_000 + number)
        if state == .submitted {
            report.submissions = [
                CaseSubmission(
                    official: Harness.official(), submitTime: WireTimestamp(millisecondsSinceEpoch: 1_770_000_050_000))
            ]
        }
        return report
    }

    /// Fills every table of the first version.
    private static func fill(_ transaction: WriteTransaction) throws {
        for code in ["ALL", "BEB", "DGV", "EMR", "MSR", "TAX"] {
            try transaction.execute(
                "INSERT INTO departments VALUES (?, ?, ?)",
                [.text(code), .text("区\(code)局"), .text("\(code) bureau")])
        }
        let holiday = CalendarDay(date: "2026-11-20", kind: .holiday, title: "")
        let year = CalendarYear(name: "calendarYears/2026", year: 2026, version: 4, days: [holiday])
        try transaction.execute(
            "INSERT INTO calendar_years VALUES (2026, ?)", [.blob(try year.serialized())])
        try transaction.execute("INSERT INTO feed_followers VALUES ('registry', 41, 3, 0)")
        for (number, state, stage) in [
            (1, ReportingSchema.CaseState.screened, "screened"), (2, .submitted, "submitted"),
        ]
            as [(Int64, ReportingSchema.CaseState, String)]
        {
            let image = try oldCase(number, state).serialized()
            try transaction.execute(
                """
                INSERT INTO cases (id, department, month, kind, stage, natural_person, first_submit, submitter, reviewer,
                    due, late, version, image) VALUES (?, 'MSR', '2026-11', 2, ?, 0, ?, ?, NULL, '2026-11-20', 0, 3, ?)
                """,
                [
                    .integer(number), .text(stage), state == .submitted ? .integer(1_770_000_050_000) : .null,
                    state == .submitted ? .text("MSR/m1") : .null, .blob(image),
                ])
        }
        let report = NilReport(
            name: "nilReports/1", department: "EMR", month: "2026-11", reason: "本月无", official: Harness.official(),
            submitTime: WireTimestamp(millisecondsSinceEpoch: 1_770_000_000_000),
            due: DueDate(date: "2026-11-20", provisional: false))
        try transaction.execute(
            "INSERT INTO nil_reports VALUES (1, 'EMR', '2026-11', 1770000000000, 0, ?)",
            [.blob(try report.serialized())])
        try transaction.execute(
            "INSERT INTO duties VALUES ('TAX', 1, '2026-12', '', '十二月起报送', 2)")
    }

    @Test("the first version's rows are read as they were, and work goes on once a rule book was heard")
    func firstVersion() async throws {
        let old = Array(ReportingMigrations.all.prefix { $0.name != "0003-case-instants" })
        try #require(old.map(\.name).contains("0002-cases") && old.count < ReportingMigrations.all.count)
        let directory = TemporaryDirectory("reporting")
        try #require(mkdir(directory.file("data"), 0o700) == 0)
        let before = try Database.open(path: directory.file("data/reporting.sqlite"), migrations: old)
        try await before.write { try Self.fill($0) }
        // Every table of the service has rows: none is left out of what is migrated.
        let empty = try await before.read { transaction in
            let tables = ["feed_followers", "departments", "calendar_years", "cases", "nil_reports", "duties"]
            return try tables.filter { table in
                try transaction.queryOne("SELECT count(*) FROM \(table)") { $0.int(0) } == 0
            }
        }
        #expect(empty == [])
        await before.close()

        try await Harness.with(shift: .next, hearsRuleBook: false, directory: directory) { service in
            let own = service.cases()
            let cases = try await own.listCaseReports(ListCaseReportsRequest()).caseReports
            var expected = [Self.oldCase(1, .screened), Self.oldCase(2, .submitted)]
            for index in expected.indices { expected[index].etag = "v3" }
            #expect(cases == expected)
            let nils = try await service.cases("department/EMR").listNilReports(ListNilReportsRequest()).nilReports
            #expect(nils.map(\.name) == ["nilReports/1"] && nils.first?.reason == "本月无")
            let duties = try await service.cases("department/BEB").listReportingDuties(ListReportingDutiesRequest())
                .duties
            let tax = try #require(duties.first { $0.department == "TAX" })
            #expect(tax.overridden && tax.fromMonth == "2026-12" && tax.etag == "v2")
            let summary = try await service.summary()
            let states = Dictionary(uniqueKeysWithValues: summary.departments.map { ($0.department, $0.state) })
            #expect(
                summary.due == nil && states["MSR"] == .reported && states["EMR"] == .nil && states["TAX"] == .notOwed)
            // The mirror has more columns than the tables before: the registry is asked for a snapshot.
            let following = try await service.database.read {
                try $0.query("SELECT source || position || resyncing FROM feed_followers") { $0.text(0) }
            }
            #expect(following == ["registry411"])
            let waiting = await refusal { try await service.submit(cases[0]) }
            #expect(waiting.reason == "RULE_BOOK_MISSING")

            try await service.hear(.ruleBook(RuleBookEdition(ShippedRuleBook.book)))
            // By the calendar that came with the old database: the 20th is a holiday there.
            #expect(try await service.summary().due == DueDate(date: "2026-11-23", provisional: false))
            let submitted = try await service.submit(cases[0])
            #expect(submitted.state == .submitted && submitted.due?.date == "2026-11-23" && submitted.etag == "v4")
            #expect(submitted.createTime == cases[0].createTime && submitted.updateTime != cases[0].updateTime)
            #expect(try await service.accept(cases[1]).state == .accepted)
            let months = try await service.database.read {
                try $0.query("SELECT month || ' ' || rule_book FROM months") { $0.text(0) }
            }
            #expect(months == ["2026-11 1"])
        }
    }
}
