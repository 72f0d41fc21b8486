import Wire

/// One message of the descriptor tree, its fields still by number: enough to read descriptors without their own
/// generated types.
struct DescriptorNode {
    private let bytes: [UInt8]
    private var fields: [FieldCursor.Field] = []

    init(_ bytes: [UInt8]) throws(DescriptorError) {
        self.bytes = bytes
        var cursor = FieldCursor(0..<bytes.count)
        do {
            while let field = try cursor.next(in: bytes.span.bytes) { fields.append(field) }
        } catch {
            throw DescriptorError("the descriptor set is malformed")
        }
    }

    /// The text of a string field, the last one on the wire; empty for none.
    func text(_ number: Int) throws(DescriptorError) -> String {
        try texts(number).last ?? ""
    }

    /// The texts of a repeated string field.
    func texts(_ number: Int) throws(DescriptorError) -> [String] {
        var result: [String] = []
        for field in fields where field.number == number && field.wireType == 2 {
            do {
                result.append(try bytes.span.bytes.string(in: field.range, field: number))
            } catch {
                throw DescriptorError("a name or comment in the descriptor set is not UTF-8")
            }
        }
        return result
    }

    /// The value of an integer field; 0 for none.
    func number(_ number: Int) -> Int {
        optionalNumber(number) ?? 0
    }

    /// The value of an integer field; nil for none.
    func optionalNumber(_ number: Int) -> Int? {
        fields.last { $0.number == number && $0.wireType == 0 }.map { Int(truncatingIfNeeded: $0.value) }
    }

    /// The nested messages of a field.
    func children(_ number: Int) throws(DescriptorError) -> [DescriptorNode] {
        var result: [DescriptorNode] = []
        for field in fields where field.number == number && field.wireType == 2 {
            result.append(try DescriptorNode(Array(bytes[field.range])))
        }
        return result
    }

    /// The values of a repeated integer field, packed or not.
    func numbers(_ number: Int) throws(DescriptorError) -> [Int] {
        var result: [Int] = []
        for field in fields where field.number == number {
            if field.wireType == 0 { result.append(Int(truncatingIfNeeded: field.value)) }
            guard field.wireType == 2 else { continue }
            var value = 0
            var shift = 0
            for byte in bytes[field.range] {
                guard shift < 63 else { throw DescriptorError("the descriptor set is malformed") }
                value |= Int(byte & 0x7f) << shift
                shift += 7
                if byte < 0x80 {
                    result.append(value)
                    (value, shift) = (0, 0)
                }
            }
        }
        return result
    }
}
