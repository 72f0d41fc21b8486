package import Store

/// What is done to a database file from outside the process that serves it, or while none does. All of it blocks.
extension Database {
    /// Copies a database as of now to a new file and checks the copy, whether or not a process serves it; as
    /// ``backup(to:)`` otherwise.
    /// - Throws: `.cannotOpen` when there is no database at `path`, when `target` exists or cannot be created,
    ///   `.diskFull`, `.inputOutput`, `.corrupt`.
    package static func backup(path: String, to target: String) throws(StoreError) {
        try Backup(options: .default).copy(path, to: target)
    }

    /// Makes a backup the database of a data directory, and gives its feed a new identity: followers may have seen
    /// changes that the backup does not have, and have to resync. Its tables go on numbering above all that may have been given,
    /// also where nothing of what was there before is left.
    ///
    /// The backup is copied and checked (SQLite's integrity check, the audit chain, the migrations) before anything is
    /// replaced; when it is refused, nothing has changed. At any moment there is a whole database at `path`, the one
    /// before or the restored one.
    /// - Parameters:
    ///   - replacing: whether a database at `path` is replaced, and kept beside; otherwise it is a reason to refuse.
    ///   - migrations: those of the program that will open it; a backup with others is refused. Nil: only the
    ///     store's own are looked at.
    /// - Throws: `.alreadyOpen` when the directory is in use, `.cannotOpen` when `backup` does not exist or a file
    ///   cannot be made, or `path` exists and is not to be replaced, `.corrupt` when the backup is damaged, its audit
    ///   chain broken or it is none, `.newerSchema`, `.changedMigration`, `.diskFull`, `.inputOutput`.
    @discardableResult
    package static func restore(
        backup: String, to path: String, replacing: Bool = false, migrations: [Migration]? = nil
    ) throws(StoreError) -> Restoration {
        try Restore(path: path).run(backup, replacing: replacing, migrations: migrations)
    }

    /// Checks the audit chain of a file and its chained tables against their hashes and what was noted beside it, also of a file that is
    /// open elsewhere.
    /// - Throws: `.cannotOpen`, `.corrupt`, `.inputOutput`.
    package static func verifyChains(path: String, _ chains: [ChainedTable] = []) throws(StoreError) -> [ChainVerdict] {
        let connection = try SQLiteConnection(path: path, access: .reader, options: .default)
        return try ChainWalk.verify(chains, noted: StoreHead(beside: path), connection)
    }

    /// Checks the audit chain alone, as ``verifyChains(path:_:)`` does.
    /// - Throws: `.cannotOpen`, `.corrupt`, `.inputOutput`.
    package static func verifyAudit(path: String) throws(StoreError) -> AuditVerdict {
        try verifyChains(path: path)[0].verdict
    }

    /// Runs SQLite's full integrity check on a file, also on one that is open elsewhere. Blocks, for seconds per
    /// gigabyte.
    /// - Throws: `.corrupt` naming up to ten problems, `.cannotOpen`.
    package static func integrityCheck(path: String) throws(StoreError) {
        try IntegrityCheck.run(SQLiteConnection(path: path, access: .reader, options: .default), quick: false)
    }
}
