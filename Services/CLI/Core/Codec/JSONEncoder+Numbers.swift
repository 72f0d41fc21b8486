import JSON
import Phrases
import SchemaRuntime
import Wire

extension JSONEncoder {
    /// Appends a field of one of the integer kinds.
    func appendInteger(
        _ value: JSONValue, _ field: FieldType, _ keepsZero: Bool, to result: inout [UInt8]
    ) throws(JSONCodecError) {
        switch field.kind {
        case .int32:
            let number = try integer(value, Int32.self)
            varint(UInt64(bitPattern: Int64(number)), field, keepsZero, to: &result)
        case .int64: varint(UInt64(bitPattern: try integer(value, Int64.self)), field, keepsZero, to: &result)
        case .uint32: varint(UInt64(try integer(value, UInt32.self)), field, keepsZero, to: &result)
        case .uint64: varint(try integer(value, UInt64.self), field, keepsZero, to: &result)
        case .sint32: varint(zigzag(Int64(try integer(value, Int32.self))), field, keepsZero, to: &result)
        case .sint64: varint(zigzag(try integer(value, Int64.self)), field, keepsZero, to: &result)
        case .fixed32: fixed(UInt64(try integer(value, UInt32.self)), 4, field, keepsZero, to: &result)
        case .sfixed32:
            let bits = UInt32(bitPattern: try integer(value, Int32.self))
            fixed(UInt64(bits), 4, field, keepsZero, to: &result)
        case .fixed64: fixed(try integer(value, UInt64.self), 8, field, keepsZero, to: &result)
        case .sfixed64: fixed(UInt64(bitPattern: try integer(value, Int64.self)), 8, field, keepsZero, to: &result)
        default: throw JSONCodecError("", rule: "has a type that proto3 does not have", remedy: "leave it out")
        }
    }

    /// Appends a field of kind double or float.
    func appendReal(
        _ value: JSONValue, _ field: FieldType, _ keepsZero: Bool, to result: inout [UInt8]
    ) throws(JSONCodecError) {
        let number: Double? =
            switch value {
            case .integer(let integer): Double(integer)
            case .number(let number): number
            case .string("NaN"): .nan
            case .string("Infinity"): .infinity
            case .string("-Infinity"): -.infinity
            case .string(let text): Double(text)
            default: nil
            }
        guard let number else { throw mismatch(value, "a number") }
        if field.kind == .double {
            fixed(number.bitPattern, 8, field, keepsZero, to: &result)
        } else {
            fixed(UInt64(Float(number).bitPattern), 4, field, keepsZero, to: &result)
        }
    }

    private func integer<T: FixedWidthInteger>(_ value: JSONValue, _: T.Type) throws(JSONCodecError) -> T {
        let exact: T? =
            switch value {
            case .integer(let number): T(exactly: number)
            case .number(let number): T(exactly: number)
            case .string(let text): T(text)
            default: nil
            }
        if let exact { return exact }
        switch value {
        case .integer, .number, .string:
            throw JSONCodecError("", rule: "must be a whole number from \(T.min) to \(T.max)", remedy: "correct it")
        default: throw mismatch(value, "a whole number")
        }
    }

    private func varint(_ value: UInt64, _ field: FieldType, _ keepsZero: Bool, to result: inout [UInt8]) {
        guard keepsZero || value != 0 else { return }
        FieldWriter.appendVarint(UInt64(field.number << 3), to: &result)
        FieldWriter.appendVarint(value, to: &result)
    }

    private func fixed(
        _ bits: UInt64, _ count: Int, _ field: FieldType, _ keepsZero: Bool, to result: inout [UInt8]
    ) {
        guard keepsZero || bits != 0 else { return }
        FieldWriter.appendVarint(UInt64(field.number << 3 | (count == 8 ? 1 : 5)), to: &result)
        for index in 0..<count { result.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))) }
    }

    private func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
}
