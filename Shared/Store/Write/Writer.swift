import Phrases
import Synchronization

/// The writer thread of a database. It drains the queue: each request runs in its own savepoint, one commit makes all
/// of them durable, then all are answered. Between groups the engine does its own work, and what has outlived its retention goes.
///
/// Not `Sendable`: everything here belongs to the writer thread, which alone calls it.
final class Writer {
    let connection: any WriterConnection
    let transaction: WriteTransaction
    let options: StoreOptions
    let shared: SharedState
    /// Whether anything was committed since the last idle round.
    var hasUnsettledWork = true
    var lastPurge: UInt64 = 0
    /// Nanoseconds that a commit takes on this disk: of longer ones, in which the thread probably waited for a processor, a
    /// sixteenth counts.
    private var usualCommit: UInt64 = 0
    /// What was noted last beside the file.
    var head: StoreHead
    var lastHead: UInt64 = 0
    /// Beside which path the head is noted; nil for nowhere.
    let headPath: String?
    let numbered: [(table: String, key: String)]

    init(
        connection: any WriterConnection, options: StoreOptions, shared: SharedState, headPath: String?
    ) throws(StoreError) {
        self.headPath = headPath
        numbered = try connection.numberedTables()
        head = try StoreHead(connection, options.chains, numbered)
        self.connection = connection
        self.options = options
        self.shared = shared
        transaction = WriteTransaction(connection, ledger: try Ledger(connection), now: options.now)
        if connection.isFar {
            transaction.waitingIDs = {
                shared.queue.peek(StoreLimits.requestIDsPerLookup - 1).compactMap(\.requestID)
            }
        }
    }

    /// Serves requests until the queue is closed and empty.
    func serve() {
        while true {
            let (taken, isBulk) = shared.queue.take(timeout: hasUnsettledWork ? options.idleTime : nil)
            switch taken {
            case .element(let request):
                commitGroup(startingWith: request, isBulk: isBulk)
                connection.afterGroup(shared)
                purgeIfDue()
                noteHeadIfDue()
            case .timeout: settle()
            case .closed:
                noteHead()
                return
            }
        }
    }

    /// What a group has taken so far, and of whom.
    private struct Group {
        private(set) var outcomes: [(outcome: WriteOutcome, turn: Int)] = []
        private var turns: [String: Int] = [:]
        private let begin = MonotonicTime.now

        var isShared: Bool { turns.count > 1 }
        var age: UInt64 { MonotonicTime.now &- begin }

        mutating func add(_ outcome: WriteOutcome, of lane: StoreLane) {
            let turn = turns[lane.owner, default: 0]
            turns[lane.owner] = turn + 1
            outcomes.append((outcome, turn))
        }

        /// In the order in which they are answered: what a lane asked first before what others asked second, so that who asked for
        /// one thing does not wait until hundreds of another were told.
        var answers: [WriteOutcome] {
            guard isShared else { return outcomes.map(\.outcome) }
            return outcomes.enumerated().sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }
                .map(\.element.outcome)
        }
    }

    /// Bulk is committed by itself, and as soon as anything else waits: an answer at a counter must not wait for the rows of an
    /// import.
    private func commitGroup(startingWith first: WriteRequest, isBulk: Bool) {
        connection.lastFailure = nil
        transaction.responses.removeAll(keepingCapacity: true)
        let lookUp = connection.isFar ? transaction.lookUp(first.requestID) : nil
        let written = connection.writtenCommits
        do throws(StoreError) {
            try begin(asking: lookUp?.question)
            if let lookUp { transaction.noteLookedUp(lookUp.ids) }
        } catch {
            connection.rollBack()
            shared.note(fault: error)
            first.refuse(error)
            return
        }
        let before = transaction.ledger
        var group = Group()
        var next: WriteRequest? = first
        var failure: StoreError?
        while let request = next {
            failure = perform(request, &group)
            if failure != nil || isFull(group) { break }
            next = shared.queue.poll(with: isBulk)
        }
        if failure == nil {
            let begin = MonotonicTime.now
            shared.noteCommit(begin: begin)
            do throws(StoreError) {
                try connection.commitGroup(transaction.ledger)
            } catch { failure = error }
            shared.noteCommit(begin: 0)
            let time = MonotonicTime.now &- begin
            usualCommit = time < usualCommit || usualCommit == 0 ? time : usualCommit + (time - usualCommit) / 16
        }
        if let failure {
            shared.note(fault: failure)
            connection.rollBack()
            transaction.ledger = before
            // A request that ran into its time limit took the others with it: those did nothing wrong and may simply
            // try again.
            let forOthers =
                failure.kind == .timeLimit ? StoreError.busy("another request's time limit ended the group") : failure
            for (outcome, _) in group.outcomes.dropLast() { outcome.answer(forOthers) }
            group.outcomes.last?.outcome.answer(failure)
            return
        }
        hasUnsettledWork = true
        // A group of refusals alone commits nothing, and says nothing of the disk.
        if connection.writtenCommits > written { shared.noteWritten() }
        shared.publishCommit(feedHead: transaction.ledger.feedHead)
        for outcome in group.answers { outcome.answer(nil) }
    }

    /// Whether a group takes no further request.
    private func isFull(_ group: Group) -> Bool {
        let age = group.age
        return group.outcomes.count >= options.groupRequests || age > options.groupTime.nanoseconds
            || (group.isShared && age > max(options.sharedGroupTime.nanoseconds, usualCommit))
    }

    /// Runs one request in its savepoint. Returns the failure that ended the whole transaction, if one did.
    private func perform(_ request: WriteRequest, _ group: inout Group) -> StoreError? {
        let before = transaction.ledger
        do throws(StoreError) {
            do throws(StoreError) {
                try connection.run("SAVEPOINT request")
            } catch {
                request.refuse(error)
                throw error
            }
            let outcome = request.run(transaction)
            shared.counters.add(write: transaction)
            group.add(outcome, of: request.lane)
            // An engine ends the whole transaction by itself on some errors (full disk, I/O, interrupted write, lost
            // connection): then the group is lost, even when the request's closure caught the error
            // (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
            guard connection.isInTransaction else {
                return connection.lastFailure
                    ?? StoreError(.inputOutput, "the transaction ended because of another request of its group")
            }
            if !outcome.succeeded {
                transaction.ledger = before
                if let id = request.requestID { transaction.responses.removeValue(forKey: id) }
                try connection.run("ROLLBACK TO request")
            }
            try connection.run("RELEASE request")
            return nil
        } catch {
            return error
        }
    }
}
