import Casework
import CommonSchema
import Credit
import Crypto
import ListingRules
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Store
import TestKit
import Testing

@testable import ListingService
@testable import ServiceKit

/// A database as an earlier program wrote it, with rows in every table, opened by this one.
@Suite("A database from before the rule book")
struct UpgradeTests {
    /// The migrations before cases kept their periods.
    private static let old = Array(ListingMigrations.all.prefix { $0.name != "0005-periods-of-cases" })

    private static let tables = [
        "departments", "calendar_years", "subjects", "subject_keys", "decisions", "domains", "definitions", "entries",
        "entry_versions", "suspensions", "objections", "proceedings", "feed_followers",
    ]
    private static let mirrored = ["departments", "calendar_years", "subjects", "subject_keys", "decisions"]

    private static func blob(_ message: some Message) throws -> String {
        "x'" + Hex.encode(try message.serialized()) + "'"
    }

    /// An entry's columns besides what the cases differ in.
    private static func entry(
        _ id: Int, _ decision: String, _ state: String, notice: String?, due: String?, provisional: Bool, decided: Bool
    ) throws -> String {
        func text(_ value: String?) -> String { value.map { "'\($0)'" } ?? "NULL" }
        var list = ListEntry()
        list.kind = .serious
        list.list = "lists/FDS-SERIOUS"
        list.subject = Harness.company
        list.subjectKind = .legalPerson
        list.subjectDisplayName = "松北试验食品有限公司"
        list.designatingDepartment = "MSR"
        list.name = "entries/e\(id)"
        list.state = decided ? .effective : .pending
        list.decisionDate = decided ? "2026-03-11" : ""
        list.validTo = decided ? "2029-03-11" : ""
        let file = SeriousEntry(name: "entries/e\(id)", entry: list)
        func step(_ value: String) -> String { decided ? "'\(value)'" : "NULL" }
        return """
            INSERT INTO entries (id, list_code, list_version, authority, domain, listability, kind, definition_from,
                definition_until, condition_met, subject, decision, decision_authority, underlying_date, state,
                period_months, minimum_months, proposer, notice_served, defence_due, defence_provisional, statements,
                reviewer, reviewed, defence_result, decider, decision_number, decided, latest_valid_to, valid_to,
                decision_served, effective, version, created, updated, image)
            VALUES (\(id), 'FDS-SERIOUS', 1, 'MSR', 'FDS', 'yes', 'serious', '2021-09-01', '9999-12-31', '',
                '\(Harness.company)', '\(decision)', 'MSR', '2026-01-05', '\(state)', 36, 12, 'p1', \(text(notice)),
                \(text(due)), \(provisional ? 1 : 0), 0, \(step("r1")), \(step("2026-03-11")), \(step("none_stated")),
                \(step("d1")), \(step("列入\(id)")), \(step("2026-03-11")), \(step("2029-03-11")), \(step("2029-03-11")),
                \(step("2026-03-11")), \(step("2026-03-11")), 1, 1, 1, \(try blob(file)))
            """
    }

    private static func definition(
        _ version: Int, _ state: String, months: Int, minimum: Int, defence: Int, from: String
    ) throws -> String {
        let content = ListDefinition(
            name: "lists/FDS-SERIOUS/versions/\(version)", list: "lists/FDS-SERIOUS", code: "FDS-SERIOUS",
            version: Int64(version), kind: .serious, nameZh: "名单", domain: "domains/FDS", authority: "MSR",
            legalBasis: [LegalBasis(instrument: "市场监管总局令第44号", article: "第五条")],
            basisEffectiveDate: "2021-09-01", competentLevel: .district, standard: "较重行政处罚",
            periodMonths: Int32(months),
            minimumMonths: Int32(minimum),
            exitRule: ExitRule(description: "期满移出", earlyRemoval: true, earlyRemovalConditions: "义务已履行"),
            defenceWorkingDays: Int32(defence))
        return """
            INSERT INTO definitions VALUES ('FDS-SERIOUS', \(version), 'serious', 'FDS', 1, 'yes', 'MSR', '令', '第五条',
                '标准', '期满', 'district', \(months), \(minimum), \(defence), '2021-09-01', '\(state)', 1, \(from),
                '9999-12-31', 1, 1, 1, \(try blob(content)))
            """
    }

