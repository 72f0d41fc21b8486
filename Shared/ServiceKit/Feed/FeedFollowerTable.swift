package import RPC
package import Store

/// What followers of all sources have in common: how they ask for a snapshot, and the schema of what they keep in a service's database.
package enum FeedFollowers {
    /// Records that a page of a snapshot is asked for.
    package static let snapshotPage: Int32 = 1000
    /// How long a page may take.
    package static let snapshotOptions = CallOptions(timeout: .seconds(30))

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

    /// The step behind all that a service had when followers kept a position alone. A follower that has no history yet takes a
    /// snapshot as soon as its source tells one.
    package static let histories = Migration(
        name: "servicekit/0002-feed-histories",
        sql: """
            ALTER TABLE feed_followers ADD COLUMN identity TEXT NOT NULL DEFAULT '';
            ALTER TABLE feed_followers ADD COLUMN digest BLOB NOT NULL DEFAULT x'' CHECK (length(digest) IN (0, 32));
            ALTER TABLE feed_followers ADD COLUMN whole_generation INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE feed_followers ADD COLUMN replaced_rows INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE feed_followers ADD COLUMN held_identity TEXT;
            ALTER TABLE feed_followers ADD COLUMN held_rows INTEGER;
            ALTER TABLE feed_followers ADD COLUMN held_time INTEGER;
            ALTER TABLE feed_followers ADD COLUMN accepted_identity TEXT;
            ALTER TABLE feed_followers ADD COLUMN accepted_rows INTEGER;
            ALTER TABLE feed_followers ADD COLUMN other_history_time INTEGER;
            """)

    /// SQL for a migration after which a source's projection has to be filled anew: the follower begins with a snapshot. Nothing
    /// in a database that has not followed yet.
    /// - Parameter source: the source's name, a literal of the program.
    package static func resync(source: String) -> String {
        "UPDATE feed_followers SET resyncing = 1 WHERE source = '\(source)';"
    }
}

/// What a source offers in its snapshot: its feed's identity, and how many records count.
struct SourceOffer: Sendable, Hashable {
    var identity: String
    var rows: Int64

    /// Whether this is at least what an operator accepted.
    func isCovered(by accepted: SourceOffer?) -> Bool {
        accepted.map { $0.identity == identity && rows >= $0.rows } ?? false
    }
}

/// Where each followed source stands: in the same database, and changed in the same transactions, as the projections.
enum FeedFollowerTable {
    /// What is known of a source.
    struct Standing: Sendable, Hashable {
        /// The last change whose effect was committed, and the history that it belongs to.
        var mark = FeedMark()
        /// The number of the snapshot that rows are written under; 0 before the first.
        var generation: Int64 = 0
        /// Whether a snapshot was begun and not finished.
        var isResyncing = false
        /// The number of the last snapshot that was finished; 0 before the first.
        var wholeGeneration: Int64 = 0
        /// How many records the projection had when the snapshot was begun that is not finished.
        var replacedRows: Int64 = 0
        /// What the source offers and is held back.
        var held: SourceOffer?
        /// Since when, milliseconds since 1970 UTC.
        var heldTime: Int64?
        /// What an operator accepted and is not taken over yet.
        var accepted: SourceOffer?
        /// When another history was taken over that no operator has acknowledged, milliseconds since 1970 UTC.
        var otherHistoryTime: Int64?
    }

    private static let columns = """
        position, identity, digest, generation, resyncing, whole_generation, replaced_rows, held_identity, held_rows,
        held_time, accepted_identity, accepted_rows, other_history_time
        """

    static func standing(_ transaction: ReadTransaction, _ source: String) throws -> Standing {
        try transaction.queryOne("SELECT \(columns) FROM feed_followers WHERE source = ?", [.text(source)]) { row in
            Standing(
                mark: FeedMark(position: row.int64(0), identity: row.text(1), digest: row.blob(2)),
                generation: row.int64(3), isResyncing: row.bool(4), wholeGeneration: row.int64(5),
                replacedRows: row.int64(6), held: offer(row, 7), heldTime: row.int64OrNil(9), accepted: offer(row, 10),
                otherHistoryTime: row.int64OrNil(12))
        } ?? Standing()
    }

    private static func offer(_ row: borrowing Row, _ column: Int) -> SourceOffer? {
        guard let identity = row.textOrNil(column) else { return nil }
        return SourceOffer(identity: identity, rows: row.int64OrNil(column + 1) ?? 0)
    }

    static func store(_ standing: Standing, _ source: String, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO feed_followers (source, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET position = excluded.position, identity = excluded.identity,
                digest = excluded.digest, generation = excluded.generation, resyncing = excluded.resyncing,
                whole_generation = excluded.whole_generation, replaced_rows = excluded.replaced_rows,
                held_identity = excluded.held_identity, held_rows = excluded.held_rows, held_time = excluded.held_time,
                accepted_identity = excluded.accepted_identity, accepted_rows = excluded.accepted_rows,
                other_history_time = excluded.other_history_time
            """,
            [
                .text(source), .integer(standing.mark.position), .text(standing.mark.identity),
                .blob(standing.mark.digest), .integer(standing.generation), .bool(standing.isResyncing),
                .integer(standing.wholeGeneration), .integer(standing.replacedRows),
                .optional(standing.held?.identity), .optional(standing.held?.rows), .optional(standing.heldTime),
                .optional(standing.accepted?.identity), .optional(standing.accepted?.rows),
                .optional(standing.otherHistoryTime),
            ])
    }
}
