import CSQLite
import Store

/// The library's process-wide configuration.
enum SQLiteLibrary {
    private static let configured: CInt = {
        // Without it every allocation of every connection takes one global mutex to count bytes that nobody reads.
        xinyi_sqlite_disable_memory_statistics()
    }()

    /// Configures the library before its first use in this process; later calls do nothing.
    static func start() {
        // SQLITE_MISUSE means that something else in the process has used SQLite before: then its setting stays.
        _ = configured
    }
}
