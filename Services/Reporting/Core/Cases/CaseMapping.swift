import Casework
import CommonSchema
import Credit
package import ReportingRules
package import ReportingSchema

extension CaseStage {
    /// The contract's state.
    package var message: ReportingSchema.CaseState {
        switch self {
        case .collected: .collected
        case .screened: .screened
        case .submitted: .submitted
        case .returned: .returned
        case .accepted: .accepted
        case .published: .published
        case .filed: .filed
        case .dropped: .dropped
        }
    }

    /// The stage of the contract's state; nil for unspecified and unknown ones.
    package init?(_ state: ReportingSchema.CaseState) {
        guard let stage = Self.allCases.first(where: { $0.message == state }) else { return nil }
        self = stage
    }
}

extension CaseReport {
    /// The case as everyone but the department itself reads it: a natural person's name masked. The number is masked
    /// before it is stored.
    package var masked: CaseReport {
        guard subjectKind == .naturalPerson else { return self }
        var copy = self
        copy.subjectDisplayName = Masking.personName(subjectDisplayName)
        return copy
    }
}

/// What a department says of a case, read from a request: the content that rules judge, and what stands beside it.
struct GivenCase: Sendable {
    let content: CaseContent
    let source: CaseSource
    let documents: [DocumentReference]

    /// Reads a case; output-only fields are ignored. `kept` is the masked number of a natural person that is on file.
    ///
    /// - Throws: INVALID_FIELD, INVALID_CODE, PERSONAL_NUMBER_IN_TEXT, naming the field below `case_report`.
    init(_ given: CaseReport?, kept: String = "", _ environment: ReportingEnvironment) throws(Refusal) {
        guard let given else { throw .invalid("case_report", "the case is required", remedy: "give the case") }
        let side = try Fields.choice(
            given.kind, "case_report.kind", "a case is of trust or of breach", CaseSide.init)
        source = try Fields.choice(
            given.source, "case_report.source", "it is told how the department came to know of the case",
            of: [.ownWork, .complaint, .association, .media, .department])
        // Which code there must be depends on the kind: without one, the code is not judged.
        let subjectKind = CaseSubjectKind(given.subjectKind)
        if subjectKind == nil {
            try Fields.refuse(
                "case_report.subject_kind", "the kind of the subject is required",
                remedy: "name one of the contract's values")
        }
        content = try CaseContent(
            WrittenCase(
                side: side, month: given.month, title: given.title, facts: given.facts, occurred: given.occurredDate,
                domain: given.domain, subjectKind: subjectKind ?? .unincorporated,
                subjectName: given.subjectDisplayName, subjectCode: subjectKind == nil ? "" : given.subjectCode,
                subject: given.subject, relatedRecords: given.relatedRecords),
            kept: kept, today: environment.moment.today, environment.codes)
        documents = try Fields.documents(
            given.documents, "case_report.documents", most: ReportingLimits.documents)
    }

    /// Writes what a department may change into a file, and keeps the rest.
    func write(to file: inout CaseFile) {
        file.isNaturalPerson = content.subjectKind == .naturalPerson
        file.shown.title = content.title.value
        file.shown.facts = content.facts.value
        file.shown.occurredDate = content.occurred.iso
        file.shown.source = source
        file.shown.domain = content.domain
        file.shown.subjectKind = content.subjectKind.message
        file.shown.subjectDisplayName = content.subjectName.value
        file.shown.subjectCode = content.subjectCode
        file.shown.subject = content.subject
        file.shown.relatedRecords = content.relatedRecords
        file.shown.documents = documents
    }
}

extension CaseSide {
    /// The side of the contract's kind; nil for unspecified and unknown ones.
    init?(_ kind: CaseKind) {
        switch kind {
        case .trust: self = .trust
        case .breach: self = .breach
        case .unspecified, .unrecognized: return nil
        }
    }

    /// The contract's kind.
    var message: CaseKind { self == .trust ? .trust : .breach }
}

extension CaseSubjectKind {
    /// The kind of the contract's; nil for unspecified and unknown ones.
    init?(_ kind: SubjectKind) {
        guard let known = Self.allCases.first(where: { $0.message == kind }) else { return nil }
        self = known
    }

    /// The contract's kind.
    var message: SubjectKind {
        switch self {
        case .legalPerson: .legalPerson
        case .soleTrader: .soleTrader
        case .unincorporated: .unincorporated
        case .naturalPerson: .naturalPerson
        }
    }
}
