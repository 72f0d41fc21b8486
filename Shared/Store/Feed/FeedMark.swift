/// A place in a feed, and which feed it is a place of: kept by followers, stated by those who are followed.
///
/// Positions alone do not tell two histories apart. A database that is put back from a copy and goes on gives positions a second time,
/// to other changes; its digests there are others.
package struct FeedMark: Sendable, Hashable {
    /// The position of the last change, 0 before the first.
    package var position: Int64
    /// The feed's ``Feed/identity``; empty where it is not known.
    package var identity: String
    /// SHA-256 chained over every change up to the position, 32 bytes; empty where it is not known.
    package var digest: [UInt8]

    /// A mark; by itself of a position of which nothing else is known.
    package init(position: Int64 = 0, identity: String = "", digest: [UInt8] = []) {
        self.position = position
        self.identity = identity
        self.digest = digest
    }

    /// Whether the other mark can be of the same feed, and of the same changes where both stand at one position. What is not known
    /// contradicts nothing.
    package func agrees(with other: FeedMark) -> Bool {
        if !identity.isEmpty, !other.identity.isEmpty, identity != other.identity { return false }
        if position != other.position || digest.isEmpty || other.digest.isEmpty { return true }
        return digest == other.digest
    }
}
