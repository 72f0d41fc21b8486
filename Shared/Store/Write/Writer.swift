import Synchronization

/// The writer thread of a database. It drains the queue: each request runs in its own savepoint, one commit makes all
/// of them durable, then all are answered. Between groups it checkpoints the log and purges what has outlived its
/// retention.
///
/// Not `Sendable`: everything here belongs to the writer thread, which alone calls it.
final class Writer {
    let connection: Connection
    let transaction: WriteTransaction
    let options: StoreOptions
    let shared: SharedState
    /// The log's frames at the last checkpoint attempt.
    var checkpointedFrames = 0
    /// Whether anything was committed since the last idle round.
    var hasUnsettledWork = true
    var lastPurge: UInt64 = 0
    /// What was noted last beside the file.
    var head: StoreHead
    var lastHead: UInt64 = 0
    let path: String
    let numbered: [(table: String, key: String)]

    init(connection: Connection, options: StoreOptions, shared: SharedState, path: String) throws(StoreError) {
        self.path = path
        numbered = try StoreHead.numbered(connection)
        head = try StoreHead(connection, options.chains, numbered)
        self.connection = connection
        self.options = options
        self.shared = shared
        transaction = WriteTransaction(connection, ledger: try Ledger(connection), now: options.now)
    }

    /// Serves requests until the queue is closed and empty.
    func serve() {
        while true {
            let (taken, isBulk) = shared.queue.take(timeout: hasUnsettledWork ? options.idleTime : nil)
            switch taken {
            case .element(let request):
                commitGroup(startingWith: request, isBulk: isBulk)
                checkpointIfDue()
                purgeIfDue()
                noteHeadIfDue()
            case .timeout: settle()
            case .closed:
                noteHead()
                return
            }
        }
    }

    /// Bulk is committed by itself, and as soon as anything else waits: an answer at a counter must not wait for the rows of an
    /// import.
    private func commitGroup(startingWith first: WriteRequest, isBulk: Bool) {
        let before = transaction.ledger
        connection.lastFailure = nil
        let written = connection.writtenCommits
        var outcomes: [WriteOutcome] = []
        do throws(StoreError) {
            try connection.run("BEGIN IMMEDIATE")
        } catch {
            shared.note(fault: error)
            first.refuse(error)
            return
        }
        let end = MonotonicTime.now &+ options.groupTime.nanoseconds
        var next: WriteRequest? = first
        var failure: StoreError?
        while let request = next {
            failure = perform(request, &outcomes)
            if failure != nil || outcomes.count >= options.groupRequests || MonotonicTime.now > end { break }
            next = shared.queue.poll(with: isBulk)
        }
        if failure == nil {
            do throws(StoreError) { try connection.run("COMMIT") } catch { failure = error }
        }
        if let failure {
            shared.note(fault: failure)
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            transaction.ledger = before
            // A request that ran into its time limit took the others with it: those did nothing wrong and may simply
            // try again.
            let forOthers =
                failure.kind == .timeLimit ? StoreError.busy("another request's time limit ended the group") : failure
            for outcome in outcomes.dropLast() { outcome.answer(forOthers) }
            outcomes.last?.answer(failure)
            return
        }
        hasUnsettledWork = true
        // A group of refusals alone commits nothing, and says nothing of the disk.
        if connection.writtenCommits > written { shared.noteWritten() }
        shared.publishCommit(feedHead: transaction.ledger.feedHead)
        for outcome in outcomes { outcome.answer(nil) }
    }

    /// Runs one request in its savepoint. Returns the failure that ended the whole transaction, if one did.
    private func perform(_ request: WriteRequest, _ outcomes: inout [WriteOutcome]) -> StoreError? {
        let before = transaction.ledger
        do throws(StoreError) {
            do throws(StoreError) {
                try connection.run("SAVEPOINT request")
            } catch {
                request.refuse(error)
                throw error
            }
            let outcome = request.run(transaction)
            outcomes.append(outcome)
            // SQLite rolls the whole transaction back by itself on some errors (full disk, I/O, interrupted write):
            // then the group is lost, even when the request's closure caught the error
            // (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
            guard connection.isInTransaction else {
                return connection.lastFailure
                    ?? StoreError(.inputOutput, "SQLite ended the transaction because of another request of its group")
            }
            if !outcome.succeeded {
                transaction.ledger = before
                try connection.run("ROLLBACK TO request")
            }
            try connection.run("RELEASE request")
            return nil
        } catch {
            return error
        }
    }
}
