import Glibc

/// How a database is opened. The defaults suit a service on a machine of 2 to 8 cores.
package struct StoreOptions: Sendable {
    /// Reader threads, each with a connection: 1 to 64.
    package var readers = 4
    /// Reads waiting for a reader thread: 1 or more; the next one is refused with `.busy`.
    package var readQueue = 1_024
    /// Connections for `readInline`, opened when first needed: 1 to 64. With all in use the next one is refused with
    /// `.busy`.
    package var inlineReaders = 16
    /// Writes waiting for the writer thread: 1 or more; the next one is refused with `.busy`.
    package var writeQueue = 4_096
    /// Most requests committed together.
    package var groupRequests = 512
    /// Time after which a group takes no further request.
    package var groupTime: Duration = .milliseconds(10)
    /// The same for a group in which several lanes have requests (``StoreLane``): who asks for one thing does not wait until who asks
    /// for hundreds has filled the group. Where commits take longer, a group works as long as the last one took: half of the writer's
    /// time at most is spent on committing.
    package var sharedGroupTime: Duration = .microseconds(500)
    /// Longest that one read may run inside SQLite; then it fails with `.timeLimit`.
    package var readTime: Duration = .seconds(30)
    /// Longest that one inline read may run inside SQLite, since it holds up its thread; then it fails with
    /// `.timeLimit`.
    package var inlineTime: Duration = .seconds(1)
    /// Longest that one write request may run inside SQLite; then it fails with `.timeLimit`.
    package var writeTime: Duration = .seconds(30)
    /// Page cache of each connection in KiB.
    package var cacheKiB = 8 * 1024
    /// Bytes of the file that connections may map into memory instead of copying pages from it; 0, the default, maps nothing. A
    /// map is for files that do not grow: each time one has grown, every reader gives the whole map back and faults each page
    /// in again, which was half the processor time of reads beside a log that grows.
    package var mappedBytes: Int64 = 0
    /// Frames (4 KiB pages) in the write-ahead log after which the writer checkpoints.
    package var checkpointFrames = 1_000
    /// Frames in the log at which the writer makes held snapshots go and waits briefly for running reads, so that the
    /// log starts over.
    package var logLimitFrames = 16_384
    /// Idle time of the writer after which held snapshots are released and the log is checkpointed.
    package var idleTime: Duration = .milliseconds(200)
    /// How long a stored response answers a repeated `request_id`.
    package var requestRetention: Duration = .seconds(7 * 24 * 3600)
    /// Changes that the feed keeps; older ones are removed and their readers told to resync. nil keeps all.
    package var feedRetention: Int64? = 1_000_000
    /// Time between two rounds of purging while the writer is busy; an idle writer purges at once.
    package var purgeInterval: Duration = .seconds(60)
    /// Whether `PRAGMA quick_check` runs at open (seconds per gigabyte) and refuses a damaged file.
    package var checksIntegrity = false
    /// Most pages the file may have (4 KiB each); nil for SQLite's own limit. Reaching it is a full disk.
    package var maximumPages: Int?
    /// Name of a registered SQLite VFS; nil for the system's. Tests inject failures with it.
    package var vfs: String?
    /// The service's chained tables: their ends are noted beside the file.
    package var chains: [ChainedTable] = []
    /// Time between two notes beside the file while the writer is busy; an idle writer notes at once.
    package var headInterval: Duration = .seconds(1)
    /// The wall clock that stamps feed, audit and request rows, in milliseconds since 1970 UTC.
    package var now: @Sendable () -> Int64 = StoreOptions.systemMilliseconds
    /// The time by which requests have outlived ``requestRetention``, in milliseconds since 1970 UTC; nil while nobody is sure of it: then
    /// none goes. Without it ``now`` counts. A clock that is ahead must not make the store forget what it has answered.
    package var retentionTime: (@Sendable () -> Int64?)?

    /// The defaults.
    package static let `default` = StoreOptions()

    /// The defaults, to be changed field by field.
    package init() {}

    /// The system's wall clock in milliseconds since 1970 UTC.
    package static func systemMilliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
