/// The bounds of the frame layer.
package enum WireLimits {
    /// Bytes of a frame header.
    package static let headerBytes = 10
    /// The longest frame body that is delivered, 4 MiB. One byte more is discarded and reported.
    package static let maxFrameBytes = 4 << 20
    /// From this length on (the reserved first byte is not zero) the peer is not speaking ttrpc: the connection ends at once,
    /// so that a frame of 4 GiB costs ten bytes.
    package static let protocolErrorBytes = 16 << 20
    /// How much of a service or method name from the wire is repeated in an answer.
    package static let maxEchoedNameBytes = 200
    /// The longest payload of an extension's frame; a longer one is a fault of the peer.
    package static let maxControlBytes = 64 << 10
}
