/// How a client chooses instances and when it tries again.
package struct ClientPolicy: Sendable, Hashable {
    /// The zone that this process runs in: instances there are preferred. Empty: none is.
    package var zone = ""
    /// How long a call waits for the resolver's first view; within the call's own deadline.
    package var resolveTimeout = Duration.seconds(5)
    /// Attempts of one call in all, the first included.
    package var maxAttempts = 5
    /// Failures in a row after which an instance is ejected; one that cannot be connected to is at once.
    package var ejectAfter = 3
    /// The first ejection's length; doubles with each further one in a row.
    package var ejection = Duration.seconds(1)
    /// The longest ejection.
    package var maxEjection = Duration.seconds(30)
    /// Pause before an attempt when every instance was tried; doubles, with jitter.
    package var retryPause = Duration.milliseconds(50)
    /// The longest such pause.
    package var maxRetryPause = Duration.seconds(1)
    /// Retries that may be saved up; each takes one, each success gives back ``retryRefund``. Below half none is made, so that
    /// retries cannot multiply the load of a service that fails.
    package var retryTokens = 20.0
    /// What a success gives back.
    package var retryRefund = 0.1
    /// Instances known at most; further ones of a view are not used.
    package var maxInstances = 1000
    /// The defaults.
    package init() {}
    /// The defaults.
    package static let `default` = ClientPolicy()
}
