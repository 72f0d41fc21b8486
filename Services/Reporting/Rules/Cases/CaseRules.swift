package import Casework
package import Credit

/// What the fields of a case must be.
package enum CaseRules {
    /// The month of a case: at most so many months after the present. The first that can be reported stands in the rule book
    /// (``MonthRules/require(_:from:_:)``).
    package static func month(
        _ value: String, _ field: String = "month", today: CivilDate, ahead: Int = 1
    ) throws(Refusal) -> CivilMonth {
        let last = CivilMonth(of: today).adding(months: ahead)
        guard let month = CivilMonth(iso: value), month <= last else {
            try Fields.refuse(
                field, "a month is written YYYY-MM and is \(last) or an earlier one",
                remedy: "give the month of the report, for example \(CivilMonth(of: today))")
            return last
        }
        return month
    }

    /// A domain code: three capital letters; required for cases of breach.
    package static func domain(
        _ value: String, _ field: String = "domain", isBreach: Bool
    ) throws(Refusal) -> String {
        if value.isEmpty, !isBreach { return "" }
        guard value.utf8.count == 3, value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            try Fields.refuse(
                field, "a domain is three capital letters, and required for a case of breach",
                remedy: "give the code of the district's catalogue, for example WSF")
            return ""
        }
        return value
    }

    /// An organisation's code, folded; empty only where it may be missing. A placeholder says that there is none.
    package static func organisationCode(
        _ value: String, _ field: String = "subject_code", isRequired: Bool, codes: SubjectCodeReader
    ) throws(Refusal) -> String {
        let verdict = UnifiedSocialCreditCode.judge(value)
        guard verdict.folded.isEmpty || verdict.fault == .placeholder else {
            return try Fields.noting("") { () throws(Refusal) in try codes.organisation(value, field) }
        }
        if isRequired {
            try Fields.refuse(
                field, "a legal person or sole trader has a unified social credit identifier",
                remedy: "give its 18 characters")
        }
        return ""
    }

    /// A natural person's number as it may be kept: masked, or empty. Nothing, or the mask on file, keeps what is on file.
    package static func personCode(
        _ value: String, _ field: String = "subject_code", kept: String = "", codes: SubjectCodeReader
    ) throws(Refusal) -> String {
        if value.isEmpty { return kept }
        guard isMask(value) else {
            return try Fields.noting("") { () throws(Refusal) in try codes.maskedCitizenNumber(value, field) }
        }
        if value != kept {
            try Fields.refuse(
                field, "a masked number is taken only where it is the one on file",
                remedy: "give the whole number, or leave the field empty")
        }
        return kept
    }

    private static func isMask(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
        return bytes.count == 18 && bytes[..<6].allSatisfy(isDigit) && bytes[6..<14].allSatisfy { $0 == 0x2A }
            && bytes[14...].allSatisfy { isDigit($0) || $0 == 0x58 || $0 == 0x2A }
    }

    /// Kind and month of a case stay what they were when it was collected: the month's duty was counted by them.
    package static func requireSame(side: Bool, month: Bool) throws(Refusal) {
        guard side, month else {
            throw .invalid(
                side ? "case_report.month" : "case_report.kind", "kind and month of a case do not change",
                remedy: "drop the case and collect it anew")
        }
    }

    /// The address of a publication: visible ASCII, or empty for print.
    package static func address(_ value: String, _ field: String) throws(Refusal) -> ScreenedText {
        let text = try Fields.text(value, field, 0...ReportingLimits.uriBytes)
        if !text.value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
            try Fields.refuse(
                field, "an address is visible ASCII, at most \(ReportingLimits.uriBytes) bytes",
                remedy: "write it percent-encoded, or leave it out for print")
        }
        return text
    }

    /// A resource name of one of some collections, such as `decisions/12`.
    package static func resource(
        _ value: String, _ field: String, of collections: [String]
    ) throws(Refusal) -> String {
        try ForeignName.read(value, field, of: collections, most: ReportingLimits.nameBytes)
    }
}
