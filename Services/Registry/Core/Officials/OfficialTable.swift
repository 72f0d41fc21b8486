import Casework
import Credit
import RPC
import RegistryRules
import Store

/// SQL of the officials. A catalogue by department and id, without the numbers of cases.
struct OfficialTable: OfficialRegister {
    private static let columns = """
        department, id, display_name, roles, valid_from, valid_until, namesake, end_reason, recorder, recorder_name, \
        create_time, update_time
        """

    /// Stands for "no last day is known".
    private static let open = CivilDate.distantFuture

    func official(_ key: OfficialKey, _ transaction: ReadTransaction) throws -> RegisteredOfficial? {
        try Self.row(transaction, key)?.official
    }

    func hasOfficials(_ department: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne("SELECT 1 FROM official WHERE department = ? LIMIT 1", [.text(department)]) { _ in
            true
        } ?? false
    }

    func hasDepartments(_ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne("SELECT 1 FROM department LIMIT 1", []) { _ in true } ?? false
    }

    func hasOfficials(_ department: String, inOfficeOn day: CivilDate, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM official WHERE department = ? AND valid_from <= ? AND valid_until >= ? LIMIT 1",
            [.text(department), .text(day.iso), .text(day.iso)]
        ) { _ in true } ?? false
    }

    static func row(_ tx: ReadTransaction, _ key: OfficialKey) throws -> OfficialRow? {
        try tx.queryOne(
            "SELECT \(columns) FROM official WHERE department = ? AND folded = ?",
            [.text(key.department), .text(key.official.folded)]
        ) { try row($0) }
    }

    /// Officials behind one, by department and id; an empty department means all.
    static func rows(
        _ tx: ReadTransaction, department: String, after: (department: String, folded: String), limit: Int
    ) throws -> [OfficialRow] {
        try tx.query(
            """
            SELECT \(columns) FROM official
            WHERE (? = '' OR department = ?) AND (department > ? OR (department = ? AND folded > ?))
            ORDER BY department, folded LIMIT ?
            """,
            [
                .text(department), .text(department), .text(after.department), .text(after.department),
                .text(after.folded), .integer(limit),
            ]
        ) { try row($0) }
    }

    private static func row(_ row: borrowing Row) throws -> OfficialRow {
        guard let from = CivilDate(iso: row.text(4)), let until = CivilDate(iso: row.text(5)) else {
            throw StoredValueError("date")
        }
        return OfficialRow(
            department: row.text(0),
            official: RegisteredOfficial(
                id: OfficialID(row.text(1)), name: row.text(2),
                roles: OfficialRoles(rawValue: UInt8(clamping: row.int64(3))), from: from,
                until: until == open ? nil : until), isNamesake: row.bool(6), endReason: row.text(7),
            recorder: NamedOfficial(id: OfficialID(row.text(8)), name: row.text(9)), createTime: row.int64(10),
            updateTime: row.int64(11))
    }

    static func put(_ tx: WriteTransaction, _ row: OfficialRow) throws {
        let official = row.official
        try tx.execute(
            """
            INSERT INTO official (folded, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (department, folded) DO UPDATE SET roles = excluded.roles, valid_from = excluded.valid_from,
                valid_until = excluded.valid_until, namesake = excluded.namesake, end_reason = excluded.end_reason,
                recorder = excluded.recorder, recorder_name = excluded.recorder_name, update_time = excluded.update_time
            """,
            [
                .text(official.id.folded), .text(row.department), .text(official.id.text), .text(official.name),
                .integer(Int64(official.roles.rawValue)), .text(official.from.iso),
                .text((official.until ?? open).iso), .bool(row.isNamesake), .text(row.endReason),
                .text(row.recorder.id.text), .text(row.recorder.name), .integer(row.createTime),
                .integer(row.updateTime),
            ])
    }
}
