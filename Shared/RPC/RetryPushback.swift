/// What a server says about calling again, with an error.
package enum RetryPushback: Sendable, Hashable {
    /// Not at all.
    case never
    /// Not before so much time has passed.
    case after(Duration)

    /// Metadata of a request: how many attempts at the same call were made before this one; absent on the first.
    package static let previousAttemptsKey = "rpc-previous-attempts"
    /// Metadata beside an error, or an attribute of its ErrorInfo: milliseconds to wait before the next attempt; negative, or no
    /// whole number: make none.
    package static let key = "rpc-retry-pushback-ms"

    /// What the value of ``key`` says.
    package init(_ text: String) {
        if let milliseconds = Int64(text), milliseconds >= 0 {
            self = .after(.milliseconds(milliseconds))
        } else {
            self = .never
        }
    }
}

extension RPCError {
    /// What the server said about calling again: the ErrorInfo attribute ``RetryPushback/key``, else RetryInfo; nil when it said
    /// nothing.
    package var retryPushback: RetryPushback? {
        if let text = info?.metadata[RetryPushback.key] { return RetryPushback(text) }
        return retryAfter.map { $0 < .zero ? .never : .after($0) }
    }

    /// The same error, saying when, or that never, to call again.
    package func with(pushback: RetryPushback) -> RPCError {
        var error = self
        switch pushback {
        case .never:
            error.info = error.info ?? ErrorInfo(reason: "RETRY_PUSHBACK", domain: Self.runtimeDomain)
            error.info?.metadata[RetryPushback.key] = "-1"
        case .after(let delay):
            error.info?.metadata[RetryPushback.key] = nil
            error.retryAfter = delay
        }
        return error
    }
}
