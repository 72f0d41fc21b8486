package import Casework
package import CommonSchema
import RegistrySchema
package import Store

/// Finds subjects in the mirror.
package enum SubjectMirror {
    /// Merges that are followed between a record and the one that stands for it: the registry's bound.
    static let mergeDepth = 8

    /// The generation of a row that a complete snapshot no longer held and that stays all the same: its source lost it.
    package static let lost: Int64 = -1

    /// The subject that a request names, by resource name or by code; never by its own name.
    ///
    /// - Throws: the refusal of a bad reference (``NamedSubject``), and of a subject that is not known here.
    package static func resolve(
        _ reference: SubjectReference?, _ field: String, _ codes: SubjectCodeReader, _ transaction: ReadTransaction
    ) throws -> MirroredSubject {
        try resolve(try NamedSubject.read(reference, field, codes), transaction)
    }

    /// The subject that a request names, where its reference was read already.
    ///
    /// - Throws: the refusal of a subject that is not known here, and of a code that is none unless somebody was issued it.
    package static func resolve(
        _ named: NamedSubject, _ transaction: ReadTransaction
    ) throws -> MirroredSubject {
        let found =
            switch named {
            case .name(let name): try subject(named: name, transaction)
            case .key(let key): try subject(byKey: key.text, transaction)
            }
        guard let found else { throw named.doubt ?? Refusal.subjectNotFound(named.shown) }
        return try survivor(of: found, transaction)
    }

    /// The subject with a resource name; nil if it is not known here.
    package static func subject(named name: String, _ transaction: ReadTransaction) throws -> MirroredSubject? {
        try transaction.queryOne("SELECT \(columns) FROM mirror_subjects s WHERE s.name = ?", [.text(name)]) {
            read($0)
        }
    }

    /// The subject that a key finds: a code in use comes before a former one, then a record that stands for itself before one that
    /// was merged. Nil if none does. While merges arrive in any order, the record in use is where the facts are.
    package static func subject(byKey key: String, _ transaction: ReadTransaction) throws -> MirroredSubject? {
        var best: (inUse: Bool, subject: MirroredSubject)?
        // Hardly ever more than one row: choosing here spares the engine a sorter.
        try transaction.forEach(
            """
            SELECT \(columns), k.in_use FROM mirror_subject_keys k JOIN mirror_subjects s ON s.name = k.subject
                WHERE k.lookup_key = ?
            """, [.text(key)]
        ) { row in
            let found = (inUse: row.bool(8), subject: read(row))
            if best.map({ rank($0) > rank(found) }) ?? true { best = found }
            return true
        }
        return best?.subject
    }

    /// Lower is better.
    private static func rank(_ found: (inUse: Bool, subject: MirroredSubject)) -> (Int, Int, String) {
        (found.inUse ? 0 : 1, found.subject.mergedInto.isEmpty ? 0 : 1, found.subject.name)
    }

    /// The record that stands for a subject today, at the end of any chain of merges; the last one known where the feed has not
    /// brought the next yet.
    package static func survivor(
        of subject: MirroredSubject, _ transaction: ReadTransaction
    ) throws -> MirroredSubject {
        guard !subject.mergedInto.isEmpty else { return subject }
        return try transaction.queryOne(
            """
            \(chain) SELECT \(columns) FROM chain c JOIN mirror_subjects s ON s.name = c.name
                ORDER BY c.depth DESC LIMIT 1
            """, [.text(subject.mergedInto)]
        ) { read($0) } ?? subject
    }

    /// The name of the record that stands for a name today, also where that record has not come yet: facts wait for it there.
    package static func survivor(ofName name: String, _ transaction: ReadTransaction) throws -> String {
        try transaction.queryOne("\(chain) \(lastOfChain)", [.text(name)]) { $0.text(0) } ?? name
    }

    /// The row with which a recursion from a given name begins. The second part has no row, and gives the first its collation: PostgreSQL
    /// takes no recursion whose beginning and steps are ordered differently, as a value and a column of text are.
    private static let given = "SELECT ?, 0 UNION ALL SELECT name, 0 FROM mirror_subjects WHERE 1 = 0"

    /// Begins a statement whose first value is a subject's name: `family` holds that name and those of all records that
    /// were merged into it. What refers to a record stays with it; whoever asks for a subject means all of its records.
    package static let family = """
        WITH RECURSIVE family (name, depth) AS (
            \(given) UNION ALL
            SELECT s.name, f.depth + 1 FROM mirror_subjects s JOIN family f ON s.merged_into = f.name
                WHERE s.merged_into <> '' AND f.depth < \(mergeDepth)
        )
        """

    /// Begins a statement whose first value is a subject's name: `chain` holds it and, with growing depth, the records that stand
    /// for it one after the other.
    static let chain = """
        WITH RECURSIVE chain (name, depth) AS (
            \(given) UNION ALL
            SELECT s.merged_into, c.depth + 1 FROM mirror_subjects s JOIN chain c ON s.name = c.name
                WHERE s.merged_into <> '' AND c.depth < \(mergeDepth)
        )
        """

    /// The names of a record and of all that were merged into it.
    package static func records(of name: String, _ transaction: ReadTransaction) throws -> Set<String> {
        Set(try transaction.query("\(family) SELECT name FROM family", [.text(name)]) { $0.text(0) })
    }

    /// Whether a key finds a record or one that was merged into it, in use or as a former one.
    package static func hasKey(_ key: String, of name: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            """
            \(family) SELECT 1 FROM mirror_subject_keys
                WHERE lookup_key = ? AND subject IN (SELECT name FROM family) LIMIT 1
            """, [.text(name), .text(key)]
        ) { _ in true } ?? false
    }

    private static let lastOfChain = "SELECT name FROM chain ORDER BY depth DESC LIMIT 1"

    /// An expression in place of the first value of a statement, a subject's name: the record that stands for it today. Spares
    /// whoever writes a row about a subject the read before it.
    package static let survivorOfFirst = "(\(chain) \(lastOfChain))"

    private static let columns =
        "s.name, s.kind, s.display_name, s.uscc, s.status, s.merged_into, s.established, s.generation"

    private static func read(_ row: borrowing Row) -> MirroredSubject {
        MirroredSubject(
            name: row.text(0), kind: SubjectKind(rawValue: Int32(truncatingIfNeeded: row.int64(1))),
            displayName: row.text(2), uscc: row.text(3),
            status: SubjectStatus(rawValue: Int32(truncatingIfNeeded: row.int64(4))), mergedInto: row.text(5),
            established: row.text(6), isLost: row.int64(7) == lost)
    }
}
