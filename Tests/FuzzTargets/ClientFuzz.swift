import RPC
import Wire

/// The first byte seeds cuts, what callers do, and whether the client knows more than ttrpc; the rest is what a server sends.
enum ClientFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        guard let seed = bytes.first else { return nil }
        let client = FuzzedClient(seed: seed)
        var rest = bytes.dropFirst()
        while !rest.isEmpty, client.isOpen, client.finding == nil {
            let count = min(rest.count, 1 + client.random.below(1 + client.random.below(200)))
            client.receive(rest.prefix(count))
            rest = rest.dropFirst(count)
            if client.isOpen { client.act() }
        }
        client.end()
        return client.finding
    }
}

/// A client's session with a call of each kind at work.
private final class FuzzedClient {
    var session: ClientSession
    var random: InputRandom
    var finding: String?
    var isOpen = true
    private let isPlain: Bool
    private var now = MonotonicInstant.now
    private var buffer: [UInt8] = []
    private var live: [UInt32: ClientCall] = [:]

    init(seed: UInt8) {
        isPlain = seed & 1 == 0
        random = InputRandom(seed: seed)
        session = ClientSession(limits: fuzzLimits, offering: isPlain ? [] : .all)
        for kind in MethodDescriptor.Kind.allCases {
            let options = CallOptions(timeout: kind == .unary ? .seconds(3600) : nil)
            let call = ClientCall(method: fuzzMethod(kind), request: [], options: options)
            guard (try? session.open(call, now: now)) != nil else {
                finding = "a call cannot be opened"
                continue
            }
            live[call.streamID] = call
        }
        session.output.consume(session.output.count)
    }

    func receive(_ piece: ArraySlice<UInt8>) {
        buffer += piece
        session.heard(now)
        var offset = 0
        reading: while finding == nil {
            let before = offset
            switch session.next(in: buffer.span.bytes, from: &offset, now: now) {
            case .needsMore: break reading
            case .message(let call, let payload, let last):
                if live[call.streamID] !== call { finding = "a message for #\(call.streamID), which is over" }
                if call.method.kind == .unary { finding = "a stream's message on a unary call" }
                if payload.upperBound > offset { finding = "payload \(payload)" }
                if last { live[call.streamID] = nil }
            case .finished(let call, let payload):
                if payload.upperBound > offset { finding = "payload \(payload)" }
                end(call)
            case .failed(let call, _): end(call)
            case .credit(let call):
                if live[call.streamID] !== call { finding = "credit for #\(call.streamID), which is over" }
            case .drain: break
            case .close(let fault):
                session.explain(fault)
                isOpen = false
                return
            }
            if offset <= before { finding = "no progress at \(offset)" }
        }
        buffer.removeFirst(offset)
        if session.liveCalls != live.count { finding = finding ?? "\(session.liveCalls) calls, live \(live.count)" }
        if isPlain, !session.output.isEmpty { finding = "a plain client answers frames" }
        if session.output.count > 4096 { finding = "output of \(session.output.count) bytes" }
    }

    private func end(_ call: ClientCall) {
        if live.removeValue(forKey: call.streamID) !== call { finding = "#\(call.streamID) ends twice" }
    }

    /// What callers and the time do between two pieces.
    func act() {
        if let (id, call) = live.min(by: { $0.key < $1.key }) {
            switch random.below(6) {
            case 0:
                session.forget(call)
                live[id] = nil
            case 1: session.halfClose(call)
            case 2: session.acknowledge(call, total: UInt64(random.below(1000)))
            case 3 where call.method.kind.streamsRequests:
                if session.send(call, payload: [1, 2]) == .tooLarge { finding = "two bytes are too large" }
            default: break
            }
        }
        now = now.advanced(by: .milliseconds(1 << random.below(20)))
        for call in session.expire(now: now) { end(call) }
        if session.checkLiveness(now: now) != nil { isOpen = false }
        session.output.consume(session.output.count)
    }

    func end() {
        guard finding == nil else { return }
        if session.terminate().count != live.count || session.liveCalls != 0 { finding = "calls are left at the end" }
    }
}
