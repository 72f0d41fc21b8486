import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import RegistryMirror
import RegistrySchema
import Store
import StoreSQLite
import TestKit
import Testing

@testable import ListingService
@testable import ServiceKit

/// A database as an earlier program wrote it, with rows in every table, opened by this one.
@Suite("A database from before the rule book", .enabled(if: TestStore.isFile))
struct UpgradeTests {
    private static func count(_ table: String, _ database: Database) async throws -> Int64? {
        try await database.read { try $0.queryOne("SELECT count(*) FROM \(table)", []) { $0.int64(0) } }
    }

    /// Runs a body with a service over the old database.
    private static func upgraded(_ body: (Harness, _ path: String) async throws -> Void) async throws {
        let directory = TemporaryDirectory("upgrade")
        let path = try DataDirectory.prepare(directory.file("data"), service: "listing")
        let before = try Database.open(path: path, migrations: OldDatabase.migrations)
        let statements = try OldDatabase.statements()
        try await before.write { transaction in
            for statement in statements { try transaction.execute(statement) }
        }
        var counts: [String: Int64] = [:]
        for table in OldDatabase.tables { counts[table] = try await count(table, before) }
        #expect(counts.values.allSatisfy { $0 > 0 }, "\(counts)")
        await before.close()
        try await Harness.with(today: "2026-12-28", registryHeard: false, ruleBook: nil, directory: directory) {
            harness in
            for table in OldDatabase.tables {
                let name = OldDatabase.mirrored.contains(table) ? "mirror_\(table)" : table
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
        await (try Database.open(path: path, migrations: OldDatabase.migrations)).close()
        let made = try schema(
            path,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'store%' AND name NOT LIKE 'sqlite%'"
        )
        #expect(Set(made) == Set(OldDatabase.tables))
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
                try await harness.database.write { try $0.execute(statement) }
            }
            #expect(
                try await harness.texts(
                    """
                    SELECT CASE version WHEN 2 THEN '2 ' || period_months || ' ' || defence_days
                        ELSE version || ' ' || repeal_date || ' ' || state END FROM definitions ORDER BY version
                    """) == ["1 2026-12-30 repealed", "2 72 3"])
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
            #expect(try await harness.texts("SELECT count(*) FROM entries WHERE about <> subject") == ["0"])
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
            #expect(try await harness.file("entries/e1", by: "BEB", ground: .overdue).state == .filed)
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
