import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Transport

@Suite("Following frames", .serialized, .leakFree)
struct FrameTraceTests {
    /// The frames of a trace as short words, once there are `count`.
    private func frames(_ trace: FrameTrace, _ count: Int) async -> [FrameEvent] {
        let found = Mutex<[FrameEvent]>([])
        _ = await eventually {
            found.withLock { found in
                found += trace.take().events
                return found.count >= count
            }
        }
        return found.withLock { $0 }
    }

    private func words(_ events: [FrameEvent]) -> [String] {
        events.map { event in
            let way = event.isReceived ? ">" : "<"
            return "\(way)\(event.stream) t\(event.type) f\(event.flags) \(event.length) \(event.method ?? "-")"
        }
    }

    /// Waits until every loop has done what was asked of it before.
    private func settle(_ server: TestServer) async { _ = await server.server.connections(after: 0, count: 1) }

    @Test("each frame is seen once, in order, with header and method and nothing else, in whatever pieces it came")
    func order() async throws {
        var random = SeededRandom.printed("frames in pieces")
        let server = try TestServer()
        let trace = try #require(server.server.trace(connection: nil, oneIn: 1))
        let peer = RawPeer.connect(to: server.address)
        let begun = requestFrame(1, "x") + requestFrame(3, "count:2", method: "Stream")
        let told = begun + dataFrame(3, [1, 2], flags: .noData)
        let bytes = told + requestFrame(5, "x", method: "Nothing") + requestFrame(7, "fail:")
        var rest = bytes[...]
        while !rest.isEmpty {
            var count = min(rest.count, Int.random(in: 1...30, using: &random))
            // What comes for a stream behind its end has no method: its request and its data end in one piece.
            if (begun.count..<told.count).contains(rest.startIndex + count) { count = told.count - rest.startIndex }
            peer.send(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        let events = await frames(trace, 11)
        // Requests and their answers take turns in as many ways as there are pieces; per direction the order is one.
        #expect(
            words(events.filter(\.isReceived)) == [
                ">1 t1 f0 24 test.Control/Unary", ">3 t1 f0 31 test.Control/Stream", ">3 t3 f4 2 test.Control/Stream",
                ">5 t1 f0 26 -", ">7 t1 f0 28 test.Control/Unary",
            ])
        let sent = words(events.filter { !$0.isReceived })
        #expect(
            sent.prefix(4) == [
                "<1 t2 f0 3 test.Control/Unary", "<3 t3 f0 1 test.Control/Stream", "<3 t3 f0 1 test.Control/Stream",
                "<3 t3 f5 0 test.Control/Stream",
            ])
        #expect(sent.count == 6)
        #expect(sent[4].hasPrefix("<5 t2 f0 ") && sent[4].hasSuffix(" -"))
        #expect(sent[5].hasPrefix("<7 t2 f0 ") && sent[5].hasSuffix(" test.Control/Unary"))
        #expect(events.allSatisfy { $0.connection == 1 })
        server.server.end(trace)
        await server.stop()
    }

