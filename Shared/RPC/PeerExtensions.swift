import Wire

/// What a session knows of its peer beyond ttrpc, and what it does with it: the half of ``Extensions`` that is the same at both ends.
struct PeerExtensions: Sendable {
    /// What a frame of an extension was, as far as both ends treat it alike.
    enum Control: Sendable, Hashable {
        /// Done with, or dropped and counted.
        case done
        /// To be looked at by the one end that gets it.
        case other
        /// The peer breaks a rule.
        case fault(ConnectionFault)
    }

    /// What both ends know; nothing until both have said so.
    private(set) var agreed: Extensions = []
    /// How many bytes of one stream the peer lets us have under way; nil for no such bound.
    private(set) var window: Int?
    private(set) var liveness = Liveness()
    /// Frames that meant nothing.
    var dropped = 0
    /// The number on which pings and pongs go out.
    private let pingStream: UInt32
    private let limits: RPCLimits

    init(pingStream: UInt32, limits: RPCLimits) {
        self.pingStream = pingStream
        self.limits = limits
    }

    /// Takes the peer's text.
    mutating func agree(_ text: String, offered: Extensions) {
        let (named, window) = Extensions.parse(text)
        agreed = named.intersection(offered)
        self.window = agreed.contains(.window) ? window : nil
    }

    /// Takes a frame that is none of ttrpc's three.
    mutating func take(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant,
        _ output: inout OutputQueue
    ) -> Control {
        guard let needed = Extensions.needed(for: header.type), agreed.contains(needed) else {
            // A later protocol, to be ignored.
            dropped += 1
            return .done
        }
        guard body.count <= WireLimits.maxControlBytes else {
            return .fault(.malformedControl(header.type, length: body.count))
        }
        switch header.type {
        case .ping:
            if liveness.asked(now, limits: limits) { return .fault(.tooManyPings(limit: limits.maxPingStrikes)) }
            FrameWriter.appendControl(
                .pong, streamID: pingStream, payload: bytes.array(in: body), to: &output.bytes)
            return .done
        case .pong:
            liveness.answered(now)
            return .done
        default:
            return .other
        }
    }

    /// Tells the peer how much of a stream was taken, as a running total.
    func acknowledge(_ streamID: UInt32, total: UInt64, _ output: inout OutputQueue) {
        guard agreed.contains(.window) else { return }
        var payload: [UInt8] = []
        FieldWriter.appendVarint(total, to: &payload)
        FrameWriter.appendControl(.window, streamID: streamID, payload: payload, to: &output.bytes)
    }

    /// Tells the peer why the connection is about to be closed, if it knows how to listen.
    func explain(_ fault: ConnectionFault, _ output: inout OutputQueue) {
        guard agreed.contains(.reset) else { return }
        FrameWriter.appendControl(
            .reset, streamID: 0, payload: ServerSession.status(fault.status), to: &output.bytes)
    }

    /// Bytes have come, whatever they are: the peer is alive.
    mutating func heard(_ now: MonotonicInstant) { liveness.heard(now) }

    /// When ``check(live:now:_:)`` is to be called next; nil while no call is at work or the peer knows no pings.
    func nextCheck(live: Int) -> MonotonicInstant? {
        guard live > 0, agreed.contains(.ping) else { return nil }
        return liveness.next(limits)
    }

    /// Asks a peer that has been silent for long, and gives the fault of one that did not answer.
    mutating func check(live: Int, now: MonotonicInstant, _ output: inout OutputQueue) -> ConnectionFault? {
        guard nextCheck(live: live) != nil else { return nil }
        switch liveness.tick(now: now, limits: limits) {
        case .none: return nil
        case .ping:
            // What the eight bytes say is nobody's business but the sender's, and ours say nothing.
            FrameWriter.appendControl(
                .ping, streamID: pingStream, payload: [UInt8](repeating: 0, count: 8), to: &output.bytes)
            return nil
        case .dead: return .silent(limits.pingTimeout)
        }
    }
}

extension Extensions {
    /// What must have been agreed on for a frame of `type` to mean something; nil for types of no extension.
    fileprivate static func needed(for type: FrameType) -> Extensions? {
        switch type {
        case .ping, .pong: .ping
        case .cancel: .cancel
        case .window: .window
        case .drain: .drain
        case .reset: .reset
        default: nil
        }
    }
}

extension RawSpan {
    /// The variable-length integer that fills `range`; nil when something else does.
    func varint(in range: Range<Int>) -> UInt64? {
        var cursor = FieldCursor(range)
        guard let value = try? cursor.varint(in: self), cursor.offset == range.upperBound else { return nil }
        return value
    }
}
