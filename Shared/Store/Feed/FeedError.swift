/// Why a feed cannot be followed from a position: the follower starts again from a snapshot.
package enum FeedError: Error, Sendable, Hashable {
    /// Changes after the position were removed already; `oldest` is the first one kept.
    case truncated(oldest: Int64, head: Int64)
    /// The position is above the head: the follower saw another history, such as the one before a backup was
    /// restored.
    case ahead(head: Int64)
    /// The feed is another one than the follower's, or holds another change at the follower's position: what the follower knows
    /// is no part of this history.
    case otherHistory(head: Int64)
}
