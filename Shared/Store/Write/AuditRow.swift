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

    /// What one step of a verification found: how many rows follow, the hash of the last, and the first that does not.
    struct Step: Sendable {
        var rows = 0
        var hash: [UInt8]
        var broken: Int64?
    }

    /// Checks up to `limit` rows after a sequence number whose hash is known.
    static func verify(
        _ transaction: ReadTransaction, after sequence: Int64, hash: [UInt8], limit: Int
    ) throws -> Step {
        var step = Step(hash: hash)
        try transaction.forEach(
            """
            SELECT sequence, time, actor, action, target, detail, hash FROM store_audit
            WHERE sequence > ? ORDER BY sequence LIMIT ?
            """, [.integer(sequence), .integer(limit)]
        ) { row in
            let current = AuditRow(
                sequence: row.int64(0), time: row.int64(1), actor: row.text(2), action: row.text(3),
                target: row.text(4), detail: row.text(5))
            let next = current.hash(after: step.hash)
            guard current.sequence == sequence + Int64(step.rows) + 1, next == row.blob(6) else {
                step.broken = current.sequence
                return false
            }
            step.rows += 1
            step.hash = next
            return true
        }
        return step
    }
}
