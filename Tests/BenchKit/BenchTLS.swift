package import Crypto
package import Transport

/// mTLS between a measured server and its client, where `--tls DIR` at the end of their arguments asks for it. DIR is
/// what `xinyi tools pki` keeps, with certificates of ``server`` and ``client``.
package struct BenchTLS {
    /// The server's identity without the trust domain.
    package static let server = "service/echo"
    /// The client's identity without the trust domain.
    package static let client = "operator/bench"

    private let directory: String

    /// Takes the option from the arguments; nil where they do not end in it and plain bytes are wanted.
    package init?(takenFrom arguments: inout [String]) {
        guard arguments.count >= 2, arguments[arguments.count - 2] == "--tls" else { return nil }
        directory = arguments.removeLast()
        arguments.removeLast()
    }

    /// What the server shows and whom it trusts.
    package func accepting() throws -> TLSProvider { try provider(Self.server) }

    /// What the client shows, and the one server that it takes.
    package func connecting() throws -> ClientTLS { ClientTLS(try provider(Self.client), server: Self.server) }

    private func provider(_ identity: String) throws -> TLSProvider {
        let own = "\(directory)/\(identity.split(separator: "/").joined(separator: "-"))"
        let files = TLSFiles(certificate: "\(own).pem", key: "\(own)-key.pem", authorities: "\(directory)/ca.pem")
        return try TLSProvider(files: files, trustDomain: "xinyi.local")
    }
}
