import CommandLineKit
import JSON
import SchemaRuntime

/// A request of any method, written field by field from what the contract says and what refusals ask for.
struct RequestDraft {
    let pool: DescriptorPool
    let type: String
    private(set) var value: JSONValue = [:]

    /// A step into a message: a field, or an element of a repeated one.
    private struct Step {
        let field: FieldType
        let index: Int?
    }

    /// An empty request.
    init(_ type: String, pool: DescriptorPool = .builtIn) {
        self.type = type
        self.pool = pool
    }

    /// The request in wire form; nil if what was put into it does not fit the contract.
    var wire: [UInt8]? { try? JSONCodec(pool: pool).wire(value, as: type) }

    /// Puts a value where a path such as `remedies[1].due_date` leads; false if it leads nowhere.
    mutating func set(_ path: String, _ leaf: JSONValue) -> Bool {
        guard let steps = steps(path) else { return false }
        value = Self.put(leaf, at: steps[...], in: value)
        return true
    }

    /// The field at the end of a path; nil if it leads nowhere.
    func field(_ path: String) -> FieldType? { steps(path)?.last?.field }

    private func steps(_ path: String) -> [Step]? {
        var message = pool.messages[type]
        var steps: [Step] = []
        for part in path.split(separator: ".") {
            let name = part.prefix { $0 != "[" }
            let index = part.contains("[") ? Int(part.dropFirst(name.count + 1).dropLast()) : nil
            guard let field = message?.fields.first(where: { $0.name == name }) else { return nil }
            steps.append(Step(field: field, index: index))
            if case .message(let inner) = field.kind { message = pool.messages[inner] } else { message = nil }
        }
        return steps.isEmpty ? nil : steps
    }

    private static func put(_ leaf: JSONValue, at steps: ArraySlice<Step>, in value: JSONValue) -> JSONValue {
        guard let step = steps.first else { return leaf }
        var members = value.members.filter { $0.name != step.field.jsonName }
        let old = value[step.field.jsonName]
        let rest = steps.dropFirst()
        let new: JSONValue
        if let index = step.index {
            var elements = old?.elements ?? []
            while elements.count <= index { elements.append(isMessage(step.field) ? [:] : "") }
            elements[index] = put(leaf, at: rest, in: elements[index])
            new = .array(elements)
        } else if rest.isEmpty, step.field.isRepeated {
            new = .array([leaf])
        } else {
            // Of a oneof one member stands.
            if let oneof = step.field.oneof {
                members.removeAll { member in step.field.oneof == oneof && Self.siblings[member.name] == oneof }
            }
            new = put(leaf, at: rest, in: old ?? [:])
        }
        return .object(JSONObject(members + [JSONObject.Member(name: step.field.jsonName, value: new)]))
    }

    private static let siblings: [String: Int] = [:]

    private static func isMessage(_ field: FieldType) -> Bool {
        if case .message = field.kind { true } else { false }
    }

    /// Every enum that a request of the type can carry, by path; repeated fields by their first element, at most three
    /// messages deep.
    static func enums(of type: String, pool: DescriptorPool = .builtIn, prefix: String = "", depth: Int = 0) -> [String]
    {
        guard depth < 4, let message = pool.messages[type] else { return [] }
        return message.fields.flatMap { field -> [String] in
            let path = prefix + field.name + (field.isRepeated ? "[0]" : "")
            switch field.kind {
            case .enumeration: return [path]
            case .message(let inner): return enums(of: inner, pool: pool, prefix: path + ".", depth: depth + 1)
            default: return []
            }
        }
    }

    /// Every string that a request of the type can carry, by path; repeated fields by their first element, at most three
    /// messages deep.
    static func texts(of type: String, pool: DescriptorPool = .builtIn) -> [(
        path: String, field: FieldType, owner: String
    )] {
        func walk(_ type: String, _ prefix: String, _ depth: Int) -> [(path: String, field: FieldType, owner: String)] {
            guard depth < 4, let message = pool.messages[type] else { return [] }
            return message.fields.flatMap { field -> [(path: String, field: FieldType, owner: String)] in
                let path = prefix + field.name + (field.isRepeated ? "[0]" : "")
                switch field.kind {
                case .string: return [(path, field, type)]
                case .message(let inner) where inner != "google.protobuf.Timestamp":
                    return walk(inner, path + ".", depth + 1)
                default: return []
                }
            }
        }
        return walk(type, "", 0)
    }
}
