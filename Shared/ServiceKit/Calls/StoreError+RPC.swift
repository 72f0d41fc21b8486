package import RPC
package import Store

/// What a failure of the store means to a caller. Nothing of the SQL leaves the process; the cause is logged.
extension StoreError: RPCErrorConvertible {
    /// Full: RESOURCE_EXHAUSTED. Busy, closing, out of reach, of unknown outcome: UNAVAILABLE, to be tried again. Cancelled:
    /// CANCELLED. Too slow:
    /// DEADLINE_EXCEEDED. Everything else is a fault on this side and INTERNAL, with an id that the log has, too.
    package var rpcError: RPCError {
        switch kind {
        case .diskFull:
            var error = RPCError.resourceExhausted(
                reason: "DISK_FULL",
                message:
                    "the service's disk is full and nothing was changed; the operator must free space, then repeat the "
                    + "request",
                domain: Self.domain, retryAfter: .seconds(30))
            error.cause = self
            return error
        case .busy:
            return .unavailable(
                reason: "STORE_BUSY", message: "too many requests wait for the store; repeat the request in a moment",
                domain: Self.domain, retryAfter: .milliseconds(200), cause: self)
        // A server that refuses the user meanwhile is away as well.
        case .unavailable, .cannotOpen:
            return .unavailable(
                reason: "STORE_UNAVAILABLE",
                message:
                    "the service cannot reach its database and nothing was changed; repeat the request in a moment",
                domain: Self.domain, retryAfter: .seconds(1), cause: self)
        case .unknownOutcome:
            return .unavailable(
                reason: "OUTCOME_UNKNOWN",
                message:
                    "the service lost its database while the request was being committed; repeat the request with the same request id",
                domain: Self.domain, retryAfter: .seconds(1), cause: self)
        case .closed:
            return .unavailable(
                reason: "SERVICE_STOPPING", message: "the service is stopping; repeat the request at another instance",
                domain: Self.domain, retryAfter: .seconds(1), cause: self)
        case .cancelled:
            return .cancelled()
        case .timeLimit:
            var error = RPCError.deadlineExceeded("the request took longer than the store allows; ask for less at once")
            error.cause = self
            return error
        case .tooLarge:
            var error = RPCError(
                code: .invalidArgument, message: "a text of the request is longer than can be kept; shorten it",
                info: ErrorInfo(reason: "VALUE_TOO_LONG", domain: Self.domain))
            error.cause = self
            return error
        case .corrupt:
            return RPCError(
                code: .dataLoss,
                message: "the service's database is damaged; the operator must restore a backup",
                info: ErrorInfo(reason: "DATABASE_DAMAGED", domain: Self.domain), cause: self)
        default:
            return .unforeseen(self)
        }
    }

    private static let domain = "xinyi.common.v1"
}

/// What a misused request id means to a caller.
extension IdempotencyError: RPCErrorConvertible {
    /// INVALID_ARGUMENT: REQUEST_ID_REUSED or INVALID_FIELD.
    package var rpcError: RPCError {
        switch self {
        case .reused: RequestIdentifier.reused
        case .malformed: RequestIdentifier.malformed
        }
    }
}
