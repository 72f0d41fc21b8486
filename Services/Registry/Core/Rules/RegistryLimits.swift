/// Every bound of the registry. What happens at each is said where it is applied; all are tested at, below and above.
package enum RegistryLimits {
    /// Bytes of one chunk of an import.
    package static let chunkBytes = 1 << 20
    /// Bytes of a file.
    package static let fileBytes: Int64 = 4 << 30
    /// Imports of one department that may be open at once.
    package static let openImports = 16
    /// Violations reported for one record; further ones are left out.
    package static let violations = 32
    /// References that one batch resolves.
    package static let batchSubjects = 500
    /// Names learnt from decisions that one subject keeps; further variants stay in their decisions only.
    package static let namesPerSubject = 64
    /// Codes that one subject may have had, those of records merged into it among them.
    package static let codesPerSubject = 32
    /// Merges between a record and the one that stands for it today. Who follows the registry's feed follows as many.
    package static let mergeDepth = 8
    /// Bytes of records in one answer, about: a page ends there though more was asked for. A frame holds twice that.
    package static let answerBytes = 2 << 20
    /// Departments in one catalogue.
    package static let departments = 500
    /// Decisions whose due date one step of a recomputation looks at.
    package static let recomputeBatch = 2_000
    /// Calendar days within which the working days of an upload fit with any holidays; a book that gives more than
    /// `uploadWorkingDays` is refused. A due date never depends on a year that begins later than this after the decision.
    package static let uploadSpanDays = 40
    /// Most working days that a rule book may give for an upload, so that they fit into `uploadSpanDays`.
    package static let uploadWorkingDays: Int64 = 20
    /// Versions of the rule book.
    package static let ruleBookVersions: Int32 = 1_000_000
    /// Faults of a rule book, or rules in which it takes something from subjects, named in one answer.
    package static let setbacksNamed = 100
    /// Characters of a subject's name.
    package static let nameCharacters = 200
    /// Characters of a reason.
    package static let reasonCharacters = 400
    /// Bytes of an official's id and name.
    package static let officialIDBytes = 64
    /// Bytes of an official's name.
    package static let officialNameBytes = 100
    /// Years that a calendar may be loaded for.
    package static let calendarYears = 1990...2200
    /// Exceptional days of one year.
    package static let calendarDays = 366
    /// Working days that ComputeDueDate counts.
    package static let computedWorkingDays = 366
    /// Earliest day a decision may bear: the founding of the People's Republic.
    package static let earliestDecision = "1949-10-01"
}
