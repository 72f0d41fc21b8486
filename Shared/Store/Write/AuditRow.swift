import Crypto

/// A row of the audit chain. Its hash covers the row before it, so a row that is changed, removed or put in between
/// later shows.
struct AuditRow {
    /// What the first row follows: 32 zero bytes.
    static let start = [UInt8](repeating: 0, count: SHA256.digestBytes)

    let sequence: Int64
    let time: Int64
    let actor: String
    let action: String
    let target: String
    let detail: String

    /// SHA-256 of: the previous hash (32 bytes), sequence and time (8 bytes each, big-endian), then each text as its
    /// UTF-8 length (4 bytes, big-endian) and its bytes. The lengths keep `("ab", "c")` and `("a", "bc")` apart.
    func hash(after previous: [UInt8]) -> [UInt8] {
        var message = previous
        withUnsafeBytes(of: sequence.bigEndian) { message.append(contentsOf: $0) }
        withUnsafeBytes(of: time.bigEndian) { message.append(contentsOf: $0) }
        for text in [actor, action, target, detail] {
            withUnsafeBytes(of: UInt32(text.utf8.count).bigEndian) { message.append(contentsOf: $0) }
            message.append(contentsOf: text.utf8)
        }
        return SHA256.hash(message)
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
