import CPostgres
import Glibc
import Phrases
import Store

/// One connection to a PostgreSQL server, in pipeline mode (https://www.postgresql.org/docs/15/libpq-pipeline-mode.html): statements
/// are sent as they come and their answers read when somebody needs one, so that a request waits once for many of them.
///
/// It makes itself anew where a transaction begins; what was lost with the one before is said to whoever had it. Not `Sendable`:
/// libpq lets one thread at a time use a connection, and the owner sees to that.
final class PostgresConnection: EngineConnection {
    let target: PostgresTarget
    let interruption = Interruption()
    var mode = StatementMode.store
    var lastFailure: StoreError?
    private(set) var changes = 0
    var isInTransaction = false
    var writtenCommits = 0
    /// The heads' revision after this connection's last group.
    var revision: Int64?
    var isAnew = true
    /// Whether the server could not be reached for as long as anybody waits for it.
    private var isAway = false
    /// Whether nothing was read yet in the snapshot that is open: what fails then is asked again on a new connection.
    var isFresh = false
    private(set) var handle: OpaquePointer?
    private var names: [String: Prepared] = [:]
    private var texts: [String: String] = [:]
    private var pending: [Pending] = []
    private var pendingBytes = 0
    private var preparedCount = 0

    private struct Prepared {
        let name: String
        /// Whether a request may run it.
        let isRequests: Bool
    }

    /// What was sent and not answered yet.
    private enum Pending {
        case prepare(key: String, sql: String)
        case statement(sql: String)
        case sync
    }

    /// Of a target; connects when a transaction begins.
    init(_ target: PostgresTarget) { self.target = target }

    deinit { PQfinish(handle) }

    /// Whether there is a connection, as far as is known.
    var isConnected: Bool { handle != nil }

    // MARK: Connecting

    /// Connects if there is no connection.
    func connect() throws(StoreError) {
        if let handle, PQstatus(handle) == CONNECTION_OK { return }
        disconnect()
        let opened = try open()
        handle = opened
        isAnew = true
        PQsetnonblocking(opened, 1)
        guard PQenterPipelineMode(opened) == 1 else { throw lost() }
    }

