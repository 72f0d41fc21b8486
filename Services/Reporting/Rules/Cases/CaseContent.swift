package import Casework
package import Credit

/// Which side a case shows.
package enum CaseSide: Sendable, Hashable {
    /// A subject that kept faith.
    case trust
    /// A subject that broke faith.
    case breach
}

/// What kind of subject a case is about.
package enum CaseSubjectKind: Sendable, Hashable, CaseIterable {
    /// A company or another legal person.
    case legalPerson
    /// A sole trader.
    case soleTrader
    /// An organisation without legal personality.
    case unincorporated
    /// A natural person.
    case naturalPerson
}

/// What a department says of a case, as a request writes it, before it is read.
package struct WrittenCase: Sendable {
    /// Which side it shows.
    package var side: CaseSide
    /// The month, `YYYY-MM`.
    package var month: String
    /// The headline.
    package var title: String
    /// What happened.
    package var facts: String
    /// The day, `YYYY-MM-DD`.
    package var occurred: String
    /// The domain's code, or empty.
    package var domain: String
    /// What kind of subject it is about.
    package var subjectKind: CaseSubjectKind
    /// The subject's name.
    package var subjectName: String
    /// The subject's code, or empty.
    package var subjectCode: String
    /// The registry's name of the subject, or empty.
    package var subject: String
    /// Names of what it rests on.
    package var relatedRecords: [String]

    /// A case as written.
    package init(
        side: CaseSide, month: String, title: String, facts: String, occurred: String, domain: String,
        subjectKind: CaseSubjectKind, subjectName: String, subjectCode: String, subject: String,
        relatedRecords: [String]
    ) {
        self.side = side
        self.month = month
        self.title = title
        self.facts = facts
        self.occurred = occurred
        self.domain = domain
        self.subjectKind = subjectKind
        self.subjectName = subjectName
        self.subjectCode = subjectCode
        self.subject = subject
        self.relatedRecords = relatedRecords
    }
}

/// What a department says of a case: read, bounded, and without anybody's number.
package struct CaseContent: Sendable, Hashable {
    /// Which side it shows.
    package let side: CaseSide
    /// The month for which it is reported.
    package let month: CivilMonth
    /// The headline.
    package let title: ScreenedText
    /// What happened.
    package let facts: ScreenedText
    /// The day on which it happened or was decided.
    package let occurred: CivilDate
    /// The domain's code; empty where a case of trust names none.
    package let domain: String
    /// What kind of subject it is about.
    package let subjectKind: CaseSubjectKind
    /// The subject's name.
    package let subjectName: ScreenedText
    /// An organisation's code, folded; a person's masked; empty where there is none.
    package let subjectCode: String
    /// The registry's name of the subject, or empty.
    package let subject: String
    /// Names of what it rests on.
    package let relatedRecords: [String]

    /// Reads a case as written. `kept` is the masked number of a natural person that is on file.
    ///
    /// - Throws: INVALID_FIELD, INVALID_CODE, PERSONAL_NUMBER_IN_TEXT, naming the field below `case_report`.
    package init(
        _ written: WrittenCase, kept: String = "", today: CivilDate, _ codes: SubjectCodeReader
    ) throws(Refusal) {
        side = written.side
        month = try CaseRules.month(written.month, "case_report.month", today: today)
        title = try Fields.text(
            written.title, "case_report.title", characters: 1...ReportingLimits.titleCharacters)
        facts = try Fields.text(
            written.facts, "case_report.facts", characters: 1...ReportingLimits.factsCharacters, lines: true)
        occurred = try Fields.pastDate(written.occurred, "case_report.occurred_date", today: today)
        domain = try CaseRules.domain(written.domain, "case_report.domain", isBreach: written.side == .breach)
        subjectKind = written.subjectKind
        subjectCode =
            switch written.subjectKind {
            case .legalPerson, .soleTrader:
                try CaseRules.organisationCode(
                    written.subjectCode, "case_report.subject_code", isRequired: true, codes: codes)
            case .unincorporated:
                try CaseRules.organisationCode(
                    written.subjectCode, "case_report.subject_code", isRequired: false, codes: codes)
            case .naturalPerson:
                try CaseRules.personCode(written.subjectCode, "case_report.subject_code", kept: kept, codes: codes)
            }
        subjectName = try Fields.text(
            written.subjectName, "case_report.subject_display_name", characters: 1...ReportingLimits.titleCharacters)
        subject =
            written.subject.isEmpty
            ? "" : try CaseRules.resource(written.subject, "case_report.subject", of: ["subjects"])
        try Fields.atMost(
            ReportingLimits.relatedRecords, written.relatedRecords.count, "case_report.related_records")
        var records: [String] = []
        for (index, record) in written.relatedRecords.enumerated() {
            records.append(
                try CaseRules.resource(
                    record, "case_report.related_records[\(index)]", of: ["decisions", "entries"]))
        }
        relatedRecords = records
    }
}
