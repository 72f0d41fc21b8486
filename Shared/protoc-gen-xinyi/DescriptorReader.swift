import CDescriptor

/// Reads protoc's descriptors into the generator's model and refuses what the contracts may not use.
struct DescriptorReader {
    /// Comments by path in the file (`SourceCodeInfo.Location.path`).
    private var comments: [[Int32]: [String]] = [:]

    /// Reads one file.
    /// - Throws: `GeneratorError` naming the element for proto2, extensions outside options.proto, maps, groups, proto3 `optional`.
    static func read(_ file: Google__Protobuf__FileDescriptorProto) throws(GeneratorError) -> ProtoFile {
        var reader = DescriptorReader()
        reader.readComments(file.source_code_info)
        return try reader.file(file)
    }

    private mutating func readComments(_ info: UnsafeMutablePointer<Google__Protobuf__SourceCodeInfo>?) {
        guard let info else { return }
        for location in list(info.pointee.location, info.pointee.n_location) {
            guard let comment = location.pointee.leading_comments ?? location.pointee.trailing_comments else {
                continue
            }
            let path = Array(UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path))
            let lines = text(comment).split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0.hasPrefix(" ") ? $0.dropFirst() : $0[...])
            }
            let isBlank: (String) -> Bool = { line in line.allSatisfy(\.isWhitespace) }
            comments[path] = Array(lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
        }
    }

    private func file(_ file: Google__Protobuf__FileDescriptorProto) throws(GeneratorError) -> ProtoFile {
        let name = text(file.name)
        guard text(file.syntax) == "proto3" else { throw GeneratorError("\(name): only proto3 is understood") }
        guard file.n_extension == 0 || name == ContractOptions.file else {
            throw GeneratorError("\(name): extensions are not supported")
        }
        var result = ProtoFile(
            path: name, package: text(file.package), imports: [], messages: [], enums: [], services: [])
        for index in 0..<file.n_dependency { result.imports.append(text(file.dependency[index])) }
        for (index, entry) in list(file.message_type, file.n_message_type).enumerated() {
            result.messages.append(try message(entry.pointee, in: result.package, path: [4, Int32(index)]))
        }
        for (index, entry) in list(file.enum_type, file.n_enum_type).enumerated() {
            result.enums.append(enumeration(entry.pointee, in: result.package, path: [5, Int32(index)]))
        }
        for (index, entry) in list(file.service, file.n_service).enumerated() {
            result.services.append(try service(entry.pointee, in: result.package, path: [6, Int32(index)]))
        }
        return result
    }

    private func message(
        _ source: Google__Protobuf__DescriptorProto, in scope: String, path: [Int32]
    ) throws(GeneratorError) -> ProtoMessage {
        let name = text(source.name)
        let fullName = "\(scope).\(name)"
        var result = ProtoMessage(
            name: name, fullName: fullName, comment: comments[path] ?? [], fields: [], oneofs: [], messages: [],
            enums: [])
        if let options = source.options, options.pointee.map_entry != 0 {
            throw GeneratorError("\(scope): maps are not supported; use a repeated message with a key field")
        }
        for (index, entry) in list(source.oneof_decl, source.n_oneof_decl).enumerated() {
            result.oneofs.append(
                ProtoOneof(name: text(entry.pointee.name), comment: comments[path + [8, Int32(index)]] ?? []))
        }
        for (index, entry) in list(source.field, source.n_field).enumerated() {
            result.fields.append(try field(entry.pointee, in: fullName, path: path + [2, Int32(index)]))
        }
        for (index, entry) in list(source.nested_type, source.n_nested_type).enumerated() {
            result.messages.append(try message(entry.pointee, in: fullName, path: path + [3, Int32(index)]))
        }
        for (index, entry) in list(source.enum_type, source.n_enum_type).enumerated() {
            result.enums.append(enumeration(entry.pointee, in: fullName, path: path + [4, Int32(index)]))
        }
        return result
    }

    private func field(
        _ source: Google__Protobuf__FieldDescriptorProto, in message: String, path: [Int32]
    ) throws(GeneratorError) -> ProtoField {
        let name = text(source.name)
        guard source.proto3_optional == 0 else {
            throw GeneratorError("\(message).\(name): proto3 optional is not supported; use a one-field oneof")
        }
        return ProtoField(
            name: name, number: source.number, type: try type(of: source, "\(message).\(name)"),
            isRepeated: source.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED,
            oneof: source.has_oneof_index != 0 ? Int(source.oneof_index) : nil, comment: comments[path] ?? [])
    }

    private func type(
        of field: Google__Protobuf__FieldDescriptorProto, _ name: String
    ) throws(GeneratorError) -> ProtoType {
        switch field.type.rawValue {
        case 1: .scalar("Double")
        case 2: .scalar("Float")
        case 3, 16, 18: .scalar("Int64")
        case 4, 6: .scalar("UInt64")
        case 5, 15, 17: .scalar("Int32")
        case 7, 13: .scalar("UInt32")
        case 8: .scalar("Bool")
        case 9: .string
        case 12: .bytes
        case 11: .message(String(text(field.type_name).dropFirst()))
        case 14: .enumeration(String(text(field.type_name).dropFirst()))
        default: throw GeneratorError("\(name): type number \(field.type.rawValue) is not supported")
        }
    }

    private func enumeration(
        _ source: Google__Protobuf__EnumDescriptorProto, in scope: String, path: [Int32]
    ) -> ProtoEnum {
        let name = text(source.name)
        var result = ProtoEnum(name: name, fullName: "\(scope).\(name)", comment: comments[path] ?? [], values: [])
        for (index, value) in list(source.value, source.n_value).enumerated() {
            result.values.append(
                (text(value.pointee.name), value.pointee.number, comments[path + [2, Int32(index)]] ?? []))
        }
        return result
    }

    private func service(
        _ source: Google__Protobuf__ServiceDescriptorProto, in scope: String, path: [Int32]
    ) throws(GeneratorError) -> ProtoService {
        let name = text(source.name)
        var result = ProtoService(name: name, fullName: "\(scope).\(name)", comment: comments[path] ?? [], methods: [])
        for (index, entry) in list(source.method, source.n_method).enumerated() {
            let method = entry.pointee
            let level = method.options?.pointee.idempotency_level.rawValue ?? 0
            result.methods.append(
                ProtoMethod(
                    name: text(method.name), comment: comments[path + [2, Int32(index)]] ?? [],
                    input: String(text(method.input_type).dropFirst()),
                    output: String(text(method.output_type).dropFirst()),
                    clientStreaming: method.client_streaming != 0,
                    serverStreaming: method.server_streaming != 0,
                    idempotency: level == 1 ? .noSideEffects : level == 2 ? .idempotent : .unknown,
                    contract: try ContractOptions.contract(
                        method.options, of: "\(scope).\(name)/\(text(method.name))")))
        }
        return result
    }
}

/// A C string as a Swift string; empty for none.
func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
}

/// A C string as a Swift string; empty for none.
func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    text(UnsafePointer(pointer))
}
