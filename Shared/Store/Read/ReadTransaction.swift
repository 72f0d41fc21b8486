import Phrases

/// A consistent snapshot to query. Valid only inside the closure that received it; used after it, every call throws
/// `.misuse`.
package class ReadTransaction {
    /// What the transaction runs on; for engines and the store's own parts.
    package let connection: any EngineConnection
    /// Questions that waited for an answer, as a database far away makes them wait.
    private(set) var roundTrips = 0
    /// Whether statements were given since the last question.
    var hasQueued = false
    /// Whether the closure that received the transaction is running.
    private(set) var isActive = false

    /// A transaction of a connection.
    package init(_ connection: any EngineConnection) { self.connection = connection }

    /// Runs a request's closure with request permissions and a time limit.
    package func serve<R>(limit: Duration, cancellation: Cancellation?, _ body: () throws -> R) throws -> R {
        isActive = true
        (roundTrips, hasQueued) = (0, false)
        connection.mode = .request
        connection.interruption.begin(limit: limit, cancellation: cancellation)
        defer {
            isActive = false
            connection.mode = .store
            connection.interruption.end()
        }
        return try body()
    }

    /// Waits for what is queued; its first failure is thrown.
    func finish() throws {
        if hasQueued { noteRoundTrip() }
        try connection.finish()
    }

    /// Counts a question of the store itself.
    func noteRoundTrip() {
        roundTrips += 1
        hasQueued = false
    }

    func checkActive() throws(StoreError) {
        guard isActive else {
            throw StoreError(.misuse, "a transaction was used outside the closure that received it")
        }
    }

    /// All rows of a query, at most ``StoreLimits/rowsPerQuery``, else `.tooManyRows`.
    /// - Throws: ``StoreError``, or what `row` throws.
    package func query<T>(_ sql: String, _ args: [SQLValue] = [], _ row: (borrowing Row) throws -> T) throws -> [T] {
        var rows: [T] = []
        try forEach(sql, args) { current in
            guard rows.count < StoreLimits.rowsPerQuery else {
                throw StoreError(
                    .tooManyRows, "the query has more than \(StoreLimits.rowsPerQuery) rows; page it", sql: sql)
            }
            rows.append(try row(current))
            return true
        }
        return rows
    }

    /// The first row of a query, or nil when there is none. Further rows are not looked at.
    /// - Throws: ``StoreError``, or what `row` throws.
    package func queryOne<T>(_ sql: String, _ args: [SQLValue] = [], _ row: (borrowing Row) throws -> T) throws -> T? {
        var result: T?
        try forEach(sql, args) { current in
            result = try row(current)
            return false
        }
        return result
    }

    /// Gives each row to `row` until it returns false; keeps none, so it may go through any number within the time
    /// limit.
    /// - Throws: ``StoreError``, or what `row` throws.
    package func forEach(_ sql: String, _ args: [SQLValue] = [], _ row: (borrowing Row) throws -> Bool) throws {
        try checkActive()
        noteRoundTrip()
        try connection.each(sql, args, row)
    }

    /// The position of the last change that this snapshot contains, 0 for none: what a snapshot method states to be
    /// consistent with.
    package func feedPosition() throws -> Int64 {
        try checkActive()
        return try FeedTable.head(connection)
    }

    /// The mark of a position, or of ``feedPosition()``: what a snapshot method states beside its position. Without a digest where that
    /// is not kept.
    package func feedMark(at position: Int64? = nil) throws -> FeedMark {
        let position = try position ?? feedPosition()
        return FeedMark(
            position: position, identity: try FeedTable.identity(connection),
            digest: try FeedTable.digest(connection, at: position) ?? [])
    }
}
