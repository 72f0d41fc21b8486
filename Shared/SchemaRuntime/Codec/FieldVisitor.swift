import CProtobufC
import Glibc
package import RPC

/// Walks over the fields of a message and of protobuf-c's struct of it at once. Generated code calls it for field after field,
/// in the order of the contract, and it knows by itself where in the struct each one stands (``MessageShape``).
///
/// A visitor reads (from the struct into the fields), writes (from the fields into the struct), or looks whether code and
/// contract agree, which is done once for every message that a program uses.
package struct FieldVisitor {
    /// What a visitor does.
    package enum Mode { case reading, writing, checking }

    /// What it does.
    package let mode: Mode
    /// Whether it reads.
    package var isReading: Bool { mode == .reading }
    /// Whether it writes.
    package var isWriting: Bool { mode == .writing }

    let arena: MessageArena
    /// Whether it writes only what can be sent.
    let isStrict: Bool
    /// Where it is.
    var place: Place

    /// A place in protobuf-c's struct of a message.
    package struct Place {
        /// The struct.
        var base: UnsafeMutableRawPointer
        /// The next field in it.
        var slot: UnsafeMutableRawPointer
        /// Where the oneof begins of which an alternative is at hand.
        var oneof: UnsafeMutableRawPointer?
        /// What the struct looks like.
        var shape: MessageShape

        init(_ base: UnsafeMutableRawPointer, _ shape: MessageShape) {
            self.base = base
            slot = base + MessageShape.headerBytes
            self.shape = shape
        }
    }

    /// A visitor that reads `bytes`.
    ///
    /// - Throws: INVALID_ARGUMENT for malformed bytes, RESOURCE_EXHAUSTED past a bound of `limits`.
    package init(reading bytes: RawSpan, limits: MessageLimits, as shape: MessageShape) throws(RPCError) {
        let arena = try MessageArena.decoding(bytes.byteCount, limits: limits, of: shape)
        let unpacked = bytes.withUnsafeBytes {
            protobuf_c_message_unpack(
                shape.descriptor, arena.allocator, $0.count, $0.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        guard let unpacked else {
            defer { arena.end() }
            throw arena.unpackError(of: shape.name, limits: limits)
        }
        mode = .reading
        isStrict = true
        self.arena = arena
        place = Place(UnsafeMutableRawPointer(unpacked), shape)
    }

    /// A visitor that writes. `isStrict`: whether it refuses what could not be sent.
    package init(writing shape: MessageShape, isStrict: Bool = true) {
        mode = .writing
        self.isStrict = isStrict
        arena = MessageArena.encoding()
        place = Place(arena.message(shape), shape)
    }

    /// A visitor that compares code with contract, over `memory` of the shape's size that is all zero.
    init(checking shape: MessageShape, memory: UnsafeMutableRawPointer) {
        mode = .checking
        isStrict = true
        arena = MessageArena.none
        place = Place(memory, shape)
    }

    /// Gives the memory back.
    package func end() { arena.end() }

    /// The wire form of what was written.
    ///
    /// - Throws: `MessageFault` if it is larger than ``SchemaLimits/maxEncodedBytes``.
    package func packed() throws(MessageFault) -> [UInt8] {
        try arena.pack(place.base, limit: isStrict ? SchemaLimits.maxEncodedBytes : .max)
    }

    /// Passes a field of `size` bytes and returns where it stands.
    mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
        let slot = place.slot
        place.slot = slot + size
        return slot
    }

    /// What is wrong with the field at `slot`.
    func fault(_ rule: MessageFault.Rule, _ slot: UnsafeMutableRawPointer) -> MessageFault {
        MessageFault(field: place.shape.fieldName(at: slot, in: place.base), rule: rule)
    }

    /// Stops the program if the contract has another field where code has one of `form`.
    func check(_ form: FieldForm, _ slot: UnsafeMutableRawPointer, _ nested: MessageShape? = nil) {
        let shape = place.shape
        guard let index = shape.field(at: slot, in: place.base), shape.forms[index] == form,
            nested == nil || shape.descriptor.pointee.fields[index].descriptor == UnsafeRawPointer(nested?.descriptor)
        else { fatalError("\(shape.name) is not what its contract says; run `make generate`") }
    }
}

// MARK: Numbers, texts, bytes

extension FieldVisitor {
    /// A field of four bytes.
    package mutating func number(_ value: inout Int32) { trivial(&value, .four) }
    /// A field of four bytes.
    package mutating func number(_ value: inout UInt32) { trivial(&value, .four) }
    /// A field of four bytes.
    package mutating func number(_ value: inout Float) { trivial(&value, .four) }
    /// A field of eight bytes.
    package mutating func number(_ value: inout Int64) { trivial(&value, .eight) }
    /// A field of eight bytes.
    package mutating func number(_ value: inout UInt64) { trivial(&value, .eight) }
    /// A field of eight bytes.
    package mutating func number(_ value: inout Double) { trivial(&value, .eight) }

    /// A truth value.
    package mutating func number(_ value: inout Bool) {
        let slot = take(8)
        switch mode {
        case .reading: value = slot.load(as: protobuf_c_boolean.self) != 0
        case .writing: slot.storeBytes(of: value ? 1 : 0, as: protobuf_c_boolean.self)
        case .checking: check(.truth, slot)
        }
    }

    private mutating func trivial<Value: BitwiseCopyable>(_ value: inout Value, _ form: FieldForm) {
        let slot = take(8)
        switch mode {
        case .reading: value = slot.load(as: Value.self)
        case .writing: slot.storeBytes(of: value, as: Value.self)
        case .checking: check(form, slot)
        }
    }

    /// A text.
    ///
    /// - Throws: `MessageFault` naming the field if it holds U+0000 or, of what is read, is not UTF-8.
    package mutating func text(_ value: inout String) throws(MessageFault) {
        let slot = take(16)
        switch mode {
        case .reading:
            let data = slot.load(as: ProtobufCBinaryData.self)
            guard data.len > 0 else { return }
            do throws(MessageFault.Rule) { value = try MessageArena.string(data) } catch { throw fault(error, slot) }
        case .writing:
            guard !value.isEmpty else { return }
            guard let data = arena.copy(value, isStrict) else { throw fault(.hasNUL, slot) }
            slot.storeBytes(of: data, as: ProtobufCBinaryData.self)
        case .checking: check(.text, slot)
        }
    }

    /// Bytes.
    package mutating func bytes(_ value: inout [UInt8]) {
        let slot = take(16)
        switch mode {
        case .reading: value = MessageArena.bytes(slot.load(as: ProtobufCBinaryData.self))
        case .writing: slot.storeBytes(of: arena.copy(value), as: ProtobufCBinaryData.self)
        case .checking: check(.bytes, slot)
        }
    }

    /// The number of an enum's value.
    package mutating func readEnumeration() -> Int32 { take(8).load(as: Int32.self) }

    /// Sets the number of an enum's value.
    package mutating func putEnumeration(_ number: Int32) {
        let slot = take(8)
        if isWriting { slot.storeBytes(of: number, as: Int32.self) } else { check(.enumeration, slot) }
    }

    /// Passes over a number that this program does not know in the field that took `size` bytes.
    ///
    /// - Throws: `MessageFault` naming the field if the message may have none.
    package func takeUnknown(_ number: Int32, _ size: Int) throws(MessageFault) {
        if arena.knowsAllNumbers { throw fault(.unknownNumber(number), place.slot - size) }
    }
}
