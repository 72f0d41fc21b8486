/// What the rows of a table come to: how many they are, and a hash over all of them in the order of their key, which is the same on
/// every engine.
///
/// The hash is a chain as a ``ChainedTable``'s is: SHA-256 of the hash before the row, the row's place from 1 and the number of its
/// columns, then each value by its type and its bytes.
package struct TableDigest: Sendable, Hashable {
    /// Rows.
    package private(set) var rows: Int64 = 0
    /// The hash of the last row; 32 zero bytes for none.
    package private(set) var hash = ChainHash.start
    /// Bytes of the largest row, with some of the hash's own.
    package private(set) var largestRow = 0

    /// Of no row.
    package init() {}

    /// Adds the next row, with all of its columns.
    package mutating func add(_ row: borrowing Row) {
        rows += 1
        var next = ChainHash(after: hash, rows, Int64(row.count))
        for column in 0..<row.count { row.add(column, to: &next) }
        largestRow = max(largestRow, next.count)
        hash = next.value
    }
}
