import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

@Suite("Calls over real sockets", .leakFree)
struct CallTests {
    @Test(
        "a unary call comes back",
        arguments: ["127.0.0.1:0", "[::1]:0", "unix:/tmp/xinyi-test-\(UInt32.random(in: 0 ... .max)).sock"])
    func unary(address: String) async throws {
        let server = try TestServer(address: address)
        let client = server.client()
        #expect(try await client.call("hello") == "hello")
        #expect(try await client.call("") == "")
        #expect(try await client.call("peer:") == "true -")
        client.close()
        await server.stop()
    }

    @Test("many calls at once on one connection each get their own answer")
    func concurrent() async throws {
        let server = try TestServer()
        let client = server.client()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<500 {
                group.addTask { try await client.call("call \(index)") == "call \(index)" }
            }
            for try await right in group { #expect(right) }
        }
        #expect(client.outstandingCalls == 0)
        await server.stop()
    }

    @Test("a server stream arrives whole, in order, and ends", arguments: [0, 1, 3, 5000])
    func serverStreaming(count: Int) async throws {
        let server = try TestServer()
        let client = server.client()
        var seen: [String] = []
        for try await message in try await client.open("count:\(count)") { seen.append(message.text) }
        #expect(seen == (0..<count).map(String.init))
        await server.stop()
    }

