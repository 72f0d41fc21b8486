package import Casework
package import Credit

extension SubjectRules {
    /// Where a code was issued with another check character; empty where nothing is said of that.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func issueSource(_ given: GivenCode) throws(Refusal) -> ScreenedText {
        try Fields.text(given.issueSource, "issue_source", characters: 0...RegistryLimits.reasonCharacters)
    }

    /// A code of which the request says that it was issued with another check character. Everything else is as for every code.
    private static func codeAsIssued(_ given: GivenCode) throws(Refusal) -> String {
        guard let verdict = UnifiedSocialCreditCode.judgeAsIssued(given.value) else {
            throw .invalid(
                "issue_source", "only for a code whose check character is not the one that the standard computes",
                remedy: "leave it empty, or write all 18 characters of the code as the certificate does")
        }
        if let fault = verdict.fault {
            throw .invalid(
                "code.value", "a valid unified social credit identifier but for its check character",
                remedy: fault.remedy, reason: .invalidCode)
        }
        return verdict.folded
    }

    /// The code that a kind of subject needs: "no code" is never one.
    ///
    /// - Throws: INVALID_FIELD, INVALID_CODE.
    package static func code(
        _ party: PartyKind, _ given: GivenCode, today: CivilDate
    ) throws(Refusal) -> PartyCode {
        if given.value.utf8.count > codeBytes {
            throw .invalid("code.value", "at most \(codeBytes) bytes", remedy: "write the code only")
        }
        if party == .naturalPerson {
            guard given.issueSource.isEmpty else {
                throw .invalid("issue_source", notOfPersons, remedy: "leave it empty")
            }
            return try personCode(given, today: today)
        }
        if given.documentKind != 0 {
            throw .invalid(
                "document_type", "a person's document, not used for this kind", remedy: "leave it out")
        }
        if given.kind > usccKind {
            throw .invalid(
                "code.kind", "a unified social credit identifier for this kind", remedy: "state that kind or none")
        }
        let check: CodeCheck =
            TextFolding.isBlank(given.issueSource) ? Codes.uscc(given.value) : .valid(try codeAsIssued(given))
        switch check {
        case .invalid(let remedy):
            throw .invalid(
                "code.value", "a valid unified social credit identifier", remedy: remedy, reason: .invalidCode)
        case .valid(let code):
            if code.hasPrefix("92") != (party == .soleTrader) {
                throw .invalid(
                    "code.value", "sole traders' identifiers begin with 92, and no others do",
                    remedy: "correct the kind or the code")
            }
            return .uscc(code)
        case .absent:
            guard party == .soleTrader, !TextFolding.isBlank(given.registrationNumber) else {
                throw .invalid(
                    "code.value",
                    party == .soleTrader ? "an identifier or a registration number" : "mandatory for this kind",
                    remedy: "write the code of the licence, because a placeholder names nobody")
            }
            return .registration(try registration(given.registrationNumber))
        }
    }

    /// A registration number beside an identifier: a sole trader is found by both, of others it is not kept.
    static func registrationBeside(_ party: PartyKind, _ text: String) throws(Refusal) -> String {
        if TextFolding.isBlank(text) { return "" }
        guard party == .soleTrader else {
            throw .invalid(
                "registration_number", "a sole trader's number, not used for this kind", remedy: "leave it empty")
        }
        return try registration(text)
    }

    private static func registration(_ text: String) throws(Refusal) -> String {
        // It is shown as it stands, so it is screened like any other text.
        let number = try Fields.number(text, "registration_number", characters: 1...RegistrationNumber.mostCharacters)
        switch RegistrationNumber.read(number.value) {
        case .success(let number): return number
        case .failure(let fault): throw .invalid("registration_number", fault.rule, remedy: fault.remedy)
        }
    }

    private static func personCode(_ given: GivenCode, today: CivilDate) throws(Refusal) -> PartyCode {
        if given.kind == usccKind {
            throw .invalid(
                "code.kind", "a document of the person, not an organisation's identifier",
                remedy: "state the document")
        }
        let kind = DocumentKind(rawValue: given.documentKind)
        if given.documentKind != 0, kind == nil {
            throw .invalid("document_type", "one of the five documents", remedy: "state one of them")
        }
        if Codes.isPlaceholder(given.value) || given.value.isEmpty {
            throw .invalid(
                "code.value", "mandatory for a natural person", remedy: "write the number of the document")
        }
        switch kind ?? .identityCard {
        case .identityCard:
            guard let number = Codes.citizenNumber(given.value, today: today) else {
                throw .invalid(
                    "code.value", "a valid citizen identity number by form, date and check character",
                    remedy: "compare it with the document", reason: .invalidCode)
            }
            return .document(.identityCard, number)
        case let other:
            switch DocumentNumber.read(other, given.value) {
            case .success(let number): return .document(other, number)
            case .failure(let fault):
                throw .invalid("code.value", fault.rule, remedy: fault.remedy, reason: .invalidCode)
            }
        }
    }

    /// The contract's number of an organisation's identifier.
    private static let usccKind: Int64 = 1
}
