import RPC
import RegistryRules
import Store

/// SQL of the imports and their verdicts.
enum ImportTable {
    static func row(_ tx: ReadTransaction, _ id: Int64) throws -> ImportRow? {
        try tx.queryOne("SELECT \(ImportRow.columns) FROM import WHERE id = ?", [.integer(id)]) { try ImportRow($0) }
    }

    /// The open or finished import of a content.
    static func find(
        _ tx: ReadTransaction, department: String, kind: RecordKind, sha256: String
    ) throws -> ImportRow? {
        try tx.queryOne(
            """
            SELECT \(ImportRow.columns) FROM import
            WHERE department = ? AND kind = ? AND sha256 = ? AND state IN (1, 2)
            """, [.text(department), .integer(kind.rawValue), .text(sha256)]
        ) { try ImportRow($0) }
    }

    static func openCount(_ tx: ReadTransaction, department: String) throws -> Int64 {
        try tx.queryOne(
            "SELECT count(*) FROM import WHERE department = ? AND state = 1", [.text(department)]
        ) { $0.int64(0) } ?? 0
    }

    /// Open imports that nothing was done to since an instant.
    static func idle(_ tx: ReadTransaction, before: Int64, limit: Int) throws -> [ImportRow] {
        try tx.query(
            "SELECT \(ImportRow.columns) FROM import WHERE state = 1 AND update_time < ? ORDER BY id LIMIT ?",
            [.integer(before), .integer(limit)]
        ) { try ImportRow($0) }
    }

    static func nextID(_ tx: WriteTransaction) throws -> Int64 { try tx.nextID(in: "import") }

    static func insert(_ tx: WriteTransaction, _ row: ImportRow) throws {
        try tx.execute(
            """
            INSERT INTO import (id, department, kind, template, encoding, file_name, sha256, total_bytes, official,
                create_time, update_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(row.id), .text(row.department), .integer(row.kind.rawValue), .integer(row.template),
                .integer(row.encoding.rawValue), .text(row.fileName), .text(row.sha256), .integer(row.totalBytes),
                .text(row.official), .integer(row.createTime), .integer(row.updateTime),
            ])
    }

    /// The sealed incomplete row and the hash's state.
    static func carried(_ tx: ReadTransaction, _ id: Int64) throws -> (carry: [UInt8]?, hash: [UInt8]?) {
        try tx.queryOne("SELECT carry, hash_state FROM import WHERE id = ?", [.integer(id)]) {
            ($0.blobOrNil(0), $0.blobOrNil(1))
        } ?? (nil, nil)
    }

    /// Writes back what a chunk changes.
    static func update(_ tx: WriteTransaction, _ row: ImportRow, carry: [UInt8]?, hash: [UInt8]?) throws {
        try tx.execute(
            """
            UPDATE import SET encoding = ?, next_offset = ?, state = ?, failure = ?, row_count = ?, accepted = ?,
                duplicates = ?, rejected = ?, late = ?, layout = ?, parser = ?, carry = ?, hash_state = ?,
                update_time = ?
            WHERE id = ?
            """,
            [
                .integer(row.encoding.rawValue), .integer(row.nextOffset), .integer(row.state.number),
                .text(row.failure),
                .integer(row.rows), .integer(row.accepted), .integer(row.duplicates), .integer(row.rejected),
                .integer(row.late), .text(row.layout), .text(row.parser), .optional(carry), .optional(hash),
                .integer(row.updateTime), .integer(row.id),
            ])
    }

    static func addLate(_ tx: WriteTransaction, _ id: Int64, _ delta: Int64) throws {
        try tx.execute("UPDATE import SET late = late + ? WHERE id = ?", [.integer(delta), .integer(id)])
    }

    static func insertVerdict(_ tx: WriteTransaction, importID: Int64, _ verdict: VerdictRow) throws {
        try tx.execute(
            """
            INSERT INTO import_verdict (key, byte_offset, verdict, decision_id, document_number, violations)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(importID << 32 | verdict.row), .integer(verdict.byteOffset), .integer(verdict.verdict),
                .optional(verdict.decisionID), .text(verdict.documentNumber), .text(join(verdict.violations)),
            ])
    }

    /// Verdicts of an import after a row.
    static func verdicts(
        _ tx: ReadTransaction, importID: Int64, afterRow: Int64, verdict: Int64, lateOnly: Bool, limit: Int
    ) throws -> [VerdictRow] {
        var sql = """
            SELECT v.key, v.byte_offset, v.verdict, v.decision_id, v.document_number, v.violations,
                CASE WHEN d.days_late > 0 THEN 1 ELSE 0 END, coalesce(d.due_date, ''), coalesce(d.due_provisional, 0)
            FROM import_verdict v LEFT JOIN decision d ON d.id = v.decision_id
            WHERE v.key > ? AND v.key < ?
            """
        var args: [SQLValue] = [.integer(importID << 32 | afterRow), .integer((importID + 1) << 32)]
        if verdict != 0 {
            sql += " AND v.verdict = ?"
            args.append(.integer(verdict))
        }
        if lateOnly { sql += " AND d.days_late > 0 AND v.verdict <> 3" }
        args.append(.integer(limit))
        return try tx.query(sql + " ORDER BY v.key LIMIT ?", args) { row in
            let isRejected = row.int64(2) == VerdictRow.Verdict.rejected
            return VerdictRow(
                row: row.int64(0) & 0xFFFF_FFFF, byteOffset: row.int64(1), verdict: row.int64(2),
                decisionID: row.int64OrNil(3), documentNumber: row.text(4), violations: split(row.text(5)),
                isLate: !isRejected && row.bool(6), dueDate: isRejected ? "" : row.text(7),
                isDueProvisional: !isRejected && row.bool(8))
        }
    }

    /// Imports before an id, newest first.
    static func rows(
        _ tx: ReadTransaction, department: String, state: ImportState?, before: Int64, limit: Int
    ) throws -> [ImportRow] {
        var sql = "SELECT \(ImportRow.columns) FROM import WHERE id < ?"
        var args: [SQLValue] = [.integer(before)]
        if !department.isEmpty {
            sql += " AND department = ?"
            args.append(.text(department))
        }
        if let state {
            sql += " AND state = ?"
            args.append(.integer(state.number))
        }
        args.append(.integer(limit))
        return try tx.query(sql + " ORDER BY id DESC LIMIT ?", args) { try ImportRow($0) }
    }

    private static func join(_ violations: [FieldViolation]) -> String {
        violations.map { violation in
            let (rule, remedy) = (violation.rule, violation.remedy)
            return [violation.field, rule.english, remedy.english, rule.chinese, remedy.chinese].joined(
                separator: "\u{1F}")
        }.joined(separator: "\u{1E}")
    }

    private static func split(_ text: String) -> [FieldViolation] {
        if text.isEmpty { return [] }
        return text.split(separator: "\u{1E}").map { line in
            let parts = line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            func part(_ place: Int) -> String? { place < parts.count ? parts[place] : nil }
            let (rule, remedy) = (part(1) ?? "", part(2) ?? "")
            // What was stored before the Chinese was has none.
            return FieldViolation(
                field: parts[0], rule: Phrase(part(3) ?? rule, rule), remedy: Phrase(part(4) ?? remedy, remedy))
        }
    }
}
