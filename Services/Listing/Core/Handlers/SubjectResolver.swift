package import CommonSchema
package import Credit
package import Crypto
package import Store

/// Finds the subject that a request names, by resource name or by code, in what the registry's feed gave. Never by
/// name.
package enum SubjectResolver {
    /// The subject; refuses a bad code, and a subject that is not known here.
    package static func resolve(
        _ reference: SubjectReference?, _ field: String, blindIndex: BlindIndex?, today: CivilDate,
        _ transaction: ReadTransaction
    ) throws -> KnownSubject {
        guard let by = reference?.by else {
            throw Refusal.invalid(
                field, "a subject is named by its resource name or its code", remedy: "give one of both")
        }
        var found: KnownSubject?
        var named = "with this code"
        switch by {
        case .name(let name):
            guard name.hasPrefix("subjects/"), (10...128).contains(name.utf8.count) else {
                throw Refusal.invalid(
                    "\(field).name", "a subject is named subjects/{id}", remedy: "take the name from the registry")
            }
            named = name
            found = try ProjectionTable.subject(named: name, transaction)
        case .code(let code):
            let key = try key(of: code, "\(field).code", blindIndex: blindIndex, today: today)
            found = try ProjectionTable.subject(byKey: key, transaction)
        }
        guard let found else {
            var violation = Refusal.notFound(
                "subject", named, remedy: "register the subject in the registry first")
            violation.reason = "UNKNOWN_SUBJECT"
            throw violation
        }
        return try ProjectionTable.survivor(of: found, transaction)
    }

    /// The key under which a code is kept. The number of a natural person becomes its blind index here and goes
    /// no further.
    package static func key(
        of code: SubjectCode, _ field: String, blindIndex: BlindIndex?, today: CivilDate
    ) throws(Refusal) -> String {
        guard (1...64).contains(code.value.utf8.count) else {
            throw .invalid(
                "\(field).value", "a code has 1 to 64 bytes", remedy: "give the code as the document writes it")
        }
        let verdict: CodeVerdict
        switch code.kind {
        case .uscc:
            verdict = UnifiedSocialCreditCode.judge(code.value)
        case .citizenId:
            return try blind(CitizenNumber.judge(code.value, today: today), field, blindIndex)
        case .otherDocument:
            let folded = CitizenNumber.fold(code.value)
            guard let blindIndex else { throw noKey(field) }
            return SubjectKey.blind(blindIndex.hexIndex(of: folded, domain: "identity-document"))
        case .unspecified, .unrecognized:
            let citizen = CitizenNumber.judge(code.value, today: today)
            if citizen.isValid, !UnifiedSocialCreditCode.judge(code.value).isValid {
                return try blind(citizen, field, blindIndex)
            }
            verdict = UnifiedSocialCreditCode.judge(code.value)
        }
        if let fault = verdict.fault {
            throw .invalid(
                "\(field).value", "not a unified social credit identifier: \(fault.rawValue)", remedy: fault.remedy,
                reason: .invalidCode)
        }
        return SubjectKey.uscc(verdict.folded)
    }

    private static func blind(
        _ verdict: CodeVerdict, _ field: String, _ blindIndex: BlindIndex?
    ) throws(Refusal) -> String {
        if let fault = verdict.fault {
            throw .invalid(
                "\(field).value", "not a citizen identity number: \(fault.rawValue)", remedy: fault.remedy,
                reason: .invalidCode)
        }
        guard let blindIndex else { throw noKey(field) }
        return SubjectKey.blind(blindIndex.hexIndex(of: verdict.folded, domain: "citizen-number"))
    }

    private static func noKey(_ field: String) -> Refusal {
        .precondition(
            .noBlindIndexKey, "numbers of natural persons cannot be looked up here: no key file is configured",
            remedy: "name the subject by its resource name, or configure the services' shared key file")
    }
}
