import Casework
import Credit
import RegistryRules
import Store

/// SQL of the decisions.
enum DecisionTable {
    static func nextID(_ tx: WriteTransaction) throws -> Int64 { try tx.nextID(in: "decision") }

    /// What tells one decision from another: under which record of a subject, by which authority, on which day, and the document's
    /// number as ``OfficialNumber`` folds it.
    struct Key: Sendable, Hashable {
        var subject: Int64
        var authority: String
        var number: ExactText
        var date: String
    }

    /// As much of a kept decision as another one is compared with.
    struct Kept: Sendable, Hashable {
        var id: Int64
        var kind: Int64
        /// The document's number as it was written.
        var number: ExactText
        var content: String
    }

    /// The decisions that are kept under keys, whatever brackets their numbers have; under each in the order of their ids.
    static func kept(_ tx: ReadTransaction, _ keys: Set<Key>) throws -> [Key: [Kept]] {
        var kept: [Key: [Kept]] = [:]
        let sets = InList.lists(Set(keys.map(\.subject)))
        for numbers in InList.lists(Set(keys.map(\.number))) {
            for subjects in sets {
                // The plus leaves it to the numbers to find the rows: a subject may have thousands, and each number asked for each
                // subject would be a question for every pair.
                try tx.forEach(
                    """
                    SELECT id, kind, document_number, content, subject_id, authority_uscc, decision_date FROM decision
                    WHERE \(OfficialNumber.folded("document_number")) IN (\(numbers.marks))
                        AND +subject_id IN (\(subjects.marks)) ORDER BY id
                    """, numbers.values + subjects.values
                ) { row in
                    let number = row.text(2)
                    let key = Key(
                        subject: row.int64(4), authority: row.text(5), number: ExactText(OfficialNumber.fold(number)),
                        date: row.text(6))
                    guard keys.contains(key) else { return true }
                    kept[key, default: []].append(
                        Kept(id: row.int64(0), kind: row.int64(1), number: ExactText(number), content: row.text(3)))
                    return true
                }
            }
        }
        return kept
    }

    /// Whether another department has an effective decision about any of some records.
    static func isDecided(
        _ subjects: [Int64], byOthersThan department: String, _ tx: ReadTransaction
    ) throws -> Bool {
        try InList.lists(Set(subjects)).contains { part in
            try tx.queryOne(
                """
                SELECT 1 FROM decision WHERE subject_id IN (\(part.marks)) AND status = 1 AND department <> ? LIMIT 1
                """, part.values + [.text(department)]
            ) { _ in true } ?? false
        }
    }

    /// The effective decisions about some records, by record and in the order of their ids, each with its department.
    static func effective(
        _ tx: ReadTransaction, about subjects: [Int64]
    ) throws -> [Int64: [(id: Int64, department: String)]] {
        var decisions: [Int64: [(id: Int64, department: String)]] = [:]
        for part in InList.lists(Set(subjects)) {
            try tx.forEach(
                """
                SELECT id, subject_id, department FROM decision WHERE subject_id IN (\(part.marks)) AND status = 1
                ORDER BY id
                """, part.values
            ) { row in
                decisions[row.int64(1), default: []].append((row.int64(0), row.text(2)))
                return true
            }
        }
        return decisions
    }

    /// The departments that have effective decisions of a kind about any of some records.
    static func deciding(_ tx: ReadTransaction, _ kind: RecordKind, about subjects: [Int64]) throws -> Set<String> {
        var departments: Set<String> = []
        for part in InList.lists(Set(subjects)) {
            try departments.formUnion(
                tx.query(
                    """
                    SELECT DISTINCT department FROM decision WHERE subject_id IN (\(part.marks)) AND status = 1 AND kind = ?
                    """, part.values + [.integer(kind.rawValue)]
                ) { $0.text(0) })
        }
        return departments
    }

    static func row(_ tx: ReadTransaction, _ id: Int64) throws -> DecisionRow? {
        try tx.queryOne("SELECT \(DecisionRow.columns) FROM decision WHERE id = ?", [.integer(id)]) { DecisionRow($0) }
    }

