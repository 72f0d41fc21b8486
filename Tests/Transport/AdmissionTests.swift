import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

@Suite("Calls beyond a bound are refused at once", .serialized, .leakFree)
struct AdmissionTests {
    @Test(
        "a method takes as many calls as it may, refuses the next with the time to wait, and takes one when one has left"
    )
    func perMethod() async throws {
        let gate = Gate()
        let server = try TestServer(
            service: ControlService(gate: gate), methodLimits: [ControlService.unary.path: 2, "test.Control/None": 1])
        let (one, other) = (server.client(), server.client())
        // On two connections, which live on two loops: the bound is the server's, not a loop's.
        async let first = one.call("hold:")
        async let second = other.call("hold:")
        #expect(await eventually { gate.arrived == 2 })
        for client in [one, other] {
            let error = await failure { _ = try await client.call("x") }
            #expect(error?.code == .unavailable)
            #expect(error?.info?.reason == "SERVER_BUSY")
            #expect(error?.info?.metadata["method"] == "test.Control/Unary")
            #expect(error?.info?.metadata["limit"] == "2")
            #expect(error?.retryAfter == .milliseconds(100))
        }
        // Another method has no bound.
        var count = 0
        for try await _ in try await one.open("count:3") { count += 1 }
        #expect(count == 3)
        #expect(server.server.methodGates[ControlService.unary.path]?.refused == 2)
        #expect(server.server.methodGates.count == 1)
        gate.open()
        #expect(try await first == "held")
        #expect(try await second == "held")
        #expect(try await one.call("x") == "x")
        await server.stop()
    }

    @Test("a place is given back however a call ends: answered, failed, past its deadline, with its connection")
    func givenBack() async throws {
        let cancelled = Mutex(0)
        let server = try TestServer(
            service: ControlService(onCancelled: { cancelled.withLock { $0 += 1 } }),
            methodLimits: [ControlService.unary.path: 1, ControlService.stream.path: 1])
        let client = server.client()
        for _ in 0..<3 {
            #expect(try await client.call("x") == "x")
            #expect(await failure { _ = try await client.call("fail:") }?.info?.reason == "INVALID_FIELD")
            #expect(await failure { _ = try await client.call("surprise:") }?.code == .internal)
            #expect(await failure { _ = try await client.call("undecodable") }?.code == .invalidArgument)
        }
        let late = await failure {
            _ = try await client.call("sleep:60000", options: CallOptions(timeout: .milliseconds(20)))
        }
        #expect(late?.code == .deadlineExceeded)
        #expect(await eventually { cancelled.withLock { $0 } == 1 })
        try await untilTaken { try await client.call("x") == "x" }
        let raw = RawPeer.connect(to: server.address)
        raw.send(requestFrame(1, "forever:", method: "Stream"))
        #expect(await raw.receiveFrame() != nil)
        #expect(await streamError(client) == "SERVER_BUSY")
        raw.shutDown()
        #expect(await eventually { cancelled.withLock { $0 } == 2 })
        try await untilTaken { await streamError(client) == nil }
        await server.stop()
    }

    private func streamError(_ client: ClientConnection) async -> String? {
        await failure { for try await _ in try await client.open("count:1") {} }?.info?.reason
    }

    /// The place is free a moment after the handler has seen its cancellation.
    private func untilTaken(_ body: () async throws -> Bool) async throws {
        let deadline = MonotonicInstant.now + .seconds(20)
        while true {
            do {
                if try await body() { return }
            } catch let error as RPCError where error.info?.reason == "SERVER_BUSY" {}
            guard MonotonicInstant.now < deadline else {
                Issue.record("the place was not given back")
                return
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test(
        "the server as a whole takes as many calls as it may, and counts those it refuses",
        arguments: [(1, 1), (2, 2)])
    func global(_ limit: Int, _ calls: Int) async throws {
        var limits = TransportLimits()
        limits.maxConcurrentCalls = limit
        let gate = Gate()
        let server = try TestServer(limits: limits, service: ControlService(gate: gate), loops: 1)
        let client = server.client()
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<calls { group.addTask { try await client.call("hold:") } }
            #expect(await eventually { gate.arrived == calls })
            #expect(server.server.refusals.count(.serverBusy) == 0)
            let error = await failure { _ = try await client.call("x") }
            #expect(error?.code == .unavailable)
            #expect(error?.info?.reason == "SERVER_BUSY")
            #expect(error?.info?.metadata["method"] == nil)
            #expect(error?.retryAfter != nil)
            #expect(server.server.refusals.count(.serverBusy) == 1)
            gate.open()
            for try await answer in group { #expect(answer == "held") }
        }
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test(
        "streams, of whatever kind, are refused above their own bound, and leave room for calls",
        arguments: [(1, 1), (2, 2)])
    func streams(_ limit: Int, _ held: Int) async throws {
        var limits = TransportLimits()
        limits.maxConcurrentStreams = limit
        let server = try TestServer(limits: limits, loops: 1)
        let client = server.client()
        var open: [StreamingCall<Blob, Blob>] = []
        for index in 0..<held {
            let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
                ControlService.converse, options: .unbounded)
            try await call.requests.write(Blob("\(index)"))
            var responses = call.responses.makeAsyncIterator()
            #expect(try await responses.next()?.text == "\(index)")
            open.append(call)
        }
        #expect(await streamError(client) == "SERVER_BUSY")
        #expect(server.server.refusals.count(.serverBusy) == 1)
        #expect(try await client.call("x") == "x")
        for call in open { call.requests.finish() }
        try await untilTaken { await streamError(client) == nil }
        await server.stop()
    }

    @Test("a connection takes as many calls as it may; one more is the client's fault and is counted")
    func perConnection() async throws {
        var limits = TransportLimits()
        limits.rpc.maxStreams = 3
        let gate = Gate()
        let server = try TestServer(limits: limits, service: ControlService(gate: gate))
        let raw = RawPeer.connect(to: server.address)
        for id in [1, 3, 5] as [UInt32] { raw.send(requestFrame(id, "hold:")) }
        #expect(await eventually { gate.arrived == 3 })
        #expect(server.server.refusals.count(.tooManyCalls) == 0)
        raw.send(requestFrame(7, "x"))
        let refusal = await raw.receiveFrame()
        #expect(refusal?.header.streamID == 7)
        #expect(server.server.refusals.count(.tooManyCalls) == 1)
        // Another connection has its own bound.
        #expect(try await server.client().call("x") == "x")
        gate.open()
        for _ in 0..<3 { #expect(await raw.receiveFrame() != nil) }
        raw.send(requestFrame(9, "x"))
        #expect(await raw.receiveFrame()?.header.streamID == 9)
        #expect(server.server.refusals.count(.tooManyCalls) == 1)
        await server.stop()
    }

    @Test("connections beyond the bound are counted")
    func connections() async throws {
        var limits = TransportLimits()
        limits.maxConnections = 1
        let server = try TestServer(limits: limits)
        let first = RawPeer.connect(to: server.address)
        first.send(requestFrame(1, "x"))
        #expect(await first.receiveFrame() != nil)
        #expect(server.server.refusals.count(.tooManyConnections) == 0)
        #expect(await RawPeer.connect(to: server.address).isClosedByPeer())
        #expect(server.server.refusals.count(.tooManyConnections) == 1)
        await server.stop()
    }
}
