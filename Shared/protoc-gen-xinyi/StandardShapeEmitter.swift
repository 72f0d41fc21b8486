/// Writes which standard shapes (Shared/SchemaRuntime/StandardShapes.swift) a request or response has, by its fields.
struct StandardShapeEmitter {
    /// The message; only those named `…Request` and `…Response` have a shape.
    let message: ProtoMessage
    /// The package whose code this is.
    let package: String
    /// All types that it may use.
    let types: TypeTable

    /// Writes the conformances; nothing for a message without any.
    func emit(into source: inout SwiftSource) throws(GeneratorError) {
        if message.name.hasSuffix("Request") {
            emitRequest(into: &source)
        } else if message.name.hasSuffix("Response") {
            try emitResponse(into: &source)
        }
    }

    private func emitRequest(into source: inout SwiftSource) {
        let official = message.fields.contains {
            if case .message = $0.type { return $0.name == "official" && !$0.isRepeated && $0.oneof == nil }
            return false
        }
        let shapes: [(String, Bool)] = [
            ("ActedRequest", official), ("IdempotentRequest", has("request_id", .string)),
            ("NamedRequest", has("name", .string)),
            ("PagedRequest", has("page_size", .scalar("Int32")) && has("page_token", .string)),
            ("VersionedRequest", has("etag", .string)),
        ]
        let names = shapes.filter(\.1).map(\.0)
        guard !names.isEmpty else { return }
        source.line()
        source.line("extension \(message.name): \(names.joined(separator: ", ")) {}")
    }

    private func emitResponse(into source: inout SwiftSource) throws(GeneratorError) {
        let lists = message.fields.filter(\.isRepeated)
        guard has("next_page_token", .string), lists.count == 1, let list = lists.first,
            list.name == "items" || !message.fields.contains(where: { $0.name == "items" })
        else { return }
        source.line()
        guard list.name != "items" else { return source.line("extension \(message.name): PagedResponse {}") }
        let emitter = MessageEmitter(message: message, package: package, types: types)
        let type = try emitter.type(of: list)
        source.block("extension \(message.name): PagedResponse") { body in
            body.line("/// The page's items, which the contract calls `\(list.name)`.")
            body.block("package var items: \(type)") { inner in
                inner.line("get { \(Names.member(list.name)) }")
                inner.line("set { \(Names.member(list.name)) = newValue }")
            }
        }
    }

    /// Whether the message has a plain field of that name and type.
    private func has(_ name: String, _ type: ProtoType) -> Bool {
        message.fields.contains { $0.name == name && $0.type == type && !$0.isRepeated && $0.oneof == nil }
    }
}
