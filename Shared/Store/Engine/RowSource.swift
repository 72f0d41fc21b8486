import Phrases

/// The types that a column's value has (https://www.sqlite.org/c3ref/c_blob.html; other engines' types map to them).
package enum ColumnType: Int32, Sendable {
    case integer = 1, real, text, blob, null

    var name: StaticString {
        switch self {
        case .integer: "INTEGER"
        case .real: "REAL"
        case .text: "TEXT"
        case .blob: "BLOB"
        case .null: "NULL"
        }
    }
}

/// What an engine's result gives of its current row. Columns that are not there are NULL.
package protocol RowSource: AnyObject {
    /// Columns of the row.
    var columnCount: Int { get }
    /// The first column of the current run that was not of the type that the program read.
    var mismatch: ColumnMismatch? { get set }
    /// The type of a column's value.
    func type(_ column: Int) -> ColumnType
    /// An integer; asked only of a column that holds one.
    func int64(_ column: Int) -> Int64
    /// A double; asked only of a column that holds one, or an integer.
    func double(_ column: Int) -> Double
    /// A text; asked only of a column that holds one.
    func text(_ column: Int) -> String
    /// Bytes; asked only of a column that holds them, or a text, whose bytes as they are kept it gives.
    func blob(_ column: Int) -> [UInt8]
}

/// A column that was not of the type that the program read.
package struct ColumnMismatch: Sendable {
    let column: Int
    let expected: ColumnType
}

extension RowSource {
    func noteMismatch(_ column: Int, expected: ColumnType) {
        if mismatch == nil { mismatch = ColumnMismatch(column: column, expected: expected) }
    }

    /// Throws when the row just read was not as the program said.
    package func checkRow(sql: String) throws(StoreError) {
        guard let mismatch else { return }
        let found: Phrase =
            (0..<columnCount).contains(mismatch.column)
            ? "holds \(type(mismatch.column).name) where the program reads \(mismatch.expected.name)"
            : "is not in the row"
        throw StoreError(.columnType, "column \(mismatch.column) \(found)", sql: sql)
    }
}
