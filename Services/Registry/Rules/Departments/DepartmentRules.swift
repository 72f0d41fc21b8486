package import Casework

/// The law of the catalogue of departments.
package enum DepartmentRules {
    /// What a catalogue changes.
    package struct Changes: Sendable {
        /// Rows that are new or have other content, in the order given.
        package var rows: [DepartmentRow] = []
        /// How many departments are new.
        package var added: Int32 = 0
        /// How many departments have other content than the catalogue before.
        package var changed: Int32 = 0
        /// How many departments are as they were; none of them is written.
        package var unchanged: Int32 = 0
    }

    /// Checks a version of the catalogue; the rows come back folded, with the version in them.
    ///
    /// - Throws: INVALID_FIELD with every broken rule, PERSONAL_NUMBER_IN_TEXT.
    package static func check(_ rows: [DepartmentRow], version: Int64) throws(Refusal) -> [DepartmentRow] {
        var findings = Findings(most: RegistryLimits.violations)
        if !RegistryLimits.versions.contains(version) {
            findings.refuse("version", RegistryLimits.versionRule, remedy: "number versions from 1")
        }
        if !(1...RegistryLimits.departments).contains(rows.count) {
            findings.refuse(
                "departments", "1 to \(RegistryLimits.departments) rows", remedy: "give the whole catalogue")
            try findings.check()
        }
        var codes: Set<String> = []
        var identifiers: Set<String> = []
        var checked: [DepartmentRow] = []
        for (index, given) in rows.enumerated() {
            let field = "departments[\(index)]"
            var row = given
            row.version = version
            if !isCode(row.code) {
                findings.refuse(
                    "\(field).code", "three capital letters", remedy: "write the three letters of the catalogue")
            } else if !codes.insert(row.code).inserted {
                findings.refuse("\(field).code", "each code once", remedy: "remove the second row")
            }
            row.titleZh = try text(given.titleZh, "\(field).title_zh", 1...100, &findings)
            row.titleEn = try text(given.titleEn, "\(field).title_en", 0...200, &findings)
            row.duties = try text(given.duties, "\(field).duties", 0...2000, &findings)
            switch Codes.uscc(row.uscc) {
            case .absent: row.uscc = ""
            case .invalid(let remedy):
                findings.refuse(
                    "\(field).uscc", "a valid unified social credit identifier", remedy: remedy, reason: .invalidCode)
            case .valid(let code):
                row.uscc = code
                if !identifiers.insert(code).inserted {
                    findings.refuse("\(field).uscc", "each identifier once", remedy: "correct one of both")
                }
            }
            checked.append(row)
        }
        try findings.check()
        return checked
    }

    /// What a checked catalogue changes in the one that is kept.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS, IDENTIFIER_TAKEN.
    package static func changes(
        of rows: [DepartmentRow], version: Int64, known: [String: DepartmentRow], loaded: Int64, now: Int64
    ) throws(Refusal) -> Changes {
        guard version >= loaded else { throw .older(version, than: loaded) }
        let given = Set(rows.map(\.code))
        let taken = known.values.filter { !$0.uscc.isEmpty && !given.contains($0.code) }.map { ($0.uscc, $0.code) }
        let owners = Dictionary(taken, uniquingKeysWith: { first, _ in first })
        var changes = Changes()
        for var row in rows {
            if let owner = owners[row.uscc] {
                throw .precondition(
                    .identifierTaken, "the identifier of \(row.code) is kept for \(owner)",
                    remedy: "give both departments in one catalogue", details: ["department": owner])
            }
            row.updateTime = now
            guard var old = known[row.code] else {
                changes.added += 1
                changes.rows.append(row)
                continue
            }
            old.version = row.version
            old.updateTime = now
            if old == row {
                changes.unchanged += 1
            } else {
                changes.changed += 1
                changes.rows.append(row)
            }
        }
        guard changes.rows.isEmpty || version > loaded else {
            throw .versionDiffers("version \(version) of the departments")
        }
        return changes
    }

    private static func text(
        _ value: String, _ field: String, _ characters: ClosedRange<Int>, _ findings: inout Findings
    ) throws(Refusal) -> String {
        try findings.read { () throws(Refusal) in try Fields.text(value, field, characters: characters) }?.value ?? ""
    }

    static func isCode(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { 0x41...0x5A ~= $0 }
    }
}

extension Refusal {
    /// A version below the one that is loaded.
    static func older(_ version: Int64, than loaded: Int64) -> Refusal {
        .precondition(
            .olderVersion, "version \(version) is older than version \(loaded), which is loaded",
            remedy: "load a newer version")
    }

    /// A version that is loaded with other content. `what` begins the sentence.
    static func versionDiffers(_ what: String) -> Refusal {
        .precondition(
            .versionDiffers, "\(what) was loaded with other content", remedy: "give the new content a higher version")
    }
}
