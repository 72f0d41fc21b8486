import Phrases
package import Store

/// One SQLite file in a directory of its own, which one process has.
struct SQLiteEngine: StoreEngine {
    let path: String
    let options: StoreOptions

    /// The directory's lock lets one process in.
    var isShared: Bool { false }
    var headPath: String? { path }

    func openReader(inline: Bool) throws(StoreError) -> any ReaderConnection {
        try SQLiteConnection(path: path, access: inline ? .inlineReader : .reader, options: options)
    }

    func backup(to target: String) throws(StoreError) { try Backup(options: options).copy(path, to: target) }

    func checkIntegrity() throws(StoreError) { try Database.integrityCheck(path: path) }
}

extension Database {
    /// Opens or creates the file, takes its directory's lock, applies missing migrations, starts the threads. Blocks;
    /// for start-up.
    /// - Throws: `.alreadyOpen`, `.newerSchema`, `.changedMigration`, `.migrationFailed`, `.cannotOpen`, `.corrupt`,
    ///   `.diskFull`.
    package static func open(
        path: String, migrations: [Migration], options: StoreOptions = .default
    ) throws(StoreError) -> Database {
        let lock = try DirectoryLock(forFile: path)
        let stray = StrayLog(beside: path)
        DirectoryLock.createPrivately(path)
        let connection = try stray.opening { guarding throws(StoreError) in
            let connection = try SQLiteConnection(path: path, access: .writer, options: options)
            guarding(connection)
            // A log was left there: whether it is this file's own shows only in what both together are.
            if options.checksIntegrity || stray.hasLog { try IntegrityCheck.run(connection, quick: true) }
            try Migrator(connection: connection, now: options.now()).migrate(migrations)
            return connection
        }
        return try start(SQLiteEngine(path: path, options: options), writer: connection, options: options) {
            lock.release()
        }
    }
}
