package import RPC
import Store

/// Establishes the caller of every call and lets it through only where the method's contract and the policy say so.
package struct AccessInterceptor: ServerInterceptor {
    /// The domain of the reasons given here.
    package static let domain = "xinyi.common.v1"
    private let authenticator: Authenticator
    private let current: CurrentPolicy

    /// An interceptor over the policy that is in force when a call comes.
    package init(authenticator: Authenticator, policy: CurrentPolicy) {
        self.authenticator = authenticator
        current = policy
    }

    /// Runs the call as the caller that was established (``RPC/ServerContext/caller``), and what it asks of the store in that
    /// caller's turns.
    ///
    /// - Throws: UNAUTHENTICATED, or PERMISSION_DENIED (ROLE_REQUIRED) naming the roles that may call.
    package func intercept(
        context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
    ) async throws {
        let caller = try authenticator.caller(of: context)
        let policy = current.value
        guard policy.allows(caller, context.method) else { throw refusal(caller, context.method, policy) }
        var peer = context.peer
        let identity = caller.identity
        peer.identity = identity
        let checked = context.replacing(peer: peer)
        try await StoreLane.$current.withValue(StoreLane(owner: caller.office, isBulk: context.method.isBulk)) {
            try await next(checked)
        }
    }

    private func refusal(_ caller: Caller, _ method: MethodDescriptor, _ policy: Policy) -> RPCError {
        let allowed = policy.roles(allowedTo: method)
        let isKeptOut = !allowed.isDisjoint(with: policy.roles(of: caller))
        let message: Phrase =
            if allowed.isEmpty {
                "nobody may call '\(method.path)': its contract or this deployment's policy leaves no role for it"
            } else if isKeptOut {
                "'\(method.path)' is not for '\(caller.identity)': its contract names other services, or this deployment's "
                    + "policy keeps the caller out; call with another identity"
            } else {
                "'\(method.path)' is for \(Self.names(allowed)), and the caller is '\(caller.identity)'; call with such an "
                    + "identity"
            }
        return .permissionDenied(
            reason: "ROLE_REQUIRED", message: message, domain: Self.domain,
            metadata: ["method": method.path, "roles": "\(allowed)"])
    }

    /// What people call roles.
    private static func names(_ roles: Role) -> Phrase {
        let words: [(role: Role, name: Phrase)] = [
            (.public, Phrase("公众", "public")), (.department, Phrase("部门", "department")),
            (.service, Phrase("服务", "service")), (.operator, Phrase("运维人员", "operator")),
            (.lead, Phrase("牵头部门", "lead")), (.oversight, Phrase("监督部门", "oversight")),
        ]
        return .list(words.filter { roles.contains($0.role) }.map(\.name))
    }
}
