import CProtobufC
import RPC
import Wire

/// A field as far as it matters to how its message stands in memory.
struct ContractField {
    var name = ""
    var number = 0
    var isRepeated = false
    /// The oneof that it belongs to, by index.
    var oneof: Int?
    /// The message that it holds, by full name.
    var message: String?
    /// How it is on the wire; texts are taken as bytes.
    var wire = PROTOBUF_C_TYPE_BYTES
    var form = FieldForm.bytes

    /// Whether a list of it stands in one piece on the wire: proto3's default for whatever is no text, bytes or message.
    var isPacked: Bool { isRepeated && wire != PROTOBUF_C_TYPE_BYTES && wire != PROTOBUF_C_TYPE_MESSAGE }
}

/// Finds messages in the descriptor set without taking it all apart: where it stands, and only on the way to the message that is asked for.
enum ContractFields {
    /// The fields of the message called `fullName`, in the order of its file. Numbers are those of google/protobuf/descriptor.proto.
    ///
    /// - Throws: `DescriptorError` if there is none, or the set is malformed.
    static func of(_ fullName: String) throws(DescriptorError) -> [ContractField] {
        let set = DescriptorSet.memory
        var files = FieldCursor(0..<set.count)
        while let file = try next(&files) {
            guard file.number == 1, file.wireType == 2, let rest = try rest(of: fullName, in: file.range),
                let range = try message(rest, field: 4, in: file.range)
            else { continue }
            var fields: [ContractField] = []
            var cursor = FieldCursor(range)
            while let field = try next(&cursor) {
                if field.number == 2, field.wireType == 2 { fields.append(try read(field.range)) }
            }
            return fields
        }
        throw DescriptorError("no message \(fullName)")
    }

    /// What of a full name follows the package of the file at `range`; nil if it is of another.
    private static func rest(of fullName: String, in range: Range<Int>) throws(DescriptorError) -> Substring? {
        let package = try text(2, in: range) + "."
        return fullName.hasPrefix(package) ? fullName.dropFirst(package.count) : nil
    }

    /// Where the message `name` (`Outer.Inner`) stands among the messages in field `number` of what stands at `range`.
    private static func message(
        _ name: Substring, field number: Int, in range: Range<Int>
    ) throws(DescriptorError) -> Range<Int>? {
        let parts = name.split(separator: ".", maxSplits: 1)
        var cursor = FieldCursor(range)
        while let field = try next(&cursor) {
            guard field.number == number, field.wireType == 2, try text(1, in: field.range) == parts[0] else {
                continue
            }
            return parts.count == 1 ? field.range : try message(parts[1], field: 3, in: field.range)
        }
        return nil
    }

    private static func read(_ range: Range<Int>) throws(DescriptorError) -> ContractField {
        var result = ContractField()
        var type = 0
        var cursor = FieldCursor(range)
        while let field = try next(&cursor) {
            let value = Int(truncatingIfNeeded: field.value)
            switch field.number {
            case 1: result.name = try text(field.range)
            case 3: result.number = value
            case 4: result.isRepeated = value == 3
            case 5: type = value
            case 6: result.message = String(try text(field.range).drop { $0 == "." })
            case 9: result.oneof = value
            default: break
            }
        }
        let forms: (ProtobufCType, FieldForm, list: FieldForm)? =
            switch type {
            case 1: (PROTOBUF_C_TYPE_DOUBLE, .eight, .eights)
            case 2: (PROTOBUF_C_TYPE_FLOAT, .four, .fours)
            case 3: (PROTOBUF_C_TYPE_INT64, .eight, .eights)
            case 4: (PROTOBUF_C_TYPE_UINT64, .eight, .eights)
            case 5: (PROTOBUF_C_TYPE_INT32, .four, .fours)
            case 6: (PROTOBUF_C_TYPE_FIXED64, .eight, .eights)
            case 7: (PROTOBUF_C_TYPE_FIXED32, .four, .fours)
            case 8: (PROTOBUF_C_TYPE_BOOL, .truth, .truths)
            case 9: (PROTOBUF_C_TYPE_BYTES, .text, .texts)
            case 11: (PROTOBUF_C_TYPE_MESSAGE, .message, .messages)
            case 12: (PROTOBUF_C_TYPE_BYTES, .bytes, .bytesList)
            case 13: (PROTOBUF_C_TYPE_UINT32, .four, .fours)
            case 14: (PROTOBUF_C_TYPE_ENUM, .enumeration, .enumerations)
            case 15: (PROTOBUF_C_TYPE_SFIXED32, .four, .fours)
            case 16: (PROTOBUF_C_TYPE_SFIXED64, .eight, .eights)
            case 17: (PROTOBUF_C_TYPE_SINT32, .four, .fours)
            case 18: (PROTOBUF_C_TYPE_SINT64, .eight, .eights)
            default: nil
            }
        guard let forms else { throw DescriptorError("\(result.name) has type \(type)") }
        result.wire = forms.0
        result.form = result.isRepeated ? forms.list : forms.1
        if type != 11 { result.message = nil }
        return result
    }

    private static func next(_ cursor: inout FieldCursor) throws(DescriptorError) -> FieldCursor.Field? {
        do throws(WireError) { return try cursor.next(in: DescriptorSet.memory.bytes) } catch {
            throw DescriptorError("the descriptor set is malformed")
        }
    }

    /// The text of a string field of what stands at `range`, the first one; empty for none.
    private static func text(_ number: Int, in range: Range<Int>) throws(DescriptorError) -> String {
        var cursor = FieldCursor(range)
        while let field = try next(&cursor) {
            if field.number == number, field.wireType == 2 { return try text(field.range) }
        }
        return ""
    }

    private static func text(_ range: Range<Int>) throws(DescriptorError) -> String {
        do throws(WireError) { return try DescriptorSet.memory.bytes.string(in: range, field: 0) } catch {
            throw DescriptorError("a name in the descriptor set is not UTF-8")
        }
    }
}
