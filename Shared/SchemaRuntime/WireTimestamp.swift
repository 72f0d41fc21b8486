package import RPC
package import SchemaC

/// google.protobuf.Timestamp: an instant as seconds and nanoseconds since 1970-01-01T00:00:00Z.
///
/// The bounds of the type's definition (years 1 to 9999, nanoseconds 0 to 999,999,999) are not enforced here: what is
/// read is kept as it came, and who uses it as an instant checks it.
package struct WireTimestamp: RPC.Message {
    /// The message's name in the contract.
    package static var fullName: String { "google.protobuf.Timestamp" }

    /// Seconds since the epoch, negative before it.
    package var seconds: Int64 = 0
    /// Nanoseconds within the second, 0 to 999,999,999, counting forward also before the epoch.
    package var nanos: Int32 = 0

    /// 1970-01-01T00:00:00Z: what a message says that leaves both fields out.
    package init() {}

    /// An instant by its parts.
    package init(seconds: Int64, nanos: Int32 = 0) {
        self.seconds = seconds
        self.nanos = nanos
    }

    /// An instant by milliseconds since the epoch.
    package init(millisecondsSinceEpoch milliseconds: Int64) {
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        self.seconds = rest < 0 ? seconds - 1 : seconds
        nanos = Int32(rest < 0 ? rest + 1000 : rest) * 1_000_000
    }

    /// Milliseconds since the epoch, rounded down; clamped to the range of Int64.
    package var millisecondsSinceEpoch: Int64 {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, tooLarge) = product.addingReportingOverflow(Int64(nanos / 1_000_000))
        return tooLarge ? (seconds < 0 ? .min : .max) : sum
    }
}

extension WireTimestamp {
    /// Reads the message from its wire form; see `MessageArena` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)
        defer { arena.end() }
        let unpacked = serialized.withUnsafeBytes {
            google__protobuf__timestamp__unpack(
                arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }
        do {
            self = try Self(unpacked: unpacked)
        } catch {
            throw error.rpcError(in: Self.fullName)
        }
    }

    /// Writes the message's wire form.
    package func serialized() throws(RPCError) -> [UInt8] {
        let arena = MessageArena.encoding()
        defer { arena.end() }
        do {
            return try arena.pack(packed(in: arena))
        } catch {
            throw error.rpcError(in: Self.fullName)
        }
    }

    /// Copies an unpacked C message. It throws nothing, but generated code calls it as it calls all others.
    package init(unpacked c: UnsafePointer<Google__Protobuf__Timestamp>) throws(MessageFault) {
        seconds = c.pointee.seconds
        nanos = c.pointee.nanos
    }

    /// Builds the C message in `arena`, valid until the arena is ended.
    package func packed(
        in arena: MessageArena
    ) throws(MessageFault) -> UnsafeMutablePointer<Google__Protobuf__Timestamp> {
        let c = arena.allocate(MemoryLayout<Google__Protobuf__Timestamp>.size)
            .bindMemory(to: Google__Protobuf__Timestamp.self, capacity: 1)
        google__protobuf__timestamp__init(c)
        c.pointee.seconds = seconds
        c.pointee.nanos = nanos
        return c
    }
}
