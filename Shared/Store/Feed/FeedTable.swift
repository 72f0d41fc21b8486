/// The SQL of the feed.
enum FeedTable {
    /// Position of the last change, also when all of them were truncated; 0 for none ever.
    static func head(_ connection: Connection) throws(StoreError) -> Int64 {
        try connection.value(
            "SELECT max(feed_truncated, coalesce((SELECT max(position) FROM store_feed), 0)) FROM store_state"
        ) {
            $0.int64(0)
        }
    }

    /// Position up to which changes were removed.
    static func truncated(_ connection: Connection) throws(StoreError) -> Int64 {
        try connection.value("SELECT feed_truncated FROM store_state") { $0.int64(0) }
    }

    /// The feed's identity: made with the file, and anew when a backup is restored.
    static func identity(_ connection: Connection) throws(StoreError) -> String {
        try connection.value("SELECT feed_identity FROM store_state") { $0.text(0) }
    }

    /// Removes the changes up to a position, inside an open transaction.
    static func truncate(_ connection: Connection, through position: Int64) throws(StoreError) {
        try connection.run("DELETE FROM store_feed WHERE position <= ?", [.integer(position)])
        try connection.run(
            "UPDATE store_state SET feed_truncated = ? WHERE feed_truncated < ?",
            [.integer(position), .integer(position)])
    }

    /// Changes after a position, bounded by count and by ``StoreLimits/feedBatchBytes``.
    static func changes(_ transaction: ReadTransaction, after position: Int64, limit: Int) throws -> [FeedChange] {
        let connection = transaction.connection
        // Both ends come from the same snapshot as the rows: a truncation in between cannot hide rows.
        let truncated = try truncated(connection)
        let head = try head(connection)
        if position < truncated { throw FeedError.truncated(oldest: truncated + 1, head: head) }
        if position > head { throw FeedError.ahead(head: head) }
        var changes: [FeedChange] = []
        var bytes = 0
        try transaction.forEach(
            "SELECT position, time, kind, key, payload FROM store_feed WHERE position > ? ORDER BY position LIMIT ?",
            [.integer(position), .integer(min(max(1, limit), StoreLimits.feedBatch))]
        ) { row in
            changes.append(
                FeedChange(
                    position: row.int64(0), time: row.int64(1), kind: row.text(2), key: row.text(3),
                    payload: row.blob(4)))
            bytes += changes[changes.count - 1].payload.count
            return bytes < StoreLimits.feedBatchBytes
        }
        return changes
    }
}
