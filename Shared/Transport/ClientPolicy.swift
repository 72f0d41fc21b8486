package import RPC

/// How a client chooses instances and when it tries again.
package struct ClientPolicy: Sendable, Hashable {
    /// Which of the instances gets a call.
    package var balancing = BalancingPolicy.leastOutstanding
    /// The zone that this process runs in: instances there are preferred. Empty: none is.
    package var zone = ""
    /// How long a call waits for the resolver's first view; within the call's own deadline.
    package var resolveTimeout = Duration.seconds(5)
    /// Calls that wait for the resolver's first view; a further one fails with RESOURCE_EXHAUSTED.
    package var maxWaitingCalls = 1024
    /// Attempts of one call in all, the first and hedges included.
    package var maxAttempts = 5
    /// How long a call that finds its instances stopping, starting or gone is made again without counting attempts, from its
    /// beginning and within its deadline: as long as a restart of a service with one instance takes. Zero counts every one.
    package var patience = Duration.seconds(5)
    /// Failures in a row after which an instance is ejected; one that cannot be connected to is at once.
    package var ejectAfter = 3
    /// The first ejection's length; doubles with each further one in a row.
    package var ejection = Duration.seconds(1)
    /// What an ejection's length is doubled up to.
    package var maxEjection = Duration.seconds(30)
    /// The part of the instances that may be ejected for their failures, in percent; one always may, unless it is 0. Those that
    /// cannot be connected to are ejected beyond it.
    package var maxEjectionPercent = 50
    /// Pause before an attempt when every instance was tried; doubles, with jitter.
    package var retryPause = Duration.milliseconds(50)
    /// The longest such pause.
    package var maxRetryPause = Duration.seconds(1)
    /// The longest pause that a server may ask for (`RPC/RetryPushback`); a call that is asked for a longer one is not made again.
    package var maxPushback = Duration.seconds(30)
    /// Retries and hedges that may be saved up; each takes one, each success gives back ``retryRefund``. Below half none is made,
    /// so that they cannot multiply the load of a service that fails.
    package var retryTokens = 20.0
    /// What a success gives back.
    package var retryRefund = 0.1
    /// Instances known at most; further ones of a view are not used.
    package var maxInstances = 1000
    /// What differs for single methods, or for all of a service: the method's own counts, else its service's, whole.
    package var methods: [MethodKey: MethodPolicy] = [:]

    /// The defaults.
    package init() {}
    /// The defaults.
    package static let `default` = ClientPolicy()

    /// A method, or every method of a service that has no policy of its own.
    package struct MethodKey: Sendable, Hashable {
        /// The service's full name.
        package let service: String
        /// The method's bare name; nil for all.
        package let method: String?

        /// A key.
        package init(service: String, method: String? = nil) {
            self.service = service
            self.method = method
        }

        /// A method's key.
        package init(_ descriptor: MethodDescriptor) {
            service = descriptor.service
            method = descriptor.method
        }
    }

    /// What differs for a method.
    func policy(for descriptor: MethodDescriptor) -> MethodPolicy {
        if methods.isEmpty { return .default }
        return methods[MethodKey(descriptor)] ?? methods[MethodKey(service: descriptor.service)] ?? .default
    }
}

/// What a client does differently for one method; nil means as the client's policy says.
package struct MethodPolicy: Sendable, Hashable {
    /// The longest that a call may take; a caller may ask for less.
    package var timeout: Duration?
    /// Attempts of one call in all, the first and hedges included.
    package var maxAttempts: Int?
    /// How long one attempt may take. When it is over and the call has time left, the call is made again if that is safe.
    package var attemptTimeout: Duration?
    /// Pause before an attempt when every instance was tried; doubles, with jitter.
    package var retryPause: Duration?
    /// The longest such pause.
    package var maxRetryPause: Duration?
    /// Which of the instances gets a call.
    package var balancing: BalancingPolicy?
    /// Whether unary calls are hedged. Only those are whose method may be repeated (`RPC/MethodDescriptor/Idempotency`): for
    /// others it means nothing.
    package var hedging: HedgingPolicy?

    /// Nothing differs.
    package init() {}
    /// Nothing differs.
    package static let `default` = MethodPolicy()
}

/// Asking another instance before the first has answered: the first good answer counts, the others are given up.
package struct HedgingPolicy: Sendable, Hashable {
    /// How long to wait for an answer before the next instance is asked, too. Zero asks all at once.
    package var delay: Duration
    /// Attempts at work at the same time.
    package var maxAttempts: Int

    /// Hedging; two attempts unless given.
    package init(delay: Duration, maxAttempts: Int = 2) {
        self.delay = delay
        self.maxAttempts = maxAttempts
    }
}
