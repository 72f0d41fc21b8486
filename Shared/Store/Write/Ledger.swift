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
    /// The last numbers given in chained tables and the hashes of their last rows, of those that were written to.
    var chains: [String: ChainHead] = [:]

    /// Reads the heads of an opened file.
    init(_ connection: Connection) throws(StoreError) {
        feedHead = try FeedTable.head(connection)
        feedDigest = try FeedTable.digest(connection, at: feedHead) ?? ChainHash.start
        let audit = try AuditRow.head(connection)
        (auditSequence, auditHash) = (audit.sequence, audit.hash)
    }
}
