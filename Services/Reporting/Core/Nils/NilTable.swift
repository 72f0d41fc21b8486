package import Casework
import CommonSchema
package import ReportingSchema
import SchemaRuntime
package import Store

/// The rows of statements that there is no case. No table of cases: a statement never changes and is listed by month.
package enum NilTable {
    /// The names of statements.
    package static let names = ResourceName("nilReports", "", noun: "nil report")

    /// Whether a department stated so for a month.
    package static func exists(department: String, month: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM nil_reports WHERE department = ? AND month = ?", [.text(department), .text(month)]
        ) { _ in true } ?? false
    }

    /// Statements newest month first, then by number; `before` is the place of the last one seen.
    package static func page(
        before: (month: String, id: Int64)?, month: String, department: String, limit: Int,
        _ transaction: ReadTransaction
    ) throws -> [(id: Int64, report: NilReport)] {
        let last = before ?? ("9999-99", 0)
        return try transaction.query(
            """
            SELECT id, image FROM nil_reports WHERE (month < ? OR (month = ? AND id > ?)) AND (? = '' OR month = ?)
                AND (? = '' OR department = ?) ORDER BY month DESC, id LIMIT ?
            """,
            [
                .text(last.month), .text(last.month), .integer(last.id), .text(month), .text(month), .text(department),
                .text(department), .integer(limit),
            ]
        ) { ($0.int64(0), try NilReport(stored: $0.blob(1))) }
    }

    /// Statements after a number, for the snapshot.
    package static func all(after id: Int64, limit: Int, _ transaction: ReadTransaction) throws -> [(Int64, NilReport)]
    {
        try transaction.query(
            "SELECT id, image FROM nil_reports WHERE id > ? ORDER BY id LIMIT ?", [.integer(id), .integer(limit)]
        ) { ($0.int64(0), try NilReport(stored: $0.blob(1))) }
    }

    /// Writes a statement: the row, the feed's change and the audit row.
    static func insert(_ report: NilReport, _ stepping: Stepping) throws -> NilReport {
        let transaction = stepping.transaction
        var report = report
        let id = try transaction.nextID(in: "nil_reports")
        report.name = names(id)
        try transaction.execute(
            "INSERT INTO nil_reports (id, department, month, submit_time, late, image) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(id), .text(report.department), .text(report.month), .integer(stepping.moment.milliseconds),
                .bool(report.late), .blob(try report.serialized()),
            ])
        _ = try transaction.appendChange(
            kind: "nil", key: report.name, payload: try ReportingChange(record: .nilReport(report)).serialized())
        try stepping.audit(report.name, "month=\(report.month)")
        return report
    }
}
