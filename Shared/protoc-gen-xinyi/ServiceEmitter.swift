/// Writes a service: its method descriptors, its protocol with defaults, its registration and its client.
struct ServiceEmitter {
    /// The service.
    let service: ProtoService
    /// The package whose code this is.
    let package: String
    /// All types that it may use.
    let types: TypeTable

    /// Writes everything.
    func emit(into source: inout SwiftSource) throws(GeneratorError) {
        source.line()
        emitDescriptors(into: &source)
        source.line()
        try emitProtocol(into: &source)
        source.line()
        try emitDefaults(into: &source)
        source.line()
        try emitRegistration(into: &source)
        source.line()
        try emitClient(into: &source)
    }

    private func emitDescriptors(into source: inout SwiftSource) {
        source.line("/// What each method of `\(service.fullName)` is, for routers, channels and policies.")
        source.block("package enum \(service.name)Methods") { body in
            for method in service.methods {
                body.doc(method.comment)
                body.line("package static let \(Names.method(method.name)) = MethodDescriptor(")
                body.line("    service: \"\(service.fullName)\", method: \"\(method.name)\",")
                body.line("    kind: \(method.serverStreaming ? ".serverStreaming" : ".unary"),")
                body.line("    idempotency: .\(method.idempotency),")
                body.line("    rows: [\(method.rows.map { "\"\($0)\"" }.joined(separator: ", "))])")
                body.line()
            }
            body.line("/// All methods, in the order of the contract.")
            let names = service.methods.map { Names.method($0.name) }.joined(separator: ", ")
            body.line("package static let all: [MethodDescriptor] = [\(names)]")
        }
    }

    private func emitProtocol(into source: inout SwiftSource) throws(GeneratorError) {
        source.doc(service.comment)
        try source.block("package protocol \(service.name): RPCService") { body throws(GeneratorError) in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { body.line() }
                body.doc(method.comment)
                body.line(try signature(of: method))
            }
        }
    }

    private func emitDefaults(into source: inout SwiftSource) throws(GeneratorError) {
        try source.block("extension \(service.name)") { body throws(GeneratorError) in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { body.line() }
                body.line("/// Answers UNIMPLEMENTED, naming the mission rows that the method waits for.")
                body.block("package \(try signature(of: method))") { inner in
                    inner.line("throw unimplemented(\(service.name)Methods.\(Names.method(method.name)))")
                }
            }
        }
    }

    private func emitRegistration(into source: inout SwiftSource) throws(GeneratorError) {
        try source.block("extension \(service.name)") { body throws(GeneratorError) in
            body.line("/// Makes every method of `\(service.name)` reachable.")
            body.line("/// A type that serves several services calls each one's.")
            let head = "package func register\(service.name)(in router: inout Router)"
            try body.block(head) { inner throws(GeneratorError) in
                for method in service.methods { try emitRegistration(of: method, into: &inner) }
            }
            body.line()
            body.line("/// Makes every method of the service reachable.")
            body.block("package func register(in router: inout Router)") { inner in
                inner.line("register\(service.name)(in: &router)")
            }
        }
    }

    private func emitRegistration(of method: ProtoMethod, into body: inout SwiftSource) throws(GeneratorError) {
        let name = Names.method(method.name)
        let descriptor = "\(service.name)Methods.\(name)"
        let request = "request: \(try type(method.input)), context: ServerContext"
        let output = try type(method.output)
        let closure =
            method.serverStreaming
            ? " { (\(request), writer: ResponseWriter<\(output)>) async throws -> Void in"
            : " { (\(request)) async throws -> \(output) in"
        let arguments = "request, context: context\(method.serverStreaming ? ", writer: writer" : "")"
        body.block("router.\(method.serverStreaming ? "serverStreaming" : "unary")(\(descriptor))", open: closure) {
            $0.line("try await self.\(name)(\(arguments))")
        }
    }

    private func emitClient(into source: inout SwiftSource) throws(GeneratorError) {
        source.line("/// Calls `\(service.fullName)`.")
        source.doc(service.comment.isEmpty ? [] : [""] + service.comment)
        try source.block("package struct \(service.name)Client: Sendable") { body throws(GeneratorError) in
            body.line("/// What the calls go over.")
            body.line("package let channel: any Channel")
            body.line()
            body.line("/// A client that calls over `channel`.")
            body.line("package init(channel: any Channel) { self.channel = channel }")
            for method in service.methods {
                body.line()
                body.doc(method.comment)
                let name = Names.method(method.name)
                let output = try type(method.output)
                let result = method.serverStreaming ? "ResponseStream<\(output)>" : output
                let input = "_ request: \(try type(method.input)), options: CallOptions = .default"
                body.block("package func \(name)(\(input)) async throws -> \(result)") {
                    let call = method.serverStreaming ? "serverStreaming" : "unary"
                    $0.line("try await channel.\(call)(\(service.name)Methods.\(name), request, options: options)")
                }
            }
        }
    }

    private func signature(of method: ProtoMethod) throws(GeneratorError) -> String {
        let head = "func \(Names.method(method.name))(_ request: \(try type(method.input)), context: ServerContext"
        return method.serverStreaming
            ? "\(head), writer: ResponseWriter<\(try type(method.output))>) async throws"
            : "\(head)) async throws -> \(try type(method.output))"
    }

    private func type(_ fullName: String) throws(GeneratorError) -> String {
        try types.swiftName(fullName, from: package)
    }
}
