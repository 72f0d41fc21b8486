/// What the audit says of a row that was written.
enum AuditDetail {
    /// The row's version, and the version of the rule book that applied to it where a period was counted.
    static func of(version: Int64, ruleBook: Int64?) -> String {
        ruleBook.map { "version=\(version) rule_book=\($0)" } ?? "version=\(version)"
    }
}
