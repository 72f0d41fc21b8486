import Casework

/// Resource names of the registry.
enum RegistryNames {
    /// `subjects/s42`.
    static let subject = ResourceName("subjects", "s", noun: "subject")
    /// `decisions/d42`.
    static let decision = ResourceName("decisions", "d", noun: "decision")
    /// `imports/i42`.
    static let importing = ResourceName("imports", "i", noun: "import")
    /// `subjectChanges/c42`.
    static let subjectChange = ResourceName("subjectChanges", "c", noun: "subject change")
    /// `ruleBooks/3`.
    static let ruleBook = ResourceName("ruleBooks", "", noun: "rule book")
    /// `departments/msr`.
    static func department(_ code: String) -> String { "departments/\(code.lowercased())" }
    /// `departments/msr/officials/msr-0042`.
    static func official(_ department: String, _ id: OfficialID) -> String {
        "\(Self.department(department))/officials/\(id.folded)"
    }

    /// Department and id in an official's name.
    ///
    /// - Throws: INVALID_FIELD.
    static func official(_ name: String, _ field: String) throws(Refusal) -> OfficialKey {
        let collection = "/officials/"
        guard let place = name.firstRange(of: collection), OfficialID.isValid(String(name[place.upperBound...])) else {
            throw .invalid(
                field, "the name of an official is departments/{department}/officials/{official}",
                remedy: "take the name from an answer")
        }
        return OfficialKey(
            department: try departmentCode(String(name[..<place.lowerBound]), field),
            official: OfficialID(String(name[place.upperBound...])))
    }

    /// `calendarYears/2026`.
    static func calendarYear(_ year: Int64) -> String { "calendarYears/\(year)" }

    /// The code in a department's name.
    ///
    /// - Throws: INVALID_FIELD.
    static func departmentCode(_ name: String, _ field: String) throws(Refusal) -> String {
        let prefix = "departments/"
        let code = name.dropFirst(prefix.count).uppercased()
        guard name.hasPrefix(prefix), ResourceName.isCode(code, bytes: 1...20) else {
            throw .invalid(
                field, "the name of a department is departments/{code}", remedy: "take the name from an answer")
        }
        return code
    }

    /// The year in a calendar year's name.
    ///
    /// - Throws: INVALID_FIELD.
    static func year(_ name: String, _ field: String) throws(Refusal) -> Int64 {
        let prefix = "calendarYears/"
        guard name.hasPrefix(prefix), let year = ResourceName.positive(name.dropFirst(prefix.count)) else {
            throw .invalid(
                field, "the name of a calendar year is calendarYears/{year}", remedy: "take the name from an answer")
        }
        return year
    }
}

extension Refusal {
    /// No subject is registered under a name or code. `shown` is the name, or the code as an answer may show it.
    static func registeredNowhere(_ shown: String) -> Refusal {
        .notFound("subject", shown, remedy: "register it, or check the name or code", reason: .subjectNotFound)
    }
}
