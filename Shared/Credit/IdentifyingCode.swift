/// A subject's code of which nobody said what it is.
package enum IdentifyingCode {
    /// Which identifying code a text was taken for.
    package enum Kind: String, Sendable, Hashable {
        /// Unified social credit identifier, GB 32100-2015.
        case uscc = "USCC"
        /// Citizen identity number, GB 11643-1999.
        case citizenNumber = "CITIZEN_ID"
    }

    /// Judges a text by its form. What is valid as one kind is that kind. Else, and if it is valid as both, seventeen
    /// digits and a digit or X with a province in front are a citizen number: a mistyped number of a person must not be
    /// handled, shown or logged like an organisation's code.
    package static func judge(_ text: String, today: CivilDate) -> (kind: Kind, verdict: CodeVerdict) {
        let citizen = CitizenNumber.judge(text, today: today)
        if citizen.isValid { return (.citizenNumber, citizen) }
        let organisation = UnifiedSocialCreditCode.judge(text)
        if organisation.holds(.checksum) || organisation.fault == .placeholder { return (.uscc, organisation) }
        let looksPersonal = citizen.holds(.format) && CitizenNumber.hasProvince(citizen.folded)
        return looksPersonal ? (.citizenNumber, citizen) : (.uscc, organisation)
    }

    /// What may be shown of a text that was given as a code: organisations' codes folded, also with a slip of the pen;
    /// what is a person's number, or may be a mistyped one, masked.
    package static func shown(_ text: String, today: CivilDate) -> String {
        let folded = CodeText.fold(text)
        let (kind, verdict) = judge(text, today: today)
        if kind == .citizenNumber { return CitizenNumber.masked(folded) }
        if verdict.holds(.identifying) || verdict.fault == .placeholder { return folded }
        return PersonalNumbers.redacted(folded) == folded ? folded : CitizenNumber.masked(folded)
    }
}
