package import JSON
import Phrases
package import SchemaRuntime

/// Turns JSON into any message of a descriptor set and back, by the rules of proto3 JSON: names in lowerCamelCase or as
/// in the contract, 64-bit numbers as text (read also as numbers), bytes as base64, enums by name, instants as
/// RFC 3339. Fields at their default are not written.
package struct JSONCodec: Sendable {
    /// The contracts.
    package let pool: DescriptorPool

    /// A codec for the types of `pool`.
    package init(pool: DescriptorPool) { self.pool = pool }

    /// The wire form of `value` as a message of type `type`.
    /// - Throws: `JSONCodecError` naming the path: a field that the type does not have, another kind of value, a number
    ///   out of range, an enum value that does not exist, two fields of one oneof.
    package func wire(_ value: JSONValue, as type: String) throws(JSONCodecError) -> [UInt8] {
        guard let message = pool.messages[type] else {
            throw JSONCodecError("", rule: "the message type \(type) is not known", remedy: "see `xinyi list`")
        }
        return try JSONEncoder(pool: pool).message(value, message, depth: 0)
    }

    /// The JSON of a message of type `type`. Fields that are not known are left out.
    /// - Throws: `JSONCodecError` if the bytes are no such message.
    package func json(_ bytes: [UInt8], as type: String) throws(JSONCodecError) -> JSONValue {
        guard let message = pool.messages[type] else {
            throw JSONCodecError("", rule: "the message type \(type) is not known", remedy: "see `xinyi list`")
        }
        return try JSONDecoder(pool: pool).message(bytes, message, depth: 0)
    }
}
