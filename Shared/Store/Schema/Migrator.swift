import Crypto
import Phrases

/// Brings a database's schema up to a program's list of migrations, or refuses it.
package struct Migrator {
    let connection: any WriterConnection
    let now: Int64

    /// - Parameter now: milliseconds since 1970 UTC, by which steps are noted.
    package init(connection: any WriterConnection, now: Int64) {
        self.connection = connection
        self.now = now
    }

    /// Applies what is missing, each step in its own transaction.
    /// - Throws: `.newerSchema` for a step that the file has and the program does not know, `.changedMigration` for
    ///   one whose text, name or place differs, `.migrationFailed` for one that fails or leaves a table that is not
    ///   STRICT.
    package func migrate(_ service: [Migration]) throws(StoreError) {
        try connection.runScript(Self.table)
        // Both lists are checked before either is applied: a file that is refused stays as it was.
        let scopes = [("store", StoreSchema.migrations), ("service", service)]
        let missing = try unapplied(service)
        for (index, (scope, known)) in scopes.enumerated() { try apply(missing[index], of: known, scope: scope) }
        try connection.run(
            "INSERT INTO store_state (id, feed_identity) VALUES (1, ?) ON CONFLICT (id) DO NOTHING",
            [.text(RequestID.random())])
    }

    /// Applies the store's own steps that are missing in a file that has the table of steps; a service's wait until it is opened.
    /// - Throws: as ``migrate(_:)`` does.
    package func migrateStore() throws(StoreError) {
        let known = StoreSchema.migrations
        try apply(try unapplied(known, in: "store"), of: known, scope: "store")
    }

    /// The steps of the store and of a service that a file does not have yet; changes nothing.
    /// - Throws: `.newerSchema`, `.changedMigration`, as ``migrate(_:)`` does.
    @discardableResult
    package func unapplied(_ service: [Migration]) throws(StoreError) -> [[Migration]] {
        [try unapplied(StoreSchema.migrations, in: "store"), try unapplied(service, in: "service")]
    }

    private func unapplied(_ known: [Migration], in scope: String) throws(StoreError) -> [Migration] {
        let names = Set(known.map(\.name))
        guard names.count == known.count else {
            throw StoreError(.misuse, "two migrations of this program have the same name")
        }
        let applied = try self.applied(in: scope)
        for (index, step) in applied.enumerated() {
            guard names.contains(step.name) else {
                throw StoreError(
                    .newerSchema,
                    "the database was written by a newer program: it holds migration \"\(step.name)\", which this one "
                        + "does not know; run that program, or restore a backup from before it")
            }
            guard known[index].name == step.name else {
                throw StoreError(
                    .changedMigration,
                    "migration \(index + 1) was \"\(step.name)\" when it was applied and is \"\(known[index].name)\" "
                        + "now; migrations are only ever added at the end")
            }
            guard SHA256.hexDigest(known[index].sql) == step.hash else {
                throw StoreError(
                    .changedMigration,
                    "the text of migration \"\(step.name)\" was changed after it was applied; add a further migration instead"
                )
            }
        }
        return Array(known.dropFirst(applied.count))
    }

    private func applied(in scope: String) throws(StoreError) -> [(name: String, hash: String)] {
        var rows: [(name: String, hash: String)] = []
        do {
            try connection.asStore {
                try connection.each(
                    "SELECT name, hash FROM store_migrations WHERE scope = ? ORDER BY ordinal", [.text(scope)]
                ) { row in
                    rows.append((row.text(0), row.text(1)))
                    return true
                }
            }
        } catch let error as StoreError { throw error } catch { throw StoreError(.sql, "unexpected") }
        return rows
    }

    private func apply(_ missing: [Migration], of known: [Migration], scope: String) throws(StoreError) {
        for (offset, migration) in missing.enumerated() {
            try apply(migration, scope: scope, ordinal: known.count - missing.count + offset + 1)
        }
    }

    private func apply(_ migration: Migration, scope: String, ordinal: Int) throws(StoreError) {
        try connection.beginAlone()
        do {
            connection.mode = scope == "store" ? .store : .migration
            defer { connection.mode = .store }
            try connection.runScript(migration)
            connection.mode = .store
            try connection.lint(migration)
            try connection.run(
                "INSERT INTO store_migrations (scope, ordinal, name, hash, apply_time) VALUES (?, ?, ?, ?, ?)",
                [
                    .text(scope), .integer(ordinal), .text(migration.name), .text(SHA256.hexDigest(migration.sql)),
                    .integer(now),
                ])
            try connection.runNow("COMMIT")
        } catch {
            connection.rollBack()
            throw error
        }
    }

    private static let table = Migration(
        name: "store_migrations",
        sql: """
            CREATE TABLE IF NOT EXISTS store_migrations (
                scope TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL,
                apply_time INTEGER NOT NULL, PRIMARY KEY (scope, ordinal)) STRICT
            """)
}
