/// Writes the value type of a message.
struct MessageEmitter {
    /// The message.
    let message: ProtoMessage
    /// The package whose code this is.
    let package: String
    /// All types that it may use.
    let types: TypeTable

    /// A stored property: a plain field or a whole oneof.
    enum Property {
        case field(ProtoField)
        case oneof(ProtoOneof, [ProtoField])
    }

    /// The stored properties, a oneof at the place of its first field.
    var properties: [Property] {
        var result: [Property] = []
        var seen: Set<Int> = []
        for field in message.fields {
            if let index = field.oneof {
                guard seen.insert(index).inserted else { continue }
                result.append(.oneof(message.oneofs[index], message.fields.filter { $0.oneof == index }))
            } else {
                result.append(.field(field))
            }
        }
        return result
    }

    /// Writes the type and what is nested in it.
    func emit(into source: inout SwiftSource) throws(GeneratorError) {
        source.doc(message.comment)
        try source.block("package struct \(message.name): ContractMessage") { body throws(GeneratorError) in
            body.line("package static var fullName: String { \"\(message.fullName)\" }")
            body.line("package static let shape = MessageShape(of: Self.self)")
            for entry in message.enums { EnumEmitter(entry).emit(into: &body) }
            for property in properties {
                body.line()
                switch property {
                case .field(let field):
                    body.doc(field.comment)
                    let name = Names.member(field.name)
                    body.line("package var \(name): \(try type(of: field)) = \(defaultValue(of: field))")
                case .oneof(let oneof, let fields):
                    try emit(oneof, fields, into: &body)
                }
            }
            body.line()
            body.line("package init() {}")
            try emitMemberwise(into: &body)
            body.line()
            try MessageCodecEmitter(self).emit(into: &body)
            for nested in message.messages {
                body.line()
                try MessageEmitter(message: nested, package: package, types: types).emit(into: &body)
            }
        }
    }

    private func emit(
        _ oneof: ProtoOneof, _ fields: [ProtoField], into body: inout SwiftSource
    ) throws(GeneratorError) {
        let type = "OneOf_\(Names.upperCamel(oneof.name))"
        body.doc(oneof.comment)
        try body.block("package enum \(type): Sendable, Hashable") { inner throws(GeneratorError) in
            for field in fields {
                inner.doc(field.comment)
                inner.line("case \(Names.member(field.name))(\(try elementType(of: field)))")
            }
        }
        body.line()
        body.doc(oneof.comment)
        body.line("package var \(Names.member(oneof.name)): \(type)?")
    }

    private func emitMemberwise(into body: inout SwiftSource) throws(GeneratorError) {
        var parameters: [String] = []
        var names: [String] = []
        for property in properties {
            switch property {
            case .field(let field):
                let name = Names.member(field.name)
                parameters.append("\(name): \(try type(of: field)) = \(defaultValue(of: field))")
                names.append(name)
            case .oneof(let oneof, _):
                let name = Names.member(oneof.name)
                parameters.append("\(name): OneOf_\(Names.upperCamel(oneof.name))? = nil")
                names.append(name)
            }
        }
        guard !parameters.isEmpty else { return }
        body.line()
        body.line("package init(")
        for line in Self.wrapped(parameters) { body.line("    \(line)") }
        body.block(")") { inner in
            for name in names { inner.line("self.\(name) = \(name)") }
        }
    }

    /// Parameters in as few lines as the width of a page allows.
    private static func wrapped(_ parameters: [String]) -> [String] {
        var lines: [String] = []
        for parameter in parameters {
            if let last = lines.last, last.count + parameter.count < 120 {
                lines[lines.count - 1] = "\(last), \(parameter)"
            } else {
                if let last = lines.popLast() { lines.append(last + ",") }
                lines.append(parameter)
            }
        }
        return lines
    }

    /// The property's type: an array, an optional message, or a plain value.
    func type(of field: ProtoField) throws(GeneratorError) -> String {
        let element = try elementType(of: field)
        if field.isRepeated { return "[\(element)]" }
        if case .message = field.type { return "\(element)?" }
        return element
    }

    /// The type of one value.
    func elementType(of field: ProtoField) throws(GeneratorError) -> String {
        switch field.type {
        case .scalar(let name): name
        case .string: "String"
        case .bytes: "[UInt8]"
        case .enumeration(let name), .message(let name): try types.swiftName(name, from: package)
        }
    }

    private func defaultValue(of field: ProtoField) -> String {
        if field.isRepeated { return "[]" }
        return switch field.type {
        case .scalar("Bool"): "false"
        case .scalar: "0"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration(let name): types.zeroValue(of: name)
        case .message: "nil"
        }
    }
}
