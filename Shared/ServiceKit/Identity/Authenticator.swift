package import RPC

/// Establishes who calls.
///
/// The identity of the peer's certificate counts where there is one; a peer that states another beside it is refused.
/// Without TLS a peer on this machine (loopback or Unix socket) states itself in the metadata `xinyi-caller`, and one that
/// states nothing is the public: whoever can connect there is on the machine already. A peer elsewhere without a
/// certificate is refused.
package struct Authenticator: Sendable {
    /// The metadata key in which a peer on this machine states itself.
    package static let metadataKey = "xinyi-caller"
    /// The trust domain whose identities count.
    package let trustDomain: String

    /// An authenticator for a trust domain.
    package init(trustDomain: String = Caller.defaultTrustDomain) { self.trustDomain = trustDomain }

    /// Who calls.
    ///
    /// - Throws: UNAUTHENTICATED: CALLER_MALFORMED, CALLER_AMBIGUOUS, CALLER_CONTRADICTED, FOREIGN_TRUST_DOMAIN, NOT_LOOPBACK.
    package func caller(of context: ServerContext) throws(RPCError) -> Caller {
        let identity: String
        if let certified = context.peer.identity {
            identity = certified
            guard context.metadata.values(for: Self.metadataKey).allSatisfy({ $0 == certified }) else {
                throw Self.refused(
                    "CALLER_CONTRADICTED",
                    "\(Self.metadataKey) states another caller than the certificate, which is '\(certified)'; leave it out, or use "
                        + "that caller's certificate")
            }
        } else {
            guard context.peer.isLoopback else {
                throw Self.refused(
                    "NOT_LOOPBACK",
                    "a peer on another machine needs a certificate, and this one has none; connect over TLS, or on the same "
                        + "machine")
            }
            let stated = context.metadata.values(for: Self.metadataKey)
            guard stated.count <= 1 else {
                throw Self.refused("CALLER_AMBIGUOUS", "\(Self.metadataKey) is given more than once; give it once")
            }
            guard let first = stated.first else { return Caller(kind: .public, id: "", trustDomain: trustDomain) }
            identity = first
        }
        guard let caller = Caller(identity: identity) else {
            throw Self.refused(
                "CALLER_MALFORMED",
                "the caller must be spiffe://\(trustDomain)/department/CODE, …/service/NAME, …/operator/NAME or "
                    + "…/public; correct it")
        }
        guard caller.trustDomain == trustDomain else {
            throw Self.refused(
                "FOREIGN_TRUST_DOMAIN",
                "identities of '\(caller.trustDomain)' do not count here; use one of spiffe://\(trustDomain)/")
        }
        return caller
    }

    private static func refused(_ reason: String, _ message: Phrase) -> RPCError {
        .unauthenticated(reason: reason, message: message, domain: AccessInterceptor.domain)
    }
}
