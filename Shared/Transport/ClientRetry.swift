import RPC

/// Whether a call that failed may be made again. Pure.
enum Repetition: Sendable, Hashable {
    /// Never: it may have been done, or would fail again, or the server said so.
    case never
    /// Anywhere: no handler saw it.
    case free
    /// Anywhere, and without counting for a while: no handler saw it, because the instance is stopping, starting or gone.
    case away
    /// On another instance only: it was not sent because of a bound that holds for this one.
    case elsewhere
    /// Anywhere within the budget: having it done twice is having it done once.
    case budgeted

    /// Reasons of this runtime that say that no handler saw the request.
    private static let unprocessed: Set<String> = ["CONNECTION_RETIRED", "CLIENT_CLOSED", "SERVER_BUSY"]
    /// Reasons of this runtime that say that the instance takes no requests now.
    private static let absent: Set<String> = ["CONNECT_FAILED", "TLS_REFUSED", "SHUTTING_DOWN", "CALL_NOT_TAKEN"]
    /// Reasons of this runtime that say that a connection is full.
    private static let full: Set<String> = ["QUEUE_FULL", "OUTPUT_FULL", "TOO_MANY_CALLS"]

    /// Whether a call of `method` may be made again after `error`.
    ///
    /// - Parameter timedOut: whether it was the attempt's own time that passed, not the call's.
    init(of method: MethodDescriptor, after error: RPCError, timedOut: Bool = false) {
        let isRepeatable = method.idempotency != .unknown
        if error.retryPushback == .never {
            self = .never
        } else if Self.isRuntime(error, .resourceExhausted, Self.full) {
            self = .elsewhere
        } else if Self.isRuntime(error, .unavailable, Self.unprocessed) {
            self = .free
        } else if Self.isRuntime(error, .unavailable, Self.absent) {
            self = .away
        } else if isRepeatable, error.code == .unavailable || timedOut {
            self = .budgeted
        } else {
            self = .never
        }
    }

    private static func isRuntime(_ error: RPCError, _ code: RPCError.Code, _ reasons: Set<String>) -> Bool {
        guard error.code == code, let info = error.info, info.domain == RPCError.runtimeDomain else { return false }
        return reasons.contains(info.reason)
    }

    /// What a failure says of the instance.
    static func outcome(of error: RPCError, timedOut: Bool = false) -> Balancer.Outcome {
        if timedOut { return .failed }
        switch error.code {
        case .unavailable:
            return ["CONNECT_FAILED", "TLS_REFUSED"].contains(error.info?.reason) ? .unreachable : .failed
        case .cancelled, .deadlineExceeded: return .unknown
        default: return isRuntime(error, .resourceExhausted, full) ? .unknown : .answered
        }
    }

    /// How long the server asked to wait; not our own wait for the next attempt to connect, which others do not share.
    static func askedPause(_ error: RPCError) -> Duration? {
        guard case .after(let asked)? = error.retryPushback, error.info?.reason != "CONNECT_FAILED" else { return nil }
        return asked
    }

    /// The pause before all instances are tried again: what the server asked for, at least the backoff; nil when it asked for more than
    /// the policy grants, or than the call has time for.
    static func pause(
        _ backoff: Duration, after error: RPCError, policy: ClientPolicy, remaining: Duration?
    ) -> Duration? {
        var pause = backoff
        if let asked = askedPause(error) {
            guard asked <= policy.maxPushback else { return nil }
            pause = max(pause, asked)
        } else if let ours = error.retryAfter {
            // Others may be up before this one is tried again.
            pause = max(pause, min(ours, policy.maxRetryPause))
        }
        if let remaining, remaining <= pause { return nil }
        return pause
    }
}

/// Bounds how much retries and hedges add to the load of a service that fails. Pure.
struct RetryBudget: Sendable, Hashable {
    private let capacity: Double
    private let refund: Double
    private(set) var tokens: Double

    init(_ policy: ClientPolicy) {
        capacity = policy.retryTokens
        refund = policy.retryRefund
        tokens = policy.retryTokens
    }

    /// Whether ``take()`` would succeed.
    var allows: Bool { tokens - 1 >= capacity / 2 }

    /// Takes a token; false when fewer than half would be left, and then takes none.
    mutating func take() -> Bool {
        guard allows else { return false }
        tokens -= 1
        return true
    }

    /// Notes a success.
    mutating func giveBack() { tokens = min(capacity, tokens + refund) }
}
