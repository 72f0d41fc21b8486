import RegistryRules
import Store

/// SQL of the catalogue of departments.
enum DepartmentTable {
    private static let columns = "code, title_zh, title_en, duties, uscc, version, update_time, registers"

    static func departments(_ tx: ReadTransaction, after code: String, limit: Int) throws -> [DepartmentRow] {
        try tx.query(
            "SELECT \(columns) FROM department WHERE code > ? ORDER BY code LIMIT ?",
            [.text(code), .integer(limit)]
        ) { department($0) }
    }

    static func department(_ tx: ReadTransaction, code: String) throws -> DepartmentRow? {
        try tx.queryOne("SELECT \(columns) FROM department WHERE code = ?", [.text(code)]) { department($0) }
    }

    private static func department(_ row: borrowing Row) -> DepartmentRow {
        DepartmentRow(
            code: row.text(0), titleZh: row.text(1), titleEn: row.text(2), duties: row.text(3), uscc: row.text(4),
            version: row.int64(5), updateTime: row.int64(6),
            registers: PartyKind.kinds(ofBits: row.int64(7)))
    }

    static func put(_ tx: WriteTransaction, _ row: DepartmentRow) throws {
        try tx.execute(
            """
            INSERT INTO department (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET title_zh = excluded.title_zh, title_en = excluded.title_en,
                duties = excluded.duties, uscc = excluded.uscc, version = excluded.version,
                update_time = excluded.update_time, registers = excluded.registers
            """,
            [
                .text(row.code), .text(row.titleZh), .text(row.titleEn), .text(row.duties), .text(row.uscc),
                .integer(row.version), .integer(row.updateTime), .integer(PartyKind.bits(of: row.registers)),
            ])
    }
}
