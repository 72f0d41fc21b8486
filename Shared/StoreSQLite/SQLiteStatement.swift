import CSQLite
import Phrases
import Store

/// A prepared statement. Belongs to one ``SQLiteConnection`` and, like it, is used by one thread at a time.
final class SQLiteStatement: RowSource {
    let handle: OpaquePointer
    let sql: String
    let columnCount: Int
    private let parameterCount: Int
    /// Held by a query that is still running; the same SQL inside it needs another statement.
    var isBusy = false
    /// The cache's tick of the last use.
    var lastUse: UInt64 = 0
    /// The first column of the current run that was not of the type that the program read.
    var mismatch: ColumnMismatch?

    init(handle: OpaquePointer, sql: String) {
        self.handle = handle
        self.sql = sql
        columnCount = Int(sqlite3_column_count(handle))
        parameterCount = Int(sqlite3_bind_parameter_count(handle))
    }

    deinit {
        // "sqlite3_finalize … If the most recent evaluation of the statement encountered no errors … returns
        // SQLITE_OK"; errors of the evaluation were reported by step (https://www.sqlite.org/c3ref/finalize.html).
        sqlite3_finalize(handle)
    }

    /// Binds all parameters; the count must be exact.
    func bind(_ values: [SQLValue]) throws(StoreError) {
        guard values.count == parameterCount else {
            throw StoreError(
                .misuse, "the statement has \(parameterCount) parameters and was given \(values.count) values", sql: sql
            )
        }
        for (index, value) in values.enumerated() {
            try value.check(sql: sql)
            let code = bind(value, at: CInt(index + 1))
            guard code == SQLITE_OK else {
                throw StoreError(
                    code == SQLITE_TOOBIG ? .tooLarge : .sql, "parameter \(index + 1) cannot be bound",
                    code: ResultCode(rawValue: code), sql: sql)
            }
        }
    }

    private func bind(_ value: SQLValue, at index: CInt) -> CInt {
        // SQLITE_TRANSIENT: "SQLite makes its own private copy of the data immediately"
        // (https://www.sqlite.org/c3ref/bind_blob.html)
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let number): return sqlite3_bind_int64(handle, index, number)
        case .real(let number): return sqlite3_bind_double(handle, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                guard let base = bytes.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, transient) }
                return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text64(handle, index, $0, UInt64(bytes.count), transient, UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, index, 0) }
            return sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), transient)
        }
    }

    /// One step; `.row`, `.done` or an error's extended code.
    func step() -> ResultCode { ResultCode(rawValue: sqlite3_step(handle)) }

    /// Makes the statement ready for its next use and forgets its values.
    func reset() {
        // "the number of rows inserted into transient indices that were created automatically in order to help joins run faster"
        // (https://www.sqlite.org/c3ref/c_stmtstatus_counter.html): an index of ours is missing, or the order of the join is not
        // what was meant. Small tables hide it, and large ones stand still.
        assert(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_AUTOINDEX, 1) == 0, "needs an index: \(sql)")
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        mismatch = nil
    }

    func type(_ column: Int) -> ColumnType {
        ColumnType(rawValue: sqlite3_column_type(handle, CInt(clamping: column))) ?? .null
    }

    func int64(_ column: Int) -> Int64 { sqlite3_column_int64(handle, CInt(column)) }
    func double(_ column: Int) -> Double { sqlite3_column_double(handle, CInt(column)) }

    func text(_ column: Int) -> String {
        // "the safest policy is … sqlite3_column_text() followed by sqlite3_column_bytes()"
        // (https://www.sqlite.org/c3ref/column_blob.html)
        guard let text = sqlite3_column_text(handle, CInt(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }

    func blob(_ column: Int) -> [UInt8] {
        guard let blob = sqlite3_column_blob(handle, CInt(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(handle, CInt(column)))
        return Array(UnsafeRawBufferPointer(start: blob, count: count))
    }
}
