package import Credit

/// What the rules must know besides the record itself.
package struct RecordContext: Sendable {
    /// Today in Asia/Shanghai.
    package var today: CivilDate
    /// The caller's department.
    package var department: String
    /// Its identifier; empty where the catalogue has none.
    package var departmentUSCC: String
    /// The rules in force.
    package var book: RuleBook
    /// The other departments' codes by their identifiers.
    package var otherDepartments: [String: String]
}
