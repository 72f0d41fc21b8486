/// A row of the audit chain. Its hash covers the row before it, so a row that is changed, removed or put in between
/// later shows.
struct AuditRow {
    let sequence: Int64
    let time: Int64
    let actor: String
    let action: String
    let target: String
    let detail: String

    /// The row's hash, see ``ChainHash``.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var hash = ChainHash(after: previous, sequence, time)
        for text in [actor, action, target, detail] { hash.add(text) }
        return hash.value
    }

    /// What a row holds besides sequence and hash.
    static let columns = ["time", "actor", "action", "target", "detail"]

    /// What keeps the rows, as the schema holds it.
    static let triggers = [
        (
            "store_audit_keeps",
            "CREATE TRIGGER store_audit_keeps BEFORE UPDATE ON store_audit BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END"
        ),
        (
            "store_audit_stays",
            "CREATE TRIGGER store_audit_stays BEFORE DELETE ON store_audit BEGIN SELECT RAISE(ABORT, 'audit rows are never removed'); END"
        ),
    ]

    /// The last row's place and hash.
    static func head(_ connection: any EngineConnection) throws(StoreError) -> ChainHead {
        try connection.value(
            """
            SELECT coalesce(max(sequence), 0), (SELECT hash FROM store_audit ORDER BY sequence DESC LIMIT 1)
            FROM store_audit
            """
        ) { ChainHead(sequence: $0.int64(0), hash: $0.blobOrNil(1) ?? ChainHash.start) }
    }
}

extension AuditRow {
    /// A row whose ``columns`` begin at one of a query's.
    init(sequence: Int64, _ row: borrowing Row, from column: Int) {
        self.init(
            sequence: sequence, time: row.int64(column), actor: row.text(column + 1), action: row.text(column + 2),
            target: row.text(column + 3), detail: row.text(column + 4))
    }
}
