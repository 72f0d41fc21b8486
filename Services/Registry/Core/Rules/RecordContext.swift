import Credit

/// What the rules must know besides the record itself.
struct RecordContext: Sendable {
    /// Today in Asia/Shanghai.
    var today: CivilDate
    /// The caller's department.
    var department: String
    /// Its identifier; empty where the catalogue has none.
    var departmentUSCC: String
    /// The rules in force.
    var book: RuleBook
    /// The other departments' codes by their identifiers.
    var otherDepartments: [String: String]
}
