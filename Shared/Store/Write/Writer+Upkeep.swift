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
        // What was noted is not overwritten by what cannot have become of it: the next group looks into it.
        if ((try? head.contradiction(with: now, connection)) ?? nil) != nil {
            connection.isAnew = true
            return
        }
        now.write(beside: headPath)
        head = now
    }

    func noteHeadIfDue() {
        guard MonotonicTime.now &- lastHead > options.headInterval.nanoseconds else { return }
        noteHead()
    }

    /// Begins a transaction with the heads as they are. Behind a connection that was made anew the database is first compared with what
    /// this process knows of it: a standby that took over, or a copy that was put back, may have lost what was acknowledged.
    func begin(asking question: StoreQuestion?) throws(StoreError) {
        let known = noted
        transaction.ledger = try connection.beginGroup(transaction.ledger, asking: question)
        guard connection.isAnew else { return }
        connection.rollBack()
        head = try StoreHead(connection, options.chains, numbered)
        try compare(with: known)
        transaction.ledger = try connection.beginGroup(transaction.ledger, asking: question)
    }

    /// What was noted last, with what was committed since.
    private var noted: StoreHead {
        var noted = head
        let ledger = transaction.ledger
        if ledger.feedHead > noted.position { (noted.position, noted.digest) = (ledger.feedHead, ledger.feedDigest) }
        let audit = ChainHead(sequence: ledger.auditSequence, hash: ledger.auditHash)
        if audit.sequence > noted.chains["store_audit"]?.sequence ?? 0 { noted.chains["store_audit"] = audit }
        noted.chains.merge(ledger.chains) { $0.sequence < $1.sequence ? $1 : $0 }
        noted.numbers.merge(ledger.numbers) { max($0, $1) }
        return noted
    }

    /// Compares the store with what was noted of it. Where it cannot be the one that was noted, numbers go on above all that may have been
    /// given, the audit chain says so, and so does ``Database/replaced``.
    func compare(with noted: StoreHead?) throws(StoreError) {
        if let noted, let reason = try noted.contradiction(with: head, connection) {
            try takeOver(from: noted, reason)
            shared.note(replaced: reason)
            noteHead()
        } else if let headPath {
            head.write(beside: headPath)
        }
        connection.isAnew = false
    }

    private func takeOver(from noted: StoreHead, _ reason: Phrase) throws(StoreError) {
        let transaction = transaction
        do {
            transaction.ledger = try connection.beginGroup(transaction.ledger, asking: nil)
            try transaction.serve(limit: options.writeTime, cancellation: nil) {
                try StoreHead.raiseFloors(above: noted.numbers, transaction.connection)
                let audit = noted.chains["store_audit"] ?? .none
                try transaction.audit(
                    actor: "store", action: "store.replaced", target: "feed \(noted.identity)",
                    detail:
                        "\(reason); noted: feed \(noted.position), audit \(audit.sequence) \(Hex.encode(audit.hash))")
            }
            try connection.commitGroup(transaction.ledger)
            // Numbers are read again, above the floors.
            transaction.ledger.numbers = [:]
            transaction.ledger.chains = [:]
        } catch {
            connection.rollBack()
            throw error as? StoreError ?? StoreError(.sql, "unexpected")
        }
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
        try begin(asking: nil)
        try FeedTable.truncate(connection, through: step)
        try connection.commitGroup(transaction.ledger)
        shared.publishTruncation(through: step)
        return Int(step - truncated)
    }
}
