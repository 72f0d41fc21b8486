import CSQLite
import Crypto
import Phrases
import Synchronization

extension Writer {
    /// Copies the log into the file once it has grown by ``StoreOptions/checkpointFrames``, after the group was
    /// answered.
    func checkpointIfDue() {
        let frames = connection.logFrames
        // The log started over since the last checkpoint.
        if frames < checkpointedFrames { checkpointedFrames = 0 }
        guard frames - checkpointedFrames >= options.checkpointFrames else { return }
        checkpointedFrames = frames
        if frames >= options.logLimitFrames {
            restartLog()
        } else {
            shared.readers.releaseSnapshots(staleOnly: true)
            checkpoint(SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
        }
    }

    /// Makes the log start over. The log cannot while anyone reads from it: held snapshots go now, running reads let
    /// theirs go when they end, and a read that started meanwhile is waited for, 100 ms in all. A longer one puts it
    /// off to the next ``StoreOptions/checkpointFrames``, so the log is bounded by the limit and what is written during
    /// the longest read.
    private func restartLog() {
        shared.clock.isDraining.store(true, ordering: .sequentiallyConsistent)
        defer { shared.clock.isDraining.store(false, ordering: .sequentiallyConsistent) }
        for _ in 0..<50 {
            shared.readers.releaseSnapshots(staleOnly: false)
            if checkpoint(SQLITE_CHECKPOINT_RESTART, waitMilliseconds: 2) != SQLITE_BUSY { return }
        }
    }

    /// Once the writer has been idle: releases what keeps the log, checkpoints it, purges.
    func settle() {
        shared.readers.releaseSnapshots(staleOnly: true)
        checkpoint(SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
        checkpointedFrames = connection.logFrames
        noteHead()
        let purgedAll = purge()
        lastPurge = MonotonicTime.now
        hasUnsettledWork = !purgedAll
        shared.publishIdleRound()
    }

    /// Notes beside the file what the store is now.
    func noteHead() {
        lastHead = MonotonicTime.now
        // What cannot be read or written now is noted in a later round.
        guard let now = try? StoreHead(connection, options.chains, numbered), now != head else { return }
        now.write(beside: path)
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
            head.write(beside: path)
            return nil
        }
        let transaction = transaction
        do {
            try connection.run("BEGIN IMMEDIATE")
            try transaction.serve(limit: options.writeTime, cancellation: nil) {
                try StoreHead.raiseFloors(above: noted.numbers, transaction.connection)
                let audit = noted.chains["store_audit"] ?? .none
                try transaction.audit(
                    actor: "store", action: "store.replaced", target: "feed \(noted.identity)",
                    detail:
                        "\(reason); noted: feed \(noted.position), audit \(audit.sequence) \(Hex.encode(audit.hash))")
            }
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
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

    @discardableResult
    private func checkpoint(_ mode: CInt, waitMilliseconds: CInt) -> CInt {
        sqlite3_busy_timeout(connection.handle, waitMilliseconds)
        // A checkpoint that fails or is kept from finishing by a reader costs nothing but log space; the next one
        // goes on from there. A full disk shows at the next commit, which has someone to tell.
        let code = sqlite3_wal_checkpoint_v2(connection.handle, nil, mode, nil, nil)
        sqlite3_busy_timeout(connection.handle, Connection.Access.writer.busyMilliseconds)
        return code & 0xff
    }

    /// Removes one step's worth of outlived requests and changes; true when nothing is left to remove.
    private func purge() -> Bool {
        do throws(StoreError) {
            let requests = try purgeRequests()
            let changes = try purgeFeed()
            return requests < StoreLimits.purgeRows && changes < StoreLimits.purgeRows
        } catch {
            // Retention is a lower bound: what could not be removed now is removed in a later round.
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            return true
        }
    }

    private func purgeRequests() throws(StoreError) -> Int {
        guard let now = options.retentionTime.map({ $0() }) ?? options.now() else { return 0 }
        let oldest = now - Int64(clamping: options.requestRetention.nanoseconds / 1_000_000)
        try connection.run(
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
        try connection.run("BEGIN IMMEDIATE")
        try FeedTable.truncate(connection, through: step)
        try connection.run("COMMIT")
        shared.publishTruncation(through: step)
        return Int(step - truncated)
    }
}
