import Casework
import Credit
import ListingService
import MeasuresRules
import MeasuresService
import RegistryMirror
import RegistrySchema
import ReportingService
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import TestKit
import Testing

@Suite("A database from before the mirror")
struct UpgradeTests {
    private static let services: [(String, [Migration])] = [
        ("listing", ListingMigrations.all), ("measures", MeasuresMigrations.all),
        ("reporting", ReportingMigrations.all),
    ]

    /// Opens a database as the program before the mirror wrote it, fills it, and opens it again as this one does.
    private func upgraded(
        _ service: String, _ statements: [String], _ body: (Database, _ path: String) async throws -> Void
    ) async throws {
        let all = try #require(Self.services.first { $0.0 == service }).1
        let old = Array(all.prefix { !$0.name.contains("registry-mirror") })
        try #require(old.count < all.count)
        let directory = TemporaryDirectory("upgrade")
        let path = directory.file("\(service).sqlite")
        let before = try Database.open(path: path, migrations: old)
        try await before.write { transaction in
            for statement in statements { try transaction.execute(statement) }
            try transaction.execute("INSERT INTO feed_followers VALUES ('registry', 41, 3, 0), ('listing', 7, 1, 0)")
        }
        await before.close()
        let database = try Database.open(path: path, migrations: all)
        do {
            // The mirror's source alone is asked for a snapshot; its position stays until that is complete.
            #expect(
                try await rows(database, "SELECT source || position || resyncing FROM feed_followers ORDER BY 1")
                    == ["listing70", "registry411"])
            try await body(database, path)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private func rows(_ database: Database, _ sql: String) async throws -> [String] {
        try await database.read { try $0.query(sql) { $0.text(0) } }
    }

    /// Rows of what a service itself may not ask: pragmas.
    private func schema(_ path: String, _ sql: String) throws -> [String] {
        let script =
            "import sqlite3, sys; sql = sys.stdin.read(); "
            + "[print(row[0]) for row in sqlite3.connect('\(path)').execute(sql)]"
        return try PythonReference.run(script, input: sql).split(separator: "\n").map(String.init)
    }

    @Test("listing keeps its rows and what refers to them, and finds decisions by who owns them today")
    func listing() async throws {
        try await upgraded(
            "listing",
            [
                "INSERT INTO departments VALUES ('MSR', '区市场监管局', 'Market regulation')",
                "INSERT INTO subjects VALUES ('subjects/1', 1, '甲', '', 5, 'subjects/2'), "
                    + "('subjects/2', 1, '乙', '91230109MA1C0T3R9F', 1, '')",
                "INSERT INTO subject_keys VALUES ('uscc:91230109MA1C0T3R9F', 'subjects/2', 1)",
                "INSERT INTO decisions VALUES "
                    + "('decisions/1', 'MSR', 'subjects/1', 'n', 2, '2026-01-10', 'FDS', 1, 1, 3)",
            ]
        ) { database, path in
            let found = try await database.read { transaction in
                (
                    try DepartmentMirror.department("MSR", transaction)?.titleZh,
                    try SubjectMirror.subject(byKey: SubjectKey.uscc("91230109MA1C0T3R9F").text, transaction)?
                        .displayName,
                    try DecisionMirror.decisions(of: "MSR", number: "n", owner: "subjects/2", transaction).map(
                        \.subject)
                )
            }
            #expect(found.0 == "区市场监管局" && found.1 == "乙" && found.2 == ["subjects/1"])
            // The foreign keys moved with the names of the tables.
            let parents = try schema(
                path,
                """
                SELECT DISTINCT "table" FROM pragma_foreign_key_list('entries')
                    UNION SELECT "table" FROM pragma_foreign_key_list('mirror_subject_keys')
                    UNION SELECT "table" FROM pragma_foreign_key_list('mirror_decisions') ORDER BY 1
                """)
            #expect(parents == ["definitions", "mirror_decisions", "mirror_rule_books", "mirror_subjects"])
        }
    }

    @Test("reporting keeps its departments, what refers to them, and its calendar")
    func reporting() async throws {
        let year = try CalendarYear(
            name: "calendarYears/2026", year: 2026, version: 2,
            days: [CalendarDay(date: "2026-06-02", kind: .holiday)]
        ).serialized().map { String($0, radix: 16) }.map { $0.count == 1 ? "0" + $0 : $0 }.joined()
        try await upgraded(
            "reporting",
            [
                "INSERT INTO departments VALUES ('MSR', '区市场监管局', 'Market regulation')",
                "INSERT INTO duties VALUES ('MSR', 1, '', '', 'r', 1)",
                "INSERT INTO calendar_years VALUES (2026, x'\(year)')",
            ]
        ) { database, _ in
            await #expect(throws: StoreError.self) {
                try await database.write { try $0.execute("DELETE FROM mirror_departments") }
            }
            let due = try await database.read { transaction in
                try MirrorCalendar().calendar(transaction).dueDay(from: day("2026-06-01"), workingDays: 1).date
            }
            #expect(due == day("2026-06-03"))
        }
    }

