/// The law of the catalogue of departments.
enum DepartmentRules {
    /// Checks a version of the catalogue; the rows come back folded, with the version in them.
    static func check(_ rows: [DepartmentRow], version: Int64) throws(RuleViolations) -> [DepartmentRow] {
        var violations: [RuleViolation] = []
        if !(1...1_000_000).contains(version) {
            violations.append(RuleViolation("version", "1 to 1000000", remedy: "number versions from 1"))
        }
        if !(1...RegistryLimits.departments).contains(rows.count) {
            violations.append(
                RuleViolation(
                    "departments", "1 to \(RegistryLimits.departments) rows", remedy: "give the whole catalogue"))
            throw RuleViolations(violations)
        }
        var codes: Set<String> = []
        var identifiers: Set<String> = []
        var checked: [DepartmentRow] = []
        for (index, given) in rows.enumerated() {
            let field = "departments[\(index)]"
            var row = given
            row.version = version
            if !isCode(row.code) {
                violations.append(RuleViolation("\(field).code", "three capital letters", remedy: "write one like MSR"))
            } else if !codes.insert(row.code).inserted {
                violations.append(RuleViolation("\(field).code", "each code once", remedy: "remove the second row"))
            }
            row.titleZh = SubjectRules.text("\(field).title_zh", row.titleZh, 1...100, &violations)
            row.titleEn = SubjectRules.text("\(field).title_en", row.titleEn, 0...200, &violations)
            row.duties = SubjectRules.text("\(field).duties", row.duties, 0...2000, &violations)
            switch Codes.uscc(row.uscc) {
            case .absent: row.uscc = ""
            case .invalid(let reason):
                violations.append(
                    RuleViolation("\(field).uscc", "a valid unified social credit identifier", remedy: reason))
            case .valid(let code):
                row.uscc = code
                if !identifiers.insert(code).inserted {
                    violations.append(
                        RuleViolation("\(field).uscc", "each identifier once", remedy: "correct one of both"))
                }
            }
            checked.append(row)
            if violations.count >= RegistryLimits.violations { break }
        }
        guard violations.isEmpty else { throw RuleViolations(violations) }
        return checked
    }

    static func isCode(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    }
}
