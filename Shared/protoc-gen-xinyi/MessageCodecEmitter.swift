/// Writes `visit`: what takes a message's fields to whoever reads or writes them (Shared/SchemaRuntime/Codec/FieldVisitor.swift).
struct MessageCodecEmitter {
    private let emitter: MessageEmitter
    private static let visitor = "visitor"

    init(_ emitter: MessageEmitter) { self.emitter = emitter }

    /// Writes the function. Fields go in the order in which the contract has them, for so they stand in memory.
    func emit(into body: inout SwiftSource) throws(GeneratorError) {
        let head = "package mutating func visit(_ \(Self.visitor): inout FieldVisitor)"
        guard !emitter.properties.isEmpty else { return body.line("\(head) {}") }
        try body.block("\(head)\(throwsFaults ? " throws(MessageFault)" : "")") { inner throws(GeneratorError) in
            for property in emitter.properties {
                switch property {
                case .field(let field): inner.line(visit(field, "&\(member(field.name))"))
                case .oneof(let oneof, let fields): try emit(oneof, fields, into: &inner)
                }
            }
        }
    }

    private var throwsFaults: Bool {
        emitter.properties.contains { property in
            switch property {
            case .field(let field): Self.canFail(field)
            case .oneof(_, let fields): fields.contains { Self.canFail($0) }
            }
        }
    }

    private static func canFail(_ field: ProtoField) -> Bool {
        switch field.type {
        case .scalar, .bytes: false
        case .string, .enumeration, .message: true
        }
    }

    /// What the visitor calls a field of that type.
    private func visit(_ field: ProtoField, _ argument: String) -> String {
        let function =
            switch field.type {
            case .scalar: "number"
            case .string: "text"
            case .bytes: field.isRepeated ? "bytesList" : "bytes"
            case .enumeration: "value"
            case .message: "message"
            }
        let isPlural = field.isRepeated && field.type != .bytes
        let call = "\(Self.visitor).\(function)\(isPlural ? "s" : "")(\(argument))"
        return Self.canFail(field) ? "try \(call)" : call
    }

    private func emit(
        _ oneof: ProtoOneof, _ fields: [ProtoField], into body: inout SwiftSource
    ) throws(GeneratorError) {
        let target = member(oneof.name)
        try body.block("while let number = \(Self.visitor).alternative()") { loop throws(GeneratorError) in
            try loop.block("switch number") { cases throws(GeneratorError) in
                for field in fields {
                    let name = Names.member(field.name)
                    let read = visit(field, "")
                    if case .message = field.type {
                        let type = try emitter.elementType(of: field)
                        cases.line(
                            "case \(field.number): if let value: \(type) = \(read) { \(target) = .\(name)(value) }")
                    } else {
                        cases.line("case \(field.number): \(target) = .\(name)(\(read))")
                    }
                }
                cases.line("default: break")
            }
        }
        body.block("if \(Self.visitor).isWriting") { inner in
            inner.block("switch \(target)") { cases in
                for field in fields {
                    let isTry = field.type == .string || field.type.isMessage
                    let put = "\(isTry ? "try " : "")\(Self.visitor).put(\(field.number), value)"
                    cases.line("case .\(Names.member(field.name))(let value): \(put)")
                }
                cases.line("case nil: break")
            }
        }
    }

    /// A property, told from the visitor and what else has a name here.
    private func member(_ name: String) -> String {
        let member = Names.member(name)
        return [Self.visitor, "number", "value"].contains(member) ? "self.\(member)" : member
    }
}
