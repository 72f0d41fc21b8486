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
        try emitDescriptors(into: &source)
        source.line()
        try emitProtocol(into: &source)
        source.line()
        try emitDefaults(into: &source)
        source.line()
        try emitRegistration(into: &source)
        source.line()
        try emitClient(into: &source)
    }

    private func emitDescriptors(into source: inout SwiftSource) throws(GeneratorError) {
        source.line("/// What each method of `\(service.fullName)` is, for routers, channels and policies.")
        try source.block("package enum \(service.name)Methods") { body throws(GeneratorError) in
            for method in service.methods {
                body.line("package static let \(Names.method(method.name)) = MethodDescriptor(")
                body.line("    service: \"\(service.fullName)\", method: \"\(method.name)\",")
                body.line("    kind: .\(method.kind),")
                body.line("    idempotency: .\(method.idempotency),")
                body.line(
                    "    access: [\(try roles(of: method))],\(try services(of: method))"
                        + (method.contract.isBulk ? " isBulk: true," : ""))
                let official = try names(of: method.contract.official, in: Names.officialRoles, method)
                if !official.isEmpty { body.line("    official: [\(official)],") }
                body.line("    rows: [\(method.rows.map { "\"\($0)\"" }.joined(separator: ", "))])")
                body.line()
            }
            body.line("/// All methods, in the order of the contract.")
            let names = service.methods.map { Names.method($0.name) }.joined(separator: ", ")
            body.line("package static let all: [MethodDescriptor] = [\(names)]")
        }
    }

    /// The roles that may call, `.department, .operator`.
    /// - Throws: `GeneratorError` for a method that names none, or one that the contract does not know.
    private func roles(of method: ProtoMethod) throws(GeneratorError) -> String {
        let path = "\(service.fullName)/\(method.name)"
        guard !method.contract.access.isEmpty else {
            throw GeneratorError(
                "\(path): does not say who may call it; give it "
                    + "option (xinyi.common.v1.contract) = { access: [CALLER_ROLE_…] }")
        }
        return try names(of: method.contract.access, in: Names.roles, method)
    }

    /// The values of an enum by their numbers.
    /// - Throws: `GeneratorError` for one that the contract does not know.
    private func names(
        of numbers: [Int32], in type: String, _ method: ProtoMethod
    ) throws(GeneratorError) -> String {
        var names: [String] = []
        for number in numbers {
            guard number != 0, let name = types.caseName(of: type, number) else {
                throw GeneratorError("\(service.fullName)/\(method.name): \(number) is no role of \(type)")
            }
            names.append(".\(name.filter { $0 != "`" })")
        }
        return names.joined(separator: ", ")
    }

    /// The services that may call, ` services: ["listing"],`; nothing where none may.
    /// - Throws: `GeneratorError` for a method that is for services and names none, or the other way round, or one that there is not.
    private func services(of method: ProtoMethod) throws(GeneratorError) -> String {
        let path = "\(service.fullName)/\(method.name)"
        let role = method.contract.access.contains { types.caseName(of: Names.roles, $0) == "service" }
        let services = method.contract.services
        guard role == !services.isEmpty else {
            throw GeneratorError(
                role
                    ? "\(path): says that services may call it and not which; name them in `services`"
                    : "\(path): names services and is not for them; give it CALLER_ROLE_SERVICE, or leave them out")
        }
        if let wrong = services.first(where: { !Names.services.contains($0) }) {
            throw GeneratorError("\(path): there is no service '\(wrong)'")
        }
        return services.isEmpty ? "" : " services: [\(services.map { "\"\($0)\"" }.joined(separator: ", "))],"
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
        let answer = "answers UNIMPLEMENTED, naming the mission rows that the method waits for"
        source.line("// What a service does not serve \(answer).")
        try source.block("extension \(service.name)") { body throws(GeneratorError) in
            for (index, method) in service.methods.enumerated() {
                if index > 0 { body.line() }
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
            body.block("package func register(in router: inout Router)") { inner in
                inner.line("register\(service.name)(in: &router)")
            }
        }
    }

    private func emitRegistration(of method: ProtoMethod, into body: inout SwiftSource) throws(GeneratorError) {
        let name = Names.method(method.name)
        let descriptor = "\(service.name)Methods.\(name)"
        if !method.clientStreaming, !method.serverStreaming {
            // Without the generic `unary`: what is made for any message costs a small call a tenth.
            let request = try type(method.input)
            return body.block("router.add(\(descriptor))", open: " { payload, limits, _ throws(RPCError) in") {
                $0.line("let request = try \(request)(serialized: payload, limits: limits.ofRequest)")
                $0.block("return", open: " { context, _ in") {
                    $0.line("let response = try await self.\(name)(request, context: context)")
                    $0.line("return try context.encodedAnswer?.bytes(of: response) ?? response.serialized()")
                }
            }
        }
        let streamed = method.clientStreaming
        let first = streamed ? "requests" : "request"
        let input = try type(method.input)
        let head = "\(first): \(streamed ? "RequestStream<\(input)>" : input), context: ServerContext"
        let output = try type(method.output)
        let closure =
            method.serverStreaming
            ? " { (\(head), writer: ResponseWriter<\(output)>) async throws -> Void in"
            : " { (\(head)) async throws -> \(output) in"
        let arguments = "\(first), context: context\(method.serverStreaming ? ", writer: writer" : "")"
        body.block("router.\(method.kind)(\(descriptor))", open: closure) {
            $0.line("try await self.\(name)(\(arguments))")
        }
    }

    private func emitClient(into source: inout SwiftSource) throws(GeneratorError) {
        source.line(
            "/// Calls `\(service.fullName)`; what each method does and refuses is said at ``\(service.name)``.")
        try source.block("package struct \(service.name)Client: RPCClient") { body throws(GeneratorError) in
            body.line("package let channel: any Channel")
            body.line()
            body.line("package init(channel: any Channel) { self.channel = channel }")
            for method in service.methods {
                body.line()
                let name = Names.method(method.name)
                let (input, output) = (try type(method.input), try type(method.output))
                let descriptor = "\(service.name)Methods.\(name)"
                // What the caller gives beside the options, the call that it makes, and what comes back.
                let (parameters, call, result): (String, String, String) =
                    switch (method.clientStreaming, method.serverStreaming) {
                    case (false, false):
                        (
                            "_ request: \(input), @",
                            "decodeResponse(await channel.unaryBytes(\(descriptor), request.serialized(), options: options))",
                            output
                        )
                    case (false, true):
                        (
                            "_ request: \(input), @",
                            "await channel.serverStreaming(\(descriptor), request, options: options)",
                            "ResponseStream<\(output)>"
                        )
                    case (true, false):
                        (
                            "@, send: (RequestWriter<\(input)>) async throws -> Void",
                            "await channel.clientStreaming(\(descriptor), options: options, send: send)", output
                        )
                    case (true, true):
                        (
                            "@", "await channel.bidirectional(\(descriptor), options: options)",
                            "StreamingCall<\(input), \(output)>"
                        )
                    }
                let options = "options: CallOptions = .default"
                let signature = parameters.split(separator: "@", omittingEmptySubsequences: false).joined(
                    separator: options)
                body.block("package func \(name)(\(signature)) async throws -> \(result)") {
                    $0.line("try \(call)")
                }
            }
        }
    }

    private func signature(of method: ProtoMethod) throws(GeneratorError) -> String {
        let input = try type(method.input)
        let first = method.clientStreaming ? "_ requests: RequestStream<\(input)>" : "_ request: \(input)"
        let head = "func \(Names.method(method.name))(\(first), context: ServerContext"
        return method.serverStreaming
            ? "\(head), writer: ResponseWriter<\(try type(method.output))>) async throws"
            : "\(head)) async throws -> \(try type(method.output))"
    }

    private func type(_ fullName: String) throws(GeneratorError) -> String {
        try types.swiftName(fullName, from: package)
    }
}
