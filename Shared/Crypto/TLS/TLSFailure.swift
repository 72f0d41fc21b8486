import COpenSSL
package import Phrases

/// Why a TLS connection was refused or broke. Says nothing secret: identities, serial numbers and dates are in certificates.
package struct TLSFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The class of failure, in the words that logs use.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The peer sent no certificate.
        case noCertificate = "NO_CERTIFICATE"
        /// The certificate does not lead to an authority that is trusted here.
        case untrustedAuthority = "UNTRUSTED_AUTHORITY"
        /// The certificate's time is over.
        case expired = "CERTIFICATE_EXPIRED"
        /// The certificate's time has not begun.
        case notYetValid = "CERTIFICATE_NOT_YET_VALID"
        /// The certificate is on its authority's revocation list.
        case revoked = "CERTIFICATE_REVOKED"
        /// There is no valid revocation list of the certificate's issuer, so that nothing can be said of it.
        case revocationUnknown = "REVOCATION_UNKNOWN"
        /// The certificate is not for this end of a connection, or is that of an authority.
        case wrongPurpose = "WRONG_PURPOSE"
        /// The certificate has not exactly one URI name, or one of another trust domain.
        case identity = "IDENTITY_REFUSED"
        /// The server is another service than the one that was called.
        case unexpectedIdentity = "UNEXPECTED_IDENTITY"
        /// The peer does not speak TLS.
        case notTLS = "NOT_TLS"
        /// The peer speaks only versions before TLS 1.3.
        case oldVersion = "OLD_VERSION"
        /// The peer refused this side, with an alert.
        case refusedByPeer = "REFUSED_BY_PEER"
        /// The peer broke the protocol, or something changed the bytes on their way.
        case protocolError = "PROTOCOL_ERROR"
    }

    /// The class of failure.
    package let reason: Reason
    /// What is wrong and, where somebody here can do something, what, in a sentence.
    package let text: Phrase
    /// The sentence in English.
    package var message: String { text.english }

    /// The reason and the message.
    package var description: String { "\(reason.rawValue): \(message)" }

    init(_ reason: Reason, _ text: Phrase) {
        self.reason = reason
        self.text = text
    }

    /// What a failed look at a peer's certificate means.
    static func verification(_ code: Int32, _ certificate: Certificate?) -> TLSFailure {
        let whose = certificate.map { " '\($0.label)'" } ?? ""
        switch code {
        case X509_V_ERR_CERT_HAS_EXPIRED:
            return TLSFailure(.expired, "the peer's certificate\(whose) has expired; renew it")
        case X509_V_ERR_CERT_NOT_YET_VALID:
            return TLSFailure(
                .notYetValid, "the peer's certificate\(whose) is not valid yet; check the clocks, or wait")
        case X509_V_ERR_CERT_REVOKED:
            return TLSFailure(.revoked, "the peer's certificate\(whose) is revoked; it needs a new one")
        case X509_V_ERR_UNABLE_TO_GET_CRL, X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
            return TLSFailure(
                .revocationUnknown,
                "there is no revocation list of the issuer of the peer's certificate\(whose); add it to the file")
        case X509_V_ERR_CRL_HAS_EXPIRED, X509_V_ERR_CRL_NOT_YET_VALID, X509_V_ERR_CRL_SIGNATURE_FAILURE:
            return TLSFailure(
                .revocationUnknown,
                "the revocation list for the peer's certificate\(whose) is not valid now; fetch a new one")
        case X509_V_ERR_INVALID_PURPOSE:
            return TLSFailure(.wrongPurpose, "the peer's certificate\(whose) is not for this end of a connection")
        default:
            let text = OpenSSLText.verification(code)
            return TLSFailure(
                .untrustedAuthority,
                "the peer's certificate\(whose) does not lead to an authority trusted here (\(text))")
        }
    }
}
