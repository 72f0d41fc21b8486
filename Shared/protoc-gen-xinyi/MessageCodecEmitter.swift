/// Writes how a message is read from and written to protobuf-c's struct. The only generated code with pointers.
struct MessageCodecEmitter {
    private let emitter: MessageEmitter
    private var message: ProtoMessage { emitter.message }
    private var cType: String { emitter.cType }

    init(_ emitter: MessageEmitter) { self.emitter = emitter }

    /// Writes the extension with the four conversions.
    func emit(into source: inout SwiftSource) throws(GeneratorError) {
        source.line()
        try source.block("extension \(emitter.swiftName)") { body throws(GeneratorError) in
            emitSerialized(into: &body)
            body.line()
            body.line("/// Copies an unpacked C message.")
            try body.block("package init(unpacked c: UnsafePointer<\(cType)>) throws(MessageFault)") {
                inner throws(GeneratorError) in
                inner.line("self.init()")
                for property in emitter.properties { try emitRead(property, into: &inner) }
            }
            body.line()
            body.line("/// Builds the C message in `arena`, valid until the arena is ended.")
            let head = "package func packed(in arena: MessageArena) throws(MessageFault)"
            try body.block("\(head) -> UnsafeMutablePointer<\(cType)>") { inner throws(GeneratorError) in
                inner.line("let memory = arena.allocate(MemoryLayout<\(cType)>.size)")
                inner.line("let c = memory.bindMemory(to: \(cType).self, capacity: 1)")
                inner.line("\(emitter.cFunction)__init(c)")
                for property in emitter.properties { try emitWrite(property, into: &inner) }
                inner.line("return c")
            }
        }
    }

    private func emitSerialized(into body: inout SwiftSource) {
        body.line("/// Reads the message from its wire form; see `MessageArena` for what is refused.")
        body.block("package init(serialized: RawSpan, limits: MessageLimits) throws(RPCError)") { inner in
            inner.line("let arena = try MessageArena.decoding(serialized.byteCount, limits: limits, of: Self.fullName)")
            inner.line("defer { arena.end() }")
            inner.block("let unpacked = serialized.withUnsafeBytes") { closure in
                let base = "$0.baseAddress?.assumingMemoryBound(to: UInt8.self)"
                closure.line("\(emitter.cFunction)__unpack(arena.allocator, $0.count, \(base))")
            }
            inner.line("guard let unpacked else { throw arena.unpackError(of: Self.fullName, limits: limits) }")
            inner.block("do", end: "}\(Self.rethrow)") { $0.line("self = try Self(unpacked: unpacked)") }
        }
        body.line()
        body.line("/// Writes the message's wire form.")
        body.block("package func serialized() throws(RPCError) -> [UInt8]") { inner in
            inner.line("let arena = MessageArena.encoding()")
            inner.line("defer { arena.end() }")
            inner.block("do", end: "}\(Self.rethrow)") { $0.line("return try arena.pack(try packed(in: arena))") }
        }
    }

    private static let rethrow = " catch { throw error.rpcError(in: Self.fullName) }"

    /// One statement that names the field in what it throws.
    private func attempt(_ statement: String, _ field: ProtoField, index: Bool = false) -> String {
        "do { \(statement) } catch { throw error.inside(\"\(field.name)\"\(index ? ", index" : "")) }"
    }

    // MARK: From C

    private func emitRead(_ property: MessageEmitter.Property, into body: inout SwiftSource) throws(GeneratorError) {
        switch property {
        case .field(let field) where field.isRepeated:
            try emitReadRepeated(field, into: &body)
        case .field(let field):
            let target = "self.\(Names.member(field.name))"
            try emitReadSingle(field, into: &body) { "\(target) = \($0)" }
        case .oneof(let oneof, let fields):
            let head = "switch c.pointee.\(oneof.name.lowercased())_case.rawValue"
            try body.block(head) { cases throws(GeneratorError) in
                for field in fields {
                    cases.line("case \(field.number):")
                    let member = "self.\(Names.member(oneof.name)) = .\(Names.member(field.name))"
                    try emitReadSingle(field, into: &cases) { "\(member)(\($0))" }
                }
                cases.line("default: break")
            }
        }
    }

    private func emitReadSingle(
        _ field: ProtoField, into body: inout SwiftSource, assign: (String) -> String
    ) throws(GeneratorError) {
        let member = "c.pointee.\(Names.cMember(field.name))"
        let element = try emitter.elementType(of: field)
        switch field.type {
        case .scalar("Bool"): body.line(assign("\(member) != 0"))
        case .scalar: body.line(assign(member))
        case .string: body.line(assign("try MessageArena.string(\(member), \"\(field.name)\")"))
        case .bytes: body.line(assign("MessageArena.bytes(\(member))"))
        case .enumeration:
            let value = "\(element)(rawValue: Int32(bitPattern: \(member).rawValue))"
            body.line(assign("try MessageArena.enumeration(\(value), \"\(field.name)\")"))
        case .message:
            body.block("if let nested = \(member)") { inner in
                inner.line(attempt(assign("try \(element)(unpacked: nested)"), field))
            }
        }
    }

