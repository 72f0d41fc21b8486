import Glibc
import Phrases
package import Store

/// A file of SQLite that is copied to: made under another name beside its own, which it gets when it is whole and on disk.
package final class SQLiteCopyTarget: CopyTarget {
    private let path: String
    private let partial: String
    private let migrations: [Migration]
    private let now: Int64
    private let lock: DirectoryLock
    private let opened: SQLiteConnection
    private var isNamed = false
    private var insertion = ""

    /// Takes the lock of the directory, and begins the file.
    /// - Parameters:
    ///   - migrations: those of the program that will open it.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `.cannotOpen` where a file is there already or none can be made, `.alreadyOpen` while a process has the directory.
    package init(path: String, migrations: [Migration], now: Int64) throws(StoreError) {
        let log = path + "-wal"
        // A log that was left would be taken for the new file's.
        for file in [path, log] where access(file, F_OK) == 0 && (file == path || StrayLog(beside: path).hasLog) {
            throw StoreError(.cannotOpen, "the file \(file) exists already; choose a new name")
        }
        let partial = path + ".partial"
        lock = try DirectoryLock(forFile: path)
        // Left by whoever read the file that was here; an empty log holds nothing.
        for file in [log, path + "-shm"] { unlink(file) }
        // Of an attempt that was cut off.
        Backup.remove(partial)
        DirectoryLock.createPrivately(partial)
        do throws(StoreError) {
            opened = try SQLiteConnection(path: partial, access: .copy, options: .default)
        } catch {
            Backup.remove(partial)
            throw error
        }
        (self.path, self.partial) = (path, partial)
        (self.migrations, self.now) = (migrations, now)
    }

    /// What it is read and written by.
    package var connection: any WriterConnection { opened }

    /// Steps through a table.
    package func digest(
        of table: CopiedTable, _ row: (borrowing Row) throws -> Void
    ) throws(StoreError) -> TableDigest { try opened.digest(of: table, row) }

    /// Makes the schema by the migrations, and takes out of it what they put in.
    package func make(filling rows: () throws(StoreError) -> Void) throws(StoreError) {
        // Nobody opens the file before it has its name: until then nothing of it has to outlast a failure.
        for setting in ["journal_mode = MEMORY", "synchronous = OFF", "temp_store = FILE"] {
            try opened.run("PRAGMA \(setting)")
        }
        try Migrator(connection: opened, now: now).migrate(migrations)
        // Rows come in an order in which some refer to later ones; all of them are checked in the end.
        try opened.run("PRAGMA foreign_keys = OFF")
        let parts = try SchemaImage.parts(opened)
        let later = parts.filter { $0.kind != .table }
        try opened.run("BEGIN IMMEDIATE")
        // What was lawful when it was written is not asked again whether it may be, and an index is made quicker of rows that are there.
        for part in later { try opened.run("DROP \(part.kind.rawValue.uppercased()) \"\(part.name)\"") }
        // The rows that migrations put in are among the source's, as it has them now.
        for part in parts where part.kind == .table { try opened.run("DELETE FROM \"\(part.name)\"") }
        try rows()
        for part in later { try opened.run(part.sql) }
    }

    /// Begins a table.
    package func begin(_ table: CopiedTable) {
        let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
        insertion = "INSERT INTO \"\(table.name)\" (\(CopiedTable.list(table.columns))) VALUES (\(marks))"
    }

    /// Takes a row.
    package func put(_ values: [SQLValue]) throws(StoreError) { try opened.run(insertion, values) }

    /// Ends a table.
    package func end() {}

    /// Checks the file, makes it outlast a failure, and gives it its name.
    package func keep() throws(StoreError) {
        try opened.run("COMMIT")
        try IntegrityCheck.run(opened, quick: false)
        let backup = Backup(options: .default)
        try backup.sync(partial)
        // link fails where rename would replace a file that has come up meanwhile.
        guard link(partial, path) == 0 else {
            throw StoreError(.cannotOpen, "the file \(path) cannot be created (\(Phrase.systemError))")
        }
        isNamed = true
        unlink(partial)
        try backup.sync(DirectoryLock.directory(of: path))
        lock.release()
    }

    /// Removes it.
    package func discard() {
        opened.rollBack()
        if isNamed { unlink(path) }
        Backup.remove(partial)
        lock.release()
    }
}
