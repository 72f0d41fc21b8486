/// SQLite's own check of a file.
enum IntegrityCheck {
    /// Throws `.corrupt` with up to ten of the problems found.
    static func run(_ connection: Connection, quick: Bool) throws(StoreError) {
        var problems: [String] = []
        do {
            try connection.asStore {
                try connection.each(quick ? "PRAGMA quick_check(10)" : "PRAGMA integrity_check(10)", []) { row in
                    if row.text(0) != "ok" { problems.append(row.text(0)) }
                    return true
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
