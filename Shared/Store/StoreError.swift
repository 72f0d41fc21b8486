package import Phrases

/// What goes wrong in the store: the class of failure, the engine's codes, the SQL text. Never a bound value.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The class of failure, for code that has to tell them apart.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A queue or all inline connections are in use, or another process holds the file: try again later.
        case busy
        /// Another process, or this one, has a database open in this directory.
        case alreadyOpen
        /// The file holds a migration that this program does not know: it was written by a newer one.
        case newerSchema
        /// A migration that was applied has another text, name or place now.
        case changedMigration
        /// A migration failed, or left a table that is not STRICT or a broken foreign key; nothing of it was kept.
        case migrationFailed
        /// The disk or the file's allowed size is full; nothing of the group was kept.
        case diskFull
        /// The database server cannot be reached, is starting or takes no writes; nothing of the group was kept.
        case unavailable
        /// The connection was lost while the commit was under way: the group was kept, whole, or nothing of it. The same request id
        /// asks again.
        case unknownOutcome
        /// The operating system failed to read, write or sync; nothing of the group was kept.
        case inputOutput
        /// The file is damaged or is no database.
        case corrupt
        /// A table constraint refused the row; `constraint` says which.
        case constraint
        /// The caller was cancelled before its read had finished.
        case cancelled
        /// The request ran longer than ``StoreOptions/readTime`` or ``StoreOptions/writeTime``.
        case timeLimit
        /// A query would have returned more than ``StoreLimits/rowsPerQuery`` rows.
        case tooManyRows
        /// A text or value is longer than its bound in ``StoreLimits``.
        case tooLarge
        /// The database is closing or closed.
        case closed
        /// The file, its directory or a target cannot be opened or created.
        case cannotOpen
        /// What was configured for the database cannot be: no URL of one, a password where none belongs, a file that others may read.
        case configuration
        /// A NULL was read where the program says there is none, or a column that is not there.
        case columnType
        /// The program broke a rule of the store, such as a transaction statement or a schema change in a request.
        case misuse
        /// Any other result of SQLite, mostly wrong SQL.
        case sql
    }

    /// The class of failure.
    package var kind: Kind
    /// What happened, on which rule, and the remedy where there is one, in a sentence. No bound values.
    package var text: Phrase
    /// SQLite's extended result code; `.ok` when SQLite was not the one to complain.
    package var code: ResultCode
    /// The SQL text with its `?` marks; nil when no statement was involved.
    package var sql: String?
    /// For `.constraint`: what the engine names, such as `subjects.code` or the name of a CHECK; otherwise nil.
    package var constraint: String?

    /// PostgreSQL's SQLSTATE; empty when it was not the one to complain.
    package var state: String

    /// Creates an error.
    package init(
        _ kind: Kind, _ text: Phrase, code: ResultCode = .ok, sql: String? = nil, constraint: String? = nil,
        state: String = ""
    ) {
        self.state = state
        self.kind = kind
        self.text = text
        self.code = code
        self.sql = sql
        self.constraint = constraint
    }

    /// Whether the store is as well as before, so that something else can be written at once: a table or a bound refused
    /// what was to be written.
    package var isOfContentAlone: Bool { kind == .constraint || kind == .tooLarge }

    /// SQLite's primary result code.
    package var primaryCode: ResultCode { code.primary }

    /// The sentence in English.
    package var message: String { text.english }

    /// Message, codes and SQL text, for operators.
    package var logged: Phrase { .verbatim("\(kind.rawValue): ") + text + .verbatim(codes) }

    private var codes: String {
        var codes = code == .ok ? "" : " [SQLite \(code.primary)/\(code)]"
        if !state.isEmpty { codes += " [SQLSTATE \(state)]" }
        if let sql { codes += " in: \(sql)" }
        return codes
    }

    /// Message, codes and SQL text in English.
    package var description: String { logged.english }

    /// The store has more to do than it takes.
    package static func busy(_ what: Phrase) -> StoreError {
        StoreError(.busy, "\(what); try again later")
    }

    static let closed = StoreError(.closed, "the database is closed")
}