    static func insert(_ tx: WriteTransaction, _ row: DecisionRow, sealed: [UInt8]?) throws {
        try tx.execute(
            """
            INSERT INTO decision (\(DecisionRow.columns), sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(row.id), .integer(row.kind.rawValue), .integer(row.subjectID), .text(row.department),
                .integer(row.status), .text(row.authorityUSCC), .text(row.documentNumber), .text(row.decisionDate),
                .text(row.validTo), .integer(row.categories.rawValue), .integer(row.fineFen), .integer(row.severity),
                .text(row.ruleSet), .integer(row.minimumMonths), .integer(row.maximumMonths),
                .text(row.repairableFrom), .text(row.publicationEnd), .integer(row.disclosure), .text(row.domain),
                .text(row.conductKind), .text(row.dueDate), .bool(row.isDueProvisional), .integer(row.daysLate),
                .integer(row.submitTime), .text(row.submitDate), .integer(row.importID), .integer(row.importRow),
                .text(row.official), .integer(row.version), .bool(row.isDisputed), .bool(row.isRepaired),
                .text(row.content), .integer(row.updateTime), .integer(row.ruleBook), .optional(sealed),
            ])
    }

    /// What a list asks for.
    struct Filter: Sendable, Hashable {
        var before = Int64.max
        /// The records of one subject; empty for all subjects.
        var subjects: [Int64] = []
        var department = ""
        var kind: Int64 = 0
        var from = ""
        var to = ""
        var lateOnly = false
    }

    /// Decisions newest first.
    static func rows(_ tx: ReadTransaction, _ filter: Filter, limit: Int) throws -> [DecisionRow] {
        var sql = "SELECT \(DecisionRow.columns) FROM decision WHERE id < ?"
        var args: [SQLValue] = [.integer(filter.before)]
        func and(_ condition: String, _ value: SQLValue) {
            sql += " AND " + condition
            args.append(value)
        }
        // One record, as nearly always, is read in the order of its index.
        if filter.subjects.count == 1 { and("subject_id = ?", .integer(filter.subjects[0])) }
        if filter.subjects.count > 1 {
            sql += " AND subject_id IN (\(filter.subjects.map { _ in "?" }.joined(separator: ", ")))"
            args += filter.subjects.map { .integer($0) }
        }
        if !filter.department.isEmpty { and("department = ?", .text(filter.department)) }
        if filter.kind != 0 { and("kind = ?", .integer(filter.kind)) }
        if !filter.from.isEmpty { and("decision_date >= ?", .text(filter.from)) }
        if !filter.to.isEmpty { and("decision_date <= ?", .text(filter.to)) }
        if filter.lateOnly { sql += " AND days_late > 0" }
        args.append(.integer(limit))
        return try tx.query(sql + " ORDER BY id DESC LIMIT ?", args) { DecisionRow($0) }
    }

    /// Decisions after an id, for snapshots.
    static func rows(_ tx: ReadTransaction, after id: Int64, limit: Int) throws -> [DecisionRow] {
        try tx.query(
            "SELECT \(DecisionRow.columns) FROM decision WHERE id > ? ORDER BY id LIMIT ?",
            [.integer(id), .integer(limit)]
        ) { DecisionRow($0) }
    }

    /// Decisions of a span of dates after a place in it, by date and id: what a recomputation walks over.
    static func rows(
        _ tx: ReadTransaction, to last: String, afterDate: String, afterID: Int64, limit: Int
    ) throws -> [DecisionRow] {
        try tx.query(
            """
            SELECT \(DecisionRow.columns) FROM decision
            WHERE decision_date >= ? AND decision_date <= ? AND (decision_date > ? OR id > ?)
            ORDER BY decision_date, id LIMIT ?
            """,
            [.text(afterDate), .text(last), .text(afterDate), .integer(afterID), .integer(limit)]
        ) { DecisionRow($0) }
    }

    static func updateSubject(_ tx: WriteTransaction, _ row: DecisionRow) throws {
        try tx.execute(
            "UPDATE decision SET subject_id = ?, version = ?, update_time = ? WHERE id = ?",
            [.integer(row.subjectID), .integer(row.version), .integer(row.updateTime), .integer(row.id)])
    }

    static func updateDue(_ tx: WriteTransaction, _ row: DecisionRow) throws {
        try tx.execute(
            """
            UPDATE decision SET due_date = ?, due_provisional = ?, days_late = ?, update_time = ?
            WHERE id = ?
            """,
            [
                .text(row.dueDate), .bool(row.isDueProvisional), .integer(row.daysLate), .integer(row.updateTime),
                .integer(row.id),
            ])
    }
}
