import Phrases
import RPC
import SchemaRuntime

/// Elements of a contract in the language of `.proto` files, with their comments.
struct Description {
    let pool: DescriptorPool
    let language: Language

    /// A comment up to the end of its first sentence.
    static func firstSentence(_ comment: String) -> String {
        let flat = comment.split(separator: "\n").joined(separator: " ")
        let ends = flat.indices.dropLast().filter { flat[$0] == "." && flat[flat.index(after: $0)] == " " }
        return ends.first.map { String(flat[...$0]) } ?? flat
    }

    /// The description of `name`: a service, `SERVICE/METHOD`, a message or an enum, with or without its package. Nil
    /// for none, or for a short name that several elements have.
    func text(of name: String) -> String? {
        if let service = pool.service(named: name) { return text(service) }
        if let slash = name.lastIndex(of: "/"), let service = pool.service(named: String(name[..<slash])),
            let method = service.methods.first(where: { $0.name == name[name.index(after: slash)...] })
        {
            let request = pool.messages[method.input].map { text($0) } ?? ""
            let response = pool.messages[method.output].map { text($0) } ?? ""
            return text(method, indent: "") + "\n" + request + "\n" + response
        }
        if let key = unique(name, Array(pool.messages.keys)), let message = pool.messages[key] { return text(message) }
        if let key = unique(name, Array(pool.enums.keys)), let entry = pool.enums[key] { return text(entry) }
        return nil
    }

    private func unique(_ name: String, _ names: [String]) -> String? {
        if names.contains(name) { return name }
        let matches = names.filter { $0.hasSuffix("." + name) }
        return matches.count == 1 ? matches[0] : nil
    }

    private func text(_ service: ServiceType) -> String {
        var result =
            told(service.comment, "") + label(service.chinese, "") + "service \(service.fullName) {\n"
        for method in service.methods { result += text(method, indent: "  ") }
        return result + "}\n"
    }

    private func text(_ method: MethodType, indent: String) -> String {
        let stream = method.serverStreaming ? "stream " : ""
        let standing = method.isPlanned ? comment(Phrase("尚未实现", "Not built yet")(language), indent) : ""
        return told(method.comment, indent) + label(method.chinese, indent) + standing + access(method, indent)
            + "\(indent)rpc \(method.name)(\(method.input)) returns (\(stream)\(method.output));\n"
    }

    private func text(_ message: MessageType) -> String {
        var result = told(message.comment, "") + "message \(message.fullName) {\n"
        var opened: Int?
        for field in message.fields {
            if field.oneof != opened {
                if opened != nil { result += "  }\n" }
                if let oneof = field.oneof {
                    result += told(message.oneofs[oneof].comment, "  ") + "  oneof \(message.oneofs[oneof].name) {\n"
                }
                opened = field.oneof
            }
            let indent = field.oneof == nil ? "  " : "    "
            let repeated = field.isRepeated ? "repeated " : ""
            result += told(field.comment, indent) + label(field.chinese, indent)
            result += "\(indent)\(repeated)\(name(field.kind)) \(field.name) = \(field.number);\n"
        }
        return result + (opened == nil ? "" : "  }\n") + "}\n"
    }

    private func text(_ entry: EnumType) -> String {
        var result = told(entry.comment, "") + "enum \(entry.fullName) {\n"
        for value in entry.values {
            result += told(value.comment, "  ") + label(value.chinese, "  ") + "  \(value.name) = \(value.number);\n"
        }
        return result + "}\n"
    }

    /// Who may call, by the contract's roles as they are called in the language.
    private func access(_ method: MethodType, _ indent: String) -> String {
        guard let roles = pool.enums["xinyi.common.v1.CallerRole"] else { return "" }
        let named = roles.values.filter {
            $0.number > 0 && method.access.contains(Role(rawValue: 1 << UInt8(clamping: $0.number - 1)))
        }
        guard !named.isEmpty else { return "" }
        let names = named.map { Labels.label(of: $0.name, in: roles, language) }.joined(separator: ", ")
        return comment(Phrase("可调用角色: \(names)", "May be called by: \(names)")(language), indent)
    }

    /// What the contract tells of an element: in English alone, so that Chinese pages have the label instead.
    private func told(_ text: String, _ indent: String) -> String {
        language == .chinese ? "" : comment(text, indent)
    }

    /// What an official calls an element.
    private func label(_ chinese: String, _ indent: String) -> String {
        chinese.isEmpty ? "" : comment(Phrase("中文名称: \(chinese)", "In Chinese: \(chinese)")(language), indent)
    }

    private func name(_ kind: FieldType.Kind) -> String {
        switch kind {
        case .message(let name), .enumeration(let name): name
        case .unsupported(let number): "type \(number)"
        default: "\(kind)"
        }
    }

    private func comment(_ text: String, _ indent: String) -> String {
        guard !text.isEmpty else { return "" }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "\(indent)//\n" : "\(indent)// \(line)\n"
        }.joined()
    }
}
