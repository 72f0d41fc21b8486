package import RPC

extension Refusal: RPCErrorConvertible {
    /// The refusal on the wire: code, reason, rule and remedy; the reason's Chinese under `reason_zh`. The domain is
    /// empty: the runtime puts the package of the method that was called in its place, because the same refusal is
    /// given by all services.
    package var rpcError: RPCError {
        var metadata = details
        metadata["rule"] = rule
        metadata["reason_zh"] = reason.zh
        var message = "\(rule); \(remedy)"
        var preconditions: [PreconditionViolation] = []
        switch kind {
        case .invalid:
            metadata["field"] = fields.first?.field ?? ""
            let more = fields.count > 1 ? " (and \(fields.count - 1) more)" : ""
            message = "\(fields.first?.field ?? ""): \(message)\(more)"
        case .precondition:
            preconditions = [PreconditionViolation(type: reason.code, subject: rule, remedy: remedy)]
        case .notFound(let resource, let name):
            metadata["resource"] = resource
            metadata["name"] = name
        case .denied, .exists, .stale, .exhausted, .unavailable: break
        }
        return RPCError(
            code: code, message: message, info: ErrorInfo(reason: reason.code, domain: "", metadata: metadata),
            fieldViolations: fields, preconditions: preconditions, retryAfter: retryAfter)
    }

    private var code: RPCError.Code {
        switch kind {
        case .invalid: .invalidArgument
        case .precondition: .failedPrecondition
        case .denied: .permissionDenied
        case .notFound: .notFound
        case .exists: .alreadyExists
        case .stale: .aborted
        case .exhausted: .resourceExhausted
        case .unavailable: .unavailable
        }
    }
}
