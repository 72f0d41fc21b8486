package import Credit

/// What the rules must know besides the record itself.
package struct RecordContext: Sendable {
    /// Today in Asia/Shanghai.
    package var today: CivilDate
    /// Code of the calling department, whose decisions alone it may submit.
    package var department: String
    /// Its identifier. Nobody submits without one.
    package var departmentUSCC: String
    /// The rule book by which class, publication and deadline are computed.
    package var book: RuleBook
    /// Codes of organisations that were issued with another check character than the standard computes, as confirmed.
    package var issuedCodes: Set<String> = []

    /// What the rules must know.
    package init(
        today: CivilDate, department: String, departmentUSCC: String, book: RuleBook, issuedCodes: Set<String> = []
    ) {
        self.today = today
        self.department = department
        self.departmentUSCC = departmentUSCC
        self.book = book
        self.issuedCodes = issuedCodes
    }
}
