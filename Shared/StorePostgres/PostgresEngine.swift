import Phrases
package import Store
import Synchronization

/// A database of a PostgreSQL server, which several processes of one service may share.
struct PostgresEngine: StoreEngine {
    let target: PostgresTarget
    let headPath: String?

    var isShared: Bool { true }

    func openReader(inline: Bool) throws(StoreError) -> any ReaderConnection { PostgresConnection(target) }

    func backup(to path: String) throws(StoreError) {
        throw PostgresTarget.backedUpByServer
    }

    /// Whether the heads are those of the rows; what lies below is the server's to check (data checksums, amcheck).
    func checkIntegrity() throws(StoreError) {
        let connection = PostgresConnection(target)
        try connection.beginSnapshot()
        defer { connection.endSnapshot() }
        let wrong = try connection.value(
            """
            SELECT h.feed_head <> greatest(s.feed_truncated, coalesce((SELECT max(position) FROM store_feed), 0)),
                h.feed_head - s.feed_truncated <> (SELECT count(*) FROM store_feed),
                h.audit_sequence <> (SELECT count(*) FROM store_audit)
            FROM store_heads h, store_state s
            """
        ) { row in
            let problems = [
                "the feed ends elsewhere than its head says" as Phrase, "the feed has gaps" as Phrase,
                "the audit chain has gaps" as Phrase,
            ]
            return problems.enumerated().filter { row.bool($0.offset) }.map(\.element)
        }
        guard wrong.isEmpty else {
            throw StoreError(.corrupt, "the database is damaged; restore a backup: \(Phrase.list(wrong))")
        }
    }
}

extension Database {
    /// Opens a database of a PostgreSQL server: begins its schema or brings it up to the program's, starts the threads. Blocks; for
    /// start-up. Other processes of the same service may have it open and write to it.
    /// - Parameters:
    ///   - target: where it is.
    ///   - service: whose it is, which is kept: a database of another service is refused.
    ///   - headPath: a path beside which it is noted what the store last was; nil for nowhere.
    /// - Throws: `.unavailable`, `.cannotOpen`, `.newerSchema`, `.changedMigration`, `.migrationFailed`, `.diskFull`.
    package static func open(
        _ target: PostgresTarget, service: String, headPath: String? = nil, migrations: [Migration],
        options: StoreOptions = .default
    ) throws(StoreError) -> Database {
        // Beside the path lies what this process notes; another one has a directory of its own.
        let lock = try headPath.map { path throws(StoreError) in try DirectoryLock(forFile: path) }
        let connection = PostgresConnection(target)
        try PostgresSchema(connection: connection, service: service, now: options.now()).prepare(migrations)
        let watcher = HeadWatcher(target)
        let database = try start(
            PostgresEngine(target: target, headPath: headPath), writer: connection, options: options
        ) {
            watcher.stop()
            lock?.release()
        }
        try watcher.start(database.shared)
        return database
    }

    /// Checks the audit chain and chained tables of a database, also of one that is open elsewhere, against their hashes and what was
    /// noted beside a path. Blocks.
    /// - Throws: `.unavailable`, `.cannotOpen` also for a database that is none of the service's.
    package static func verifyChains(
        _ target: PostgresTarget, service: String, headPath: String?, _ chains: [ChainedTable] = []
    ) throws(StoreError) -> [ChainVerdict] {
        let connection = PostgresConnection(target)
        try connection.beginSnapshot()
        defer { connection.endSnapshot() }
        try PostgresSchema(connection: connection, service: service, now: 0).requireOwn()
        return try ChainWalk.verify(chains, noted: headPath.flatMap { StoreHead(beside: $0) }, connection)
    }
}

/// Looks where the feed ends: other processes write to it as well.
private final class HeadWatcher: Sendable {
    private let target: PostgresTarget
    private let isStopped = Atomic<Bool>(false)

    init(_ target: PostgresTarget) { self.target = target }

    func stop() { isStopped.store(true, ordering: .releasing) }

    /// How long somebody who waited for a change is taken to follow the feed.
    private static let followingTime: Duration = .seconds(1)

    /// Every few milliseconds while anybody follows the feed, and else often enough that a head is never old.
    func start(_ shared: SharedState) throws(StoreError) {
        try StoreThread.start("store-head") { [self] in
            let connection = PostgresConnection(target)
            var truncated = shared.feedTruncated
            var lastWait: UInt64?
            while !isStopped.load(ordering: .acquiring) {
                let isFollowed = lastWait.map { MonotonicTime.now &- $0 < Self.followingTime.nanoseconds } ?? false
                StoreThread.pause(isFollowed ? .milliseconds(3) : .milliseconds(50))
                // Before anybody is told: whoever was told reads, and waits again only later.
                if shared.waiters.count > 0 { lastWait = MonotonicTime.now }
                let known = shared.feedHead
                do throws(StoreError) {
                    try connection.connect()
                    let now = try connection.value(
                        "SELECT h.feed_head, s.feed_truncated FROM store_heads h, store_state s"
                    ) { ($0.int64(0), $0.int64(1)) }
                    shared.noteReached()
                    // What was known before the question was committed before it: a head below it is of a state that lost changes.
                    if now.0 < known { shared.moveHeadBack(from: known, to: now.0) }
                    shared.publishHead(now.0)
                    if now.1 > truncated {
                        truncated = now.1
                        shared.publishTruncation(through: truncated)
                    }
                } catch {
                    // Also where nobody writes: a daemon that cannot reach its database is not ready. Looked at again when it answers.
                    shared.note(fault: error)
                    StoreThread.pause(.milliseconds(250))
                }
            }
        }
    }
}
