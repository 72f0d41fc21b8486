package import Crypto
package import RPC

/// How a client connects.
package struct ClientConfiguration: Sendable, Hashable {
    /// The certificates and the server that they are shown to; nil for plain bytes, on this machine only.
    package var tls: ClientTLS?
    /// The bounds.
    package var limits: TransportLimits
    /// How long to wait between failed attempts to connect.
    package var backoff: Backoff
    /// The number of the first stream of every connection, odd; tests start near the end.
    package var firstStreamID: UInt32 = 1
    /// What servers are told that we know beyond ttrpc; nothing makes a plain client.
    package var extensions = Extensions.all

    /// A configuration.
    package init(tls: ClientTLS? = nil, limits: TransportLimits = .default, backoff: Backoff = Backoff()) {
        self.tls = tls
        self.limits = limits
        self.backoff = backoff
    }

    /// The defaults.
    package static let `default` = ClientConfiguration()
}

/// How a client proves who it is, and what it wants the server to be.
package struct ClientTLS: Sendable, Hashable {
    /// The certificates.
    package let provider: TLSProvider
    /// The server's identity without the trust domain, `service/registry`; any other server is refused, wherever it is. A
    /// last `*` stands for any rest.
    package let server: String

    /// Certificates for calls of one server.
    package init(_ provider: TLSProvider, server: String) {
        self.provider = provider
        self.server = server
    }
}
