import Phrases
import Synchronization

extension Database {
    /// Removes changes up to a position, as a request of the writer.
    func truncateFeed(through position: Int64) async throws {
        let shared = shared
        let through = try await write { transaction in
            let through = min(position, transaction.ledger.feedHead)
            try transaction.connection.asStore { try FeedTable.truncate(transaction.connection, through: through) }
            return through
        }
        shared.publishTruncation(through: through)
    }

    /// Why the last write did not reach the disk, if the disk or the file was the reason; nil when it did.
    package var writeFault: StoreError? { shared.writeFault }

    /// Writes something that leaves nothing behind, so that ``writeFault`` says how the disk is now. Its outcome is only there.
    package func tryWriting() async {
        _ = try? await write { transaction in
            // A row that comes and goes: a page that is written over by what it holds already is not written at all.
            let id = SQLValue.text("store/try")
            try transaction.connection.runNow(
                "INSERT INTO store_requests (request_id, method, request_hash, response, create_time) VALUES (?, '', ?, ?, 0)",
                [id, .blob([UInt8](repeating: 0, count: 32)), .blob([])])
            try transaction.connection.runNow("DELETE FROM store_requests WHERE request_id = ?", [id])
        }
    }

    /// The time of the latest change, audit row or response that the store keeps, milliseconds since 1970 UTC; nil for a new store.
    package func lastMoment() async throws -> Int64? {
        try await read { transaction in
            try transaction.queryOne(
                """
                SELECT max(time) FROM (
                    SELECT * FROM (SELECT time FROM store_feed ORDER BY position DESC LIMIT 1) AS feed
                    UNION ALL SELECT * FROM (SELECT time FROM store_audit ORDER BY sequence DESC LIMIT 1) AS audit
                    UNION ALL SELECT max(create_time) FROM store_requests) AS kept
                """
            ) { $0.int64OrNil(0) } ?? nil
        }
    }

    /// Checks the whole audit chain against its hashes and what was noted beside the file. Goes through every row in steps of 1,000, so
    /// that no read is long.
    package func verifyAudit() async throws -> AuditVerdict { try await verify(.audit) }

    /// Checks the audit chain and every chained table of the service.
    package func verifyChains() async throws -> [ChainVerdict] {
        var found: [ChainVerdict] = []
        for source in [ChainWalk.Source.audit] + options.chains.map({ .table($0) }) {
            found.append(ChainVerdict(table: source.table, verdict: try await verify(source)))
        }
        return found
    }

    private func verify(_ source: ChainWalk.Source) async throws -> AuditVerdict {
        // Noted of rows that were committed before: none of them may be missing now.
        var walk = ChainWalk(
            source, noted: engine.headPath.flatMap { StoreHead(beside: $0) }?.chain(source, of: feedIdentity))
        while true {
            let from = walk
            let (step, trigger) = try await read { (try from.step($0), try from.missingTrigger($0)) }
            if let verdict = walk.take(step) { return verdict.judged(trigger) }
        }
    }

    /// Copies the database as of now to a new file while reads and writes go on, and checks the copy.
    ///
    /// The copy appears under its name only when it is whole and on disk. The write-ahead log grows meanwhile, since
    /// the copied snapshot is held.
    /// - Throws: `.cannotOpen` when the file exists already or cannot be created, `.busy` while another backup runs,
    ///   `.diskFull`, `.inputOutput`, `.corrupt`, `.closed`.
    package func backup(to path: String) async throws {
        guard !isBackingUp.exchange(true, ordering: .acquiringAndReleasing) else {
            throw StoreError.busy("a backup is running already")
        }
        defer { isBackingUp.store(false, ordering: .releasing) }
        guard !shared.waiters.isClosed else { throw StoreError.closed }
        let engine = engine
        // A thread of its own: minutes of copying must not take a reader away.
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            do {
                try StoreThread.start("store-backup") {
                    continuation.resume(with: Result { try engine.backup(to: path) })
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    /// Runs the engine's full check of the database while reads and writes go on, on a thread of its own.
    /// - Throws: `.corrupt` naming up to ten problems, `.cannotOpen`.
    package func checkIntegrity() async throws {
        let engine = engine
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            do {
                try StoreThread.start("store-check") {
                    continuation.resume(with: Result { try engine.checkIntegrity() })
                }
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }
}
