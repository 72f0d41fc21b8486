import RegistryRules
import Store

/// SQL of the calendar and of the recomputations that a loaded year starts.
enum CalendarTable {
    /// Loaded years after a year, with their days.
    static func years(_ tx: ReadTransaction, after year: Int64, limit: Int) throws -> [CalendarYearRow] {
        var rows = try tx.query(
            """
            SELECT y.year, y.version, y.publish_date, y.instrument, y.load_time, r.year
            FROM calendar_year y LEFT JOIN recomputation r ON r.year = y.year
            WHERE y.year > ? ORDER BY y.year LIMIT ?
            """, [.integer(year), .integer(limit)]
        ) {
            CalendarYearRow(
                year: $0.int64(0), version: $0.int64(1), publishDate: $0.text(2), instrument: $0.text(3),
                loadTime: $0.int64(4), isRecomputing: !$0.isNull(5))
        }
        guard let first = rows.first?.year, let last = rows.last?.year else { return [] }
        let days = try days(tx, first...last)
        for index in rows.indices { rows[index].days = days[rows[index].year] ?? [] }
        return rows
    }

    static func year(_ tx: ReadTransaction, _ year: Int64) throws -> CalendarYearRow? {
        try years(tx, after: year - 1, limit: 1).first { $0.year == year }
    }

    /// The days of all years of a span, by year.
    private static func days(_ tx: ReadTransaction, _ years: ClosedRange<Int64>) throws -> [Int64: [CalendarDayRow]] {
        let rows = try tx.query(
            "SELECT year, date, kind, title FROM calendar_day WHERE date >= ? AND date <= ? ORDER BY date",
            [.text("\(years.lowerBound)-01-01"), .text("\(years.upperBound)-12-31")]
        ) { ($0.int64(0), CalendarDayRow(date: $0.text(1), kind: $0.int64(2), title: $0.text(3))) }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
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
