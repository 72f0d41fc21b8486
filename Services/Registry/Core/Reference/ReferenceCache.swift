import Credit
import RegistryRules
import Store
import Synchronization

/// Departments and calendar as last loaded, shared by all calls. A transaction that depends on them asks with
/// itself, and so never works with an older revision than it sees.
final class ReferenceCache: Sendable {
    private let held = Mutex<ReferenceData?>(nil)

    /// The data of the revision that the transaction sees.
    func current(_ tx: ReadTransaction) throws -> ReferenceData {
        let revision = try ReferenceTable.revision(tx)
        if let known = held.withLock({ $0 }), known.revision == revision { return known }
        let known = held.withLock { $0?.book }
        let loaded = try ReferenceTable.load(tx, known: known)
        // What a writer sees may be rolled back: its revision may come again with other content.
        if tx is WriteTransaction { return loaded }
        held.withLock { known in
            // A reader with an older snapshot must not put it over a newer one.
            if known.map({ $0.revision < loaded.revision }) ?? true { known = loaded }
        }
        return loaded
    }
}
