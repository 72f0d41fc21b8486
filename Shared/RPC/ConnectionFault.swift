import Wire

/// Why a session ends its connection: always the peer's doing.
package enum ConnectionFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// A frame header whose reserved first byte is not zero.
    case notTTRPC(length: UInt32)
    /// More oversized frames than the budget allows.
    case tooManyOversizedFrames(limit: Int)
    /// The peer does not read what it asked for.
    case outputNotRead(bytes: Int, limit: Int)

    /// For the log: what, and the bound.
    package var description: String {
        switch self {
        case .notTTRPC(let length):
            return "a frame of \(length) bytes was announced, from \(WireLimits.protocolErrorBytes) on "
                + "the peer does not speak ttrpc"
        case .tooManyOversizedFrames(let limit):
            return "more than \(limit) frames above \(WireLimits.maxFrameBytes) bytes within the budget's period"
        case .outputNotRead(let bytes, let limit):
            return "\(bytes) bytes of responses wait unread, the bound is \(limit)"
        }
    }
}
