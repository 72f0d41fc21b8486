import Crypto
import Glibc
import Phrases
import Store

/// Makes a backup the database of a data directory.
struct Restore {
    /// The database's file; its directory's lock is held meanwhile.
    let path: String

    /// Copies, checks, and only then puts the copy in the place of what is there.
    func run(_ backup: String, replacing: Bool, migrations: [Migration]?) throws(StoreError) -> Restoration {
        let lock = try DirectoryLock(forFile: path)
        defer { lock.release() }
        guard replacing || access(path, F_OK) != 0 else {
            throw StoreError(.cannotOpen, "the file \(path) exists already; choose a new name")
        }
        let copy = path + ".restoring"
        // Of an attempt that was cut off.
        Backup.remove(copy)
        do throws(StoreError) {
            try checkIsStore(backup)
            try Backup(options: .default).copy(backup, to: copy, identity: RequestID.random())
            let audit = try check(copy, migrations)
            noteBefore()
            try raiseNumbers(copy)
            let kept = try setAside()
            guard rename(copy, path) == 0 else { throw failure(path, "cannot be replaced") }
            try Backup(options: .default).sync(DirectoryLock.directory(of: path))
            return Restoration(kept: kept, audit: audit)
        } catch {
            Backup.remove(copy)
            throw error
        }
    }

    /// Makes sure that what is replaced was noted: the restored database then gives no number again, and says that it was restored.
    private func noteBefore() {
        guard StoreHead(beside: path) == nil, access(path, F_OK) == 0,
            let connection = try? SQLiteConnection(path: path, access: .reader, options: .default),
            let numbered = try? connection.numberedTables(),
            let head = try? StoreHead(connection, [], numbered, isFloored: isFloored(connection))
        else { return }
        head.write(beside: path)
    }

    /// What is about to be replaced may be of before there were floors of numbers.
    private func isFloored(_ connection: SQLiteConnection) -> Bool {
        let found = try? connection.value("SELECT count(*) FROM sqlite_schema WHERE name = 'store_numbers'") {
            $0.int(0)
        }
        return found != 0
    }

    /// Makes the copy give no number again. What was given after the backup is known where it was noted; where nothing was, as in an
    /// empty directory, the backup's own numbers are all there is. They count in any case: what was noted may be a store's that was
    /// begun anew in between.
    private func raiseNumbers(_ copy: String) throws(StoreError) {
        let connection = try SQLiteConnection(path: copy, access: .copy, options: .default)
        // A backup from before there were floors has no place for them.
        try Migrator(connection: connection, now: StoreOptions.default.now()).migrateStore()
        var numbers = try StoreHead(connection, [], connection.numberedTables()).numbers
        for (table, number) in StoreHead(beside: path)?.numbers ?? [:] {
            numbers[table] = max(numbers[table] ?? 0, number)
        }
        try connection.run("BEGIN IMMEDIATE")
        try StoreHead.raiseFloors(above: numbers, connection)
        try connection.run("COMMIT")
        try Backup(options: .default).sync(copy)
    }

    private func checkIsStore(_ file: String) throws(StoreError) {
        let connection = try SQLiteConnection(path: file, access: .reader, options: .default)
        guard try Self.isStore(connection) else {
            throw StoreError(.corrupt, "the file \(file) is no backup of a service's database; give one that is")
        }
    }

    /// Whether a database of SQLite is a service's.
    static func isStore(_ connection: SQLiteConnection) throws(StoreError) -> Bool {
        try connection.value(
            """
            SELECT count(*) FROM sqlite_schema
            WHERE type = 'table' AND name IN ('store_state', 'store_feed', 'store_audit', 'store_migrations')
            """
        ) { $0.int(0) == 4 }
    }

    /// SQLite's own check was part of the copying.
    private func check(_ file: String, _ migrations: [Migration]?) throws(StoreError) -> AuditVerdict {
        let connection = try SQLiteConnection(path: file, access: .reader, options: .default)
        if let migrations { try Migrator(connection: connection, now: 0).unapplied(migrations) }
        let audit = try ChainWalk.verify([], noted: nil, connection)[0].verdict
        if let problem = audit.problem {
            throw StoreError(.corrupt, "the backup's audit chain \(problem); restore another backup")
        }
        return audit
    }

    /// Keeps the file that is there, with all that its log holds, under a further name.
    private func setAside() throws(StoreError) -> String? {
        let log = path + "-wal"
        if access(path, F_OK) == 0, access(log, F_OK) == 0 {
            // Left by a process that was killed. The last connection to close writes it into the file and removes it.
            _ = try? SQLiteConnection(path: path, access: .writer, options: .default)
        }
        var kept: String?
        var number = 1
        if access(path, F_OK) == 0 {
            // A link, so that there is a database under the path at any moment.
            while link(path, Self.name(path, number)) != 0 {
                guard errno == EEXIST else { throw failure(Self.name(path, number), "cannot be created") }
                number += 1
            }
            kept = Self.name(path, number)
        }
        // Still there only when the file is too damaged to take it in. Beside the restored file it would be taken for its log.
        if access(log, F_OK) == 0, rename(log, Self.name(path, number) + "-wal") != 0 {
            throw failure(log, "cannot be renamed")
        }
        unlink(path + "-shm")
        return kept
    }

    private static func name(_ path: String, _ number: Int) -> String { "\(path).before-restore-\(number)" }

    private func failure(_ file: String, _ what: Phrase) -> StoreError {
        StoreError(.cannotOpen, "the file \(file) \(what) (\(Phrase.systemError))")
    }
}
