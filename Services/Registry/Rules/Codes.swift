package import Credit
package import Phrases

/// How a code field stands.
package enum CodeCheck: Sendable, Hashable {
    /// Empty, or the placeholder that means "no code".
    case absent
    /// Valid, in folded form.
    case valid(String)
    /// Not valid, for a reason that holds no part of the code.
    case invalid(Phrase)
}

/// The codes of a record, checked and folded by the domain's kernel.
package enum Codes {
    /// What exchanges write for "no code".
    package static let placeholder = UnifiedSocialCreditCode.placeholder

    /// Checks a unified social credit identifier: form and check character decide; what its parts mean may be odd.
    ///
    /// - Parameter issued: codes that were issued with another check character, as the registering authority confirmed.
    package static func uscc(_ text: String, issued: Set<String> = []) -> CodeCheck {
        if text.isEmpty { return .absent }
        let verdict = UnifiedSocialCreditCode.judge(text)
        if verdict.fault == .placeholder { return .absent }
        if verdict.holds(.identifying) || issued.contains(verdict.folded) { return .valid(verdict.folded) }
        return .invalid(verdict.fault?.remedyOfOrganisation ?? "compare it with the certificate")
    }

    /// Whether a text is the placeholder, however it is written.
    package static func isPlaceholder(_ text: String) -> Bool {
        text.hasPrefix("0000") && UnifiedSocialCreditCode.fold(text) == placeholder
    }

    /// The folded citizen number; nil if it is not valid by form, check character, province and date of birth.
    package static func citizenNumber(_ text: String, today: CivilDate) -> String? {
        let verdict = CitizenNumber.judge(text, today: today)
        return verdict.isValid ? verdict.folded : nil
    }

    /// Other numbers: capitals, without blanks and hyphens.
    package static func foldNumber(_ text: String) -> String { UnifiedSocialCreditCode.fold(text) }

    /// What may be shown of a person's number.
    package static func masked(_ kind: DocumentKind, _ number: String) -> String {
        kind == .identityCard ? Masking.citizenNumber(number) : Masking.documentNumber(number)
    }
}

extension Codes {
    /// What is odd about a valid identifier, in words.
    package static func warnings(_ uscc: String) -> [String] {
        let verdict = UnifiedSocialCreditCode.judge(uscc)
        return ([verdict.fault?.rawValue] + verdict.warnings.map { Optional($0.rawValue) }).compactMap { $0 }
    }
}
