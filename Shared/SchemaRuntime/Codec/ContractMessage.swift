package import RPC

/// A message of the contract. What is generated of one are its fields and ``visit(_:)``; the rest is here.
package protocol ContractMessage: RPC.Message {
    /// How the message stands in protobuf-c's memory.
    static var shape: MessageShape { get }

    /// Shows every field to `visitor`, in the order of the contract. One that reads sets them, any other leaves them alone.
    mutating func visit(_ visitor: inout FieldVisitor) throws(MessageFault)
}

extension ContractMessage {
    /// Reads the message from its wire form; see ``MessageArena`` for what is refused.
    package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError) {
        var reader = try FieldVisitor(reading: serialized, limits: limits, as: Self.shape)
        defer { reader.end() }
        self.init()
        do throws(MessageFault) { try visit(&reader) } catch { throw error.rpcError(in: Self.fullName) }
    }

    /// Writes the message's wire form.
    ///
    /// - Throws: INVALID_ARGUMENT naming the text that holds U+0000, RESOURCE_EXHAUSTED above ``SchemaLimits/maxEncodedBytes``.
    package func serialized() throws(RPCError) -> [UInt8] {
        var writer = FieldVisitor(writing: Self.shape)
        defer { writer.end() }
        do throws(MessageFault) {
            try withUnsafePointer(to: self) { message throws(MessageFault) in
                // A visitor that writes changes no field.
                try UnsafeMutablePointer(mutating: message).pointee.visit(&writer)
            }
            return try writer.packed()
        } catch {
            throw error.rpcError(in: Self.fullName)
        }
    }
}

extension ContractMessage {
    /// Made once for all messages: what the compiler writes for every struct is much code, and hardly a message is ever hashed. What is
    /// equal has the same wire form.
    package func hash(into hasher: inout Hasher) {
        var writer = FieldVisitor(writing: Self.shape, isStrict: false)
        defer { writer.end() }
        do throws(MessageFault) {
            try withUnsafePointer(to: self) { message throws(MessageFault) in
                try UnsafeMutablePointer(mutating: message).pointee.visit(&writer)
            }
            hasher.combine(try writer.packed())
        } catch {
            // Nothing is refused.
            fatalError("\(Self.fullName): \(error)")
        }
    }
}
