import RPC
import Testing
import Wire

@Suite("Server session")
struct ServerSessionTests {
    @Test("a unary request starts its handler, and its result is one response")
    func unary() {
        let bench = ServerBench()
        bench.receive(.request(1, payload: [8, 1]))
        #expect(bench.started.map(\.streamID) == [1])
        #expect(bench.payloads == [[8, 1]])
        bench.respond(1, payload: [8, 2])
        #expect(bench.sent() == [.response(1, [8, 2])])
        #expect(bench.liveCalls == 0)
    }

    @Test("the end of a stream that went well is a data frame without data, never an OK response")
    func streamEnd() {
        let bench = ServerBench()
        bench.receive(.request(5, "w", flags: .remoteClosed))
        #expect(bench.send(5, payload: [1]) == .queued)
        #expect(bench.send(5, payload: []) == .queued)
        bench.finish(5)
        #expect(bench.sent() == [.data(5, [1]), .data(5), .data(5, flags: [.remoteClosed, .noData])])
        #expect(bench.send(5, payload: [2]) == .gone)
        #expect(bench.sent() == [])
    }

    @Test("the kind of a call comes from the method, not from the peer's flags", arguments: 0...7)
    func lenientFlags(flags: UInt8) {
        let bench = ServerBench()
        bench.receive(.request(1, flags: FrameFlags(rawValue: flags)))
        bench.receive(.request(3, "w", flags: FrameFlags(rawValue: flags)))
        #expect(bench.started.map(\.method.kind) == [.unary, .serverStreaming])
    }

    @Test(
        "what cannot be a call is answered, and the connection lives",
        arguments: [
            (Frame.request(2), RPCError.Code.invalidArgument), (.request(0), .invalidArgument),
            (.data(2), .invalidArgument), (.request(1, "unknown"), .unimplemented),
            (.request(1, service: "unknown"), .unimplemented), (.request(1, timeout: -1), .deadlineExceeded),
            (Frame(id: 1, type: .request, body: [0x0a]), .invalidArgument),
            (
                .request(1, metadata: (0...64).map { (key: "k\($0)", value: "v") }), .resourceExhausted
            ),
            (
                .request(1, metadata: [(key: "k", value: String(repeating: "v", count: 17 << 10))]), .resourceExhausted
            ),
        ])
    func refused(frame: Frame, code: RPCError.Code) {
        let bench = ServerBench()
        bench.receive(frame)
        let answers = bench.sent()
        #expect(answers.map(\.id) == [frame.id])
        #expect(answers.first?.error?.code == code)
        #expect(answers.first?.error?.info != nil)
        #expect(bench.started.isEmpty)
        bench.receive(.request(7))
        #expect(bench.started.map(\.streamID) == [7])
    }

    @Test("64 metadata pairs are taken")
    func metadata() {
        let bench = ServerBench()
        bench.receive(.request(1, metadata: (0..<64).map { (key: "K\($0)", value: "v\($0)") }))
        #expect(bench.started.first?.metadata[first: "k63"] == "v63")
    }

    @Test(
        "what means nothing here is dropped silently",
        arguments: [
            Frame.data(9, [1]), .data(1, flags: [.remoteClosed, .noData]), .response(1, [1]), .response(2),
            Frame(id: 1, type: FrameType(rawValue: 0xe1), body: [1, 2]), Frame(id: 0, type: FrameType(rawValue: 0x04)),
            Frame(id: 4, type: FrameType(rawValue: 0x77)),
        ])
    func dropped(frame: Frame) {
        let bench = ServerBench()
        bench.receive(.request(1))
        bench.receive(frame)
        #expect(bench.sent() == [])
        #expect(bench.dropped == 1)
        #expect(bench.isLive(1))
        #expect(bench.fault == nil)
    }

    @Test("numbers may come out of order, but none twice")
    func numbers() {
        let bench = ServerBench()
        bench.receive(.request(5), .request(1), .request(3), .request(4001))
        #expect(bench.started.map(\.streamID) == [5, 1, 3, 4001])
        for id in [1, 3, 5, 4001] as [UInt32] { bench.respond(id, payload: []) }
        _ = bench.sent()
        bench.receive(.request(3), .request(4001))
        #expect(bench.started.count == 4)
        #expect(bench.sent().compactMap { $0.error?.info?.reason } == ["STREAM_NUMBER_REUSED", "STREAM_NUMBER_REUSED"])
        // 3999 was skipped, not used.
        bench.receive(.request(3999))
        #expect(bench.started.last?.streamID == 3999)
    }

    @Test("the number of a live call used again ends both with one answer")
    func reusedLive() {
        let bench = ServerBench()
        bench.receive(.request(1), .request(1))
        #expect(bench.started.count == 1)
        #expect(bench.cancelled.map(\.streamID) == [1])
        #expect(bench.sent().count == 1)
        bench.respond(1, payload: [1])
        #expect(bench.sent() == [])
    }

    @Test("the streams of a connection are bounded, and the bound is answered at once")
    func streamBound() {
        var limits = RPCLimits()
        limits.maxStreams = 2
        let bench = ServerBench(limits: limits)
        bench.receive(.request(1), .request(3), .request(5))
        #expect(bench.started.count == 2)
        #expect(bench.sent().first?.error?.code == .resourceExhausted)
        bench.respond(1, payload: [])
        bench.receive(.request(7))
        #expect(bench.started.count == 3)
    }

