/// The bounds of one connection's sessions. What happens at each is said beside it.
package struct RPCLimits: Sendable, Hashable {
    /// Calls at work on one connection; the next one is answered RESOURCE_EXHAUSTED at once (server), or refused before it
    /// is sent (client).
    package var maxStreams = 1024
    /// Metadata pairs of a call; more is answered RESOURCE_EXHAUSTED.
    package var maxMetadataPairs = 64
    /// Bytes of all metadata of a call; more is answered RESOURCE_EXHAUSTED.
    package var maxMetadataBytes = 16 << 10
    /// Waiting output from which on a server reads no further requests and streaming handlers wait.
    package var outboundHighWater = 256 << 10
    /// Waiting output at which reading and writing handlers go on.
    package var outboundLowWater = 64 << 10
    /// Waiting output at which the peer is taken to be dead: the server closes; the client refuses further calls.
    package var maxOutboundBytes = 64 << 20
    /// Oversized frames discarded within ``discardWindow``; one more closes the connection.
    package var maxDiscardedFrames = 16
    /// The period over which discarded frames are counted.
    package var discardWindow = Duration.seconds(60)
    /// Messages of one stream that wait for their reader; one more fails the stream. Large, because plain ttrpc
    /// cannot tell a writer to wait: a replay of a feed arrives as fast as the network allows.
    package var streamBufferMessages = 65_536
    /// Bytes of one stream's waiting messages; past it the stream fails. One message always fits.
    package var streamBufferBytes = 16 << 20
    /// Bytes of one stream's frames that a peer that knows windows may have under way to us; it waits then, and goes on as the
    /// reader takes them.
    package var streamWindowBytes = 256 << 10
    /// After how long a silence a peer that knows pings is sent one while calls are at work; nil for never.
    package var pingAfter: Duration? = .seconds(30)
    /// How long the peer may then stay silent; after that the connection is closed.
    package var pingTimeout = Duration.seconds(10)
    /// Pings that follow each other faster are counted against the peer.
    package var minPingInterval = Duration.seconds(1)
    /// How many such pings in a row are borne; one more closes the connection.
    package var maxPingStrikes = 8
    /// What decoding one request may cost.
    package var messages = MessageLimits.default
    /// From this stream number on a client opens no more calls on the connection and moves to a new one.
    package var retirementID: UInt32 = .max - (1 << 20)

    /// The bounds as they stand above; one side's need not be the other's.
    package init() {}

    /// The defaults.
    package static let `default` = RPCLimits()
}
