import RPC
import Synchronization
import Transport

/// A server on loopback whose methods do what a test says, and which counts and remembers the calls that it saw.
final class ScriptedServer: Sendable, RPCService {
    typealias Body = @Sendable (_ number: Int, ServerContext) async throws -> String

    /// May be repeated.
    static let safe = MethodDescriptor(service: "test.Scripted", method: "Safe", idempotency: .idempotent)
    /// May not.
    static let unsafe = MethodDescriptor(service: "test.Scripted", method: "Unsafe")

    private let body: Body
    private let group = EventLoopGroup(loops: 1)
    private let seen = Mutex<[Metadata]>([])
    private let started = Mutex<(server: Server, address: SocketAddress)?>(nil)

    /// Starts it; `body` is given the number of the call, from 0.
    init(_ address: SocketAddress = .loopback(port: 0), _ body: @escaping Body = { _, _ in "ok" }) throws {
        self.body = body
        let server = Server(configuration: ServerConfiguration(address: address), services: [self], group: group)
        let bound = try server.start()
        started.withLock { $0 = (server, bound) }
    }

    func register(in router: inout Router) {
        for method in [Self.safe, Self.unsafe] {
            router.unary(method) { (request: Blob, context: ServerContext) async throws -> Blob in
                let number = self.seen.withLock { seen -> Int in
                    seen.append(context.metadata)
                    return seen.count - 1
                }
                return Blob(try await self.body(number, context))
            }
        }
    }

    var address: SocketAddress { started.withLock { $0?.address ?? .loopback(port: 0) } }
    var endpoint: Endpoint { Endpoint(address: address) }
    /// How many calls it saw.
    var calls: Int { seen.withLock { $0.count } }
    /// What each said about earlier attempts.
    var previousAttempts: [String?] { seen.withLock { $0.map { $0[first: "rpc-previous-attempts"] } } }
    var connectionCount: Int { started.withLock { $0?.server.connectionCount ?? 0 } }

    func stop() async {
        guard let server = started.withLock({ $0?.server }) else { return }
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        group.shutdown()
        // The server holds this service, and this its server.
        started.withLock { $0 = nil }
    }
}

/// A resolver whose views a test gives.
final class ManualResolver: Resolver {
    private let views: (stream: AsyncStream<[Endpoint]>, continuation: AsyncStream<[Endpoint]>.Continuation)

    init(_ first: [Endpoint]? = nil) {
        views = AsyncStream.makeStream()
        if let first { views.continuation.yield(first) }
    }

    func endpoints() -> AsyncStream<[Endpoint]> { views.stream }
    func say(_ view: [Endpoint]) { views.continuation.yield(view) }
}

extension Channel {
    func ask(_ method: MethodDescriptor, options: CallOptions = .default) async throws -> String {
        let answer: Blob = try await unary(method, Blob(""), options: options)
        return answer.text
    }
}

extension Client {
    /// A client of fixed instances, the first of which gets every call as long as it can.
    static func preferringFirst(
        _ servers: [ScriptedServer], _ change: (inout ClientPolicy) -> Void = { _ in }
    ) -> Client {
        var policy = ClientPolicy()
        policy.balancing = .pickFirst
        policy.retryPause = .milliseconds(5)
        change(&policy)
        return Client("scripted", resolver: StaticResolver(servers.map(\.endpoint)), policy: policy)
    }

    /// Calls at work as the balancer counts them.
    var outstanding: Int { instances.map(\.outstanding).reduce(0, +) }
}

/// What the runtime says when no handler saw a call.
let busy = RPCError.unavailable(reason: "SERVER_BUSY", message: "busy")
/// What a service says when it cannot answer now.
let outage = RPCError.unavailable(reason: "OUTAGE", message: "the store is away", domain: "test")
