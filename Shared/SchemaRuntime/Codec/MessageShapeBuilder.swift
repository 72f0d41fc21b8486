import CProtobufC
import Glibc

/// Lays a message out and makes its descriptor.
struct MessageShapeBuilder {
    private let fields: [ContractField]
    private var end = MessageShape.headerBytes
    /// Where the oneofs begin that were met, by index.
    private var oneofs: [Int: Int] = [:]

    init(_ fields: [ContractField]) { self.fields = fields }

    /// The shape of the message called `name`; `shape` knows those of the messages in it.
    mutating func build(_ name: String, _ shape: (String) -> MessageShape) -> MessageShape {
        var made: [(ProtobufCFieldDescriptor, FieldForm)] = []
        for field in fields { made.append((descriptor(of: field, shape), field.form)) }
        made.sort { $0.0.id < $1.0.id }
        let descriptors = UnsafeMutablePointer<ProtobufCFieldDescriptor>.allocate(capacity: max(made.count, 1))
        let forms = UnsafeMutablePointer<FieldForm>.allocate(capacity: max(made.count, 1))
        for (index, (descriptor, form)) in made.enumerated() {
            (descriptors + index).initialize(to: descriptor)
            (forms + index).initialize(to: form)
        }
        let ranges = Self.ranges(of: made.map { Int32($0.0.id) })
        let message = UnsafeMutablePointer<ProtobufCMessageDescriptor>.allocate(capacity: 1)
        var descriptor = ProtobufCMessageDescriptor()
        descriptor.magic = UInt32(PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC)
        descriptor.name = Self.kept(name)
        descriptor.sizeof_message = end
        descriptor.n_fields = UInt32(made.count)
        descriptor.fields = UnsafePointer(descriptors)
        descriptor.n_field_ranges = UInt32(ranges.count - 1)
        descriptor.field_ranges = Self.kept(ranges)
        message.initialize(to: descriptor)
        return MessageShape(descriptor: UnsafePointer(message), forms: UnsafePointer(forms))
    }

    private mutating func descriptor(
        of field: ContractField, _ shape: (String) -> MessageShape
    ) -> ProtobufCFieldDescriptor {
        var result = ProtobufCFieldDescriptor()
        result.name = Self.kept(field.name)
        result.id = UInt32(field.number)
        result.label = field.isRepeated ? PROTOBUF_C_LABEL_REPEATED : PROTOBUF_C_LABEL_NONE
        result.type = field.wire
        if let message = field.message { result.descriptor = UnsafeRawPointer(shape(message).descriptor) }
        if field.isRepeated {
            result.quantifier_offset = UInt32(take(16))
            result.offset = result.quantifier_offset + 8
            if field.isPacked { result.flags = PROTOBUF_C_FIELD_FLAG_PACKED.rawValue }
        } else if let index = field.oneof {
            let start = oneofs[index] ?? take(MessageShape.oneofBytes)
            oneofs[index] = start
            result.quantifier_offset = UInt32(start)
            result.offset = UInt32(start + 8)
            result.flags = PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue
        } else {
            result.offset = UInt32(take(field.form == .text || field.form == .bytes ? 16 : 8))
        }
        return result
    }

    private mutating func take(_ size: Int) -> Int {
        defer { end += size }
        return end
    }

    /// Runs of numbers without a gap, and one that ends the list.
    private static func ranges(of numbers: [Int32]) -> [ProtobufCIntRange] {
        var result: [ProtobufCIntRange] = []
        for (index, number) in numbers.enumerated() where index == 0 || numbers[index - 1] != number - 1 {
            result.append(ProtobufCIntRange(start_value: number, orig_index: UInt32(index)))
        }
        return result + [ProtobufCIntRange(start_value: 0, orig_index: UInt32(numbers.count))]
    }

    private static func kept(_ text: String) -> UnsafePointer<CChar>? { UnsafePointer(strdup(text)) }

    private static func kept(_ ranges: [ProtobufCIntRange]) -> UnsafePointer<ProtobufCIntRange> {
        let memory = UnsafeMutablePointer<ProtobufCIntRange>.allocate(capacity: ranges.count)
        for (index, range) in ranges.enumerated() { (memory + index).initialize(to: range) }
        return UnsafePointer(memory)
    }
}
