/// The SQL of the feed.
package enum FeedTable {
    /// Position of the last change, also when all of them were truncated; 0 for none ever.
    package static func head(_ connection: any EngineConnection) throws(StoreError) -> Int64 {
        try ends(connection).head
    }

    /// Position up to which changes were removed, and position of the last change.
    private static func ends(_ connection: any EngineConnection) throws(StoreError) -> (truncated: Int64, head: Int64) {
        try connection.value(
            "SELECT feed_truncated, coalesce((SELECT max(position) FROM store_feed), 0) FROM store_state"
        ) { (truncated: $0.int64(0), head: max($0.int64(0), $0.int64(1))) }
    }

    /// Position up to which changes were removed.
    static func truncated(_ connection: any EngineConnection) throws(StoreError) -> Int64 {
        try connection.value("SELECT feed_truncated FROM store_state") { $0.int64(0) }
    }

    /// The feed's identity: made with the file, and anew when a backup is restored.
    package static func identity(_ connection: any EngineConnection) throws(StoreError) -> String {
        try connection.value("SELECT feed_identity FROM store_state") { $0.text(0) }
    }

    /// The chained digest over every change up to a position; nil where it is not kept, or is from before digests were.
    static func digest(_ connection: any EngineConnection, at position: Int64) throws(StoreError) -> [UInt8]? {
        guard position > 0 else { return position == 0 ? ChainHash.start : nil }
        return try connection.value(
            """
            SELECT coalesce((SELECT digest FROM store_feed WHERE position = ?),
                (SELECT feed_truncated_digest FROM store_state WHERE feed_truncated = ?))
            """, [.integer(position), .integer(position)]
        ) { $0.blobOrNil(0) }
    }

    /// A change's digest behind those before it.
    static func digest(of change: FeedChange, after previous: [UInt8]) -> [UInt8] {
        var hash = ChainHash(after: previous, change.position, change.time)
        hash.add(change.kind)
        hash.add(change.key)
        hash.add(change.payload)
        return hash.value
    }

    /// Removes the changes up to a position, inside an open transaction.
    package static func truncate(_ connection: any EngineConnection, through position: Int64) throws(StoreError) {
        let digest = try digest(connection, at: position)
        try connection.run("DELETE FROM store_feed WHERE position <= ?", [.integer(position)])
        try connection.run(
            "UPDATE store_state SET feed_truncated = ?, feed_truncated_digest = ? WHERE feed_truncated < ?",
            [.integer(position), .optional(digest), .integer(position)])
    }

    /// Changes after a mark, bounded by count and by ``StoreLimits/feedBatchBytes``; one question, where there are any.
    ///
    /// The mark is judged in the snapshot that the changes are read from: a database that lost changes and went on gives their positions to
    /// others, and what follows on the position follows on another history then.
    static func changes(_ transaction: ReadTransaction, after mark: FeedMark, limit: Int) throws -> [FeedChange] {
        let position = mark.position
        // The change at the mark comes along, where it can be told from another one.
        let isJudged = position > 0 && !mark.digest.isEmpty
        var changes: [FeedChange] = []
        var bytes = 0
        var isSeen = !isJudged
        var isOther = false
        try transaction.forEach(
            """
            SELECT position, time, kind, key, payload, digest FROM store_feed WHERE position >= ? ORDER BY position LIMIT ?
            """,
            [
                .integer(isJudged ? position : position &+ 1),
                .integer(min(max(1, limit), StoreLimits.feedBatch) + (isJudged ? 1 : 0)),
            ]
        ) { row in
            let digest = row.blobOrNil(5) ?? []
            guard row.int64(0) > position else {
                isSeen = true
                isOther = !digest.isEmpty && digest != mark.digest
                return !isOther
            }
            changes.append(
                FeedChange(
                    position: row.int64(0), time: row.int64(1), kind: row.text(2), key: row.text(3),
                    payload: row.blob(4), digest: digest))
            bytes += changes[changes.count - 1].payload.count
            return bytes < StoreLimits.feedBatchBytes
        }
        // The feed has no gaps: with a change right behind it, the position is neither below what was removed nor above the head. Both
        // ends come from the same snapshot as the rows: a truncation in between cannot hide rows.
        if isSeen, !isOther, changes.first?.position == position &+ 1 { return changes }
        let (truncated, head) = try ends(transaction.connection)
        if position < truncated { throw FeedError.truncated(oldest: truncated + 1, head: head) }
        if position > head { throw FeedError.ahead(head: head) }
        if !isSeen, let kept = try digest(transaction.connection, at: position) { isOther = kept != mark.digest }
        if isOther { throw FeedError.otherHistory(head: head) }
        return changes
    }
}
