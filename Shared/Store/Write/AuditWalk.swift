/// A verification of the audit chain under way: the last row that was found to follow, and its hash.
struct AuditWalk: Sendable {
    /// Rows in one step: some milliseconds.
    static let rows = 1_000

    private var sequence: Int64 = 0
    private var hash = ChainHash.start

    /// Looks at the next rows.
    func step(_ transaction: ReadTransaction) throws -> AuditRow.Step {
        try AuditRow.verify(transaction, after: sequence, hash: hash, limit: Self.rows)
    }

    /// Goes on behind what a step found; the verdict when that was the end or a break.
    mutating func take(_ step: AuditRow.Step) -> AuditVerdict? {
        if let broken = step.broken { return .broken(sequence: broken) }
        if step.rows == 0 { return .intact(rows: sequence, head: hash) }
        sequence += Int64(step.rows)
        hash = step.hash
        return nil
    }

    /// Checks the chain of a file, on the calling thread.
    static func verify(_ connection: Connection, stepTime: Duration) throws(StoreError) -> AuditVerdict {
        var walk = AuditWalk()
        do {
            while true {
                let transaction = ReadTransaction(connection)
                let step = try transaction.serve(limit: stepTime, cancellation: nil) { try walk.step(transaction) }
                if let verdict = walk.take(step) { return verdict }
            }
        } catch let error as StoreError { throw error } catch { throw StoreError(.sql, "unexpected") }
    }
}
