import CProtobufC
import Glibc
import RPC

/// The memory in which protobuf-c builds one message, with a bound on how much of it there is.
///
/// Every thread has one arena and uses it for one message at a time: reading and writing a message never suspends,
/// so nothing else can begin in between. The first 64 KiB are kept for the thread's life; what a larger message
/// needs is freed when it ends. Pointers are valid until `end()`.
///
/// When reading, these are refused with INVALID_ARGUMENT or RESOURCE_EXHAUSTED, never with a crash: malformed bytes, more
/// than `MessageLimits.maxBytes` bytes, more memory than `MessageLimits.memoryBudget` (two bytes of input may
/// become a struct and a pointer), strings that are not UTF-8 or hold a NUL, and numbers of enums that this program does not
/// know where the limits say so. Unknown fields are skipped.
struct MessageArena {
    private let state: UnsafeMutablePointer<ArenaState>

    /// Begins reading a message of `byteCount` bytes.
    /// - Throws: RESOURCE_EXHAUSTED `MESSAGE_TOO_LARGE` if there are more than `limits.maxBytes`.
    static func decoding(
        _ byteCount: Int, limits: MessageLimits, of shape: MessageShape
    ) throws(RPCError) -> MessageArena {
        guard byteCount <= limits.maxBytes else {
            throw MessageFault.tooLarge(shape.name, byteCount: byteCount, limit: limits.maxBytes)
        }
        return begin(budget: limits.memoryBudget, knowsAllNumbers: limits.knowsAllNumbers)
    }

    /// Begins writing a message. What is written was built by this program, so memory is not bounded here but the
    /// result is, in `pack`.
    static func encoding() -> MessageArena {
        begin(budget: .max)
    }

    private static func begin(budget: Int, knowsAllNumbers: Bool = false) -> MessageArena {
        let state = ArenaState.ofThisThread()
        precondition(!state.pointee.inUse, "a message is read or written inside another on the same thread")
        state.pointee.inUse = true
        state.pointee.remaining = budget
        state.pointee.isOverBudget = false
        state.pointee.knowsAllNumbers = knowsAllNumbers
        return MessageArena(state: state)
    }

    /// Gives the memory back.
    func end() {
        state.pointee.reset()
    }

    /// An arena of which nothing is asked.
    static var none: MessageArena { MessageArena(state: ArenaState.ofThisThread()) }

    /// Whether the message that is read may have no number of an enum that this program does not know.
    var knowsAllNumbers: Bool { state.pointee.knowsAllNumbers }

    /// What protobuf-c allocates with.
    var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        // The state lives on the heap until the thread ends, so its first field's address stays.
        UnsafeMutableRawPointer(state).assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    /// Why unpacking gave nothing: over budget, or malformed.
    func unpackError(of message: String, limits: MessageLimits) -> RPCError {
        state.pointee.isOverBudget
            ? MessageFault.overBudget(message, limit: limits.memoryBudget) : MessageFault.malformed(message)
    }
}

// MARK: To C

extension MessageArena {
    /// Memory of `size` bytes, aligned to 16. Only for writing, where no budget applies.
    private func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        guard let memory = state.pointee.allocate(size) else { fatalError("out of memory") }
        return memory
    }

    /// An empty message, valid until the arena is ended.
    func message(_ shape: MessageShape) -> UnsafeMutableRawPointer {
        let size = shape.descriptor.pointee.sizeof_message
        let memory = allocate(size)
        memset(memory, 0, size)
        memory.storeBytes(of: shape.descriptor, as: UnsafePointer<ProtobufCMessageDescriptor>.self)
        return memory
    }

    /// Room for `count` values.
    func list<Element: BitwiseCopyable>(of type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        allocate(count * MemoryLayout<Element>.stride).bindMemory(to: type, capacity: count)
    }

    /// A text in the arena; nil if it is to have no U+0000, which no peer of ours would take, and holds one.
    func copy(_ value: String, _ isStrict: Bool) -> ProtobufCBinaryData? {
        var value = value
        return value.withUTF8 { utf8 in
            guard let base = utf8.baseAddress, !utf8.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
            if isStrict, memchr(base, 0, utf8.count) != nil { return nil }
            return copy(base, utf8.count)
        }
    }

    /// Bytes in the arena.
    func copy(_ value: [UInt8]) -> ProtobufCBinaryData {
        value.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, !buffer.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
            return copy(base, buffer.count)
        }
    }

    private func copy(_ base: UnsafePointer<UInt8>, _ count: Int) -> ProtobufCBinaryData {
        let memory = allocate(count).assumingMemoryBound(to: UInt8.self)
        memory.initialize(from: base, count: count)
        return ProtobufCBinaryData(len: count, data: memory)
    }

    /// The wire form of the C message at `message`, which begins with protobuf-c's message header.
    /// - Throws: `MessageFault` if it is larger than `limit`.
    func pack(_ message: UnsafeMutableRawPointer, limit: Int) throws(MessageFault) -> [UInt8] {
        let header = message.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(header)
        guard size <= limit else { throw MessageFault(field: "", rule: .tooLargeToWrite) }
        // An array that is filled in place looks its type up at run time: for a small message that costs more than a copy.
        if size <= SchemaLimits.copiedBytes {
            let copy = allocate(size)
            _ = protobuf_c_message_pack(header, copy.assumingMemoryBound(to: UInt8.self))
            return [UInt8](UnsafeRawBufferPointer(start: copy, count: size))
        }
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBufferPointer { _ = protobuf_c_message_pack(header, $0.baseAddress) }
        return bytes
    }
}

// MARK: From C

extension MessageArena {
    /// A text. Strings are `ProtobufCBinaryData` on the C side, so that their length is explicit: an embedded U+0000 neither cuts the
    /// value nor is the value scanned for its end.
    /// - Throws: what is wrong if it is not UTF-8 or holds U+0000.
    static func string(_ data: ProtobufCBinaryData) throws(MessageFault.Rule) -> String {
        guard data.len > 0, let base = data.data else { return "" }
        guard memchr(base, 0, data.len) == nil else { throw .hasNUL }
        // Not `String(validating:as:)`: it is generic and looks types up at run time, which costs more than the rest.
        do {
            return String(copying: try UTF8Span(validating: UnsafeBufferPointer(start: base, count: data.len).span))
        } catch {
            throw .notUTF8
        }
    }

    /// Bytes.
    static func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }
}
