package import MeasuresRules
package import Store
import Synchronization

/// The compiled catalogues in memory. Every Check reads the same immutable snapshot; a publication replaces it whole.
///
/// What is in memory is known by the mark of the service's own feed, to which every publication and every decision about a measure
/// appends. So any number of processes may change the catalogues of one database: a transaction sees by the mark whether memory is of
/// the same state, and a state that was undone, or that a database lost, is never taken for another at the same position.
package final class CatalogueHolder: Sendable {
    private struct State {
        var snapshot = CatalogueSnapshot.empty
        /// The feed's mark as the snapshot was read; nil before the first read.
        var mark: FeedMark?
        /// Reads that were begun, and which of them the snapshot is of.
        var begun: Int64 = 0
        var turn: Int64 = 0
    }

    private let state = Mutex(State())

    /// Holds nothing until the first ``reload(from:)``.
    package init() {}

    /// What is in memory.
    package var snapshot: CatalogueSnapshot { state.withLock { $0.snapshot } }

    /// Reads the catalogues from the store if they are others than in memory; one small read if not. Of two at once the one that was
    /// begun later wins, since it sees all that the other one sees.
    package func reload(from database: Database) async throws {
        let (turn, known) = state.withLock { state in
            state.begun += 1
            return (state.begun, state.mark)
        }
        let read = try await database.read { transaction -> (snapshot: CatalogueSnapshot, mark: FeedMark)? in
            let mark = try transaction.feedMark()
            if mark == known { return nil }
            return (snapshot: try CatalogueTable.load(in: transaction), mark: mark)
        }
        guard let read else { return }
        state.withLock { state in
            guard turn > state.turn else { return }
            (state.snapshot, state.mark, state.turn) = (read.snapshot, read.mark, turn)
        }
    }

    /// The catalogues as a transaction sees them: what is in memory where that is the same state, and what the transaction reads where it
    /// is not. Nothing of it is kept, since a writer's may be undone.
    package func current(_ transaction: ReadTransaction) throws -> CatalogueSnapshot {
        let (snapshot, mark) = state.withLock { ($0.snapshot, $0.mark) }
        return try transaction.feedMark() == mark ? snapshot : try CatalogueTable.load(in: transaction)
    }
}
