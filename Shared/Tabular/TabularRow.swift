/// One row of a file.
package struct TabularRow: Sendable, Hashable {
    /// Its number among the rows that are not blank, from 1; the header is row 1.
    package let number: Int64
    /// The offset in the file of its first byte.
    package let offset: Int64
    /// The number of bytes to the start of the next row, line end included.
    package let byteCount: Int64
    /// The line on which it begins, from 1, as an editor counts.
    package let line: Int64
    /// The cells, or why they cannot be read.
    package let cells: Result<[String], RowFault>
    /// False for a last row without a line end: the file may be cut off in the middle of its last cell.
    package let isTerminated: Bool

    /// A row.
    package init(
        number: Int64, offset: Int64, byteCount: Int64, line: Int64, cells: Result<[String], RowFault>,
        isTerminated: Bool = true
    ) {
        self.number = number
        self.offset = offset
        self.byteCount = byteCount
        self.line = line
        self.cells = cells
        self.isTerminated = isTerminated
    }
}
