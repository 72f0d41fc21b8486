package import CommonSchema
package import Credit
package import Crypto
package import Phrases

/// What kind of number a blind index is of: equal numbers of two kinds have different indexes. The names go into every
/// index that is stored and never change.
package enum IndexNamespace: String, Sendable, Hashable, CaseIterable {
    /// Citizen identity numbers, GB 11643-1999.
    case citizenNumber = "citizen-number"
    /// Numbers of persons' other documents: passports and permits, whichever it is.
    case identityDocument = "identity-document"
}

extension BlindIndex {
    /// The index of a folded number as 64 lower-case hexadecimal digits.
    package func hexIndex(of value: String, in namespace: IndexNamespace) -> String {
        hexIndex(of: value, domain: namespace.rawValue)
    }
}

/// A subject's code, read and folded: the key by which every service finds the subject. A person's number is its blind
/// index here and goes no further.
package struct SubjectKey: Sendable, Hashable {
    /// The key as the store holds it: `uscc:{code}` or `blind:{index}`.
    package let text: String
    /// What kind of code it is.
    package let kind: CodeKind
    /// The code as an answer may show it: whole for organisations, masked for persons.
    package let shown: String
    /// What is answered where nobody has the code: it is right but for its check character, with which some were issued.
    package let doubt: Refusal?

    /// The key of a folded unified social credit identifier.
    package static func uscc(_ folded: String) -> SubjectKey {
        SubjectKey(text: "uscc:\(folded)", kind: .uscc, shown: folded)
    }

    /// The key of a code that identifies a subject only where the registry has it as issued with its check character.
    static func unchecked(_ folded: String, _ doubt: Refusal) -> SubjectKey {
        SubjectKey(text: "uscc:\(folded)", kind: .uscc, shown: folded, doubt: doubt)
    }

    /// The stored key of a blind index.
    package static func blindText(_ index: String) -> String { "blind:\(index)" }

    init(text: String, kind: CodeKind, shown: String, doubt: Refusal? = nil) {
        self.doubt = doubt
        self.text = text
        self.kind = kind
        self.shown = shown
    }

    /// The key without its prefix: the code of an organisation, the index of a person's number.
    package var value: String { String(text[(text.firstIndex(of: ":").map(text.index(after:)) ?? text.startIndex)...]) }

    /// What a log may write of a subject that nobody knows: never a personal number.
    package var logged: String { kind == .uscc ? shown : text }
}

