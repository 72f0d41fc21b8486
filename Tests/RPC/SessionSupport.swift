import Phrases
import RPC
import Testing
import Wire

/// A frame as bytes on the wire.
struct Frame: Hashable, CustomStringConvertible {
    var id: UInt32
    var type: FrameType
    var flags: FrameFlags = []
    var body: [UInt8] = []

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        FrameHeader(length: UInt32(body.count), streamID: id, type: type, flags: flags).append(to: &bytes)
        return bytes + body
    }

    var description: String { "#\(id) type \(type.rawValue) flags \(flags.rawValue) \(body)" }

    /// The frames that some bytes are.
    static func all(_ bytes: [UInt8]) -> [Frame] {
        var decoder = FrameDecoder()
        var offset = 0
        var frames: [Frame] = []
        while case .frame(let header, let body) = decoder.next(in: bytes.span.bytes, from: &offset) {
            frames.append(
                Frame(id: header.streamID, type: header.type, flags: header.flags, body: Array(bytes[body])))
        }
        #expect(offset == bytes.count, "the output is whole frames")
        return frames
    }

    static func request(
        _ id: UInt32, _ method: String = "m", service: String = "s", payload: [UInt8] = [], timeout: Int64 = 0,
        metadata: [(key: String, value: String)] = [], flags: FrameFlags = []
    ) -> Frame {
        var bytes: [UInt8] = []
        _ = FrameWriter.appendRequest(
            streamID: id, flags: flags, service: service, method: method, payload: payload,
            timeoutNanoseconds: timeout, metadata: metadata, to: &bytes)
        return Frame(id: id, type: .request, flags: flags, body: Array(bytes.dropFirst(10)))
    }

    static func data(_ id: UInt32, _ body: [UInt8] = [], flags: FrameFlags = []) -> Frame {
        Frame(id: id, type: .data, flags: flags, body: body)
    }

    static func response(_ id: UInt32, _ payload: [UInt8] = []) -> Frame {
        var bytes: [UInt8] = []
        FrameWriter.appendResponse(streamID: id, payload: payload, to: &bytes)
        return Frame(id: id, type: .response, body: Array(bytes.dropFirst(10)))
    }

    static func response(_ id: UInt32, _ error: RPCError) -> Frame {
        var bytes: [UInt8] = []
        FrameWriter.appendResponse(streamID: id, status: StatusCodec.encode(error), to: &bytes)
        return Frame(id: id, type: .response, body: Array(bytes.dropFirst(10)))
    }

    /// The status of a response; nil for OK and for other frames.
    var error: RPCError? {
        guard type == .response, let envelope = try? ResponseEnvelope(body.span.bytes, in: 0..<body.count),
            let status = envelope.status
        else { return nil }
        return (try? StatusCodec.decode(body.span.bytes, in: status)) ?? nil
    }
}

/// The methods `s/m` (unary), `s/w` (server streaming), `s/c` (client streaming) and `s/b` (bidirectional);
/// their handlers are never run by session tests.
let testMethods: MethodTable = {
    struct Service: RPCService {
        func register(in router: inout Router) {
            router.unary(MethodDescriptor(service: "s", method: "m")) {
                (request: Empty, context: ServerContext) async throws -> Empty in request
            }
            router.serverStreaming(MethodDescriptor(service: "s", method: "w", kind: .serverStreaming)) {
                (request: Empty, context: ServerContext, writer: ResponseWriter<Empty>) async throws in
            }
            router.clientStreaming(MethodDescriptor(service: "s", method: "c", kind: .clientStreaming)) {
                (requests: RequestStream<Empty>, context: ServerContext) async throws -> Empty in Empty()
            }
            router.bidirectional(MethodDescriptor(service: "s", method: "b", kind: .bidirectional)) {
                (requests: RequestStream<Empty>, context: ServerContext, writer: ResponseWriter<Empty>) async throws in
            }
        }
    }
    return MethodTable(Router(services: [Service()]))
}()

struct Empty: Message {
    static let fullName = "test.Empty"
    init() {}
    init(serialized bytes: RawSpan, limits: MessageLimits) throws(RPCError) {}
    func serialized() throws(RPCError) -> [UInt8] { [] }
}

/// A server session with the buffer that a connection would keep, and a clock moved by hand.
final class ServerBench {
    var session: ServerSession
    var now = MonotonicInstant.now
    var started: [ServerCall] = []
    var payloads: [[UInt8]] = []
    var cancelled: [ServerCall] = []
    /// What came of streamed requests, as text.
    var messages: [String] = []
    var credits: [ServerCall] = []
    var fault: ConnectionFault?
    var isFull = false
    private var buffer: [UInt8] = []

    init(limits: RPCLimits = .default, offering: Extensions = .all) {
        session = ServerSession(
            methods: testMethods, peer: Peer(address: "test", isLoopback: true), limits: limits, offering: offering)
    }

    func receive(_ frames: Frame...) { receive(frames.flatMap(\.bytes)) }

    func receive(_ bytes: [UInt8]) {
        buffer += bytes
        isFull = false
        var offset = 0
        reading: while fault == nil {
            switch session.next(in: buffer.span.bytes, from: &offset, now: now) {
            case .refuse(let id, let error): session.refuse(id, error)
            case .start(let call, let payload):
                started.append(call)
                payloads.append(Array(buffer[payload]))
            case .message(let call, let payload, let last):
                messages.append(
                    "#\(call.streamID)\(payload.map { " \(Array(buffer[$0]))" } ?? "")\(last ? " last" : "")")
            case .credit(let call): credits.append(call)
            case .cancel(let call): cancelled.append(call)
            case .close(let fault): self.fault = fault
            case .needsMore: break reading
            case .outputFull:
                isFull = true
                break reading
            }
        }
        buffer.removeFirst(offset)
    }

