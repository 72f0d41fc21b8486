/// Writes the Swift file of one `.proto` file.
struct FileEmitter {
    /// The file.
    let file: ProtoFile
    /// All types that it may use.
    let types: TypeTable

    /// The path below Shared/Schema and the text.
    func emit() throws(GeneratorError) -> (String, String) {
        var source = SwiftSource()
        source.line("// Written by `make generate` from proto/\(file.path). Do not edit.")
        source.line("// swift-format-ignore-file")
        source.line()
        var modules: Set<String> = ["RPC", "SchemaRuntime"]
        for message in file.messages { try collectModules(of: message, into: &modules) }
        for method in file.services.flatMap(\.methods) {
            for name in [method.input, method.output] {
                if let module = try types.foreignModule(name, from: file.package) { modules.insert(module) }
            }
        }
        for module in modules.sorted() {
            let isSaid = module == "RPC" ? !file.services.isEmpty : !file.messages.isEmpty
            source.line("\(isSaid ? "package " : "")import \(module)")
        }
        for entry in file.enums { EnumEmitter(entry).emit(into: &source) }
        for message in file.messages {
            source.line()
            try MessageEmitter(message: message, package: file.package, types: types).emit(into: &source)
            try StandardShapeEmitter(message: message, package: file.package, types: types).emit(into: &source)
        }
        for service in file.services {
            try ServiceEmitter(service: service, package: file.package, types: types).emit(into: &source)
        }
        let base = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let name = Names.upperCamel(String(base.dropLast(".proto".count)))
        return ("\(try TypeTable.module(of: file.package))/\(name).swift", source.text)
    }

    private func collectModules(of message: ProtoMessage, into modules: inout Set<String>) throws(GeneratorError) {
        for field in message.fields {
            switch field.type {
            case .message(let name), .enumeration(let name):
                if let module = try types.foreignModule(name, from: file.package) { modules.insert(module) }
            case .scalar, .string, .bytes: break
            }
        }
        for nested in message.messages { try collectModules(of: nested, into: &modules) }
    }
}
