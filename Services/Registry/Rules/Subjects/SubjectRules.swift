package import Casework
package import Credit

/// The law of the subject record: what makes one, and what changes one.
package enum SubjectRules {
    /// Bytes of a code as written.
    package static let codeBytes = SubjectCodeReader.mostBytes

    /// Checks a registration.
    ///
    /// - Throws: INVALID_FIELD, INVALID_CODE, PERSONAL_NUMBER_IN_TEXT, with every broken rule.
    package static func check(_ given: GivenSubject, today: CivilDate) throws(Refusal) -> SubjectClaim {
        var findings = Findings()
        let party = PartyKind(rawValue: given.kind)
        if party == nil {
            findings.refuse("kind", "the kind is required", remedy: "state what kind of subject it is")
        }
        let (name, representative, established) = try said(
            given.displayName, least: 1, given.legalRepresentative, given.establishedDate, today: today, &findings)
        if party == .naturalPerson {
            let refused = [
                ("legal_representative", given.legalRepresentative), ("established_date", given.establishedDate),
                ("registration_number", given.registrationNumber), ("division_code", given.divisionCode),
            ]
            for (field, value) in refused where !value.isEmpty {
                findings.refuse(field, notOfPersons, remedy: "leave it empty")
            }
        }
        var division = given.divisionCode
        if !division.isEmpty, division.utf8.count != 6 || !division.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            findings.refuse("division_code", "six digits of GB/T 2260", remedy: "write one like 230109")
        }
        // Which codes there are depends on the kind.
        let code =
            if let party {
                try findings.read { () throws(Refusal) in try Self.code(party, given.code, today: today) }
            } else { nil as PartyCode? }
        let source = try findings.read { () throws(Refusal) in try issueSource(given.code) }
        // Where it is the code, or stands for one, it is judged above.
        let registration =
            if let party, party != .naturalPerson, !code.isRegistration, !findings.names("registration_number") {
                try findings.read { () throws(Refusal) in try registrationBeside(party, given.registrationNumber) }
            } else { "" as String? }
        try findings.check()
        guard let party, let name, let representative, let established, let code, let registration, let source else {
            // Every nil above left a finding.
            throw .invalid("", "the registration is incomplete", remedy: "fill in what is required")
        }
        if division.isEmpty, case .uscc(let code) = code { division = String(code.dropFirst(2).prefix(6)) }
        return SubjectClaim(
            party: party, displayName: name, code: code, registration: registration, issueSource: source,
            establishedDate: established?.iso ?? "",
            divisionCode: division, legalRepresentative: representative)
    }

    /// What a registration and a change say of a subject beside its codes; nil where a rule is broken, which is noted.
    /// `least` is how many characters the name has at least.
    private static func said(
        _ name: String, least: Int, _ representative: String, _ established: String, today: CivilDate,
        _ findings: inout Findings
    ) throws(Refusal) -> (name: ScreenedText?, representative: ScreenedText?, established: CivilDate??) {
        (
            try findings.read { () throws(Refusal) in
                try Fields.text(name, "display_name", characters: least...RegistryLimits.nameCharacters)
            },
            try findings.read { () throws(Refusal) in
                try Fields.text(
                    representative, "legal_representative", characters: 0...RegistryLimits.personCharacters)
            },
            try findings.read { () throws(Refusal) in
                try Fields.optionalPastDate(established, "established_date", today: today)
            }
        )
    }

    /// Checks an update. Empty fields stay as they are.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT, with every broken rule.
    package static func check(_ given: GivenChange, today: CivilDate) throws(Refusal) -> SubjectUpdate {
        var findings = Findings()
        let (name, representative, established) = try said(
            given.displayName, least: 0, given.legalRepresentative, given.establishedDate, today: today, &findings)
        let reason = try findings.read { () throws(Refusal) in try Self.reason(given.reason) }
        let effective = try findings.read { () throws(Refusal) in
            try Fields.optionalPastDate(given.effectiveDate, "effective_date", today: today)
        }
        if !statuses.contains(given.status) {
            findings.refuse("status", "active, deregistered, revoked or deceased", remedy: "merge with MergeSubjects")
        }
        if given.displayName.isEmpty, given.status == 0, given.legalRepresentative.isEmpty,
            given.establishedDate.isEmpty
        {
            findings.refuse("", "at least one field to change", remedy: "fill in what changes")
        }
        try findings.check()
        return SubjectUpdate(
            displayName: name ?? .empty, status: given.status, legalRepresentative: representative ?? .empty,
            establishedDate: (established ?? nil)?.iso ?? "", effectiveDate: ((effective ?? nil) ?? today).iso,
            reason: reason ?? .empty)
    }

    /// Refuses to change of a natural person what only organisations have.
    ///
    /// - Throws: INVALID_FIELD.
    package static func require(_ change: SubjectUpdate, fits party: PartyKind) throws(Refusal) {
        guard party == .naturalPerson else { return }
        let refused = [
            ("legal_representative", change.legalRepresentative.value), ("established_date", change.establishedDate),
        ]
        for (field, value) in refused where !value.isEmpty {
            throw .invalid(field, notOfPersons, remedy: "leave it empty")
        }
    }

    /// The version of a record that a change was judged on: here an empty etag skips nothing.
    ///
    /// - Throws: INVALID_FIELD.
    package static func requireEtag(_ etag: String, _ field: String = "etag") throws(Refusal) {
        if TextFolding.isBlank(etag) {
            try Fields.refuse(
                field, "a change names the version of the record that was seen",
                remedy: "read the record and give its etag")
        }
    }

    /// Why a subject is changed.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func reason(_ text: String) throws(Refusal) -> ScreenedText {
        try Fields.text(text, "reason", characters: 1...RegistryLimits.reasonCharacters)
    }

    static let notOfPersons: Phrase = "not used for a natural person"
    /// The contract's SubjectStatus as far as an update may set it; 0 leaves it.
    private static let statuses: ClosedRange<Int64> = 0...4
}

extension PartyCode? {
    /// Whether a registration number stands for the code.
    fileprivate var isRegistration: Bool { if case .registration = self { true } else { false } }
}
