/// The other end of a connection.
package struct Peer: Sendable, Hashable {
    /// Its address as text, `127.0.0.1:40122` or `unix:`; for logs.
    package var address: String
    /// Whether the connection cannot leave this machine (loopback or Unix socket).
    package var isLoopback: Bool
    /// Who it proved to be: the URI of its certificate; nil without one.
    package var identity: String?

    /// A peer.
    package init(address: String, isLoopback: Bool, identity: String? = nil) {
        self.address = address
        self.isLoopback = isLoopback
        self.identity = identity
    }
}
