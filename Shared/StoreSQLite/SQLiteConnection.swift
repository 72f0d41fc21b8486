import CSQLite
import Phrases
import Store

/// One SQLite connection with its statements, permissions and time limit.
///
/// Not `Sendable`: SQLite is opened in multi-thread mode ("safely used by multiple threads provided that no single
/// database connection … is used simultaneously in two or more threads", https://www.sqlite.org/threadsafe.html), and
/// the owner sees to that.
final class SQLiteConnection: EngineConnection {
    let handle: OpaquePointer
    let permissions: Permissions
    let interruption: Interruption
    let options: StoreOptions
    /// The store's own statements are kept apart: the same text from a request must pass the authorizer again.
    private let ownStatements = StatementCache()
    private let statements = StatementCache()
    /// Frames in the write-ahead log after this connection's last commit; only the writer's is looked at.
    private(set) var logFrames = 0
    /// The log's frames at the last checkpoint attempt.
    var checkpointedFrames = 0
    /// The file is open for as long as its store.
    var isAnew = true
    /// Commits of this connection that wrote something.
    private(set) var writtenCommits = 0
    /// The last error that SQLite reported here; tells why SQLite ended a transaction by itself.
    var lastFailure: StoreError?

    /// Opens a file. Throws `.cannotOpen` or what the first access to the file says.
    init(path: String, access: Access, options: StoreOptions) throws(StoreError) {
        self.options = options
        SQLiteLibrary.start()
        var opened: OpaquePointer?
        let flags = access.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &opened, flags, options.vfs)
        guard code == SQLITE_OK, let opened else {
            // "Whether or not an error occurs when it is opened, resources … should be released by passing it to
            // sqlite3_close()"
            sqlite3_close_v2(opened)
            throw StoreError(
                .cannotOpen, "the file \(path) cannot be opened; check that its directory exists and may be written",
                code: ResultCode(rawValue: code))
        }
        handle = opened
        permissions = Permissions()
        interruption = Interruption()
        installCallbacks()
        try configure(access, options)
    }

    deinit {
        statements.removeAll()
        ownStatements.removeAll()
        // "If … there are unfinalized prepared statements … sqlite3_close_v2 … the connection becomes a zombie" and
        // ends with them.
        sqlite3_close_v2(handle)
    }

    private func installCallbacks() {
        // The connection owns both objects and outlives every callback, so the pointers need no retain.
        sqlite3_set_authorizer(
            handle,
            { context, action, first, second, _, _ in
                guard let context else { return SQLITE_DENY }
                let permissions = Unmanaged<Permissions>.fromOpaque(context).takeUnretainedValue()
                return permissions.allows(action, first, second) ? SQLITE_OK : SQLITE_DENY
            }, Unmanaged.passUnretained(permissions).toOpaque())
        sqlite3_progress_handler(
            handle, 2_000,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Interruption>.fromOpaque(context).takeUnretainedValue().shouldStop() ? 1 : 0
            }, Unmanaged.passUnretained(interruption).toOpaque())
        sqlite3_wal_hook(
            handle,
            { context, _, _, frames in
                guard let context else { return SQLITE_OK }
                let connection = Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue()
                connection.logFrames = Int(frames)
                connection.writtenCommits += 1
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func configure(_ access: Access, _ options: StoreOptions) throws(StoreError) {
        sqlite3_busy_timeout(handle, access.busyMilliseconds)
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, CInt(StoreLimits.valueBytes))
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, CInt(StoreLimits.sqlBytes))
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
        xinyi_sqlite_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        xinyi_sqlite_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        xinyi_sqlite_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        xinyi_sqlite_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        if access == .writer {
            let mode = try value("PRAGMA journal_mode = WAL") { $0.text(0) }
            guard mode == "wal" else {
                throw StoreError(.cannotOpen, "the file system does not support a write-ahead log; use a local disk")
            }
            try run("PRAGMA synchronous = FULL")
            // Checkpoints are the writer thread's, after it has answered, not a surprise inside somebody's commit.
            try run("PRAGMA wal_autocheckpoint = 0")
            // Setting it replaces the hook, so the hook goes in again.
            installCallbacks()
            try run("PRAGMA journal_size_limit = \(options.logLimitFrames * 4096)")
            if let pages = options.maximumPages { try run("PRAGMA max_page_count = \(pages)") }
        }
        try run("PRAGMA foreign_keys = ON")
        try run("PRAGMA cache_size = -\(options.cacheKiB)")
        try run("PRAGMA mmap_size = \(options.mappedBytes)")
        try run("PRAGMA temp_store = MEMORY")
    }

    /// What SQL may be prepared now.
    var mode: StatementMode {
        get { permissions.mode }
        set { permissions.mode = newValue }
    }
    /// Statements run at once.
    func finish() {}

    /// Whether a transaction is open. SQLite may end one by itself on some errors
    /// (https://www.sqlite.org/lang_transaction.html).
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
    /// Rows that the last INSERT, UPDATE or DELETE changed itself, without triggers and cascades.
    var changes: Int { Int(sqlite3_changes64(handle)) }
    /// Statements kept for requests.
    var cachedStatementCount: Int { statements.count }

    /// Steps through a statement, giving each row to `body` until it returns false or throws.
    func each(_ sql: String, _ values: [SQLValue], _ body: (borrowing Row) throws -> Bool) throws {
        let statement = try checkOut(sql)
        defer { giveBack(statement) }
        try step(statement, values, body)
    }

    /// Runs a statement to its end.
    func execute(_ sql: String, _ values: [SQLValue]) throws {
        let statement = try checkOut(sql)
        defer { giveBack(statement) }
        try step(statement, values) { _ in true }
    }

    private func step(
        _ statement: SQLiteStatement, _ values: [SQLValue], _ body: (borrowing Row) throws -> Bool
    ) throws {
        try statement.bind(values)
        while true {
            let code = statement.step()
            switch code {
            case .row:
                let goesOn = try body(Row(statement))
                try statement.checkRow(sql: statement.sql)
                if !goesOn { return }
            case .done: return
            default:
                let error = failure(code, sql: statement.sql)
                lastFailure = error
                throw error
            }
        }
    }

    private func giveBack(_ statement: SQLiteStatement) {
        statement.reset()
        statement.isBusy = false
    }

    private func checkOut(_ sql: String) throws(StoreError) -> SQLiteStatement {
        let cache = mode == .store ? ownStatements : statements
        if let statement = cache.checkOut(sql) { return statement }
        let statement = try prepare(sql)
        statement.isBusy = true
        cache.insert(statement)
        return statement
    }

    private func prepare(_ sql: String) throws(StoreError) -> SQLiteStatement {
        guard sql.utf8.count <= StoreLimits.sqlBytes else {
            throw StoreError(.tooLarge, "an SQL text has at most \(StoreLimits.sqlBytes) bytes, not \(sql.utf8.count)")
        }
        var prepared: OpaquePointer?
        var code: CInt = SQLITE_OK
        var hasTail = false
        var text = sql
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                code = sqlite3_prepare_v3(
                    handle, characters.baseAddress, CInt(characters.count), UInt32(SQLITE_PREPARE_PERSISTENT),
                    &prepared,
                    &tail)
                if let tail, let base = characters.baseAddress {
                    let rest = UnsafeBufferPointer(rebasing: characters[(tail - base)...])
                    hasTail = rest.contains { !" \n\t;".utf8.contains(UInt8(bitPattern: $0)) }
                }
            }
        }
        guard code == SQLITE_OK else { throw failure(ResultCode(rawValue: code), sql: sql, whilePreparing: true) }
        guard let prepared else { throw StoreError(.misuse, "the SQL text holds no statement", sql: sql) }
        let statement = SQLiteStatement(handle: prepared, sql: sql)
        guard !hasTail else { throw StoreError(.misuse, "the SQL text holds more than one statement", sql: sql) }
        return statement
    }
}