/// Reads subjects' codes: folds them, decides their kind by form where the request does not, and judges them.
package struct SubjectCodeReader: Sendable {
    private let blindIndex: BlindIndex?
    private let today: CivilDate
    private let level: CodeLevel

    /// Bytes of a code as written, blanks and hyphens included.
    package static let mostBytes = 64
    /// Fewest characters of another document's number.
    package static let leastDocumentCharacters = 4

    /// A reader.
    ///
    /// - Parameters:
    ///   - blindIndex: finds persons without their number; nil where no key is configured, and then their numbers are
    ///     refused.
    ///   - today: nobody is born later.
    ///   - level: how right an organisation's code must be; ``Credit/CodeLevel/identifying`` to find a subject by it.
    package init(blindIndex: BlindIndex?, today: CivilDate, level: CodeLevel = .identifying) {
        self.blindIndex = blindIndex
        self.today = today
        self.level = level
    }

    /// Reads a code. `field` is the path of the code's message. An organisation's code may have another check character than the
    /// standard computes: its ``SubjectKey/doubt`` is thrown by whoever finds nobody by it.
    ///
    /// - Throws: INVALID_FIELD for its length and kind, INVALID_CODE with the fault and its remedy, NO_BLIND_INDEX_KEY.
    ///   A personal number is never repeated in them.
    package func key(_ code: SubjectCode, _ field: String) throws(Refusal) -> SubjectKey {
        guard (1...Self.mostBytes).contains(code.value.utf8.count) else {
            throw .invalid(
                "\(field).value", "a code has 1 to \(Self.mostBytes) bytes",
                remedy: "give the code as the document writes it")
        }
        switch code.kind {
        case .uscc: return try organisationKey(UnifiedSocialCreditCode.judge(code.value), "\(field).value")
        case .citizenId: return try citizen(CitizenNumber.judge(code.value, today: today), field)
        case .otherDocument: return try document(code.value, field)
        case .unspecified:
            let (kind, verdict) = IdentifyingCode.judge(code.value, today: today)
            switch kind {
            case .citizenNumber: return try citizen(verdict, field)
            case .uscc: return try organisationKey(verdict, "\(field).value")
            }
        case .unrecognized:
            throw .invalid(
                "\(field).kind", "the kind of code is not known to this service",
                remedy: "leave it out, or name a known kind")
        }
    }

    /// An organisation's code as written in a field of text, folded.
    ///
    /// - Throws: INVALID_CODE with the fault and its remedy.
    package func organisation(_ written: String, _ field: String) throws(Refusal) -> String {
        try organisation(UnifiedSocialCreditCode.judge(written), field)
    }

    /// A citizen number as written in a field of text, in the form in which it may be kept and shown: masked.
    ///
    /// - Throws: INVALID_CODE with the fault and its remedy; the number is not repeated.
    package func maskedCitizenNumber(_ written: String, _ field: String) throws(Refusal) -> String {
        let verdict = CitizenNumber.judge(written, today: today)
        if let fault = verdict.fault { throw .invalidCode(fault, "citizen identity number", field) }
        return Masking.citizenNumber(verdict.folded)
    }

    private func organisationKey(_ verdict: CodeVerdict, _ field: String) throws(Refusal) -> SubjectKey {
        do throws(Refusal) {
            return .uscc(try organisation(verdict, field))
        } catch {
            // What is right as a person's number is none of an organisation's that somebody mistyped.
            guard verdict.fault == .checkCharacter, level <= .identifying,
                !CitizenNumber.judge(verdict.folded, today: today).isValid
            else { throw error }
            return .unchecked(verdict.folded, error)
        }
    }

    private func organisation(_ verdict: CodeVerdict, _ field: String) throws(Refusal) -> String {
        guard verdict.holds(level) else {
            let fault = verdict.fault ?? .category
            throw .invalidCode(fault, "unified social credit identifier", field, remedy: fault.remedyOfOrganisation)
        }
        return verdict.folded
    }

    private func citizen(_ verdict: CodeVerdict, _ field: String) throws(Refusal) -> SubjectKey {
        if let fault = verdict.fault { throw .invalidCode(fault, "citizen identity number", "\(field).value") }
        return SubjectKey(
            text: SubjectKey.blindText(try index(verdict.folded, .citizenNumber)), kind: .citizenId,
            shown: Masking.citizenNumber(verdict.folded))
    }

    private func document(_ value: String, _ field: String) throws(Refusal) -> SubjectKey {
        let folded = CitizenNumber.fold(value)
        guard folded.unicodeScalars.count >= Self.leastDocumentCharacters else {
            throw .invalid(
                "\(field).value", "a document's number has at least \(Self.leastDocumentCharacters) characters",
                remedy: "give the whole number", reason: .invalidCode)
        }
        return SubjectKey(
            text: SubjectKey.blindText(try index(folded, .identityDocument)), kind: .otherDocument,
            shown: Masking.documentNumber(folded))
    }

    private func index(_ folded: String, _ namespace: IndexNamespace) throws(Refusal) -> String {
        guard let blindIndex else {
            throw .precondition(
                .noBlindIndexKey, "numbers of natural persons cannot be looked up here: no key file is configured",
                remedy: "name the subject by its resource name, or configure the services' shared key file")
        }
        return blindIndex.hexIndex(of: folded, in: namespace)
    }
}

extension Refusal {
    /// A code that is not one; it is not repeated, because it may be a person's.
    package static func invalidCode(
        _ fault: CodeFault, _ what: Phrase, _ field: String, remedy: Phrase? = nil
    ) -> Refusal {
        .invalid(
            field, "not a valid \(what): \(fault.rawValue)", remedy: remedy ?? fault.remedy, reason: .invalidCode)
    }
}

/// How a request names a subject, read.
package enum NamedSubject: Sendable, Hashable {
    /// By its resource name `subjects/…`.
    case name(String)
    /// By a code.
    case key(SubjectKey)

    /// Reads a reference.
    ///
    /// - Throws: INVALID_FIELD, INVALID_CODE, NO_BLIND_INDEX_KEY.
    package static func read(
        _ reference: SubjectReference?, _ field: String, _ codes: SubjectCodeReader
    ) throws(Refusal) -> NamedSubject {
        switch reference?.by {
        case .none:
            throw .invalid(
                field, "a subject is named by its resource name or its code", remedy: "give one of both")
        case .name(let name): return .name(try subjectName(name, "\(field).name"))
        case .code(let code): return .key(try codes.key(code, "\(field).code"))
        }
    }

    /// The resource name of a subject; never looked up by anything else than itself.
    package static func subjectName(_ name: String, _ field: String) throws(Refusal) -> String {
        let prefix = "subjects/"
        guard name.hasPrefix(prefix), (prefix.utf8.count + 1...CaseworkLimits.nameBytes).contains(name.utf8.count),
            name.utf8.dropFirst(prefix.utf8.count).allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x2F })
        else {
            throw .invalid(
                field, "the name of a subject is subjects/{id}",
                remedy: "take the name from the registry, or name the code")
        }
        return name
    }

    /// What is answered where nobody is found although the reference could be read; nil where nothing was doubtful about it.
    package var doubt: Refusal? {
        switch self {
        case .name: nil
        case .key(let key): key.doubt
        }
    }

    /// What an answer may say of it: the name, or the code as it may be shown.
    package var shown: String {
        switch self {
        case .name(let name): name
        case .key(let key): key.shown
        }
    }
}