    @Test("errors arrive with code, message and details; what is unforeseen only as an id that the operator has")
    func errors() async throws {
        let ids = Mutex<[String]>([])
        let server = try TestServer(onEvent: { event in
            if case .callFailed(let failure) = event, failure.cause is ControlService.Surprise {
                ids.withLock { $0.append(failure.errorID ?? "") }
            }
        })
        let client = server.client()
        #expect(
            await failure { _ = try await client.call("fail:") }
                == .invalid("field", rule: "must be x", remedy: "give x", domain: "test"))
        #expect(await failure { _ = try await client.call("translated:") }?.code == .notFound)
        let opaque = await failure { _ = try await client.call("surprise:") }
        #expect(opaque?.code == .internal)
        #expect(opaque?.message.contains("Surprise") == false)
        #expect(opaque?.info?.metadata["error_id"] == ids.withLock { $0.first })
        #expect(await failure { _ = try await client.call("undecodable") }?.code == .invalidArgument)
        let missing = await failure {
            _ = try await client.unaryBytes(ControlService.missing, [], options: .default)
        }
        #expect(missing?.code == .unimplemented)
        #expect(missing?.message.contains("test.Control/Missing") == true)
        await server.stop()
    }

    @Test("a stream's error comes behind its messages")
    func streamError() async throws {
        let server = try TestServer()
        let client = server.client()
        var seen: [String] = []
        let error = await failure {
            for try await message in try await client.open("fail:") { seen.append(message.text) }
        }
        #expect(seen == ["before"])
        #expect(error?.code == .failedPrecondition)
        #expect(error?.preconditions == [PreconditionViolation(type: "CLOSED", subject: "", remedy: "open it")])
        await server.stop()
    }

    @Test("metadata and deadline reach the handler")
    func context() async throws {
        let server = try TestServer()
        let client = server.client()
        var options = CallOptions()
        options.metadata.append("Xinyi-Key", "a")
        options.metadata.append("xinyi-key", "乙")
        #expect(try await client.call("metadata:xinyi-key", options: options) == "a,乙")
        #expect(try await client.call("deadline:") == "ahead")
        #expect(try await client.call("deadline:", options: .unbounded) == "none")
        await server.stop()
    }

    @Test("a deadline ends the call on both sides and cancels the handler")
    func deadline() async throws {
        let cancelled = Mutex(0)
        let server = try TestServer(service: ControlService(onCancelled: { cancelled.withLock { $0 += 1 } }))
        let client = server.client()
        // Connected before the clock runs, so that both calls reach their handlers.
        #expect(try await client.call("x") == "x")
        let options = CallOptions(timeout: .milliseconds(500))
        #expect(await failure { _ = try await client.call("sleep:60000", options: options) }?.code == .deadlineExceeded)
        let stream = try await client.open("forever:", options: options)
        #expect(await failure { for try await _ in stream {} }?.code == .deadlineExceeded)
        #expect(
            await failure { _ = try await client.call("x", options: CallOptions(timeout: .zero)) }?.code
                == .deadlineExceeded)
        #expect(client.outstandingCalls == 0)
        #expect(try await client.call("still here") == "still here")
        // A peer that waits sees the server's own answer.
        let raw = RawPeer.connect(to: server.address)
        raw.send(requestFrame(1, "sleep:60000", timeout: 20_000_000))
        let frame = await raw.receiveFrame()
        #expect(frame?.header.streamID == 1)
        #expect(await eventually { cancelled.withLock { $0 } == 3 })
        await server.stop()
    }

    @Test("cancelling the calling task forgets the call, and dropping a stream too")
    func cancellation() async throws {
        let server = try TestServer(drain: .milliseconds(100))
        let client = server.client()
        let task = Task { await failure { _ = try await client.call("sleep:60000", options: .unbounded) } }
        #expect(await eventually { client.outstandingCalls == 1 })
        task.cancel()
        #expect(await task.value?.code == .cancelled)
        let early = Task { await failure { _ = try await client.call("sleep:60000", options: .unbounded) } }
        early.cancel()
        #expect(await early.value?.code == .cancelled)
        let read = Mutex(0)
        let reader = Task {
            await failure {
                for try await _ in try await client.open("forever:", options: .unbounded) { read.withLock { $0 += 1 } }
            }
        }
        #expect(await eventually { read.withLock { $0 } > 1 })
        reader.cancel()
        #expect(await reader.value?.code == .cancelled)
        for try await _ in try await client.open("forever:", options: .unbounded) { break }
        #expect(await eventually { client.outstandingCalls == 0 })
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("a lost connection cancels its handlers")
    func disconnect() async throws {
        let cancelled = Mutex(0)
        let server = try TestServer(service: ControlService(onCancelled: { cancelled.withLock { $0 += 1 } }))
        do {
            let raw = RawPeer.connect(to: server.address)
            raw.send(requestFrame(1, "sleep:60000"))
            raw.send(requestFrame(3, "forever:", method: "Stream"))
            _ = await raw.receiveFrame()
        }
        #expect(await eventually { cancelled.withLock { $0 } == 2 })
        #expect(await eventually { server.server.connectionCount == 0 })
        await server.stop()
    }

    @Test(
        "requests and responses at the frame's limit pass, a byte more is refused and the connection lives",
        arguments: [(0, true), (1, false)])
    func sizes(over: Int, fits: Bool) async throws {
        let server = try TestServer()
        let client = server.client()
        // What stands around the payload: the names, and its tag with four length bytes.
        let names = requestFrame(1, "").count - WireLimits.headerBytes
        let request = await failure {
            let payload = [UInt8](repeating: 0x2d, count: WireLimits.maxFrameBytes - names - 5 + over)
            let answer: Blob = try await client.unary(ControlService.unary, Blob(payload), options: .unbounded)
            #expect(answer.bytes == payload)
        }
        #expect(request?.info?.reason == (fits ? nil : "REQUEST_TOO_LARGE"))
        let response = await failure {
            let answer = try await client.call("size:\(WireLimits.maxFrameBytes - 5 + over)", options: .unbounded)
            #expect(answer.utf8.count == WireLimits.maxFrameBytes - 5)
        }
        #expect(response?.info?.reason == (fits ? nil : "RESPONSE_TOO_LARGE"))
        var messages = 0
        let message = await failure {
            let stream = try await client.open("huge:\(WireLimits.maxFrameBytes + over)", options: .unbounded)
            for try await _ in stream { messages += 1 }
        }
        #expect(message?.info?.reason == (fits ? nil : "RESPONSE_TOO_LARGE"))
        #expect(messages == (fits ? 1 : 0))
        #expect(try await client.call("after") == "after")
        await server.stop()
    }

    @Test("interceptors run in order around every kind of call, may refuse and may replace the context")
    func interceptors() async throws {
        let log = Mutex<[String]>([])
        struct Note: ServerInterceptor {
            let name: String
            let note: @Sendable (String) -> Void
            func intercept(
                context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
            ) async throws {
                note("\(name)>")
                defer { note("<\(name)") }
                if context.metadata[first: "refuse"] == name {
                    throw RPCError.permissionDenied(reason: "NO", message: "no", domain: "test")
                }
                var peer = context.peer
                peer.identity = (peer.identity ?? "") + name
                try await next(context.replacing(peer: peer))
            }
        }
        let note: @Sendable (String) -> Void = { text in log.withLock { $0.append(text) } }
        let server = try TestServer(interceptors: [Note(name: "a", note: note), Note(name: "b", note: note)])
        let client = server.client()
        #expect(try await client.call("peer:") == "true ab")
        var count = 0
        for try await _ in try await client.open("count:2") { count += 1 }
        #expect(count == 2)
        let options = CallOptions(metadata: ["refuse": "b"])
        #expect(await failure { _ = try await client.call("x", options: options) }?.code == .permissionDenied)
        #expect(log.withLock { $0 } == Array(repeating: ["a>", "b>", "<b", "<a"], count: 3).flatMap { $0 })
        await server.stop()
    }
}