    @Test("a trace that begins amid a frame and an oversized body sees what comes whole from then on")
    func amid() async throws {
        let gate = Gate()
        let server = try TestServer(service: ControlService(gate: gate))
        let peer = RawPeer.connect(to: server.address)
        peer.send(requestFrame(1, "hold:"))
        #expect(await eventually { gate.arrived == 1 })
        // The header of 5 MiB, and a part of its body.
        var header: [UInt8] = []
        FrameHeader(length: 5 << 20, streamID: 3, type: .request).append(to: &header)
        peer.send(header + [UInt8](repeating: 1, count: 1000))
        #expect(await peer.receiveFrame()?.header.streamID == 3)
        let first = try #require(server.server.trace(connection: 1, oneIn: 1))
        await settle(server)
        peer.send([UInt8](repeating: 1, count: (5 << 20) - 1000) + requestFrame(5, "x").prefix(7))
        let second = try #require(server.server.trace(connection: 1, oneIn: 1))
        await settle(server)
        peer.send(Array(requestFrame(5, "x").dropFirst(7)))
        #expect(await peer.receiveFrame()?.header.streamID == 5)
        gate.open()
        #expect(await peer.receiveFrame()?.header.streamID == 1)
        for trace in [first, second] {
            #expect(
                words(await frames(trace, 3)) == [
                    ">5 t1 f0 24 test.Control/Unary", "<5 t2 f0 3 test.Control/Unary", "<1 t2 f0 6 test.Control/Unary",
                ])
            server.server.end(trace)
        }
        await server.stop()
    }

    @Test("one of so many calls is followed, with all its frames")
    func sampled() async throws {
        let server = try TestServer()
        let trace = try #require(server.server.trace(connection: nil, oneIn: 3))
        let peer = RawPeer.connect(to: server.address)
        for call in 0..<9 {
            peer.send(requestFrame(UInt32(call * 2 + 1), "x"))
            #expect(await peer.receiveFrame() != nil)
        }
        let events = await frames(trace, 6)
        #expect(events.map(\.stream) == [1, 1, 7, 7, 13, 13])
        server.server.end(trace)
        await server.stop()
    }

    @Test("only the connection that was asked for is followed, and not the method that reads the trace")
    func chosen() async throws {
        let server = try TestServer()
        let peers = [RawPeer.connect(to: server.address), RawPeer.connect(to: server.address)]
        for peer in peers {
            peer.send(requestFrame(1, "x"))
            #expect(await peer.receiveFrame() != nil)
        }
        let second = try #require(server.server.trace(connection: 2, oneIn: 1))
        let unary = try #require(
            server.server.trace(connection: nil, oneIn: 1, excluding: ControlService.stream.path))
        await settle(server)
        for peer in peers {
            peer.send(requestFrame(3, "count:1", method: "Stream"))
            for _ in 0..<2 { #expect(await peer.receiveFrame() != nil) }
            peer.send(requestFrame(5, "x"))
            #expect(await peer.receiveFrame() != nil)
        }
        #expect(await frames(second, 5).map(\.connection) == [2, 2, 2, 2, 2])
        let others = await frames(unary, 4)
        #expect(others.map(\.stream) == [5, 5, 5, 5])
        #expect(Set(others.map(\.connection)) == [1, 2])
        await server.stop()
    }

    @Test("what is not read in time is left out and counted; memory is bounded", arguments: [-1, 0, 1])
    func dropped(_ more: Int) async throws {
        let server = try TestServer()
        let trace = try #require(server.server.trace(connection: nil, oneIn: 1))
        let peer = RawPeer.connect(to: server.address)
        // Each call is two frames, and one is left out by an unknown type that is not answered.
        let frames = FrameTrace.maxWaiting + more
        for call in 0..<(frames / 2) {
            peer.send(requestFrame(UInt32(call * 2 + 1), "x"))
            #expect(await peer.receiveFrame() != nil)
        }
        if frames % 2 == 1 { peer.send(dataFrame(1, [])) }
        peer.send(requestFrame(99_999, "x", method: "Nothing"))
        #expect(await peer.receiveFrame() != nil)
        // The last call is two frames more.
        let (events, dropped) = trace.take()
        #expect(events.count == FrameTrace.maxWaiting)
        #expect(dropped == 2 + more)
        #expect(trace.take().events.isEmpty)
        peer.send(requestFrame(100_001, "x"))
        #expect(await peer.receiveFrame() != nil)
        #expect(trace.take().events.count == 2)
        await server.stop()
    }

    @Test("there are so many traces and no more; an ended one makes room, and its reader sees the end")
    func bound() async throws {
        let server = try TestServer()
        let traces = (0..<Server.maxTraces).compactMap { _ in server.server.trace(connection: nil, oneIn: 1) }
        #expect(traces.count == Server.maxTraces)
        #expect(server.server.trace(connection: nil, oneIn: 1) == nil)
        server.server.end(traces[0])
        for await _ in traces[0].signals {}
        let next = try #require(server.server.trace(connection: nil, oneIn: 1))
        let peer = RawPeer.connect(to: server.address)
        peer.send(requestFrame(1, "x"))
        #expect(await peer.receiveFrame() != nil)
        #expect(next.take().events.count == 2)
        #expect(traces[0].take().events.isEmpty)
        await server.stop()
    }
}
