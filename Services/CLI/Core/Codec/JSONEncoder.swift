import JSON
import Phrases
import SchemaRuntime
import Wire

/// JSON to wire form; see `JSONCodec`.
struct JSONEncoder {
    let pool: DescriptorPool

    func message(_ value: JSONValue, _ type: MessageType, depth: Int) throws(JSONCodecError) -> [UInt8] {
        guard depth < SchemaLimits.maxDynamicDepth else {
            throw JSONCodecError("", rule: "is nested too deeply", remedy: "no message of the contracts is so deep")
        }
        if type.fullName == "google.protobuf.Timestamp" { return try timestamp(value) }
        guard case .object(let object) = value else {
            throw mismatch(value, "an object with the fields \(fieldNames(type))")
        }
        var result: [UInt8] = []
        var taken: [Int: String] = [:]
        var seen: Set<Int> = []
        for member in object.members where member.value != .null {
            let field = try find(member.name, in: type)
            guard seen.insert(field.number).inserted else {
                throw JSONCodecError(member.name, rule: "is given under both of its names", remedy: "give it once")
            }
            if let oneof = field.oneof {
                if let other = taken[oneof] {
                    throw JSONCodecError(
                        member.name, rule: "excludes '\(other)', which is given as well", remedy: "give one of both")
                }
                taken[oneof] = member.name
            }
            do throws(JSONCodecError) {
                try append(member.value, field, depth: depth, to: &result)
            } catch {
                throw error.inside(member.name)
            }
        }
        return result
    }

    private func find(_ name: String, in type: MessageType) throws(JSONCodecError) -> FieldType {
        if let field = type.fields.first(where: { $0.jsonName == name || $0.name == name }) { return field }
        let known = fieldNames(type)
        let near = type.fields.first {
            $0.name.filter { $0 != "_" }.lowercased() == name.filter { $0 != "_" }.lowercased()
        }
        let hint: Phrase = near.map { "write '\($0.jsonName)'" } ?? "use one of: \(known)"
        throw JSONCodecError(
            name, rule: "is not a field of \(type.fullName)", remedy: type.fields.isEmpty ? "it has no fields" : hint)
    }

    private func fieldNames(_ type: MessageType) -> String {
        type.fields.map(\.jsonName).joined(separator: ", ")
    }

    private func append(
        _ value: JSONValue, _ field: FieldType, depth: Int, to result: inout [UInt8]
    ) throws(JSONCodecError) {
        guard field.isRepeated else {
            return try appendOne(value, field, depth: depth, keepsZero: field.oneof != nil, to: &result)
        }
        guard case .array(let elements) = value else { throw mismatch(value, "an array") }
        for (index, element) in elements.enumerated() {
            do throws(JSONCodecError) {
                try appendOne(element, field, depth: depth, keepsZero: true, to: &result)
            } catch {
                throw error.inside("[\(index)]")
            }
        }
    }

    private func appendOne(
        _ value: JSONValue, _ field: FieldType, depth: Int, keepsZero: Bool, to result: inout [UInt8]
    ) throws(JSONCodecError) {
        switch field.kind {
        case .message(let name):
            guard let type = pool.messages[name] else { throw unsupported(name) }
            FieldWriter.append(field.number, bytes: try message(value, type, depth: depth + 1), to: &result)
        case .string:
            guard let text = value.text else { throw mismatch(value, "a string") }
            if keepsZero || !text.isEmpty { FieldWriter.append(field.number, bytes: Array(text.utf8), to: &result) }
        case .bytes:
            guard let text = value.text else { throw mismatch(value, "a string of base64") }
            guard let bytes = Base64.decode(text) else {
                throw JSONCodecError("", rule: "is not base64", remedy: "encode the bytes as base64")
            }
            if keepsZero || !bytes.isEmpty { FieldWriter.append(field.number, bytes: bytes, to: &result) }
        case .bool:
            guard case .bool(let flag) = value else { throw mismatch(value, "true or false") }
            appendVarint(flag ? 1 : 0, field, keepsZero, to: &result)
        case .enumeration(let name):
            appendVarint(UInt64(bitPattern: Int64(try enumeration(value, name))), field, keepsZero, to: &result)
        case .double, .float:
            try appendReal(value, field, keepsZero, to: &result)
        default:
            try appendInteger(value, field, keepsZero, to: &result)
        }
    }

    private func appendVarint(_ value: UInt64, _ field: FieldType, _ keepsZero: Bool, to result: inout [UInt8]) {
        guard keepsZero || value != 0 else { return }
        FieldWriter.appendVarint(UInt64(field.number << 3), to: &result)
        FieldWriter.appendVarint(value, to: &result)
    }

    private func enumeration(_ value: JSONValue, _ name: String) throws(JSONCodecError) -> Int32 {
        guard let type = pool.enums[name] else { throw unsupported(name) }
        switch value {
        case .integer(let number):
            guard let exact = Int32(exactly: number) else { throw mismatch(value, "a 32-bit number or a name") }
            return exact
        case .string(let text):
            if let known = type.values.first(where: { $0.name == text }) { return known.number }
            throw JSONCodecError(
                "", rule: "'\(text)' is not a value of \(name)",
                remedy: "use one of: \(type.values.map(\.name).joined(separator: ", "))")
        default: throw mismatch(value, "the name of a value of \(name)")
        }
    }

    private func timestamp(_ value: JSONValue) throws(JSONCodecError) -> [UInt8] {
        guard let text = value.text, let instant = InstantText.parse(text) else {
            throw JSONCodecError(
                "", rule: "must be an instant in RFC 3339", remedy: "write it like 2026-11-23T08:00:00+08:00")
        }
        var result: [UInt8] = []
        FieldWriter.append(1, instant.seconds, to: &result)
        FieldWriter.append(2, Int64(instant.nanos), to: &result)
        return result
    }

    func mismatch(_ value: JSONValue, _ wanted: Phrase) -> JSONCodecError {
        JSONCodecError("", rule: "is \(value.kindDescription)", remedy: "give \(wanted)")
    }

    private func unsupported(_ name: String) -> JSONCodecError {
        JSONCodecError("", rule: "the type \(name) is not in the descriptor set", remedy: "leave the field out")
    }
}
