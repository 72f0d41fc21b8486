package import Casework
package import Credit

/// What a version of the rule book must be before the registry keeps it, and who may take something from subjects by it.
package enum RuleBookRules {
    /// Judges the rows of a book as a whole, worked examples included.
    ///
    /// - Parameters:
    ///   - rows: the whole book in its order.
    ///   - version: its number and the hash that the request states.
    ///   - digest: SHA-256 of the rows' canonical file, 64 hex digits in lower case.
    /// - Throws: INVALID_FIELD, INVALID_RULE_BOOK with at most ``RegistryLimits/setbacksNamed`` faults by row and column.
    package static func check(
        _ rows: [RuleRow], version: RuleBook.Version, digest: String
    ) throws(Refusal) -> RuleBook {
        guard RegistryLimits.versions.contains(version.number) else {
            throw .invalid("version", RegistryLimits.versionRule, remedy: "number versions from 1")
        }
        let book = try judge(rows, version)
        // Recomputation looks only so far ahead of a decision for a calendar that is still missing.
        for rule in book.rules where rule.key == .uploadPermitPenalty {
            guard case .number(...RegistryLimits.uploadWorkingDays) = rule.value else {
                throw .invalid(
                    "rules[\(rule.number - 1)].value",
                    "an upload has at most \(RegistryLimits.uploadWorkingDays) working days", remedy: "correct the row")
            }
        }
        guard digest == version.sha256 else {
            throw .invalid(
                "sha256", "the SHA-256 of the book's canonical file", remedy: "load the file again as it is",
                reason: .invalidRuleBook)
        }
        return book
    }

    private static func judge(_ rows: [RuleRow], _ version: RuleBook.Version) throws(Refusal) -> RuleBook {
        do throws(RuleFaults) {
            return try RuleBook(rows, version: version)
        } catch {
            var findings = Findings(most: RegistryLimits.setbacksNamed)
            for fault in error.list {
                let isWhole = fault.row == 0
                findings.refuse(
                    isWhole ? "rules" : "rules[\(fault.row - 1)].\(fault.column.rawValue)",
                    Phrase(fault.chinese, fault.english),
                    remedy: isWhole ? "give the whole book" : "correct row \(fault.row)")
            }
            throw .invalid(findings.fields, reason: .invalidRuleBook)
        }
    }

    /// Whether a book replaces the version that is kept: a higher version with other content does; the same content is
    /// known already, whatever its number.
    ///
    /// - Throws: OLDER_VERSION, VERSION_DIFFERS.
    package static func replaces(_ given: RuleBook.Version, _ known: RuleBook.Version?) throws(Refusal) -> Bool {
        guard let known else { return true }
        guard given.number >= known.number else { throw .older(given.number, than: known.number) }
        if given.sha256 == known.sha256 { return false }
        guard given.number > known.number else {
            throw .versionDiffers("version \(known.number) of the rule book")
        }
        return true
    }

    /// Refuses a rule of a department that the catalogue does not have.
    ///
    /// - Throws: UNKNOWN_DEPARTMENT.
    package static func requireDepartments(of book: RuleBook, _ reference: ReferenceData) throws(Refusal) {
        for rule in book.rules where rule.scope.department != RuleScope.all {
            try reference.require(rule.scope.department)
        }
    }

    /// Refuses a book that takes something from subjects unless the lead department loads it and says why: no right is
    /// shortened by a typing error or on the quiet.
    ///
    /// - Throws: NOT_THE_LEAD, TAKES_FROM_SUBJECT.
    package static func requireGrounds(
        for losses: [RuleBookLoss], reason: ScreenedText, isLead: Bool
    ) throws(Refusal) {
        guard let first = losses.first else { return }
        let what = first.item.isEmpty ? first.key.rawValue : "\(first.key.rawValue) \(first.item)"
        let nothing: Phrase = "nothing"
        let sense: Phrase =
            "the book takes something from subjects in \(losses.count) rules, first in \(what) of "
            + "\(first.scope.department)/\(first.scope.domain): \(first.old.map { .verbatim($0.text) } ?? nothing) becomes "
            + "\(first.new.map { .verbatim($0.text) } ?? nothing)"
        guard isLead else {
            throw .denied(
                .notTheLead, "\(sense); only the lead department may load it",
                remedy: "let the lead department load it",
                details: ["key": first.key.rawValue])
        }
        guard !reason.isEmpty else {
            throw .precondition(
                .takesFromSubject, sense, remedy: "check the rows, and give loss_reason if the law was changed so",
                details: ["key": first.key.rawValue])
        }
    }
}
