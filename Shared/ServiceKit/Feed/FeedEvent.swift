/// What a follower is told by a watch.
package enum FeedEvent<Change: Sendable>: Sendable {
    /// A change at its position.
    case change(position: Int64, Change)
    /// A sign of life with the newest position.
    case heartbeat(headPosition: Int64)
    /// The position asked for is gone.
    case resync
    /// Something that a newer source says and this program does not know. It has no position, so it is ignored like a heartbeat
    /// without one: it only shows that the source lives.
    case unknown
}

/// One page of a snapshot.
package struct SnapshotPage<Change: Sendable>: Sendable {
    /// The records of the page, each as the change that would make it.
    package let changes: [Change]
    /// Token of the next page; empty at the end.
    package let nextPageToken: String
    /// The position after which to watch, as the page states it; the first page's counts.
    package let position: Int64

    /// A page.
    package init(changes: [Change], nextPageToken: String, position: Int64) {
        self.changes = changes
        self.nextPageToken = nextPageToken
        self.position = position
    }
}
