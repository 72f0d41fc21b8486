package import Phrases
package import Wire

/// Why a session ends its connection: always the peer's doing.
package enum ConnectionFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// A frame header whose reserved first byte is not zero.
    case notTTRPC(length: UInt32)
    /// More oversized frames than the budget allows.
    case tooManyOversizedFrames(limit: Int)
    /// The peer does not read what it asked for.
    case outputNotRead(bytes: Int, limit: Int)
    /// A ping was not answered, nor anything else said.
    case silent(Duration)
    /// More pings than the bound allows.
    case tooManyPings(limit: Int)
    /// A frame of an extension that is longer than any may be.
    case malformedControl(FrameType, length: Int)

    /// What the peer is told before the connection is closed, if it knows that frame.
    var status: RPCError {
        RPCError(
            code: .internal, message: "the connection is closed: \(text)",
            info: ErrorInfo(reason: "CONNECTION_FAULT", domain: RPCError.runtimeDomain))
    }

    /// For the log, in English.
    package var description: String { text.english }

    /// What, and the bound.
    package var text: Phrase {
        switch self {
        case .notTTRPC(let length):
            return "a frame of \(length) bytes was announced, from \(WireLimits.protocolErrorBytes) on "
                + "the peer does not speak ttrpc"
        case .tooManyOversizedFrames(let limit):
            return "more than \(limit) frames above \(WireLimits.maxFrameBytes) bytes within the budget's period"
        case .outputNotRead(let bytes, let limit):
            return "\(bytes) bytes of responses wait unread, the bound is \(limit)"
        case .silent(let timeout):
            return "the peer did not answer a ping within \(timeout) while calls were at work"
        case .tooManyPings(let limit):
            return "more than \(limit) pings in a row came faster than the bound allows"
        case .malformedControl(let type, let length):
            return "a frame of type \(type.rawValue) has \(length) bytes, the bound is \(WireLimits.maxControlBytes)"
        }
    }
}
