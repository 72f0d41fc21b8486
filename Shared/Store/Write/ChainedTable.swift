/// A table whose rows are only ever added, each with a hash over the one before: a row that is changed, removed or put in between later
/// shows, and so does a trigger that kept rows and is gone. The table has `sequence INTEGER PRIMARY KEY`, the columns given, and `hash`.
///
/// Rows from before a table was chained have no hash and stand in front of those that have.
package struct ChainedTable: Sendable, Hashable {
    /// The table's name.
    package let name: String
    /// The columns that a row's hash covers, all but `sequence` and `hash`, in the order in which values are given.
    package let columns: [String]

    /// A chained table; see the properties.
    package init(_ name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }

    /// SQL for the migration that chains a table which has neither hash nor triggers.
    package var chaining: String {
        "ALTER TABLE \(name) ADD COLUMN hash BLOB CHECK (hash IS NULL OR length(hash) = 32);\n"
            + Self.triggers(of: name).map(\.sql).joined(separator: ";\n") + ";"
    }

    /// What keeps the rows of a table, as the schema holds it.
    static func triggers(of table: String) -> [(name: String, sql: String)] {
        [("keeps", "UPDATE", "changed"), ("stays", "DELETE", "removed")].map { suffix, event, what in
            let name = "\(table)_\(suffix)"
            return (
                name,
                "CREATE TRIGGER \(name) BEFORE \(event) ON \(table) BEGIN SELECT RAISE(ABORT, 'rows of \(table) are never \(what)'); END"
            )
        }
    }

    /// The hash of a row behind another one.
    func hash(_ sequence: Int64, _ values: [SQLValue], after previous: [UInt8]) -> [UInt8] {
        var hash = ChainHash(after: previous, sequence, Int64(values.count))
        for value in values { hash.add(value: value) }
        return hash.value
    }

    /// The last row's place and hash; nothing of an empty table, no hash of one whose rows are all from before.
    func head(_ connection: any EngineConnection) throws(StoreError) -> ChainHead {
        try connection.value(
            """
            SELECT coalesce(max(sequence), 0), (SELECT hash FROM \(name) ORDER BY sequence DESC LIMIT 1) FROM \(name)
            """
        ) { ChainHead(sequence: $0.int64(0), hash: $0.blobOrNil(1) ?? ChainHash.start) }
    }
}

/// The last row of a chain.
package struct ChainHead: Sendable, Hashable {
    /// 0 for none.
    var sequence: Int64
    /// 32 zero bytes for none.
    package var hash: [UInt8]

    /// Of a chain without rows.
    package static let none = ChainHead(sequence: 0, hash: ChainHash.start)
}

extension WriteTransaction {
    /// Appends a row to a chained table and returns its number: above every one that was given before, also by a database that was since
    /// replaced by a copy.
    /// - Parameter values: those of ``ChainedTable/columns``, in their order.
    package func append(_ values: [SQLValue], to table: ChainedTable) throws -> Int64 {
        try checkActive()
        var head =
            try ledger.chains[table.name]
            ?? ChainHead(
                sequence: Numbers.highest(in: table.name, key: "sequence", connection),
                hash: table.head(connection).hash)
        head.sequence += 1
        let sequence = head.sequence
        head.hash = table.hash(sequence, values, after: head.hash)
        let marks = String(repeating: "?, ", count: values.count + 1) + "?"
        try connection.run(
            "INSERT INTO \(table.name) (sequence, \(table.columns.joined(separator: ", ")), hash) VALUES (\(marks))",
            [.integer(sequence)] + values + [.blob(head.hash)])
        hasQueued = true
        ledger.chains[table.name] = head
        return sequence
    }

}
