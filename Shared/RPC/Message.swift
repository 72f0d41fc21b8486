/// A message that a call carries. Implemented by the generated types.
package protocol Message: Sendable, Hashable {
    /// The name in the schema, e.g. `xinyi.measures.v1.CheckRequest`.
    static var fullName: String { get }

    /// The message with every field at its default.
    init()

    /// Decodes a message within `limits`.
    ///
    /// - Throws: INVALID_ARGUMENT for malformed bytes, RESOURCE_EXHAUSTED past a bound. Never crashes, whatever the bytes.
    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError)

    /// The message as bytes.
    ///
    /// - Throws: RESOURCE_EXHAUSTED when it cannot be sent in one frame, INVALID_ARGUMENT for a value that has no encoding.
    func serialized() throws(RPCError) -> [UInt8]
}

/// What decoding one message may cost.
package struct MessageLimits: Sendable, Hashable {
    /// The longest encoding accepted, in bytes.
    package var maxBytes: Int
    /// How many bytes decoding may allocate in all; repeated empty submessages make a small encoding expensive.
    package var memoryBudget: Int
    /// Whether an enum's number that this program does not know is refused. So it is in requests, where it would be taken for
    /// "unspecified" or stored without a meaning; what a newer peer answers or publishes keeps it.
    package var knowsAllNumbers = false

    /// Limits from both numbers.
    package init(maxBytes: Int, memoryBudget: Int) {
        self.maxBytes = maxBytes
        self.memoryBudget = memoryBudget
    }

    /// The same for a request: ``knowsAllNumbers``.
    package var ofRequest: MessageLimits {
        var limits = self
        limits.knowsAllNumbers = true
        return limits
    }

    /// 4 MiB of bytes (no frame holds more), 32 MiB of memory.
    package static let `default` = MessageLimits(maxBytes: 4 << 20, memoryBudget: 32 << 20)
}