    @Test("a deadline answers DEADLINE_EXCEEDED, cancels the call and drops its late result", arguments: ["m", "w"])
    func deadline(method: String) {
        let bench = ServerBench()
        bench.receive(.request(1, method, timeout: 1_000_000_000), .request(3, method))
        #expect(bench.nextDeadline == bench.now + .seconds(1))
        #expect(bench.expire(now: bench.now + .milliseconds(999)).isEmpty)
        #expect(bench.sent() == [])
        #expect(bench.expire(now: bench.now + .seconds(1)).map(\.streamID) == [1])
        #expect(bench.sent().map(\.error?.code) == [.deadlineExceeded])
        bench.respond(1, payload: [1])
        bench.fail(1, .cancelled())
        bench.finish(1)
        #expect(bench.send(1, payload: [1]) == .gone)
        #expect(bench.sent() == [])
        #expect(bench.isLive(3))
        #expect(bench.nextDeadline == nil)
    }

    @Test(
        "a response that fits its frame is sent, a byte more becomes RESOURCE_EXHAUSTED with its size",
        arguments: [(0, false), (1, true)])
    func oversizedResponse(over: Int, refused: Bool) {
        let bench = ServerBench()
        bench.receive(.request(1), .request(3))
        // Tag and four length bytes stand before the payload.
        bench.respond(1, payload: [UInt8](repeating: 0, count: WireLimits.maxFrameBytes - 5 + over))
        bench.respond(3, payload: [1])
        let frames = bench.sent()
        #expect((frames[0].error?.code == .resourceExhausted) == refused)
        #expect((frames[0].error?.info?.metadata["limit"] == "4194304") == refused)
        #expect(frames[1] == .response(3, [1]))
    }

    @Test("a streamed message may fill its frame, a byte more is refused and the stream goes on")
    func oversizedMessage() {
        let bench = ServerBench()
        bench.receive(.request(1, "w"))
        #expect(bench.send(1, payload: [UInt8](repeating: 0, count: WireLimits.maxFrameBytes)) == .queued)
        #expect(bench.send(1, payload: [UInt8](repeating: 0, count: WireLimits.maxFrameBytes + 1)) == .tooLarge)
        bench.finish(1)
        #expect(bench.sent().count == 2)
    }

    @Test("an oversized request is answered and the next one served; too many of them end the connection")
    func oversizedRequest() {
        var limits = RPCLimits()
        limits.maxDiscardedFrames = 2
        let bench = ServerBench(limits: limits)
        let body = [UInt8](repeating: 1, count: WireLimits.maxFrameBytes + 1)
        bench.receive(Frame(id: 1, type: .request, body: body))
        #expect(bench.sent().first?.error?.info?.reason == "REQUEST_TOO_LARGE")
        bench.receive(Frame(id: 3, type: .request, body: body), .request(5))
        #expect(bench.started.map(\.streamID) == [5])
        // After the budget's period it is whole again.
        bench.now += .seconds(61)
        bench.receive(Frame(id: 7, type: .request, body: body))
        bench.receive(Frame(id: 9, type: .request, body: body))
        #expect(bench.fault == nil)
        bench.receive(Frame(id: 11, type: .request, body: body))
        #expect(bench.fault == .tooManyOversizedFrames(limit: 2))
    }

    @Test("a frame of 4 GiB ends the connection after its first bytes")
    func fourGiB() {
        let bench = ServerBench()
        bench.receive([0xff, 0xff, 0xff, 0xff])
        #expect(bench.fault == .notTTRPC(length: 0xff00_0000))
    }

    @Test("a peer that does not read stops being served at the high-water mark, and is served again after it")
    func outputBound() {
        var limits = RPCLimits()
        limits.outboundHighWater = 1000
        let bench = ServerBench(limits: limits)
        bench.receive(.request(1), .request(3))
        bench.respond(1, payload: [UInt8](repeating: 0, count: 2000))
        bench.receive(.request(5))
        #expect(bench.isFull)
        #expect(bench.started.count == 2)
        _ = bench.sent()
        bench.receive([])
        #expect(bench.started.count == 3)
    }

    @Test("while draining new calls are answered UNAVAILABLE and live ones finish")
    func drain() {
        let bench = ServerBench()
        bench.receive(.request(1), .request(3, "w"))
        bench.beginDrain()
        bench.receive(.request(5))
        let refusal = bench.sent().first?.error
        #expect(refusal?.code == .unavailable)
        #expect(refusal?.retryAfter != nil)
        bench.respond(1, payload: [1])
        #expect(bench.sent() == [.response(1, [1])])
        #expect(bench.abortForShutdown(streamsOnly: true).map(\.streamID) == [3])
        #expect(bench.sent().first?.error?.code == .unavailable)
        #expect(bench.liveCalls == 0)
    }

    @Test("a status too long to send loses its details, not its code")
    func longStatus() {
        let bench = ServerBench()
        bench.receive(.request(1))
        bench.fail(1, .notFound(resource: "thing", name: String(repeating: "n", count: 5 << 20), domain: "d"))
        let frames = bench.sent()
        #expect(frames[0].error?.code == .notFound)
        #expect(frames[0].body.count < 33 << 10)
    }

    @Test("a status of too many fields keeps its reason and as many of the first as fit")
    func manyFields() {
        let bench = ServerBench()
        bench.receive(.request(1))
        let fields = (0..<256).map {
            FieldViolation(field: "f\($0)", rule: .verbatim(String(repeating: "r", count: 400)), remedy: "m")
        }
        bench.fail(
            1,
            RPCError(
                code: .invalidArgument, message: "wrong", info: ErrorInfo(reason: "R", domain: "d"),
                fieldViolations: fields))
        let error = bench.sent()[0].error
        #expect(error?.info?.reason == "R" && error?.fieldViolations.count == 32)
        #expect(error?.fieldViolations.first?.field == "f0")
    }
}