    private func open() throws(StoreError) -> OpaquePointer {
        let password = try target.password()
        // What stands behind the URL goes before what the URL says (https://www.postgresql.org/docs/15/libpq-connect.html).
        let settings: [(String, String)] =
            [
                ("connect_timeout", "\(target.connectSeconds)"), ("keepalives_idle", "5"), ("keepalives_interval", "2"),
                ("keepalives_count", "3"), ("tcp_user_timeout", "10000"), ("dbname", target.url),
                ("application_name", target.application), ("client_encoding", "UTF8"),
                ("target_session_attrs", "read-write"),
            ] + (password.map { [("password", $0)] } ?? [])
        let keys = settings.map { strdup($0.0) }
        let values = settings.map { strdup($0.1) }
        defer { for text in keys + values { free(text) } }
        let opened = PQconnectdbParams(
            keys.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
        guard let opened else { throw StoreError(.unavailable, "there is no memory for a connection to the database") }
        guard PQstatus(opened) == CONNECTION_OK else {
            defer { PQfinish(opened) }
            throw PostgresFailure.unreachable(opened)
        }
        xinyi_pq_silence(opened)
        do throws(StoreError) {
            try prepareSession(opened)
        } catch {
            PQfinish(opened)
            throw error
        }
        return opened
    }

    /// What every session needs, and what no database may be without.
    private func prepareSession(_ opened: OpaquePointer) throws(StoreError) {
        // Whoever holds the heads and stands still, or is cut off, is ended by the server, so that others write on.
        let result = PQexec(
            opened,
            """
            SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '30s'; SET statement_timeout = 0;
            SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3; SET tcp_user_timeout = 10000;
            SET client_min_messages = error; SET timezone = 'UTC'; SET extra_float_digits = 3;
            SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
            SELECT current_setting('server_encoding'), current_setting('server_version_num')
            """)
        defer { PQclear(result) }
        guard let result, PQresultStatus(result) == PGRES_TUPLES_OK else { throw PostgresFailure.lost(opened) }
        let encoding = String(cString: PQgetvalue(result, 0, 0))
        guard encoding == "UTF8" else {
            throw StoreError(
                .cannotOpen,
                "the database keeps texts as \(encoding); create it with ENCODING 'UTF8' TEMPLATE template0")
        }
        let version = Int(String(cString: PQgetvalue(result, 0, 1))) ?? 0
        guard version >= 140_000 else {
            throw StoreError(
                .cannotOpen, "the database server is of version \(version / 10_000); 14 is the first that serves")
        }
    }

    /// Gives up the connection; what was under way is lost.
    func disconnect() {
        PQfinish(handle)
        handle = nil
        names.removeAll()
        pending.removeAll()
        pendingBytes = 0
        isInTransaction = false
        revision = nil
    }

    /// The connection is found to be gone.
    func lost() -> StoreError {
        let error = PostgresFailure.lost(handle)
        disconnect()
        lastFailure = error
        return error
    }

    // MARK: Statements

    func execute(_ sql: String, _ values: [SQLValue]) throws {
        try send(sql, values)
        // Sent while the rest is composed, and behind it a mark: of a process that stands still the server waits for no more of a
        // message then, and counts the time for which its transaction is idle.
        if pendingBytes > 1 << 15 { sendOff() }
    }

    func finish() throws(StoreError) {
        if !pending.isEmpty { _ = try collect() }
    }

    func each(_ sql: String, _ values: [SQLValue], _ body: (borrowing Row) throws -> Bool) throws {
        let result = try rows(sql, values)
        while result.row < result.rowCount {
            let goesOn = try body(Row(result))
            try result.checkRow(sql: sql)
            if !goesOn { return }
            result.row += 1
        }
    }

    private func rows(_ sql: String, _ values: [SQLValue]) throws -> PostgresResult {
        while true {
            let wasFresh = isFresh
            do {
                try send(sql, values)
                guard let answer = try collect().last, let result = answer else {
                    throw StoreError(.sql, "the statement gives no rows", sql: sql)
                }
                isFresh = false
                return result
            } catch let error as StoreError where error.kind == .unavailable && wasFresh && !interruption.shouldStop() {
                // Nothing was read in this snapshot: another one serves as well.
                disconnect()
                try reconnect { () throws(StoreError) in try startSnapshot() }
                isFresh = false
            }
        }
    }

    /// Sends a statement, prepared before or now.
    func send(_ sql: String, _ values: [SQLValue]) throws(StoreError) {
        for value in values { try value.check(sql: sql) }
        guard handle != nil else { throw lastFailure ?? lost() }
        let types = values.map(ServerType.of)
        // A statement is prepared for the types of its values.
        let key = types.reduce(into: sql) { $0 += "\u{1}\($1)" }
        let prepared: Prepared
        if let known = names[key] { prepared = known } else { prepared = try prepare(sql, types, key) }
        guard mode != .request || prepared.isRequests else {
            throw StoreError(
                .misuse,
                "a request changes rows only, a migration schema and rows; transactions, PRAGMAs and store_ tables are the "
                    + "store's own", sql: sql)
        }
        let parameters = Parameters(values)
        let sent = parameters.withPointers { pointers, lengths, formats in
            PQsendQueryPrepared(handle, prepared.name, CInt(values.count), pointers, lengths, formats, 1)
        }
        guard sent == 1 else { throw lost() }
        pending.append(.statement(sql: sql))
        pendingBytes += parameters.bytes + 64
    }

    private func prepare(_ sql: String, _ types: [Oid], _ key: String) throws(StoreError) -> Prepared {
        guard sql.utf8.count <= StoreLimits.sqlBytes else {
            throw StoreError(.tooLarge, "an SQL text has at most \(StoreLimits.sqlBytes) bytes, not \(sql.utf8.count)")
        }
        if names.count >= Self.statements {
            // Rarely: a program has as many texts as it was written with, but lists of values vary.
            names.removeAll()
            try sendPlain("DEALLOCATE ALL")
        }
        let text = texts[sql] ?? PortableSQL.statement(sql)
        if texts.count < Self.statements { texts[sql] = text }
        preparedCount += 1
        let prepared = Prepared(name: "s\(preparedCount)", isRequests: Permission.isRequests(sql))
        guard PQsendPrepare(handle, prepared.name, text, CInt(types.count), types) == 1 else { throw lost() }
        pending.append(.prepare(key: key, sql: sql))
        names[key] = prepared
        return prepared
    }

    /// Sends a statement without values that is not worth preparing.
    func sendPlain(_ sql: String) throws(StoreError) {
        guard handle != nil else { throw lastFailure ?? lost() }
        guard PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 1) == 1 else { throw lost() }
        pending.append(.statement(sql: sql))
    }

    private static let statements = 512

