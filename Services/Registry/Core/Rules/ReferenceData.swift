import Credit

/// A department as stored.
struct DepartmentRow: Sendable, Hashable {
    var code = ""
    var titleZh = ""
    var titleEn = ""
    var duties = ""
    var uscc = ""
    var version: Int64 = 0
    var updateTime: Int64 = 0
}

/// A year of the calendar as stored.
struct CalendarYearRow: Sendable, Hashable {
    var year: Int64 = 0
    var version: Int64 = 0
    var publishDate = ""
    var instrument = ""
    var loadTime: Int64 = 0
    var isRecomputing = false
    var days: [CalendarDayRow] = []
}

/// A day that departs from the weekday rule.
struct CalendarDayRow: Sendable, Hashable {
    var date = ""
    /// 1 a holiday, 2 a make-up working day.
    var kind: Int64 = 0
    var title = ""
}

/// Departments, calendar and rule book of one revision, in memory.
struct ReferenceData: Sendable {
    /// Grows with every change of departments or calendar.
    var revision: Int64
    var departments: [String: DepartmentRow]
    var calendar: WorkingCalendar
    /// The current rule book; nil while none is loaded.
    var book: RuleBook?

    /// What the record rules need to know about a department.
    func context(department: String, today: CivilDate, book: RuleBook) -> RecordContext {
        var others: [String: String] = [:]
        for row in departments.values where row.code != department && !row.uscc.isEmpty { others[row.uscc] = row.code }
        return RecordContext(
            today: today, department: department, departmentUSCC: departments[department]?.uscc ?? "", book: book,
            otherDepartments: others)
    }
}
