import JSON
import Phrases
import SchemaRuntime

/// A JSON value, and what its contract says of it.
struct ContractValue {
    /// The value.
    let value: JSONValue
    /// The message that it is, or that the elements of the list are.
    let message: MessageType?
    /// The field that holds it; nil for a whole message.
    let field: FieldType?
    /// The full name of the message that the field is of; empty for a whole message.
    private var owner = ""

    /// A message of the contract called `fullName`; of no contract where none is called so.
    init(_ value: JSONValue, message fullName: String) {
        self.init(value, message: DescriptorPool.builtIn.messages[fullName], field: nil)
    }

    /// The response of a method, `xinyi.registry.v1.SubjectService/GetSubject`.
    init(_ value: JSONValue, responseOf method: String) {
        let type = (try? DynamicMethod(method, pool: .builtIn))?.type
        self.init(value, message: type.flatMap { DescriptorPool.builtIn.messages[$0.output] }, field: nil)
    }

    private init(_ value: JSONValue, message: MessageType?, field: FieldType?, of owner: String = "") {
        self.value = value
        self.message = message
        self.field = field
        self.owner = owner
    }

    /// The member called so; nil where the value has none.
    subscript(_ jsonName: String) -> ContractValue? {
        value[jsonName].map { member($0, jsonName) }
    }

    /// The members in their order, by their JSON names.
    var members: [(name: String, value: ContractValue)] {
        value.members.map { ($0.name, member($0.value, $0.name)) }
    }

    /// The members as somebody reads them who speaks `language`: of a text and its Chinese, the one, under the name of the text.
    func members(in language: Language) -> [(name: String, value: ContractValue)] {
        let fields = message?.fields ?? []
        return members.compactMap { name, member in
            guard let field = member.field else { return (name, member) }
            if fields.contains(where: { field.isChinese(of: $0) }) { return nil }
            guard language == .chinese, let other = fields.first(where: { $0.isChinese(of: field) }),
                let chinese = self[other.jsonName]
            else { return (name, member) }
            return (name, chinese)
        }
    }

    /// The member called so, in `language` where it has its Chinese beside it.
    func member(_ jsonName: String, in language: Language) -> ContractValue? {
        let fields = message?.fields ?? []
        guard language == .chinese, let field = fields.first(where: { $0.jsonName == jsonName }),
            let other = fields.first(where: { $0.isChinese(of: field) })
        else { return self[jsonName] }
        return self[other.jsonName] ?? self[jsonName]
    }

    /// The elements of a list; empty for anything else.
    var elements: [ContractValue] {
        value.elements.map { ContractValue($0, message: message, field: field, of: owner) }
    }

    /// The text of a string; nil for anything else.
    var text: String? { value.text }

    /// What an official calls the field that holds it.
    func label(_ jsonName: String, _ language: Language) -> String { Labels.label(of: field, jsonName, language) }

    /// A value without structure as people read it: money in yuan, times in Asia/Shanghai, enum values by their labels.
    func scalar(_ language: Language) -> String {
        switch value {
        case .null: return "-"
        case .bool(let flag): return flag ? Phrase("是", "yes")(language) : Phrase("否", "no")(language)
        case .integer(let number): return "\(number)"
        case .number(let number): return "\(number)"
        case .string(let text):
            if field?.isAmount == true, let fen = Int64(text) { return Self.yuan(fen) }
            if field?.kind == .message("google.protobuf.Timestamp") { return InstantText.shown(text) ?? text }
            guard case .enumeration(let name) = field?.kind, let type = DescriptorPool.builtIn.enums[name] else {
                let word = field.flatMap { Vocabulary.chinese(of: text, in: owner, $0.name) }
                return language == .chinese ? word ?? text : text
            }
            return Labels.label(of: text, in: type, language)
        case .array: return elements.map { $0.scalar(language) }.joined(separator: ", ")
        case .object: return value.compact
        }
    }

    /// An amount of fen in yuan, `1234.50`.
    static func yuan(_ fen: Int64) -> String {
        let digits = String(fen.magnitude % 100)
        return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(digits.count == 1 ? "0" + digits : digits)"
    }

    private func member(_ value: JSONValue, _ jsonName: String) -> ContractValue {
        let field = message?.fields.first { $0.jsonName == jsonName }
        let type: MessageType? =
            if case .message(let name) = field?.kind { DescriptorPool.builtIn.messages[name] } else { nil }
        return ContractValue(value, message: type, field: field, of: message?.fullName ?? "")
    }
}
