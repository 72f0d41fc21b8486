import JSON
import Phrases
import SchemaRuntime
import Wire

/// Wire form to JSON; see `JSONCodec`.
struct JSONDecoder {
    let pool: DescriptorPool

    func message(_ bytes: [UInt8], _ type: MessageType, depth: Int) throws(JSONCodecError) -> JSONValue {
        guard depth < SchemaLimits.maxDynamicDepth else { throw malformed(.verbatim(type.fullName)) }
        var values: [Int: [FieldCursor.Field]] = [:]
        var cursor = FieldCursor(0..<bytes.count)
        do {
            while let field = try cursor.next(in: bytes.span.bytes) { values[field.number, default: []].append(field) }
        } catch {
            throw malformed(.verbatim(type.fullName))
        }
        if type.fullName == "google.protobuf.Timestamp" { return timestamp(values) }
        var object = JSONObject()
        for field in type.fields {
            guard let found = values[field.number] else { continue }
            do throws(JSONCodecError) {
                if let value = try value(of: field, found, bytes, depth: depth) { object[field.jsonName] = value }
            } catch {
                throw error.inside(field.jsonName)
            }
        }
        return .object(object)
    }

    private func value(
        of field: FieldType, _ found: [FieldCursor.Field], _ bytes: [UInt8], depth: Int
    ) throws(JSONCodecError) -> JSONValue? {
        if field.isRepeated {
            var elements: [JSONValue] = []
            for item in found {
                if item.wireType == 2, let packed = packedWireType(field.kind) {
                    for number in try unpack(bytes[item.range], wireType: packed) {
                        elements.append(scalar(number, field.kind))
                    }
                } else {
                    elements.append(try one(field, item, bytes, depth: depth))
                }
            }
            return .array(elements)
        }
        if case .message(let name) = field.kind, found.count > 1, let type = pool.messages[name] {
            // Of a message given in parts, the parts are merged.
            return try message(found.flatMap { Array(bytes[$0.range]) }, type, depth: depth + 1)
        }
        return try found.last.map { item throws(JSONCodecError) in try one(field, item, bytes, depth: depth) }
    }

    private func one(
        _ field: FieldType, _ item: FieldCursor.Field, _ bytes: [UInt8], depth: Int
    ) throws(JSONCodecError) -> JSONValue {
        switch field.kind {
        case .message(let name):
            guard item.wireType == 2, let type = pool.messages[name] else { throw malformed(.verbatim(name)) }
            return try message(Array(bytes[item.range]), type, depth: depth + 1)
        case .string:
            guard item.wireType == 2, let text = String(validating: bytes[item.range], as: UTF8.self) else {
                throw malformed("string")
            }
            return .string(text)
        case .bytes:
            guard item.wireType == 2 else { throw malformed("bytes") }
            return .string(Base64.encode(Array(bytes[item.range])))
        default:
            guard item.wireType == packedWireType(field.kind) else { throw malformed("number") }
            return scalar(item.value, field.kind)
        }
    }

    private func scalar(_ bits: UInt64, _ kind: FieldType.Kind) -> JSONValue {
        let signed = Int64(bitPattern: bits)
        switch kind {
        case .bool: return .bool(bits != 0)
        case .int32, .sfixed32: return .integer(Int64(Int32(truncatingIfNeeded: bits)))
        case .uint32, .fixed32: return .integer(Int64(UInt32(truncatingIfNeeded: bits)))
        case .sint32, .sint64:
            let value = Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
            return kind == .sint32 ? .integer(value) : .string("\(value)")
        case .int64, .sfixed64: return .string("\(signed)")
        case .uint64, .fixed64: return .string("\(bits)")
        case .double: return real(Double(bitPattern: bits))
        case .float: return real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
        case .enumeration(let name):
            let number = Int32(truncatingIfNeeded: bits)
            let known = pool.enums[name]?.values.first { $0.number == number }
            return known.map { .string($0.name) } ?? .integer(Int64(number))
        default: return .null
        }
    }

    private func real(_ value: Double) -> JSONValue {
        if value.isNaN { return "NaN" }
        return value.isInfinite ? .string(value < 0 ? "-Infinity" : "Infinity") : .number(value)
    }

    /// The wire type of one value of a kind that can be packed; nil for the others.
    private func packedWireType(_ kind: FieldType.Kind) -> UInt8? {
        switch kind {
        case .message, .string, .bytes, .unsupported: nil
        case .double, .fixed64, .sfixed64: 1
        case .float, .fixed32, .sfixed32: 5
        default: 0
        }
    }

    private func unpack(_ bytes: ArraySlice<UInt8>, wireType: UInt8) throws(JSONCodecError) -> [UInt64] {
        var numbers: [UInt64] = []
        var rest = bytes
        while !rest.isEmpty {
            var value: UInt64 = 0
            if wireType == 0 {
                var shift: UInt64 = 0
                while true {
                    guard let byte = rest.popFirst(), shift < 64 else { throw malformed("packed list") }
                    value |= UInt64(byte & 0x7f) << shift
                    shift += 7
                    if byte < 0x80 { break }
                }
            } else {
                let count = wireType == 1 ? 8 : 4
                guard rest.count >= count else { throw malformed("packed list") }
                for (index, byte) in rest.prefix(count).enumerated() { value |= UInt64(byte) << UInt64(8 * index) }
                rest = rest.dropFirst(count)
            }
            numbers.append(value)
        }
        return numbers
    }

    private func timestamp(_ values: [Int: [FieldCursor.Field]]) -> JSONValue {
        let seconds = Int64(bitPattern: values[1]?.last?.value ?? 0)
        let nanos = Int32(truncatingIfNeeded: values[2]?.last?.value ?? 0)
        return .string(InstantText.render(seconds: seconds, nanos: nanos) ?? "\(seconds).\(nanos)")
    }

    private func malformed(_ what: Phrase) -> JSONCodecError {
        JSONCodecError(
            "", rule: "the bytes are not a \(what)", remedy: "the peer speaks another version; see `describe`")
    }
}
