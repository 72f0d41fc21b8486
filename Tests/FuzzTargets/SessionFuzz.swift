import RPC

/// The methods `s/m`, `s/w`, `s/c` and `s/b`, one of each kind; their handlers are never run.
let fuzzMethods: MethodTable = {
    struct Service: RPCService {
        func register(in router: inout Router) {
            router.unary(fuzzMethod(.unary)) {
                (request: Anything, context: ServerContext) async throws -> Anything in request
            }
            router.serverStreaming(fuzzMethod(.serverStreaming)) {
                (request: Anything, context: ServerContext, writer: ResponseWriter<Anything>) async throws in
            }
            router.clientStreaming(fuzzMethod(.clientStreaming)) {
                (requests: RequestStream<Anything>, context: ServerContext) async throws -> Anything in Anything()
            }
            router.bidirectional(fuzzMethod(.bidirectional)) {
                (requests: RequestStream<Anything>, context: ServerContext, writer: ResponseWriter<Anything>)
                    async throws in
            }
        }
    }
    return MethodTable(Router(services: [Service()]))
}()

/// The method of a kind.
func fuzzMethod(_ kind: MethodDescriptor.Kind) -> MethodDescriptor {
    let name =
        switch kind {
        case .unary: "m"
        case .serverStreaming: "w"
        case .clientStreaming: "c"
        case .bidirectional: "b"
        }
    return MethodDescriptor(service: "s", method: name, kind: kind)
}

/// A message that any bytes are.
struct Anything: Message {
    static let fullName = "test.Anything"
    init() {}
    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {}
    func serialized() throws(RPCError) -> [UInt8] { [] }
}

/// The bounds under which sessions are fuzzed: small, so that short inputs reach them.
let fuzzLimits: RPCLimits = {
    var limits = RPCLimits()
    limits.maxStreams = 8
    limits.outboundHighWater = 2 << 10
    limits.outboundLowWater = 1 << 10
    limits.maxOutboundBytes = 16 << 10
    limits.streamBufferMessages = 4
    return limits
}()
