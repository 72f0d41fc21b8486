import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Transport

/// Instances come, go, move and return while a client is at work.
@Suite("A client whose instances change", .serialized, .leakFree)
struct ClientViewTests {
    /// Calls what must not be repeated until told to stop; gives how many calls were made, and every failure.
    final class Caller: Sendable {
        private let state = Mutex((calls: 0, failures: [RPCError](), stopped: false))
        private let task = Mutex<Task<Void, Never>?>(nil)

        init(_ client: some Channel) {
            let task = Task {
                while !self.state.withLock({ $0.stopped }) {
                    let error = await failure { _ = try await client.ask(ScriptedServer.unsafe) }
                    self.state.withLock { state in
                        state.calls += 1
                        if let error { state.failures.append(error) }
                    }
                }
            }
            self.task.withLock { $0 = task }
        }

        var calls: Int { state.withLock { $0.calls } }

        func stop() async -> [RPCError] {
            state.withLock { $0.stopped = true }
            await task.withLock { $0 }?.value
            return state.withLock { $0.failures }
        }
    }

    @Test("an instance that appears shares the calls, and one that moves loses none")
    func appearsAndMoves() async throws {
        let one = try ScriptedServer()
        let resolver = ManualResolver([one.endpoint])
        let client = Client("scripted", resolver: resolver)
        let caller = Caller(client)
        #expect(await eventually { caller.calls > 20 })
        let two = try ScriptedServer()
        resolver.say([one.endpoint, two.endpoint])
        #expect(await eventually { two.calls > 20 })
        // The first moves: it is elsewhere before the old one ends.
        let moved = try ScriptedServer()
        resolver.say([moved.endpoint, two.endpoint])
        #expect(await eventually { client.instances.map(\.endpoint) == [moved.endpoint, two.endpoint] })
        // The call that was on its way meanwhile has ended once another has.
        let calls = caller.calls
        #expect(await eventually { caller.calls > calls + 1 })
        await one.stop()
        #expect(await eventually { moved.calls > 20 })
        #expect(await caller.stop() == [])
        client.close()
        for server in [two, moved] { await server.stop() }
    }

