import RPC
import TestKit
import Testing

@testable import Transport

/// A call's time covers everything that it can wait for.
@Suite("The deadline, wherever a call is", .serialized, .leakFree)
struct DeadlineTests {
    let short = CallOptions(timeout: .milliseconds(200))

    /// An address on which connecting neither succeeds nor fails: the listen queue is full and stays so.
    func stuck() -> (held: [RawPeer], address: SocketAddress) {
        let (listener, address) = RawPeer.listen(backlog: 0)
        return ([listener, RawPeer.connect(to: address)], address)
    }

    @Test("no time at all fails at once, and nothing is sent")
    func none() async throws {
        let server = try ScriptedServer()
        let client = Client.preferringFirst([server])
        for timeout in [Duration.zero, .seconds(-1)] {
            let options = CallOptions(timeout: timeout)
            #expect(
                await failure { _ = try await client.ask(ScriptedServer.safe, options: options) }?.code
                    == .deadlineExceeded)
            #expect(
                await failure { for try await _ in try await client.open("x", options: options) {} }?.code
                    == .deadlineExceeded)
        }
        #expect(server.calls == 0)
        client.close()
        await server.stop()
    }

    @Test("a method's longest time counts where the caller gives more or none")
    func methodTimeout() async throws {
        let server = try ScriptedServer { _, _ in
            try await Task.sleep(for: .seconds(600))
            return ""
        }
        let client = Client.preferringFirst([server]) {
            var own = MethodPolicy()
            own.timeout = .milliseconds(100)
            $0.methods[ClientPolicy.MethodKey(ScriptedServer.safe)] = own
        }
        #expect(
            await failure { _ = try await client.ask(ScriptedServer.safe, options: .unbounded) }?.code
                == .deadlineExceeded)
        client.close()
        await server.stop()
    }

    @Test("while no instance is known yet")
    func resolving() async throws {
        let resolver = ManualResolver()
        let client = Client("nobody", resolver: resolver)
        #expect(
            await failure { _ = try await client.ask(ScriptedServer.safe, options: short) }?.code == .deadlineExceeded)
        // A view that comes in time lets the call go on.
        let server = try ScriptedServer()
        async let answer = client.ask(ScriptedServer.safe)
        resolver.say([server.endpoint])
        #expect(try await answer == "ok")
        client.close()
        await server.stop()
    }

    @Test("calls that wait for a first view are bounded, and those that waited too long are told who is missing")
    func waiting() async throws {
        var policy = ClientPolicy()
        policy.resolveTimeout = .milliseconds(1500)
        policy.maxWaitingCalls = 1
        let client = Client("nobody", resolver: ManualResolver(), policy: policy)
        let reasons = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<2 {
                group.addTask { await failure { _ = try await client.ask(ScriptedServer.safe) }?.info?.reason }
            }
            return await group.reduce(into: Set()) { $0.insert($1 ?? "") }
        }
        #expect(reasons == ["QUEUE_FULL", "NO_INSTANCE"])
        client.close()
    }

    @Test("while connecting, which the peer neither accepts nor refuses")
    func connecting() async throws {
        let (held, address) = stuck()
        let connection = ClientConnection(address: address)
        async let error = failure { _ = try await connection.ask(ScriptedServer.safe, options: short) }
        #expect(await eventually { connection.connectivity == .connecting })
        #expect(await error?.code == .deadlineExceeded)
        #expect(connection.connectivity == .connecting, "the attempt to connect has its own time")
        #expect(connection.outstandingCalls == 0)
        connection.close()
        _ = held
    }

    @Test("connecting has its own time, too: then other instances are tried")
    func connectTimeout() async throws {
        let (held, address) = stuck()
        let server = try ScriptedServer()
        var policy = ClientPolicy()
        policy.balancing = .pickFirst
        let client = Client(
            "scripted", resolver: StaticResolver([Endpoint(address: address), server.endpoint]), policy: policy
        ) { address in
            var configuration = ClientConfiguration()
            configuration.limits.connectTimeout = .milliseconds(100)
            return ClientConnection(address: address, configuration: configuration)
        }
        #expect(try await client.ask(ScriptedServer.unsafe, options: .unbounded) == "ok")
        #expect(client.instances[0].ejectedUntil != nil)
        client.close()
        await server.stop()
        _ = held
    }

    @Test("in the queue of a connection, whose bound refuses one more at once")
    func queue() async throws {
        let (held, address) = stuck()
        var configuration = ClientConfiguration()
        configuration.limits.maxQueuedCalls = 3
        let connection = ClientConnection(address: address, configuration: configuration)
        let errors = await withTaskGroup(of: RPCError?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    await failure {
                        _ = try await connection.ask(ScriptedServer.safe, options: CallOptions(timeout: .seconds(1)))
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(errors.count { $0?.info?.reason == "QUEUE_FULL" } == 1)
        #expect(errors.count { $0?.code == .deadlineExceeded } == 3)
        #expect(errors.first??.info?.reason == "QUEUE_FULL", "it waited for nothing")
        connection.close()
        _ = held
    }

    @Test("while writing to a peer that never reads, and while waiting for one that never answers")
    func stuckPeers() async throws {
        let (listener, address) = RawPeer.listen()
        let client = Client("raw", resolver: StaticResolver([Endpoint(address: address)]))
        for size in [8, 4_000_000, 4_000_000, 4_000_000, 4_000_000] {
            let error = await failure {
                let _: Blob = try await client.unary(
                    ScriptedServer.safe, Blob([UInt8](repeating: 0, count: size)), options: short)
            }
            #expect(error?.code == .deadlineExceeded)
        }
        #expect(client.outstanding == 0)
        client.close()
        _ = listener
    }

    @Test("while a stream is read")
    func stream() async throws {
        let server = try TestServer()
        let client = Client("control", resolver: StaticResolver([Endpoint(address: server.address)]))
        let error = await failure { for try await _ in try await client.open("forever:", options: short) {} }
        #expect(error?.code == .deadlineExceeded)
        client.close()
        await server.stop()
    }
}
