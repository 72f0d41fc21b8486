import RPC
import Testing
import Wire

/// Two sessions whose bytes a test carries over by hand.
private final class Pair {
    let server: ServerBench
    let client: ClientBench

    init(
        server offered: Extensions = .all, client offers: Extensions = .all, limits: RPCLimits = .default
    ) {
        server = ServerBench(limits: limits, offering: offered)
        client = ClientBench(limits: limits, offering: offers)
    }

    /// Carries what waits, until nothing does; gives every frame in the order in which it passed.
    @discardableResult
    func exchange() -> [Frame] {
        var passed: [Frame] = []
        while true {
            let up = client.sent()
            let down = server.sent()
            if up.isEmpty, down.isEmpty { return passed }
            passed += up + down
            server.receive(up.flatMap(\.bytes))
            client.receive(down.flatMap(\.bytes))
        }
    }

    /// Moves both clocks.
    func pass(_ time: Duration) {
        server.now += time
        client.now += time
    }
}

@Suite("Extensions between our own peers")
struct ExtensionTests {
    @Test("both ends name what they know, once a connection and before any answer")
    func negotiation() throws {
        let pair = Pair()
        _ = try pair.client.open()
        _ = try pair.client.open(options: CallOptions(timeout: nil, metadata: ["k": "v"]))
        let up = pair.client.sent()
        let text = "ping/1,cancel/1,window/1;262144,drain/1,metadata/1,reset/1"
        #expect(
            up == [
                .request(1, metadata: [(key: "ttrpc-ext", value: text)]),
                .request(3, metadata: [(key: "k", value: "v")]),
            ])
        pair.server.receive(up.flatMap(\.bytes))
        #expect(pair.server.started.map { $0.metadata.pairs.map(\.key) } == [[], ["k"]], "handlers do not see it")
        let down = pair.server.sent()
        #expect(down == [Frame(id: 0, type: .hello, body: Array(text.utf8))])
        pair.client.receive(down.flatMap(\.bytes))
        #expect(pair.server.extensions == .all && pair.client.extensions == .all)
    }

    @Test("with a plain peer the bytes are those of plain ttrpc, whatever happens")
    func invisible() throws {
        // A plain client gets no frame beyond the three types.
        let server = ServerBench()
        server.receive(.request(1, "w"), .request(3), Frame(id: 1, type: .cancel, body: [1]))
        #expect(server.dropped == 1 && server.isLive(1), "a frame that was not agreed on means nothing")
        server.heard()
        server.now += .seconds(3600)
        #expect(server.nextLivenessCheck == nil && server.checkLiveness() == nil)
        server.explain(.tooManyOversizedFrames(limit: 1))
        server.beginDrain()
        server.acknowledge(server.started[0], total: 1)
        #expect(server.sent() == [])
        // A plain server answers without hello: the client stays plain.
        let client = ClientBench(offering: .all)
        let call = try client.open(ClientBench.stream)
        _ = client.sent()
        client.receive(.data(1, [1]))
        client.forget(call)
        client.acknowledge(call, total: 11)
        client.explain(.tooManyOversizedFrames(limit: 1))
        #expect(client.sent() == [] && client.extensions == [])
        // A hello that nobody asked for means nothing.
        let silent = ClientBench(offering: [])
        silent.receive(Frame(id: 0, type: .hello, body: Array("ping/1".utf8)))
        #expect(silent.extensions == [] && silent.dropped == 1)
    }

    @Test(
        "what is named is read leniently, and only what both know is in force",
        arguments: [
            ("", [], nil), ("ping/1", .ping, nil), ("ping/2,cancel/1", .cancel, nil), ("window/1", [], nil),
            ("window/1;0", [], nil), ("window/1;-5", [], nil), ("window/1;1", .window, 1),
            ("window/1;x,drain/1", .drain, nil),
            ("nonsense,,;;/,reset/1", .reset, nil), ("window/1;99999999999999999999", [], nil),
        ] as [(String, Extensions, Int?)])
    func parsing(text: String, extensions: Extensions, window: Int?) {
        let parsed = Extensions.parse(text)
        #expect(parsed.extensions == extensions && parsed.window == window)
    }

    @Test("names beyond the bound are skipped", arguments: [(31, true), (32, false)])
    func manyNames(before: Int, found: Bool) {
        let text = String(repeating: "x/1,", count: before) + "ping/1"
        #expect(Extensions.parse(text).extensions.contains(.ping) == found)
    }

    @Test("every subset on both sides meets in its intersection")
    func subsets() throws {
        for server in 0...Extensions.all.rawValue {
            let offered = Extensions(rawValue: server)
            let pair = Pair(server: offered, client: [.cancel, .window, .reset])
            _ = try pair.client.open()
            pair.exchange()
            let common = offered.intersection([.cancel, .window, .reset])
            #expect(pair.server.extensions == common && pair.client.extensions == common)
        }
    }

    @Test("a call that is given up is cancelled at the server, which says nothing more of it")
    func cancel() throws {
        let pair = Pair()
        let call = try pair.client.open(ClientBench.stream)
        pair.exchange()
        pair.client.forget(call)
        #expect(pair.client.sent() == [Frame(id: 1, type: .cancel, body: [1])])
        pair.client.forget(call)
        #expect(pair.client.sent() == [], "once is enough")
        pair.server.receive(Frame(id: 1, type: .cancel, body: [1]))
        #expect(pair.server.cancelled.map(\.streamID) == [1] && pair.server.liveCalls == 0)
        #expect(pair.server.send(1, payload: [1]) == .gone)
        pair.server.fail(1, .cancelled("late"))
        #expect(pair.server.sent() == [])
        pair.server.receive(Frame(id: 1, type: .cancel, body: [1]), Frame(id: 99, type: .cancel))
        #expect(pair.server.dropped == 2, "a cancel of what is over is a lawful race")
    }

    @Test("a writer waits when the window is used up, and a report of the reader lets it go on")
    func window() throws {
        var limits = RPCLimits.default
        limits.streamWindowBytes = 100
        let pair = Pair(limits: limits)
        let call = try pair.client.open(ClientBench.both)
        pair.exchange()
        // 40 bytes and a header of 10 each: two fit below 100, the third is the overshoot of none.
        let message = [UInt8](repeating: 7, count: 40)
        #expect(pair.server.send(1, payload: message) == .queued)
        #expect(pair.server.send(1, payload: message) == .queued)
        #expect(pair.server.send(1, payload: message) == .waits)
        #expect(pair.client.send(call, payload: [UInt8](repeating: 1, count: 500)) == .queued, "any size fits once")
        #expect(pair.client.send(call, payload: []) == .waits, "an empty message costs its header")
        pair.exchange()
        pair.client.acknowledge(call, total: 50)
        pair.exchange()
        #expect(pair.server.credits.map(\.streamID) == [1])
        #expect(pair.server.send(1, payload: message) == .queued)
        #expect(pair.server.send(1, payload: message) == .waits)
        // Totals: late and repeated reports change nothing, and none frees more than was sent.
        pair.server.receive(Frame(id: 1, type: .window, body: [50]), Frame(id: 1, type: .window, body: [10]))
        #expect(pair.server.credits.count == 1 && pair.server.send(1, payload: message) == .waits)
        pair.server.receive(Frame(id: 1, type: .window, body: [0xff, 0xff, 0xff, 0xff, 0x0f]))
        #expect(pair.server.credits.count == 2 && pair.server.send(1, payload: message) == .queued)
        pair.server.acknowledge(pair.server.started[0], total: 510)
        pair.exchange()
        #expect(pair.client.outcomes.contains("#1 credit") && pair.client.send(call, payload: []) == .queued)
    }

    @Test("a malformed report means nothing", arguments: [[], [0x80], [1, 1]] as [[UInt8]])
    func malformedWindow(body: [UInt8]) throws {
        let pair = Pair()
        _ = try pair.client.open(ClientBench.stream)
        pair.exchange()
        pair.server.receive(Frame(id: 1, type: .window, body: body))
        #expect(pair.server.dropped == 1 && pair.server.fault == nil)
    }

    @Test("a draining server names the last call it took; what it never took may be made again")
    func drain() throws {
        let pair = Pair()
        let taken = try pair.client.open()
        pair.exchange()
        let late = try pair.client.open()
        pair.server.beginDrain(grace: .milliseconds(1500))
        pair.server.beginDrain()
        let down = pair.server.sent()
        #expect(down == [Frame(id: 0, type: .drain, body: [0, 0, 0, 1, 0, 0, 5, 0xdc])], "once")
        pair.client.receive(down.flatMap(\.bytes))
        #expect(pair.client.outcomes == ["drain"])
        let untaken = pair.client.terminate().filter(\.isUntaken).map(\.call.streamID)
        #expect(untaken == [late.streamID] && taken.streamID == 1)
    }

    @Test("a request of which a byte never left was never taken, drain or not")
    func unsent() throws {
        let client = ClientBench(offering: [])
        let first = try client.open(request: [1, 2, 3])
        let second = try client.open(request: [4])
        client.session.output.consume(client.session.output.count - 1)
        let ended = client.terminate()
        #expect(ended.count == 2)
        #expect(ended.first { $0.call === first }?.isUntaken == false)
        #expect(ended.first { $0.call === second }?.isUntaken == true)
    }

    @Test("a peer that is silent while calls are at work is asked, and given up when it says nothing")
    func liveness() throws {
        var limits = RPCLimits.default
        limits.pingAfter = .seconds(30)
        limits.pingTimeout = .seconds(10)
        let pair = Pair(limits: limits)
        _ = try pair.client.open()
        pair.exchange()
        pair.client.heard()
        pair.server.heard()
        pair.pass(.seconds(30) - .nanoseconds(1))
        #expect(pair.client.checkLiveness() == nil && pair.client.sent() == [])
        pair.pass(.nanoseconds(1))
        #expect(pair.client.nextLivenessCheck == pair.client.now)
        #expect(pair.client.checkLiveness() == nil)
        let ping = pair.client.sent()
        #expect(ping == [Frame(id: .max, type: .ping, body: [UInt8](repeating: 0, count: 8))])
        // An answer, or anything else, is life.
        pair.server.receive(ping.flatMap(\.bytes))
        let pong = pair.server.sent()
        #expect(pong == [Frame(id: 0, type: .pong, body: [UInt8](repeating: 0, count: 8))])
        pair.pass(.milliseconds(3))
        pair.client.heard()
        pair.client.receive(pong.flatMap(\.bytes))
        #expect(pair.client.session.roundTrip == .milliseconds(3))
        pair.pass(.seconds(30))
        #expect(pair.client.checkLiveness() == nil && pair.client.sent().count == 1)
        pair.pass(.seconds(10) - .nanoseconds(1))
        #expect(pair.client.checkLiveness() == nil)
        pair.pass(.nanoseconds(1))
        #expect(pair.client.checkLiveness() == .silent(.seconds(10)))
    }

    @Test("an idle connection is not asked anything")
    func idle() throws {
        let pair = Pair()
        let call = try pair.client.open()
        pair.exchange()
        pair.client.heard()
        pair.client.forget(call)
        pair.pass(.seconds(3600))
        #expect(pair.client.nextLivenessCheck == nil && pair.client.checkLiveness() == nil)
    }

    @Test("pings that come too fast are borne up to the bound", arguments: [(8, false), (9, true)])
    func strikes(fast: Int, closes: Bool) throws {
        let pair = Pair()
        _ = try pair.client.open()
        pair.exchange()
        let ping = Frame(id: .max, type: .ping, body: [UInt8](repeating: 1, count: 8))
        for _ in 0...fast {
            pair.server.receive(ping)
            pair.pass(.milliseconds(999))
        }
        #expect((pair.server.fault == .tooManyPings(limit: 8)) == closes)
        guard !closes else { return }
        pair.pass(.milliseconds(1))
        pair.server.receive(ping)
        for _ in 0..<8 { pair.server.receive(ping) }
        #expect(pair.server.fault == nil, "one at leisure clears the count")
    }

    @Test("why a connection is closed is said first, and known to the other side")
    func reset() throws {
        let pair = Pair()
        _ = try pair.client.open()
        pair.exchange()
        pair.server.explain(.tooManyOversizedFrames(limit: 16))
        pair.exchange()
        #expect(pair.client.resetReason?.contains("16 frames above") == true)
    }

    @Test("frames of extensions have a bound of their own", arguments: [(64 << 10, false), ((64 << 10) + 1, true)])
    func controlBound(count: Int, closes: Bool) throws {
        let pair = Pair()
        _ = try pair.client.open()
        pair.exchange()
        pair.server.receive(Frame(id: .max, type: .ping, body: [UInt8](repeating: 1, count: count)))
        #expect((pair.server.fault == .malformedControl(.ping, length: count)) == closes)
    }

    @Test(
        "metadata beside a response reaches who asked for it, and is unknown to plain clients",
        arguments: [true, false])
    func responseMetadata(knows: Bool) throws {
        let pair = Pair(client: knows ? .all : [])
        let wanted = ResponseMetadata()
        var options = CallOptions.unbounded
        options.responseMetadata = wanted
        _ = try pair.client.open(options: options)
        pair.exchange()
        try ServerContext(call: pair.server.started[0]).addResponseMetadata("Position", "7")
        pair.server.respond(1, payload: [9])
        let answer = pair.exchange()
        #expect(pair.client.outcomes == ["#1 ok [9]"])
        #expect(wanted.metadata.values(for: "position") == (knows ? ["7"] : []))
        #expect((answer == [.response(1, [9])]) == !knows)
    }

    @Test("metadata beside an error too")
    func errorMetadata() throws {
        let pair = Pair()
        let wanted = ResponseMetadata()
        var options = CallOptions.unbounded
        options.responseMetadata = wanted
        _ = try pair.client.open(options: options)
        pair.exchange()
        try ServerContext(call: pair.server.started[0]).addResponseMetadata("k", "v")
        pair.server.fail(1, .notFound(resource: "x", name: "n", domain: "d"))
        pair.exchange()
        #expect(pair.client.outcomes == ["#1 NOT_FOUND"] && wanted.metadata[first: "k"] == "v")
    }

    @Test("metadata of a response is bounded like that of a request", arguments: [(64, true), (65, false)])
    func responseMetadataBound(pairs: Int, fits: Bool) throws {
        let context = ServerContext(method: ClientBench.unary)
        for number in 1..<pairs { try context.addResponseMetadata("k", "\(number)") }
        let error = Result { () throws(RPCError) in try context.addResponseMetadata("k", "last") }
        if case .failure(let error) = error {
            #expect(!fits && error.info?.reason == "METADATA_TOO_LARGE")
        } else {
            #expect(fits)
        }
    }

    @Test("a response that fits alone goes without its metadata when both are too large together")
    func largeResponseMetadata() throws {
        let pair = Pair()
        _ = try pair.client.open()
        pair.exchange()
        try ServerContext(call: pair.server.started[0]).addResponseMetadata("k", String(repeating: "v", count: 100))
        pair.server.respond(1, payload: [UInt8](repeating: 1, count: (4 << 20) - 20))
        let frames = pair.server.sent()
        #expect(frames.map(\.body.count) == [(4 << 20) - 20 + 5] && frames[0].error == nil)
    }
}
