package import RPC

extension RuleViolation: RPCErrorConvertible {
    /// The proto package that owns the reasons.
    package static let errorDomain = "xinyi.reporting.v1"

    /// The refusal on the wire: code, reason, rule and remedy.
    package var rpcError: RPCError {
        let domain = Self.errorDomain
        switch kind {
        case .invalid(let field):
            return .invalid(field, rule: rule, remedy: remedy, reason: reason, domain: domain)
        case .precondition:
            return .precondition(
                reason: reason, message: rule, remedy: remedy, domain: domain, metadata: ["rule": rule])
        case .denied:
            return .permissionDenied(
                reason: reason, message: "\(rule); \(remedy)", domain: domain, metadata: ["rule": rule])
        case .notFound(let resource, let name):
            return .notFound(resource: resource, name: name, domain: domain)
        case .exists:
            return .alreadyExists(reason: reason, message: "\(rule); \(remedy)", domain: domain)
        case .stale:
            return .aborted(reason: reason, message: "\(rule); \(remedy)", domain: domain)
        }
    }
}
