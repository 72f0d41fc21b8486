import SchemaRuntime
import TestKit
import Wire

/// Writes random valid messages of any type of the contracts, without the generated code.
struct RandomMessage {
    let pool: DescriptorPool
    var generator: SeededRandom

    init(_ pool: DescriptorPool, seed: UInt64) {
        self.pool = pool
        generator = SeededRandom(seed: seed)
    }

    /// The wire form of a random message of type `name`; deeper than five levels messages stay empty.
    mutating func bytes(of name: String, depth: Int = 0) -> [UInt8] {
        var result: [UInt8] = []
        var oneofsTaken: Set<Int> = []
        for field in pool.messages[name]?.fields ?? [] {
            if let oneof = field.oneof, oneofsTaken.contains(oneof) { continue }
            guard Bool.random(using: &generator) else { continue }
            if let oneof = field.oneof { oneofsTaken.insert(oneof) }
            for _ in 0..<(field.isRepeated ? Int.random(in: 1...3, using: &generator) : 1) {
                append(field, depth: depth, to: &result)
            }
        }
        return result
    }

    private mutating func append(_ field: FieldType, depth: Int, to result: inout [UInt8]) {
        switch field.kind {
        case .message(let type):
            FieldWriter.append(field.number, bytes: depth < 5 ? bytes(of: type, depth: depth + 1) : [], to: &result)
        case .string:
            let words = ["安全生产法", "230109************", "x", "Ærø", "🏛", String(repeating: "长", count: 40)]
            FieldWriter.append(field.number, words.randomElement(using: &generator) ?? "", to: &result)
        case .bytes:
            let count = Int.random(in: 1...20, using: &generator)
            FieldWriter.append(
                field.number, bytes: (0..<count).map { _ in .random(in: 0...255, using: &generator) }, to: &result)
        case .enumeration:
            FieldWriter.append(field.number, Int64.random(in: 1...9, using: &generator), to: &result)
        case .bool:
            FieldWriter.append(field.number, 1, to: &result)
        case .int32:
            FieldWriter.append(field.number, Int64(Int32.random(in: .min ... .max, using: &generator)), to: &result)
        case .uint32:
            FieldWriter.append(field.number, Int64(UInt32.random(in: 1 ... .max, using: &generator)), to: &result)
        case .int64, .uint64:
            FieldWriter.append(field.number, Int64.random(in: .min ... .max, using: &generator), to: &result)
        case .double, .fixed64, .sfixed64:
            FieldWriter.appendVarint(UInt64(field.number << 3 | 1), to: &result)
            withUnsafeBytes(of: Double.random(in: -1e9...1e9, using: &generator)) { result += $0 }
        case .sint32, .sint64, .float, .fixed32, .sfixed32, .unsupported:
            break
        }
    }
}
