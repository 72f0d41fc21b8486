import COpenSSL
import Glibc
import Phrases

/// Who this program is and whom it trusts: what every TLS connection of it is made from.
///
/// There is one way to make one, and it always has an own certificate, authorities and a trust domain: an end that shows or asks
/// for no certificate cannot be made.
///
/// Unchecked: the contexts are complete when the initialiser returns; OpenSSL then only counts references to them.
package final class TLSCredentials: @unchecked Sendable {
    /// The trust domain whose identities count, `xinyi.local`.
    package let trustDomain: String
    /// This program's own certificate.
    package let own: Certificate
    /// The revocation list that is the first to end; nil without lists, or where none ends.
    package let firstList: RevocationList?
    /// The authorities that vouch for departments and the public alone.
    let departmentAuthorities: [Certificate]
    private let chain: [Certificate]
    private let key: PrivateKey

    private let serverContext: OpaquePointer
    private let clientContext: OpaquePointer
    /// The authorities and revocation lists that certificates are checked with.
    let store: OpaquePointer

    /// Reads the files and checks that they belong together.
    ///
    /// - Throws: `.certificate` naming the file, the rule and the remedy: a file that cannot be read, a key of another certificate, a
    ///   certificate without exactly one URI name in the trust domain or without both purposes, one that its own authorities do not
    ///   vouch for. An own certificate that has expired is taken: the peers will refuse it, and a new file is seen without a restart.
    package convenience init(files: TLSFiles, trustDomain: String) throws(CryptoError) {
        try self.init(unchecked: files, trustDomain: trustDomain)
        func refuse(_ problem: Phrase, _ remedy: Phrase) -> CryptoError {
            CryptoError(.certificate, "the certificate \(files.certificate) \(problem); \(remedy)")
        }
        guard identity.hasPrefix("spiffe://\(trustDomain)/") else {
            throw refuse(
                "is '\(own.label)', and must have exactly one URI name, within spiffe://\(trustDomain)/",
                "make one with: xinyi tools pki, or correct the trust domain")
        }
        guard !own.isAuthority, own.isFor(.client), own.isFor(.server) else {
            throw refuse(
                "must be for clients and servers (extended key usage) and no authority's",
                "make one with: xinyi tools pki")
        }
        guard leadsToAuthority else {
            throw refuse("does not lead to an authority of \(files.authorities)", "give the authority that issued it")
        }
    }

    /// Reads the files without a look at what the own certificate says: what a peer of another making might do.
    convenience init(unchecked files: TLSFiles, trustDomain: String) throws(CryptoError) {
        let chain = try PEM.certificates(files.certificate)
        let key = try PEM.privateKey(files.key)
        guard X509_check_private_key(chain[0].pointer, key.pointer) == 1 else {
            LibraryErrors.clear()
            throw CryptoError(
                .certificate,
                "the certificate \(files.certificate) and the key \(files.key) do not belong together; give the key of this "
                    + "certificate")
        }
        try self.init(chain, key, trusting: files, trustDomain)
    }

    /// The certificate of other credentials with the authorities and revocation lists that the files hold now.
    ///
    /// - Throws: `.certificate` where those are not as they must be, or do not vouch for the certificate.
    convenience init(keeping other: TLSCredentials, files: TLSFiles) throws(CryptoError) {
        try self.init(other.chain, other.key, trusting: files, other.trustDomain)
        guard leadsToAuthority else {
            throw CryptoError(
                .certificate, "the authorities of \(files.authorities) do not vouch for the certificate in use")
        }
        try checkLists(files)
    }

    private init(
        _ chain: [Certificate], _ key: PrivateKey, trusting files: TLSFiles, _ trustDomain: String
    ) throws(CryptoError) {
        let authorities = try PEM.certificates(files.authorities)
        let bound = try files.departmentAuthorities.map { path throws(CryptoError) in try PEM.certificates(path) } ?? []
        let lists = try files.revocations.map { path throws(CryptoError) in try PEM.revocationLists(path) } ?? []
        guard let store = Self.makeStore(authorities + bound, lists) else { throw Self.libraryFault() }
        guard let server = Self.makeContext(TLS_server_method(), store, chain, key) else {
            X509_STORE_free(store)
            throw Self.libraryFault()
        }
        guard let client = Self.makeContext(TLS_client_method(), store, chain, key) else {
            SSL_CTX_free(server)
            X509_STORE_free(store)
            throw Self.libraryFault()
        }
        self.trustDomain = trustDomain
        own = chain[0]
        firstList = lists.filter { $0.nextUpdate != 0 }.min { $0.nextUpdate < $1.nextUpdate }
        departmentAuthorities = bound
        self.chain = chain
        self.key = key
        self.store = store
        serverContext = server
        clientContext = client
    }

    // MARK: - How they stand

    /// Why peers that trust the same authorities and lists refuse this program's certificate now; nil when they take it.
    package var refusal: TLSFailure.Reason? {
        TLSVerification.check(own, chain: chain.dropFirst().map(\.pointer), for: .server, credentials: self)?.reason
    }

    private var leadsToAuthority: Bool { refusal != .untrustedAuthority }

    /// Refuses to take the place of other credentials where peers would then refuse this program.
    func checkTurn(after other: TLSCredentials, _ files: TLSFiles) throws(CryptoError) {
        try checkLists(files)
        guard own.serial != other.own.serial, let refusal else { return }
        let (problem, remedy): (Phrase, Phrase) =
            switch refusal {
            case .expired: ("has expired" as Phrase, "renew it" as Phrase)
            case .notYetValid: ("is not valid yet" as Phrase, "check the clocks, or wait" as Phrase)
            case .revoked: ("is revoked" as Phrase, "put another one there" as Phrase)
            default:
                ("is refused by peers (\(refusal.rawValue))" as Phrase, "put another one there" as Phrase)
            }
        throw CryptoError(.certificate, "the certificate \(files.certificate) \(problem); \(remedy)")
    }

    private func checkLists(_ files: TLSFiles) throws(CryptoError) {
        guard let firstList, firstList.nextUpdate <= Int64(time(nil)), let path = files.revocations else { return }
        throw CryptoError(
            .certificate, "a revocation list of \(path) does not count any more; put the authority's newest one there")
    }

    /// This program's own identity.
    package var identity: String { own.identity ?? "" }

    deinit {
        SSL_CTX_free(serverContext)
        SSL_CTX_free(clientContext)
        X509_STORE_free(store)
    }

    /// The server's end of a new connection: asks for the client's certificate and takes none without.
    package func acceptingEngine() throws(CryptoError) -> TLSEngine {
        try TLSEngine(context: serverContext, role: .server, credentials: self, expecting: nil)
    }

    /// The client's end of a new connection.
    ///
    /// - Parameter expecting: what the server must be, without the trust domain: `service/registry`, or `service/*` for any service.
    package func connectingEngine(expecting: String) throws(CryptoError) -> TLSEngine {
        try TLSEngine(context: clientContext, role: .client, credentials: self, expecting: expecting)
    }

    private static func makeStore(_ authorities: [Certificate], _ lists: [RevocationList]) -> OpaquePointer? {
        LibraryErrors.clear()
        guard let store = X509_STORE_new() else { return nil }
        let added =
            authorities.allSatisfy { X509_STORE_add_cert(store, $0.pointer) == 1 }
            && lists.allSatisfy { X509_STORE_add_crl(store, $0.pointer) == 1 }
        // With lists, every certificate of a chain needs one of its issuer: a missing list is not taken for an empty one.
        let flags = lists.isEmpty ? 0 : UInt(X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL)
        guard added, X509_STORE_set_flags(store, flags) == 1 else {
            X509_STORE_free(store)
            return nil
        }
        return store
    }

    private static func makeContext(
        _ method: OpaquePointer?, _ store: OpaquePointer, _ chain: [Certificate], _ key: PrivateKey
    ) -> OpaquePointer? {
        LibraryErrors.clear()
        guard let context = SSL_CTX_new(method) else { return nil }
        X509_STORE_up_ref(store)
        SSL_CTX_set_cert_store(context, store)
        xinyi_ctx_set_max_chain(context, CryptoLimits.handshakeChainBytes)
        SSL_CTX_set_verify_depth(context, Int32(CryptoLimits.chainDepth))
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
        TLSVerification.install(in: context)
        // AES first: every server of the last decade has it in hardware, and 128 bits cost a third less than 256.
        let suites = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
        guard xinyi_ctx_configure(context) == 1, SSL_CTX_set_ciphersuites(context, suites) == 1,
            SSL_CTX_use_certificate(context, chain[0].pointer) == 1,
            SSL_CTX_use_PrivateKey(context, key.pointer) == 1,
            chain.dropFirst().allSatisfy({ xinyi_ctx_add_chain(context, $0.pointer) == 1 })
        else {
            SSL_CTX_free(context)
            return nil
        }
        return context
    }

    static func libraryFault() -> CryptoError {
        CryptoError(.library, "OpenSSL refused to set up TLS: \(LibraryErrors.take().text)")
    }
}
