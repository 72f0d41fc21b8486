import Credit
import RegistryRules
import Store

/// SQL of what departments, calendar and rule book have in common: their revision, and all of them in memory. All are
/// catalogues by code, year and version, without the numbers and changes of cases.
enum ReferenceTable {
    static func revision(_ tx: ReadTransaction) throws -> Int64 {
        try tx.queryOne("SELECT revision FROM reference_state WHERE id = 1") { $0.int64(0) } ?? 0
    }

    static func departmentsVersion(_ tx: ReadTransaction) throws -> Int64 {
        try tx.queryOne("SELECT departments_version FROM reference_state WHERE id = 1") { $0.int64(0) } ?? 0
    }

    /// Notes that something changed, by a step that is not the same twice: a revision that was undone, or lost with a database, does
    /// not come again with other content.
    static func raiseRevision(_ tx: WriteTransaction, departmentsVersion: Int64? = nil) throws {
        try tx.execute(
            "UPDATE reference_state SET revision = revision + ? WHERE id = 1",
            [.integer(Int64.random(in: 1...Int64(Int32.max)))])
        if let departmentsVersion {
            try tx.execute(
                "UPDATE reference_state SET departments_version = ? WHERE id = 1", [.integer(departmentsVersion)])
        }
    }

    static func load(_ tx: ReadTransaction, known book: RuleBook?) throws -> ReferenceData {
        let years = try CalendarTable.years(tx, after: 0, limit: 1_000)
        let version = try RuleBookTable.current(tx)
        return ReferenceData(
            revision: try revision(tx),
            departments: Dictionary(
                try DepartmentTable.departments(tx, after: "", limit: RegistryLimits.departments).map { ($0.code, $0) },
                uniquingKeysWith: { first, _ in first }),
            calendar: CalendarRules.calendar(years),
            // Judging a book again takes long; what one is stays with number and hash.
            book: book?.version == version ? book : try version.flatMap { try RuleBookTable.book(tx, $0.number) })
    }
}
