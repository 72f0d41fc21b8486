package import Synchronization

/// What all connections of one database know about its commits.
package final class CommitClock: Sendable {
    /// Commits so far; moves after the commit is durable and before anyone is told.
    let commits = Atomic<UInt64>(0)
    /// While true, no read keeps its snapshot when it ends, so that the write-ahead log can start over.
    package let isDraining = Atomic<Bool>(false)
}

/// A read connection that keeps its read transaction open between reads where the engine's are worth keeping: in SQLite the file
/// locks of a new one cost more than a point read.
///
/// A read begun after a write was acknowledged must see it: the snapshot is used again only while the commit counter
/// is what it was before the snapshot was taken. Not `Sendable`; its slot gives it to one thread at a time.
final class HeldReader {
    private let connection: any ReaderConnection
    private let transaction: ReadTransaction
    private let clock: CommitClock
    private let limit: Duration
    /// The commit counter's value that the open read transaction is known to contain; nil when none is open.
    private var snapshot: UInt64?

    init(_ connection: any ReaderConnection, clock: CommitClock, limit: Duration) {
        self.connection = connection
        self.clock = clock
        self.limit = limit
        transaction = ReadTransaction(connection)
    }

    /// Runs a read in the current snapshot.
    func read<R>(
        _ cancellation: Cancellation?, _ counters: StoreCounters, _ body: (ReadTransaction) throws -> R
    ) throws -> R {
        // The counter is read before the snapshot is taken, which so holds at least the commits counted here.
        let commits = clock.commits.load(ordering: .acquiring)
        if snapshot != commits {
            release()
            try connection.beginSnapshot()
            snapshot = commits
        }
        do {
            defer { counters.add(read: transaction) }
            let result = try transaction.serve(limit: limit, cancellation: cancellation) { try body(transaction) }
            if !connection.keepsSnapshots || clock.isDraining.load(ordering: .relaxed) { release() }
            return result
        } catch {
            // After an error nothing is assumed about the state of the transaction.
            release()
            throw error
        }
    }

    /// Ends the held read transaction, if any.
    func release() {
        guard snapshot != nil else { return }
        snapshot = nil
        connection.endSnapshot()
    }

    /// Whether a snapshot is held that commits have passed by, or any at all.
    func isHolding(staleOnly: Bool) -> Bool {
        guard let snapshot else { return false }
        return !staleOnly || snapshot != clock.commits.load(ordering: .acquiring)
    }
}
