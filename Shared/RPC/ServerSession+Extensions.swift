import Wire

/// What goes beyond ttrpc 1.2, with clients that have named it. See ``Extensions``.
extension ServerSession {
    /// The client has named its extensions: answers with ours, once.
    mutating func negotiate(_ text: String) {
        guard peerState.agreed.isEmpty else { return }
        peerState.agree(text, offered: offered)
        guard !peerState.agreed.isEmpty else { return }
        FrameWriter.appendControl(
            .hello, streamID: 0, payload: Array(offered.text(window: limits.streamWindowBytes).utf8), to: &output.bytes)
    }

    mutating func control(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) -> Step? {
        switch peerState.take(header, bytes, body, now, &output) {
        case .done: return nil
        case .fault(let fault): return .close(fault)
        case .other: break
        }
        if header.type == .cancel, let call = streams.remove(header.streamID) {
            // Nothing more is sent for it, and nothing more is expected.
            return .cancel(call)
        }
        if header.type == .window, let call = streams[header.streamID], let total = bytes.varint(in: body) {
            return call.window.acknowledge(total) ? .credit(call) : nil
        }
        peerState.dropped += 1
        return nil
    }

    /// Tells the client how much of a call's requests was taken, as a running total.
    package mutating func acknowledge(_ call: ServerCall, total: UInt64) {
        guard streams[call.streamID] === call, !call.isHalfClosed else { return }
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
