import Phrases
import Store
import StoreSQLite

/// An empty database of a server that is copied to, in one transaction.
final class PostgresCopyTarget: CopyTarget {
    private let target: PostgresTarget
    private let opened: PostgresConnection
    private let schema: PostgresSchema
    private let image: SchemaImage
    private var table = ""
    private var statement = ""
    private var rows = CopyRows()
    private var isCopying = false

    /// Bytes that are collected before they are sent.
    private static let part = 1 << 16

    /// Makes sure that nothing is there, and that no service starts there meanwhile.
    /// - Parameters:
    ///   - service: whose it will be.
    ///   - image: the schema that the service's migrations make.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `.cannotOpen` where the database holds anything, `.busy`, `.unavailable`.
    init(_ target: PostgresTarget, service: String, image: SchemaImage, now: Int64) throws(StoreError) {
        self.target = target
        self.image = image
        opened = PostgresConnection(target)
        schema = PostgresSchema(connection: opened, service: service, now: now)
        do throws(StoreError) {
            try opened.beginAlone()
            try opened.stayOpen()
            let count = try opened.relationCount()
            guard count == 0 else {
                throw StoreError(
                    .cannotOpen,
                    "the database holds \(count) tables, views or sequences; a store is copied to an empty one")
            }
        } catch {
            opened.rollBack()
            throw error
        }
    }

    var connection: any WriterConnection { opened }

    func digest(of table: CopiedTable, _ row: (borrowing Row) throws -> Void) throws(StoreError) -> TableDigest {
        try opened.digest(of: table, row)
    }

    func make(filling rows: () throws(StoreError) -> Void) throws(StoreError) {
        try schema.begin(image) { () throws(StoreError) in
            // Some rows refer to later ones. Added afterwards, a foreign key is checked for all rows at once.
            let keys = try opened.foreignKeys()
            for key in keys { try opened.runDefinition("ALTER TABLE \(key.table) DROP CONSTRAINT \(key.name)") }
            try rows()
            for key in keys {
                try opened.runDefinition("ALTER TABLE \(key.table) ADD CONSTRAINT \(key.name) \(key.definition)")
            }
        }
    }

    func begin(_ table: CopiedTable) throws(StoreError) {
        self.table = table.name
        statement = "COPY \"\(table.name)\" (\(CopiedTable.list(table.columns))) FROM STDIN (FORMAT binary)"
        try opened.beginCopy(statement)
        rows = CopyRows()
        isCopying = true
    }

    func put(_ values: [SQLValue]) throws(StoreError) {
        try rows.add(values, sql: statement)
        if rows.bytes.count >= Self.part { try opened.putCopy(rows.take()) }
    }

    func end() throws(StoreError) {
        rows.end()
        try opened.putCopy(rows.take())
        isCopying = false
        try opened.endCopy(statement)
        // What is known of a table's rows is how queries find them, also those that look whether all are there.
        try opened.runDefinition("ANALYZE \"\(table)\"")
    }

    func keep() throws(StoreError) {
        let identity = try FeedTable.identity(opened)
        var failure: StoreError?
        do throws(StoreError) {
            try opened.runDefinition("COMMIT")
        } catch {
            // The server may have carried out what it did not answer.
            guard error.kind == .unavailable else { throw error }
            failure = error
        }
        opened.rollBack()
        let kept: String?
        do throws(StoreError) {
            kept = try Self.identity(of: target)
        } catch {
            throw StoreError(
                .unknownOutcome,
                "nobody could be asked whether the copy was kept: the database holds all of it or nothing; look there, and "
                    + "copy again if it is empty", state: error.state)
        }
        guard kept == identity else {
            throw failure ?? StoreError(.sql, "the database undid the transaction instead of committing it")
        }
    }

    /// The identity of the feed that a database holds; nil for an empty one. Waits for a copy that has not ended there.
    private static func identity(of target: PostgresTarget) throws(StoreError) -> String? {
        let connection = PostgresConnection(target)
        try connection.beginAlone()
        defer { connection.rollBack() }
        return try connection.count(of: ["store_state"]) == 1 ? try FeedTable.identity(connection) : nil
    }

    func discard() {
        if isCopying { try? opened.endCopy(statement, because: "given up") }
        isCopying = false
        opened.rollBack()
    }
}
