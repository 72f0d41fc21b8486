/// The heads of the feed and of the audit chain as the open transaction would leave them. The writer takes a copy
/// before each request and each group, and puts it back when that fails: so positions stay gapless without asking the
/// table. Where other processes write as well, the engine gives it anew at each group's begin.
package struct Ledger: Sendable {
    /// Position of the last change, 0 for none.
    package var feedHead: Int64
    /// The chained digest over every change; 32 zero bytes for none.
    package var feedDigest: [UInt8]
    /// Sequence number of the last audit row, 0 for none.
    package var auditSequence: Int64
    /// Hash of the last audit row; 32 zero bytes for none.
    package var auditHash: [UInt8]
    /// The last numbers given in chained tables and the hashes of their last rows, of those that were written to.
    package var chains: [String: ChainHead] = [:]
    /// The last numbers given in tables that number their rows, of those that were asked.
    package var numbers: [String: Int64] = [:]

    /// Heads.
    package init(feedHead: Int64, feedDigest: [UInt8], auditSequence: Int64, auditHash: [UInt8]) {
        (self.feedHead, self.feedDigest) = (feedHead, feedDigest)
        (self.auditSequence, self.auditHash) = (auditSequence, auditHash)
    }

    /// Reads the heads of an opened database.
    package init(_ connection: any EngineConnection) throws(StoreError) {
        feedHead = try FeedTable.head(connection)
        feedDigest = try FeedTable.digest(connection, at: feedHead) ?? ChainHash.start
        let audit = try AuditRow.head(connection)
        (auditSequence, auditHash) = (audit.sequence, audit.hash)
    }
}
