import RegistrySchema
import Store

/// A decision whose name and row are another one's from now on.
package struct DecisionSetAside: Sendable, Hashable {
    /// The name that both had.
    package let name: String
    /// Code of the former one's department.
    package let department: String
    /// The record that the former one came to.
    package let subject: String
    /// The name under which the former one stands.
    package let aside: String
}

extension DecisionMirror {
    /// Moves the decisions of a record that is set aside, and of what was merged into it. Those that were effective are lost: nobody
    /// annulled them. Where files refer to rows they keep the subject that is part of their key, and the owner alone says whose they are.
    /// - Returns: the names of those that were effective.
    static func lose(
        of name: String, owner former: String, to aside: String, owner: String, generation: Int64,
        _ retention: MirrorScope.Retention, _ transaction: WriteTransaction
    ) throws -> [String] {
        let own = "WHERE owner = ? AND subject = ? AND generation < ?"
        let which: [SQLValue] = [.text(former), .text(name), .integer(generation)]
        var names: [String] = []
        try transaction.forEach("SELECT name FROM mirror_decisions \(own) AND effective = 1", which) {
            names.append($0.text(0))
            return true
        }
        try transaction.execute(
            """
            UPDATE mirror_decisions SET owner = ?, subject = ?, effective = 0,
                generation = CASE effective WHEN 1 THEN \(SubjectMirror.lost) ELSE generation END
                \(own)
            """, [.text(owner), .text(retention == .keeps ? name : aside)] + which)
        try transaction.execute(
            """
            \(SubjectMirror.family) UPDATE mirror_decisions SET owner = ?
                WHERE owner = ? AND subject IN (SELECT name FROM family)
            """, [.text(aside), .text(owner), .text(former)])
        return names
    }

    /// Sets a decision aside whose name is another one's now, as ``SubjectMirror/setAside(_:generation:_:_:)`` does with a subject: of
    /// another department or with another document number, and about another subject. One of both alone is a correction.
    ///
    /// Where files refer to rows, a row whose key the other one does not take stays where it is and is marked as lost.
    /// - Parameter owner: the record that stands for the subject of the decision today.
    /// - Returns: whether one of them was effective, and those whose row the other one takes.
    static func setAside(
        for decision: DecisionRecord, owner: String, generation: Int64, _ retention: MirrorScope.Retention,
        _ transaction: WriteTransaction
    ) throws -> (isLost: Bool, moved: [DecisionSetAside]) {
        let others = try transaction.query(
            """
            SELECT department, subject, effective FROM mirror_decisions WHERE name = ? AND generation < ?
                AND (effective = 1 OR generation = \(SubjectMirror.lost))
                AND (department <> ? OR NOT \(isNumber)) AND owner <> ?
            """,
            [
                .text(decision.name), .integer(generation), .text(decision.department), .text(decision.documentNumber),
                .text(owner),
            ]
        ) { (department: $0.text(0), subject: $0.text(1), isEffective: $0.bool(2)) }
        var moved: [DecisionSetAside] = []
        for other in others {
            let key: [SQLValue] = [.text(decision.name), .text(other.department), .text(other.subject)]
            let row = "WHERE name = ? AND department = ? AND subject = ?"
            let isTaken = other.department == decision.department && other.subject == decision.subject
            if retention == .keeps, !isTaken {
                try transaction.execute(
                    "UPDATE mirror_decisions SET effective = 0, generation = \(SubjectMirror.lost) \(row)", key)
                continue
            }
            let aside = try freeName(beside: decision.name, transaction)
            try transaction.execute(
                """
                INSERT INTO mirror_decisions (name, effective, generation, \(unchanged))
                    SELECT ?, 0, \(SubjectMirror.lost), \(unchanged) FROM mirror_decisions \(row)
                """, [.text(aside)] + key)
            moved.append(
                DecisionSetAside(
                    name: decision.name, department: other.department, subject: other.subject, aside: aside))
            // Where files refer to the row it is overwritten by the other one, and never removed.
            if retention == .removes { try transaction.execute("DELETE FROM mirror_decisions \(row)", key) }
        }
        return (others.contains { $0.isEffective }, moved)
    }

    private static let unchanged = """
        owner, department, subject, document_number, kind, decision_date, domain, status, conduct_kind, severity, repaired,
            disputed, valid_to, publication_end, version
        """

    private static func freeName(beside name: String, _ transaction: ReadTransaction) throws -> String {
        var number = 1
        while try transaction.queryOne(
            "SELECT 1 FROM mirror_decisions WHERE name = ? LIMIT 1", [.text("\(name)~\(number)")], { _ in true })
            ?? false
        {
            number += 1
        }
        return "\(name)~\(number)"
    }
}
