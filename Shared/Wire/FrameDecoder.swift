/// Cuts a stream of bytes into frames, whatever the pieces in which it arrives.
///
/// Owns no bytes: the caller keeps what was not consumed and presents it again with more behind it. Never asks for more than
/// one frame (``WireLimits/maxFrameBytes`` and the header), so the caller's buffer is bounded. Every step either consumes
/// bytes or says what it waits for.
package struct FrameDecoder: Sendable {
    /// What the bytes at the offset were.
    package enum Step: Sendable, Hashable {
        /// No whole frame yet: `total` bytes, counted from the offset, are needed before trying again.
        case needsMore(total: Int)
        /// A frame whose body lies in `body` of the bytes.
        case frame(FrameHeader, body: Range<Int>)
        /// The header of a frame above the limit; its body is being discarded, exactly `length` bytes of it.
        case oversized(FrameHeader)
        /// The peer does not speak the protocol; the connection must end. Repeated for ever.
        case violation(length: UInt32)
    }

    private var discarding = 0
    private var violated: UInt32?

    /// A decoder at the start of a connection.
    package init() {}

    /// Whether the next byte belongs to a frame that has begun and is being discarded.
    package var isDiscarding: Bool { discarding > 0 }

    /// Takes the next frame at `offset`, which advances past what was consumed.
    package mutating func next(in bytes: RawSpan, from offset: inout Int) -> Step {
        if let violated { return .violation(length: violated) }
        if discarding > 0 {
            let count = min(discarding, bytes.byteCount - offset)
            discarding -= count
            offset += count
            guard discarding == 0 else { return .needsMore(total: 1) }
        }
        guard bytes.byteCount - offset >= WireLimits.headerBytes else {
            return refuseEarly(bytes, offset) ?? .needsMore(total: WireLimits.headerBytes)
        }
        let header = FrameHeader(bytes, at: offset)
        let length = Int(header.length)
        guard length <= WireLimits.maxFrameBytes else {
            guard length < WireLimits.protocolErrorBytes else {
                violated = header.length
                return .violation(length: header.length)
            }
            offset += WireLimits.headerBytes
            discarding = length
            return .oversized(header)
        }
        let total = WireLimits.headerBytes + length
        guard bytes.byteCount - offset >= total else { return .needsMore(total: total) }
        let start = offset + WireLimits.headerBytes
        offset += total
        return .frame(header, body: start..<offset)
    }

    /// The reserved first byte says enough on its own: no need to wait for the rest of the header.
    private mutating func refuseEarly(_ bytes: RawSpan, _ offset: Int) -> Step? {
        guard offset < bytes.byteCount else { return nil }
        let first = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
        guard first != 0 else { return nil }
        let length = UInt32(first) << 24
        violated = length
        return .violation(length: length)
    }
}
