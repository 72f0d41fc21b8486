package import Casework
package import Credit

/// Departments, calendar and rule book of one revision, in memory.
package struct ReferenceData: Sendable {
    /// Grows with every change of departments or calendar.
    package var revision: Int64
    /// The departments by their codes.
    package var departments: [String: DepartmentRow]
    /// The calendars of all years that are loaded; other years are provisional.
    package var calendar: WorkingCalendar
    /// The current rule book; nil while none is loaded.
    package var book: RuleBook?

    /// The data of a revision.
    package init(
        revision: Int64, departments: [String: DepartmentRow], calendar: WorkingCalendar, book: RuleBook?
    ) {
        self.revision = revision
        self.departments = departments
        self.calendar = calendar
        self.book = book
    }

    /// The current rule book.
    ///
    /// - Throws: RULE_BOOK_MISSING.
    package func requiredBook() throws(Refusal) -> RuleBook {
        guard let book else { throw .ruleBookMissing }
        return book
    }

    /// Refuses a department that the catalogue does not have.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func require(_ department: String) throws(Refusal) {
        guard departments[department] != nil else { throw .unknownDepartment(department) }
    }

    /// What the record rules need to know about a department.
    package func context(department: String, today: CivilDate, book: RuleBook) -> RecordContext {
        var others: [String: String] = [:]
        for row in departments.values where row.code != department && !row.uscc.isEmpty { others[row.uscc] = row.code }
        return RecordContext(
            today: today, department: department, departmentUSCC: departments[department]?.uscc ?? "", book: book,
            otherDepartments: others)
    }
}
