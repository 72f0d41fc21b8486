import RPC
import Synchronization
import TestKit
import Testing

@testable import Transport

@Suite("Calls that are made again", .serialized, .leakFree)
struct ClientRetryTests {
    @Test("each attempt says how many were made before it")
    func previousAttempts() async throws {
        let server = try ScriptedServer { number, _ in
            if number < 3 { throw outage }
            return "ok"
        }
        let client = Client.preferringFirst([server])
        #expect(try await client.ask(ScriptedServer.safe) == "ok")
        #expect(server.previousAttempts == [nil, "1", "2", "3"])
        #expect(client.outstanding == 0)
        client.close()
        await server.stop()
    }

    @Test("what may have been done is not done twice, what was refused unseen is")
    func safety() async throws {
        let server = try ScriptedServer { number, _ in
            if number == 0 { throw outage }
            if number == 1 { throw busy }
            return "ok"
        }
        let client = Client.preferringFirst([server])
        #expect(await failure { _ = try await client.ask(ScriptedServer.unsafe) }?.info?.reason == "OUTAGE")
        #expect(server.calls == 1)
        #expect(try await client.ask(ScriptedServer.unsafe) == "ok")
        #expect(server.previousAttempts == [nil, nil, "1"])
        client.close()
        await server.stop()
    }

    @Test("a server that says never is not asked again", arguments: ["attribute", "RetryInfo", "metadata"])
    func never(way: String) async throws {
        let server = try ScriptedServer { _, context in
            var error = busy
            switch way {
            case "attribute": error = error.with(pushback: .never)
            case "RetryInfo": error.retryAfter = .seconds(-1)
            default: try context.addResponseMetadata(RetryPushback.key, "-1")
            }
            throw error
        }
        let other = try ScriptedServer()
        let client = Client.preferringFirst([server, other])
        #expect(await failure { _ = try await client.ask(ScriptedServer.safe) }?.retryPushback == .never)
        #expect(server.calls == 1)
        #expect(other.calls == 0)
        client.close()
        await server.stop()
        await other.stop()
    }

    @Test("a pause that the server asks for is kept; another instance is asked at once")
    func pushback() async throws {
        let server = try ScriptedServer { number, _ in
            if number == 0 { throw outage.with(pushback: .after(.milliseconds(150))) }
            return "ok"
        }
        let client = Client.preferringFirst([server])
        let begin = MonotonicInstant.now
        #expect(try await client.ask(ScriptedServer.safe) == "ok")
        #expect(begin.duration(to: .now) >= .milliseconds(150))
        let (patient, other) = (
            try ScriptedServer { _, _ in throw outage.with(pushback: .after(.seconds(3600))) }, try ScriptedServer()
        )
        let both = Client.preferringFirst([patient, other])
        #expect(try await both.ask(ScriptedServer.safe) == "ok")
        #expect(other.previousAttempts == ["1"])
        for client in [client, both] { client.close() }
        for server in [server, patient, other] { await server.stop() }
    }

    @Test("a pause beyond the deadline, or beyond the policy's bound, is not begun")
    func pushbackTooLong() async throws {
        let server = try ScriptedServer { _, _ in throw outage.with(pushback: .after(.seconds(60))) }
        for (bound, timeout) in [(Duration.seconds(3600), Duration.seconds(50)), (.seconds(59), .seconds(600))] {
            let client = Client.preferringFirst([server]) { $0.maxPushback = bound }
            let begin = MonotonicInstant.now
            let error = await failure {
                _ = try await client.ask(ScriptedServer.safe, options: CallOptions(timeout: timeout))
            }
            #expect(error?.retryPushback == .after(.seconds(60)))
            #expect(begin.duration(to: .now) < .seconds(40))
            client.close()
        }
        #expect(server.calls == 2)
        await server.stop()
    }

