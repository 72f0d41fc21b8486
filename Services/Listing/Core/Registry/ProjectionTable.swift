import Casework
import CommonSchema
package import RegistrySchema
package import Store

/// What listing keeps of the registry: departments, calendar years, subjects by code, decisions by number. Every
/// row is the newest
/// state the feed gave; applying one twice does no harm. Rows are never deleted, because files refer to them.
package enum ProjectionTable {
    // MARK: Applying

    /// Keeps a department.
    package static func put(_ department: Department, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO departments (code, name_zh, name_en) VALUES (?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en
            """, [.text(department.code), .text(department.titleZh), .text(department.titleEn)])
    }

    /// Keeps a year of the calendar.
    package static func put(_ year: CalendarYear, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO calendar_years (year, version, image) VALUES (?, ?, ?)
                ON CONFLICT (year) DO UPDATE SET version = excluded.version, image = excluded.image
            """, [.integer(year.year), .integer(year.version), .blob(try year.serialized())])
    }

    /// Keeps a subject and the keys that find it.
    package static func put(_ subject: SubjectRecord, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO subjects (name, kind, display_name, uscc, status, merged_into) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, display_name = excluded.display_name,
                    uscc = excluded.uscc, status = excluded.status, merged_into = excluded.merged_into
            """,
            [
                .text(subject.name), .integer(subject.kind.rawValue), .text(subject.displayName), .text(subject.uscc),
                .integer(subject.status.rawValue), .text(subject.mergedInto),
            ])
        _ = try transaction.execute("DELETE FROM subject_keys WHERE subject = ?", [.text(subject.name)])
        var keys: [(String, Bool)] = []
        if !subject.uscc.isEmpty { keys.append((SubjectKey.uscc(subject.uscc).text, true)) }
        if !subject.blindIndex.isEmpty { keys.append((SubjectKey.blindText(subject.blindIndex), true)) }
        keys += subject.formerUsccs.map { (SubjectKey.uscc($0).text, false) }
        keys += subject.formerBlindIndexes.map { (SubjectKey.blindText($0), false) }
        for (key, inUse) in keys {
            _ = try transaction.execute(
                "INSERT INTO subject_keys (lookup_key, subject, in_use) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [.text(key), .text(subject.name), .bool(inUse)])
        }
    }

    /// Keeps a decision. One whose department or subject was corrected leaves its old row behind as no longer
    /// effective.
    package static func put(
        _ decision: DecisionRecord, generation: Int64 = 0, _ transaction: WriteTransaction
    ) throws {
        _ = try transaction.execute(
            "UPDATE decisions SET effective = 0 WHERE name = ? AND (department <> ? OR subject <> ?)",
            [.text(decision.name), .text(decision.department), .text(decision.subject)])
        _ = try transaction.execute(
            """
            INSERT INTO decisions (name, department, subject, document_number, kind, decision_date, domain, effective,
                status, generation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name, department, subject) DO UPDATE SET document_number = excluded.document_number,
                    kind = excluded.kind, decision_date = excluded.decision_date, domain = excluded.domain,
                    effective = excluded.effective, status = excluded.status, generation = excluded.generation
            """,
            [
                .text(decision.name), .text(decision.department), .text(decision.subject),
                .text(decision.documentNumber), .integer(decision.kind.rawValue), .text(decision.decisionDate),
                .text(decision.domain), .bool(decision.status == .effective), .integer(decision.status.rawValue),
                .integer(generation),
            ])
    }

    /// Decisions that a complete snapshot no longer holds are no longer effective.
    /// - Returns: their names.
    package static func retire(before generation: Int64, _ transaction: WriteTransaction) throws -> [String] {
        let names = try transaction.query(
            "SELECT name FROM decisions WHERE generation < ? AND effective = 1", [.integer(generation)]
        ) { $0.text(0) }
        _ = try transaction.execute(
            "UPDATE decisions SET effective = 0 WHERE generation < ? AND effective = 1", [.integer(generation)])
        return names
    }

    // MARK: Reading

    /// True if anything of the registry has been heard yet.
    package static func isHeard(_ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne("SELECT 1 FROM departments LIMIT 1", []) { _ in true } ?? false
    }

    /// True if a department is known.
    package static func isDepartment(_ code: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne("SELECT 1 FROM departments WHERE code = ?", [.text(code)]) { _ in true } ?? false
    }

    /// Every published year of the calendar.
    package static func calendarYears(_ transaction: ReadTransaction) throws -> [CalendarYear] {
        try transaction.query("SELECT image FROM calendar_years ORDER BY year") {
            try CalendarYear(stored: $0.blob(0))
        }
    }

    /// The subject with a resource name; nil if it is not known here.
    package static func subject(named name: String, _ transaction: ReadTransaction) throws -> KnownSubject? {
        try transaction.queryOne("SELECT \(subjectColumns) FROM subjects s WHERE s.name = ?", [.text(name)]) {
            known(from: $0)
        }
    }

    /// The subject that a key finds; the number in use comes before a former one. Nil if none does.
    package static func subject(byKey key: String, _ transaction: ReadTransaction) throws -> KnownSubject? {
        try transaction.queryOne(
            """
            SELECT \(subjectColumns) FROM subject_keys k JOIN subjects s ON s.name = k.subject
                WHERE k.lookup_key = ? ORDER BY (s.merged_into <> ''), k.in_use DESC, s.name LIMIT 1
            """, [.text(key)]
        ) { known(from: $0) }
    }

    /// The record that stands for a subject today, at the end of any chain of merges; itself where the feed has not
    /// brought the next one yet.
    package static func survivor(of subject: KnownSubject, _ transaction: ReadTransaction) throws -> KnownSubject {
        var subject = subject
        for _ in 0..<mergeDepth {
            guard !subject.mergedInto.isEmpty, let next = try Self.subject(named: subject.mergedInto, transaction)
            else { return subject }
            subject = next
        }
        return subject
    }

    /// Begins a statement whose first value is a subject's name: `family` holds that name and those of all records that
    /// were merged into it. What refers to a record stays with it; whoever asks for a subject means all of its records.
    package static let family = """
        WITH RECURSIVE family (name, depth) AS (
            SELECT ?, 0 UNION ALL
            SELECT s.name, f.depth + 1 FROM subjects s JOIN family f ON s.merged_into = f.name
                WHERE s.merged_into <> '' AND f.depth < \(mergeDepth)
        )
        """

    /// Merges between a record and the one that stands for it: the registry's bound.
    private static let mergeDepth = 8

    private static let subjectColumns = "s.name, s.kind, s.display_name, s.uscc, s.status, s.merged_into"

    private static func known(from row: borrowing Row) -> KnownSubject {
        KnownSubject(
            name: row.text(0), kind: SubjectKind(rawValue: Int32(truncatingIfNeeded: row.int64(1))),
            displayName: row.text(2), uscc: row.text(3),
            status: SubjectStatus(rawValue: Int32(truncatingIfNeeded: row.int64(4))), mergedInto: row.text(5))
    }

    /// A department's decisions with a document number about a subject or what was merged into it, newest first; the
    /// effective one before others.
    package static func decisions(
        of department: String, number: String, subject: String, _ transaction: ReadTransaction
    ) throws -> [KnownDecision] {
        try transaction.query(
            """
            \(family) SELECT name, kind, decision_date, domain, effective, subject FROM decisions
                WHERE department = ? AND document_number = ? AND subject IN (SELECT name FROM family)
                ORDER BY effective DESC, decision_date DESC, name LIMIT 16
            """, [.text(subject), .text(department), .text(number)]
        ) { row in
            KnownDecision(
                name: row.text(0), kind: DecisionKind(rawValue: Int32(truncatingIfNeeded: row.int64(1))),
                date: row.text(2), domain: row.text(3), isEffective: row.bool(4), subject: row.text(5))
        }
    }

    /// True if a decision about a subject is effective as the registry last said.
    package static func isEffective(
        decision: String, department: String, subject: String, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            "SELECT effective FROM decisions WHERE name = ? AND department = ? AND subject = ?",
            [.text(decision), .text(department), .text(subject)]
        ) { $0.bool(0) } ?? false
    }
}
