import Credit
import RegistrySchema
import Store

extension DecisionMirror {
    /// Keeps a decision. One whose department or subject was corrected leaves its old row behind as no longer effective, or
    /// none where rows are removed.
    /// - Parameter owner: the record that stands for its subject today.
    static func put(
        _ decision: DecisionRecord, owner: String, generation: Int64, _ retention: MirrorScope.Retention,
        _ transaction: WriteTransaction
    ) throws {
        try check(decision)
        // A row that was set aside is of another document, and no earlier state of this one.
        let corrected = """
            WHERE name = ? AND (department <> ? OR subject <> ?)
                AND (generation <> \(SubjectMirror.lost) OR (department = ? AND \(isNumber)))
            """
        try transaction.execute(
            retention == .keeps
                ? """
                UPDATE mirror_decisions SET effective = 0, generation = CASE WHEN generation < 0 THEN 0 ELSE generation END
                    \(corrected)
                """
                : "DELETE FROM mirror_decisions \(corrected)",
            [
                .text(decision.name), .text(decision.department), .text(decision.subject), .text(decision.department),
                .text(decision.documentNumber),
            ])
        try transaction.execute(
            """
            INSERT INTO mirror_decisions (owner, name, department, subject, document_number, kind, decision_date, domain,
                    effective, status, generation, conduct_kind, severity, repaired, disputed, valid_to,
                    publication_end, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name, department, subject) DO UPDATE SET owner = excluded.owner,
                    document_number = excluded.document_number, kind = excluded.kind,
                    decision_date = excluded.decision_date, domain = excluded.domain, effective = excluded.effective,
                    status = excluded.status, generation = excluded.generation, conduct_kind = excluded.conduct_kind,
                    severity = excluded.severity, repaired = excluded.repaired, disputed = excluded.disputed,
                    valid_to = excluded.valid_to, publication_end = excluded.publication_end,
                    version = excluded.version
            """,
            [
                .text(owner), .text(decision.name), .text(decision.department), .text(decision.subject),
                .text(decision.documentNumber), .integer(Int64(decision.kind.rawValue)), .text(decision.decisionDate),
                .text(decision.domain), .bool(decision.status == .effective),
                .integer(Int64(decision.status.rawValue)), .integer(generation), .text(decision.conductKind),
                .integer(Int64(decision.severity.rawValue)), .bool(decision.repaired), .bool(decision.disputed),
                .text(decision.validTo), .text(decision.publicationEnd), .integer(Int64(decision.version)),
            ])
    }

    /// The one day on which everything rests. The others are judged where they are read: a field that a service does not use
    /// must not keep it from hearing of annulments.
    private static func check(_ decision: DecisionRecord) throws(MirrorFault) {
        guard CivilDate(iso: decision.decisionDate) != nil else {
            throw .malformed(name: decision.name, field: "decision_date")
        }
    }

    /// Decisions that a complete snapshot no longer holds: those that were effective stay, marked as lost and no longer effective, for
    /// the registry was put back to an earlier state and nobody annulled them. Of the others the rows are removed where rows are.
    /// - Returns: the names of those that were effective.
    static func removeStale(
        before generation: Int64, _ retention: MirrorScope.Retention, _ transaction: WriteTransaction
    ) throws -> [String] {
        var names: [String] = []
        // A restored registry may have lost more than a query gives at once.
        try transaction.forEach(
            "SELECT name FROM mirror_decisions WHERE generation < ? AND effective = 1", [.integer(generation)]
        ) {
            names.append($0.text(0))
            return true
        }
        try transaction.execute(
            """
            UPDATE mirror_decisions SET effective = 0, generation = \(SubjectMirror.lost)
                WHERE generation < ? AND effective = 1
            """, [.integer(generation)])
        if retention == .removes {
            try transaction.execute(
                "DELETE FROM mirror_decisions WHERE generation < ? AND generation <> \(SubjectMirror.lost)",
                [.integer(generation)])
        }
        return names
    }
}
