import Credit
package import ListingSchema
package import MeasuresRules
import RPC
package import Store

/// What the projection knows about one subject, with the entries as their source wrote them.
package struct SubjectFile: Sendable {
    /// The facts.
    package var facts: SubjectFacts
    /// The entries, in the order of `facts.entries`: what an answer quotes.
    package var entries: [ListEntry]
}

/// Point reads of the projection: what one Check needs, three statements.
package enum ProjectionReader {
    /// How many merges are followed: the registry's bound.
    private static let mergeHops = 8

    /// Finds a subject by the key of its code; nil if none has it.
    package static func subject(key: String, in transaction: ReadTransaction) throws -> SubjectRow? {
        try followed(
            transaction.queryOne(
                """
                SELECT s.name, s.kind, s.display_name, s.display_code, s.established, s.ceased, s.merged_into
                FROM subject_codes c JOIN subjects s ON s.name = c.subject WHERE c.code = ?
                """, [.text(key)], row), in: transaction)
    }

    /// Finds a subject by its resource name; nil if there is none.
    package static func subject(name: String, in transaction: ReadTransaction) throws -> SubjectRow? {
        try followed(named(name, in: transaction), in: transaction)
    }

    /// Reads everything about a subject that can matter in a Check.
    /// - Throws: `ProjectionError.tooManyFacts` beyond `MeasuresLimits`; `StoreError`.
    package static func file(of subject: SubjectRow, in transaction: ReadTransaction) throws -> SubjectFile {
        var entries: [ListEntry] = []
        var entryFacts: [EntryFact] = []
        // A record whose survivor is still to come has its facts under that one's name.
        let owner = try subject.mergedInto.map { try survivor(of: $0, in: transaction) } ?? subject.name
        try transaction.forEach(
            "SELECT payload FROM entries WHERE subject = ? ORDER BY name", [.text(owner)]
        ) { row in
            guard entries.count < MeasuresLimits.entriesPerSubject else {
                throw ProjectionError.tooManyFacts(subject: subject.name, bound: MeasuresLimits.entriesPerSubject)
            }
            let bytes = row.blob(0)
            let entry = try ListEntry(serialized: bytes.span.bytes, limits: .default)
            guard let fact = try EntryReading.fact(entry) else { return true }
            entries.append(entry)
            entryFacts.append(fact)
            return true
        }
        let facts = SubjectFacts(
            kind: subject.kind, isKnown: true, hasCeased: subject.hasCeased, established: subject.established,
            entries: entryFacts, decisions: try decisions(of: owner, in: transaction))
        return SubjectFile(facts: facts, entries: entries)
    }

    /// The name of the subject record that stands for a name today, also where that record has not come yet: facts wait
    /// for it there.
    package static func survivor(of name: String, in transaction: ReadTransaction) throws -> String {
        var name = name
        for _ in 0..<mergeHops {
            let next = try transaction.queryOne(
                "SELECT merged_into FROM subjects WHERE name = ?", [.text(name)]
            ) { $0.textOrNil(0) }
            guard let next, let next else { return name }
            name = next
        }
        return name
    }

    private static func decisions(of subject: String, in transaction: ReadTransaction) throws -> [DecisionFact] {
        var found: [DecisionFact] = []
        try transaction.forEach(
            """
            SELECT name, document_number, department, decision_date, conduct_kind, domain, class, effective, repaired,
                disputed, valid_to, publication_end
            FROM decisions WHERE subject = ? ORDER BY name
            """, [.text(subject)]
        ) { row in
            guard found.count < MeasuresLimits.decisionsPerSubject else {
                throw ProjectionError.tooManyFacts(subject: subject, bound: MeasuresLimits.decisionsPerSubject)
            }
            let name = row.text(0)
            guard let decided = try FeedDate.parse(row.text(3), "decision_date", of: name) else {
                throw ProjectionError.malformed(name: name, field: "decision_date")
            }
            found.append(
                DecisionFact(
                    name: name, documentNumber: row.text(1), conductKind: row.text(4), domain: row.text(5),
                    department: row.text(2), decisionDate: decided,
                    validTo: try FeedDate.parse(row.textOrNil(10), "valid_to", of: name),
                    publicationEnd: try FeedDate.parse(row.textOrNil(11), "publication_end", of: name),
                    penaltyClass: PenaltyClass(rawValue: Int32(row.int64(6))) ?? .unclassified,
                    isEffective: row.bool(7), isRepaired: row.bool(8), isDisputed: row.bool(9)))
            return true
        }
        return found
    }

    private static func named(_ name: String, in transaction: ReadTransaction) throws -> SubjectRow? {
        try transaction.queryOne(
            """
            SELECT name, kind, display_name, display_code, established, ceased, merged_into FROM subjects WHERE name = ?
            """, [.text(name)], row)
    }

    private static func followed(_ found: SubjectRow?, in transaction: ReadTransaction) throws -> SubjectRow? {
        var current = found
        for _ in 0..<mergeHops {
            guard let next = current?.mergedInto, let target = try named(next, in: transaction) else { return current }
            current = target
        }
        return current
    }

    private static func row(_ row: borrowing Row) throws -> SubjectRow {
        let name = row.text(0)
        return SubjectRow(
            name: name, kind: CreditSubjectKind(rawValue: Int32(row.int64(1))), displayName: row.text(2),
            displayCode: row.text(3), established: try FeedDate.parse(row.textOrNil(4), "established_date", of: name),
            hasCeased: row.bool(5), mergedInto: row.textOrNil(6))
    }
}
