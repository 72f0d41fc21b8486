package import RPC

/// How a client connects.
package struct ClientConfiguration: Sendable, Hashable {
    /// The bounds.
    package var limits: TransportLimits
    /// How long to wait between failed attempts to connect.
    package var backoff: Backoff
    /// The number of the first stream of every connection, odd; tests start near the end.
    package var firstStreamID: UInt32 = 1
    /// What servers are told that we know beyond ttrpc; nothing makes a plain client.
    package var extensions = Extensions.all

    /// A configuration.
    package init(limits: TransportLimits = .default, backoff: Backoff = Backoff()) {
        self.limits = limits
        self.backoff = backoff
    }

    /// The defaults.
    package static let `default` = ClientConfiguration()
}
