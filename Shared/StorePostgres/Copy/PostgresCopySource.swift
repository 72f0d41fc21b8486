import Phrases
import Store

/// A database of a server that is copied from: as it is at one moment, its heads locked so that nobody writes, its schema so that no
/// service starts.
final class PostgresCopySource: CopySource {
    private let opened: PostgresConnection

    /// Locks it.
    /// - Parameter service: whose it has to be.
    /// - Throws: `.cannotOpen` where it is no store, or another service's, `.alreadyOpen` while services are connected to it, `.busy`
    ///   where another process does not let it go, `.unavailable`.
    init(_ target: PostgresTarget, service: String) throws(StoreError) {
        opened = PostgresConnection(target)
        do throws(StoreError) {
            try opened.beginAlone(isolation: "REPEATABLE READ")
            try opened.stayOpen()
            try PostgresSchema(connection: opened, service: service, now: 0).requireOwn()
            try confirm()
            // Who committed since this transaction's state makes it fail instead of being missed.
            _ = try opened.value("SELECT id FROM store_heads WHERE id = 1 FOR UPDATE") { $0.int64(0) }
        } catch {
            opened.rollBack()
            throw error
        }
    }

    var connection: any WriterConnection { opened }

    func digest(of table: CopiedTable, _ row: (borrowing Row) throws -> Void) throws(StoreError) -> TableDigest {
        try opened.digest(of: table, row)
    }

    func tables() throws(StoreError) -> [String: Set<String>] {
        var tables: [String: Set<String>] = [:]
        // The heads are this engine's alone: they are what feed and audit chain end with.
        try opened.forEach(
            """
            SELECT c.relname, a.attname FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'store_heads'
            """
        ) { row in tables[row.text(0), default: []].insert(row.text(1)) }
        return tables
    }

    /// Makes sure that no service is connected: what it would be asked from now on would be missing from the copy.
    func confirm() throws(StoreError) {
        var (count, name) = try connections()
        // Of a process that has just ended the server may not know yet.
        for _ in 0..<20 where count > 0 {
            StoreThread.pause(.milliseconds(50))
            (count, name) = try connections()
        }
        guard count == 0 else {
            throw StoreError(
                .alreadyOpen,
                "the database is in use by \(count) connections, of \(name) among others; stop what uses it")
        }
    }

    /// How many connections of services and copies there are beside this one, and the name of one.
    private func connections() throws(StoreError) -> (Int, String) {
        // Within a transaction the server would answer what it answered before.
        try opened.runDefinition("SELECT pg_stat_clear_snapshot()")
        return try opened.value(
            """
            SELECT count(*), coalesce(min(application_name), '') FROM pg_stat_activity
            WHERE datname = current_database() AND application_name LIKE 'xinyi-%' AND pid <> pg_backend_pid()
            """
        ) { ($0.int(0), $0.text(1)) }
    }

    func release() { opened.rollBack() }
}
