import CSQLite
import Crypto
import Phrases

/// Brings a file's schema up to a program's list of migrations, or refuses it.
struct Migrator {
    let connection: Connection
    let now: Int64

    /// Applies what is missing, each step in its own transaction.
    /// - Throws: `.newerSchema` for a step that the file has and the program does not know, `.changedMigration` for
    ///   one whose text, name or place differs, `.migrationFailed` for one that fails or leaves a table that is not
    ///   STRICT.
    func migrate(_ service: [Migration]) throws(StoreError) {
        try connection.run(
            """
            CREATE TABLE IF NOT EXISTS store_migrations (
                scope TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL,
                apply_time INTEGER NOT NULL, PRIMARY KEY (scope, ordinal)) STRICT
            """)
        // Both lists are checked before either is applied: a file that is refused stays as it was.
        let scopes = [("store", StoreSchema.migrations), ("service", service)]
        let missing = try unapplied(service)
        for (index, (scope, known)) in scopes.enumerated() { try apply(missing[index], of: known, scope: scope) }
        try connection.run(
            "INSERT OR IGNORE INTO store_state (id, feed_identity) VALUES (1, ?)", [.text(RequestID.random())])
    }

    /// Applies the store's own steps that are missing in a file that has the table of steps; a service's wait until it is opened.
    /// - Throws: as ``migrate(_:)`` does.
    func migrateStore() throws(StoreError) {
        let known = StoreSchema.migrations
        try apply(try unapplied(known, in: "store"), of: known, scope: "store")
    }

    /// The steps of the store and of a service that a file does not have yet; changes nothing.
    /// - Throws: `.newerSchema`, `.changedMigration`, as ``migrate(_:)`` does.
    @discardableResult
    func unapplied(_ service: [Migration]) throws(StoreError) -> [[Migration]] {
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
        try connection.run("BEGIN IMMEDIATE")
        do {
            connection.permissions.mode = scope == "store" ? .store : .migration
            defer { connection.permissions.mode = .store }
            try execute(migration)
            connection.permissions.mode = .store
            try lint(migration)
            try connection.run(
                "INSERT INTO store_migrations (scope, ordinal, name, hash, apply_time) VALUES (?, ?, ?, ?, ?)",
                [
                    .text(scope), .integer(ordinal), .text(migration.name), .text(SHA256.hexDigest(migration.sql)),
                    .integer(now),
                ])
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    private func execute(_ migration: Migration) throws(StoreError) {
        let code = sqlite3_exec(connection.handle, migration.sql, nil, nil, nil)
        guard code == SQLITE_OK else {
            let cause = connection.failure(ResultCode(rawValue: code), sql: nil, whilePreparing: true)
            let kind: StoreError.Kind =
                [.diskFull, .inputOutput, .corrupt].contains(cause.kind) ? cause.kind : .migrationFailed
            throw StoreError(
                kind, "migration \"\(migration.name)\" failed and was undone: \(cause.text)", code: cause.code)
        }
    }

    /// STRICT tables refuse a value of the wrong type; a table without it would keep any.
    private func lint(_ migration: Migration) throws(StoreError) {
        let loose = try connection.value(
            """
            SELECT group_concat(name, ', ') FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ) { $0.textOrNil(0) }
        if let loose {
            throw StoreError(
                .migrationFailed,
                "migration \"\(migration.name)\" was undone: it leaves a table that is not STRICT (\(loose)); add STRICT"
            )
        }
        let broken = try connection.value("SELECT count(*) FROM pragma_foreign_key_check") { $0.int(0) }
        if broken > 0 {
            throw StoreError(
                .migrationFailed, "migration \"\(migration.name)\" was undone: it leaves \(broken) broken foreign keys")
        }
    }
}
