package import CommonSchema
package import Credit
import ListingSchema

/// Reads the fields of requests: each function gives the value or refuses, naming the field, the rule and the remedy.
package enum Fields {
    /// A text of 1 to `most` bytes, trimmed. Refuses control characters and personal numbers.
    package static func text(
        _ value: String, _ field: String, most: Int, lines: Bool = false
    ) throws(RuleViolation) -> String {
        let result = try checked(value, field, TextRule(1...most, allowsLines: lines))
        try refusePersonalNumber(in: result, field)
        return result
    }

    /// A text of at most `most` bytes that may be empty.
    package static func optionalText(
        _ value: String, _ field: String, most: Int, lines: Bool = false
    ) throws(RuleViolation) -> String {
        let result = try checked(value, field, TextRule(0...most, allowsLines: lines))
        try refusePersonalNumber(in: result, field)
        return result
    }

    private static func checked(_ value: String, _ field: String, _ rule: TextRule) throws(RuleViolation) -> String {
        switch rule.apply(to: value) {
        case .success(let text): return text
        case .failure(let fault): throw .invalid(field, fault.rule, remedy: fault.remedy)
        }
    }

    /// Texts are published and sent to consumers: a citizen number in one would leave the store in clear (LC-08).
    private static func refusePersonalNumber(in text: String, _ field: String) throws(RuleViolation) {
        var run: [UInt8] = []
        for byte in Array(text.utf8) + [0x20] {
            if (0x30...0x39).contains(byte) || ((byte | 0x20) == 0x78 && run.count == 17) {
                run.append(byte)
                continue
            }
            if run.count == 18, CitizenNumber.judge(String(decoding: run, as: UTF8.self), today: .distantFuture).isValid
            {
                throw .invalid(
                    field, "a text holds no citizen identity number",
                    remedy: "remove it, or mask all but its first six digits",
                    reason: "PERSONAL_NUMBER_IN_TEXT")
            }
            run.removeAll(keepingCapacity: true)
        }
    }

    /// A required ISO date.
    package static func date(_ value: String, _ field: String) throws(RuleViolation) -> CivilDate {
        guard let date = CivilDate(iso: value) else {
            throw .invalid(
                field, "a date is written YYYY-MM-DD", remedy: "give a day of the calendar, for example 2026-04-01")
        }
        return date
    }

    /// An ISO date; nil for an empty text.
    package static func optionalDate(_ value: String, _ field: String) throws(RuleViolation) -> CivilDate? {
        value.isEmpty ? nil : try date(value, field)
    }

    /// The named official who acts (LC-07).
    package static func official(_ value: Official?) throws(RuleViolation) -> Official {
        guard let value else {
            throw .invalid(
                "official", "a named official decides (LC-07)", remedy: "give the official's id",
                reason: "OFFICIAL_MISSING")
        }
        return Official(
            id: try checked(value.id, "official.id", TextRule(1...64)),
            name: try checked(value.name, "official.name", TextRule(0...100)))
    }

    /// A reference to a document; nil if absent.
    package static func document(
        _ value: DocumentReference?, _ field: String
    ) throws(RuleViolation) -> DocumentReference? {
        guard let value else { return nil }
        let isHash =
            value.sha256.utf8.count == 64
            && value.sha256.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHash else {
            throw .invalid(
                "\(field).sha256", "a SHA-256 has 64 lower-case hex digits", remedy: "hash the document's content")
        }
        return DocumentReference(
            sha256: value.sha256, title: try text(value.title, "\(field).title", most: Limits.titleBytes),
            mediaType: try optionalText(value.mediaType, "\(field).media_type", most: 100))
    }

    /// A reference to a document that has to be there.
    package static func requiredDocument(
        _ value: DocumentReference?, _ field: String
    ) throws(RuleViolation) -> DocumentReference {
        guard let document = try document(value, field) else {
            throw .invalid(
                field, "the document is required", remedy: "give its SHA-256 and title", reason: "DOCUMENT_MISSING")
        }
        return document
    }

    /// References to documents of evidence.
    package static func evidence(
        _ values: [DocumentReference], _ field: String
    ) throws(RuleViolation) -> [DocumentReference] {
        try atMost(Limits.evidence, values.count, field)
        var result: [DocumentReference] = []
        for (index, value) in values.enumerated() {
            result.append(try requiredDocument(value, "\(field)[\(index)]"))
        }
        return result
    }

    /// Proof that a document was served.
    package static func service(_ value: ProofOfService?) throws(RuleViolation) -> (
        proof: ProofOfService, day: CivilDate
    ) {
        guard var value else {
            throw .invalid(
                "service", "a document counts from its proven service", remedy: "give day, channel, receiver and proof",
                reason: "PROOF_MISSING")
        }
        let day = try date(value.servedDate, "service.served_date")
        switch value.channel {
        case .unspecified, .unrecognized:
            throw .invalid("service.channel", "service is by one of six channels", remedy: "name the channel")
        default: break
        }
        value.recipient = try text(value.recipient, "service.recipient", most: Limits.shortTextBytes)
        value.document = try requiredDocument(value.document, "service.document")
        value.proof = try requiredDocument(value.proof, "service.proof")
        return (value, day)
    }

    /// Legal grounds; each instrument is required, the first article too if `first` says so.
    package static func legalBasis(
        _ values: [LegalBasis], _ field: String, atLeast: Int
    ) throws(RuleViolation) -> [LegalBasis] {
        guard values.count >= atLeast else {
            throw .invalid(
                field, "an entry in a list rests on a law (LC-01)", remedy: "give instrument and article",
                reason: "LEGAL_BASIS_MISSING")
        }
        try atMost(Limits.legalGrounds, values.count, field)
        var result: [LegalBasis] = []
        for (index, value) in values.enumerated() {
            let name = "\(field)[\(index)]"
            let article =
                index < atLeast
                ? try text(value.article, "\(name).article", most: Limits.shortTextBytes)
                : try optionalText(value.article, "\(name).article", most: Limits.shortTextBytes)
            result.append(
                LegalBasis(
                    instrument: try text(value.instrument, "\(name).instrument", most: Limits.titleBytes),
                    article: article))
        }
        return result
    }

    /// Remedies open to the subject; at least one.
    package static func remedies(_ values: [Remedy]) throws(RuleViolation) -> [Remedy] {
        guard !values.isEmpty else {
            throw .invalid(
                "remedies", "a decision names the remedies (DOMAIN 6.2)",
                remedy: "name at least one: objection, reconsideration, suit")
        }
        try atMost(Limits.remedies, values.count, "remedies")
        var result: [Remedy] = []
        for (index, value) in values.enumerated() {
            let name = "remedies[\(index)]"
            if !value.dueDate.isEmpty { _ = try date(value.dueDate, "\(name).due_date") }
            result.append(
                Remedy(
                    kind: try text(value.kind, "\(name).kind", most: 100),
                    authority: try text(value.authority, "\(name).authority", most: Limits.shortTextBytes),
                    instructions: try optionalText(
                        value.instructions, "\(name).instructions", most: Limits.reasonBytes),
                    dueDate: value.dueDate))
        }
        return result
    }

    /// Codes of measures, without repetitions, in the order given.
    package static func measures(_ values: [String], _ field: String) throws(RuleViolation) -> [String] {
        guard !values.isEmpty else {
            throw .invalid(
                field, "a decision announces its measures (DOMAIN 6.2)",
                remedy: "give codes of the catalogue, for example SA-001")
        }
        try atMost(Limits.measures, values.count, field)
        var seen: Set<String> = []
        for (index, value) in values.enumerated() {
            let isCode =
                (2...16).contains(value.utf8.count)
                && value.utf8.allSatisfy { (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
            guard isCode, seen.insert(value).inserted else {
                throw .invalid(
                    "\(field)[\(index)]", "a measure is named once, by its code",
                    remedy: "give a code of the catalogue, for example SA-001")
            }
        }
        return values
    }

    /// Refuses more values than a field may hold.
    package static func atMost(_ most: Int, _ count: Int, _ field: String) throws(RuleViolation) {
        guard count <= most else {
            throw .invalid(
                field, "at most \(most) are taken, not \(count)", remedy: "leave some out, or send several requests")
        }
    }
}
