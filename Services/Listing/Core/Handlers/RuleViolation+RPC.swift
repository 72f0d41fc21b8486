package import RPC

extension RuleViolation: RPCErrorConvertible {
    /// The proto package that owns the reasons.
    package static let errorDomain = "xinyi.listing.v1"

    /// The refusal on the wire: code, reason, rule and remedy.
    package var rpcError: RPCError {
        let domain = Self.errorDomain
        switch kind {
        case .invalid(let field):
            return .invalid(field, rule: rule, remedy: remedy, reason: reason, domain: domain)
        case .precondition:
            let metadata: ErrorInfo.Attributes = state.isEmpty ? ["rule": rule] : ["rule": rule, "state": state]
            let message = state.isEmpty ? rule : "the state is \(state): \(rule)"
            return .precondition(reason: reason, message: message, remedy: remedy, domain: domain, metadata: metadata)
        case .denied:
            return .permissionDenied(
                reason: reason, message: "\(rule); \(remedy)", domain: domain, metadata: ["rule": rule])
        case .notFound(let resource, let name):
            var error = RPCError.notFound(resource: resource, name: name, domain: domain)
            error.message = "\(resource) '\(name)' is not known here; \(remedy)"
            return error
        case .stale:
            return .aborted(reason: reason, message: "\(rule); \(remedy)", domain: domain)
        case .unavailable:
            return .unavailable(
                reason: reason, message: "\(rule); \(remedy)", domain: domain, retryAfter: .milliseconds(500))
        }
    }
}
