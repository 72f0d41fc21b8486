package import Crypto

/// Where a command's calls go, and how.
package struct ConnectionTarget: Sendable, Hashable {
    /// The addresses of its instances, `127.0.0.1:7402`: at least one. A call that finds one of them gone is made at another, where
    /// making it again is safe.
    package let addresses: [String]
    /// The service that must be there: `registry`; `*` for any.
    package let service: String
    /// The certificates; nil for a plain connection.
    package let tls: TLSProvider?
}