    private static func objection(
        _ id: Int, _ stage: String, by receiver: String, due: String, suspension: Int, runs: Bool
    ) throws -> String {
        let decided = stage == "dismissed"
        return """
            INSERT INTO objections VALUES (\(id), 1, 'p1', 'MSR', \(id), '\(stage)', '\(receiver)', '2026-03-11', '\(due)', 0, 0,
                NULL, \(suspension), \(runs ? 1 : 0), \(decided ? "'v1', '2026-03-13', 'dismissed', '属实'" : "NULL, NULL, NULL, ''"),
                1, 1, 1, \(try blob(Objection(statement: "罚款已缴清"))))
            """
    }

    /// What an earlier program had written: a list, an entry in effect that is contested, one in its defence window, one proposed.
    private static func statements() throws -> [String] {
        let year = try blob(Harness.calendarYear(2026))
        return try [
            "INSERT INTO departments VALUES ('MSR', '区市场监管局', 'Market regulation'), ('BEB', '区营商环境局', 'Business')",
            "INSERT INTO calendar_years VALUES (2026, 1, \(year))",
            "INSERT INTO subjects VALUES ('\(Harness.company)', 1, '松北试验食品有限公司', '\(Harness.companyCode)', 1, '')",
            "INSERT INTO subject_keys VALUES ('uscc:\(Harness.companyCode)', '\(Harness.company)', 1)",
            """
            INSERT INTO decisions VALUES
                ('decisions/d1', 'MSR', '\(Harness.company)', 'MSR-2026-1', 2, '2026-01-05', '', 1, 1, 1),
                ('decisions/d2', 'MSR', '\(Harness.company)', 'MSR-2026-2', 2, '2026-01-05', '', 1, 1, 1),
                ('decisions/d8', 'MSR', '\(Harness.company)', 'MSR-2026-8', 2, '2026-01-05', '', 1, 1, 1)
            """,
            "INSERT INTO domains VALUES ('FDS', 1, 'yes', '2020-01-01', 1, \(blob(Harness.domain("FDS", .yes))))",
            definition(1, "in_force", months: 36, minimum: 12, defence: 9, from: "'2021-09-01'"),
            definition(2, "consulted", months: 60, minimum: 0, defence: 60, from: "NULL"),
            entry(
                1, "decisions/d1", "effective", notice: "2026-02-24", due: "2026-03-09", provisional: false,
                decided: true),
            entry(
                2, "decisions/d2", "notice_served", notice: "2026-12-28", due: "2027-01-08", provisional: true,
                decided: false),
            entry(3, "decisions/d8", "proposed", notice: nil, due: nil, provisional: false, decided: false),
            """
            INSERT INTO entry_versions VALUES (1, 1, '2026-03-11', 1, 'DECIDED', 'effective', 'department/MSR', 'd1', '', '',
                \(blob(ListEntry(name: "entries/e1"))))
            """,
            """
            INSERT INTO suspensions VALUES (1, 1, 'objections/o1', 1, 1, 1, NULL), (2, 1, 'objections/o2', 1, 1, 0, 5)
            """,
            objection(1, "forwarded", by: "BEB", due: "2026-03-20", suspension: 1, runs: true),
            objection(2, "dismissed", by: "MSR", due: "2026-03-16", suspension: 2, runs: false),
            """
            INSERT INTO proceedings VALUES (1, 1, 1, NULL, 1, 1,
                \(blob(Proceeding(kind: .litigation, body: "松北区人民法院", caseNumber: "1", openedDate: "2026-03-12"))))
            """,
            "INSERT INTO feed_followers VALUES ('registry', 41, 3, 0)",
        ]
    }

