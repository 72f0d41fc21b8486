/// The heads of the feed and of the audit chain as the open transaction would leave them. The writer takes a copy
/// before each request and each group, and puts it back when that fails: so positions stay gapless without asking the
/// table.
struct Ledger {
    /// Position of the last change, 0 for none.
    var feedHead: Int64
    /// The chained digest over every change; 32 zero bytes for none.
    var feedDigest: [UInt8]
    /// Sequence number of the last audit row, 0 for none.
    var auditSequence: Int64
    /// Hash of the last audit row; 32 zero bytes for none.
    var auditHash: [UInt8]

    /// Reads the heads of an opened file.
    init(_ connection: Connection) throws(StoreError) {
        feedHead = try FeedTable.head(connection)
        feedDigest = try FeedTable.digest(connection, at: feedHead) ?? ChainHash.start
        let last = try connection.value(
            "SELECT count(*), max(sequence) FROM (SELECT sequence FROM store_audit ORDER BY sequence DESC LIMIT 1)"
        ) { $0.int64OrNil(1) }
        auditSequence = last ?? 0
        auditHash = ChainHash.start
        if let last {
            auditHash = try connection.value("SELECT hash FROM store_audit WHERE sequence = ?", [.integer(last)]) {
                $0.blob(0)
            }
        }
    }
}
