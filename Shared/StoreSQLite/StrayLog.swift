import CSQLite
import Glibc
import Phrases
import Store

/// A write-ahead log that may belong to another file than the one beside it: somebody put back a copy of a database and left the log
/// of the one before. SQLite takes it for the copy's own and mixes both.
struct StrayLog {
    private let path: String
    private let found: [String]

    /// Looks what lies beside a database before it is opened.
    init(beside path: String) {
        self.path = path
        found = ["-wal", "-shm"].map { path + $0 }.filter { file in
            var status = stat()
            return stat(file, &status) == 0 && (status.st_size > 0 || file.hasSuffix("-shm"))
        }
    }

    /// Whether there is a log: of a process that was killed, or of another file.
    var hasLog: Bool { found.contains(path + "-wal") }

    /// Runs what opens a connection and finds out whether the file is whole. While it runs the log is not copied into the file: where
    /// it is found to be another's, the file on disk is as it was put there.
    ///
    /// - Throws: what `body` throws; for a damaged file beside a log, with what to do.
    func opening(_ body: (_ guarding: (SQLiteConnection) -> Void) throws(StoreError) -> SQLiteConnection)
        throws(StoreError)
        -> SQLiteConnection
    {
        do throws(StoreError) {
            let connection = try body { Self.keepLog($0, true) }
            Self.keepLog(connection, false)
            return connection
        } catch {
            guard error.kind == .corrupt, hasLog else { throw error }
            var error = error
            let names = Phrase.list(found.map { .verbatim($0) })
            let what: Phrase = found.count > 1 ? "both" : "it"
            let text: Phrase =
                "the database file \(path) does not fit what lies beside it. If it was put back from a copy, \(names) belong to the "
                + "file that was there before: remove \(what) and start again, or use --restore, which does "
                + "that. If nobody put it back, it is damaged; restore a backup"
            error.text = text
            throw error
        }
    }

    private static func keepLog(_ connection: SQLiteConnection, _ keeps: Bool) {
        xinyi_sqlite_db_config(connection.handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps ? 1 : 0)
    }
}
