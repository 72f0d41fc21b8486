import RPC
import TestKit
import Testing

@testable import Transport

@Suite("Hedging", .serialized, .leakFree)
struct HedgingTests {
    func client(
        _ servers: [ScriptedServer], delay: Duration = .milliseconds(10), attempts: Int = 2,
        _ change: (inout ClientPolicy) -> Void = { _ in }
    ) -> Client {
        Client.preferringFirst(servers) {
            var own = MethodPolicy()
            own.hedging = HedgingPolicy(delay: delay, maxAttempts: attempts)
            $0.methods[ClientPolicy.MethodKey(service: "test.Scripted")] = own
            change(&$0)
        }
    }

    func holding(_ gate: Gate) throws -> ScriptedServer {
        try ScriptedServer { _, _ in
            await gate.wait()
            return "late"
        }
    }

    /// Answers once the other was asked, too: a hedge can be quicker than the connection of what it hedges.
    func after(_ other: ScriptedServer) throws -> ScriptedServer {
        try ScriptedServer { _, _ in
            _ = await eventually { other.calls > 0 }
            return "ok"
        }
    }

    @Test("when the first instance is slow another is asked, and the first good answer counts")
    func slowFirst() async throws {
        let gate = Gate()
        let slow = try holding(gate)
        let quick = try after(slow)
        let client = client([slow, quick])
        #expect(try await client.ask(ScriptedServer.safe) == "ok")
        #expect(slow.previousAttempts == [nil])
        #expect(quick.previousAttempts == ["1"])
        #expect(client.outstanding == 0, "the attempt that lost is counted out before the answer is given")
        // Its late answer meets nobody, and the connection is as good as before.
        gate.open()
        #expect(try await client.ask(ScriptedServer.unsafe) == "late")
        client.close()
        await slow.stop()
        await quick.stop()
    }

    @Test("what must not be done twice is not hedged")
    func unsafe() async throws {
        let slow = try ScriptedServer { _, _ in
            try await Task.sleep(for: .milliseconds(100))
            return "alone"
        }
        let other = try ScriptedServer()
        let client = client([slow, other], delay: .zero)
        #expect(try await client.ask(ScriptedServer.unsafe) == "alone")
        #expect(other.calls == 0)
        client.close()
        await slow.stop()
        await other.stop()
    }

    @Test("no more attempts are made than allowed, each on an instance of its own")
    func attempts() async throws {
        let gate = Gate()
        let servers = try (0..<4).map { _ in try holding(gate) }
        let client = client(servers, delay: .zero, attempts: 3)
        async let answer = client.ask(ScriptedServer.safe)
        #expect(await eventually { gate.arrived == 3 })
        #expect(client.outstanding == 3)
        gate.open()
        #expect(try await answer == "late")
        #expect(servers.map(\.calls).sorted() == [0, 1, 1, 1])
        #expect(client.outstanding == 0)
        client.close()
        for server in servers { await server.stop() }
    }

    @Test("with a single instance nothing is hedged")
    func single() async throws {
        let server = try ScriptedServer { _, _ in
            try await Task.sleep(for: .milliseconds(100))
            return "alone"
        }
        let client = client([server], delay: .zero)
        #expect(try await client.ask(ScriptedServer.safe) == "alone")
        #expect(server.calls == 1)
        client.close()
        await server.stop()
    }

    @Test("an error that another instance would not mend ends the call")
    func fatal() async throws {
        let gate = Gate()
        let slow = try holding(gate)
        let refusing = try ScriptedServer { _, _ in
            throw RPCError.invalid("field", rule: "must be x", remedy: "give x", domain: "test")
        }
        let third = try ScriptedServer()
        let client = client([slow, refusing, third], attempts: 2)
        #expect(await failure { _ = try await client.ask(ScriptedServer.safe) }?.code == .invalidArgument)
        #expect(third.calls == 0)
        #expect(client.outstanding == 0)
        gate.open()
        client.close()
        for server in [slow, refusing, third] { await server.stop() }
    }

    @Test("when an attempt fails the next is made without waiting for its delay")
    func failing() async throws {
        let gate = Gate()
        let away = try ScriptedServer { _, _ in throw outage }
        let (slow, quick) = (try holding(gate), try ScriptedServer())
        // The first fails: an ordinary retry, hedged again after its delay.
        let first = client([away, quick], delay: .seconds(3600))
        #expect(try await first.ask(ScriptedServer.safe, options: .unbounded) == "ok")
        #expect(quick.previousAttempts == ["1"])
        // The second fails while the first is at work.
        let second = client([slow, away, quick], attempts: 3)
        #expect(try await second.ask(ScriptedServer.safe, options: .unbounded) == "ok")
        #expect(quick.previousAttempts == ["1", "2"])
        #expect(second.outstanding == 0)
        gate.open()
        for client in [first, second] { client.close() }
        for server in [away, slow, quick] { await server.stop() }
    }

    @Test("hedges take from the retry budget, and there are none when it is used up")
    func throttled() async throws {
        let slow = try ScriptedServer { number, _ in
            // The first call loses against its hedge; the second has none and is waited for.
            try await Task.sleep(for: number == 0 ? .seconds(600) : .milliseconds(100))
            return "slow"
        }
        let quick = try after(slow)
        let client = client([slow, quick], delay: .zero) {
            $0.retryTokens = 2
            $0.retryRefund = 0
        }
        #expect(try await client.ask(ScriptedServer.safe) == "ok")
        #expect(try await client.ask(ScriptedServer.safe) == "slow")
        #expect(quick.calls == 1)
        client.close()
        await slow.stop()
        await quick.stop()
    }

    @Test("the deadline and the caller's cancellation end all attempts")
    func ends() async throws {
        let gate = Gate()
        let servers = try (0..<2).map { _ in try holding(gate) }
        let client = client(servers, delay: .zero)
        let error = await failure {
            _ = try await client.ask(ScriptedServer.safe, options: CallOptions(timeout: .milliseconds(200)))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(client.outstanding == 0)
        let before = gate.arrived
        let call = Task { await failure { _ = try await client.ask(ScriptedServer.safe, options: .unbounded) } }
        #expect(await eventually { gate.arrived == before + 2 })
        call.cancel()
        #expect(await call.value?.code == .cancelled)
        #expect(client.outstanding == 0)
        gate.open()
        client.close()
        for server in servers { await server.stop() }
    }
}
