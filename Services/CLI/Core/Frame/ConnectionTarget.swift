package import Crypto

/// Where a command's calls go, and how.
package struct ConnectionTarget: Sendable, Hashable {
    /// The address, `127.0.0.1:7402`.
    package let address: String
    /// The service that must be there: `registry`; `*` for any.
    package let service: String
    /// The certificates; nil for a plain connection.
    package let tls: TLSProvider?
}
