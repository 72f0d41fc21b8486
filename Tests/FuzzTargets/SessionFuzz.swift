import RPC
import Wire

/// The methods `s/m` (unary) and `s/w` (server streaming); their handlers are never run.
let fuzzMethods: MethodTable = {
    struct Service: RPCService {
        func register(in router: inout Router) {
            router.unary(MethodDescriptor(service: "s", method: "m")) {
                (request: Anything, context: ServerContext) async throws -> Anything in request
            }
            router.serverStreaming(MethodDescriptor(service: "s", method: "w", kind: .serverStreaming)) {
                (request: Anything, context: ServerContext, writer: ResponseWriter<Anything>) async throws in
            }
        }
    }
    return MethodTable(Router(services: [Service()]))
}()

/// A message that any bytes are.
struct Anything: Message {
    static let fullName = "test.Anything"
    init() {}
    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {}
    func serialized() throws(RPCError) -> [UInt8] { [] }
}

/// The bounds under which sessions are fuzzed: small, so that short inputs reach them.
let fuzzLimits: RPCLimits = {
    var limits = RPCLimits()
    limits.maxStreams = 8
    limits.outboundHighWater = 2 << 10
    limits.outboundLowWater = 1 << 10
    limits.maxOutboundBytes = 16 << 10
    limits.streamBufferMessages = 4
    return limits
}()

/// The first byte seeds cuts and handlers, the rest is what a client sends.
enum ServerFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        let server = Server(random: InputRandom(seed: seed))
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

    private final class Server {
        var session = ServerSession(
            methods: fuzzMethods, peer: Peer(address: "fuzz", isLoopback: true), limits: fuzzLimits)
        var random: InputRandom
        var finding: String?
        var isOpen = true
        private var now = ContinuousClock.now
        private var buffer: [UInt8] = []
        private var live: [UInt32: ServerCall] = [:]
        private var output: [UInt8] = []

        init(random: InputRandom) { self.random = random }

        func receive(_ piece: ArraySlice<UInt8>) {
            buffer += piece
            var offset = 0
            while isOpen {
                let before = (offset, session.output.count)
                let step = session.next(in: buffer.span.bytes, from: &offset, now: now)
                if case .start(let call, _, let payload) = step {
                    if live.updateValue(call, forKey: call.streamID) != nil {
                        finding = "#\(call.streamID) starts twice"
                    }
                    if payload.lowerBound < 0 || payload.upperBound > offset { finding = "payload \(payload)" }
                } else if case .cancel(let call) = step {
                    if live.removeValue(forKey: call.streamID) !== call { finding = "#\(call.streamID) was not live" }
                } else if case .close = step {
                    isOpen = false
                } else if case .outputFull = step {
                    drain()
                } else if case .needsMore = step {
                    break
                } else if before == (offset, session.output.count) {
                    finding = "no progress"
                    break
                }
                // One frame is answered by one small answer at most.
                if session.output.count > fuzzLimits.outboundHighWater + (34 << 10) {
                    finding = "output of \(session.output.count) bytes"
                }
            }
            buffer.removeFirst(offset)
            if session.liveCalls != live.count { finding = "\(session.liveCalls) calls, started \(live.count)" }
        }

        /// What handlers and the time do between two pieces.
        func act() {
            for (id, call) in live.sorted(by: { $0.key < $1.key }) where random.below(2) == 0 {
                switch random.below(call.method.kind == .unary ? 2 : 4) {
                case 0: session.fail(id, .notFound(resource: "thing", name: "things/1", domain: "test"))
                case 1 where call.method.kind == .unary: session.respond(id, payload: [1])
                case 2:
                    if session.send(id, payload: [1, 2, 3]) != .queued { finding = "#\(id) cannot send" }
                    continue
                default: session.finish(id)
                }
                live[id] = nil
            }
            if random.below(4) == 0 {
                now = now.advanced(by: .milliseconds(1 << random.below(30)))
                for call in session.expire(now: now) where live.removeValue(forKey: call.streamID) !== call {
                    finding = "#\(call.streamID) expires without being live"
                }
            }
            if random.below(16) == 0 { session.beginDrain() }
            if random.below(2) == 0 { drain() }
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

        /// What went out are whole frames, and nothing comes behind a stream's final one.
        private func checkOutput() {
            var decoder = FrameDecoder()
            var offset = 0
            var ended: Set<UInt32> = []
            while case .frame(let header, _) = decoder.next(in: output.span.bytes, from: &offset) {
                if header.type == .data, ended.contains(header.streamID) { finding = "data behind the end" }
                let isLast = header.type == .response || header.flags.contains(.remoteClosed)
                // A number that a peer uses again is refused again, once for each use.
                if isLast { ended.insert(header.streamID) }
            }
            if offset != output.count { finding = "the output is not whole frames" }
        }
    }
}

/// The first byte seeds cuts and what callers do, the rest is what a server sends.
enum ClientFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        var random = InputRandom(seed: seed)
        var session = ClientSession(limits: fuzzLimits)
        var live: [UInt32: ClientCall] = [:]
        let now = ContinuousClock.now
        for index in 0..<4 {
            let call = ClientCall(
                method: MethodDescriptor(
                    service: "s", method: index % 2 == 0 ? "m" : "w", kind: index % 2 == 0 ? .unary : .serverStreaming),
                request: [1], options: CallOptions(timeout: index < 2 ? .seconds(3600) : nil))
            guard (try? session.open(call, now: now)) != nil else { return "a call cannot be opened" }
            live[call.streamID] = call
        }
        session.output.consume(session.output.count)
        var buffer: [UInt8] = []
        var rest = bytes.dropFirst()
        while !rest.isEmpty {
            let count = min(rest.count, 1 + random.below(1 + random.below(200)))
            buffer += rest.prefix(count)
            rest = rest.dropFirst(count)
            var offset = 0
            while true {
                let step = session.next(in: buffer.span.bytes, from: &offset)
                if case .needsMore = step { break }
                if case .close = step {
                    let terminated = session.terminate()
                    return terminated.count == live.count && session.liveCalls == 0 ? nil : "calls are left at the end"
                }
                if let finding = take(step, &live, offset) { return finding }
            }
            buffer.removeFirst(offset)
            if random.below(8) == 0, let (id, call) = live.min(by: { $0.key < $1.key }) {
                session.forget(call)
                live[id] = nil
            }
            if session.liveCalls != live.count { return "\(session.liveCalls) calls, live \(live.count)" }
        }
        return session.output.isEmpty ? nil : "a plain client answers frames"
    }

    private static func take(_ step: ClientSession.Step, _ live: inout [UInt32: ClientCall], _ end: Int) -> String? {
        if case .message(let call, let payload, let last) = step {
            if live[call.streamID] !== call { return "a message for #\(call.streamID), which is over" }
            if call.method.kind == .unary { return "a stream's message on a unary call" }
            if payload.upperBound > end { return "payload \(payload)" }
            if last { live[call.streamID] = nil }
        } else if case .finished(let call, let payload) = step {
            if live.removeValue(forKey: call.streamID) !== call { return "#\(call.streamID) ends twice" }
            if payload.upperBound > end { return "payload \(payload)" }
        } else if case .failed(let call, _) = step {
            if live.removeValue(forKey: call.streamID) !== call { return "#\(call.streamID) ends twice" }
        }
        return nil
    }
}
