import Crypto
import Phrases
import Synchronization

extension Writer {
    /// Once the writer has been idle: the engine's work, the note beside the file, purging.
    func settle() {
        connection.whenIdle(shared)
        noteHead()
        let purgedAll = purge()
        lastPurge = MonotonicTime.now
        hasUnsettledWork = !purgedAll
        shared.publishIdleRound()
    }

    /// Notes beside the file what the store is now.
    func noteHead() {
        lastHead = MonotonicTime.now
        guard let headPath else { return }
        // What cannot be read or written now is noted in a later round.
        guard let now = try? StoreHead(connection, options.chains, numbered), now != head else { return }
        now.write(beside: headPath)
        head = now
    }

    func noteHeadIfDue() {
        guard MonotonicTime.now &- lastHead > options.headInterval.nanoseconds else { return }
        noteHead()
    }

    /// Compares the store with what was noted beside its file before it was opened. Where it cannot be the one that was noted, numbers
    /// go on above all that may have been given, and the audit chain says so.
    /// - Returns: why it cannot be; nil where it can.
    func compare(with noted: StoreHead?) throws(StoreError) -> Phrase? {
        guard let noted, let reason = try noted.contradiction(with: head, connection) else {
            if let headPath { head.write(beside: headPath) }
            return nil
        }
        let transaction = transaction
        do {
            let before = try connection.beginGroup(transaction.ledger, asking: nil)
            transaction.ledger = before
            try transaction.serve(limit: options.writeTime, cancellation: nil) {
                try StoreHead.raiseFloors(above: noted.numbers, transaction.connection)
                let audit = noted.chains["store_audit"] ?? .none
                try transaction.audit(
                    actor: "store", action: "store.replaced", target: "feed \(noted.identity)",
                    detail:
                        "\(reason); noted: feed \(noted.position), audit \(audit.sequence) \(Hex.encode(audit.hash))")
            }
            try connection.commitGroup(transaction.ledger, before: before)
        } catch {
            connection.rollBack()
            throw error as? StoreError ?? StoreError(.sql, "unexpected")
        }
        noteHead()
        return reason
    }

    func purgeIfDue() {
        let now = MonotonicTime.now
        guard now &- lastPurge > options.purgeInterval.nanoseconds else { return }
        lastPurge = now
        _ = purge()
    }

    /// Removes one step's worth of outlived requests and changes; true when nothing is left to remove.
    private func purge() -> Bool {
        do throws(StoreError) {
            let requests = try purgeRequests()
            let changes = try purgeFeed()
            return requests < StoreLimits.purgeRows && changes < StoreLimits.purgeRows
        } catch {
            // Retention is a lower bound: what could not be removed now is removed in a later round.
            connection.rollBack()
            return true
        }
    }

    private func purgeRequests() throws(StoreError) -> Int {
        guard let now = options.retentionTime.map({ $0() }) ?? options.now() else { return 0 }
        let oldest = now - Int64(clamping: options.requestRetention.nanoseconds / 1_000_000)
        try connection.runNow(
            """
            DELETE FROM store_requests WHERE request_id IN
                (SELECT request_id FROM store_requests WHERE create_time < ? LIMIT \(StoreLimits.purgeRows))
            """, [.integer(oldest)])
        return connection.changes
    }

    private func purgeFeed() throws(StoreError) -> Int {
        guard let keep = options.feedRetention else { return 0 }
        let through = transaction.ledger.feedHead - max(1, keep)
        let truncated = shared.feedTruncated
        guard through > truncated else { return 0 }
        let step = min(through, truncated + Int64(StoreLimits.purgeRows))
        let before = try connection.beginGroup(transaction.ledger, asking: nil)
        transaction.ledger = before
        try FeedTable.truncate(connection, through: step)
        try connection.commitGroup(before, before: before)
        shared.publishTruncation(through: step)
        return Int(step - truncated)
    }
}