    /// Sends what is queued off without waiting for the answers, which are read with the next ones.
    func sendOff() {
        guard let handle, PQpipelineSync(handle) == 1, PQflush(handle) >= 0 else {
            lastFailure = PostgresFailure.lost(handle)
            return disconnect()
        }
        pending.append(.sync)
        pendingBytes = 0
    }

    // MARK: Answers

    /// Reads the answers to all that was sent: of each statement the rows, if it gives any.
    /// - Throws: the first failure; what was sent behind it was not run.
    func collect() throws(StoreError) -> [PostgresResult?] {
        guard let handle, PQpipelineSync(handle) == 1 else { throw lost() }
        pending.append(.sync)
        pendingBytes = 0
        var failure: StoreError?
        var answers: [PostgresResult?] = []
        let sent = pending
        for command in sent {
            switch command {
            case .sync:
                guard let result = try next() else { throw lost() }
                let status = PQresultStatus(result)
                PQclear(result)
                guard status == PGRES_PIPELINE_SYNC else { throw lost() }
            case .prepare(let key, let sql):
                var none: PostgresResult?
                if try !answer(sql: sql, &failure, &none) { names[key] = nil }
            case .statement(let sql):
                var rows: PostgresResult?
                _ = try answer(sql: sql, &failure, &rows)
                answers.append(rows)
            }
        }
        pending.removeAll(keepingCapacity: true)
        if let failure {
            lastFailure = failure
            if failure.kind == .unavailable { disconnect() }
            throw failure
        }
        return answers
    }

    /// Reads the answer to one command; false where it failed or was not run.
    private func answer(sql: String, _ failure: inout StoreError?, _ rows: inout PostgresResult?) throws(StoreError)
        -> Bool
    {
        var isDone = true
        while let result = try next() {
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK:
                rows = PostgresResult(result)
                continue
            case PGRES_COMMAND_OK:
                changes = Int(String(cString: PQcmdTuples(result))) ?? 0
                commandTag = String(cString: PQcmdStatus(result))
            case PGRES_PIPELINE_ABORTED: isDone = false
            default:
                isDone = false
                if failure == nil { failure = PostgresFailure.error(result, sql: sql, interruption) }
            }
            PQclear(result)
        }
        return isDone
    }

    /// What the server calls the last command that it carried out.
    private(set) var commandTag = ""

    /// The next result, waited for; nil at the end of a command's.
    private func next() throws(StoreError) -> OpaquePointer? {
        guard let handle else { throw lost() }
        var isCancelled = false
        var patience = 0
        while true {
            let flushed = PQflush(handle)
            guard flushed >= 0 else { throw lost() }
            guard PQisBusy(handle) == 1 else { break }
            var descriptor = pollfd(
                fd: PQsocket(handle), events: Int16(POLLIN | (flushed == 1 ? POLLOUT : 0)), revents: 0)
            let ready = poll(&descriptor, 1, 50)
            if ready > 0, PQconsumeInput(handle) == 0 { throw lost() }
            guard ready == 0, interruption.shouldStop() else { continue }
            if !isCancelled { cancel(handle) }
            isCancelled = true
            patience += 1
            // The server does not answer even that.
            if patience > 100 { throw lost() }
        }
        let result = PQgetResult(handle)
        if result == nil, PQstatus(handle) == CONNECTION_BAD { throw lost() }
        return result
    }

    private func cancel(_ handle: OpaquePointer) {
        guard let request = PQgetCancel(handle) else { return }
        var reason = [CChar](repeating: 0, count: 256)
        _ = PQcancel(request, &reason, CInt(reason.count))
        PQfreeCancel(request)
    }

    // MARK: Transactions

    /// Tries until it succeeds or ``PostgresTarget/reconnectTime`` is over, where the server is what fails.
    func reconnect(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        let begin = MonotonicTime.now
        // Who waited in vain spares those behind him the wait.
        let patience = isAway ? 0 : target.reconnectTime.nanoseconds
        var pause: UInt32 = 10_000
        while true {
            do throws(StoreError) {
                try connect()
                try body()
                isAway = false
                return
            } catch {
                guard error.kind == .unavailable, !interruption.shouldStop(),
                    MonotonicTime.now &- begin < patience
                else {
                    isAway = error.kind == .unavailable
                    throw error
                }
                lastFailure = nil
                usleep(pause)
                pause = min(pause * 2, 500_000)
            }
        }
    }

    func startSnapshot() throws(StoreError) {
        try connect()
        try sendPlain("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        isInTransaction = true
    }
}
