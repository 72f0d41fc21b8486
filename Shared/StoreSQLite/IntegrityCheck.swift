import Phrases
import Store

/// SQLite's own check of a file.
enum IntegrityCheck {
    /// Throws `.corrupt` with up to ten of the problems found. A full check looks at what rows refer to as well: another program may
    /// have written without foreign keys.
    static func run(_ connection: SQLiteConnection, quick: Bool) throws(StoreError) {
        var problems: [String] = []
        do {
            try connection.asStore {
                try connection.each(quick ? "PRAGMA quick_check(10)" : "PRAGMA integrity_check(10)", []) { row in
                    if row.text(0) != "ok" { problems.append(row.text(0)) }
                    return true
                }
                guard !quick else { return }
                try connection.each(
                    "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2", []
                ) {
                    row in
                    problems.append("\(row.int(2)) rows of \(row.text(0)) refer to none of \(row.text(1))")
                    return problems.count < 10
                }
            }
        } catch let error as StoreError { throw error } catch { throw StoreError(.sql, "unexpected") }
        guard problems.isEmpty else {
            throw StoreError(
                .corrupt, "the database file is damaged; restore a backup: \(problems.joined(separator: "; "))",
                code: .corrupt)
        }
    }
}
