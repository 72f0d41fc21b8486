import RPC
import Wire

/// The first byte seeds cuts and handlers, the rest is what a client sends.
enum ServerFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        let server = FuzzedServer(random: InputRandom(seed: seed))
        var rest = bytes.dropFirst()
        while !rest.isEmpty, server.isOpen, server.finding == nil {
            let count = min(rest.count, 1 + server.random.below(1 + server.random.below(200)))
            server.receive(rest.prefix(count))
            rest = rest.dropFirst(count)
            server.act()
        }
        server.end()
        return server.finding
    }
}

/// A server's session with the buffer that a connection keeps, and handlers that do anything at any time.
private final class FuzzedServer {
    var session = ServerSession(
        methods: fuzzMethods, peer: Peer(address: "fuzz", isLoopback: true), limits: fuzzLimits)
    var random: InputRandom
    var finding: String?
    var isOpen = true
    private var now = MonotonicInstant.now
    private var buffer: [UInt8] = []
    private var live: [UInt32: ServerCall] = [:]
    private var output: [UInt8] = []

    init(random: InputRandom) { self.random = random }

    func receive(_ piece: ArraySlice<UInt8>) {
        buffer += piece
        session.heard(now)
        var offset = 0
        reading: while isOpen, finding == nil {
            let before = offset
            switch session.next(in: buffer.span.bytes, from: &offset, now: now) {
            case .refuse(let id, let error): session.refuse(id, error)
            case .start(let call, let payload):
                if live.updateValue(call, forKey: call.streamID) != nil { finding = "#\(call.streamID) starts twice" }
                check(payload, offset)
            case .message(let call, let payload, let last):
                if live[call.streamID] !== call { finding = "a message for #\(call.streamID), which is over" }
                if !call.method.kind.streamsRequests { finding = "a message for #\(call.streamID), which takes none" }
                if payload == nil, !last { finding = "nothing for #\(call.streamID)" }
                if let payload { check(payload, offset) }
            case .credit(let call):
                if live[call.streamID] !== call { finding = "credit for #\(call.streamID), which is over" }
            case .cancel(let call):
                if live.removeValue(forKey: call.streamID) !== call { finding = "#\(call.streamID) was not live" }
            case .close(let fault):
                session.explain(fault)
                isOpen = false
            case .outputFull:
                drain()
                continue reading
            case .needsMore: break reading
            }
            if offset <= before, isOpen { finding = "no progress at \(offset)" }
            // One frame is answered by one small answer at most.
            if session.output.count > fuzzLimits.outboundHighWater + (40 << 10) {
                finding = "output of \(session.output.count) bytes"
            }
        }
        buffer.removeFirst(offset)
        if session.liveCalls != live.count { finding = finding ?? "\(session.liveCalls) calls, started \(live.count)" }
    }

    private func check(_ payload: Range<Int>, _ end: Int) {
        if payload.lowerBound < 0 || payload.upperBound > end { finding = "payload \(payload)" }
    }

    /// What handlers and the time do between two pieces.
    func act() {
        for (id, call) in live.sorted(by: { $0.key < $1.key }) where random.below(2) == 0 {
            let streams = call.method.kind == .serverStreaming || call.method.kind == .bidirectional
            switch random.below(streams ? 5 : 3) {
            case 0: session.fail(id, .notFound(resource: "thing", name: "things/1", domain: "test"))
            case 1: if streams { session.finish(id) } else { session.respond(id, payload: [1]) }
            case 2:
                session.acknowledge(call, total: UInt64(random.below(100)))
                continue
            default:
                let sent = session.send(id, payload: [UInt8](repeating: 1, count: random.below(40)))
                if sent != .queued, sent != .waits { finding = "#\(id) cannot send: \(sent)" }
                continue
            }
            live[id] = nil
        }
        if random.below(4) == 0 { pass() }
        if random.below(16) == 0 { session.beginDrain() }
        if random.below(2) == 0 { drain() }
    }

    private func pass() {
        now = now.advanced(by: .milliseconds(1 << random.below(24)))
        for call in session.expire(now: now) where live.removeValue(forKey: call.streamID) !== call {
            finding = "#\(call.streamID) expires without being live"
        }
        if let fault = session.checkLiveness(now: now) {
            session.explain(fault)
            isOpen = false
        }
    }

    func end() {
        guard finding == nil else { return }
        for id in live.keys { session.fail(id, .cancelled()) }
        if session.liveCalls != 0 { finding = "\(session.liveCalls) calls are left" }
        drain()
        checkOutput()
    }

    private func drain() {
        output += session.output.withPending { [UInt8]($0) }
        session.output.consume(session.output.count)
    }

    /// What went out are whole frames, and no data comes behind a stream's final frame.
    private func checkOutput() {
        var decoder = FrameDecoder()
        var offset = 0
        var ended: Set<UInt32> = []
        while case .frame(let header, _) = decoder.next(in: output.span.bytes, from: &offset) {
            if header.type == .data, ended.contains(header.streamID) { finding = "data behind the end" }
            // A number that a peer uses again is refused again, once for each use.
            if header.type == .response || header.type == .data && header.flags.contains(.remoteClosed) {
                ended.insert(header.streamID)
            }
        }
        if offset != output.count { finding = "the output is not whole frames" }
    }
}
