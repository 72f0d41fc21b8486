import Synchronization

/// What a database was asked since it was opened.
package struct StoreCounts: Sendable, Hashable {
    /// Transactions that read.
    package var reads: Int
    /// Requests that wrote, or failed to.
    package var writes: Int
    /// Questions that waited for an answer, counted as a database far away makes them wait: each query, and each end of a request or
    /// of a part of one that changed something since the last query.
    package var roundTrips: Int

    /// What was asked between two counts.
    package static func - (later: StoreCounts, earlier: StoreCounts) -> StoreCounts {
        StoreCounts(
            reads: later.reads - earlier.reads, writes: later.writes - earlier.writes,
            roundTrips: later.roundTrips - earlier.roundTrips)
    }
}

/// Counts what a database is asked.
final class StoreCounters: Sendable {
    private let reads = Atomic<Int>(0)
    private let writes = Atomic<Int>(0)
    private let roundTrips = Atomic<Int>(0)

    func add(read transaction: ReadTransaction) {
        reads.add(1, ordering: .relaxed)
        roundTrips.add(transaction.roundTrips, ordering: .relaxed)
    }

    func add(write transaction: WriteTransaction) {
        writes.add(1, ordering: .relaxed)
        roundTrips.add(transaction.roundTrips, ordering: .relaxed)
    }

    var counts: StoreCounts {
        StoreCounts(
            reads: reads.load(ordering: .relaxed), writes: writes.load(ordering: .relaxed),
            roundTrips: roundTrips.load(ordering: .relaxed))
    }
}
