package import RPC

/// A message type as its contract describes it.
package struct MessageType: Sendable, Hashable {
    /// `xinyi.common.v1.SubjectCode`.
    package var fullName: String
    /// The comment above it, without the slashes.
    package var comment: String
    /// Fields in the order of the file.
    package var fields: [FieldType]
    /// Names of the oneofs, as `FieldType.oneof` counts them.
    package var oneofs: [OneofType]
    /// True for the entry message that protoc invents for a map, which the contracts do not use.
    package var isMapEntry: Bool
}

/// A oneof of a message.
package struct OneofType: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// The comment above it.
    package var comment: String
}

/// A field as its contract describes it.
package struct FieldType: Sendable, Hashable {
    /// What a field holds, with the wire form where there are several.
    package enum Kind: Sendable, Hashable {
        case double, float, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32, sfixed64
        case bool, string, bytes
        /// An enum by full name.
        case enumeration(String)
        /// A message by full name.
        case message(String)
        /// A type that proto3 does not have.
        case unsupported(Int)
    }

    /// The name in the file, `page_size`.
    package var name: String
    /// The name in JSON, `pageSize`.
    package var jsonName: String
    /// The number on the wire.
    package var number: Int
    /// What it holds.
    package var kind: Kind
    /// True for `repeated`.
    package var isRepeated: Bool
    /// True for proto3 `optional`, which the contracts do not use.
    package var isProto3Optional: Bool
    /// The oneof that it belongs to, by index.
    package var oneof: Int?
    /// The comment above it.
    package var comment: String
    /// What an official calls it; empty where the contract does not say.
    package var chinese: String
}

/// An enum as its contract describes it.
package struct EnumType: Sendable, Hashable {
    /// One value.
    package struct Value: Sendable, Hashable {
        /// Its name, `SUBJECT_KIND_LEGAL_PERSON`.
        package var name: String
        /// Its number.
        package var number: Int32
        /// The comment above it.
        package var comment: String
        /// What an official calls it; empty where the contract does not say.
        package var chinese: String
    }

    /// `xinyi.common.v1.SubjectKind`.
    package var fullName: String
    /// The comment above it.
    package var comment: String
    /// Values in the order of the file.
    package var values: [Value]
}

/// A service as its contract describes it.
package struct ServiceType: Sendable, Hashable {
    /// `xinyi.common.v1.IntrospectionService`.
    package var fullName: String
    /// The comment above it.
    package var comment: String
    /// What an official calls what it is about; empty where the contract does not say.
    package var chinese: String
    /// Methods in the order of the file.
    package var methods: [MethodType]

    /// What follows the last dot of the full name.
    package var name: String { String(fullName.split(separator: ".").last ?? "") }
}

/// A method as its contract describes it.
package struct MethodType: Sendable, Hashable {
    /// Its name.
    package var name: String
    /// Full name of the request.
    package var input: String
    /// Full name of the response.
    package var output: String
    /// True if the client streams.
    package var clientStreaming: Bool
    /// True if the server streams.
    package var serverStreaming: Bool
    /// `idempotency_level`: 0 unknown, 1 no side effects, 2 idempotent.
    package var idempotencyLevel: Int
    /// Who may call, of the roles that this program knows; nobody where the contract does not say.
    package var access: Role
    /// Which services may call, by name.
    package var services: [String]
    /// What an official calls it; empty where the contract does not say.
    package var chinese: String
    /// True while no service serves it.
    package var isPlanned: Bool
    /// The comment above it.
    package var comment: String
}
