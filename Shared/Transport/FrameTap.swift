import RPC
import Wire

/// Reads the headers of one connection's frames beside its session, for the traces that follow it.
///
/// Touched only on the connection's loop. What is read is what the session takes and queues: a decoder that starts as a
/// copy of the session's sees the same frames in the same bytes, and queued output is always whole frames.
final class FrameTap {
    /// Streams whose method is remembered; past it all are forgotten, and their frames are shown without a method.
    private static let maxStreams = 4096

    private let connection: Int
    private let table: MethodTable
    private var methodHint = 0
    private(set) var traces: [FrameTrace] = []
    private var decoder: FrameDecoder
    /// Bytes queued since the connection began, up to which frames were read.
    private var seen: UInt64
    private var methods: [UInt32: String] = [:]

    /// A tap on a connection as it stands.
    init(_ connection: ServerConnection) {
        self.connection = connection.number
        table = connection.shard.methods
        decoder = connection.session.decoderCopy
        seen = connection.session.output.end
        var methods: [UInt32: String] = [:]
        connection.session.forEachCall { methods[$0.streamID] = $0.method.path }
        self.methods = methods
    }

    func add(_ trace: FrameTrace) { traces.append(trace) }

    /// Removes a trace; false when none is left.
    func remove(_ trace: FrameTrace) -> Bool {
        traces.removeAll { $0 === trace }
        return !traces.isEmpty
    }

    /// Looks at bytes that the session has taken; each byte once, in order.
    func received(_ bytes: RawSpan, _ now: MonotonicInstant) {
        var offset = 0
        while true {
            switch decoder.next(in: bytes, from: &offset) {
            case .frame(let header, let body):
                if header.type == .request { remember(header.streamID, bytes, body) }
                offer(header, isReceived: true, now)
            case .oversized(let header): offer(header, isReceived: true, now)
            case .needsMore, .violation: return
            }
        }
    }

    /// Looks at what waits to be sent, which ends with the `end`th byte of the connection.
    func sent(_ waiting: UnsafeRawBufferPointer, end: UInt64, _ now: MonotonicInstant) {
        let bytes = UnsafeRawBufferPointer(rebasing: waiting.suffix(Int(end - seen))).bytes
        seen = end
        var offset = 0
        while bytes.byteCount - offset >= WireLimits.headerBytes {
            let header = FrameHeader(bytes, at: offset)
            offset += WireLimits.headerBytes + Int(header.length)
            offer(header, isReceived: false, now)
            if header.type == .response || header.type == .data && header.flags.contains(.remoteClosed) {
                methods[header.streamID] = nil
            }
        }
    }

    private func remember(_ stream: UInt32, _ bytes: RawSpan, _ body: Range<Int>) {
        guard traces.contains(where: { $0.follows(stream) || $0.excluded != nil }),
            let envelope = try? RequestEnvelope(bytes, in: body),
            // A name that is no method of this server may be anything, and is not shown.
            let method = table.find(bytes, service: envelope.service, method: envelope.method, hint: &methodHint)
        else { return }
        if methods.count >= Self.maxStreams { methods = [:] }
        methods[stream] = method.descriptor.path
    }

    private func offer(_ header: FrameHeader, isReceived: Bool, _ now: MonotonicInstant) {
        let method = methods[header.streamID]
        for trace in traces
        where trace.follows(header.streamID) && (method == nil || method != trace.excluded) {
            trace.offer(
                FrameEvent(
                    time: now, connection: connection, isReceived: isReceived, type: header.type.rawValue,
                    flags: header.flags.rawValue, stream: header.streamID, length: header.length, method: method))
        }
    }
}

extension ServerShard {
    func add(_ trace: FrameTrace) {
        traces.append(trace)
        for connection in ordered({ _ in true }) { connection.follow(trace) }
    }

    func remove(_ trace: FrameTrace) {
        traces.removeAll { $0 === trace }
        for connection in ordered({ _ in true }) where connection.tap?.remove(trace) == false { connection.tap = nil }
    }
}

extension ServerConnection {
    /// Lets a trace see this connection's frames, if it wants them.
    func follow(_ trace: FrameTrace) {
        guard trace.connection == nil || trace.connection == number else { return }
        let tap = self.tap ?? FrameTap(self)
        tap.add(trace)
        self.tap = tap
    }

    /// Shows the tap what waits to be sent.
    func tapOutput() {
        guard let tap else { return }
        let (end, now) = (session.output.end, loop.now)
        session.output.withPending { tap.sent($0, end: end, now) }
    }
}
