import Store

/// What changes of subjects end, and what their undoing opens again.
extension SubjectTable {
    /// The sealed number of a person; nil for others.
    static func sealed(_ tx: ReadTransaction, _ id: Int64) throws -> [UInt8]? {
        try tx.queryOne(
            "SELECT sealed_number FROM subject WHERE id = ? AND sealed_number IS NOT NULL", [.integer(id)]
        ) { $0.blob(0) }
    }

    /// The records that have, or had, one of some codes, in the order of their registration.
    static func owners(_ tx: ReadTransaction, kind: Int64, values: [String]) throws -> [Int64] {
        var owners: Set<Int64> = []
        for part in InList.lists(values.map { .text($0) }) {
            owners.formUnion(
                try tx.query(
                    "SELECT subject_id FROM subject_code WHERE kind = ? AND value IN (\(part.marks))",
                    [.integer(kind)] + part.values
                ) { $0.int64(0) })
        }
        return owners.sorted()
    }

    /// The codes that were issued with another check character than the standard computes: few, since it was long ago.
    static func issuedCodes(_ tx: ReadTransaction) throws -> Set<String> {
        var codes: Set<String> = []
        try tx.forEach("SELECT value FROM subject_code WHERE as_issued = 1", []) {
            codes.insert($0.text(0))
            return true
        }
        return codes
    }

    /// Whether a record has, or had, a name by a source.
    static func hasName(_ tx: ReadTransaction, _ id: Int64, _ name: String, source: String) throws -> Bool {
        try tx.queryOne(
            "SELECT 1 FROM subject_name WHERE subject_id = ? AND display_name = ? AND source = ?",
            [.integer(id), .text(name), .text(source)]
        ) { _ in true } ?? false
    }

    /// The codes of some kinds that a record itself has in use.
    static func codesInUse(
        _ tx: ReadTransaction, _ id: Int64, kinds: [Int64]
    ) throws -> [SubjectChangeRecord.Ended] {
        try tx.query(
            "SELECT kind, value FROM subject_code WHERE subject_id = ? AND valid_to = '' ORDER BY kind, value",
            [.integer(id)]
        ) { (kind: $0.int64(0), value: $0.text(1)) }
        .filter { kinds.contains($0.kind) }
        .map { SubjectChangeRecord.Ended(kind: "\($0.kind)", value: $0.value) }
    }

    /// The sources under which a record has a name in use, save what decisions write.
    static func namesInUse(
        _ tx: ReadTransaction, _ id: Int64, _ name: String
    ) throws -> [SubjectChangeRecord.Ended] {
        try tx.query(
            """
            SELECT source FROM subject_name
            WHERE subject_id = ? AND display_name = ? AND source <> 'decision' AND valid_to = ''
            """, [.integer(id), .text(name)]
        ) { SubjectChangeRecord.Ended(kind: $0.text(0), value: name) }
    }

    /// Opens codes again that ended.
    static func reopen(_ tx: WriteTransaction, _ id: Int64, codes: [SubjectChangeRecord.Ended]) throws {
        for code in codes {
            try tx.execute(
                "UPDATE subject_code SET valid_to = '' WHERE subject_id = ? AND kind = ? AND value = ?",
                [.integer(id), .integer(Int64(code.kind) ?? 0), .text(code.value)])
        }
    }

    /// Opens a name again that ended.
    static func reopen(_ tx: WriteTransaction, _ id: Int64, _ name: String, sources: [String]) throws {
        for source in sources {
            try tx.execute(
                "UPDATE subject_name SET valid_to = '' WHERE subject_id = ? AND display_name = ? AND source = ?",
                [.integer(id), .text(name), .text(source)])
        }
    }

    /// Takes a name away that a source alone wrote.
    static func removeName(_ tx: WriteTransaction, _ id: Int64, _ name: String, source: String) throws {
        try tx.execute(
            "DELETE FROM subject_name WHERE subject_id = ? AND display_name = ? AND source = ?",
            [.integer(id), .text(name), .text(source)])
    }

    /// Takes a code away that a record should never have had.
    static func removeCode(_ tx: WriteTransaction, _ id: Int64, kind: Int64, value: String) throws {
        try tx.execute(
            "DELETE FROM subject_code WHERE subject_id = ? AND kind = ? AND value = ?",
            [.integer(id), .integer(kind), .text(value)])
    }
}
