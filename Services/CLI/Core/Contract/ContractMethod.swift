import RPC
import SchemaRuntime

/// A unary method of the contracts that this program was built with, and its messages.
///
/// Not of a running server: which server to ask is known only once the method is.
struct ContractMethod: Sendable {
    /// Ready to be called.
    let method: DynamicMethod
    /// The request.
    let input: MessageType
    /// The response.
    let output: MessageType

    /// All of them, in the order of the contracts.
    static let all: [ContractMethod] = DescriptorPool.builtIn.services.flatMap { service in
        service.methods.compactMap { method -> ContractMethod? in
            guard !method.serverStreaming, !method.clientStreaming,
                let input = DescriptorPool.builtIn.messages[method.input],
                let output = DescriptorPool.builtIn.messages[method.output]
            else { return nil }
            let dynamic = DynamicMethod(method, of: service, pool: .builtIn)
            return ContractMethod(method: dynamic, input: input, output: output)
        }
    }

    /// The method of this name, `GetSubject`; with its service where another has one of that name, too,
    /// `DisclosureService/ListSubjectQueries`.
    static func named(_ name: String) throws(CommandError) -> ContractMethod {
        guard let method = all.first(where: { $0.name == name || $0.path.hasSuffix("." + name) }) else {
            throw .usage("没有方法 \(name)", "there is no method \(name)")
        }
        return method
    }

    /// `xinyi.registry.v1.SubjectService/GetSubject`.
    var path: String { method.descriptor.path }
    /// `GetSubject`.
    var name: String { method.type.name }
    /// Whether it gives a list in pages.
    var isPaged: Bool { input.has("page_token") && output.has("next_page_token") }
    /// Whether it changes something.
    var isMutation: Bool { method.takesRequestID }
    /// The field of the response that holds the list; nil for none.
    var list: FieldType? { output.fields.first { $0.isRepeated && Self.message(of: $0) != nil } }
    /// The field of the response that holds the resource; nil for none.
    var resource: FieldType? { output.fields.first { !$0.isRepeated && Self.message(of: $0)?.has("name") == true } }
    /// The member of the request that says why a person's data is read; nil where there is none.
    var queryReason: String? { input.fields.first(where: \.isQueryReason)?.jsonName }
    /// What the names of the resources look like that it gives.
    var resultPatterns: [ResourcePattern] { (isPaged ? list : resource).flatMap(Self.message)?.namePatterns ?? [] }

    /// The method that reads what this one changes, for its version: of the same service where there is one.
    var reader: ContractMethod? {
        guard input.has("etag"), let pattern = input.namePatterns.first else { return nil }
        let readers = Self.all.filter { other in
            other.name.hasPrefix("Get") && other.input.namePatterns.contains(pattern)
                && other.resource.flatMap(Self.message)?.has("etag") == true
        }
        return readers.first { $0.method.descriptor.service == method.descriptor.service } ?? readers.first
    }

    /// The message type of a field; nil for another kind.
    static func message(of field: FieldType) -> MessageType? {
        guard case .message(let name) = field.kind else { return nil }
        return DescriptorPool.builtIn.messages[name]
    }
}
