import CSQLite
import Phrases
import Store

extension SQLiteConnection {
    /// What a connection is for.
    enum Access {
        /// Reads and writes, creates the file.
        case writer
        /// Reads on a store thread.
        case reader
        /// Reads on the caller's thread, which must not be kept waiting.
        case inlineReader
        /// Receives a backup.
        case copy

        var flags: CInt {
            switch self {
            case .writer, .copy: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .reader, .inlineReader: SQLITE_OPEN_READONLY
            }
        }

        /// How long to wait when another process holds the file.
        var busyMilliseconds: CInt {
            switch self {
            case .writer, .reader, .copy: 5_000
            case .inlineReader: 20
            }
        }
    }

    /// The error for a result code. SQLite's own message is kept only where it cannot repeat a bound value: it names
    /// SQL text while preparing, and tables and columns for a constraint.
    func failure(_ code: ResultCode, sql: String?, whilePreparing: Bool = false) -> StoreError {
        let detail = String(cString: sqlite3_errmsg(handle))
        let general = Phrase.foreign(String(cString: sqlite3_errstr(code.rawValue)), "SQLite \(code)")
        func error(_ kind: StoreError.Kind, _ message: Phrase) -> StoreError {
            StoreError(kind, message, code: code, sql: sql)
        }
        switch code {
        case .busy: return error(.busy, "another process holds the database file; try again later")
        case .full: return error(.diskFull, "the disk or the file's allowed size is full; free some space")
        case .inputOutput:
            return error(.inputOutput, "the system could not read or write the database file (\(general))")
        case .corrupt, .notADatabase:
            return error(.corrupt, "the database file is damaged (\(general)); restore a backup")
        case .cannotOpen: return error(.cannotOpen, "the database file or its log cannot be opened")
        case .tooBig: return error(.tooLarge, "a value or row has more than \(StoreLimits.valueBytes) bytes")
        case .interrupt where interruption.wasCancelled: return error(.cancelled, "the caller was cancelled")
        case .interrupt: return error(.timeLimit, "the statement ran longer than its request may")
        case .authorization:
            return error(
                .misuse,
                "a request changes rows only, a migration schema and rows; transactions, PRAGMAs and store_ tables are the "
                    + "store's own")
        case .constraint:
            let name = detail.split(separator: ":", maxSplits: 1).last.map { String($0.drop { $0 == " " }) }
            return StoreError(
                .constraint, .foreign(detail, "SQLite \(code)"), code: code, sql: sql, constraint: name ?? detail)
        default: return error(.sql, whilePreparing ? .foreign(detail, "SQLite \(code)") : general)
        }
    }
}
