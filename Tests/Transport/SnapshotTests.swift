import RPC
import TestKit
import Testing
import Transport
import Wire

@Suite("What a server knows of its connections and calls", .serialized, .leakFree)
struct SnapshotTests {
    @Test("connections are listed by number with what went over them, page by page")
    func connections() async throws {
        let server = try TestServer()
        #expect(await server.server.connections(after: 0, count: 10).isEmpty)
        var peers: [RawPeer] = []
        for _ in 0..<5 {
            let peer = RawPeer.connect(to: server.address)
            peer.send(requestFrame(1, "x"))
            #expect(await peer.receiveFrame() != nil)
            peers.append(peer)
        }
        let all = await server.server.connections(after: 0, count: 10)
        #expect(all.map(\.number) == [1, 2, 3, 4, 5])
        for connection in all {
            #expect(connection.peer.address.hasPrefix("127.0.0.1:"))
            #expect(connection.peer.identity == nil)
            #expect(connection.liveCalls == 0)
            #expect(connection.received == requestFrame(1, "x").count)
            #expect(connection.sent == WireLimits.headerBytes + 3)
            #expect(connection.waiting == 0)
            #expect(connection.opened <= connection.lastActivity)
        }
        #expect(await server.server.connections(after: 2, count: 2).map(\.number) == [3, 4])
        #expect(await server.server.connections(after: 5, count: 2).isEmpty)
        peers = []
        #expect(await eventually { server.server.connectionCount == 0 })
        #expect(await server.server.connections(after: 0, count: 10).isEmpty)
        await server.stop()
    }

    @Test("a frame in pieces is counted once it is whole")
    func pieces() async throws {
        let server = try TestServer()
        let peer = RawPeer.connect(to: server.address)
        peer.send(requestFrame(1, "x"))
        #expect(await peer.receiveFrame() != nil)
        let frame = requestFrame(3, String(repeating: "y", count: 100))
        peer.send(Array(frame[..<50]))
        #expect(await server.server.connections(after: 0, count: 1).first?.received == requestFrame(1, "x").count)
        peer.send(Array(frame[50...]))
        #expect(await peer.receiveFrame() != nil)
        let received = await server.server.connections(after: 0, count: 1).first?.received
        #expect(received == requestFrame(1, "x").count + frame.count)
        await server.stop()
    }

    @Test("calls at work are listed by connection and stream with age and deadline, page by page")
    func calls() async throws {
        let gate = Gate()
        let server = try TestServer(service: ControlService(gate: gate))
        let peers = [RawPeer.connect(to: server.address), RawPeer.connect(to: server.address)]
        for (index, peer) in peers.enumerated() {
            for id in [1, 3, 5] as [UInt32] {
                peer.send(requestFrame(id, "hold:", timeout: id == 5 ? 3_600_000_000_000 : 0))
            }
            #expect(await eventually { gate.arrived == (index + 1) * 3 })
        }
        let all = await server.server.calls(after: (0, 0), count: 100)
        #expect(all.map(\.stream) == [1, 3, 5, 1, 3, 5])
        #expect(all.map(\.connection) == [1, 1, 1, 2, 2, 2])
        #expect(all.allSatisfy { $0.method == ControlService.unary && $0.received <= .now })
        #expect(all.map { $0.deadline != nil } == [false, false, true, false, false, true])
        #expect(try #require(all[2].deadline).remaining > .seconds(3000))
        var place = (0, UInt32(0))
        var paged: [String] = []
        while true {
            let page = await server.server.calls(after: place, count: 2)
            guard let last = page.last else { break }
            #expect(page.count <= 2)
            paged += page.map { "\($0.connection)/\($0.stream)" }
            place = (last.connection, last.stream)
        }
        #expect(paged == ["1/1", "1/3", "1/5", "2/1", "2/3", "2/5"])
        #expect(await server.server.calls(after: (0, 0), count: 100, only: 2).map(\.connection) == [2, 2, 2])
        #expect(await server.server.calls(after: (2, 3), count: 100, only: 2).map(\.stream) == [5])
        #expect(await server.server.calls(after: (0, 0), count: 100, only: 3).isEmpty)
        #expect(await server.server.connections(after: 0, count: 2).map(\.liveCalls) == [3, 3])
        gate.open()
        for peer in peers { for _ in 0..<3 { #expect(await peer.receiveFrame() != nil) } }
        #expect(await server.server.calls(after: (0, 0), count: 100).isEmpty)
        await server.stop()
    }
}