    private func emitReadRepeated(_ field: ProtoField, into body: inout SwiftSource) throws(GeneratorError) {
        let target = "self.\(Names.member(field.name))"
        let base = "c.pointee.\(Names.cMember(field.name))"
        let count = "c.pointee.n_\(Names.cMember(field.name))"
        let element = try emitter.elementType(of: field)
        let buffer = "UnsafeBufferPointer(start: \(base), count: \(count))"
        switch field.type {
        case .scalar("Bool"): body.line("\(target) = \(buffer).map { $0 != 0 }")
        case .scalar: body.line("\(target) = Array(\(buffer))")
        case .string: body.line("\(target) = try MessageArena.strings(\(base), \(count), \"\(field.name)\")")
        case .bytes: body.line("\(target) = MessageArena.bytesList(\(base), \(count))")
        case .enumeration:
            body.line("\(target).reserveCapacity(\(count))")
            body.block("for value in \(buffer)") { inner in
                let value = "\(element)(rawValue: Int32(bitPattern: value.rawValue))"
                inner.line("\(target).append(try MessageArena.enumeration(\(value), \"\(field.name)\"))")
            }
        case .message:
            body.line("\(target).reserveCapacity(\(count))")
            body.block("for index in 0..<\(count)") { inner in
                inner.line("guard let nested = \(base)[index] else { continue }")
                inner.line(attempt("\(target).append(try \(element)(unpacked: nested))", field, index: true))
            }
        }
    }

    // MARK: To C

    private func emitWrite(_ property: MessageEmitter.Property, into body: inout SwiftSource) throws(GeneratorError) {
        switch property {
        case .field(let field) where field.isRepeated:
            try emitWriteRepeated(field, into: &body)
        case .field(let field):
            let value = "self.\(Names.member(field.name))"
            if case .message = field.type {
                try body.block("if let value = \(value)") { inner throws(GeneratorError) in
                    try emitWriteSingle(field, "value", into: &inner)
                }
            } else {
                try emitWriteSingle(field, value, into: &body)
            }
        case .oneof(let oneof, let fields):
            let caseType = "\(cType)__\(Names.upperCamel(oneof.name))Case"
            try body.block("switch self.\(Names.member(oneof.name))") { cases throws(GeneratorError) in
                for field in fields {
                    cases.line("case .\(Names.member(field.name))(let value):")
                    cases.line("    c.pointee.\(oneof.name.lowercased())_case = \(caseType)(rawValue: \(field.number))")
                    try emitWriteSingle(field, "value", into: &cases)
                }
                cases.line("case nil: break")
            }
        }
    }

    private func emitWriteSingle(
        _ field: ProtoField, _ value: String, into body: inout SwiftSource
    ) throws(GeneratorError) {
        let member = "c.pointee.\(Names.cMember(field.name))"
        switch field.type {
        case .scalar("Bool"): body.line("\(member) = \(value) ? 1 : 0")
        case .scalar: body.line("\(member) = \(value)")
        case .string: body.line("\(member) = try arena.copy(\(value), \"\(field.name)\")")
        case .bytes: body.line("\(member) = arena.copy(\(value))")
        case .enumeration(let name):
            body.line("\(member) = \(Names.cType(name))(rawValue: UInt32(bitPattern: \(value).rawValue))")
        case .message:
            body.line(attempt("\(member) = try \(value).packed(in: arena)", field))
        }
    }

    private func emitWriteRepeated(_ field: ProtoField, into body: inout SwiftSource) throws(GeneratorError) {
        let value = "self.\(Names.member(field.name))"
        let base = "c.pointee.\(Names.cMember(field.name))"
        body.block("if !\(value).isEmpty") { inner in
            inner.line("c.pointee.n_\(Names.cMember(field.name)) = \(value).count")
            switch field.type {
            case .scalar("Bool"):
                inner.line("\(base) = arena.list(\(value).map { protobuf_c_boolean($0 ? 1 : 0) })")
            case .scalar: inner.line("\(base) = arena.list(\(value))")
            case .string: inner.line("\(base) = try arena.copy(\(value), \"\(field.name)\")")
            case .bytes: inner.line("\(base) = arena.copy(\(value))")
            case .enumeration(let name):
                let element = "\(Names.cType(name))(rawValue: UInt32(bitPattern: $0.rawValue))"
                inner.line("\(base) = arena.list(\(value).map { \(element) })")
            case .message(let name):
                let type = "UnsafeMutablePointer<\(Names.cType(name))>?"
                inner.line("let memory = arena.allocate(\(value).count * MemoryLayout<\(type)>.stride)")
                inner.line("let list = memory.bindMemory(to: (\(type)).self, capacity: \(value).count)")
                inner.block("for index in \(value).indices") { loop in
                    loop.line(attempt("list[index] = try \(value)[index].packed(in: arena)", field, index: true))
                }
                inner.line("\(base) = list")
            }
        }
    }
}
