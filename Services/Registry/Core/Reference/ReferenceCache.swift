import Credit
import RegistryRules
import Store
import Synchronization

/// Departments, calendar and rule book as last read, shared by all calls. A transaction that depends on them asks with itself, and so
/// works with the revision that it sees, whichever process loaded it.
final class ReferenceCache: Sendable {
    private let held = Mutex<ReferenceData?>(nil)

    /// The data of the revision that the transaction sees.
    func current(_ tx: ReadTransaction) throws -> ReferenceData {
        let revision = try ReferenceTable.revision(tx)
        if let known = held.withLock({ $0 }), known.revision == revision { return known }
        let known = held.withLock { $0?.book }
        let loaded = try ReferenceTable.load(tx, known: known)
        // What a writer sees may be undone, and nobody would see it again.
        if !(tx is WriteTransaction) { held.withLock { $0 = loaded } }
        return loaded
    }
}
