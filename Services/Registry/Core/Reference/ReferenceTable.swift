import Credit
import RegistryRules
import Store

/// SQL of what departments and calendar have in common: their revision, and both of them in memory. Both are catalogues
/// by code and by year, without the numbers and changes of cases.
enum ReferenceTable {
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

    static func load(_ tx: ReadTransaction) throws -> ReferenceData {
        let years = try CalendarTable.years(tx, after: 0, limit: 1_000)
        return ReferenceData(
            revision: try revision(tx),
            departments: Dictionary(
                try DepartmentTable.departments(tx, after: "", limit: RegistryLimits.departments).map { ($0.code, $0) },
                uniquingKeysWith: { first, _ in first }),
            calendar: CalendarRules.calendar(years))
    }
}
