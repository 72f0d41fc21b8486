/// Every bound of this module that is not a ``StoreOptions`` setting.
package enum StoreLimits {
    /// Prepared statements kept per connection; the least recently used one is dropped for a new one.
    package static let cachedStatements = 128
    /// Bytes of one SQL text; a longer one is refused with `.tooLarge`.
    package static let sqlBytes = 100_000
    /// Rows that one `query` returns; one more throws `.tooManyRows`. Page, or use `forEach`, which keeps no rows.
    package static let rowsPerQuery = 100_000
    /// Bytes of one value, row or SQL text inside SQLite; more is refused with `.tooLarge`.
    package static let valueBytes = 16 * 1024 * 1024
    /// Bytes of a change's kind.
    package static let feedKindBytes = 64
    /// Bytes of a change's key.
    package static let feedKeyBytes = 512
    /// Bytes of a change's payload: it has to fit a 4 MiB frame with its envelope.
    package static let feedPayloadBytes = 2 * 1024 * 1024
    /// Most changes that one `Feed.changes` returns; a larger limit is lowered to it.
    package static let feedBatch = 1_000
    /// Payload bytes after which `Feed.changes` stops, having returned at least one change.
    package static let feedBatchBytes = 2 * 1024 * 1024
    /// Waiters for a feed's next change at one time; further ones poll every 50 ms instead of being resumed.
    package static let feedWaiters = 10_000
    /// Bytes of a `request_id`: 1 to this, visible ASCII. 64 from a client, and room for a prefix.
    package static let requestIDBytes = 160
    /// Bytes of a method's name in the idempotency table.
    package static let methodBytes = 256
    /// Request ids that are looked up at once.
    package static let requestIDsPerLookup = 64
    /// Bytes of a stored response.
    package static let responseBytes = 1024 * 1024
    /// Bytes of each text of an audit row.
    package static let auditTextBytes = 4096
    /// How long a commit may last before the store is said not to be able to write.
    package static let commitPatience = Duration.seconds(10)
    /// Rows that one step of a purge removes, so that a purge never holds writers up for long.
    package static let purgeRows = 2_000
    /// Most rows that a copy asks a server for at once.
    package static let copyRows = 1_024
    /// Bytes that a copy asks a server for at once, by the largest row that it has met.
    package static let copyBytes = 4 * 1024 * 1024
}
