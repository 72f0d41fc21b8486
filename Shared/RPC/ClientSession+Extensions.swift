import Wire

/// What goes beyond ttrpc 1.2, with servers that have answered. See ``Extensions``.
extension ClientSession {
    /// The number on which pings to a server go: odd, because Go answers even ones with an error, and never used by a call.
    static var pingStream: UInt32 { .max }

    mutating func control(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) -> Step? {
        if header.type == .hello, awaitsHello, body.count <= WireLimits.maxControlBytes,
            let text = try? bytes.string(in: body, field: 0)
        {
            peerState.agree(text, offered: offered)
            return nil
        }
        switch peerState.take(header, bytes, body, now, &output) {
        case .done: return nil
        case .fault(let fault): return .close(fault)
        case .other: break
        }
        switch header.type {
        case .window:
            guard let call = streams[header.streamID], let total = bytes.varint(in: body) else { break }
            return call.window.acknowledge(total) ? .credit(call) : nil
        case .drain where body.count >= 4:
            let last = UInt32(
                bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: body.lowerBound, as: UInt32.self))
            drainedAbove = min(drainedAbove ?? .max, last)
            return .drain
        case .reset:
            resetReason = (try? StatusCodec.decode(bytes, in: body))?.text
            return nil
        default:
            break
        }
        peerState.dropped += 1
        return nil
    }

    /// Tells the server that nobody waits for a call any more.
    mutating func cancelOnServer(_ call: ClientCall) {
        guard extensions.contains(.cancel) else { return }
        FrameWriter.appendControl(
            .cancel, streamID: call.streamID, payload: [UInt8(RPCError.Code.cancelled.rawValue)], to: &output.bytes)
    }

    /// Tells the server how much of a call's responses was taken, as a running total.
    package mutating func acknowledge(_ call: ClientCall, total: UInt64) {
        guard streams[call.streamID] === call else { return }
        peerState.acknowledge(call.streamID, total: total, &output)
    }

    /// What both ends know beyond ttrpc; nothing until both have said so.
    package var extensions: Extensions { peerState.agreed }

    /// How long the last answered ping took; nil before the first.
    package var roundTrip: Duration? { peerState.liveness.roundTrip }

    /// Tells the peer why the connection is about to be closed, if it knows how to listen.
    package mutating func explain(_ fault: ConnectionFault) { peerState.explain(fault, &output) }

    /// Bytes have come, whatever they are: the peer is alive.
    package mutating func heard(_ now: MonotonicInstant) { peerState.heard(now) }

    /// When ``checkLiveness(now:)`` is to be called next; nil while no call is at work or the peer knows no pings.
    package var nextLivenessCheck: MonotonicInstant? { peerState.nextCheck(live: liveCalls) }

    /// Asks a peer that has been silent for long, and gives the fault of one that did not answer.
    package mutating func checkLiveness(now: MonotonicInstant) -> ConnectionFault? {
        peerState.check(live: liveCalls, now: now, &output)
    }
}