    /// What was sent since the last time.
    func sent() -> [Frame] {
        let bytes = session.output.withPending { [UInt8]($0) }
        let count = bytes.count
        session.output.consume(count)
        return Frame.all(bytes)
    }
}

/// What tests ask of the session, which itself cannot be copied into an expectation.
extension ServerBench {
    var liveCalls: Int { session.liveCalls }
    var dropped: Int { session.dropped }
    var outputCount: Int { session.output.count }
    var nextDeadline: MonotonicInstant? { session.nextDeadline }
    func isLive(_ id: UInt32) -> Bool { session.isLive(id) }
    func respond(_ id: UInt32, payload: [UInt8]) { session.respond(id, payload: payload) }
    func fail(_ id: UInt32, _ error: RPCError) { session.fail(id, error) }
    func finish(_ id: UInt32) { session.finish(id) }
    func send(_ id: UInt32, payload: [UInt8]) -> ServerSession.Sent { session.send(id, payload: payload) }
    func expire(now: MonotonicInstant) -> [ServerCall] { session.expire(now: now) }
    func beginDrain(grace: Duration = .zero) { session.beginDrain(grace: grace) }
    var extensions: Extensions { session.extensions }
    var roundTrip: Duration? { session.roundTrip }
    var nextLivenessCheck: MonotonicInstant? { session.nextLivenessCheck }
    func acknowledge(_ call: ServerCall, total: UInt64) { session.acknowledge(call, total: total) }
    func explain(_ fault: ConnectionFault) { session.explain(fault) }
    func heard() { session.heard(now) }
    func checkLiveness() -> ConnectionFault? { session.checkLiveness(now: now) }
    func abortForShutdown(streamsOnly: Bool) -> [ServerCall] { session.abortForShutdown(streamsOnly: streamsOnly) }
}

/// A client session with its buffer, and the outcomes it gave.
final class ClientBench {
    var session: ClientSession
    var now = MonotonicInstant.now
    var outcomes: [String] = []
    var fault: ConnectionFault?
    private var buffer: [UInt8] = []

    static let unary = MethodDescriptor(service: "s", method: "m")
    static let stream = MethodDescriptor(service: "s", method: "w", kind: .serverStreaming)
    static let collect = MethodDescriptor(service: "s", method: "c", kind: .clientStreaming)
    static let both = MethodDescriptor(service: "s", method: "b", kind: .bidirectional)

    /// Without `offering` a plain client, whose bytes are those of the golden vectors.
    init(limits: RPCLimits = .default, firstID: UInt32 = 1, offering: Extensions = []) {
        session = ClientSession(limits: limits, firstID: firstID, offering: offering)
    }

    func open(
        _ method: MethodDescriptor = ClientBench.unary, request: [UInt8] = [], options: CallOptions = .unbounded
    ) throws(RPCError) -> ClientCall {
        let call = ClientCall(method: method, request: request, options: options)
        try session.open(call, now: now)
        return call
    }

    func receive(_ frames: Frame...) { receive(frames.flatMap(\.bytes)) }

    func receive(_ bytes: [UInt8]) {
        buffer += bytes
        var offset = 0
        reading: while fault == nil {
            switch session.next(in: buffer.span.bytes, from: &offset, now: now) {
            case .needsMore: break reading
            case .message(let call, let payload, let last):
                outcomes.append("#\(call.streamID) message \(Array(buffer[payload]))\(last ? " last" : "")")
            case .credit(let call): outcomes.append("#\(call.streamID) credit")
            case .drain: outcomes.append("drain")
            case .finished(let call, let payload): outcomes.append("#\(call.streamID) ok \(Array(buffer[payload]))")
            case .failed(let call, let error): outcomes.append("#\(call.streamID) \(error.code)")
            case .close(let fault): self.fault = fault
            }
        }
        buffer.removeFirst(offset)
    }

    func sent() -> [Frame] {
        let bytes = session.output.withPending { [UInt8]($0) }
        let count = bytes.count
        session.output.consume(count)
        return Frame.all(bytes)
    }
}

extension ClientBench {
    var liveCalls: Int { session.liveCalls }
    var dropped: Int { session.dropped }
    var mustRetire: Bool { session.mustRetire }
    var nextDeadline: MonotonicInstant? { session.nextDeadline }
    func open(_ call: ClientCall, now: MonotonicInstant) throws(RPCError) { try session.open(call, now: now) }
    func expire(now: MonotonicInstant) -> [ClientCall] { session.expire(now: now) }
    var extensions: Extensions { session.extensions }
    func explain(_ fault: ConnectionFault) { session.explain(fault) }
    var resetReason: String? { session.resetReason?.english }
    var nextLivenessCheck: MonotonicInstant? { session.nextLivenessCheck }
    func send(_ call: ClientCall, payload: [UInt8]) -> ServerSession.Sent { session.send(call, payload: payload) }
    func halfClose(_ call: ClientCall) { session.halfClose(call) }
    func forget(_ call: ClientCall) { session.forget(call) }
    func acknowledge(_ call: ClientCall, total: UInt64) { session.acknowledge(call, total: total) }
    func heard() { session.heard(now) }
    func checkLiveness() -> ConnectionFault? { session.checkLiveness(now: now) }
    func terminate() -> [(call: ClientCall, isUntaken: Bool)] { session.terminate() }
}
