import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

/// One test for each family of defects that ttrpc's Go and Rust implementations are known for, as far as it can occur here.
@Suite("Bug families", .serialized, .leakFree)
struct BugFamilyTests {
    @Test("family 1: both sides writing at once do not block each other's reading")
    func bothWrite() async throws {
        let server = try TestServer()
        let client = server.client()
        let payload = [UInt8](repeating: 0x2e, count: 200 << 10)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    let answer: Blob = try await client.unary(ControlService.unary, Blob(payload), options: .unbounded)
                    return answer.bytes.count
                }
            }
            for try await count in group { #expect(count == payload.count) }
        }
        await server.stop()
    }

    @Test("family 2: opening, answering and giving up at once from many tasks lock nothing")
    func churn() async throws {
        let server = try TestServer()
        let client = server.client()
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<300 {
                group.addTask {
                    let task = Task { try await client.call(index % 3 == 0 ? "sleep:2" : "x") }
                    if index % 2 == 0 { task.cancel() }
                    _ = await task.result
                }
            }
        }
        #expect(client.outstandingCalls == 0)
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("family 3: a stream that nobody reads leaves other calls unharmed, and fails alone at its bound")
    func unreadStream() async throws {
        var configuration = ClientConfiguration()
        configuration.limits.rpc.streamBufferMessages = 8
        configuration.extensions = []
        let server = try TestServer()
        let client = server.client(configuration)
        let stream = try await client.open("big:64", options: .unbounded)
        for index in 0..<50 { #expect(try await client.call("\(index)") == "\(index)") }
        #expect(await eventually { client.outstandingCalls == 0 })
        var taken = 0
        let error = await failure { for try await _ in stream { taken += 1 } }
        #expect(error?.info?.reason == "STREAM_BUFFER_FULL")
        #expect(taken <= 9, "the reader that came late found at most the bound and the one in its hands")
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("family 3: between peers that know windows a stream that nobody reads waits, and loses nothing")
    func unreadWindow() async throws {
        let server = try TestServer()
        let client = server.client()
        #expect(try await client.call("x") == "x")
        let stream = try await client.open("big:640", options: .unbounded)
        for index in 0..<50 { #expect(try await client.call("\(index)") == "\(index)") }
        var taken = 0
        for try await message in stream where message.bytes.count == 64 << 10 { taken += 1 }
        #expect(taken == 640)
        await server.stop()
    }

    @Test("family 4: a deadline covers a write that the peer never takes")
    func stuckPeer() async throws {
        let (listener, address) = RawPeer.listen()
        let client = ClientConnection(address: address)
        let payload = [UInt8](repeating: 0, count: 4_000_000)
        let options = CallOptions(timeout: .milliseconds(200))
        let errors = await withTaskGroup(of: RPCError?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    await failure {
                        let _: Blob = try await client.unary(ControlService.unary, Blob(payload), options: options)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(errors.map { $0?.code } == Array(repeating: .deadlineExceeded, count: 4))
        _ = listener
        client.close()
    }

    @Test("family 5: bytes that are no ttrpc end the connection, at once and with a reason")
    func garbage() async throws {
        let reasons = Mutex<[String]>([])
        let server = try TestServer(onEvent: { event in
            if case .connectionClosed(_, let reason, _) = event { reasons.withLock { $0.append(reason) } }
        })
        for bytes in [Array("GET / HTTP/1.1\r\n\r\n".utf8), [0xff, 0xff, 0xff, 0xff], [0x01]] {
            let raw = RawPeer.connect(to: server.address)
            raw.send(bytes)
            #expect(await raw.isClosedByPeer())
        }
        #expect(await eventually { server.server.connectionCount == 0 })
        #expect(reasons.withLock { $0.filter { $0.contains("does not speak ttrpc") }.count } == 3)
        await server.stop()
    }

    @Test("family 6: answers to what was never a call do not make a busy connection look idle")
    func counts() async throws {
        let gate = Gate()
        let server = try TestServer(service: ControlService(gate: gate))
        let raw = RawPeer.connect(to: server.address)
        for id in 0..<20 as Range<UInt32> { raw.send(requestFrame(id * 2 + 100, "x", method: "Missing")) }
        raw.send(requestFrame(1, "x", method: "Missing") + requestFrame(3, "hold:"))
        for _ in 0..<21 { #expect(await raw.receiveFrame() != nil) }
        server.server.beginGracefulShutdown()
        raw.send(requestFrame(5, "x"))
        #expect(
            await raw.receiveFrame()?.header.streamID == 5, "what comes while draining is refused on its own stream")
        gate.open()
        let answer = await raw.receiveFrame()
        #expect(answer?.header.streamID == 3)
        #expect(answer.map { Array($0.body.suffix(4)) } == Array("held".utf8))
        await server.stop()
    }

    @Test("family 7: a handler that answers before it could wait leaves nothing behind")
    func noLeak() async throws {
        let server = try TestServer(drain: .seconds(60))
        let client = server.client()
        for _ in 0..<200 { _ = try await client.call("x") }
        let begin = MonotonicInstant.now
        await server.stop()
        #expect(begin.duration(to: .now) < .seconds(30), "a leaked call would hold the drain until its end")
    }

    @Test("family 8: data on a unary call, live or over, harms nobody")
    func dataOnUnary() async throws {
        let server = try TestServer()
        let raw = RawPeer.connect(to: server.address)
        raw.send(
            requestFrame(1, "sleep:50") + dataFrame(1, [1, 2]) + dataFrame(1, [], flags: [.remoteClosed, .noData]))
        #expect(await raw.receiveFrame()?.header.streamID == 1)
        raw.send(dataFrame(1, [3]) + requestFrame(3, "x"))
        #expect(await raw.receiveFrame()?.header.streamID == 3)
        await server.stop()
    }

    @Test("family 9: what a handler leaves running cannot write once the handler has returned")
    func writerOutlivesHandler() async throws {
        struct Leaky: RPCService {
            let result: @Sendable (RPCError?) -> Void
            func register(in router: inout Router) {
                router.serverStreaming(ControlService.stream) {
                    (request: Blob, context: ServerContext, writer: ResponseWriter<Blob>) async throws in
                    let result = result
                    Task {
                        try await Task.sleep(for: .milliseconds(50))
                        result(await failure { try await writer.write(Blob("late")) })
                    }
                }
            }
        }
        let late = Mutex<[RPCError?]>([])
        let group = EventLoopGroup(loops: 1)
        let server = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0)),
            services: [Leaky { error in late.withLock { $0.append(error) } }], group: group)
        let client = ClientConnection(address: try server.start())
        for try await _ in try await client.open("") { Issue.record("nothing was written in time") }
        #expect(await eventually { late.withLock { $0.map { $0?.code } } == [.cancelled] })
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        group.shutdown()
    }

    @Test("family 10: an answer and a message without a single byte are answers and messages like any other")
    func emptyAnswers() async throws {
        let server = try TestServer()
        let client = server.client()
        #expect(try await client.call("") == "")
        var messages: [String] = []
        for try await message in try await client.open("empty:3") { messages.append(message.text) }
        #expect(messages == ["", "", ""])
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("family 11: an oversized request is discarded to its last byte, and answered")
    func oversized() async throws {
        let server = try TestServer()
        let raw = RawPeer.connect(to: server.address)
        for (id, length) in [(1, WireLimits.maxFrameBytes + 1), (5, WireLimits.protocolErrorBytes - 1)] {
            var bytes: [UInt8] = []
            FrameHeader(length: UInt32(length), streamID: UInt32(id), type: .request).append(to: &bytes)
            bytes += [UInt8](repeating: 0xff, count: length)
            raw.send(bytes + requestFrame(UInt32(id) + 2, "next"))
            #expect(await raw.receiveFrame()?.header.streamID == UInt32(id))
            let next = await raw.receiveFrame()
            #expect(next?.header.streamID == UInt32(id) + 2)
            #expect(next.map { Array($0.body.suffix(4)) } == Array("next".utf8))
        }
        await server.stop()
    }

    @Test("family 12: the messages of a stream and its end arrive in order, with other streams beside it")
    func order() async throws {
        let server = try TestServer()
        let client = server.client()
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var seen: [String] = []
                    for try await message in try await client.open("count:500") { seen.append(message.text) }
                    return seen
                }
            }
            for try await seen in group { #expect(seen == (0..<500).map(String.init)) }
        }
        await server.stop()
    }

    @Test("family 13: the answers of calls that were at work reach their callers before the server ends")
    func shutdownReplies() async throws {
        let gate = Gate()
        let arrived = Mutex(0)
        let arrivals = Arrivals { arrived.withLock { $0 += 1 } }
        let server = try TestServer(interceptors: [arrivals], service: ControlService(gate: gate))
        let client = server.client()
        async let slow = client.call("hold:")
        #expect(await eventually { gate.arrived == 1 })
        async let large = client.call("size:4000000")
        #expect(await eventually { arrived.withLock { $0 } == 2 })
        server.server.beginGracefulShutdown()
        #expect(try await large.utf8.count == 4_000_000)
        gate.open()
        #expect(try await slow == "held")
        await server.stop()
    }

    /// Tells of every call that reaches its handler.
    private struct Arrivals: ServerInterceptor {
        let note: @Sendable () -> Void
        func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
            note()
            try await next(context)
        }
    }

    @Test("family 14: a call that timed out leaves nothing, and its late answer meets nobody")
    func lateAnswers() async throws {
        let (listener, address) = RawPeer.listen()
        let client = ClientConnection(address: address)
        async let timedOut = failure {
            _ = try await client.call("x", options: CallOptions(timeout: .milliseconds(30)))
        }
        let server = await listener.accept()
        #expect(await server.receiveFrame()?.header.streamID == 1)
        #expect(await timedOut?.code == .deadlineExceeded)
        #expect(client.outstandingCalls == 0)
        async let second = client.call("y")
        #expect(await server.receiveFrame()?.header.streamID == 3)
        var late: [UInt8] = []
        FrameWriter.appendResponse(streamID: 1, payload: Array("late".utf8), to: &late)
        FrameWriter.appendResponse(streamID: 3, payload: Array("right".utf8), to: &late)
        server.send(late)
        #expect(try await second == "right")
        client.close()
    }

    @Test("family 15: before stream numbers run out calls move to a new connection, and none fails")
    func retirement() async throws {
        let server = try TestServer()
        var configuration = ClientConfiguration()
        configuration.firstStreamID = configuration.limits.rpc.retirementID - 20
        if configuration.firstStreamID % 2 == 0 { configuration.firstStreamID += 1 }
        let client = server.client(configuration)
        let slow = Task { try await client.call("sleep:100") }
        for index in 0..<100 { #expect(try await client.call("\(index)") == "\(index)") }
        #expect(try await slow.value == "slept")
        #expect(await eventually { server.server.connectionCount == 1 }, "retired connections are closed")
        await server.stop()
    }

    @Test("family 16: an idle connection is closed, and the next call connects again")
    func idle() async throws {
        var configuration = ClientConfiguration()
        configuration.limits.clientIdleTimeout = .milliseconds(30)
        let server = try TestServer()
        let client = server.client(configuration)
        for _ in 0..<3 {
            #expect(try await client.call("x") == "x")
            #expect(await eventually { client.connectivity == .idle })
            #expect(await eventually { server.server.connectionCount == 0 })
        }
        await server.stop()
    }

    @Test("family 17: connections that are closed leave nothing with the loops")
    func timers() async throws {
        let server = try TestServer()
        for _ in 0..<50 {
            let client = server.client()
            #expect(try await client.call("x") == "x")
        }
        // Every client went out of scope: its connection closes with it.
        #expect(await eventually { server.server.connectionCount == 0 })
        await server.stop()
    }

    @Test("family 18: a shutdown ends within its bound, whatever runs, and says why")
    func shutdownBound() async throws {
        let server = try TestServer(drain: .milliseconds(150))
        let client = server.client()
        async let unary = failure { _ = try await client.call("sleep:600000", options: .unbounded) }
        async let stream = failure {
            for try await _ in try await client.open("forever:", options: .unbounded) {}
        }
        #expect(await eventually { client.outstandingCalls == 1 })
        #expect(try await client.call("x") == "x")
        await server.stop()
        #expect(await unary?.info?.reason == "CALL_CUT_OFF")
        #expect(await stream?.code == .unavailable)
    }

    @Test("family 19: a response above the limit fails its call and leaves the connection")
    func oversizedResponse() async throws {
        let server = try TestServer()
        let client = server.client()
        async let beside = client.call("sleep:50")
        let error = await failure { _ = try await client.call("size:5000000") }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.info?.metadata["size"] == "5000000")
        #expect(try await beside == "slept")
        #expect(server.server.connectionCount == 1)
        await server.stop()
    }
}
