package import Store

/// The schema of what followers keep in a service's database.
package enum FeedFollowers {
    /// The step that every service which follows a feed has in its list of migrations.
    package static let migration = Migration(
        name: "servicekit/0001-feed-followers",
        sql: """
            CREATE TABLE feed_followers (
                source TEXT PRIMARY KEY,
                position INTEGER NOT NULL CHECK (position >= 0),
                generation INTEGER NOT NULL CHECK (generation >= 0),
                resyncing INTEGER NOT NULL CHECK (resyncing IN (0, 1))
            ) STRICT
            """)
}

/// Where each followed source stands: in the same database, and changed in the same transactions, as the projections.
enum FeedFollowerTable {
    /// What is known of a source.
    struct Standing: Sendable, Hashable {
        /// The position of the last change whose effect was committed; 0 before the first.
        var position: Int64
        /// The number of the snapshot that the projection rests on; 0 before the first.
        var generation: Int64
        /// Whether a snapshot was begun and not finished.
        var isResyncing: Bool
    }

    static func standing(_ transaction: ReadTransaction, _ source: String) throws -> Standing {
        try transaction.queryOne(
            "SELECT position, generation, resyncing FROM feed_followers WHERE source = ?", [.text(source)]
        ) { row in
            Standing(position: row.int64(0), generation: row.int64(1), isResyncing: row.bool(2))
        } ?? Standing(position: 0, generation: 0, isResyncing: false)
    }

    static func store(_ standing: Standing, _ source: String, _ transaction: WriteTransaction) throws {
        _ = try transaction.execute(
            """
            INSERT INTO feed_followers (source, position, generation, resyncing) VALUES (?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET position = excluded.position, generation = excluded.generation,
                resyncing = excluded.resyncing
            """,
            [
                .text(source), .integer(standing.position), .integer(standing.generation),
                .bool(standing.isResyncing),
            ])
    }
}
