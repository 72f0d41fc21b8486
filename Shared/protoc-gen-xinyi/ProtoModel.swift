/// One `.proto` file, as far as the generator is concerned with it.
struct ProtoFile {
    /// Path as protoc names it, `xinyi/common/v1/common.proto`.
    var path: String
    /// The proto package, `xinyi.common.v1`.
    var package: String
    /// The paths of the files it imports.
    var imports: [String]
    /// Top-level messages, in order.
    var messages: [ProtoMessage]
    /// Top-level enums, in order.
    var enums: [ProtoEnum]
    /// Services, in order.
    var services: [ProtoService]
}

/// A message type.
struct ProtoMessage {
    /// The name without its scope.
    var name: String
    /// The full name without a leading dot.
    var fullName: String
    /// The comment above it, by lines.
    var comment: [String]
    /// Fields in the order of the file.
    var fields: [ProtoField]
    /// Oneofs in the order of the file.
    var oneofs: [ProtoOneof]
    /// Messages declared inside.
    var messages: [ProtoMessage]
    /// Enums declared inside.
    var enums: [ProtoEnum]
}

/// A oneof group.
struct ProtoOneof {
    /// Its name.
    var name: String
    /// The comment above it, by lines.
    var comment: [String]
}

/// A field.
struct ProtoField {
    /// Its name in the file.
    var name: String
    /// Its number on the wire.
    var number: Int32
    /// Its type.
    var type: ProtoType
    /// True for `repeated`.
    var isRepeated: Bool
    /// The index of the oneof that it belongs to.
    var oneof: Int?
    /// The comment above it, by lines.
    var comment: [String]
}

/// The type of a field.
enum ProtoType: Equatable {
    /// Numbers and truth values, by their Swift type.
    case scalar(String)
    case string
    case bytes
    /// An enum, by full name.
    case enumeration(String)
    /// A message, by full name.
    case message(String)

    /// Whether it is a message.
    var isMessage: Bool { if case .message = self { true } else { false } }
}

/// An enum type.
struct ProtoEnum {
    /// The name without its scope.
    var name: String
    /// The full name without a leading dot.
    var fullName: String
    /// The comment above it, by lines.
    var comment: [String]
    /// The values in the order of the file.
    var values: [(name: String, number: Int32, comment: [String])]
}

/// A service.
struct ProtoService {
    /// The name without its scope.
    var name: String
    /// The full name without a leading dot.
    var fullName: String
    /// The comment above it, by lines.
    var comment: [String]
    /// Its methods in the order of the file.
    var methods: [ProtoMethod]
}

/// What the contract option of a method says; nothing where it has none.
struct ProtoContract {
    /// Who may call, by number in ``Names/roles``, in order.
    var access: [Int32] = []
    /// Whether a call works on many things at once.
    var isBulk = false
    /// Numbers of the roles that the named official may have; any where none is given.
    var official: [Int32] = []
    /// Which services may call, by name.
    var services: [String] = []
}

/// A method of a service.
struct ProtoMethod {
    /// How often a call may be repeated without another effect.
    enum Idempotency { case unknown, noSideEffects, idempotent }

    /// Its name in the file.
    var name: String
    /// The comment above it, by lines.
    var comment: [String]
    /// Full name of the request message.
    var input: String
    /// Full name of the response message.
    var output: String
    /// True if the client sends a stream.
    var clientStreaming: Bool
    /// True if the server answers with a stream.
    var serverStreaming: Bool
    /// The case of `MethodDescriptor.Kind`, which is also what routers and channels call it.
    var kind: String {
        switch (clientStreaming, serverStreaming) {
        case (false, false): "unary"
        case (false, true): "serverStreaming"
        case (true, false): "clientStreaming"
        case (true, true): "bidirectional"
        }
    }
    /// From `option idempotency_level`.
    var idempotency: Idempotency
    /// What its contract option says.
    var contract: ProtoContract

    /// The mission rows that the comment's `Rows:` line names, `["L2", "L8"]`.
    var rows: [String] {
        for line in comment where line.hasPrefix("Rows:") {
            return line.dropFirst("Rows:".count).split(whereSeparator: { ",. ".contains($0) }).map(String.init)
        }
        return []
    }
}
