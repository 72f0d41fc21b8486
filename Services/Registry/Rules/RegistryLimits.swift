import Phrases

/// Every bound of the registry. What happens at each is said where it is applied; all are tested at, below and above.
package enum RegistryLimits {
    /// Bytes of one chunk of an import.
    package static let chunkBytes = 1 << 20
    /// Bytes of a file.
    package static let fileBytes: Int64 = 4 << 30
    /// Imports of one department that may be open at once.
    package static let openImports = 16
    /// How long an import stays open although nobody goes on with it.
    package static let importIdle: Duration = .seconds(72 * 3600)
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
    /// Versions of a catalogue, of a calendar year or of the rule book.
    package static let versions: ClosedRange<Int64> = 1...1_000_000
    /// The same in words.
    static let versionRule: Phrase = "1 to 1000000"
    /// Departments in one catalogue.
    package static let departments = 500
    /// Officials of one department on record, in office or not.
    package static let officialsPerDepartment = 2_000
    /// Decisions of one department that a change of a subject names; all are counted.
    package static let movedDecisionsNamed = 20
    /// Decisions whose due date one step of a recomputation looks at.
    package static let recomputeBatch = 2_000
    /// Calendar days within which the working days of an upload fit with any holidays; a book that gives more than
    /// `uploadWorkingDays` is refused. A due date never depends on a year that begins later than this after the decision.
    package static let uploadSpanDays = 40
    /// Most working days that a rule book may give for an upload, so that they fit into `uploadSpanDays`.
    package static let uploadWorkingDays: Int64 = 20
    /// Faults of a rule book, or rules in which it takes something from subjects, named in one answer.
    package static let setbacksNamed = 100
    /// Characters of a subject's name.
    package static let nameCharacters = 200
    /// Characters of a reason.
    package static let reasonCharacters = 400
    /// Characters of a person's name.
    package static let personCharacters = 50
    /// Characters of a file's name and of a notice's number.
    package static let titleCharacters = 200
    /// Years that a calendar may be loaded for.
    package static let calendarYears = 1990...2200
    /// Exceptional days of one year.
    package static let calendarDays = 366
    /// Working days that ComputeDueDate counts.
    package static let computedWorkingDays = 366
    /// Earliest day a decision may bear: the founding of the People's Republic.
    package static let earliestDecision = "1949-10-01"
    /// The day that the templates write for what has no end.
    package static let noEnd = "2099-12-31"
}
