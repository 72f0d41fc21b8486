/// The bounds of ServiceKit. What happens at each is said beside it.
package enum Limits {
    /// Longest configuration value in bytes; more is refused at start.
    package static let configurationValueBytes = 4096
    /// Longest configuration file in bytes; more is refused at start.
    package static let configurationFileBytes = 256 << 10
    /// Longest log line in bytes; fields past it are left out and `"cut":true` says so.
    package static let logLineBytes = 4096
    /// Longest text of one log field in bytes; more is cut at a character.
    package static let logFieldBytes = 1024
    /// Bytes of log lines that wait to be written, where nobody reads them fast enough; a further line is left out and counted.
    package static let logBufferBytes = 1 << 20
    /// Lines in a second of one kind that others can cause as often as they like; further ones are left out and counted.
    package static let logLinesOfKind = 10
    /// Such kinds in a second; further ones share one bound.
    package static let logKinds = 64
    /// Lines in a second about calls that failed inside, by which an operator finds an error's id; further ones are left out and
    /// counted.
    package static let failureLines = 200
    /// How long lines may wait for a reader of the log before `/readyz` says so.
    package static let logPatience = Duration.seconds(5)
    /// Label combinations of one metric; further ones are counted together under the labels' value `other`.
    package static let metricSeries = 512
    /// Connections that the admin endpoint holds; further ones are closed at once.
    package static let adminConnections: UInt32 = 64
    /// Seconds after which the admin endpoint closes an idle connection.
    package static let adminIdleSeconds: UInt32 = 15
    /// Longest identity of a caller in bytes; a longer one is UNAUTHENTICATED.
    package static let identityBytes = 256
    /// How often the files of certificates are looked at.
    package static let certificatePoll = Duration.seconds(1)
    /// How long a peer of a standing connection is believed without another look at its certificate.
    package static let certificateRecheck = Duration.seconds(300)
    /// How many seconds before the end of a certificate or revocation list `/readyz` begins to say so: a week, and at
    /// most a fifth of its life.
    package static let certificateNotice: Int64 = 7 * 86_400
    /// Acts of the clock that one call undoes: as many as one turn of the clock does in one transaction.
    package static let undoneActs = 200
    /// How often the clock is looked at.
    static let clockPeriod = Duration.seconds(1)
    /// How often the other services are asked what time it is.
    static let peerPeriod = Duration.seconds(30)
    /// How often they are while the clock is in doubt.
    static let doubtPeriod = Duration.seconds(3)
    /// How long one that does not answer is waited for, also before the service starts.
    static let peerTimeout = Duration.milliseconds(400)
    /// How often a store that could not write is tried again while nobody writes.
    static let storeRetry = Duration.seconds(1)
    /// Bytes that the disk must have left for that.
    static let storeRoom = 1e6
    /// Longest policy file in bytes; more is refused at start.
    package static let policyFileBytes = 64 << 10
    /// Longest page token in characters; a longer one is INVALID_ARGUMENT.
    package static let pageTokenBytes = 1024
    /// Items of a page when the request says 0.
    package static let pageSizeDefault = 50
    /// Most items of a page; more is taken as this.
    package static let pageSizeMaximum = 1000
    /// Lengths of a `request_id`, visible ASCII characters; others are INVALID_ARGUMENT.
    package static let requestIDBytes = 8...64
    /// Changes read from the feed's table at once by a publisher.
    package static let feedBatch = 256
    /// Bytes of a source's name that an error repeats.
    static let sourceBytes = 64
    /// How often it is counted again what a source offers that is held back.
    static let heldAgain = Duration.seconds(30)
    /// Watchers of one publisher at work; the next one is answered RESOURCE_EXHAUSTED.
    package static let feedWatchers = 256
    /// Watchers of the health of one process; the next one is answered RESOURCE_EXHAUSTED.
    package static let healthWatchers = 256
    /// How often conditions of readiness that change by time alone are looked at again while somebody watches.
    static let healthPeriod = Duration.milliseconds(250)
    /// Lines about slow calls in a second; further ones are left out, and the next line says how many.
    package static let slowCallLines = logLinesOfKind
    /// Methods with a bound of their own.
    package static let methodLimits = 256
    /// The largest bound of one method.
    package static let methodLimit = 8192
    /// Most calls of which one is followed by a trace of frames.
    package static let traceOneIn = 1_000_000
    /// Directories that a service registers with.
    package static let directories = 16
    /// Longest payload of Echo in bytes; more is INVALID_ARGUMENT.
    package static let echoBytes = 1 << 20
}
