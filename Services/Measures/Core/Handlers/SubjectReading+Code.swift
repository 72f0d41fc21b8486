import Casework
import CommonSchema
import Credit
import Crypto
import RPC
import RegistryMirror

extension SubjectReading {
    /// Reads a code: folds it, decides its kind by form where the request does not, and judges it (three levels up to
    /// the check character).
    /// - Throws: INVALID_ARGUMENT with the fault and its remedy; a personal number is never repeated in it.
    static func read(_ code: SubjectCode, blindIndex: BlindIndex, today: CivilDate) throws(RPCError) -> SubjectReading {
        guard (1...64).contains(code.value.utf8.count) else {
            throw MeasuresErrors.invalid("subject.code.value", "a code has 1 to 64 bytes", "give the whole code")
        }
        switch code.kind {
        case .uscc: return try organisation(code.value)
        case .citizenId: return try citizen(code.value, blindIndex, today)
        case .otherDocument: return try document(code.value, blindIndex)
        case .unspecified: return try byForm(code.value, blindIndex, today)
        case .unrecognized:
            throw MeasuresErrors.invalid(
                "subject.code.kind", "the kind of code is not known to this service",
                "leave it out, or name a known kind")
        }
    }

    private static func byForm(
        _ value: String, _ blindIndex: BlindIndex, _ today: CivilDate
    ) throws(RPCError) -> SubjectReading {
        switch IdentifyingCode.judge(value, today: today).kind {
        case .citizenNumber: try citizen(value, blindIndex, today)
        case .uscc: try organisation(value)
        }
    }

    private static func organisation(_ value: String) throws(RPCError) -> SubjectReading {
        let verdict = UnifiedSocialCreditCode.judge(value)
        if let fault = verdict.fault, !verdict.holds(.checksum) {
            throw invalid(fault, "unified social credit identifier")
        }
        let kind: CreditSubjectKind? = verdict.folded.hasPrefix("92") ? .soleTrader : nil
        return SubjectReading(
            by: .key(SubjectKey.uscc(verdict.folded).text), kind: kind, displayCode: verdict.folded,
            loggedAs: verdict.folded)
    }

    private static func citizen(
        _ value: String, _ blindIndex: BlindIndex, _ today: CivilDate
    ) throws(RPCError) -> SubjectReading {
        let verdict = CitizenNumber.judge(value, today: today)
        if let fault = verdict.fault { throw invalid(fault, "citizen identity number") }
        let index = blindIndex.hexIndex(of: verdict.folded, domain: citizenDomain)
        return SubjectReading(
            by: .key(SubjectKey.blindText(index)), kind: .naturalPerson,
            displayCode: CitizenNumber.masked(verdict.folded), loggedAs: "blind:\(index)")
    }

    private static func document(_ value: String, _ blindIndex: BlindIndex) throws(RPCError) -> SubjectReading {
        let folded = CitizenNumber.fold(value)
        guard folded.utf8.count >= 4 else {
            throw MeasuresErrors.invalid(
                "subject.code.value", "a document's number has at least 4 characters", "give the whole number")
        }
        let index = blindIndex.hexIndex(of: folded, domain: documentDomain)
        return SubjectReading(
            by: .key(SubjectKey.blindText(index)), kind: .naturalPerson,
            displayCode: Masking.documentNumber(folded), loggedAs: "blind:\(index)")
    }

    private static func invalid(_ fault: CodeFault, _ what: String) -> RPCError {
        MeasuresErrors.invalid(
            "subject.code.value", "not a valid \(what): \(fault.rawValue)", fault.remedy, reason: "INVALID_CODE")
    }
}
