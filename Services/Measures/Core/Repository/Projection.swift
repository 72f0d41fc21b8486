import CommonSchema
import Credit
package import ListingSchema
import MeasuresRules
package import RegistrySchema
package import Store

/// Writes what registry and listing feed into the projection. Every change is the whole new state of one record, so
/// applying one twice changes nothing.
package enum Projection {
    /// The key of an organisation's code.
    package static func key(uscc: String) -> String { uscc }

    /// The key of a person's number, from its blind index in hex.
    package static func key(blindIndex: String) -> String { "b:" + blindIndex }

    /// Applies a change of the registry's feed.
    /// - Throws: `ProjectionError`, `StoreError`.
    package static func apply(
        _ change: RegistryChange, generation: Int64, in transaction: WriteTransaction
    ) throws {
        switch change.record {
        case .subject(let subject): try apply(subject, generation, in: transaction)
        case .decision(let decision): try apply(decision, generation, in: transaction)
        case .department, .calendarYear, .ruleBook, .none: break
        }
    }

    /// Applies a change of listing's feed.
    /// - Throws: `ProjectionError`, `StoreError`.
    package static func apply(_ change: ListingChange, generation: Int64, in transaction: WriteTransaction) throws {
        guard case .entry(let entry) = change.resource else { return }
        guard try EntryReading.fact(entry) != nil else {
            try transaction.execute("DELETE FROM entries WHERE name = ?", [.text(entry.name)])
            return
        }
        try transaction.execute(
            """
            INSERT INTO entries (name, subject, version, payload, generation) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET subject = excluded.subject, version = excluded.version,
                payload = excluded.payload, generation = excluded.generation
            WHERE excluded.version >= entries.version OR excluded.generation > entries.generation
            """,
            [
                .text(entry.name), .text(try survivor(of: entry.subject, in: transaction)), .integer(entry.version),
                .blob(try entry.serialized()), .integer(generation),
            ])
    }

    /// Removes what a complete snapshot of the registry no longer holds.
    package static func removeStaleRegistry(below generation: Int64, in transaction: WriteTransaction) throws {
        for table in ["subject_codes", "subjects", "decisions"] {
            try transaction.execute("DELETE FROM \(table) WHERE generation < ?", [.integer(generation)])
        }
    }

    /// Removes what a complete snapshot of listing no longer holds.
    package static func removeStaleListing(below generation: Int64, in transaction: WriteTransaction) throws {
        try transaction.execute("DELETE FROM entries WHERE generation < ?", [.integer(generation)])
    }

    private static func apply(
        _ subject: SubjectRecord, _ generation: Int64, in transaction: WriteTransaction
    ) throws {
        let kind = CreditSubjectKind(rawValue: subject.kind.rawValue)
        let established = try FeedDate.parse(subject.establishedDate, "established_date", of: subject.name)
        let isPerson = kind == .naturalPerson
        let merged = subject.mergedInto.isEmpty ? nil : subject.mergedInto
        try transaction.execute(
            """
            INSERT INTO subjects (name, kind, display_name, display_code, established, ceased, merged_into, generation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, display_name = excluded.display_name,
                display_code = excluded.display_code, established = excluded.established, ceased = excluded.ceased,
                merged_into = excluded.merged_into, generation = excluded.generation
            """,
            [
                .text(subject.name), .integer(kind?.rawValue ?? 0),
                .text(isPerson ? Masking.personName(subject.displayName) : subject.displayName), .text(subject.uscc),
                .optional(established?.description), .bool(hasCeased(subject.status)), .optional(merged),
                .integer(generation),
            ])
        try applyCodes(of: subject, generation, in: transaction)
        // In a snapshot the record that it was merged into may have come before, with a merge of its own.
        if let merged { try move(from: subject.name, to: try survivor(of: merged, in: transaction), in: transaction) }
    }

    private static func hasCeased(_ status: SubjectStatus) -> Bool {
        switch status {
        case .deregistered, .deceased: true
        case .unspecified, .active, .licenceRevoked, .merged, .unrecognized: false
        }
    }

    /// Writes the codes that find a subject. A code in use wins over the same code as a former one of another subject.
    private static func applyCodes(
        of subject: SubjectRecord, _ generation: Int64, in transaction: WriteTransaction
    ) throws {
        var codes: [(code: String, current: Bool)] = subject.formerUsccs.map { (key(uscc: $0), false) }
        codes += subject.formerBlindIndexes.map { (key(blindIndex: $0), false) }
        if !subject.uscc.isEmpty { codes.append((key(uscc: subject.uscc), true)) }
        if !subject.blindIndex.isEmpty { codes.append((key(blindIndex: subject.blindIndex), true)) }
        let wanted = Set(codes.map(\.code))
        let held = try transaction.query(
            "SELECT code FROM subject_codes WHERE subject = ?", [.text(subject.name)]
        ) { $0.text(0) }
        for code in held where !wanted.contains(code) {
            try transaction.execute("DELETE FROM subject_codes WHERE code = ?", [.text(code)])
        }
        for (code, current) in codes {
            try transaction.execute(
                """
                INSERT INTO subject_codes (code, subject, current, generation) VALUES (?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET subject = excluded.subject, current = excluded.current,
                    generation = excluded.generation
                WHERE excluded.current >= subject_codes.current OR subject_codes.subject = excluded.subject
                    OR excluded.generation > subject_codes.generation
                """, [.text(code), .text(subject.name), .bool(current), .integer(generation)])
        }
    }

    private static func apply(
        _ decision: DecisionRecord, _ generation: Int64, in transaction: WriteTransaction
    ) throws {
        // Permits trigger nothing.
        guard decision.kind == .penalty else { return }
        for (field, text) in [
            ("decision_date", decision.decisionDate), ("valid_to", decision.validTo),
            ("publication_end", decision.publicationEnd),
        ] {
            _ = try FeedDate.parse(text, field, of: decision.name)
        }
        guard !decision.decisionDate.isEmpty else {
            throw ProjectionError.malformed(name: decision.name, field: "decision_date")
        }
        try transaction.execute(
            """
            INSERT INTO decisions (name, subject, document_number, department, decision_date, conduct_kind, domain, class,
                effective, repaired, disputed, valid_to, publication_end, version, generation)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET subject = excluded.subject, document_number = excluded.document_number,
                department = excluded.department, decision_date = excluded.decision_date,
                conduct_kind = excluded.conduct_kind, domain = excluded.domain, class = excluded.class,
                effective = excluded.effective, repaired = excluded.repaired, disputed = excluded.disputed,
                valid_to = excluded.valid_to, publication_end = excluded.publication_end, version = excluded.version,
                generation = excluded.generation
            """,
            [
                .text(decision.name), .text(try survivor(of: decision.subject, in: transaction)),
                .text(decision.documentNumber), .text(decision.department), .text(decision.decisionDate),
                .text(decision.conductKind), .text(decision.domain),
                .integer(PenaltyClass(rawValue: decision.severity.rawValue)?.rawValue ?? 0),
                .bool(decision.status == .effective), .bool(decision.repaired), .bool(decision.disputed),
                .optional(decision.validTo.isEmpty ? nil : decision.validTo),
                .optional(decision.publicationEnd.isEmpty ? nil : decision.publicationEnd),
                .integer(Int64(decision.version)), .integer(generation),
            ])
    }

    /// Facts follow the subject record into which theirs was merged.
    private static func move(from source: String, to target: String, in transaction: WriteTransaction) throws {
        for table in ["entries", "decisions"] {
            try transaction.execute(
                "UPDATE \(table) SET subject = ? WHERE subject = ?", [.text(target), .text(source)])
        }
    }

    private static func survivor(of name: String, in transaction: ReadTransaction) throws -> String {
        try ProjectionReader.survivor(of: name, in: transaction)
    }
}
