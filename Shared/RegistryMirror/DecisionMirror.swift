import Casework
import CommonSchema
import Credit
import RegistrySchema
import ServiceKit
package import Store

/// Finds decisions in the mirror.
package enum DecisionMirror {
    /// Gives each decision about a subject and what was merged into it to `body`, by name, until it returns false; one that the
    /// registry lost no more as soon as its department has submitted it again, under whichever name and in whichever brackets.
    /// - Parameter owner: the record that stands for the subject today (``SubjectMirror/survivor(ofName:_:)``).
    package static func forEach(
        owner: String, _ transaction: ReadTransaction, _ body: (MirroredDecision) throws -> Bool
    ) throws {
        try transaction.forEach(standing, [.text(owner)]) { try body(read($0)) }
    }

    /// The records among some that have a decision, their own or one of what was merged into them, also one that the registry lost.
    static func owners(among names: Set<String>, _ transaction: ReadTransaction) throws -> Set<String> {
        var owners: Set<String> = []
        for list in InList.texts(names) {
            try transaction.forEach(
                "SELECT DISTINCT owner FROM mirror_decisions WHERE owner IN (\(list.marks))", list.values
            ) { row in
                owners.insert(row.text(0))
                return true
            }
        }
        return owners
    }

    /// A department's decisions with a document number about a subject and what was merged into it, newest first, the
    /// effective one before others; 16 at most.
    /// - Parameter owner: the record that stands for the subject today.
    package static func decisions(
        of department: String, number: String, owner: String, _ transaction: ReadTransaction
    ) throws -> [MirroredDecision] {
        try transaction.query(
            """
            SELECT \(columns) FROM mirror_decisions WHERE owner = ? AND department = ? AND \(isNumber)
                ORDER BY effective DESC, decision_date DESC, name LIMIT 16
            """, [.text(owner), .text(department), .text(number)]
        ) { read($0) }
    }

    /// True if a department has an effective penalty with a document number about some natural person.
    package static func isAgainstPerson(
        of department: String, number: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM mirror_decisions d JOIN mirror_subjects s ON s.name = d.subject
                WHERE d.department = ? AND \(isNumber) AND d.effective = 1 AND d.kind = ? AND s.kind = ? LIMIT 1
            """,
            [
                .text(department), .text(number), .integer(Int64(DecisionKind.penalty.rawValue)),
                .integer(Int64(SubjectKind.naturalPerson.rawValue)),
            ]
        ) { _ in true } ?? false
    }

    /// True if a decision of a department about a subject record is effective as the registry last said. One that the registry
    /// lost is effective again when its department has submitted it again, under whichever name.
    package static func isEffective(
        decision: String, department: String, subject: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT CASE WHEN d.effective = 1 OR (d.generation = \(SubjectMirror.lost) AND EXISTS (SELECT 1 FROM mirror_decisions n
                    WHERE n.owner = d.owner AND n.department = d.department AND \(isSameNumber)
                        AND n.effective = 1 AND n.kind = d.kind)) THEN 1 ELSE 0 END
                FROM mirror_decisions d WHERE d.name = ? AND d.department = ? AND d.subject = ?
            """,
            [.text(decision), .text(department), .text(subject)]
        ) { $0.bool(0) } ?? false
    }

    /// The record that a department's decision is effective about as the registry last said; nil if it is about none.
    package static func effectiveSubject(
        of decision: String, department: String, _ transaction: ReadTransaction
    ) throws -> String? {
        try transaction.queryOne(
            "SELECT subject FROM mirror_decisions WHERE name = ? AND department = ? AND effective = 1 ORDER BY subject LIMIT 1",
            [.text(decision), .text(department)]
        ) { $0.text(0) }
    }

    /// Whether the registry lost a decision: it was put back to an earlier state, and nobody annulled the decision.
    package static func isLost(_ decision: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM mirror_decisions WHERE name = ? AND generation = \(SubjectMirror.lost) LIMIT 1",
            [.text(decision)]
        ) { _ in true } ?? false
    }

    /// Whether the registry lost a decision of a department about a subject record, whatever else has its name now.
    package static func isLost(
        _ decision: String, department: String, subject: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            "SELECT generation FROM mirror_decisions WHERE name = ? AND department = ? AND subject = ?",
            [.text(decision), .text(department), .text(subject)]
        ) { $0.int64(0) == SubjectMirror.lost } ?? false
    }

    /// The names that a decision had which the registry lost and its department submitted again.
    package static func lostNames(of decision: String, _ transaction: ReadTransaction) throws -> [String] {
        try transaction.query(
            """
            SELECT d.name FROM mirror_decisions n JOIN mirror_decisions d ON d.owner = n.owner
                    AND d.department = n.department AND \(isSameNumber)
                WHERE n.name = ? AND d.name <> n.name AND d.kind = n.kind AND d.generation = \(SubjectMirror.lost)
            """, [.text(decision)]
        ) { $0.text(0) }
    }

    /// That the number of a row is a parameter's, whatever brackets it has.
    static let isNumber = "\(OfficialNumber.folded("document_number")) = \(OfficialNumber.folded("?"))"

    /// That the rows `n` and `d` have the same number, whatever brackets it has.
    private static let isSameNumber =
        "\(OfficialNumber.folded("n.document_number")) = \(OfficialNumber.folded("d.document_number"))"

    /// The decisions of an owner without those that were lost and came again. Every Check asks for them.
    private static let standing = """
        SELECT \(columns) FROM mirror_decisions d WHERE d.owner = ?
            AND NOT (d.generation = \(SubjectMirror.lost) AND EXISTS (SELECT 1 FROM mirror_decisions n
                WHERE n.owner = d.owner AND n.department = d.department AND \(isSameNumber)
                    AND n.kind = d.kind AND n.generation <> \(SubjectMirror.lost)))
            ORDER BY d.name
        """

    private static let columns = """
        name, kind, subject, department, document_number, decision_date, domain, conduct_kind, severity, effective,
            repaired, disputed, valid_to, publication_end, generation
        """

    private static func read(_ row: borrowing Row) -> MirroredDecision {
        MirroredDecision(
            name: row.text(0), kind: DecisionKind(rawValue: Int32(truncatingIfNeeded: row.int64(1))),
            subject: row.text(2), department: row.text(3), documentNumber: row.text(4), date: row.text(5),
            domain: row.text(6), conductKind: row.text(7),
            severity: SeverityClass(rawValue: Int32(truncatingIfNeeded: row.int64(8))), isEffective: row.bool(9),
            isRepaired: row.bool(10), isDisputed: row.bool(11), validTo: row.text(12), publicationEnd: row.text(13),
            isLost: row.int64(14) == SubjectMirror.lost)
    }
}
