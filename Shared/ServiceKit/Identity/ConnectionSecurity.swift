package import Crypto
import Phrases
package import RPC
package import Transport

/// How a service's connections are protected, and what it proves to be on them: with certificates, or plain on this machine.
package struct ConnectionSecurity: Sendable {
    /// The certificates; nil for plain connections.
    package let provider: TLSProvider?

    /// Plain connections; both ends must be on this machine.
    package static let plaintext = ConnectionSecurity(provider: nil)

    /// Connections with these certificates.
    package init(provider: TLSProvider?) { self.provider = provider }

    /// What the keys say: three files of certificates, or that there is to be none.
    ///
    /// - Throws: ``ConfigurationError`` naming the keys that are missing or contradict each other, what is wrong with a file, or that the
    ///   certificate is not this service's.
    init(_ configuration: Configuration, service: String) throws(ConfigurationError) {
        let required = ["tls-certificate", "tls-key", "tls-ca"]
        let given = (required + ["tls-department-ca", "tls-crl"]).filter { configuration.optional($0) != nil }
        if configuration.boolean("plaintext") {
            guard given.isEmpty else {
                throw ConfigurationError(
                    key: "plaintext", rule: "cannot be true together with \(given.joined(separator: ", "))",
                    remedy: "leave out plaintext, so that the certificates are used")
            }
            self = .plaintext
            return
        }
        let missing = required.filter { configuration.optional($0) == nil }
        guard missing.isEmpty, let certificate = configuration.optional("tls-certificate"),
            let key = configuration.optional("tls-key"), let authorities = configuration.optional("tls-ca")
        else {
            throw ConfigurationError(
                key: missing.joined(separator: ", "),
                rule: "must be given, since callers prove who they are by certificates",
                remedy:
                    "make some with 'xinyi tools pki init' and 'xinyi tools pki issue service/\(service)', or pass --plaintext on "
                    + "a machine on which everybody may call as anybody")
        }
        let files = TLSFiles(
            certificate: certificate, key: key, authorities: authorities,
            departmentAuthorities: configuration.optional("tls-department-ca"),
            revocations: configuration.optional("tls-crl"))
        let trustDomain = configuration.text("trust-domain")
        let provider: TLSProvider
        do {
            provider = try TLSProvider(files: files, trustDomain: trustDomain)
        } catch {
            throw ConfigurationError(["tls-certificate: \(error.text)"])
        }
        let identity = Caller(kind: .service, id: service, trustDomain: trustDomain).identity
        guard provider.credentials.identity == identity else {
            throw ConfigurationError(
                key: "tls-certificate",
                rule: "must be that of \(identity), and is that of \(provider.credentials.identity)",
                remedy: "make one with: xinyi tools pki issue service/\(service)")
        }
        self.provider = provider
    }

    /// A connection to an instance of another service, which must prove to be that.
    package func connection(to address: SocketAddress, service: String) -> ClientConnection {
        let tls = provider.map { ClientTLS($0, server: "service/\(service)") }
        return ClientConnection(address: address, configuration: ClientConfiguration(tls: tls))
    }

    /// Calls of an instance of another service as `caller`: by the certificate, or on a plain connection by saying so.
    package func channel(to address: SocketAddress, service: String, caller: Caller) -> any Channel {
        stating(caller, over: connection(to: address, service: service))
    }

    /// A channel that says who calls, where no certificate does.
    func stating(_ caller: Caller, over channel: any Channel) -> any Channel {
        provider == nil ? IdentifiedChannel(channel, caller: caller) : channel
    }
}
