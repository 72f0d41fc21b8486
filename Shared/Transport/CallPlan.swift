import RPC

/// Where an attempt goes.
struct Target: Sendable {
    let address: SocketAddress
    let connection: ClientConnection
}

/// One call as the client makes it: what its options and the policies of client and method say together.
struct CallPlan: Sendable {
    let method: MethodDescriptor
    let request: [UInt8]
    let deadline: Deadline?
    let balancing: BalancingPolicy
    /// What a ring hash goes by.
    let key: String?
    let maxAttempts: Int
    private let patience: MonotonicInstant
    let attemptTimeout: Duration?
    /// Nil for what must not be done twice.
    let hedging: HedgingPolicy?
    private let options: CallOptions
    private let retryPause: Duration
    private let maxRetryPause: Duration

    /// - Throws: DEADLINE_EXCEEDED when there is no time for it at all.
    init(
        _ method: MethodDescriptor, _ request: [UInt8], _ options: CallOptions, _ policy: ClientPolicy
    ) throws(RPCError) {
        let own = policy.policy(for: method)
        self.method = method
        self.request = request
        self.options = options
        let timeout = own.timeout.map { min($0, options.timeout ?? $0) } ?? options.timeout
        if let timeout, timeout <= .zero { throw .deadlineExceeded("the call's time was over before it began") }
        deadline = timeout.map { Deadline(timeout: $0) }
        balancing = own.balancing ?? policy.balancing
        if case .ringHash(let metadataKey) = balancing {
            key = options.balancingKey ?? metadataKey.flatMap { options.metadata[first: $0] }
        } else {
            key = nil
        }
        maxAttempts = own.maxAttempts ?? policy.maxAttempts
        patience = MonotonicInstant.now + policy.patience
        // A stream may last, and its first answer be long in coming.
        attemptTimeout = method.kind == .unary ? own.attemptTimeout : nil
        hedging = method.idempotency == .unknown ? nil : own.hedging
        retryPause = own.retryPause ?? policy.retryPause
        maxRetryPause = own.maxRetryPause ?? policy.maxRetryPause
    }

    /// Whether the call has no time left.
    var isOver: Bool { deadline.map { $0.remaining <= .zero } ?? false }

    /// Whether a call that nobody took is still made again, however often it was.
    var isPatient: Bool { MonotonicInstant.now < patience }

    /// The options of an attempt that begins now, after `previous` others.
    func attemptOptions(previous: Int) -> CallOptions {
        var options = options
        options.timeout = [deadline?.remaining, attemptTimeout].compactMap { $0 }.min()
        // A server may say beside its error whether to call again.
        if method.kind == .unary, options.responseMetadata == nil { options.responseMetadata = ResponseMetadata() }
        if previous > 0 { options.metadata.set(RetryPushback.previousAttemptsKey, "\(previous)") }
        return options
    }

    /// Whether `error` says only that the attempt's own time has passed, and not the call's.
    func isAttemptTimeout(_ error: RPCError) -> Bool {
        attemptTimeout != nil && error.code == .deadlineExceeded && !isOver
    }

    /// The pause before the instances are tried once more, after so many times, without jitter.
    func backoff(_ round: Int) -> Duration { min(retryPause * (1 << min(round, 16)), maxRetryPause) }
}
