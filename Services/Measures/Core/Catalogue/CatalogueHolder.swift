package import MeasuresRules
package import Store
import Synchronization

/// The compiled catalogues in memory. Every Check reads the same immutable snapshot; a publication replaces it whole.
package final class CatalogueHolder: Sendable {
    private struct State {
        var snapshot: CatalogueSnapshot
        var position: Int64
    }

    private let state: Mutex<State>

    /// Holds nothing until the first `reload`.
    package init() {
        state = Mutex(State(snapshot: .empty, position: -1))
    }

    /// What is in memory.
    package var snapshot: CatalogueSnapshot { state.withLock { $0.snapshot } }

    /// Reads the catalogues from the store. Of two reloads at once the one that read the newer state wins.
    package func reload(from database: Database) async throws {
        let (snapshot, position) = try await database.read { transaction in
            (try CatalogueTable.load(in: transaction), try transaction.feedPosition())
        }
        state.withLock { state in
            if position >= state.position { state = State(snapshot: snapshot, position: position) }
        }
    }
}
