import CommonSchema
import Crypto
import ListingRules
import ListingSchema
import RPC
import RegistrySchema
import SchemaRuntime
import Store

@testable import ListingService

/// What a program wrote before cases kept their periods: its schema, and rows in every table of it.
enum OldDatabase {
    /// The migrations before cases kept their periods.
    static let migrations = Array(ListingMigrations.all.prefix { $0.name != "0005-periods-of-cases" })

    static let tables = [
        "departments", "calendar_years", "subjects", "subject_keys", "decisions", "domains", "definitions", "entries",
        "entry_versions", "suspensions", "objections", "proceedings", "feed_followers",
    ]
    static let mirrored = ["departments", "calendar_years", "subjects", "subject_keys", "decisions"]

    private static func blob(_ message: some Message) throws -> String {
        "x'" + Hex.encode(try message.serialized()) + "'"
    }

    /// An entry as consumers saw it.
    private static func shown(_ id: Int, decided: Bool) -> ListEntry {
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
        return list
    }

    /// The one version of an entry's history.
    private static func version(_ id: Int, _ event: String, _ state: String, decided: Bool) throws -> String {
        """
        INSERT INTO entry_versions VALUES (\(id), 1, '2026-03-11', 1, '\(event)', '\(state)', 'department/MSR', 'd1', '', '',
            \(try blob(shown(id, decided: decided))))
        """
    }

    /// An entry's columns besides what the cases differ in.
    private static func entry(
        _ id: Int, _ decision: String, _ state: String, notice: String?, due: String?, provisional: Bool, decided: Bool
    ) throws -> String {
        func text(_ value: String?) -> String { value.map { "'\($0)'" } ?? "NULL" }
        let list = shown(id, decided: decided)
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
    static func statements() throws -> [String] {
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
            version(1, "DECIDED", "effective", decided: true),
            version(2, "NOTICE_SERVED", "notice_served", decided: false),
            version(3, "PROPOSED", "proposed", decided: false),
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
}
