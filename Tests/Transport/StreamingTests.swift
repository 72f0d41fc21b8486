import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

/// Whether either end, or both, know what goes beyond ttrpc.
struct Knowledge: Sendable, CustomTestStringConvertible {
    let server: Extensions
    let client: Extensions
    var testDescription: String {
        "server \(server.isEmpty ? "plain" : "ours"), client \(client.isEmpty ? "plain" : "ours")"
    }

    static let all = [
        Knowledge(server: .all, client: .all), Knowledge(server: [], client: .all), Knowledge(server: .all, client: []),
        Knowledge(server: [], client: []),
    ]

    var configuration: ClientConfiguration {
        var configuration = ClientConfiguration()
        configuration.extensions = client
        return configuration
    }
}

/// Counts the calls that it saw and those that still exist.
private final class CallWatch: ServerInterceptor {
    private struct Weak: Sendable { weak let call: ServerCall? }
    private let calls = Mutex<[Weak]>([])

    var seen: Int { calls.withLock { $0.count } }
    var living: Int { calls.withLock { calls in calls.count { $0.call != nil } } }

    func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
        let call = context.call
        calls.withLock { $0.append(Weak(call: call)) }
        try await next(context)
    }
}

@Suite("Streams both ways over real sockets", .serialized, .leakFree)
struct StreamingTests {
    @Test("a client stream is read to its end and answered once", arguments: Knowledge.all, [0, 1, 3000])
    func collect(knowledge: Knowledge, count: Int) async throws {
        let server = try TestServer(extensions: knowledge.server)
        let client = server.client(knowledge.configuration)
        var options = CallOptions.default
        let metadata = ResponseMetadata()
        options.responseMetadata = metadata
        for _ in 0..<2 {
            let answer: Blob = try await client.clientStreaming(ControlService.collect, options: options) {
                (writer: RequestWriter<Blob>) in
                for _ in 0..<count { try await writer.write(Blob("abc")) }
            }
            #expect(answer.text == "\(count) \(3 * count)")
        }
        let both = !knowledge.server.isEmpty && !knowledge.client.isEmpty
        #expect(metadata.metadata[first: "count"] == (both ? "\(count)" : nil))
        #expect(client.outstandingCalls == 0)
        await server.stop()
    }

