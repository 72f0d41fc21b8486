/// The current row of a running query. Columns count from 0 in the order of the SELECT.
///
/// A row lives only inside the closure that receives it. Reading a column that is not there or holds another type, or
/// NULL with an accessor that has no `OrNil`, gives a zero value and makes the query throw `.columnType` as soon as
/// the closure returns.
///
/// Copyable, though nothing should copy it: the optimizer of Swift 6.3.1 crashes on a noncopyable one. Closures
/// borrow it, so keeping it takes an explicit `copy`; one that was kept reads NULLs, never freed memory.
package struct Row {
    private let source: any RowSource

    /// The current row of a result.
    package init(_ source: any RowSource) { self.source = source }

    /// Columns of the row.
    package var count: Int { source.columnCount }
    /// Whether a column is NULL; a column that is not there is.
    package func isNull(_ column: Int) -> Bool {
        if source.type(column) != .null { return false }
        if column < 0 || column >= count { source.noteMismatch(column, expected: .null) }
        return true
    }

    /// An INTEGER; 0 when the column holds something else.
    package func int64(_ column: Int) -> Int64 { holds(.integer, column) ? source.int64(column) : 0 }
    /// An INTEGER that fits the platform's word.
    package func int(_ column: Int) -> Int { Int(int64(column)) }
    /// Whether an INTEGER is not 0.
    package func bool(_ column: Int) -> Bool { int64(column) != 0 }
    /// A REAL, or an INTEGER as a double.
    package func double(_ column: Int) -> Double { holds(.real, column) ? source.double(column) : 0 }
    /// A TEXT, as UTF-8; empty when the column holds something else.
    package func text(_ column: Int) -> String { holds(.text, column) ? source.text(column) : "" }
    /// A BLOB, copied; empty when the column holds something else.
    package func blob(_ column: Int) -> [UInt8] { holds(.blob, column) ? source.blob(column) : [] }

    /// An INTEGER, or nil for NULL.
    package func int64OrNil(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }
    /// A REAL, or nil for NULL.
    package func doubleOrNil(_ column: Int) -> Double? { isNull(column) ? nil : double(column) }
    /// A TEXT, or nil for NULL.
    package func textOrNil(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    /// A BLOB, or nil for NULL.
    package func blobOrNil(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }

    /// Whatever the column holds, as it would be bound.
    package func value(_ column: Int) -> SQLValue {
        switch source.type(column) {
        case .null: .null
        case .integer: .integer(source.int64(column))
        case .real: .real(source.double(column))
        case .text: .text(source.text(column))
        case .blob: .blob(source.blob(column))
        }
    }

    /// Adds what a column holds to a hash, as ``value(_:)`` would be added; of a text the bytes that are kept, also where they are no
    /// UTF-8.
    func add(_ column: Int, to hash: inout ChainHash) {
        switch source.type(column) {
        case .text: hash.add(UInt8(ascii: "t"), source.blob(column))
        case .blob: hash.add(UInt8(ascii: "b"), source.blob(column))
        case .integer, .real, .null: hash.add(value: value(column))
        }
    }

    private func holds(_ type: ColumnType, _ column: Int) -> Bool {
        let found = source.type(column)
        if found == type || (type == .real && found == .integer) { return true }
        source.noteMismatch(column, expected: type)
        return false
    }
}
