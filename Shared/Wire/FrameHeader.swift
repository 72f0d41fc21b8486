/// What a frame is. Unknown values are kept, so that they can be counted and ignored.
package struct FrameType: RawRepresentable, Sendable, Hashable {
    /// The byte on the wire.
    package let rawValue: UInt8

    /// A type by its byte.
    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Opens a stream; client to server only.
    package static let request = FrameType(rawValue: 0x01)
    /// Ends a stream with a status or a message; server to client only.
    package static let response = FrameType(rawValue: 0x02)
    /// One message of a stream without envelope, or the end of a half.
    package static let data = FrameType(rawValue: 0x03)

    /// Whether this is one of the three types of the protocol.
    package var isKnown: Bool { rawValue >= 1 && rawValue <= 3 }
}

/// The flags of a frame. Unknown bits are kept and ignored.
package struct FrameFlags: OptionSet, Sendable, Hashable {
    /// The byte on the wire.
    package let rawValue: UInt8

    /// Flags by their byte.
    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The sender sends nothing more on this stream.
    package static let remoteClosed = FrameFlags(rawValue: 0x01)
    /// The sender will send Data on this stream.
    package static let remoteOpen = FrameFlags(rawValue: 0x02)
    /// There is no message, as opposed to an empty one.
    package static let noData = FrameFlags(rawValue: 0x04)
}

/// The ten bytes before every frame: length, stream, type and flags, big endian. Source: ttrpc protocol, "Message frame".
package struct FrameHeader: Sendable, Hashable {
    /// Bytes of the body that follows.
    package var length: UInt32
    /// The stream: odd when the client opened it.
    package var streamID: UInt32
    /// What the frame is.
    package var type: FrameType
    /// Its flags.
    package var flags: FrameFlags

    /// A header from its parts.
    package init(length: UInt32, streamID: UInt32, type: FrameType, flags: FrameFlags = []) {
        self.length = length
        self.streamID = streamID
        self.type = type
        self.flags = flags
    }

    /// Reads a header; `offset + 10` must not be past the end of the bytes.
    package init(_ bytes: RawSpan, at offset: Int) {
        length = UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
        streamID = UInt32(bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
        type = FrameType(rawValue: bytes.unsafeLoad(fromByteOffset: offset + 8, as: UInt8.self))
        flags = FrameFlags(rawValue: bytes.unsafeLoad(fromByteOffset: offset + 9, as: UInt8.self))
    }

    /// Appends the header.
    package func append(to bytes: inout [UInt8]) {
        var words = (length.bigEndian, streamID.bigEndian)
        withUnsafeBytes(of: &words) { bytes.append(contentsOf: $0) }
        bytes.append(type.rawValue)
        bytes.append(flags.rawValue)
    }
}
