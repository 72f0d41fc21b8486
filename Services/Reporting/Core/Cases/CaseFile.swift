package import Casework
import CommonSchema
package import ReportingRules
package import ReportingSchema
import SchemaRuntime
import Store

/// A case as it is stored: what rules and queries ask as values, and one message with what is only shown.
package struct CaseFile: CaseRecord {
    /// Its number; 0 before it is stored.
    package var id: Int64 = 0
    /// Counts the changes.
    package var version: Int64 = 0
    /// Milliseconds since the epoch; 0 for a case of before the column, whose message tells.
    package var created: Int64 = 0
    /// Milliseconds since the epoch; 0 for a case of before the column, whose message tells.
    package var updated: Int64 = 0
    /// Code of the department that reports it.
    package var department = ""
    /// The month, `YYYY-MM`.
    package var month = ""
    /// The side it shows.
    package var kind = CaseKind.unspecified
    /// Where it stands.
    package var stage = CaseStage.collected
    /// Whether it is about a natural person.
    package var isNaturalPerson = false
    /// When it was submitted first.
    package var firstSubmit: Int64?
    /// Who reviewed it last.
    package var reviewer: OfficialKey?
    /// Whether it was first submitted after the due day.
    package var isLate = false
    /// What is only shown; the names of natural persons in full.
    package var shown = CaseReport()

    /// A record without content.
    package init() {}

    /// The names of cases.
    package static let names = ResourceName("caseReports", "", noun: "case report")

    /// The case as its steps see it.
    package var machine: CaseMachine {
        CaseMachine(
            stage: stage, isNaturalPerson: isNaturalPerson,
            submitters: shown.submissions.map {
                OfficialKey(department: department, official: OfficialID($0.official?.id ?? ""))
            })
    }

    /// Takes a step.
    mutating func take(_ step: (inout CaseMachine) throws(Refusal) -> Void) throws(Refusal) {
        var machine = machine
        try step(&machine)
        stage = machine.stage
    }

    /// The resource, natural persons' names in full: for their department only.
    package var report: CaseReport {
        var report = shown
        report.name = Self.names(id)
        report.department = department
        report.month = month
        report.kind = kind
        report.state = stage.message
        report.late = isLate
        report.etag = etag
        if created > 0 { report.createTime = WireTimestamp(millisecondsSinceEpoch: created) }
        if updated > 0 { report.updateTime = WireTimestamp(millisecondsSinceEpoch: updated) }
        return report
    }

    /// The case as a caller reads it: a natural person's name is for the department itself.
    func report(for actor: Actor) -> CaseReport { actor.department == department ? report : report.masked }
}
