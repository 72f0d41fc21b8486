import RPC

/// Whether a call that failed may be made again. Pure.
struct RetryState: Sendable {
    /// Reasons of this runtime that say that no handler saw the request.
    private static let unprocessed: Set<String> = [
        "CONNECT_FAILED", "CONNECTION_RETIRED", "CLIENT_CLOSED", "SHUTTING_DOWN", "SERVER_BUSY",
        "CALL_NOT_TAKEN",
    ]

    /// Whether the request certainly had no effect: it was not sent, or was refused before a handler saw it.
    static func isUnprocessed(_ error: RPCError) -> Bool {
        guard error.code == .unavailable, let info = error.info, info.domain == RPCError.runtimeDomain else {
            return false
        }
        return unprocessed.contains(info.reason)
    }

    /// What a failure says of the instance.
    static func outcome(of error: RPCError) -> Balancer.Outcome {
        switch error.code {
        case .unavailable: error.info?.reason == "CONNECT_FAILED" ? .unreachable : .failed
        case .cancelled, .deadlineExceeded: .unknown
        default: .answered
        }
    }

    /// Whether the call may be made again: its request had no effect, or having it twice is having it once and the budget allows.
    static func mayRetry(_ method: MethodDescriptor, _ error: RPCError, budget: inout RetryBudget) -> Bool {
        guard error.code == .unavailable else { return false }
        if isUnprocessed(error) { return true }
        return method.idempotency != .unknown && budget.take()
    }
}

/// Bounds how much retries add to the load of a service that fails. Pure.
struct RetryBudget: Sendable, Hashable {
    private let capacity: Double
    private let refund: Double
    private(set) var tokens: Double

    init(_ policy: ClientPolicy) {
        capacity = policy.retryTokens
        refund = policy.retryRefund
        tokens = policy.retryTokens
    }

    /// Takes a token; false when fewer than half are left, and then takes none.
    mutating func take() -> Bool {
        guard tokens - 1 >= capacity / 2 else { return false }
        tokens -= 1
        return true
    }

    /// Notes a success.
    mutating func giveBack() { tokens = min(capacity, tokens + refund) }
}
