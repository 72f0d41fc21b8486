import COpenSSL
import Phrases

/// Looks at a peer's certificate: its chain, dates, purpose and revocation as OpenSSL does, then who it names.
enum TLSVerification {
    /// Makes every connection of a context ask here.
    ///
    /// Inside the handshake and not after it, so that the peer is told by an alert, and nothing is sent to a wrong server.
    static func install(in context: OpaquePointer) {
        SSL_CTX_set_cert_verify_callback(
            context,
            { store, _ in
                guard let store, let owner = xinyi_verified_for(store) else { return 0 }
                return TLSVerification.verify(store, for: Unmanaged<TLSEngine>.fromOpaque(owner).takeUnretainedValue())
            }, nil)
    }

    private static func verify(_ store: OpaquePointer, for engine: TLSEngine) -> Int32 {
        let certificate = X509_STORE_CTX_get0_cert(store).map { Certificate(sharing: $0) }
        engine.peer = certificate
        guard X509_verify_cert(store) == 1 else {
            engine.refusal = .verification(X509_STORE_CTX_get_error(store), certificate)
            return 0
        }
        if let certificate,
            let failure = engine.rule.refusal(of: certificate)
                ?? PeerRule.refusal(
                    of: certificate, under: authority(store), bound: engine.departmentAuthorities,
                    engine.rule.trustDomain)
        {
            engine.refusal = failure
            X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION)
            return 0
        }
        return certificate == nil ? 0 : 1
    }

    /// Whether a certificate would be taken now; nil when it would. For connections that stand when lists or authorities change.
    ///
    /// - Parameters:
    ///   - chain: certificates that may lie between it and an authority.
    ///   - purpose: what the certificate's holder is.
    static func check(
        _ certificate: Certificate, chain: [OpaquePointer], for purpose: Certificate.Purpose,
        credentials: TLSCredentials
    ) -> TLSFailure? {
        LibraryErrors.clear()
        defer { LibraryErrors.clear() }
        let context = X509_STORE_CTX_new()
        let untrusted = OPENSSL_sk_new_null()
        defer {
            X509_STORE_CTX_free(context)
            OPENSSL_sk_free(untrusted)
        }
        for issuer in chain { OPENSSL_sk_push(untrusted, UnsafeRawPointer(issuer)) }
        guard let context, X509_STORE_CTX_init(context, credentials.store, certificate.pointer, untrusted) == 1,
            X509_STORE_CTX_set_default(context, purpose == .client ? "ssl_client" : "ssl_server") == 1
        else {
            return TLSFailure(.untrustedAuthority, "the certificate '\(certificate.label)' could not be looked at")
        }
        guard X509_verify_cert(context) == 1 else {
            return .verification(X509_STORE_CTX_get_error(context), certificate)
        }
        let bound = credentials.departmentAuthorities
        return PeerRule.refusal(of: certificate, under: authority(context), bound: bound, credentials.trustDomain)
    }

    /// The authority to which a chain that was verified leads.
    private static func authority(_ store: OpaquePointer) -> Certificate? {
        guard let chain = X509_STORE_CTX_get0_chain(store), let top = OPENSSL_sk_value(chain, OPENSSL_sk_num(chain) - 1)
        else { return nil }
        return Certificate(sharing: OpaquePointer(top))
    }
}

/// Which identities a connection takes.
struct PeerRule {
    let trustDomain: String
    /// What the peer is to be.
    let purpose: Certificate.Purpose
    /// The path that the peer must have, `service/registry`; a last `*` stands for any rest, nil for any path.
    let expected: String?
    /// Why an authority does not vouch for a certificate of its kind: one for departments makes no service and no operator.
    static func refusal(
        of certificate: Certificate, under authority: Certificate?, bound: [Certificate], _ trustDomain: String
    ) -> TLSFailure? {
        guard !bound.isEmpty, let authority, bound.contains(where: { X509_cmp($0.pointer, authority.pointer) == 0 })
        else { return nil }
        let identity = certificate.identity ?? ""
        let prefix = "spiffe://\(trustDomain)/"
        guard identity.hasPrefix(prefix + "department/") || identity == prefix + "public" else {
            return TLSFailure(
                .identity,
                "the peer is '\(identity)', and its authority '\(authority.label)' counts for departments alone")
        }
        return nil
    }

    private static func matches(_ identity: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? identity.hasPrefix(pattern.dropLast()) : identity == pattern
    }

    /// Why a certificate whose chain is good is refused all the same.
    func refusal(of certificate: Certificate) -> TLSFailure? {
        guard !certificate.isAuthority, certificate.isFor(purpose) else {
            return TLSFailure(
                .wrongPurpose,
                "the peer's certificate '\(certificate.label)' is not for a \(purpose.phrase) (extended key usage)")
        }
        guard let identity = certificate.identity else {
            return TLSFailure(
                .identity,
                "the peer's certificate '\(certificate.label)' must have exactly one URI name, of printable ASCII")
        }
        let prefix = "spiffe://\(trustDomain)/"
        guard identity.hasPrefix(prefix), identity.utf8.count > prefix.utf8.count else {
            return TLSFailure(.identity, "the peer is '\(identity)', and identities of \(prefix) alone count here")
        }
        if let expected, !Self.matches(identity, prefix + expected) {
            return TLSFailure(
                .unexpectedIdentity, "the server is '\(identity)' and not '\(prefix)\(expected)'; correct the address")
        }
        return nil
    }
}