    @Test("retries end with the budget, and then every call is made once")
    func budget() async throws {
        let server = try ScriptedServer { _, _ in throw outage }
        let client = Client.preferringFirst([server]) {
            $0.retryTokens = 4
            $0.ejectAfter = 100
        }
        for _ in 0..<5 { #expect(await failure { _ = try await client.ask(ScriptedServer.safe) } != nil) }
        #expect(server.calls == 5 + 2, "of four tokens two may go")
        client.close()
        await server.stop()
    }

    @Test("a method's own bound of attempts counts, for others the client's")
    func maxAttempts() async throws {
        let server = try ScriptedServer { _, _ in throw busy }
        let client = Client.preferringFirst([server]) {
            var own = MethodPolicy()
            own.maxAttempts = 2
            $0.methods[ClientPolicy.MethodKey(ScriptedServer.safe)] = own
            $0.maxAttempts = 4
        }
        #expect(await failure { _ = try await client.ask(ScriptedServer.safe) }?.info?.reason == "SERVER_BUSY")
        #expect(server.calls == 2)
        #expect(await failure { _ = try await client.ask(ScriptedServer.unsafe) }?.info?.reason == "SERVER_BUSY")
        #expect(server.calls == 2 + 4)
        client.close()
        await server.stop()
    }

    @Test("an attempt that takes too long is made again where that is safe, and tells against its instance")
    func attemptTimeout() async throws {
        let server = try ScriptedServer { number, _ in
            if number % 2 == 0 { try await Task.sleep(for: .seconds(600)) }
            return "ok"
        }
        let client = Client.preferringFirst([server]) {
            var own = MethodPolicy()
            own.attemptTimeout = .milliseconds(1500)
            $0.methods[ClientPolicy.MethodKey(service: "test.Scripted")] = own
        }
        #expect(try await client.ask(ScriptedServer.safe, options: CallOptions(timeout: .seconds(60))) == "ok")
        #expect(server.previousAttempts == [nil, "1"])
        let error = await failure {
            _ = try await client.ask(ScriptedServer.unsafe, options: CallOptions(timeout: .seconds(60)))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(server.calls == 3)
        #expect(client.instances.map(\.failures) == [1])
        #expect(client.outstanding == 0)
        client.close()
        await server.stop()
    }

    @Test("attempts end with the call's deadline, however many are left")
    func deadline() async throws {
        let server = try ScriptedServer { _, _ in throw busy }
        let client = Client.preferringFirst([server]) {
            $0.maxAttempts = 1_000_000
            $0.ejectAfter = .max
        }
        let error = await failure {
            _ = try await client.ask(ScriptedServer.safe, options: CallOptions(timeout: .milliseconds(200)))
        }
        #expect(error?.code == .unavailable || error?.code == .deadlineExceeded)
        #expect(server.calls > 1)
        client.close()
        await server.stop()
    }

    @Test("a connection that is full sends the call elsewhere, and its instance stays in favour")
    func full() async throws {
        let (listener, stuck) = RawPeer.listen(backlog: 0)
        let filler = RawPeer.connect(to: stuck)
        let server = try ScriptedServer()
        var policy = ClientPolicy()
        policy.balancing = .pickFirst
        let endpoints = [Endpoint(address: stuck), server.endpoint]
        let client = Client("scripted", resolver: StaticResolver(endpoints), policy: policy) { address in
            var configuration = ClientConfiguration()
            if address == stuck { configuration.limits.maxQueuedCalls = 0 }
            return ClientConnection(address: address, configuration: configuration)
        }
        #expect(try await client.ask(ScriptedServer.unsafe) == "ok")
        #expect(client.instances.map(\.failures) == [0, 0])
        await server.stop()
        // Alone with it the caller is told, at once.
        let alone = Client("stuck", resolver: StaticResolver([Endpoint(address: stuck)])) { address in
            var configuration = ClientConfiguration()
            configuration.limits.maxQueuedCalls = 0
            return ClientConnection(address: address, configuration: configuration)
        }
        #expect(await failure { _ = try await alone.ask(ScriptedServer.safe) }?.info?.reason == "QUEUE_FULL")
        for client in [client, alone] { client.close() }
        _ = (listener, filler)
    }

    @Test("a cancelled caller is not made to wait for the pause between attempts")
    func cancelled() async throws {
        let server = try ScriptedServer { _, _ in throw busy }
        let client = Client.preferringFirst([server]) {
            $0.retryPause = .seconds(3600)
            $0.maxRetryPause = .seconds(3600)
        }
        let call = Task { await failure { _ = try await client.ask(ScriptedServer.safe, options: .unbounded) } }
        #expect(await eventually { server.calls == 1 })
        call.cancel()
        let error = await call.value
        #expect(error?.code == .cancelled || error?.code == .unavailable)
        #expect(client.outstanding == 0)
        client.close()
        await server.stop()
    }
}