    private static func count(_ table: String, _ database: Database) async throws -> Int64? {
        try await database.read { try $0.queryOne("SELECT count(*) FROM \(table)", []) { $0.int64(0) } }
    }

    /// Runs a body with a service over the old database.
    private static func upgraded(_ body: (Harness, _ path: String) async throws -> Void) async throws {
        let directory = TemporaryDirectory("upgrade")
        let path = try DataDirectory.prepare(directory.file("data"), service: "listing")
        let before = try Database.open(path: path, migrations: old)
        let statements = try statements()
        try await before.write { transaction in
            for statement in statements { try transaction.execute(statement) }
        }
        var counts: [String: Int64] = [:]
        for table in tables { counts[table] = try await count(table, before) }
        #expect(counts.values.allSatisfy { $0 > 0 }, "\(counts)")
        await before.close()
        try await Harness.with(today: "2026-12-28", registryHeard: false, ruleBook: nil, directory: directory) {
            harness in
            for table in tables {
                let name = mirrored.contains(table) ? "mirror_\(table)" : table
                #expect(try await count(name, harness.database) == counts[table], "\(table)")
            }
            try await body(harness, path)
        }
    }

    /// What a service itself may not ask: the schema.
    private func schema(_ path: String, _ sql: String) throws -> [String] {
        let script =
            "import sqlite3, sys; sql = sys.stdin.read(); "
            + "[print(row[0]) for row in sqlite3.connect('\(path)').execute(sql)]"
        return try PythonReference.run(script, input: sql).split(separator: "\n").map(String.init)
    }

    @Test("no table of the old program was left empty, so that each step had rows to carry")
    func everyTable() async throws {
        let directory = TemporaryDirectory("old")
        let path = directory.file("listing.sqlite")
        await (try Database.open(path: path, migrations: Self.old)).close()
        let made = try schema(
            path,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'store%' AND name NOT LIKE 'sqlite%'"
        )
        #expect(Set(made) == Set(Self.tables))
    }

