import Phrases
import Store

extension PostgresConnection: WriterConnection {
    var isFar: Bool { true }

    func beginAlone() throws(StoreError) { try beginAlone(isolation: "READ COMMITTED") }

    /// The same, at another level: under `REPEATABLE READ` all tables are read as they are now.
    func beginAlone(isolation: String) throws(StoreError) {
        try reconnect { () throws(StoreError) in
            try sendPlain("BEGIN ISOLATION LEVEL \(isolation)")
            try sendPlain("SELECT pg_advisory_xact_lock(\(Self.schemaLock))")
            _ = try collect()
            isInTransaction = true
        }
    }

    /// The lock under which processes that start at once make the schema one after the other. Not for correctness of what requests do.
    private static let schemaLock = 0x7869_6e79_69

    /// Locks the row of heads, under READ COMMITTED: what is read afterwards contains every group that had the lock before. A snapshot
    /// that is older than the lock would not.
    func beginGroup(_ known: Ledger, asking question: StoreQuestion?) throws(StoreError) -> Ledger {
        var answers: [PostgresResult?] = []
        try reconnect { () throws(StoreError) in
            try sendPlain("BEGIN ISOLATION LEVEL READ COMMITTED")
            isInTransaction = true
            try send(Self.lockingHeads, [])
            // Sees what was committed before the lock was given, since each statement has a snapshot of its own.
            if let question { try send(question.sql, question.values) }
            answers = try collect()
        }
        let place = answers.count - (question == nil ? 1 : 2)
        guard place >= 0, let locked = answers[place], locked.rowCount > 0 else {
            throw StoreError(.corrupt, "a row that the store keeps is missing", sql: Self.lockingHeads)
        }
        let row = Row(locked)
        let heads = Ledger(
            feedHead: row.int64(0), feedDigest: row.blob(1), auditSequence: row.int64(2), auditHash: row.blob(3))
        let found = row.int64(4)
        try locked.checkRow(sql: Self.lockingHeads)
        if let question, let answer = answers[answers.count - 1] {
            while answer.row < answer.rowCount {
                question.take(Row(answer))
                try answer.checkRow(sql: question.sql)
                answer.row += 1
            }
        }
        defer { revision = found }
        // The count alone does not tell a state that was put back, and written to since, from the one that is known.
        let isKnown =
            found == revision && heads.feedHead == known.feedHead && heads.feedDigest == known.feedDigest
            && heads.auditSequence == known.auditSequence && heads.auditHash == known.auditHash
        return isKnown ? known : heads
    }

    private static let lockingHeads =
        "SELECT feed_head, feed_digest, audit_sequence, audit_hash, revision FROM store_heads WHERE id = 1 FOR UPDATE"

    /// Also where the group changed nothing: it may answer by what an earlier group left whose commit nobody saw confirmed, and waits
    /// for the synchronous standbys only with a change of its own.
    func commitGroup(_ ledger: Ledger) throws(StoreError) {
        guard isConnected, isInTransaction else { throw lastFailure ?? lost() }
        let next = (revision ?? 0) + 1
        try run(
            "UPDATE store_heads SET feed_head = ?, feed_digest = ?, audit_sequence = ?, audit_hash = ?, revision = ? WHERE id = 1",
            [
                .integer(ledger.feedHead), .blob(ledger.feedDigest), .integer(ledger.auditSequence),
                .blob(ledger.auditHash),
                .integer(next),
            ])
        try sendPlain("COMMIT")
        do throws(StoreError) {
            _ = try collect()
        } catch {
            // The server may have carried out what it did not answer.
            guard !isConnected else { throw error }
            throw StoreError(
                .unknownOutcome,
                "the connection to the database was lost while the commit was under way; repeat the request with the same request id",
                state: error.state)
        }
        isInTransaction = false
        // A transaction that failed is undone by COMMIT, which says so by its name alone.
        guard commandTag == "COMMIT" else {
            throw StoreError(.sql, "the database undid the transaction instead of committing it")
        }
        revision = next
        writtenCommits += 1
    }

    func rollBack() {
        guard isConnected, isInTransaction else { return }
        isInTransaction = false
        // What was queued before it may fail; then it is not run, and there is nothing queued any more.
        for _ in 0..<2 where isConnected {
            do throws(StoreError) {
                try sendPlain("ROLLBACK")
                _ = try collect()
                return
            } catch { continue }
        }
        disconnect()
    }

    func afterGroup(_ shared: SharedState) {}
    func whenIdle(_ shared: SharedState) {}
}
