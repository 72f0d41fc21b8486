package import RPC
package import Store

/// What a follower needs to know of one source and of the projection kept of it.
package struct FeedProjection<Change: Sendable>: Sendable {
    /// The source's name, unique in the database: `registry`.
    package let source: String
    /// Opens a watch after a mark. Without a timeout: a watch has no end.
    package let watch: @Sendable (_ mark: FeedMark) async throws -> ResponseStream<FeedEvent<Change>>
    /// Reads a page of the snapshot; the first with an empty token.
    package let snapshot: @Sendable (_ pageToken: String) async throws -> SnapshotPage<Change>
    /// Whether this program knows the kind of a change. One that it does not know is a newer source's about something of which
    /// nothing is kept here; it is skipped and its position stored, in a watch as in a snapshot. To stop there instead would
    /// leave every restraint behind it unseen until the program is replaced, and a snapshot would bring the same change again.
    /// Whoever teaches a projection a new kind adds a migration that asks for a snapshot (``FeedFollowers/resync(source:)``),
    /// which brings what was skipped.
    package let isKnown: @Sendable (Change) -> Bool
    /// Applies changes in their order: those that came together, or a page of a snapshot, and at least one. What it has to know before
    /// it asks for all of them at once. Runs on the store's thread inside the transaction that also moves the position; it may run
    /// again for a
    /// transaction that did not commit. Rows that it writes carry `generation`, so that those which a snapshot no longer holds can
    /// be told apart. It must bear a change that is older than the row, right after a snapshot.
    package let apply: @Sendable ([Change], _ generation: Int64, WriteTransaction) throws -> Void
    /// How many records the projection has of snapshots from `generation` on, counted as ``counts`` does: what a snapshot that has much
    /// less is measured by before it may replace them. Runs before a snapshot only.
    package let rows: @Sendable (_ generation: Int64, ReadTransaction) throws -> Int64
    /// Whether a change of a snapshot is a record that ``rows`` counts.
    package let counts: @Sendable (Change) -> Bool
    /// Removes the rows of this source whose generation is below `generation`: a snapshot is complete and they were not in it.
    package let removeStale: @Sendable (_ generation: Int64, WriteTransaction) throws -> Void
    /// Told, in order, of changes whose transaction is on disk; for what is kept in memory. `nil` after a snapshot: read all again. Only at
    /// the process that follows, where several share the database.
    package let committed: @Sendable ([Change]?) async -> Void

    /// A projection.
    package init(
        source: String, watch: @escaping @Sendable (FeedMark) async throws -> ResponseStream<FeedEvent<Change>>,
        snapshot: @escaping @Sendable (String) async throws -> SnapshotPage<Change>,
        isKnown: @escaping @Sendable (Change) -> Bool,
        apply: @escaping @Sendable ([Change], Int64, WriteTransaction) throws -> Void,
        rows: @escaping @Sendable (Int64, ReadTransaction) throws -> Int64,
        counts: @escaping @Sendable (Change) -> Bool,
        removeStale: @escaping @Sendable (Int64, WriteTransaction) throws -> Void,
        committed: @escaping @Sendable ([Change]?) async -> Void = { _ in }
    ) {
        self.source = source
        self.watch = watch
        self.snapshot = snapshot
        self.isKnown = isKnown
        self.apply = apply
        self.rows = rows
        self.counts = counts
        self.removeStale = removeStale
        self.committed = committed
    }
}
