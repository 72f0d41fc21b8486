import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

@Suite("Bounds", .serialized, .leakFree)
struct BoundsTests {
    @Test(
        "a server listens on loopback and Unix sockets only, and says why",
        arguments: ["0.0.0.0:0", "192.0.2.1:0", "[::]:0"])
    func plaintext(address: String) throws {
        let error = #expect(throws: TransportError.self) { try TestServer(address: address) }
        #expect(error?.kind == .plaintextRefused)
        #expect(error?.description.contains("TLS") == true)
        #expect(error?.description.contains("127.0.0.1") == true)
    }

    @Test("a client does not send plain text to other machines either")
    func plaintextClient() async throws {
        let client = ClientConnection(address: try SocketAddress.parse("192.0.2.1:7402"))
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "PLAINTEXT_REFUSED")
    }

    @Test("addresses", arguments: ["127.0.0.1:7402", "[::1]:0", "unix:/tmp/a", "10.0.0.1:65535"])
    func addresses(text: String) throws {
        #expect(try SocketAddress.parse(text).description == text)
    }

    @Test(
        "what is no address is refused with the forms that are",
        arguments: ["", "7402", "example.org:1", "127.0.0.1", "127.0.0.1:65536", "[::1:1", "unix:", "1.2.3:4"])
    func noAddress(text: String) {
        let error = #expect(throws: TransportError.self) { try SocketAddress.parse(text) }
        #expect(error?.description.contains("unix:/path") == true)
    }

    @Test("an address in use is named as such, and a server starts once")
    func inUse() async throws {
        let server = try TestServer()
        let error = #expect(throws: TransportError.self) { try TestServer(address: server.address.description) }
        #expect(error?.kind == .addressInUse)
        #expect(throws: TransportError.self) { try server.server.start() }
        await server.stop()
    }

    @Test("a peer that stalls inside a frame is closed after the limit, others stay")
    func stalledFrame() async throws {
        var limits = TransportLimits()
        limits.frameTimeout = .milliseconds(80)
        let server = try TestServer(limits: limits)
        let client = server.client()
        #expect(try await client.call("x") == "x")
        for bytes in [Array(requestFrame(1, "half").dropLast()), [0, 0], [0, 0x10, 0, 0, 0, 0, 0, 1, 1, 0, 7]] {
            let raw = RawPeer.connect(to: server.address)
            raw.send(requestFrame(9, "whole") + bytes)
            #expect(await raw.receiveFrame()?.header.streamID == 9)
            #expect(await raw.isClosedByPeer())
        }
        #expect(try await client.call("x") == "x")
        // The peer sees the end before the server has counted it.
        #expect(await eventually { server.server.connectionCount == 1 })
        await server.stop()
    }

    @Test("a peer that never reads stops being served, is closed, and costs bounded memory; others stay")
    func neverReads() async throws {
        var limits = TransportLimits()
        limits.writeStallTimeout = .milliseconds(200)
        let cancelled = Mutex(0)
        let server = try TestServer(
            limits: limits, service: ControlService(onCancelled: { cancelled.withLock { $0 += 1 } }))
        let client = server.client()
        let raw = RawPeer.connect(to: server.address)
        raw.send(requestFrame(1, "flood:", method: "Stream"))
        for id in 1..<200 as Range<UInt32> { raw.send(requestFrame(id * 2 + 1, "size:100000")) }
        for _ in 0..<20 { #expect(try await client.call("x") == "x") }
        #expect(await eventually { cancelled.withLock { $0 } == 1 }, "the flooding handler ends with its connection")
        #expect(await eventually { server.server.connectionCount == 1 })
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("a slow reader slows its stream's handler down and loses nothing")
    func slowReader() async throws {
        let server = try TestServer()
        let raw = RawPeer.connect(to: server.address)
        raw.send(requestFrame(1, "big:160", method: "Stream"))
        try await Task.sleep(for: .milliseconds(50))
        var messages = 0
        while let frame = await raw.receiveFrame(), frame.header.type == .data {
            if frame.header.flags.contains(.remoteClosed) { break }
            #expect(frame.body.count == 64 << 10)
            messages += 1
        }
        #expect(messages == 160)
        await server.stop()
    }

    @Test("connections above the bound are refused, and the next is taken when one has gone")
    func connections() async throws {
        var limits = TransportLimits()
        limits.maxConnections = 2
        let refused = Mutex(0)
        let server = try TestServer(
            limits: limits,
            onEvent: { event in
                if case .connectionRefused = event { refused.withLock { $0 += 1 } }
            })
        let first = RawPeer.connect(to: server.address)
        do {
            let second = RawPeer.connect(to: server.address)
            for raw in [first, second] {
                raw.send(requestFrame(1, "x"))
                #expect(await raw.receiveFrame() != nil)
            }
            #expect(await RawPeer.connect(to: server.address).isClosedByPeer())
            #expect(refused.withLock { $0 } == 1)
        }
        #expect(await eventually { server.server.connectionCount == 1 })
        let third = RawPeer.connect(to: server.address)
        third.send(requestFrame(1, "x"))
        #expect(await third.receiveFrame() != nil)
        await server.stop()
    }

    @Test("calls above the server's bound are refused at once, with the time to wait")
    func concurrentCalls() async throws {
        var limits = TransportLimits()
        limits.maxConcurrentCalls = 2
        let gate = Gate()
        let server = try TestServer(limits: limits, service: ControlService(gate: gate))
        let client = server.client()
        // One loop's share is one call; this connection lives on one loop.
        async let first = client.call("hold:")
        #expect(await eventually { gate.arrived == 1 })
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "SERVER_BUSY")
        #expect(error?.retryAfter != nil)
        gate.open()
        #expect(try await first == "held")
        #expect(try await client.call("x") == "x")
        await server.stop()
    }

    @Test("idle connections are closed by the server after their limit")
    func idle() async throws {
        var limits = TransportLimits()
        limits.serverIdleTimeout = .milliseconds(50)
        let server = try TestServer(limits: limits)
        let raw = RawPeer.connect(to: server.address)
        raw.send(requestFrame(1, "sleep:150"))
        #expect(await raw.receiveFrame()?.header.streamID == 1, "a connection at work is not idle")
        #expect(await raw.isClosedByPeer())
        await server.stop()
    }
}
