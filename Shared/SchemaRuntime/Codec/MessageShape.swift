import CProtobufC
import RPC
import Synchronization

/// How a message stands in memory while protobuf-c reads or writes it: protobuf-c's own descriptor, made from the contracts that
/// are part of the program (``DescriptorSet``) when a message is first used, and kept.
///
/// Behind protobuf-c's header come the fields in the order of the contract, each at a multiple of eight bytes: a number or the address of a
/// message takes eight, a text or bytes (count, address) sixteen, a list (count, address) sixteen, and a oneof 24: the number of the field
/// that is set, and room for its value. So ``FieldVisitor`` needs no table to walk over it.
package struct MessageShape: @unchecked Sendable {
    /// What protobuf-c goes by. Its fields are in the order of their numbers.
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    /// What each of the descriptor's fields is.
    let forms: UnsafePointer<FieldForm>

    /// Bytes before the first field.
    static let headerBytes = MemoryLayout<ProtobufCMessage>.size
    /// Bytes of a oneof.
    static let oneofBytes = 24

    /// The shape of a message of the contract.
    ///
    /// It stops the program if the message is not in its contracts, or has other fields there: both are generated from the same files.
    package init<Message: ContractMessage>(of type: Message.Type) {
        self = MessageShapes.shape(named: type.fullName)
        let size = descriptor.pointee.sizeof_message
        let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        var checker = FieldVisitor(checking: self, memory: memory)
        var message = type.init()
        do throws(MessageFault) { try message.visit(&checker) } catch { fatalError("\(name): \(error)") }
        guard checker.place.slot == memory + size else {
            fatalError("\(name) has more fields in its contract; run `make generate`")
        }
    }

    init(descriptor: UnsafePointer<ProtobufCMessageDescriptor>, forms: UnsafePointer<FieldForm>) {
        self.descriptor = descriptor
        self.forms = forms
    }

    /// The message's full name.
    var name: String { String(cString: descriptor.pointee.name) }

    /// The field that begins at `slot` of the struct at `base`; of a oneof's the one that is set there, and of none the oneof's first.
    func field(at slot: UnsafeMutableRawPointer, in base: UnsafeMutableRawPointer) -> Int? {
        let offset = UInt32(truncatingIfNeeded: slot - base)
        return (0..<Int(descriptor.pointee.n_fields)).first { index in
            let field = descriptor.pointee.fields[index]
            guard field.isOneof else { return (field.isRepeated ? field.quantifier_offset : field.offset) == offset }
            let number = (base + Int(field.quantifier_offset)).load(as: UInt32.self)
            return field.offset == offset && field.id == number
        }
    }

    /// The name of the field that begins at `slot` of the struct at `base`.
    func fieldName(at slot: UnsafeMutableRawPointer, in base: UnsafeMutableRawPointer) -> String {
        field(at: slot, in: base).map { String(cString: descriptor.pointee.fields[$0].name) } ?? ""
    }

    /// The lowest number above `number` of the oneof that begins at `start`; nil for none.
    func alternative(
        after number: Int32, at start: UnsafeMutableRawPointer, in base: UnsafeMutableRawPointer
    ) -> Int32? {
        for index in 0..<Int(descriptor.pointee.n_fields) {
            let field = descriptor.pointee.fields[index]
            guard field.isOneof, Int(field.quantifier_offset) == start - base else { continue }
            if field.id > number { return Int32(field.id) }
        }
        return nil
    }
}

/// What a field is to code, whatever its wire form.
enum FieldForm: UInt8 {
    case four, eight, truth, text, bytes, enumeration, message
    case fours, eights, truths, texts, bytesList, enumerations, messages
    /// None; a field is never one, its oneof is.
    case oneof
}

extension ProtobufCFieldDescriptor {
    /// Whether it belongs to a oneof.
    var isOneof: Bool { flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 }
    /// Whether it is a list.
    var isRepeated: Bool { label == PROTOBUF_C_LABEL_REPEATED }
}

/// The shapes of all messages that the program has used. They are never freed.
enum MessageShapes {
    private static let shapes = Mutex<[String: MessageShape]>([:])

    /// The shape of the message with that full name. It stops the program if the contracts have none.
    static func shape(named name: String) -> MessageShape { shapes.withLock { make(name, among: &$0) } }

    private static func make(_ name: String, among shapes: inout [String: MessageShape]) -> MessageShape {
        if let made = shapes[name] { return made }
        do throws(DescriptorError) {
            var builder = MessageShapeBuilder(try ContractFields.of(name))
            let shape = builder.build(name) { make($0, among: &shapes) }
            shapes[name] = shape
            return shape
        } catch {
            // The set is part of the program, and tests use every message of it.
            fatalError("the built-in descriptor set: \(error.message)")
        }
    }
}
