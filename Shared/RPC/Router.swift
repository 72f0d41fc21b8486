/// Something that has methods to register: every generated service.
package protocol RPCService: Sendable {
    /// Adds each method with its handler to the router.
    func register(in router: inout Router)
}

/// The methods of a server with their handlers, gathered before it starts.
package struct Router: Sendable {
    /// What was registered, in the order of registration.
    package private(set) var methods: [RegisteredMethod] = []
    private var paths: Set<String> = []

    /// No methods.
    package init() {}

    /// The methods of some services.
    package init(services: [any RPCService]) {
        for service in services { service.register(in: &self) }
    }

    /// Adds a method with one request and one response. Registering a path twice is a programmer's error and traps.
    package mutating func unary<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor,
        _ handler: @escaping @Sendable (Input, ServerContext) async throws -> Output
    ) {
        add(descriptor) { payload, limits, _ throws(RPCError) in
            let input = try Input(serialized: payload, limits: limits.ofRequest)
            return { context, _ in
                let output = try await handler(input, context)
                return try context.encodedAnswer?.bytes(of: output) ?? output.serialized()
            }
        }
    }

    /// Adds a method with one request and a stream of responses. Registering a path twice traps.
    package mutating func serverStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor,
        _ handler: @escaping @Sendable (Input, ServerContext, ResponseWriter<Output>) async throws -> Void
    ) {
        add(descriptor) { payload, limits, _ throws(RPCError) in
            let input = try Input(serialized: payload, limits: limits.ofRequest)
            return { context, sink in
                try await handler(input, context, ResponseWriter(sink.write))
                return []
            }
        }
    }

    /// Adds a method with a stream of requests and one response. Registering a path twice traps.
    package mutating func clientStreaming<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor,
        _ handler: @escaping @Sendable (RequestStream<Input>, ServerContext) async throws -> Output
    ) {
        assert(descriptor.kind == .clientStreaming)
        add(descriptor) { _, limits, requests in
            let input: RequestStream<Input> = decoding(requests, limits)
            return { context, _ in try await handler(input, context).serialized() }
        }
    }

    /// Adds a method with streams both ways. Registering a path twice traps.
    package mutating func bidirectional<Input: Message, Output: Message>(
        _ descriptor: MethodDescriptor,
        _ handler:
            @escaping @Sendable (RequestStream<Input>, ServerContext, ResponseWriter<Output>) async throws -> Void
    ) {
        assert(descriptor.kind == .bidirectional)
        add(descriptor) { _, limits, requests in
            let input: RequestStream<Input> = decoding(requests, limits)
            return { context, sink in
                try await handler(input, context, ResponseWriter(sink.write))
                return []
            }
        }
    }

    /// Adds a method of any kind with what decodes its requests; see ``RegisteredMethod/prepare``. Registering a path twice traps.
    package mutating func add(_ descriptor: MethodDescriptor, prepare: @escaping RegisteredMethod.Prepare) {
        let path = descriptor.path
        precondition(paths.insert(path).inserted, "method '\(path)' is registered twice")
        methods.append(RegisteredMethod(descriptor, prepare: prepare))
    }
}

/// The requests of a call whose method streams them, decoded as they are read.
private func decoding<Input: Message>(_ requests: MessageBuffer?, _ limits: MessageLimits) -> RequestStream<Input> {
    guard let requests else { preconditionFailure("a method that streams requests is started with their buffer") }
    return RequestStream(buffer: requests).map { bytes throws(RPCError) in
        try Input(serialized: bytes.span.bytes, limits: limits.ofRequest)
    }
}

/// Where the bytes of a streaming handler's responses go. Implemented by the connection.
package protocol ResponseSink: Sendable {
    /// Sends one encoded response; see ``ResponseWriter/write(_:)``.
    func write(_ bytes: [UInt8]) async throws
}

/// One method with its handler, types erased.
package final class RegisteredMethod: Sendable {
    /// A handler with its decoded request, ready to run: gives the encoded response of a unary method, nothing for a
    /// streaming one, which writes to the sink.
    package typealias Prepared = @Sendable (ServerContext, any ResponseSink) async throws -> [UInt8]

    /// See ``prepare``.
    package typealias Prepare = @Sendable (RawSpan, MessageLimits, MessageBuffer?) throws(RPCError) -> Prepared

    /// What is known of the method.
    package let descriptor: MethodDescriptor
    /// Whether it has one request and one response. Asked several times for every call, which would copy the descriptor to look.
    package let isUnary: Bool
    /// Who counts its calls, if it has a bound of its own.
    package let gate: MethodGate?
    /// Decodes the request (on the caller's thread, from bytes that need not live longer) and binds it to the handler. A method
    /// that streams requests gets their buffer instead, and decodes each as it is read.
    package let prepare: Prepare

    /// A method.
    package init(
        _ descriptor: MethodDescriptor, gate: MethodGate? = nil, prepare: @escaping Prepare
    ) {
        self.descriptor = descriptor
        isUnary = descriptor.kind == .unary
        self.gate = gate
        self.prepare = prepare
    }

    /// A method that nobody serves, for the context of a call on its own.
    package convenience init(_ descriptor: MethodDescriptor) {
        self.init(descriptor) { _, _, _ throws(RPCError) in throw .unimplemented(method: descriptor.path) }
    }

    /// The same method, behind a gate.
    func behind(_ gate: MethodGate) -> RegisteredMethod { RegisteredMethod(descriptor, gate: gate, prepare: prepare) }
}
