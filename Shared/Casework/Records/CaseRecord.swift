package import Store

/// A row of a table of cases: numbered, counted by changes, stamped. The columns hold what is searched and what rules
/// ask; one message holds what is only shown, and the resource is composed on reading.
package protocol CaseRecord: Sendable {
    /// The row's number; 0 before it is stored.
    var id: Int64 { get set }
    /// Counts the changes, from 1; the etag. 0 before it is stored.
    var version: Int64 { get set }
    /// Milliseconds since the epoch of the first and the last change.
    var created: Int64 { get set }
    /// Milliseconds since the epoch of the last change.
    var updated: Int64 { get set }
    /// A record without content, for reading into.
    init()
}

extension CaseRecord {
    /// The fingerprint that callers send back with a step.
    package var etag: String { Etag.of(version) }

    /// Refuses a step on what changed since the caller saw it; an empty etag skips the comparison.
    ///
    /// - Throws: ETAG_MISMATCH.
    package func require(etag given: String) throws(Refusal) {
        try Etag.require(given, is: etag)
    }
}

/// One condition of a list: a column and its value. Conditions are joined by AND.
package struct Condition: Sendable {
    let sql: String
    let values: [SQLValue]

    /// A column equals a value.
    package static func equal(_ column: StaticString, _ value: SQLValue) -> Condition {
        Condition(sql: "\(column) = ?", values: [value])
    }

    /// A column equals a value; no condition for nil.
    package static func equal(_ column: StaticString, _ value: String?) -> Condition? {
        value.map { .equal(column, .text($0)) }
    }

    /// A condition in the portable subset of SQL.
    package static func sql(_ sql: StaticString, _ values: SQLValue...) -> Condition {
        Condition(sql: "(\(sql))", values: values)
    }
}

/// A table of cases: load, page, insert and update from one declaration of its columns.
package struct CaseTable<Record: CaseRecord>: Sendable {
    /// The table's name.
    package let name: String
    private let columns: [Column<Record>]
    private let completing: Completing?
    private let selection: String
    private let insertion: String
    private let update: String

    /// Adds to records what stands in rows of other tables, for all of a page at once.
    package typealias Completing = @Sendable (inout [Record], ReadTransaction) throws -> Void

    /// A table by its columns besides `id`, `version`, `created`, `updated`, which every table of cases has.
    ///
    /// - Parameter completing: what is done with whatever is read; nil where the row is the whole record.
    package init(_ name: StaticString, _ columns: [Column<Record>], completing: Completing? = nil) {
        let all: [Column<Record>] =
            [
                Column("id", derived: { .integer($0.id) }), Column("version", derived: { .integer($0.version) }),
                Column("created", derived: { .integer($0.created) }),
                Column("updated", derived: { .integer($0.updated) }),
            ] + columns
        let names = all.map(\.name)
        self.name = name.description
        self.columns = all
        self.completing = completing
        selection = names.joined(separator: ", ")
        insertion =
            "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES "
            + "(\(names.map { _ in "?" }.joined(separator: ", ")))"
        update = "UPDATE \(name) SET \(names.dropFirst().map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"
    }

    /// The record of a number; nil if there is none.
    package func load(_ id: Int64, _ transaction: ReadTransaction) throws -> Record? {
        let found = try transaction.query("SELECT \(selection) FROM \(name) WHERE id = ?", [.integer(id)]) {
            try record(from: $0)
        }
        return try completed(found, transaction).first
    }

    /// Records behind a number that meet all conditions, in order of their numbers, at most `limit`.
    package func rows(
        after id: Int64 = 0, where conditions: [Condition?] = [], limit: Int, _ transaction: ReadTransaction
    ) throws -> [Record] {
        let conditions = conditions.compactMap { $0 }
        let clauses = (["id > ?"] + conditions.map(\.sql)).joined(separator: " AND ")
        let found = try transaction.query(
            "SELECT \(selection) FROM \(name) WHERE \(clauses) ORDER BY id LIMIT ?",
            [.integer(id)] + conditions.flatMap(\.values) + [.integer(limit)]
        ) { try record(from: $0) }
        return try completed(found, transaction)
    }

    private func completed(_ found: [Record], _ transaction: ReadTransaction) throws -> [Record] {
        guard let completing, !found.isEmpty else { return found }
        var found = found
        try completing(&found, transaction)
        return found
    }

    /// Whether any record meets all conditions.
    package func exists(where conditions: [Condition], _ transaction: ReadTransaction) throws -> Bool {
        try transaction.queryOne(
            "SELECT 1 FROM \(name) WHERE \(conditions.map(\.sql).joined(separator: " AND ")) LIMIT 1",
            conditions.flatMap(\.values)
        ) { _ in true } ?? false
    }

    /// Stores a record: a new one gets its number, and every one its next version and the instant.
    ///
    /// - Returns: the record as it now stands.
    package func store(_ record: Record, at moment: Moment, _ transaction: WriteTransaction) throws -> Record {
        let record = try numbered(record, at: moment, transaction)
        try write(record, transaction)
        return record
    }

    /// A record with the number, version and instant that it is going to be stored with, for what is composed of them
    /// before it is written with ``write(_:_:)`` in the same transaction. A new record that was given its number keeps it.
    package func numbered(_ record: Record, at moment: Moment, _ transaction: WriteTransaction) throws -> Record {
        var record = record
        if record.version == 0 {
            if record.id == 0 { record.id = try nextID(transaction) }
            record.created = moment.milliseconds
        }
        record.version += 1
        record.updated = moment.milliseconds
        return record
    }

    /// Takes a number for a new record to which something refers before it is stored: each call gives another one.
    package func nextID(_ transaction: WriteTransaction) throws -> Int64 {
        try transaction.nextID(in: name)
    }

    /// Writes a record that ``numbered(_:at:_:)`` gave.
    package func write(_ record: Record, _ transaction: WriteTransaction) throws {
        let values = try columns.map { try $0.write(record) }
        if record.version == 1 {
            try transaction.execute(insertion, values)
        } else {
            try transaction.execute(update, Array(values.dropFirst()) + [values[0]])
        }
    }

    private func record(from row: borrowing Row) throws -> Record {
        var record = Record()
        record.id = row.int64(0)
        record.version = row.int64(1)
        record.created = row.int64(2)
        record.updated = row.int64(3)
        for place in 4..<columns.count { try columns[place].read(&record, row, place) }
        return record
    }
}