    @Test("nothing of a call that streamed requests stays when it is over")
    func freed() async throws {
        let calls = CallWatch()
        let server = try TestServer(interceptors: [calls])
        let client = server.client()
        for _ in 0..<5 {
            let _: Blob = try await client.clientStreaming(ControlService.collect, options: .default) {
                (writer: RequestWriter<Blob>) in try await writer.write(Blob("abc"))
            }
            let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
                ControlService.converse, options: .default)
            try await call.requests.write(Blob("end"))
            for try await _ in call.responses {}
        }
        #expect(await eventually { calls.seen == 10 && calls.living == 0 })
        await server.stop()
    }

    @Test("a conversation keeps its order, with empty messages in it", arguments: Knowledge.all)
    func converse(knowledge: Knowledge) async throws {
        let server = try TestServer(extensions: knowledge.server)
        let client = server.client(knowledge.configuration)
        let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
            ControlService.converse, options: .default)
        var responses = call.responses.makeAsyncIterator()
        for text in ["a", "", "b"] {
            try await call.requests.write(Blob(text))
            #expect(try await responses.next()?.text == text)
        }
        try await call.requests.write(Blob("twice:x"))
        #expect(try await responses.next()?.text == "x")
        #expect(try await responses.next()?.text == "x")
        call.requests.finish()
        #expect(try await responses.next() == nil)
        let error = await failure { try await call.requests.write(Blob("late")) }
        #expect(error?.info?.reason == RequestWriter<Blob>.overReason)
        await server.stop()
    }

    @Test("a server may answer, end or fail before it has read everything", arguments: Knowledge.all)
    func earlyEnd(knowledge: Knowledge) async throws {
        let server = try TestServer(extensions: knowledge.server)
        let client = server.client(knowledge.configuration)
        let answer: Blob = try await client.clientStreaming(ControlService.collect, options: .default) {
            (writer: RequestWriter<Blob>) in
            try await writer.write(Blob("early"))
            while true { try await writer.write(Blob([UInt8](repeating: 1, count: 1000))) }
        }
        #expect(answer.text == "early")
        let refusal = await failure {
            let _: Blob = try await client.clientStreaming(ControlService.collect, options: .default) {
                (writer: RequestWriter<Blob>) in try await writer.write(Blob("fail"))
            }
        }
        #expect(refusal?.code == .invalidArgument && refusal?.fieldViolations.count == 1)
        for (verb, code) in [("end", nil), ("fail", RPCError.Code.invalidArgument)] {
            let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
                ControlService.converse, options: .default)
            try await call.requests.write(Blob("first"))
            try await call.requests.write(Blob(verb))
            var texts: [String] = []
            let error = await failure { for try await response in call.responses { texts.append(response.text) } }
            #expect(texts == ["first"] && error?.code == code)
        }
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("an error of the sender gives the call up, at the server too")
    func senderFails() async throws {
        let (events, seen) = AsyncStream.makeStream(of: Void.self)
        let server = try TestServer(service: ControlService(onCancelled: { seen.yield() }))
        let client = server.client()
        #expect(try await client.call("x") == "x")
        struct Broken: Error {}
        await #expect(throws: Broken.self) {
            let _: Blob = try await client.clientStreaming(ControlService.collect, options: .unbounded) {
                (writer: RequestWriter<Blob>) in
                try await writer.write(Blob("one"))
                throw Broken()
            }
        }
        var iterator = events.makeAsyncIterator()
        await iterator.next()
        await server.stop()
    }

    @Test("a caller that gives up stops the handler, between peers that know how to say so")
    func cancelReachesHandler() async throws {
        let (events, seen) = AsyncStream.makeStream(of: Void.self)
        let server = try TestServer(service: ControlService(onCancelled: { seen.yield() }))
        let client = server.client()
        #expect(try await client.call("x") == "x")
        var iterator = events.makeAsyncIterator()
        let unary = Task { try await client.call("sleep:600000", options: .unbounded) }
        let stream = Task {
            for try await _ in try await client.open("forever", options: .unbounded) { return }
        }
        _ = await stream.result
        await iterator.next()
        unary.cancel()
        await iterator.next()
        await server.stop()
    }

    @Test("a sender waits for a handler that does not read, holds nobody else up, and loses nothing")
    func slowHandler() async throws {
        let gate = Gate()
        let server = try TestServer(service: ControlService(gate: gate))
        let client = server.client()
        #expect(try await client.call("x") == "x")
        let written = Atomic<Int>(0)
        async let answer: Blob = client.clientStreaming(ControlService.collect, options: .unbounded) {
            (writer: RequestWriter<Blob>) in
            try await writer.write(Blob("hold"))
            for _ in 0..<1000 {
                try await writer.write(Blob([UInt8](repeating: 1, count: 10_000)))
                written.wrappingAdd(1, ordering: .relaxed)
            }
        }
        #expect(await eventually { gate.arrived == 1 && written.load(ordering: .relaxed) > 10 })
        for index in 0..<100 { #expect(try await client.call("\(index)") == "\(index)") }
        // 256 KiB may be under way, and the message in the writer's hands.
        #expect(written.load(ordering: .relaxed) <= (256 << 10) / 10_000 + 1)
        gate.open()
        #expect(try await answer.text == "1001 \(10_000_004)")
        await server.stop()
    }

    @Test("a plain sender that outruns a handler loses its stream at the bound, and nobody else")
    func plainOverrun() async throws {
        let gate = Gate()
        var limits = TransportLimits.default
        limits.rpc.streamBufferMessages = 8
        let server = try TestServer(limits: limits, service: ControlService(gate: gate), extensions: [])
        let client = server.client()
        let error = await failure {
            let _: Blob = try await client.clientStreaming(ControlService.collect, options: .unbounded) {
                (writer: RequestWriter<Blob>) in
                try await writer.write(Blob("hold"))
                while true { try await writer.write(Blob("more")) }
            }
        }
        #expect(error?.info?.reason == "STREAM_BUFFER_FULL")
        #expect(try await client.call("x") == "x")
        gate.open()
        await server.stop()
    }

    @Test("a deadline ends a conversation on both sides")
    func deadline() async throws {
        let (events, seen) = AsyncStream.makeStream(of: Void.self)
        let server = try TestServer(service: ControlService(onCancelled: { seen.yield() }))
        let client = server.client()
        let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
            ControlService.converse, options: CallOptions(timeout: .milliseconds(150)))
        try await call.requests.write(Blob("a"))
        let error = await failure { for try await _ in call.responses {} }
        #expect(error?.code == .deadlineExceeded)
        var iterator = events.makeAsyncIterator()
        await iterator.next()
        await server.stop()
    }

    @Test("requests written and ended before the connection stands go out in order when it does")
    func beforeConnecting() async throws {
        let server = try TestServer()
        let client = server.client()
        let call: StreamingCall<Blob, Blob> = try await client.bidirectional(
            ControlService.converse, options: .default)
        async let writing: Void = {
            for number in 0..<100 { try await call.requests.write(Blob("\(number)")) }
            call.requests.finish()
        }()
        var texts: [String] = []
        for try await response in call.responses { texts.append(response.text) }
        try await writing
        #expect(texts == (0..<100).map(String.init))
        let nowhere = ClientConnection(address: .loopback(port: 1))
        let refused = await failure {
            let _: Blob = try await nowhere.clientStreaming(ControlService.collect, options: .default) {
                (writer: RequestWriter<Blob>) in
                while true { try await writer.write(Blob("x")) }
            }
        }
        #expect(refused?.code == .unavailable)
        await server.stop()
    }

    @Test("a drain loses no call: what was taken is answered, what was not may be made again", arguments: Knowledge.all)
    func drain(knowledge: Knowledge) async throws {
        let server = try TestServer(extensions: knowledge.server)
        let client = server.client(knowledge.configuration)
        #expect(try await client.call("x") == "x")
        let outcomes = await withTaskGroup(of: (Bool, String).self) { group in
            var outcomes: [(Bool, String)] = []
            for index in 0..<400 {
                group.addTask {
                    do {
                        return (try await client.call(index % 8 == 0 ? "sleep:20" : "\(index)") != "", "")
                    } catch {
                        return (false, (error as? RPCError)?.info?.reason ?? "\(error)")
                    }
                }
                if index == 200 {
                    // The drain begins among calls that are answered, however slow the machine is.
                    if let first = await group.next() { outcomes.append(first) }
                    server.server.beginGracefulShutdown()
                }
            }
            return await group.reduce(into: outcomes) { $0.append($1) }
        }
        await server.stop()
        let reasons = Set(outcomes.filter { !$0.0 }.map(\.1))
        #expect(outcomes.contains { $0.0 })
        #expect(
            reasons.isSubset(of: [
                "SHUTTING_DOWN", "CALL_NOT_TAKEN", "CALL_CUT_OFF", "CONNECT_FAILED", "CONNECTION_LOST",
            ]), "\(reasons)"
        )
        if !knowledge.server.isEmpty, !knowledge.client.isEmpty {
            #expect(!reasons.contains("CONNECTION_LOST"), "whoever knows drains can tell every time")
        }
    }

    @Test("a peer whose process stands still is found by a ping, and its calls fail as unavailable")
    func frozenPeer() async throws {
        let (listener, address) = RawPeer.listen()
        var configuration = ClientConfiguration()
        configuration.limits.rpc.pingAfter = .milliseconds(100)
        configuration.limits.rpc.pingTimeout = .milliseconds(100)
        let client = ClientConnection(address: address, configuration: configuration)
        async let error = failure { _ = try await client.call("x", options: .unbounded) }
        let peer = await listener.accept()
        _ = await peer.receiveFrame()
        var hello: [UInt8] = []
        FrameWriter.appendControl(.hello, streamID: 0, payload: Array("ping/1".utf8), to: &hello)
        peer.send(hello)
        let failed = await error
        #expect(failed?.code == .unavailable && failed?.message.contains("did not answer a ping") == true)
        _ = peer
    }
}
