import Credit

/// A subject to be registered, checked and folded.
struct SubjectClaim: Sendable, Hashable {
    var party: PartyKind
    var displayName: String
    var key: SubjectKey
    var establishedDate: String
    var divisionCode: String
    var legalRepresentative: String
}

/// The law of the subject record: what makes one, and what changes one.
enum SubjectRules {
    /// A request to register, as given.
    struct Given: Sendable {
        var kind: Int64
        var displayName: String
        /// The contract's CodeKind.
        var codeKind: Int64
        var code: String
        var documentKind: Int64
        var registrationNumber: String
        var establishedDate: String
        var divisionCode: String
        var legalRepresentative: String
    }

    /// Bytes of a code as written.
    static let codeBytes = 64

    /// Checks a registration; every broken rule at once.
    static func check(_ given: Given, today: CivilDate) throws(RuleViolations) -> SubjectClaim {
        var violations: [RuleViolation] = []
        guard let party = PartyKind(rawValue: given.kind) else {
            throw RuleViolations([RuleViolation("kind", "mandatory", remedy: "state what kind of subject it is")])
        }
        let name = text("display_name", given.displayName, 1...RegistryLimits.nameCharacters, &violations)
        let representative = text("legal_representative", given.legalRepresentative, 0...50, &violations)
        let established = date("established_date", given.establishedDate, today: today, &violations)
        if party == .naturalPerson {
            let refused = [
                ("legal_representative", representative), ("established_date", established),
                ("registration_number", given.registrationNumber), ("division_code", given.divisionCode),
            ]
            for (field, value) in refused where !value.isEmpty {
                violations.append(RuleViolation(field, "not used for a natural person", remedy: "leave it empty"))
            }
        }
        var division = given.divisionCode
        if !division.isEmpty, division.utf8.count != 6 || !division.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
            violations.append(
                RuleViolation("division_code", "six digits of GB/T 2260", remedy: "write one like 230109"))
        }
        let key = key(party, given, today: today, &violations)
        guard violations.isEmpty, let key else { throw RuleViolations(violations) }
        if division.isEmpty, case .uscc(let code) = key { division = String(code.dropFirst(2).prefix(6)) }
        return SubjectClaim(
            party: party, displayName: name, key: key, establishedDate: established, divisionCode: division,
            legalRepresentative: representative)
    }

    /// The key that a kind of subject needs: "no code" is never one.
    static func key(
        _ party: PartyKind, _ given: Given, today: CivilDate, _ violations: inout [RuleViolation]
    ) -> SubjectKey? {
        func refuse(_ field: String, _ rule: String, _ remedy: String) -> SubjectKey? {
            violations.append(RuleViolation(field, rule, remedy: remedy))
            return nil
        }
        if given.code.utf8.count > codeBytes {
            return refuse("code.value", "at most \(codeBytes) bytes", "write the code only")
        }
        if party == .naturalPerson {
            return personKey(given, today: today, &violations)
        }
        if given.codeKind > 1 {
            return refuse("code.kind", "a unified social credit identifier for this kind", "state that kind or none")
        }
        switch Codes.uscc(given.code) {
        case .invalid(let reason):
            return refuse("code.value", "a valid unified social credit identifier", reason)
        case .valid(let code):
            if code.hasPrefix("92") != (party == .soleTrader) {
                return refuse(
                    "code.value", "sole traders' identifiers begin with 92, and no others do",
                    "correct the kind or the code")
            }
            return .uscc(code)
        case .absent:
            let number = Codes.foldNumber(given.registrationNumber)
            guard party == .soleTrader, !number.isEmpty, number.unicodeScalars.count <= 50 else {
                return refuse(
                    "code.value",
                    party == .soleTrader
                        ? "an identifier or a registration number of at most 50 characters" : "mandatory for this kind",
                    "write the code of the licence; a placeholder names nobody")
            }
            return .registration(number)
        }
    }

    private static func personKey(
        _ given: Given, today: CivilDate, _ violations: inout [RuleViolation]
    ) -> SubjectKey? {
        func refuse(_ field: String, _ rule: String, _ remedy: String) -> SubjectKey? {
            violations.append(RuleViolation(field, rule, remedy: remedy))
            return nil
        }
        if given.codeKind == 1 {
            return refuse(
                "code.kind", "a document of the person, not an organisation's identifier", "state the document")
        }
        let kind = DocumentKind(rawValue: given.documentKind) ?? .identityCard
        if given.documentKind != 0, DocumentKind(rawValue: given.documentKind) == nil {
            return refuse("document_type", "one of the five documents", "state one of them")
        }
        if Codes.isPlaceholder(given.code) || given.code.isEmpty {
            return refuse("code.value", "mandatory for a natural person", "write the number of the document")
        }
        if kind == .identityCard {
            guard let number = Codes.citizenNumber(given.code, today: today) else {
                return refuse(
                    "code.value", "a valid citizen identity number by form, date and check character",
                    "compare it with the document")
            }
            return .document(.identityCard, number)
        }
        let number = Codes.foldNumber(given.code)
        let facts = TextFold.facts(number)
        guard !number.isEmpty, !facts.hasControl else {
            return refuse("code.value", "the number of a document", "compare it with the document")
        }
        return .document(kind, number)
    }

    /// A text of so many characters, folded; a citizen number in it is refused.
    static func text(
        _ field: String, _ text: String, _ length: ClosedRange<Int>, _ violations: inout [RuleViolation]
    ) -> String {
        let folded = TextFold.fold(text)
        let facts = TextFold.facts(folded)
        if !length.contains(facts.characters) || facts.hasControl {
            violations.append(
                RuleViolation(
                    field, "\(length.lowerBound) to \(length.upperBound) characters, no control characters",
                    remedy: length.lowerBound > 0 && folded.isEmpty ? "fill it in" : "shorten it"))
        } else if TextFold.holdsCitizenNumber(folded, facts) {
            violations.append(
                RuleViolation(field, "no citizen identity number", remedy: "mask it, as in 230109********1235"))
        }
        return folded
    }

    /// An ISO date not in the future, or empty.
    static func date(
        _ field: String, _ text: String, today: CivilDate, _ violations: inout [RuleViolation]
    ) -> String {
        if text.isEmpty { return "" }
        guard let date = CivilDate(iso: text), date <= today else {
            violations.append(
                RuleViolation(
                    field, "a date YYYY-MM-DD that exists and is not in the future", remedy: "correct the date"))
            return ""
        }
        return date.iso
    }
}

/// Every rule that a request breaks.
struct RuleViolations: Error, Sendable, Hashable {
    let list: [RuleViolation]

    init(_ list: [RuleViolation]) { self.list = list }
}
