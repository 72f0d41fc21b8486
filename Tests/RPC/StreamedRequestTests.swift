import RPC
import Testing
import Wire

@Suite("Streamed requests in the sessions")
struct StreamedRequestTests {
    static let openings: [(String, FrameFlags)] = [
        ("Go", .remoteOpen), ("Rust", [.remoteOpen, .noData]), ("lenient", []),
    ]

    @Test("a stream opens the same way whoever opens it, without a first message", arguments: openings)
    func opening(peer: String, flags: FrameFlags) {
        let bench = ServerBench()
        bench.receive(
            .request(5, "b", flags: flags), .data(5, [8, 1]), .data(5), .data(5, flags: [.remoteClosed, .noData]))
        #expect(bench.started.map(\.streamID) == [5])
        #expect(bench.payloads == [[]])
        #expect(bench.messages == ["#5 [8, 1]", "#5 []", "#5 last"], "an empty message is a message, no data is none")
        #expect(bench.sent() == [])
        bench.finish(5)
        #expect(bench.sent() == [.data(5, flags: [.remoteClosed, .noData])])
        #expect(bench.liveCalls == 0)
    }

    @Test("the last message may declare the end too, and a request may have no open half at all")
    func ends() {
        let bench = ServerBench()
        bench.receive(.request(1, "c", flags: .remoteOpen), .data(1, [7], flags: .remoteClosed))
        #expect(bench.messages == ["#1 [7] last"])
        bench.respond(1, payload: [9])
        #expect(bench.sent() == [.response(1, [9])], "the one response of a client stream is a Response")
        bench.receive(.request(3, "c", payload: [4], flags: .remoteClosed))
        #expect(bench.payloads.last == [4] && bench.started.last?.isHalfClosed == true)
    }

    @Test("a request after the declared end fails the call, and only that call")
    func afterTheEnd() {
        let bench = ServerBench()
        bench.receive(.request(1, "b"), .request(3, "b"), .data(1, flags: [.remoteClosed, .noData]), .data(1, [1]))
        #expect(bench.sent().map(\.error?.info?.reason) == ["STREAM_HALF_CLOSED"])
        #expect(bench.cancelled.map(\.streamID) == [1])
        #expect(bench.isLive(3) && bench.liveCalls == 1 && bench.fault == nil)
        bench.receive(.data(1, [2]))
        #expect(bench.dropped == 1 && bench.sent() == [], "what is later still is dropped silently")
    }

    @Test("a request of a stream above the limit fails its call: left out, the stream would go on without it")
    func oversized() {
        let bench = ServerBench()
        bench.receive(.request(1, "c"), .request(3, "b"))
        bench.receive(
            Frame(id: 1, type: .data, body: [UInt8](repeating: 1, count: WireLimits.maxFrameBytes + 1)), .data(1, [2]),
            .data(3, [UInt8](repeating: 1, count: WireLimits.maxFrameBytes)))
        #expect(bench.sent().map(\.error?.info?.reason) == ["REQUEST_TOO_LARGE"])
        #expect(bench.cancelled.map(\.streamID) == [1])
        #expect(bench.messages.count == 1 && bench.dropped == 1 && bench.isLive(3))
    }

    @Test("data for methods that stream no requests is dropped, whether the call lives or not", arguments: ["m", "w"])
    func unasked(method: String) {
        let bench = ServerBench()
        bench.receive(.request(1, method), .data(1, [1]), .data(7, [1]))
        #expect(bench.dropped == 2 && bench.messages == [] && bench.sent() == [] && bench.isLive(1))
    }

    @Test("a client opens streams as both peers understand, and closes its half in a frame of its own")
    func client() throws {
        let bench = ClientBench()
        let call = try bench.open(ClientBench.both)
        #expect(bench.send(call, payload: [8, 1]) == .queued)
        #expect(bench.send(call, payload: []) == .queued)
        bench.halfClose(call)
        bench.halfClose(call)
        #expect(bench.send(call, payload: [1]) == .gone, "nothing follows the end")
        #expect(
            bench.sent() == [
                .request(1, "b", flags: [.remoteOpen, .noData]), .data(1, [8, 1]), .data(1),
                .data(1, flags: [.remoteClosed, .noData]),
            ])
        bench.receive(.data(1, [5]), .data(1, flags: [.remoteClosed, .noData]))
        #expect(bench.outcomes == ["#1 message [5]", "#1 ok []"])
    }

    @Test("the one response of a client stream is a message, an empty one too", arguments: [[], [3]] as [[UInt8]])
    func oneResponse(payload: [UInt8]) throws {
        let bench = ClientBench()
        let call = try bench.open(ClientBench.collect)
        bench.receive(.response(1, payload))
        #expect(bench.outcomes == ["#1 message \(payload) last"])
        #expect(bench.send(call, payload: [1]) == .gone)
    }

    @Test("a message of a frame's size goes out, one byte more does not and harms nothing")
    func bound() throws {
        let bench = ClientBench()
        let call = try bench.open(ClientBench.both)
        _ = bench.sent()
        #expect(bench.send(call, payload: [UInt8](repeating: 0, count: (4 << 20) + 1)) == .tooLarge)
        #expect(bench.sent() == [])
        for count in [(4 << 20) - 1, 4 << 20] {
            #expect(bench.send(call, payload: [UInt8](repeating: 0, count: count)) == .queued)
            #expect(bench.sent().map(\.body.count) == [count])
        }
    }
}
