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

    /// The departments that register a kind of subjects.
    package func registrars(of kind: PartyKind) -> Set<String> {
        Set(departments.values.filter { $0.registers.contains(kind) }.map(\.code))
    }

    /// Refuses a department that the catalogue does not have.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package func require(_ department: String) throws(Refusal) {
        guard departments[department] != nil else { throw .unknownDepartment(department) }
    }

    /// Refuses who submits decisions without being known by an identifier: whose they are could not be told.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT, DEPARTMENT_WITHOUT_IDENTIFIER.
    package func requireSubmitter(_ department: String) throws(Refusal) {
        guard let row = departments[department] else { throw .unknownDepartment(department) }
        guard !row.uscc.isEmpty else {
            throw .precondition(
                .departmentWithoutIdentifier,
                "the catalogue has no identifier of \(department), and decisions are submitted by their own department",
                remedy: "have the lead department load a catalogue of departments with it (xinyi catalog load)",
                details: ["department": department])
        }
    }

    /// What the record rules need to know about a department.
    package func context(
        department: String, today: CivilDate, book: RuleBook, issuedCodes: Set<String>
    ) -> RecordContext {
        RecordContext(
            today: today, department: department, departmentUSCC: departments[department]?.uscc ?? "", book: book,
            issuedCodes: issuedCodes)
    }
}
