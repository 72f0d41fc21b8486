/// A database's change feed: every change that requests appended, in commit order, with gapless positions.
///
/// A follower keeps the position it has applied, asks for the changes after it, and waits for more. When ``FeedError``
/// tells it so, or when ``identity`` is not the one it knows, it starts again from a snapshot and that snapshot's
/// ``ReadTransaction/feedPosition()``.
package struct Feed: Sendable {
    let database: Database

    /// Position of the last committed change, 0 for none. Moves only after the commit is durable. Costs one atomic
    /// load. Where other processes write to the database as well, it follows theirs after a moment.
    package var headPosition: Int64 { database.shared.feedHead }

    /// Position of the first change that is still kept: `headPosition + 1` when none is.
    package var oldestPosition: Int64 { database.shared.feedTruncated + 1 }

    /// Random, made with the database and anew when a backup is restored: positions of two identities are not
    /// comparable.
    package var identity: String { database.feedIdentity }

    /// Changes after a position in order, at most `limit` (lowered to ``StoreLimits/feedBatch``, raised to 1), fewer
    /// when they are large; empty when there are none yet.
    /// - Throws: ``FeedError`` when the follower has to resync, ``StoreError`` when reading fails.
    package func changes(after position: Int64, limit: Int) async throws -> [FeedChange] {
        try await changes(after: FeedMark(position: position), limit: limit)
    }

    /// The same after a mark, which is judged with what is read.
    /// - Throws: ``FeedError``, `.otherHistory` where the feed has another change at the mark; ``StoreError``.
    package func changes(after mark: FeedMark, limit: Int) async throws -> [FeedChange] {
        try await database.read { try FeedTable.changes($0, after: mark, limit: limit) }
    }

    /// Whether a follower that stands at a mark saw this feed.
    /// - Throws: ``FeedError``: `.otherHistory` when it saw another one, `.ahead` when it saw more than there is; `StoreError`.
    package func judge(_ mark: FeedMark) async throws {
        let identity = identity
        try await database.read { transaction in
            let head = try FeedTable.head(transaction.connection)
            guard mark.position <= head else { throw FeedError.ahead(head: head) }
            let digest = try FeedTable.digest(transaction.connection, at: mark.position) ?? []
            guard mark.agrees(with: FeedMark(position: mark.position, identity: identity, digest: digest)) else {
                throw FeedError.otherHistory(head: head)
            }
        }
    }

    /// The mark of a position that was committed.
    package func mark(at position: Int64) async throws -> FeedMark {
        try await database.read { try $0.feedMark(at: position) }
    }

    /// The mark of the last change that is committed, as the database has it now: what ``headPosition`` remembers, another process over
    /// the same database may have passed.
    package func lastMark() async throws -> FeedMark {
        try await database.read { try $0.feedMark() }
    }

    /// Waits until there is a change after a position and returns true; false after `timeout`, when the task is
    /// cancelled, or when the database closes.
    package func waitForChange(after position: Int64, timeout: Duration) async -> Bool {
        let shared = database.shared
        if shared.feedHead > position { return true }
        if shared.waiters.isClosed || timeout <= .zero { return false }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                if await shared.waiters.wait(after: position, head: { shared.feedHead }) == .full {
                    try? await Task.sleep(for: min(timeout, .milliseconds(50)))
                }
            }
            group.addTask { try? await Task.sleep(for: timeout) }
            await group.next()
            group.cancelAll()
        }
        return shared.feedHead > position
    }

    /// Removes changes up to a position (lowered to the head). Followers behind it are told to resync.
    package func truncate(through position: Int64) async throws {
        try await database.truncateFeed(through: position)
    }
}
