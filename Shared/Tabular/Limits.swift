/// The bounds of this module.
package enum Limits {
    /// Most bytes of one row as they stand in the file, its line end aside. A longer row is one bad row, and none of
    /// its bytes are kept.
    package static let rowBytes = 1 << 20
    /// Most bytes of one cell without its quotes.
    package static let cellBytes = 64 << 10
    /// Most cells of one row.
    package static let cells = 1_024
}
