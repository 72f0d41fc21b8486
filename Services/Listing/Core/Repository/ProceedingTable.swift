import ListingSchema
import SchemaRuntime
package import Store

/// The rows of reconsiderations, suits and court orders.
package enum ProceedingTable {
    private static let columns = "id, entry, pending, suspension, version, created, image"

    private static func record(from row: borrowing Row) throws -> ProceedingRecord {
        var record = ProceedingRecord(entry: row.int64(1), file: try Proceeding(stored: row.blob(6)))
        record.id = row.int64(0)
        record.isPending = row.bool(2)
        record.suspension = row.int64OrNil(3)
        record.version = row.int64(4)
        record.created = row.int64(5)
        return record
    }

    /// The proceeding with an id; nil if there is none.
    package static func load(_ id: Int64, _ transaction: ReadTransaction) throws -> ProceedingRecord? {
        try transaction.queryOne("SELECT \(columns) FROM proceedings WHERE id = ?", [.integer(id)]) {
            try record(from: $0)
        }
    }

    /// A page of an entry's proceedings after an id; `pending` nil for all.
    package static func page(
        entry: Int64, after id: Int64, pending: Bool?, limit: Int, _ transaction: ReadTransaction
    ) throws -> [ProceedingRecord] {
        let filter = SQLValue.integer(pending.map { $0 ? 1 : 0 } ?? -1)
        return try transaction.query(
            """
            SELECT \(columns) FROM proceedings WHERE entry = ? AND id > ? AND (? = -1 OR pending = ?)
                ORDER BY id LIMIT ?
            """, [.integer(entry), .integer(id), filter, filter, .integer(limit)]
        ) { try record(from: $0) }
    }

    /// The id that the next proceeding gets.
    package static func nextID(_ transaction: ReadTransaction) throws -> Int64 {
        try transaction.queryOne("SELECT coalesce(max(id), 0) + 1 FROM proceedings", []) { $0.int64(0) } ?? 1
    }

    /// Writes a proceeding: the row and the audit row. What it does to the entry goes into the entry's history
    /// and the feed.
    /// - Returns: the record as it now stands.
    package static func commit(
        _ record: ProceedingRecord, action: String, by actor: Actor, at moment: Moment, _ transaction: WriteTransaction
    ) throws -> ProceedingRecord {
        var record = record
        let isNew = record.version == 0
        if isNew {
            record.id = try nextID(transaction)
            record.created = moment.milliseconds
        }
        record.version += 1
        record.file.name = ResourceName.proceeding(record.id)
        record.file.entry = ResourceName.entry(record.entry)
        record.file.target = CaseTarget(item: .entry(record.file.entry))
        record.file.state = record.isPending ? .pending : .ended
        record.file.etag = "v\(record.version)"
        record.file.createTime = WireTimestamp(millisecondsSinceEpoch: record.created)
        let values: [SQLValue] = [
            .integer(record.entry), .bool(record.isPending), .optional(record.suspension), .integer(record.version),
            .integer(record.created), .blob(try record.file.stored()), .integer(record.id),
        ]
        _ = try transaction.execute(
            isNew
                ? """
                INSERT INTO proceedings (entry, pending, suspension, version, created, image, id)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                """
                : """
                UPDATE proceedings SET entry = ?, pending = ?, suspension = ?, version = ?, created = ?, image = ?
                    WHERE id = ?
                """, values)
        try transaction.audit(
            actor: actor.identity, action: action, target: record.file.name,
            detail: "version \(record.version), official \(actor.officialID)")
        return record
    }
}
