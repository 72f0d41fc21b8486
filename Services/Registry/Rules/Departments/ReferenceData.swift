package import Casework
package import Credit

/// Departments and calendar of one revision, in memory.
package struct ReferenceData: Sendable {
    /// Grows with every change of departments or calendar.
    package var revision: Int64
    /// The departments by their codes.
    package var departments: [String: DepartmentRow]
    /// The years that are loaded.
    package var calendar: WorkingCalendar

    /// The data of a revision.
    package init(revision: Int64, departments: [String: DepartmentRow], calendar: WorkingCalendar) {
        self.revision = revision
        self.departments = departments
        self.calendar = calendar
    }

    /// Refuses a department that the catalogue does not have.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func require(_ department: String) throws(Refusal) {
        guard departments[department] != nil else { throw .unknownDepartment(department) }
    }

    /// What the record rules need to know about a department.
    package func context(department: String, today: CivilDate) -> RecordContext {
        var others: [String: String] = [:]
        for row in departments.values where row.code != department && !row.uscc.isEmpty { others[row.uscc] = row.code }
        return RecordContext(
            today: today, department: department, departmentUSCC: departments[department]?.uscc ?? "",
            otherDepartments: others)
    }
}
