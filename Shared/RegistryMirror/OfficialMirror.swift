package import Casework
import CommonSchema
package import Credit
import RPC
import RegistrySchema
package import Store

/// The officials of the mirror. They stay once known: files refer to them.
package struct OfficialMirror: OfficialRegister {
    /// The register as the mirror of the asking transaction has it.
    package init() {}

    /// Keeps an official; one that this program cannot read is nobody's.
    static func put(_ official: DepartmentOfficial, _ transaction: WriteTransaction) throws {
        guard OfficialID.isValid(official.id), let from = CivilDate(iso: official.validFrom) else { return }
        let until = CivilDate(iso: official.validUntil) ?? .distantFuture
        let roles = official.roles.reduce(into: OfficialRoles()) { roles, role in
            if let role = OfficialRoles(number: role.rawValue) { roles.formUnion(role) }
        }
        try transaction.execute(
            """
            INSERT INTO mirror_officials (department, folded, id, name, roles, valid_from, valid_until)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (department, folded) DO UPDATE SET id = excluded.id, name = excluded.name,
                    roles = excluded.roles, valid_from = excluded.valid_from, valid_until = excluded.valid_until
            """,
            [
                .text(official.department), .text(OfficialID(official.id).folded), .text(official.id),
                .text(official.displayName), .integer(Int64(roles.rawValue)), .text(from.iso), .text(until.iso),
            ])
    }

    /// An official; nil if the department has none with the id.
    package func official(_ key: OfficialKey, _ transaction: ReadTransaction) throws -> RegisteredOfficial? {
        try transaction.queryOne(
            """
            SELECT id, name, roles, valid_from, valid_until FROM mirror_officials WHERE department = ? AND folded = ?
            """, [.text(key.department), .text(key.official.folded)]
        ) { row in
            guard let from = CivilDate(iso: row.text(3)), let until = CivilDate(iso: row.text(4)) else {
                throw StoredValueError("date")
            }
            return RegisteredOfficial(
                id: OfficialID(row.text(0)), name: row.text(1),
                roles: OfficialRoles(rawValue: UInt8(clamping: row.int64(2))), from: from,
                until: until == .distantFuture ? nil : until)
        }
    }

    /// Whether a department has ever registered one.
    package func hasOfficials(_ department: String, _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM mirror_officials WHERE department = ? LIMIT 1", [.text(department)]
        ) { _ in true } ?? false
    }

    /// See ``OfficialRegister``.
    package func hasDepartments(_ transaction: ReadTransaction) throws -> Bool {
        try DepartmentMirror.isAnyKnown(transaction)
    }

    /// Whether a department has one who is in office on a day.
    package func hasOfficials(
        _ department: String, inOfficeOn day: CivilDate, _ transaction: ReadTransaction
    ) throws -> Bool {
        try transaction.queryOne(
            """
            SELECT 1 FROM mirror_officials WHERE department = ? AND valid_from <= ? AND valid_until >= ? LIMIT 1
            """, [.text(department), .text(day.iso), .text(day.iso)]
        ) { _ in true } ?? false
    }
}
