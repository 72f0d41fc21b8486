package import CProtobufC
import Glibc
package import RPC

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
package struct MessageArena {
    private let state: UnsafeMutablePointer<ArenaState>

    /// Begins reading a message of `byteCount` bytes.
    /// - Throws: RESOURCE_EXHAUSTED `MESSAGE_TOO_LARGE` if there are more than `limits.maxBytes`.
    package static func decoding(
        _ byteCount: Int, limits: MessageLimits, of message: String
    ) throws(RPCError) -> MessageArena {
        guard byteCount <= limits.maxBytes else {
            throw MessageFault.tooLarge(message, byteCount: byteCount, limit: limits.maxBytes)
        }
        return begin(budget: limits.memoryBudget, knowsAllNumbers: limits.knowsAllNumbers)
    }

    /// Begins writing a message. What is written was built by this program, so memory is not bounded here but the
    /// result is, in `pack`.
    package static func encoding() -> MessageArena {
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
    package func end() {
        state.pointee.reset()
    }

    /// A value as it was read. A number that this program does not know is kept, unless the message is to have none: only then
    /// the thread's arena is looked at.
    package static func enumeration<Value: ContractEnum>(
        _ value: Value, _ field: StaticString
    ) throws(MessageFault) -> Value {
        if let number = value.unrecognizedNumber, ArenaState.ofThisThread().pointee.knowsAllNumbers {
            throw MessageFault(field: "\(field)", rule: .unknownNumber(number))
        }
        return value
    }

    /// What protobuf-c allocates with.
    package var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        // The state lives on the heap until the thread ends, so its first field's address stays.
        UnsafeMutableRawPointer(state).assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    /// Memory of `size` bytes, aligned to 16. Only for writing, where no budget applies.
    package func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        guard let memory = state.pointee.allocate(size) else { fatalError("out of memory") }
        return memory
    }

    /// Why unpacking gave nothing: over budget, or malformed.
    package func unpackError(of message: String, limits: MessageLimits) -> RPCError {
        state.pointee.isOverBudget
            ? MessageFault.overBudget(message, limit: limits.memoryBudget) : MessageFault.malformed(message)
    }
}
