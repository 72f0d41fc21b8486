import Glibc
import Phrases
package import Store

/// A file of SQLite that is copied from: no process serves it, and none can until the copy has ended.
package final class SQLiteCopySource: CopySource {
    private let lock: DirectoryLock
    private let opened: SQLiteConnection

    /// Takes the lock of the file's directory, and checks the file whole.
    /// - Throws: `.alreadyOpen` while a process serves it, `.cannotOpen` where there is none, `.corrupt`.
    package init(path: String) throws(StoreError) {
        guard access(path, F_OK) == 0 else {
            throw StoreError(
                .cannotOpen,
                "there is no file \(path); give a service's database, or a URL that begins with postgresql://")
        }
        lock = try DirectoryLock(forFile: path)
        opened = try StrayLog(beside: path).opening { guarding throws(StoreError) in
            let connection = try SQLiteConnection(path: path, access: .reader, options: .default)
            guarding(connection)
            try connection.run("BEGIN")
            guard try Restore.isStore(connection) else {
                throw StoreError(.corrupt, "the file \(path) is no database of a service; give one that is")
            }
            try IntegrityCheck.run(connection, quick: false)
            return connection
        }
    }

    /// What reads it.
    package var connection: any WriterConnection { opened }

    /// Steps through a table.
    package func digest(
        of table: CopiedTable, _ row: (borrowing Row) throws -> Void
    ) throws(StoreError) -> TableDigest { try opened.digest(of: table, row) }

    /// The file's tables with their columns.
    package func tables() throws(StoreError) -> [String: Set<String>] {
        var tables: [String: Set<String>] = [:]
        // What SQLite keeps for itself is no table of the store's.
        try opened.forEach(
            """
            SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """
        ) { row in tables[row.text(0), default: []].insert(row.text(1)) }
        return tables
    }

    /// The lock is held: nothing can have happened.
    package func confirm() {}

    /// Gives the directory's lock back.
    package func release() {
        opened.rollBack()
        lock.release()
    }
}

extension SQLiteConnection {
    /// Gives every row of a table to `row`, one after the other; what they come to.
    func digest(of table: CopiedTable, _ row: (borrowing Row) throws -> Void) throws(StoreError) -> TableDigest {
        var digest = TableDigest()
        try forEach(table.select) { found in
            digest.add(found)
            try row(found)
        }
        return digest
    }
}
