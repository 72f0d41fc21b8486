package import RPC

// Reports are kept as the contract's messages in wire form, so that a field that is added later needs no migration.

extension Message {
    /// Reads a message that the store holds.
    /// - Throws: ``RPCError`` if the bytes are damaged.
    package init(stored bytes: [UInt8]) throws { self = try Self.read(bytes) }

    private static func read(_ bytes: [UInt8]) throws(RPCError) -> Self {
        try Self(serialized: bytes.span.bytes, limits: .default)
    }
}
