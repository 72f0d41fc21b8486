import Phrases

/// What SQL a connection may run now.
///
/// Requests may read and change rows, but neither the schema, nor the transaction, nor the store's own `store_` tables: those keep
/// the promises (gapless feed, chained audit, one response a request) that a service could otherwise break by mistake.
package enum StatementMode: Sendable {
    /// A request's SQL.
    case request
    /// A service's migration: may also change the schema.
    case migration
    /// The store's own SQL: anything.
    case store
}

/// A connection of an engine: what runs SQL in the portable subset, with `?` or `?1` for values. Not `Sendable`: one thread at a
/// time, which its owner sees to.
package protocol EngineConnection: AnyObject, SendableMetatype {
    /// What may be run now; enforced by the engine.
    var mode: StatementMode { get set }
    /// Whether a transaction is open. An engine may end one by itself: a full disk, a lost connection.
    var isInTransaction: Bool { get }
    /// The last error that the engine reported here; tells why a transaction ended by itself.
    var lastFailure: StoreError? { get set }
    /// When what runs has to stop.
    var interruption: Interruption { get }
    /// Rows that the last statement that has run changed itself, without triggers and cascades.
    var changes: Int { get }

    /// Steps through a query, giving each row to `body` until it returns false or throws. What was queued before has run then.
    func each(_ sql: String, _ values: [SQLValue], _ body: (borrowing Row) throws -> Bool) throws
    /// Runs a statement to its end, or queues it: then its failure surfaces at the next ``each(_:_:_:)`` or ``finish()``.
    func execute(_ sql: String, _ values: [SQLValue]) throws
    /// Runs what is queued; throws the first failure of it.
    func finish() throws(StoreError)

    /// The tables that number their rows by an integer key of their own, `id` or `sequence`, other than the store's and mirrored ones.
    func numberedTables() throws(StoreError) -> [(table: String, key: String)]
    /// Whether a trigger is there as a schema's SQL makes it.
    func hasTrigger(_ name: String, madeBy sql: String) throws -> Bool
}

extension EngineConnection {
    /// Runs one of the store's own statements to its end, or queues it.
    package func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
        try storing { try execute(sql, values) }
    }

    /// Runs one of the store's own statements, and what was queued, to the end.
    package func runNow(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
        try storing {
            try execute(sql, values)
            try finish()
        }
    }

    /// The first row of one of the store's own queries, which must have one.
    package func value<T>(
        _ sql: String, _ values: [SQLValue] = [], _ read: (borrowing Row) -> T
    ) throws(StoreError) -> T {
        var result: T?
        try storing {
            try each(sql, values) { row in
                result = read(row)
                return false
            }
        }
        guard let result else { throw StoreError(.corrupt, "a row that the store keeps is missing", sql: sql) }
        return result
    }

    /// Gives each row of an answer to who asked.
    package func ask(_ question: StoreQuestion) throws(StoreError) {
        try forEach(question.sql, question.values) { row in question.take(row) }
    }

    /// Gives every row of one of the store's own queries to `body`.
    package func forEach(
        _ sql: String, _ values: [SQLValue] = [], _ body: (borrowing Row) throws -> Void
    ) throws(StoreError) {
        try storing {
            try each(sql, values) { row in
                try body(row)
                return true
            }
        }
    }

    /// Runs a block whose SQL is the store's own.
    package func asStore<R>(_ body: () throws -> R) rethrows -> R {
        let outer = mode
        mode = .store
        defer { mode = outer }
        return try body()
    }

    private func storing(_ body: () throws -> Void) throws(StoreError) {
        do { try asStore(body) } catch let error as StoreError { throw error } catch {
            throw StoreError(.sql, "unexpected")
        }
    }
}

/// A query of the store's own with what takes its rows.
package struct StoreQuestion {
    /// The text.
    package let sql: String
    /// The values of its marks.
    package let values: [SQLValue]
    /// Takes a row; called for none before all was answered.
    package let take: (borrowing Row) -> Void
}

/// A connection that reads snapshots.
package protocol ReaderConnection: EngineConnection {
    /// Whether a snapshot is worth keeping from one read to the next while nothing was committed: then it is held until
    /// ``endSnapshot()``, and else ended after each read.
    var keepsSnapshots: Bool { get }
    /// Begins a read transaction whose every query sees one state, which contains at least what was committed before.
    func beginSnapshot() throws(StoreError)
    /// Ends the read transaction. Never fails: what is wrong with the connection shows at its next use.
    func endSnapshot()
}

/// The connection that a database writes by.
package protocol WriterConnection: EngineConnection {
    /// Whether each question waits for an answer from elsewhere: then what is going to be asked is asked along.
    var isFar: Bool { get }
    /// Begins a transaction in which no other process changes the schema.
    func beginAlone() throws(StoreError)
    /// Begins a group's transaction, in which no other process writes. Where it fails the caller rolls back.
    /// - Parameters:
    ///   - known: the heads as this process knows them.
    ///   - question: what is asked in the transaction, in the same wait where there is one.
    /// - Returns: the heads as they are: others than `known` where another process wrote meanwhile.
    func beginGroup(_ known: Ledger, asking question: StoreQuestion?) throws(StoreError) -> Ledger
    /// Whether the connection was made anew since this was last set to false: the database behind it may be another one, or an earlier
    /// state, than the one that was written to.
    var isAnew: Bool { get set }
    /// Commits; afterwards everything of the group is durable, and so is whatever it read: what an earlier commit left that nobody
    /// confirmed is confirmed with it.
    /// - Parameter ledger: the heads as the group leaves them.
    func commitGroup(_ ledger: Ledger) throws(StoreError)
    /// Undoes the open transaction, if there is one.
    func rollBack()
    /// Groups of this connection that wrote something.
    var writtenCommits: Int { get }

    /// Runs a migration's statements in the open transaction.
    func runScript(_ migration: Migration) throws(StoreError)
    /// Checks what a migration left, in the open transaction.
    func lint(_ migration: Migration) throws(StoreError)

    /// Work of the engine behind a group that was answered.
    func afterGroup(_ shared: SharedState)
    /// Work of the engine once nothing has been asked for a while.
    func whenIdle(_ shared: SharedState)
}

/// What a database needs of its engine beside the writer's connection.
package protocol StoreEngine: Sendable {
    /// Whether several processes of a service may have the database open at one time.
    var isShared: Bool { get }
    /// Where what the store last was is noted: beside this path; nil where nothing is noted.
    var headPath: String? { get }
    /// Opens a connection for reads on a store thread, or for inline ones, which must not be kept waiting.
    func openReader(inline: Bool) throws(StoreError) -> any ReaderConnection
    /// Copies the database to a new file while reads and writes go on. Blocks.
    func backup(to path: String) throws(StoreError)
    /// Checks the whole database while reads and writes go on. Blocks.
    func checkIntegrity() throws(StoreError)
}
