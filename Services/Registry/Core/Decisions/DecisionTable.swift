import Casework
import Credit
import RegistryRules
import Store

/// SQL of the decisions.
enum DecisionTable {
    static func nextID(_ tx: ReadTransaction) throws -> Int64 { try tx.nextNumber(in: "decision") }

    /// The decision of an authority with a document number about a subject on a day, whatever brackets the number has; nil if none is
    /// kept. An older program may have kept several: the one that is written so goes before others.
    static func find(
        _ tx: ReadTransaction, authority: String, number: String, subject: Int64, date: String
    ) throws -> (id: Int64, kind: Int64, content: String, isLate: Bool)? {
        try tx.queryOne(
            standing, [.integer(subject), .text(date), .text(authority), .text(number), .text(number)]
        ) { ($0.int64(0), $0.int64(1), $0.text(2), $0.bool(3)) }
    }

    /// Every row of an import asks.
    private static let standing = """
        SELECT id, kind, content, CASE WHEN days_late > 0 THEN 1 ELSE 0 END FROM decision
        WHERE subject_id = ? AND decision_date = ? AND authority_uscc = ?
            AND \(OfficialNumber.folded("document_number")) = \(OfficialNumber.folded("?"))
        ORDER BY document_number = ? DESC, id LIMIT 1
        """

    /// Whether another department has an effective decision about a record.
    static func isDecided(_ subject: Int64, byOthersThan department: String, _ tx: ReadTransaction) throws -> Bool {
        try tx.queryOne(
            "SELECT 1 FROM decision WHERE subject_id = ? AND status = 1 AND department <> ? LIMIT 1",
            [.integer(subject), .text(department)]
        ) { _ in true } ?? false
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
