package import CommonSchema
package import Credit

extension Fields {
    /// A reference to a document; nil if absent.
    package static func document(
        _ value: DocumentReference?, _ field: String
    ) throws(Refusal) -> DocumentReference? {
        guard let value else { return nil }
        try noting(()) { () throws(Refusal) in
            guard isSHA256(value.sha256) else {
                throw .invalid(
                    "\(field).sha256", "a SHA-256 has 64 lower-case hex digits", remedy: "hash the document's content")
            }
        }
        return DocumentReference(
            sha256: value.sha256,
            title: try text(value.title, "\(field).title", 1...CaseworkLimits.titleBytes).value,
            mediaType: try text(value.mediaType, "\(field).media_type", 0...100).value)
    }

    /// Whether a text is a SHA-256 in 64 lower-case hex digits.
    package static func isSHA256(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// A reference to a document that has to be there.
    ///
    /// - Throws: DOCUMENT_MISSING, INVALID_FIELD.
    package static func requiredDocument(
        _ value: DocumentReference?, _ field: String
    ) throws(Refusal) -> DocumentReference {
        try noting(DocumentReference()) { () throws(Refusal) in
            guard let document = try document(value, field) else {
                throw .invalid(
                    field, "the document is required", remedy: "give its SHA-256 and title", reason: .documentMissing)
            }
            return document
        }
    }

    /// References to documents of evidence, at most ``CaseworkLimits/evidence`` unless given.
    package static func documents(
        _ values: [DocumentReference], _ field: String, most: Int = CaseworkLimits.evidence
    ) throws(Refusal) -> [DocumentReference] {
        try atMost(most, values.count, field)
        var result: [DocumentReference] = []
        for (index, value) in values.enumerated() {
            result.append(try requiredDocument(value, "\(field)[\(index)]"))
        }
        return result
    }

    /// Legal grounds, `atLeast` of them with their article (LC-01); `reason` refuses fewer.
    package static func legalBasis(
        _ values: [LegalBasis], _ field: String, atLeast: Int = 0, missing reason: Reason = .invalidField
    ) throws(Refusal) -> [LegalBasis] {
        try noting(()) { () throws(Refusal) in
            guard values.count >= atLeast else {
                throw .invalid(
                    field, "it rests on a law: \(atLeast) legal ground at least (LC-01)",
                    remedy: "give instrument and article", reason: reason)
            }
        }
        try atMost(CaseworkLimits.legalGrounds, values.count, field)
        var result: [LegalBasis] = []
        for (index, value) in values.enumerated() {
            let name = "\(field)[\(index)]"
            let least = index < atLeast ? 1 : 0
            let basis = LegalBasis(
                instrument: try text(value.instrument, "\(name).instrument", 1...CaseworkLimits.titleBytes).value,
                article: try text(value.article, "\(name).article", least...CaseworkLimits.shortTextBytes).value)
            // Said twice it is no second ground.
            if !result.contains(basis) { result.append(basis) }
        }
        return result
    }

    /// Remedies open to the subject; at least one. Who is told of one whose last day is over is told of none.
    package static func remedies(
        _ values: [Remedy], _ field: String = "remedies", today: CivilDate
    ) throws(Refusal) -> [Remedy] {
        try noting(()) { () throws(Refusal) in
            guard !values.isEmpty else {
                throw .invalid(
                    field, "a decision names the remedies",
                    remedy: "name at least one: objection, reconsideration, litigation")
            }
        }
        try atMost(CaseworkLimits.remedies, values.count, field)
        var result: [Remedy] = []
        for (index, value) in values.enumerated() {
            let name = "\(field)[\(index)]"
            let kind = try noting(RemedyKind.objection) { () throws(Refusal) in
                guard let kind = RemedyKind(reading: try text(value.kind, "\(name).kind", 1...100).value) else {
                    throw .invalid(
                        "\(name).kind", "a remedy is an objection, reconsideration or litigation",
                        remedy: "give objection, reconsideration or litigation")
                }
                return kind
            }
            result.append(
                Remedy(
                    kind: kind.rawValue,
                    authority: try text(value.authority, "\(name).authority", 1...CaseworkLimits.shortTextBytes).value,
                    instructions: try text(
                        value.instructions, "\(name).instructions", 0...CaseworkLimits.reasonBytes, lines: true
                    ).value,
                    dueDate: try optionalLastDay(value.dueDate, "\(name).due_date", today: today)?.iso ?? ""))
        }
        return result
    }

    // MARK: Subjects

    /// How a request names a subject.
    ///
    /// - Throws: what ``NamedSubject/read(_:_:_:)`` throws.
    package static func subject(
        _ reference: SubjectReference?, _ field: String, _ codes: SubjectCodeReader
    ) throws(Refusal) -> NamedSubject {
        try noting(NamedSubject.name("")) { () throws(Refusal) in try NamedSubject.read(reference, field, codes) }
    }

    /// The resource name of a subject.
    ///
    /// - Throws: INVALID_FIELD.
    package static func subjectName(_ name: String, _ field: String) throws(Refusal) -> String {
        try noting("") { () throws(Refusal) in try NamedSubject.subjectName(name, field) }
    }
}