    @Test("measures answers from the copied rows: who, by which key, with which penalties")
    func measures() async throws {
        try await upgraded(
            "measures",
            [
                "INSERT INTO subjects VALUES ('subjects/1', 1, '甲', '', NULL, 0, 'subjects/2', 1), "
                    + "('subjects/2', 1, '乙', '91230109MA1C0T3R9F', '2020-01-01', 1, NULL, 1), "
                    + "('subjects/3', 4, '张*', '', NULL, 1, NULL, 1)",
                "INSERT INTO subject_codes VALUES ('91230109MA1C0T3R9F', 'subjects/2', 1, 1), "
                    + "('b:00ff', 'subjects/3', 1, 1), ('gone', 'subjects/9', 1, 1)",
                "INSERT INTO decisions VALUES ('decisions/1', 'subjects/2', 'n', 'MSR', '2026-01-10', 'K', 'FDS', 2, 1, "
                    + "0, 1, NULL, '2027-01-09', 4, 1)",
                "INSERT INTO source_levels VALUES ('registry', 1)",
            ]
        ) { database, _ in
            let found = try await database.read { transaction in
                let subject = try ProjectionReader.subject(
                    key: SubjectKey.uscc("91230109MA1C0T3R9F").text, in: transaction)
                let file = try subject.map { try ProjectionReader.file(of: $0, in: transaction) }
                return (
                    subject: subject, decisions: file?.facts.decisions ?? [],
                    person: try ProjectionReader.subject(key: SubjectKey.blindText("00ff"), in: transaction),
                    merged: try ProjectionReader.subject(name: "subjects/1", in: transaction)
                )
            }
            #expect(found.subject?.name == "subjects/2" && found.subject?.hasCeased == true)
            #expect(found.subject?.established == day("2020-01-01"))
            #expect(found.person?.displayName == "张*" && found.person?.hasCeased == true)
            #expect(found.merged?.name == "subjects/2")
            let decision = try #require(found.decisions.first)
            #expect(found.decisions.count == 1 && decision.name == "decisions/1" && decision.isEffective)
            #expect(decision.isDisputed && !decision.isRepaired && decision.penaltyClass == .general)
            #expect(decision.publicationEnd == day("2027-01-09") && decision.validTo == nil)
            // The snapshot brings the record that the decision came to, and leaves one row.
            let mirror = Projection.registry
            try await mirror.apply(
                [.subject(Sample.subject(2)), .subject(Sample.subject(1, mergedInto: 2))]
                    + [.decision(Sample.decision(1, of: 1))], generation: 2, to: database)
            try await database.write { try mirror.removeStale(before: 2, $0) }
            #expect(
                try await rows(database, "SELECT name || ' ' || subject || ' ' || owner FROM mirror_decisions")
                    == ["decisions/1 subjects/1 subjects/2"])
            #expect(
                try await rows(database, "SELECT name FROM mirror_subjects ORDER BY 1") == ["subjects/1", "subjects/2"])
        }
    }

    @Test("the mirror's tables have one shape in every service, however they came about")
    func shapes() async throws {
        var shapes: [[String]] = []
        let alone = [
            FeedFollowers.migration, MirrorSchema.tables, MirrorSchema.officials, MirrorSchema.decisionNumbers,
            MirrorSchema.foldedNumbers,
        ]
        for (name, migrations) in Self.services + [("mirror", alone)] {
            let directory = TemporaryDirectory("shape")
            let path = directory.file("\(name).sqlite")
            let database = try Database.open(path: path, migrations: migrations)
            let columns = try schema(
                path,
                """
                SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' '
                    || coalesce(c.dflt_value, '-')
                    FROM sqlite_schema m, pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND m.name LIKE 'mirror%' ORDER BY 1
                """)
            let indexes = try schema(
                path,
                """
                SELECT m.name || '.' || group_concat(i.name, ',') FROM sqlite_schema m, pragma_index_info(m.name) i
                    WHERE m.type = 'index' AND m.tbl_name LIKE 'mirror%' GROUP BY m.tbl_name, m.name
                        HAVING m.name NOT LIKE 'sqlite%' ORDER BY 1
                """)
            shapes.append(columns + indexes)
            await database.close()
        }
        #expect(shapes[0].count >= 40)
        for (index, shape) in shapes.enumerated() {
            #expect(shape == shapes[3], "\(index)")
        }
    }
}
