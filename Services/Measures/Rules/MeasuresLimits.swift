/// Every bound of the measures service, by name. What happens at each is said beside it.
package enum MeasuresLimits {
    /// Subjects in one batch; more, or none, is INVALID_ARGUMENT.
    package static let batchSubjects = 100
    /// Log rows that are written at once; the more, the longer a Check of one subject waits for those of a batch.
    package static let logRowsAtOnce = 10
    /// Items in one catalogue version; more is INVALID_ARGUMENT.
    package static let catalogueItems = 2000
    /// Violations named in one refusal; the rest is counted only.
    package static let violationsNamed = 100
    /// Bytes of a trigger; longer is a violation of the item.
    package static let triggerBytes = 400
    /// Alternatives of a trigger; more is a violation of the item.
    package static let triggerAlternatives = 16
    /// Domains in one `BLACK:` alternative; more is a violation of the item.
    package static let triggerDomains = 32
    /// Bytes of an EXT, DECISION, JUDGMENT or NOMINATION kind; longer is a violation of the item.
    package static let triggerKindBytes = 40
    /// Bytes of a name in a catalogue.
    package static let nameBytes = 300
    /// Bytes of a free text in a catalogue (legal basis, source, note, edition) and of a reason.
    package static let textBytes = 400
    /// Bytes of a catalogue version.
    package static let versionBytes = 40
    /// Departments of one measure.
    package static let measureDepartments = 40
    /// Measures of one matter.
    package static let matterMeasures = 100
    /// Bytes of a purpose; longer is INVALID_ARGUMENT.
    package static let purposeBytes = 200
    /// Bytes of a code of a measure, a matter or a query in a resource name.
    package static let codeBytes = 32
    /// Entries read for one subject; a subject with more is answered FAILED_PRECONDITION, never cut silently.
    package static let entriesPerSubject = 500
    /// Decisions read for one subject; as with entries.
    package static let decisionsPerSubject = 2000
    /// Grounds named under one restraint or information item; the rest is in `entries_in_force`.
    package static let groundsPerMeasure = 20
    /// Days that one count of queries may span.
    package static let countDays = 366
    /// Default of the freshness limit in seconds: a source not heard for longer is no longer executed upon.
    package static let freshnessSeconds = 30
    /// Seconds for which a repeated Check gets the answer of the first time.
    package static let repeatedAnswerSeconds: Int64 = 300
}
