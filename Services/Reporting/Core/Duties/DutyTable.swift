package import Casework
import Credit
package import RegistryMirror
package import ReportingRules
package import Store

/// A department and what was set by hand of its duty.
package struct DutyRow: Sendable, Hashable {
    /// The department.
    package let department: MirroredDepartment
    /// What was set by hand; nil where the rule applies.
    package var duty: Duty?
    /// Why it was set; empty where the rule applies.
    package var reason: ScreenedText
    /// Counts the changes; 0 where the rule applies.
    package var version: Int64
}

/// Who owes a monthly report, as it was set by hand. No table of cases: a row belongs to a department and is joined with all
/// of them.
package enum DutyTable {
    /// Departments in order of code, after one, with what was set by hand.
    package static func page(
        after code: String = "", onlySet: Bool = false, limit: Int = ReportingLimits.departments,
        _ transaction: ReadTransaction
    ) throws -> [DutyRow] {
        try transaction.query(
            """
            SELECT \(columns) WHERE d.code > ? AND (? = 0 OR u.department IS NOT NULL) ORDER BY d.code LIMIT ?
            """, [.text(code), .bool(onlySet), .integer(limit)]
        ) { row($0) }
    }

    /// A department and its duty; nil if the catalogue does not have it.
    package static func load(_ code: String, _ transaction: ReadTransaction) throws -> DutyRow? {
        try transaction.queryOne("SELECT \(columns) WHERE d.code = ?", [.text(code)]) { row($0) }
    }

    private static let columns = """
        d.code, d.title_zh, d.title_en, u.owed, coalesce(u.from_month, ''), coalesce(u.until_month, ''),
            coalesce(u.reason, ''), coalesce(u.version, 0)
            FROM mirror_departments d LEFT JOIN duties u ON u.department = d.code
        """

    private static func row(_ row: borrowing Row) -> DutyRow {
        let duty =
            row.isNull(3)
            ? nil : Duty(owed: row.bool(3), from: CivilMonth(iso: row.text(4)), until: CivilMonth(iso: row.text(5)))
        return DutyRow(
            department: MirroredDepartment(code: row.text(0), titleZh: row.text(1), titleEn: row.text(2)), duty: duty,
            reason: ScreenedText(stored: row.text(6)), version: row.int64(7))
    }

    /// Keeps a duty that was set by hand.
    package static func put(_ row: DutyRow, _ duty: Duty, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO duties (department, owed, from_month, until_month, reason, version) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (department) DO UPDATE SET owed = excluded.owed, from_month = excluded.from_month,
                    until_month = excluded.until_month, reason = excluded.reason, version = excluded.version
            """,
            [
                .text(row.department.code), .bool(duty.owed), .text(duty.from?.iso ?? ""),
                .text(duty.until?.iso ?? ""), .text(row.reason.value), .integer(row.version),
            ])
    }
}
