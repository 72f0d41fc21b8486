package import CommonSchema
package import Credit
package import ReportingSchema

/// Reads the fields of requests: each function gives the value or refuses, naming the field, the rule and the remedy.
package enum Fields {
    /// The named official who acts.
    package static func official(_ value: Official?) throws(RuleViolation) -> Official {
        guard let value else {
            throw .invalid(
                "official", "a named official acts", remedy: "give the official's id", reason: "OFFICIAL_MISSING")
        }
        let id = try CaseRules.line(value.id, "official.id", most: 64)
        guard id.utf8.count <= 64, !id.utf8.contains(UInt8(ascii: "/")) else {
            throw .invalid("official.id", "has at most 64 bytes and no slash", remedy: "give the badge number")
        }
        return Official(id: id, name: try CaseRules.optional(value.name, "official.name", most: 50))
    }

    /// References to documents.
    package static func documents(_ values: [DocumentReference]) throws(RuleViolation) -> [DocumentReference] {
        try atMost(ReportingLimits.documents, values.count, "case_report.documents")
        var result: [DocumentReference] = []
        for (index, value) in values.enumerated() {
            let field = "case_report.documents[\(index)]"
            let isHex = value.sha256.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
            guard value.sha256.utf8.count == 64, isHex else {
                throw .invalid(
                    "\(field).sha256", "a SHA-256 has 64 lower-case hex digits", remedy: "hash the document's content")
            }
            result.append(
                DocumentReference(
                    sha256: value.sha256,
                    title: try CaseRules.line(value.title, "\(field).title", most: ReportingLimits.titleCharacters),
                    mediaType: try CaseRules.optional(value.mediaType, "\(field).media_type", most: 100)))
        }
        return result
    }

    /// Refuses more values than a field may hold.
    package static func atMost(_ most: Int, _ count: Int, _ field: String) throws(RuleViolation) {
        guard count <= most else {
            throw .invalid(field, "at most \(most) are taken, not \(count)", remedy: "leave some out")
        }
    }

    /// The content of a case out of a request: every field checked, output-only fields empty.
    /// - Parameter kept: the case's code on file, which an empty or masked code of a natural person leaves as it is.
    package static func content(
        _ given: CaseReport?, today: CivilDate, kept: String = ""
    ) throws(RuleViolation) -> CaseReport {
        guard let given else {
            throw .invalid("case_report", "is required", remedy: "give the case")
        }
        guard given.kind == .trust || given.kind == .breach else {
            throw .invalid("case_report.kind", "a case is of trust or of breach", remedy: "name the kind")
        }
        switch given.source {
        case .unspecified, .unrecognized:
            throw .invalid(
                "case_report.source", "how the department came to know of the case", remedy: "name one of five sources")
        case .ownWork, .complaint, .association, .media, .department: break
        }
        var content = CaseReport()
        content.kind = given.kind
        content.month = try CaseRules.month(given.month, today: today).iso
        content.source = given.source
        content.title = try CaseRules.line(
            given.title, "case_report.title", most: ReportingLimits.titleCharacters)
        content.facts = try CaseRules.prose(
            given.facts, "case_report.facts", most: ReportingLimits.factsCharacters)
        content.occurredDate = try CaseRules.occurred(given.occurredDate, today: today).iso
        content.domain = try CaseRules.domain(given.domain, isBreach: given.kind == .breach)
        try subject(given, today: today, kept: kept, into: &content)
        try atMost(ReportingLimits.relatedRecords, given.relatedRecords.count, "case_report.related_records")
        for (index, record) in given.relatedRecords.enumerated() {
            content.relatedRecords.append(
                try CaseRules.resource(
                    record, "case_report.related_records[\(index)]", of: ["decisions", "entries"]))
        }
        content.documents = try documents(given.documents)
        return content
    }

    private static func subject(
        _ given: CaseReport, today: CivilDate, kept: String, into content: inout CaseReport
    ) throws(RuleViolation) {
        content.subjectKind = given.subjectKind
        switch given.subjectKind {
        case .legalPerson, .soleTrader, .unincorporated:
            content.subjectCode = try CaseRules.organisationCode(
                given.subjectCode, isRequired: given.subjectKind != .unincorporated)
        case .naturalPerson:
            let code = try CaseRules.personCode(given.subjectCode, today: today)
            let isMask = code.utf8.contains(UInt8(ascii: "*")) && code == given.subjectCode
            guard !isMask || code == kept else {
                throw .invalid(
                    "case_report.subject_code", "a masked number is taken only where it is the one on file",
                    remedy: "give the whole number, or leave the field empty")
            }
            content.subjectCode = code.isEmpty ? kept : code
        case .unspecified, .unrecognized:
            throw .invalid("case_report.subject_kind", "is required", remedy: "name the kind of the subject")
        }
        content.subjectDisplayName = try CaseRules.line(
            given.subjectDisplayName, "case_report.subject_display_name", most: ReportingLimits.titleCharacters)
        content.subject =
            given.subject.isEmpty ? "" : try CaseRules.resource(given.subject, "case_report.subject", of: ["subjects"])
    }
}
