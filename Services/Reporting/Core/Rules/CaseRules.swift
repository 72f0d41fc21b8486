package import Credit

/// What the fields of a case must be.
package enum CaseRules {
    /// One line of text, 1 to `most` characters, without personal numbers.
    package static func line(_ value: String, _ field: String, most: Int) throws(RuleViolation) -> String {
        try text(value, field, 1...most, lines: false)
    }

    /// Running text, 1 to `most` characters, without personal numbers.
    package static func prose(_ value: String, _ field: String, most: Int) throws(RuleViolation) -> String {
        try text(value, field, 1...most, lines: true)
    }

    /// Text of at most `most` characters that may be empty.
    package static func optional(_ value: String, _ field: String, most: Int) throws(RuleViolation) -> String {
        try text(value, field, 0...most, lines: true)
    }

    private static func text(
        _ value: String, _ field: String, _ bounds: ClosedRange<Int>, lines: Bool
    ) throws(RuleViolation) -> String {
        // A character has at most four bytes, so the rule by bytes never refuses what the one by characters takes.
        let rule = TextRule(min(bounds.lowerBound, 1)...(bounds.upperBound * 4), allowsLines: lines)
        switch rule.apply(to: value) {
        case .failure(let fault): throw .invalid(field, fault.rule, remedy: fault.remedy)
        case .success(let text):
            guard text.unicodeScalars.count <= bounds.upperBound else {
                throw .invalid(field, "has at most \(bounds.upperBound) characters", remedy: "shorten it")
            }
            guard !PersonalNumbers.occur(in: text) else {
                throw .invalid(
                    field, "holds no citizen identity number",
                    remedy: "take the number out or write it masked, as 230109********1235", reason: "PERSONAL_NUMBER")
            }
            return text
        }
    }

    /// The month of a case: from the first that can be reported to the one after the present.
    package static func month(
        _ value: String, today: CivilDate, ahead: Int = 1
    ) throws(RuleViolation) -> CivilMonth {
        let last = CivilMonth(of: today).adding(months: ahead)
        guard let month = CivilMonth(iso: value), value >= ReportingLimits.firstMonth, month <= last else {
            throw .invalid(
                "month", "a month is written YYYY-MM and lies between \(ReportingLimits.firstMonth) and \(last)",
                remedy: "give the month of the report, for example \(CivilMonth(of: today))")
        }
        return month
    }

    /// The day of what happened.
    package static func occurred(_ value: String, today: CivilDate) throws(RuleViolation) -> CivilDate {
        guard let date = CivilDate(iso: value) else {
            throw .invalid("occurred_date", "a date is written YYYY-MM-DD", remedy: "give a day of the calendar")
        }
        guard date <= today else {
            throw .invalid("occurred_date", "lies in the future", remedy: "give a day up to today, \(today)")
        }
        return date
    }

    /// A domain code: three capital letters; required for cases of breach.
    package static func domain(_ value: String, isBreach: Bool) throws(RuleViolation) -> String {
        if value.isEmpty, !isBreach { return "" }
        guard value.utf8.count == 3, value.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw .invalid(
                "domain", "a domain is three capital letters, and required for a case of breach",
                remedy: "give the code of the district's catalogue, for example WSF")
        }
        return value
    }

    /// An organisation's code, folded; empty only where it may be missing.
    package static func organisationCode(_ value: String, isRequired: Bool) throws(RuleViolation) -> String {
        let verdict = UnifiedSocialCreditCode.judge(value)
        if verdict.folded.isEmpty || verdict.fault == .placeholder {
            guard !isRequired else {
                throw .invalid(
                    "subject_code", "a legal person or sole trader has a unified social credit identifier",
                    remedy: "give its 18 characters")
            }
            return ""
        }
        guard let fault = verdict.fault else { return verdict.folded }
        throw .invalid("subject_code", "is no valid identifier (\(fault.rawValue))", remedy: fault.remedy)
    }

    /// A natural person's number as it may be kept: masked, or empty. What is masked already is taken as it is.
    package static func personCode(_ value: String, today: CivilDate) throws(RuleViolation) -> String {
        if value.isEmpty || isMask(value) { return value }
        let verdict = CitizenNumber.judge(value, today: today)
        guard let fault = verdict.fault else { return Masking.citizenNumber(verdict.folded) }
        throw .invalid("subject_code", "is no valid citizen number (\(fault.rawValue))", remedy: fault.remedy)
    }

    private static func isMask(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
        return bytes.count == 18 && bytes[..<6].allSatisfy(isDigit) && bytes[6..<14].allSatisfy { $0 == 0x2A }
            && bytes[14..<17].allSatisfy(isDigit) && (isDigit(bytes[17]) || bytes[17] == 0x58)
    }

    /// A resource name of one of some collections, such as `decisions/12`.
    package static func resource(
        _ value: String, _ field: String, of collections: [String]
    ) throws(RuleViolation) -> String {
        let isWord = value.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let fits = collections.contains { value.hasPrefix($0 + "/") && value.utf8.count > $0.utf8.count + 1 }
        guard isWord, fits, value.utf8.count <= ReportingLimits.nameBytes else {
            let forms = collections.map { "\($0)/{id}" }.joined(separator: " or ")
            throw .invalid(field, "is a resource name", remedy: "write \(forms)")
        }
        return value
    }
}
