import Casework
package import RegistrySchema
import ReportingRules
package import Store

/// What reporting keeps of the registry: departments and the years of the calendar. Applying a row twice does no harm.
package enum ProjectionTable {
    /// Keeps a department.
    package static func put(_ department: Department, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO departments (code, title_zh, title_en) VALUES (?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET title_zh = excluded.title_zh, title_en = excluded.title_en
            """, [.text(department.code), .text(department.titleZh), .text(department.titleEn)])
    }

    /// Keeps a year of the calendar.
    package static func put(_ year: CalendarYear, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO calendar_years (year, image) VALUES (?, ?)
                ON CONFLICT (year) DO UPDATE SET image = excluded.image
            """, [.integer(year.year), .blob(try year.serialized())])
    }

    /// The years of the calendar.
    package static func calendarYears(_ transaction: ReadTransaction) throws -> [CalendarYear] {
        try transaction.query("SELECT image FROM calendar_years ORDER BY year") { try CalendarYear(stored: $0.blob(0)) }
    }

    /// Departments in order of code, after one.
    package static func departments(
        after code: String = "", limit: Int = ReportingLimits.departments, _ transaction: ReadTransaction
    ) throws -> [KnownDepartment] {
        try transaction.query(
            "SELECT code, title_zh, title_en FROM departments WHERE code > ? ORDER BY code LIMIT ?",
            [.text(code), .integer(limit)]
        ) { KnownDepartment(code: $0.text(0), titleZh: $0.text(1), titleEn: $0.text(2)) }
    }

    /// A department; nil if the catalogue does not have it.
    package static func department(_ code: String, _ transaction: ReadTransaction) throws -> KnownDepartment? {
        try transaction.queryOne(
            "SELECT code, title_zh, title_en FROM departments WHERE code = ?", [.text(code)]
        ) { KnownDepartment(code: $0.text(0), titleZh: $0.text(1), titleEn: $0.text(2)) }
    }
}
