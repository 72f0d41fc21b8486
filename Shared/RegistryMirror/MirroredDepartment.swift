import RegistrySchema
package import Store

/// A department as the registry's catalogue names it.
package struct MirroredDepartment: Sendable, Hashable {
    /// Its code.
    package let code: String
    /// Its Chinese name.
    package let titleZh: String
    /// Its English name.
    package let titleEn: String

    /// A department as a row of the mirror holds it.
    package init(code: String, titleZh: String, titleEn: String) {
        self.code = code
        self.titleZh = titleZh
        self.titleEn = titleEn
    }
}

/// The departments of the mirror. They stay once known: files refer to them.
package enum DepartmentMirror {
    /// Keeps a department.
    static func put(_ department: Department, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO mirror_departments (code, title_zh, title_en) VALUES (?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET title_zh = excluded.title_zh, title_en = excluded.title_en
            """, [.text(department.code), .text(department.titleZh), .text(department.titleEn)])
    }

    /// A department; nil if the catalogue does not have it.
    package static func department(_ code: String, _ transaction: ReadTransaction) throws -> MirroredDepartment? {
        try transaction.queryOne(
            "SELECT code, title_zh, title_en FROM mirror_departments WHERE code = ?", [.text(code)]
        ) { MirroredDepartment(code: $0.text(0), titleZh: $0.text(1), titleEn: $0.text(2)) }
    }

    /// True if a department is known.
    package static func isKnown(_ code: String, _ transaction: ReadTransaction) throws -> Bool {
        try department(code, transaction) != nil
    }

    /// True if anything of the registry has been heard yet: departments come first.
    package static func isAnyKnown(_ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne("SELECT 1 FROM mirror_departments LIMIT 1", []) { _ in true } ?? false
    }
}
