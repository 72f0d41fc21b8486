import RPC
import Testing
import Wire

@Suite("Client session")
struct ClientSessionTests {
    @Test("requests carry growing odd numbers, the timeout and the metadata, streams too")
    func requests() throws {
        let bench = ClientBench()
        _ = try bench.open(request: [8, 1])
        _ = try bench.open(ClientBench.stream, options: CallOptions(timeout: nil, metadata: ["Key": "v"]))
        #expect(
            bench.sent() == [
                .request(1, payload: [8, 1]),
                .request(3, "w", metadata: [(key: "key", value: "v")], flags: .remoteClosed),
            ])
        let timed = ClientBench()
        let call = ClientCall(method: ClientBench.unary, request: [], options: CallOptions(timeout: .seconds(5)))
        try timed.open(call, now: call.deadline!.instant - .nanoseconds(7))
        #expect(timed.sent() == [.request(1, timeout: 7)])
    }

    @Test("a deadline that has passed is never sent, not even as the zero that means none", arguments: [0, 1])
    func passedDeadline(late: Int) {
        let bench = ClientBench()
        let call = ClientCall(method: ClientBench.unary, request: [], options: CallOptions(timeout: .seconds(5)))
        let error = #expect(throws: RPCError.self) {
            try bench.open(call, now: call.deadline!.instant + .nanoseconds(late))
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(bench.sent() == [])
        #expect(bench.liveCalls == 0)
    }

    @Test(
        "answers of a unary call",
        arguments: [
            (Frame.response(1), "#1 ok []"), (.response(1, [7]), "#1 ok [7]"),
            (.response(1, RPCError.notFound(resource: "x", name: "n", domain: "d")), "#1 NOT_FOUND"),
            (.data(1, [1]), "#1 INTERNAL"), (Frame(id: 1, type: .response, body: [0x0a]), "#1 INTERNAL"),
        ])
    func unary(frame: Frame, outcome: String) throws {
        let bench = ClientBench()
        _ = try bench.open()
        bench.receive(frame)
        #expect(bench.outcomes == [outcome])
        #expect(bench.liveCalls == 0)
        bench.receive(frame)
        #expect(bench.outcomes.count == 1, "a late frame changes nothing")
        #expect(bench.dropped == 1)
    }

    @Test("a stream as Go and Rust servers end it, and as the document allows")
    func streams() throws {
        let end = Frame.data(1, flags: [.remoteClosed, .noData])
        let cases: [([Frame], [String])] = [
            ([end], ["#1 ok []"]),
            ([.data(1, [1]), .data(1), end], ["#1 message [1]", "#1 message []", "#1 ok []"]),
            ([.data(1, [1], flags: .remoteClosed)], ["#1 message [1] last"]),
            ([.data(1, flags: .noData), end], ["#1 ok []"]),
            ([.response(1)], ["#1 ok []"]),
            ([.response(1, [5])], ["#1 message [5] last"]),
            ([.data(1, [1]), .response(1, .deadlineExceeded("late"))], ["#1 message [1]", "#1 DEADLINE_EXCEEDED"]),
        ]
        for (frames, outcomes) in cases {
            let bench = ClientBench()
            _ = try bench.open(ClientBench.stream)
            bench.receive(frames.flatMap(\.bytes))
            #expect(bench.outcomes == outcomes)
            #expect(bench.liveCalls == 0)
        }
    }

    @Test("unknown types and frames for other streams are dropped, also on a live call")
    func unknown() throws {
        let bench = ClientBench()
        _ = try bench.open()
        bench.receive(
            Frame(id: 1, type: FrameType(rawValue: 0xe2), body: [1]), .request(1), .response(3), .data(2), .response(0))
        #expect(bench.outcomes == [])
        bench.receive(.response(1))
        #expect(bench.outcomes == ["#1 ok []"])
    }

    @Test("an oversized answer fails its call alone")
    func oversized() throws {
        let bench = ClientBench()
        _ = try bench.open()
        _ = try bench.open()
        bench.receive(
            Frame(id: 1, type: .response, body: [UInt8](repeating: 1, count: WireLimits.maxFrameBytes + 1)),
            .response(3, [1]))
        #expect(bench.outcomes == ["#1 RESOURCE_EXHAUSTED", "#3 ok [1]"])
    }

    @Test("an oversized request fails before anything is queued")
    func oversizedRequest() {
        let bench = ClientBench()
        let error = #expect(throws: RPCError.self) {
            try bench.open(request: [UInt8](repeating: 0, count: WireLimits.maxFrameBytes))
        }
        #expect(error?.info?.reason == "REQUEST_TOO_LARGE")
        #expect(bench.sent() == [])
    }

    @Test("a deadline forgets its call; the late answer is dropped")
    func deadline() throws {
        let bench = ClientBench()
        let first = try bench.open(options: CallOptions(timeout: .seconds(1)))
        let second = try bench.open(options: CallOptions(timeout: .seconds(60)))
        #expect(bench.expire(now: first.deadline!.instant).map(\.streamID) == [1])
        #expect(bench.nextDeadline == second.deadline?.instant)
        bench.receive(.response(1), .response(3))
        #expect(bench.outcomes == ["#3 ok []"])
    }

    @Test("a connection retires before its numbers run out")
    func retirement() throws {
        var limits = RPCLimits()
        limits.retirementID = 7
        let bench = ClientBench(limits: limits, firstID: 3)
        _ = try bench.open()
        #expect(!bench.mustRetire)
        _ = try bench.open()
        #expect(bench.mustRetire)
        #expect(throws: RPCError.self) { try bench.open() }
        bench.receive(.response(3), .response(5))
        #expect(bench.outcomes.count == 2)
    }

    @Test("calls at work on a connection are bounded")
    func bound() throws {
        var limits = RPCLimits()
        limits.maxStreams = 1
        let bench = ClientBench(limits: limits)
        _ = try bench.open()
        let error = #expect(throws: RPCError.self) { try bench.open() }
        #expect(error?.info?.reason == "TOO_MANY_CALLS")
        bench.receive(.response(1))
        _ = try bench.open()
    }

    @Test("a call given up before it was sent is not sent")
    func cancelledEarly() {
        let bench = ClientBench()
        let call = ClientCall(method: ClientBench.unary, request: [], options: .default)
        call.cancel()
        let error = #expect(throws: RPCError.self) { try bench.open(call, now: bench.now) }
        #expect(error?.code == .cancelled)
        #expect(bench.sent() == [])
    }
}
