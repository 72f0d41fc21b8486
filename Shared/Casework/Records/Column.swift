package import RPC
package import Store

/// A column of a table, said once: its name, what is written to it and what reading it sets.
package struct Column<Record>: Sendable {
    /// The name.
    package let name: String
    let write: @Sendable (Record) throws -> SQLValue
    let read: @Sendable (inout Record, borrowing Row, Int) throws -> Void

    /// A column that holds a property of the record.
    package init<Value: ColumnValue>(_ name: StaticString, _ path: any WritableKeyPath<Record, Value> & Sendable) {
        self.init(
            name, write: { try $0[keyPath: path].sqlValue },
            read: { record, row, place in record[keyPath: path] = try Value(row, place) })
    }

    /// A column that holds a message of the contract in wire form: what is only shown, so that a field that is added
    /// later needs no migration.
    package init<File: Message>(_ name: StaticString, message path: any WritableKeyPath<Record, File> & Sendable) {
        self.init(
            name, write: { .blob(try $0[keyPath: path].serialized()) },
            read: { record, row, place in record[keyPath: path] = try File(stored: row.blob(place)) })
    }

    /// A column that is written for look-ups only and never read back.
    package init(_ name: StaticString, derived write: @escaping @Sendable (Record) throws -> SQLValue) {
        self.init(name, write: write, read: { _, _, _ in })
    }

    /// A column by its two directions.
    package init(
        _ name: StaticString, write: @escaping @Sendable (Record) throws -> SQLValue,
        read: @escaping @Sendable (inout Record, borrowing Row, Int) throws -> Void
    ) {
        self.name = name.description
        self.write = write
        self.read = read
    }
}

extension Message {
    /// Reads a message that the store holds.
    ///
    /// - Throws: ``RPCError`` if the bytes are damaged.
    package init(stored bytes: [UInt8]) throws { self = try Self.read(bytes) }

    private static func read(_ bytes: [UInt8]) throws(RPCError) -> Self {
        try Self(serialized: bytes.span.bytes, limits: .default)
    }
}