    @Test("cases keep the days that they had, and know of no rule book")
    func kept() async throws {
        try await Self.upgraded { (harness, _) async throws in
            #expect(try await harness.texts("SELECT working_days FROM objections ORDER BY id") == ["7", "3"])
            #expect(
                try await harness.texts("SELECT coalesce(defence_days, 'none') FROM entries ORDER BY id")
                    == ["9", "9", "none"])
            #expect(
                try await harness.texts(
                    "SELECT period_months || ' ' || minimum_months || ' ' || defence_days FROM definitions ORDER BY version"
                )
                    == ["36 12 9", "60 0 60"])
            for table in ["definitions", "entries", "objections"] {
                #expect(try await harness.texts("SELECT count(rule_book) FROM \(table)") == ["0"])
            }
            #expect(try await harness.texts("SELECT updated FROM proceedings") == ["0"])
        }
    }

    @Test("what refers to what still holds, and so does what cannot be lawful")
    func references() async throws {
        try await Self.upgraded { harness, path in
            let parents = try schema(
                path,
                """
                SELECT DISTINCT m.name || '>' || f."table" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                    WHERE m.name IN ('definitions', 'entries', 'entry_versions', 'objections', 'proceedings', 'suspensions')
                    ORDER BY 1
                """)
            #expect(
                parents == [
                    "definitions>domains", "definitions>mirror_rule_books", "entries>definitions",
                    "entries>mirror_decisions", "entries>mirror_rule_books", "entry_versions>entries",
                    "objections>entries",
                    "objections>mirror_rule_books", "objections>suspensions", "proceedings>entries",
                    "proceedings>suspensions", "suspensions>entries",
                ])
            let indexes = try schema(
                path,
                "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'definitions' AND sql <> '' ORDER BY 1"
            )
            #expect(indexes == ["definitions_in_force", "definitions_in_work"])
            for statement in [
                "DELETE FROM definitions WHERE version = 1", "DELETE FROM mirror_decisions",
                "DELETE FROM mirror_subjects",
                "DELETE FROM domains", "DELETE FROM entries", "DELETE FROM suspensions",
                "UPDATE suspensions SET running = 0, ended = 1", "UPDATE objections SET working_days = 0",
                "UPDATE objections SET rule_book = 1", "UPDATE entries SET rule_book = 1 WHERE id = 2",
                "UPDATE definitions SET rule_book = 1", "UPDATE entries SET defence_days = 0",
                "UPDATE definitions SET period_months = 0", "UPDATE definitions SET minimum_months = period_months + 1",
                "UPDATE definitions SET minimum_months = -1", "UPDATE definitions SET defence_days = 0",
                "UPDATE definitions SET state = 'in_force', effective_date = '2026-01-01' WHERE version = 2",
                "UPDATE definitions SET repeal_date = '2026-03-11', state = 'repealed' WHERE version = 1",
            ] {
                await #expect(throws: StoreError.self, "\(statement)") {
                    try await harness.database.write { try $0.execute(statement) }
                }
            }
            // What was law in the table is the rule book's now.
            for statement in [
                "UPDATE definitions SET period_months = 72, defence_days = 90 WHERE version = 2",
                "UPDATE definitions SET defence_days = 3 WHERE version = 2",
                "UPDATE definitions SET repeal_date = '2026-12-30', state = 'repealed' WHERE version = 1",
            ] {
                #expect(try await harness.database.write { try $0.execute(statement) } == 1, "\(statement)")
            }
            #expect(
                try await harness.texts("SELECT DISTINCT definition_until FROM entries") == ["2026-12-30"])
        }
    }

    @Test("a calendar that comes makes the old window final with the days of its definition, without a rule book")
    func calendar() async throws {
        try await Self.upgraded { harness, _ in
            try await harness.hear(
                .calendarYear(
                    CalendarYear(
                        name: "calendarYears/2027", year: 2027, version: 1,
                        days: [CalendarDay(date: "2027-01-01", kind: .holiday, title: "元旦")])))
            #expect(
                try await harness.texts("SELECT defence_due || defence_provisional FROM entries WHERE id = 2")
                    == ["2027-01-110"])
        }
    }

    @Test("the old cases go on: looked up, decided, and new ones begin by the rule book")
    func goesOn() async throws {
        try await Self.upgraded { harness, _ in
            let seen = try await harness.seen("entries/e1")
            #expect(seen.name == "entries/e1")
            let old = try await harness.objections().getObjection(GetObjectionRequest(name: "objections/o1")).objection
            #expect(old?.due?.date == "2026-03-20" && old?.overdue == true)
            #expect(await failure { try await harness.serveNotice("entries/e3") }?.info?.reason == "RULE_BOOK_MISSING")
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: "objections/o1", reason: "属实", official: Harness.official("v1"), requestId: harness.id()))
            #expect(try await harness.texts("SELECT count(*) FROM suspensions WHERE running = 1") == ["0"])
            try await harness.hear(ShippedRuleBook.book)
            let file = try await harness.serveNotice("entries/e3")
            // Nine working days of the definition from 28 December; the calendar of the next year is not known.
            #expect(file.defenceDue == DueDate(date: "2027-01-08", provisional: true))
            #expect(try await harness.file("entries/e1", by: "BEB").state == .filed)
            #expect(
                try await harness.texts("SELECT working_days || ' ' || rule_book FROM objections WHERE id = 3") == [
                    "7 1"
                ])
            let removed = await failure { try await harness.removeEarly("entries/e1") }
            #expect(removed?.info?.reason == "MINIMUM_PERIOD_RUNNING")
            harness.go(to: "2027-03-11")
            #expect(try await harness.removeEarly("entries/e1").entry?.state == .removedEarly)
        }
    }
}
