package import Crypto
package import RPC

/// Where and how a server listens.
package struct ServerConfiguration: Sendable {
    /// Where to listen. Without TLS only loopback or a Unix socket; anything else is refused by ``Server/start()``.
    package var address: SocketAddress
    /// The certificates; every peer must then prove who it is. Nil for plain bytes.
    package var tls: TLSProvider?
    /// The bounds.
    package var limits: TransportLimits
    /// Calls of single methods that may be at work at once, by `service/Method`; a further one is answered UNAVAILABLE at
    /// once. Methods that are not named have no bound of their own; names that are no methods do nothing.
    package var methodLimits: [String: Int] = [:]
    /// How long calls may go on after a graceful shutdown began; then they are answered UNAVAILABLE and cancelled.
    package var drainTimeout: Duration
    /// The same for streaming calls, which often have no end of their own.
    package var streamDrainTimeout: Duration
    /// What is offered beyond ttrpc to clients that name it; nothing makes a plain server.
    package var extensions = Extensions.all
    /// Told of what an operator should know; called on a loop, so it must not block.
    package var onEvent: @Sendable (ServerEvent) -> Void

    /// A configuration; everything but the address has a default.
    package init(
        address: SocketAddress, tls: TLSProvider? = nil, limits: TransportLimits = .default,
        drainTimeout: Duration = .seconds(10),
        streamDrainTimeout: Duration = .seconds(1), onEvent: @escaping @Sendable (ServerEvent) -> Void = { _ in }
    ) {
        self.address = address
        self.tls = tls
        self.limits = limits
        self.drainTimeout = drainTimeout
        self.streamDrainTimeout = streamDrainTimeout
        self.onEvent = onEvent
    }
}

/// What an operator should know of a server's connections and handlers.
package enum ServerEvent: Sendable {
    /// A connection was closed for another reason than its peer leaving between frames.
    case connectionClosed(peer: String, reason: String, liveCalls: Int)
    /// A connection ended in its handshake. The reason is one of ``Crypto/TLSFailure/Reason``, HANDSHAKE_STALLED (not complete in its
    /// time), HANDSHAKES_CROWDED (the oldest of too many) or PEER_LEFT.
    case handshakeRefused(peer: String, reason: String, detail: String)
    /// A connection was refused because there are too many.
    case connectionRefused(peer: String, limit: Int)
    /// No connection can be accepted for a moment (out of descriptors, say).
    case acceptFailed(TransportError)
    /// A call was refused or failed in its handler or in what stands before it; told within the call's trace.
    case callFailed(CallFailure)
    /// A call was turned away before it had a handler: at a bound, while the server stops, or because it cannot be read. The
    /// method is nil where it was not read.
    case callTurnedAway(peer: Peer, method: String?, error: RPCError)
}