    @Test("a resolver that falls silent, or knows nobody any more, takes nothing away")
    func silent() async throws {
        let server = try ScriptedServer()
        let resolver = ManualResolver([server.endpoint])
        let client = Client("scripted", resolver: resolver)
        #expect(try await client.ask(ScriptedServer.unsafe) == "ok")
        resolver.say([])
        for _ in 0..<50 { #expect(try await client.ask(ScriptedServer.unsafe) == "ok") }
        #expect(client.instances.map(\.endpoint) == [server.endpoint])
        client.close()
        #expect(await failure { _ = try await client.ask(ScriptedServer.safe) }?.info?.reason == "CLIENT_CLOSED")
        await server.stop()
    }

    @Test("an instance that was away gets calls again once it is back at its address, though others are well")
    func returns() async throws {
        let well = try ScriptedServer()
        let first = try ScriptedServer()
        let address = first.address
        var policy = ClientPolicy()
        policy.balancing = .roundRobin
        policy.ejection = .milliseconds(20)
        policy.maxEjection = .milliseconds(50)
        let client = Client(
            "scripted", resolver: StaticResolver([well.endpoint, first.endpoint]), policy: policy
        ) { address in
            var configuration = ClientConfiguration()
            configuration.backoff.initial = .milliseconds(20)
            configuration.backoff.maximum = .milliseconds(50)
            return ClientConnection(address: address, configuration: configuration)
        }
        let caller = Caller(client)
        #expect(await eventually { first.calls > 5 })
        await first.stop()
        #expect(await eventually { client.instances[1].ejectedUntil != nil })
        let again = try ScriptedServer(address)
        #expect(await eventually { again.calls > 5 })
        // The old one ended gracefully: what it refused was made elsewhere.
        #expect(await caller.stop().filter { $0.info?.reason != "CONNECTION_LOST" } == [])
        client.close()
        for server in [well, again] { await server.stop() }
    }

    @Test("a stream that breaks tells against its instance")
    func stream() async throws {
        let (listener, address) = RawPeer.listen()
        let client = Client("raw", resolver: StaticResolver([Endpoint(address: address)]))
        for number in 1...3 {
            let stream = try await client.open("forever:", options: .unbounded)
            do { #expect(await listener.accept().receiveFrame() != nil) }
            #expect(await failure { for try await _ in stream {} }?.info?.reason == "CONNECTION_LOST")
            #expect(client.instances.map(\.failures) == [number])
        }
        #expect(client.instances[0].ejectedUntil != nil)
        #expect(client.outstanding == 0)
        client.close()
    }

    @Test("a stream that was not opened is opened on another instance, one that gave something is its reader's")
    func reopened() async throws {
        let ended = try ScriptedServer()
        let gone = ended.endpoint
        await ended.stop()
        let server = try TestServer()
        var policy = ClientPolicy()
        policy.balancing = .pickFirst
        let endpoints = [gone, Endpoint(address: server.address)]
        let client = Client("control", resolver: StaticResolver(endpoints), policy: policy)
        var messages = 0
        for try await _ in try await client.open("count:100") { messages += 1 }
        #expect(messages == 100)
        #expect(client.instances[0].ejectedUntil != nil)
        // One message, then an error: it is thrown, and nothing is opened again.
        messages = 0
        let error = await failure {
            for try await _ in try await client.open("fail:") { messages += 1 }
        }
        #expect(error?.info?.reason == "CLOSED")
        #expect(messages == 1)
        client.close()
        await server.stop()
    }

    @Test("a stream that is opened again says so, within the bound of attempts and the call's time")
    func reopenedBounds() async throws {
        let seen = Mutex<[String?]>([])
        struct Refusing: RPCService {
            let note: @Sendable (String?) -> Void
            func register(in router: inout Router) {
                router.serverStreaming(ControlService.stream) {
                    (_: Blob, context: ServerContext, _: ResponseWriter<Blob>) async throws in
                    note(context.metadata[first: RetryPushback.previousAttemptsKey])
                    throw busy
                }
            }
        }
        let group = EventLoopGroup(loops: 1)
        let server = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0)),
            services: [Refusing { text in seen.withLock { $0.append(text) } }], group: group)
        let address = try server.start()
        var policy = ClientPolicy()
        policy.maxAttempts = 3
        policy.retryPause = .milliseconds(5)
        let client = Client("refusing", resolver: StaticResolver([Endpoint(address: address)]), policy: policy)
        let stream = try await client.open("x")
        #expect(await failure { for try await _ in stream {} }?.info?.reason == "SERVER_BUSY")
        #expect(await failure { for try await _ in stream {} }?.info?.reason == "SERVER_BUSY", "the end stays the end")
        #expect(seen.withLock { $0 } == [nil, "1", "2"])
        #expect(client.instances.map(\.failures) == [3])
        policy.maxAttempts = 1_000_000
        policy.ejectAfter = .max
        let short = Client("refusing", resolver: StaticResolver([Endpoint(address: address)]), policy: policy)
        let error = await failure {
            for try await _ in try await short.open("x", options: CallOptions(timeout: .milliseconds(200))) {}
        }
        #expect(error?.code == .unavailable || error?.code == .deadlineExceeded)
        for client in [client, short] { client.close() }
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        group.shutdown()
    }

    @Test("family 16: an idle channel with a new call is connecting, and idling tells against nobody")
    func idle() async throws {
        let (listener, address) = RawPeer.listen(backlog: 0)
        let configuration = {
            var configuration = ClientConfiguration()
            configuration.limits.clientIdleTimeout = .milliseconds(50)
            return configuration
        }()
        let connection = ClientConnection(address: address, configuration: configuration)
        async let first = connection.ask(ScriptedServer.unsafe)
        do {
            let peer = await listener.accept()
            #expect(await peer.receiveFrame()?.header.streamID == 1)
            peer.send([0, 0, 0, 0, 0, 0, 0, 1, 2, 0])
            #expect(try await first == "")
            #expect(await eventually { connection.connectivity == .idle })
        }
        // Nobody accepts any more: what the new call sets off is seen for as long as it lasts.
        let filler = RawPeer.connect(to: address)
        let call = Task { await failure { _ = try await connection.ask(ScriptedServer.unsafe) } }
        #expect(await eventually { connection.connectivity == .connecting })
        call.cancel()
        #expect(await call.value?.code == .cancelled)
        connection.close()
        _ = filler
        let server = try ScriptedServer()
        let client = Client("scripted", resolver: StaticResolver([server.endpoint])) {
            ClientConnection(address: $0, configuration: configuration)
        }
        for _ in 0..<3 {
            #expect(try await client.ask(ScriptedServer.unsafe) == "ok")
            #expect(await eventually { server.connectionCount == 0 })
        }
        #expect(client.instances.map(\.failures) == [0])
        client.close()
        await server.stop()
    }

    @Test("family 15: under load connections retire before their stream numbers run out, and no call fails")
    func retirement() async throws {
        let peers = Mutex<Set<String>>([])
        let server = try ScriptedServer { _, context in
            peers.withLock { _ = $0.insert(context.peer.address) }
            return "ok"
        }
        let client = Client("scripted", resolver: StaticResolver([server.endpoint])) { address in
            var configuration = ClientConfiguration()
            configuration.firstStreamID = (configuration.limits.rpc.retirementID - 200) | 1
            return ClientConnection(address: address, configuration: configuration)
        }
        let callers = (0..<8).map { _ in Caller(client) }
        #expect(await eventually { callers.map(\.calls).reduce(0, +) > 3000 })
        for caller in callers { #expect(await caller.stop() == []) }
        #expect(peers.withLock { $0.count } >= 20, "each connection has a hundred numbers")
        #expect(await eventually { server.connectionCount == 1 })
        client.close()
        await server.stop()
    }

    @Test("calls of one key meet one instance, by the option or by metadata")
    func ringHash() async throws {
        let servers = try (0..<3).map { _ in try ScriptedServer() }
        var policy = ClientPolicy()
        policy.balancing = .ringHash(metadataKey: "subject-hash")
        let client = Client("scripted", resolver: StaticResolver(servers.map(\.endpoint)), policy: policy)
        for options in [CallOptions(balancingKey: "a"), CallOptions(metadata: ["subject-hash": "a"])] {
            for _ in 0..<20 { #expect(try await client.ask(ScriptedServer.unsafe, options: options) == "ok") }
        }
        #expect(servers.map(\.calls).sorted() == [0, 0, 40])
        for number in 0..<60 {
            _ = try await client.ask(ScriptedServer.unsafe, options: CallOptions(balancingKey: "\(number)"))
        }
        #expect(servers.allSatisfy { $0.calls > 0 })
        client.close()
        for server in servers { await server.stop() }
    }

    @Test("interceptors stand around all attempts of a call, and see a stream to its end")
    func interceptors() async throws {
        struct Counting: ClientInterceptor {
            let outcomes: @Sendable (String) -> Void
            func intercept(
                context: ClientContext, next: @Sendable (ClientContext) async throws -> Void
            ) async throws {
                do {
                    try await next(context)
                    outcomes("\(context.method.method) OK")
                } catch let error as RPCError {
                    outcomes("\(context.method.method) \(error.code)")
                    throw error
                }
            }
        }
        let outcomes = Mutex<[String]>([])
        let server = try ScriptedServer { number, _ in
            if number == 0 { throw outage }
            return "ok"
        }
        let control = try TestServer()
        func intercepted(_ address: SocketAddress) -> (Client, InterceptedChannel) {
            let client = Client("x", resolver: StaticResolver([Endpoint(address: address)]))
            let counting = Counting { line in outcomes.withLock { $0.append(line) } }
            return (client, InterceptedChannel(client, interceptors: [counting]))
        }
        let (one, unary) = intercepted(server.address)
        let (two, streams) = intercepted(control.address)
        #expect(try await unary.ask(ScriptedServer.safe) == "ok")
        #expect(server.calls == 2)
        var messages = 0
        for try await _ in try await streams.open("count:100") { messages += 1 }
        #expect(messages == 100)
        #expect(await failure { for try await _ in try await streams.open("fail:") {} }?.info?.reason == "CLOSED")
        let sum: Blob = try await streams.clientStreaming(ControlService.collect, options: .default) {
            (writer: RequestWriter<Blob>) in try await writer.write(Blob("abc"))
        }
        #expect(sum.text == "1 3")
        let call: StreamingCall<Blob, Blob> = try await streams.bidirectional(
            ControlService.converse, options: .default)
        try await call.requests.write(Blob("fail"))
        #expect(await failure { for try await _ in call.responses {} }?.code == .invalidArgument)
        #expect(
            outcomes.withLock { $0 } == [
                "Safe OK", "Stream OK", "Stream FAILED_PRECONDITION", "Collect OK", "Converse INVALID_ARGUMENT",
            ])
        // Dropped before its end: told, and the server's connection goes on.
        do {
            let stream = try await streams.open("forever:", options: .unbounded)
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next() != nil)
        }
        #expect(await eventually { outcomes.withLock { $0.last } == "Stream CANCELLED" })
        for client in [one, two] { client.close() }
        await server.stop()
        await control.stop()
    }
}
