/// The bounds of the command line.
package enum CommandLimits {
    /// The largest JSON text read from standard input or a file, 64 MiB.
    package static let maxInputBytes = 64 << 20
    /// The longest line read from standard input, 1 MiB.
    package static let maxLineBytes = 1 << 20
    /// The largest file that is imported, 512 MiB; it is held in memory while it is sent.
    package static let maxImportBytes: Int64 = 512 << 20
    /// How much of a file goes into one import chunk, 256 KiB.
    package static let importChunkBytes = 256 << 10
    /// How many rows a list command shows at most, page after page, unless `--limit` says otherwise.
    package static let defaultRows = 10_000
    /// The most rows that `--limit` allows.
    package static let maxRows = 100_000
    /// The most connections that `press` opens.
    package static let maxPressConnections = 256
    /// The most calls that `press` makes at once.
    package static let maxPressConcurrency = 4096
    /// The longest time for which `press` begins calls, in seconds.
    package static let maxPressSeconds = 3600
    /// The most calls that `press` makes in all.
    package static let maxPressCalls = 100_000_000
    /// The most calls that `press` begins in a second, where a rate is given.
    package static let maxPressRate = 1_000_000
    /// How often an import chunk is sent again after a failure that may pass.
    package static let importAttempts = 8
}
