import Credit
import Store

/// SQL of departments and calendar.
enum ReferenceRepository {
    static func revision(_ tx: ReadTransaction) throws -> Int64 {
        try tx.queryOne("SELECT revision FROM reference_state WHERE id = 1") { $0.int64(0) } ?? 0
    }

    static func departmentsVersion(_ tx: ReadTransaction) throws -> Int64 {
        try tx.queryOne("SELECT departments_version FROM reference_state WHERE id = 1") { $0.int64(0) } ?? 0
    }

    static func raiseRevision(_ tx: WriteTransaction, departmentsVersion: Int64? = nil) throws {
        try tx.execute("UPDATE reference_state SET revision = revision + 1 WHERE id = 1")
        if let departmentsVersion {
            try tx.execute(
                "UPDATE reference_state SET departments_version = ? WHERE id = 1", [.integer(departmentsVersion)])
        }
    }

    static func load(_ tx: ReadTransaction, known book: RuleBook?) throws -> ReferenceData {
        let years = try years(tx, after: 0, limit: 1_000)
        let version = try RuleBookRepository.current(tx)
        return ReferenceData(
            revision: try revision(tx),
            departments: Dictionary(
                try departments(tx, after: "", limit: RegistryLimits.departments).map { ($0.code, $0) },
                uniquingKeysWith: { first, _ in first }),
            calendar: CalendarRules.calendar(years),
            // Judging a book again takes long; what one is stays with number and hash.
            book: book?.version == version ? book : try version.flatMap { try RuleBookRepository.book(tx, $0.number) })
    }

    private static let departmentColumns = "code, title_zh, title_en, duties, uscc, version, update_time"

    static func departments(_ tx: ReadTransaction, after code: String, limit: Int) throws -> [DepartmentRow] {
        try tx.query(
            "SELECT \(departmentColumns) FROM department WHERE code > ? ORDER BY code LIMIT ?",
            [.text(code), .integer(limit)]
        ) { department($0) }
    }

    static func department(_ tx: ReadTransaction, code: String) throws -> DepartmentRow? {
        try tx.queryOne("SELECT \(departmentColumns) FROM department WHERE code = ?", [.text(code)]) { department($0) }
    }

    private static func department(_ row: borrowing Row) -> DepartmentRow {
        DepartmentRow(
            code: row.text(0), titleZh: row.text(1), titleEn: row.text(2), duties: row.text(3), uscc: row.text(4),
            version: row.int64(5), updateTime: row.int64(6))
    }

    static func put(_ tx: WriteTransaction, _ row: DepartmentRow) throws {
        try tx.execute(
            """
            INSERT INTO department (\(departmentColumns)) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET title_zh = excluded.title_zh, title_en = excluded.title_en,
                duties = excluded.duties, uscc = excluded.uscc, version = excluded.version,
                update_time = excluded.update_time
            """,
            [
                .text(row.code), .text(row.titleZh), .text(row.titleEn), .text(row.duties), .text(row.uscc),
                .integer(row.version), .integer(row.updateTime),
            ])
    }

    /// Loaded years after a year, with their days.
    static func years(_ tx: ReadTransaction, after year: Int64, limit: Int) throws -> [CalendarYearRow] {
        var rows = try tx.query(
            """
            SELECT y.year, y.version, y.publish_date, y.instrument, y.load_time, r.year IS NOT NULL
            FROM calendar_year y LEFT JOIN recomputation r ON r.year = y.year
            WHERE y.year > ? ORDER BY y.year LIMIT ?
            """, [.integer(year), .integer(limit)]
        ) {
            CalendarYearRow(
                year: $0.int64(0), version: $0.int64(1), publishDate: $0.text(2), instrument: $0.text(3),
                loadTime: $0.int64(4), isRecomputing: $0.bool(5))
        }
        for index in rows.indices { rows[index].days = try days(tx, rows[index].year) }
        return rows
    }

    static func year(_ tx: ReadTransaction, _ year: Int64) throws -> CalendarYearRow? {
        try years(tx, after: year - 1, limit: 1).first { $0.year == year }
    }

    private static func days(_ tx: ReadTransaction, _ year: Int64) throws -> [CalendarDayRow] {
        try tx.query(
            "SELECT date, kind, title FROM calendar_day WHERE date >= ? AND date <= ? ORDER BY date",
            [.text("\(year)-01-01"), .text("\(year)-12-31")]
        ) { CalendarDayRow(date: $0.text(0), kind: $0.int64(1), title: $0.text(2)) }
    }

    static func put(_ tx: WriteTransaction, _ row: CalendarYearRow) throws {
        try tx.execute("DELETE FROM calendar_day WHERE year = ?", [.integer(row.year)])
        try tx.execute(
            """
            INSERT INTO calendar_year (year, version, publish_date, instrument, load_time) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (year) DO UPDATE SET version = excluded.version, publish_date = excluded.publish_date,
                instrument = excluded.instrument, load_time = excluded.load_time
            """,
            [
                .integer(row.year), .integer(row.version), .text(row.publishDate), .text(row.instrument),
                .integer(row.loadTime),
            ])
        for day in row.days {
            try tx.execute(
                "INSERT INTO calendar_day (date, year, kind, title) VALUES (?, ?, ?, ?)",
                [.text(day.date), .integer(row.year), .integer(day.kind), .text(day.title)])
        }
    }

    /// A recomputation that is not finished.
    struct Recomputation: Sendable, Hashable {
        var year: Int64
        var to: String
        var afterDate: String
        var afterID: Int64
    }

    static func recomputation(_ tx: ReadTransaction) throws -> Recomputation? {
        try tx.queryOne("SELECT year, to_date, after_date, after_id FROM recomputation ORDER BY year LIMIT 1") {
            Recomputation(year: $0.int64(0), to: $0.text(1), afterDate: $0.text(2), afterID: $0.int64(3))
        }
    }

    static func startRecomputation(_ tx: WriteTransaction, year: Int64, from: String, to: String) throws {
        try tx.execute(
            """
            INSERT INTO recomputation (year, from_date, to_date, after_date, after_id) VALUES (?, ?, ?, ?, 0)
            ON CONFLICT (year) DO UPDATE SET from_date = excluded.from_date, to_date = excluded.to_date,
                after_date = excluded.after_date, after_id = 0
            """, [.integer(year), .text(from), .text(to), .text(from)])
    }

    static func advanceRecomputation(_ tx: WriteTransaction, year: Int64, date: String, id: Int64) throws {
        try tx.execute(
            "UPDATE recomputation SET after_date = ?, after_id = ? WHERE year = ?",
            [.text(date), .integer(id), .integer(year)])
    }

    static func endRecomputation(_ tx: WriteTransaction, year: Int64) throws {
        try tx.execute("DELETE FROM recomputation WHERE year = ?", [.integer(year)])
    }
}
