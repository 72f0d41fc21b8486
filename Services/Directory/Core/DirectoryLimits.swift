/// The bounds of a directory. What happens at each is said beside it.
package enum DirectoryLimits {
    /// Lengths of a lease in seconds; outside is INVALID_ARGUMENT. Shorter ones would expire with one lost renewal, longer
    /// ones would keep the dead for too long.
    package static let leaseSeconds = 3...300
    /// The length when a request says 0.
    package static let leaseSecondsDefault = 10
    /// Instances in all; a further one is RESOURCE_EXHAUSTED.
    package static let instances = 10_000
    /// Instances of one service, so that a view fits one message; a further one is RESOURCE_EXHAUSTED.
    package static let instancesOfService = 1000
    /// Longest service name in bytes.
    package static let serviceBytes = 63
    /// Longest instance id in bytes.
    package static let instanceIDBytes = 64
    /// Longest endpoint in bytes.
    package static let endpointBytes = 255
    /// Longest zone and version in bytes.
    package static let labelBytes = 63
    /// Watchers at work; a further one is RESOURCE_EXHAUSTED.
    package static let watchers = 4096
    /// Requests remembered at most; while all of them are younger than ``requestMemory`` a further one is RESOURCE_EXHAUSTED.
    package static let requests = 65_536
    /// Of these, of one caller; a further one of it is RESOURCE_EXHAUSTED, and others go on. Two hundred instances that register, and
    /// say how they are, ten times in that time.
    package static let requestsOfCaller = 4096
    /// How long a request is remembered, in seconds.
    package static let requestMemory = 300
    /// Longest silence of a watch.
    package static let heartbeat = Duration.seconds(1)
    /// How often expired leases are looked for.
    package static let sweep = Duration.milliseconds(200)
}
