package import Crypto
package import Transport

/// mTLS between a measured server and its client, where `--tls DIR` at the end of their arguments asks for it. DIR is
/// what `xinyi tools pki` keeps, with certificates of ``server`` and ``client``.
package struct BenchTLS {
    /// The server's identity without the trust domain.
    package static let server = "service/echo"
    /// The client's identity without the trust domain.
    package static let client = "department/BEB"

    /// The identity of the service that counters ask.
    package static let measures = "service/measures"

    /// Where they are.
    package let directory: String

    /// The certificates in a directory.
    package init(directory: String) { self.directory = directory }

    /// Takes the option from the arguments; nil where they do not end in it and plain bytes are wanted.
    package init?(takenFrom arguments: inout [String]) {
        guard arguments.count >= 2, arguments[arguments.count - 2] == "--tls" else { return nil }
        directory = arguments.removeLast()
        arguments.removeLast()
    }

    /// What the server shows and whom it trusts.
    package func accepting() throws -> TLSProvider { try provider(Self.server) }

    /// What an identity shows that calls a service, and that service.
    package func connecting(_ identity: String, to server: String) throws -> ClientTLS {
        ClientTLS(try provider(identity), server: server)
    }

    /// The settings of a service with its certificate.
    package func settings(_ identity: String) -> [String: String] {
        let files = files(identity)
        return ["tls-certificate": files.certificate, "tls-key": files.key, "tls-ca": files.authorities]
    }

    /// What the client shows, and the one server that it takes.
    package func connecting() throws -> ClientTLS { ClientTLS(try provider(Self.client), server: Self.server) }

    /// What one of the identities shows, and whom it trusts.
    package func provider(_ identity: String) throws -> TLSProvider {
        try TLSProvider(files: files(identity), trustDomain: "xinyi.local")
    }

    private func files(_ identity: String) -> TLSFiles {
        let own = "\(directory)/\(identity.split(separator: "/").joined(separator: "-"))"
        return TLSFiles(certificate: "\(own).pem", key: "\(own)-key.pem", authorities: "\(directory)/ca.pem")
    }
}
