import CSQLite
import Glibc
import Phrases
import Store

/// Copies a database file, of a running database or at rest, page by page from one snapshot.
struct Backup {
    let options: StoreOptions
    private static let pagesPerStep: CInt = 2_048

    init(options: StoreOptions) { self.options = options }

    /// Copies, checks, syncs, and only then names the copy.
    /// - Parameter identity: the feed identity of the copy; nil keeps it.
    func copy(_ source: String, to target: String, identity: String? = nil) throws(StoreError) {
        guard access(target, F_OK) != 0 else {
            throw StoreError(.cannotOpen, "the file \(target) exists already; choose a new name")
        }
        let partial = target + ".partial"
        Self.remove(partial)
        do throws(StoreError) {
            try copyPages(source, to: partial, identity: identity)
            try sync(partial)
            // link fails where rename would replace a file that has come up meanwhile.
            guard link(partial, target) == 0 else {
                throw StoreError(
                    .cannotOpen, "the file \(target) cannot be created (\(Phrase.systemError))")
            }
            Self.remove(partial)
            try sync(DirectoryLock.directory(of: target))
        } catch {
            Self.remove(partial)
            throw error
        }
    }

    private func copyPages(_ source: String, to target: String, identity: String?) throws(StoreError) {
        let from = try SQLiteConnection(path: source, access: .reader, options: options)
        // An open read transaction pins the snapshot: without it every commit of the writer would start the copy over
        // ("If the source database is modified … the backup … will be automatically restarted",
        // https://www.sqlite.org/c3ref/backup_finish.html).
        try from.run("BEGIN")
        _ = try FeedTable.head(from)
        var plain = options
        plain.maximumPages = nil
        plain.vfs = nil
        DirectoryLock.createPrivately(target)
        let to = try SQLiteConnection(path: target, access: .copy, options: plain)
        guard let backup = sqlite3_backup_init(to.handle, "main", from.handle, "main") else {
            throw to.failure(ResultCode(rawValue: sqlite3_errcode(to.handle)), sql: nil)
        }
        var code: CInt = SQLITE_OK
        repeat { code = sqlite3_backup_step(backup, Self.pagesPerStep) } while code == SQLITE_OK
        sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE else { throw to.failure(ResultCode(rawValue: code), sql: nil) }
        // A backup is one plain file: without a log beside it nothing of it can be forgotten, and a read-only place
        // can hold it.
        try to.run("PRAGMA journal_mode = DELETE")
        if let identity { try to.run("UPDATE store_state SET feed_identity = ?", [.text(identity)]) }
        try IntegrityCheck.run(to, quick: false)
    }

    /// Makes what was written to a file, or named in a directory, outlast a power failure.
    func sync(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor >= 0, fsync(descriptor) == 0 else {
            throw StoreError(.inputOutput, "\(path) cannot be synced (\(Phrase.systemError))")
        }
    }

    /// Removes a file and what SQLite may have left beside it.
    static func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }
}
