import Casework
import Crypto
import Store

/// A column of sealed values.
struct SealedColumn: Sendable {
    let table: String
    let column: String
    /// The column whose number the values are sealed to.
    let owner: String
    let place: @Sendable (Int64) -> RegistryKeys.Place

    init(
        _ table: String, _ column: String, of owner: String = "id",
        place: @escaping @Sendable (Int64) -> RegistryKeys.Place
    ) {
        (self.table, self.column, self.owner, self.place) = (table, column, owner, place)
    }

    fileprivate var isSealed: String { "\(column) IS NOT NULL AND length(\(column)) > 0" }
}

/// Everything that the registry keeps sealed, and how it is sealed again when keys rotate.
enum SealedValues {
    static let columns = [
        SealedColumn("subject", "sealed_number") { .subject($0) },
        SealedColumn("subject_change", "code_sealed") { .subjectChange($0) },
        // What a change replaced goes back into the subject's row as it is.
        SealedColumn("subject_change", "old_sealed", of: "subject") { .subject($0) },
        SealedColumn("decision", "sealed") { .decision($0) },
        SealedColumn("import", "carry") { .carry($0) },
        SealedColumn("import", "hash_state") { .hash($0) },
    ]

    /// Rows that are looked at in one read, and values that are sealed again in one write.
    static let window: Int64 = 4096
    static let batch = 200

    /// How many values each key sealed, by the key's id.
    static func counts(_ tx: ReadTransaction) throws -> KnownKey.Counts {
        var counts: KnownKey.Counts = [:]
        for column in columns {
            let sql = """
                SELECT substr(\(column.column), 1, 1), count(*) FROM \(column.table) WHERE \(column.isSealed) GROUP BY 1
                """
            try tx.forEach(sql) { row in
                if let id = row.blob(0).first { counts[id, default: 0] += row.int64(1) }
                return true
            }
        }
        return counts
    }

    /// Rows behind a number whose value another key than the ring's current one sealed.
    ///
    /// - Returns: at most ``batch`` of them, and behind which number to go on; nil at the end of the table.
    static func former(
        _ tx: ReadTransaction, _ column: SealedColumn, after: Int64, ring: KeyRing
    ) throws -> (ids: [Int64], next: Int64?) {
        let last = try tx.queryOne("SELECT coalesce(max(id), 0) FROM \(column.table)") { $0.int64(0) } ?? 0
        let ids = try tx.query(
            """
            SELECT id FROM \(column.table) WHERE id > ? AND id <= ? AND \(column.isSealed)
                AND substr(\(column.column), 1, 1) <> ? ORDER BY id LIMIT ?
            """, [.integer(after), .integer(after + window), .blob([ring.currentID]), .integer(batch)]
        ) { $0.int64(0) }
        let next = ids.count == batch ? ids[batch - 1] : after + window
        return (ids, next < last ? next : nil)
    }

    /// Seals values again with the current key, to the same places.
    ///
    /// - Returns: how many, and how many do not open with any key of the ring and were left as they are.
    static func sealAgain(
        _ tx: WriteTransaction, _ column: SealedColumn, _ ids: [Int64], _ keys: RegistryKeys
    ) throws -> (sealed: Int, left: Int) {
        var (sealed, left) = (0, 0)
        let rows = try InList.lists(Set(ids)).flatMap { part in
            try tx.query(
                """
                SELECT id, \(column.owner), \(column.column) FROM \(column.table)
                WHERE id IN (\(part.marks)) AND \(column.isSealed) ORDER BY id
                """, part.values
            ) { (id: $0.int64(0), owner: $0.int64(1), value: $0.blob(2)) }
        }
        for found in rows where found.value.first != keys.ring.currentID {
            let place = column.place(found.owner)
            let value: [UInt8]
            do {
                value = try keys.open(found.value, place: place)
            } catch is CryptoError {
                left += 1
                continue
            }
            try tx.execute(
                "UPDATE \(column.table) SET \(column.column) = ? WHERE id = ?",
                [.blob(keys.seal(value, place: place)), .integer(found.id)])
            sealed += 1
        }
        return (sealed, left)
    }
}
