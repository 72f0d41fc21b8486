package import Casework
package import Credit

/// What the rule book says of the report of one month. A month begins on its first day, and the rules of that day are its own:
/// one that comes into force later in the month is for the next.
package struct MonthRules: Sendable, Hashable {
    /// The number of the book that says so.
    package let ruleBook: Int64
    /// Day of the month by which cases are reported, 1 to 31 (CASE_REPORT).
    package let dueDay: Int
    /// Calendar days, the due day included, from which departments are reminded (CASE_REPORT_REMINDER).
    package let reminderDays: Int

    /// Rules that were kept.
    package init(ruleBook: Int64, dueDay: Int, reminderDays: Int) {
        self.ruleBook = ruleBook
        self.dueDay = dueDay
        self.reminderDays = reminderDays
    }

    /// The rules of a month by a book.
    package init(_ month: CivilMonth, by book: RuleBook) throws(RuleMissing) {
        self.init(
            ruleBook: book.version.number, dueDay: try book.dayOfMonth(.caseReportDay, on: month.firstDay),
            reminderDays: try book.calendarDays(.caseReportReminder, on: month.firstDay))
    }

    /// The first month that can be reported, as a book says on a day (CASE_REPORT_FROM).
    package static func firstMonth(by book: RuleBook, on today: CivilDate) throws(RuleMissing) -> CivilMonth {
        CivilMonth(of: try book.day(.caseReportFrom, on: today))
    }

    /// Refuses a month before the first that can be reported.
    ///
    /// - Throws: INVALID_FIELD.
    package static func require(_ month: CivilMonth, from first: CivilMonth, _ field: String) throws(Refusal) {
        guard month >= first else {
            throw .invalid(
                field, "cases are reported from \(first) on", remedy: "give \(first) or a later month")
        }
    }

    /// The months that a book keeps when another one is loaded on a day: those that began before, from the first that can be
    /// reported, at most ``ReportingLimits/keptByEdition``.
    package static func begun(by book: RuleBook, on day: CivilDate) throws(RuleMissing) -> [CivilMonth] {
        let last = CivilMonth(of: day)
        let first = max(try firstMonth(by: book, on: day), last.adding(months: 1 - ReportingLimits.keptByEdition))
        return first <= last ? (first.index...last.index).map { CivilMonth(index: $0) } : []
    }
}
