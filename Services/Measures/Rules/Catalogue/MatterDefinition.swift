/// What must be looked up in a matter. Raw values are those of the contract.
package enum CheckScope: Int32, Sendable, Hashable {
    /// BLACK: serious lists.
    case seriousList = 1
    /// EXT: entries that other authorities decided.
    case external = 2
    /// RED: red lists.
    case redList = 3
    /// RECORD: records of the field.
    case record = 4
    /// COMMITMENT: open or broken commitments.
    case commitment = 5
}

/// One must-check matter.
package struct MatterDefinition: Sendable, Hashable {
    /// `APV-01`.
    package var code: String
    /// Chinese name.
    package var nameZH: String
    /// English name.
    package var nameEN: String
    /// The department that owns it: nobody else may ask in it.
    package var department: String
    /// Stage of the handling.
    package var stage: String
    /// What must be looked up.
    package var mustCheck: [CheckScope]
    /// Codes of the measures that are due in it.
    package var measures: [String]
    /// Who may be checked in it.
    package var subjectKinds: SubjectKinds
    /// A remark for the clerk.
    package var note: String

    /// From its parts.
    package init(
        code: String, nameZH: String, nameEN: String, department: String, stage: String, mustCheck: [CheckScope],
        measures: [String], subjectKinds: SubjectKinds, note: String
    ) {
        self.code = code
        self.nameZH = nameZH
        self.nameEN = nameEN
        self.department = department
        self.stage = stage
        self.mustCheck = mustCheck
        self.measures = measures
        self.subjectKinds = subjectKinds
        self.note = note
    }
}
