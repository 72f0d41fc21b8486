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

    // The types below are no part of ttrpc 1.2. They are sent only to a peer that has said that it knows them.

    /// Asks for an answer with the same eight bytes; the number that containerd/ttrpc has reserved for it.
    package static let ping = FrameType(rawValue: 0x04)
    /// The answer to a ping.
    package static let pong = FrameType(rawValue: 0x05)
    /// Server to client, stream 0: the extensions that the server knows.
    package static let hello = FrameType(rawValue: 0xe0)
    /// Client to server: nobody waits for this stream any more.
    package static let cancel = FrameType(rawValue: 0xe1)
    /// How much of a stream its reader has taken, as a running total.
    package static let window = FrameType(rawValue: 0xe2)
    /// Server to client, stream 0: no further stream is accepted.
    package static let drain = FrameType(rawValue: 0xe3)
    /// Stream 0: why the sender is about to close the connection.
    package static let reset = FrameType(rawValue: 0xe4)

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

    /// All flags of a literal. The set algebra's own one is generic and looks types up at run time, for every frame.
    @inlinable
    package init(arrayLiteral flags: FrameFlags...) {
        var byte: UInt8 = 0
        for flag in flags { byte |= flag.rawValue }
        self.init(rawValue: byte)
    }

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
