package import Store

/// Which process follows a source, where several share the database that the projection is kept in, and what it knew of the source when
/// it last said so: columns of the source's row.
///
/// A lease has no end that a clock tells, for the clocks of two machines differ. Whoever holds it moves the beat with all that it stores
/// and hears, as often as the source speaks; whoever has seen one beat stand for ``Times/over``, by what passes where it runs, takes the
/// lease over. Each transaction of a follower looks whether the lease is still its own, so that two never write.
package struct FeedLease: Sendable, Hashable {
    /// The holder, made up anew with each follower; empty for nobody.
    var owner = ""
    /// Grows with each word of a holder.
    var beat: Int64 = 0
    /// The newest position that the holder had heard of.
    var head: Int64 = 0
    /// How long ago the holder had heard the source when it moved the beat, in milliseconds; nil where it had not.
    var heardAge: Int64?
    /// How long ago the projection was known to be complete then, in milliseconds; ``notComplete``, or nil where the holder says nothing
    /// of it: then what others know stands.
    var currentAge: Int64?
    /// The number of the snapshot that rows are written under.
    var generation: Int64 = 0

    /// The projection is known not to be complete: the source has another history.
    static let notComplete: Int64 = -1

    /// How often the processes look, and when a lease is over.
    package struct Times: Sendable {
        /// Between two looks of those who do not follow.
        package var look: Duration
        /// At least between two beats that nothing but a heartbeat moves.
        package var stir: Duration
        /// How long a beat stands before others take over. Longer than a source may be silent, 2 s.
        package var over: Duration

        /// Each second; over after 5 s.
        package static let standard = Times(look: .seconds(1), stir: .milliseconds(500), over: .seconds(5))

        /// Times.
        package init(look: Duration, stir: Duration, over: Duration) {
            (self.look, self.stir, self.over) = (look, stir, over)
        }
    }
}

extension FeedFollowers {
    /// The step that a service has in its list of migrations whose database several processes may share.
    package static let leases = Migration(
        name: "servicekit/0005-feed-leases",
        sql: """
            ALTER TABLE feed_followers ADD COLUMN lease_owner TEXT NOT NULL DEFAULT '';
            ALTER TABLE feed_followers ADD COLUMN lease_beat INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE feed_followers ADD COLUMN lease_head INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE feed_followers ADD COLUMN heard_age INTEGER;
            ALTER TABLE feed_followers ADD COLUMN current_age INTEGER;
            """)
}

extension FeedLease {
    /// The lease of a source; nobody's where there is no row yet.
    init(_ source: String, _ transaction: ReadTransaction) throws {
        let found = try transaction.queryOne(
            """
            SELECT lease_owner, lease_beat, lease_head, heard_age, current_age, generation FROM feed_followers
            WHERE source = ?
            """, [.text(source)]
        ) { row in
            FeedLease(
                owner: row.text(0), beat: row.int64(1), head: row.int64(2), heardAge: row.int64OrNil(3),
                currentAge: row.int64OrNil(4), generation: row.int64(5))
        }
        self = found ?? FeedLease()
    }

    /// Keeps who follows and what they know; where the source stands is kept by ``FeedFollowerTable``.
    func store(_ source: String, _ transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO feed_followers
                (source, position, generation, resyncing, lease_owner, lease_beat, lease_head, heard_age, current_age)
            VALUES (?, 0, 0, 0, ?, ?, ?, ?, ?)
            ON CONFLICT (source) DO UPDATE SET lease_owner = excluded.lease_owner, lease_beat = excluded.lease_beat,
                lease_head = excluded.lease_head, heard_age = excluded.heard_age, current_age = excluded.current_age
            """,
            [
                .text(source), .text(owner), .integer(beat), .integer(head), .optional(heardAge), .optional(currentAge),
            ])
    }
}
