/// A row of the audit chain, as it is read by what it is about.
package struct AuditedAction: Sendable, Hashable {
    /// Its number, from 1.
    package let sequence: Int64
    /// Milliseconds since the epoch.
    package let time: Int64
    /// Who.
    package let actor: String
    /// What was done.
    package let action: String
    /// With what else.
    package let detail: String
}

extension ReadTransaction {
    /// Rows of the audit chain about one thing whose actions begin with a text, newest first.
    /// - Parameters:
    ///   - target: what they are about, exactly.
    ///   - before: only those with a lower number.
    ///   - limit: the most rows, 1 to ``StoreLimits/rowsPerQuery``.
    package func audited(
        target: String, actions prefix: String, before sequence: Int64 = .max, limit: Int
    ) throws -> [AuditedAction] {
        try query(
            """
            SELECT sequence, time, actor, action, detail FROM store_audit
                WHERE target = ? AND sequence < ? AND substr(action, 1, CAST(? AS INTEGER)) = ? ORDER BY sequence DESC LIMIT ?
            """,
            [
                .text(target), .integer(sequence), .integer(Int64(prefix.unicodeScalars.count)), .text(prefix),
                .integer(Int64(limit)),
            ]
        ) { row in
            AuditedAction(
                sequence: row.int64(0), time: row.int64(1), actor: row.text(2), action: row.text(3), detail: row.text(4)
            )
        }
    }
}
