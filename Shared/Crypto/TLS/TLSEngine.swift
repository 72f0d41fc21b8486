import COpenSSL
import Phrases

/// One end of a TLS connection without a socket: takes bytes of the network and gives plain ones, and the other way round.
///
/// Not thread-safe: it belongs to whoever drives the connection. What it has to say to the peer on its own (handshake, alerts) comes with
/// ``takeOutput(to:)`` after every other call, also after one that failed.
package final class TLSEngine {
    private let ssl: OpaquePointer
    let rule: PeerRule
    let departmentAuthorities: [Certificate]
    /// What the network gave, readable only during ``read(_:into:)``.
    private var input = UnsafeRawBufferPointer(start: nil, count: 0)
    /// Sealed bytes that were given while there was no room for what is in them.
    private var held: [UInt8] = []
    private var output: [UInt8] = []
    private var hasBegun = false
    /// Whether OpenSSL reported a fault, after which nothing more may be asked of it.
    private var isBroken = false
    /// Why the peer's certificate was refused; noted inside the handshake.
    var refusal: TLSFailure?
    /// The peer's certificate, once it was sent; it is proven when ``isEstablished``.
    package internal(set) var peer: Certificate?
    /// Whether the handshake is over: each side has proven who it is.
    package private(set) var isEstablished = false
    /// Whether the peer said that it sends no more.
    package private(set) var isEnded = false

    init(
        context: OpaquePointer, role: Certificate.Purpose, credentials: TLSCredentials, expecting: String?
    ) throws(CryptoError) {
        LibraryErrors.clear()
        guard let ssl = SSL_new(context), let bio = TLSChannel.make() else { throw TLSCredentials.libraryFault() }
        self.ssl = ssl
        rule = PeerRule(
            trustDomain: credentials.trustDomain, purpose: role == .server ? .client : .server, expected: expecting)
        departmentAuthorities = credentials.departmentAuthorities
        // One BIO for both directions; the SSL owns it, and it knows this object without keeping it.
        SSL_set_bio(ssl, bio, bio)
        let owner = Unmanaged.passUnretained(self).toOpaque()
        BIO_set_data(bio, owner)
        xinyi_ssl_set_owner(ssl, owner)
        if role == .server { SSL_set_accept_state(ssl) } else { SSL_set_connect_state(ssl) }
    }

    deinit { SSL_free(ssl) }

    /// Whether plain bytes can be had without the network giving more.
    package var hasUnread: Bool { isEnded || !held.isEmpty || SSL_pending(ssl) > 0 }

    /// Whether the engine has something to say.
    package var hasOutput: Bool { !output.isEmpty }

    /// Begins the handshake, for the side that speaks first.
    package func begin() throws(TLSFailure) { _ = try handshake() }

    /// Takes all of `sealed`, goes on with the handshake where it is not over, and writes plain bytes to `plain`.
    ///
    /// - Returns: how many plain bytes; 0 while the network must give more.
    /// - Throws: ``TLSFailure``; the connection is over then.
    package func read(_ sealed: UnsafeRawBufferPointer, into plain: UnsafeMutableRawBufferPointer) throws(TLSFailure)
        -> Int
    {
        if !hasBegun, let first = sealed.first {
            hasBegun = true
            try Self.lookAtFirst(first, rule.purpose)
        }
        guard !held.isEmpty else { return try consume(sealed, plain) }
        let all = held + sealed
        held = []
        return try all.withUnsafeBytes { bytes -> Result<Int, TLSFailure> in
            do throws(TLSFailure) { return .success(try consume(bytes, plain)) } catch { return .failure(error) }
        }.get()
    }

    /// Seals `plain` and appends it to `sealed`. Only when ``isEstablished``.
    package func write(_ plain: UnsafeRawBufferPointer, to sealed: inout [UInt8]) throws(TLSFailure) {
        takeOutput(to: &sealed)
        // Sealed in place at the end of what waits already, so that nothing is copied.
        swap(&sealed, &output)
        defer { swap(&sealed, &output) }
        var offset = 0
        while offset < plain.count {
            LibraryErrors.clear()
            let part = plain[offset..<min(plain.count, offset + (1 << 20))]
            let count = SSL_write(ssl, UnsafeRawBufferPointer(rebasing: part).baseAddress, Int32(part.count))
            guard count > 0 else { throw failure() }
            offset += Int(count)
        }
    }

    /// Says that no more will be sent.
    package func end() {
        guard isEstablished, !isBroken else { return }
        LibraryErrors.clear()
        _ = SSL_shutdown(ssl)
        LibraryErrors.clear()
    }

    /// Moves what the engine has to say to the end of `sealed`.
    package func takeOutput(to sealed: inout [UInt8]) {
        guard !output.isEmpty else { return }
        sealed.append(contentsOf: output)
        output = []
    }

    /// Whether the peer would still be taken with other credentials; nil when it would.
    package func recheck(_ credentials: TLSCredentials) -> TLSFailure? {
        guard let peer else { return nil }
        var chain: [OpaquePointer] = []
        if let sent = SSL_get_peer_cert_chain(ssl) {
            for index in 0..<OPENSSL_sk_num(sent) {
                if let value = OPENSSL_sk_value(sent, index) { chain.append(OpaquePointer(value)) }
            }
        }
        return TLSVerification.check(peer, chain: chain, for: rule.purpose, credentials: credentials)
            ?? PeerRule(trustDomain: credentials.trustDomain, purpose: rule.purpose, expected: rule.expected).refusal(
                of: peer)
    }

    // MARK: - Inside

    /// The first byte of a connection says whether it is TLS: a handshake record, or to a client also an alert.
    private static func lookAtFirst(_ byte: UInt8, _ peer: Certificate.Purpose) throws(TLSFailure) {
        guard byte == 0x16 || (peer == .server && byte == 0x15) else {
            throw TLSFailure(
                .notTLS,
                "the peer does not speak TLS; let it use a certificate, or let both ends be plain on one machine")
        }
    }

    private func consume(
        _ sealed: UnsafeRawBufferPointer, _ plain: UnsafeMutableRawBufferPointer
    ) throws(TLSFailure) -> Int {
        input = sealed
        defer { input = UnsafeRawBufferPointer(start: nil, count: 0) }
        if !isEstablished, try !handshake() { return 0 }
        var count = 0
        reading: while count < plain.count {
            LibraryErrors.clear()
            let target = UnsafeMutableRawBufferPointer(rebasing: plain[count...])
            let got = SSL_read(ssl, target.baseAddress, Int32(min(target.count, 1 << 30)))
            if got > 0 {
                count += Int(got)
                continue
            }
            switch SSL_get_error(ssl, got) {
            case SSL_ERROR_WANT_READ: break reading
            case SSL_ERROR_ZERO_RETURN:
                isEnded = true
                break reading
            default: throw failure()
            }
        }
        if !input.isEmpty, !isEnded { held = Array(input) }
        return count
    }

    /// Goes on with the handshake; whether it is over.
    private func handshake() throws(TLSFailure) -> Bool {
        LibraryErrors.clear()
        let result = SSL_do_handshake(ssl)
        if result == 1 {
            isEstablished = true
            return true
        }
        guard SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ else { throw failure() }
        return false
    }

    /// What OpenSSL's last error means.
    private func failure() -> TLSFailure {
        isBroken = true
        let (reason, text) = LibraryErrors.take()
        if let refusal { return refusal }
        switch reason {
        case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
            return TLSFailure(.noCertificate, "the peer showed no certificate; give it one of its own")
        case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_AD_REASON_OFFSET + SSL_AD_PROTOCOL_VERSION:
            return TLSFailure(.oldVersion, "the peer does not speak TLS 1.3 (\(text))")
        case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST:
            return TLSFailure(.notTLS, "the peer does not speak TLS (\(text))")
        case SSL_AD_REASON_OFFSET...(SSL_AD_REASON_OFFSET + 255):
            let alert = OpenSSLText.alert(reason - SSL_AD_REASON_OFFSET)
            return TLSFailure(
                .refusedByPeer,
                "the peer refused this side: \(alert); see its log, and check certificate, authorities and revocation")
        default:
            return TLSFailure(.protocolError, "the connection broke: \(text)")
        }
    }

    // MARK: - From OpenSSL, through the channel

    /// Gives OpenSSL what the network gave; 0 when there is nothing more.
    func give(_ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
        let given = min(count, input.count)
        guard given > 0 else { return 0 }
        bytes.copyMemory(
            from: UnsafeRawBufferPointer(rebasing: input[..<given]).baseAddress ?? UnsafeRawPointer(bytes),
            byteCount: given)
        input = UnsafeRawBufferPointer(rebasing: input[given...])
        return given
    }

    /// Takes what OpenSSL has for the network.
    func take(_ bytes: UnsafeRawBufferPointer) { output.append(contentsOf: bytes) }
}
