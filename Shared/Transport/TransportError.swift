package import Crypto
package import Phrases

/// A failure of sockets or of their configuration. Not a call's failure: those are `RPCError`.
package struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, for deciding.
    package enum Kind: Sendable, Hashable {
        /// A system call failed with this number.
        case system(function: String, errno: Int32)
        /// An address that cannot be read.
        case invalidAddress
        /// A plain-text address that others could reach.
        case plaintextRefused
        /// TLS refused the peer, or was refused by it.
        case tls(TLSFailure.Reason)
        /// The address is in use.
        case addressInUse
        /// Started twice, or used after its end.
        case misuse
    }

    /// What went wrong, for deciding.
    package var kind: Kind
    /// For people: what, why and the remedy.
    package var text: Phrase

    /// A failure.
    package init(_ kind: Kind, _ text: Phrase) {
        self.kind = kind
        self.text = text
    }

    /// The text in English.
    package var description: String { text.english }

    /// The refusal to speak plain text where others could listen.
    package static func plaintextRefused(_ address: SocketAddress, _ doing: Phrase) -> TransportError {
        TransportError(
            .plaintextRefused,
            "refusing to \(doing) \(address) without TLS: calls and identities would cross the network unprotected; give "
                + "certificates, or use 127.0.0.1, [::1] or unix:/path")
    }

    /// A failure of TLS, its reason first.
    init(_ failure: TLSFailure) {
        kind = .tls(failure.reason)
        text = "\(failure.reason.rawValue): \(failure.text)"
    }

    /// Certificates that no connection can be made with.
    init(_ error: CryptoError) {
        kind = .tls(.protocolError)
        text = error.text
    }
}
