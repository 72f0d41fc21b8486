package import CommonSchema
package import Store

/// What a follower is told by a watch.
package enum FeedEvent<Change: Sendable>: Sendable {
    /// A change, and the mark of its position.
    case change(FeedMark, Change)
    /// A sign of life with the mark of the newest position.
    case heartbeat(FeedMark)
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
    /// The mark after which to watch, as the page states it; the first page's counts.
    package let mark: FeedMark

    /// A page.
    package init(changes: [Change], nextPageToken: String, mark: FeedMark) {
        self.changes = changes
        self.nextPageToken = nextPageToken
        self.mark = mark
    }
}

extension FeedMark {
    /// A position with the history that a message states beside it; a source of before states none.
    package init(_ position: Int64, _ history: FeedHistory?) {
        self.init(position: position, identity: history?.identity ?? "", digest: history?.digest ?? [])
    }

    /// What a message states beside the position; nil where nothing is known.
    package var history: FeedHistory? {
        identity.isEmpty ? nil : FeedHistory(identity: identity, digest: digest)
    }
}
