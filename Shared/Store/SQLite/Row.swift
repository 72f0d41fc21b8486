/// The current row of a running query. Columns count from 0 in the order of the SELECT.
///
/// A row lives only inside the closure that receives it. Reading NULL with an accessor that has no `OrNil`, or a column that
/// is not there, gives a zero value and makes the query throw `.columnType` as soon as the closure returns.
package struct Row: ~Copyable {
    private let statement: Statement

    init(_ statement: Statement) { self.statement = statement }

    /// Columns of the row.
    package var count: Int { statement.columnCount }
    /// Whether a column is NULL; also true for a column that is not there.
    package func isNull(_ column: Int) -> Bool { statement.isNull(column) }

    /// An INTEGER.
    package func int64(_ column: Int) -> Int64 { present(column) ? statement.int64(column) : 0 }
    /// An INTEGER that fits the platform's word.
    package func int(_ column: Int) -> Int { Int(int64(column)) }
    /// Whether an INTEGER is not 0.
    package func bool(_ column: Int) -> Bool { int64(column) != 0 }
    /// A REAL.
    package func double(_ column: Int) -> Double { present(column) ? statement.double(column) : 0 }
    /// A TEXT.
    package func text(_ column: Int) -> String { present(column) ? statement.text(column) : "" }
    /// A BLOB.
    package func blob(_ column: Int) -> [UInt8] { present(column) ? statement.blob(column) : [] }

    /// An INTEGER, or nil for NULL.
    package func int64OrNil(_ column: Int) -> Int64? { isNull(column) ? nil : statement.int64(column) }
    /// A REAL, or nil for NULL.
    package func doubleOrNil(_ column: Int) -> Double? { isNull(column) ? nil : statement.double(column) }
    /// A TEXT, or nil for NULL.
    package func textOrNil(_ column: Int) -> String? { isNull(column) ? nil : statement.text(column) }
    /// A BLOB, or nil for NULL.
    package func blobOrNil(_ column: Int) -> [UInt8]? { isNull(column) ? nil : statement.blob(column) }

    private func present(_ column: Int) -> Bool {
        if !statement.isNull(column) { return true }
        statement.noteUnexpectedNull(column)
        return false
    }
}
