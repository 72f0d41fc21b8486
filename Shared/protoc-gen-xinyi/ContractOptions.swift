import CDescriptor
import CProtobufC

/// The contracts' own options, which protobuf's descriptors do not know: they arrive as unknown fields, in bytes.
enum ContractOptions {
    /// Where they are declared.
    static let file = "xinyi/common/v1/options.proto"
    /// What that file extends.
    static let descriptorFile = "google/protobuf/descriptor.proto"

    /// The number of `contract` among the options of a method.
    private static let contract: UInt32 = 50770

    /// The contract of a method; nothing where it has none.
    ///
    /// - Throws: `GeneratorError` naming `method` where the bytes are no MethodContract.
    static func contract(
        _ options: UnsafeMutablePointer<Google__Protobuf__MethodOptions>?, of method: String
    ) throws(GeneratorError) -> ProtoContract {
        var result = ProtoContract()
        guard let base = options?.pointee.base else { return result }
        for field in UnsafeBufferPointer(start: base.unknown_fields, count: Int(base.n_unknown_fields))
        where field.tag == contract {
            // What protobuf-c keeps of such a field begins with its length.
            var bytes = WireBytes(Array(UnsafeBufferPointer(start: field.data, count: field.len)))
            guard field.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED, var contract = bytes.prefixed(),
                result.add(&contract)
            else { throw GeneratorError("\(method): its contract option is malformed") }
        }
        return result
    }
}

extension ProtoContract {
    /// Adds what a serialized MethodContract says (the roles of callers are field 1 and those of officials field 9, packed or not,
    /// services field 3); false if it is none.
    fileprivate mutating func add(_ contract: inout WireBytes) -> Bool {
        while !contract.isEmpty {
            guard let key = contract.number() else { return false }
            switch (key >> 3, key & 7) {
            case (1, 0):
                guard let role = contract.number() else { return false }
                access.append(Int32(truncatingIfNeeded: role))
            case (2, 0):
                guard let number = contract.number() else { return false }
                isBulk = number != 0
            case (3, 2):
                guard let name = contract.prefixed() else { return false }
                services.append(name.text)
            case (9, 0):
                guard let role = contract.number() else { return false }
                official.append(Int32(truncatingIfNeeded: role))
            case (1, 2), (9, 2):
                guard var packed = contract.prefixed() else { return false }
                while !packed.isEmpty {
                    guard let role = packed.number() else { return false }
                    let number = Int32(truncatingIfNeeded: role)
                    if key >> 3 == 1 { access.append(number) } else { official.append(number) }
                }
            case (_, 0):
                guard contract.number() != nil else { return false }
            case (_, 2):
                guard contract.prefixed() != nil else { return false }
            default: return false
            }
        }
        return true
    }
}

/// Bytes of the wire, read from the front.
private struct WireBytes {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isEmpty: Bool { rest.isEmpty }
    /// What is left, as a text.
    var text: String { String(decoding: rest, as: UTF8.self) }

    /// The next varint; nil if it has no end within ten bytes.
    mutating func number() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }

    /// The bytes behind the next length; nil if there are fewer.
    mutating func prefixed() -> WireBytes? {
        guard let count = number(), count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(Int(count)) }
        return WireBytes(Array(rest.prefix(Int(count))))
    }
}
