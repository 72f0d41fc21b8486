package import Credit
package import ReportingRules
package import Store

/// The months that were opened, by a first report or because another rule book came after they had begun, with the rules that
/// applied: these stay. A month without a row is judged by the current book.
package enum OpenMonths {
    /// The rules of a month; nil if it was not opened.
    package static func rules(_ month: CivilMonth, _ transaction: ReadTransaction) throws -> MonthRules? {
        try transaction.queryOne(
            "SELECT rule_book, due_day, reminder_days FROM months WHERE month = ?", [.text(month.iso)]
        ) { MonthRules(ruleBook: $0.int64(0), dueDay: $0.int(1), reminderDays: $0.int(2)) }
    }

    /// Opens a month; one that is open keeps its rules.
    package static func open(_ month: CivilMonth, _ rules: MonthRules, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO months (month, rule_book, due_day, reminder_days) VALUES (?, ?, ?, ?)
                ON CONFLICT (month) DO NOTHING
            """,
            [.text(month.iso), .integer(rules.ruleBook), .integer(rules.dueDay), .integer(rules.reminderDays)])
    }
}
