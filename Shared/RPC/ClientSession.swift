package import Wire

/// The client's side of one connection: calls, bytes and the time go in; outcomes and output bytes come out. No I/O.
///
/// Numbers are given by ``open(_:now:)``, in the order in which the frames are queued. A frame for a stream that is not in
/// the table (given up, timed out, or never opened) is dropped silently: that is the lawful race of every cancellation.
package struct ClientSession: ~Copyable {
    /// What came of the bytes.
    package enum Step {
        /// All whole frames are taken; `total` bytes from the offset are needed before trying again.
        case needsMore(total: Int)
        /// A message of a stream, in `payload`; with `last` the server has ended the stream behind it.
        case message(ClientCall, payload: Range<Int>, last: Bool)
        /// The call is over and went well; `payload` is a unary call's response.
        case finished(ClientCall, payload: Range<Int>)
        /// The call is over and failed.
        case failed(ClientCall, RPCError)
        /// Close the connection.
        case close(ConnectionFault)
    }

    /// Bytes for the peer.
    package var output = OutputQueue()
    /// Frames that were dropped: for forgotten calls, of unknown type, or for us never.
    package private(set) var dropped = 0
    private var streams = StreamTable<ClientCall>()
    private var decoder = FrameDecoder()
    private var nextID: UInt32
    private var earliestDeadline: ContinuousClock.Instant?
    private let limits: RPCLimits

    /// A session at the start of a connection; the first stream is `firstID`, odd.
    package init(limits: RPCLimits = .default, firstID: UInt32 = 1) {
        assert(firstID & 1 == 1)
        self.limits = limits
        nextID = firstID
    }

    /// How many calls are at work.
    package var liveCalls: Int { streams.count }

    /// Whether stream numbers are running out: open no more here, connect again, close when the last call is over.
    package var mustRetire: Bool { nextID >= limits.retirementID }

    /// Gives the call a number and queues its request.
    ///
    /// - Throws: DEADLINE_EXCEEDED when its time is over, RESOURCE_EXHAUSTED at a bound or when the request does not fit a
    ///   frame, CANCELLED when the caller has given up, UNAVAILABLE when ``mustRetire``; nothing is queued then.
    package mutating func open(_ call: ClientCall, now: ContinuousClock.Instant) throws(RPCError) {
        if call.isCancelled { throw .cancelled() }
        guard !mustRetire else {
            throw .unavailable(reason: "CONNECTION_RETIRED", message: "the connection has used its stream numbers")
        }
        guard streams.count < limits.maxStreams else {
            throw .resourceExhausted(
                reason: "TOO_MANY_CALLS",
                message: "\(streams.count) calls wait on this connection, the bound is \(limits.maxStreams); "
                    + "wait for answers before calling again")
        }
        guard output.count < limits.maxOutboundBytes else {
            throw .resourceExhausted(
                reason: "OUTPUT_FULL",
                message: "\(output.count) bytes wait to be sent, the bound is \(limits.maxOutboundBytes); "
                    + "the server does not read, wait before calling again")
        }
        var nanoseconds: Int64 = 0
        if let deadline = call.deadline?.instant {
            nanoseconds = Self.nanoseconds(now.duration(to: deadline))
            // Zero would mean "no deadline" to the server, and a negative one is for ever to some.
            guard nanoseconds > 0 else { throw .deadlineExceeded("the deadline passed before the call was sent") }
        }
        let queued = FrameWriter.appendRequest(
            streamID: nextID, flags: call.method.kind == .unary ? [] : .remoteClosed, service: call.method.service,
            method: call.method.method, payload: call.request, timeoutNanoseconds: nanoseconds,
            metadata: call.metadata.pairs.lazy.map { ($0.key, $0.value) }, to: &output.bytes)
        guard queued else { throw ServerSession.oversizedRequest(call.request.count) }
        call.streamID = nextID
        streams.insert(call, id: nextID)
        nextID += 2
        if let deadline = call.deadline?.instant, earliestDeadline.map({ deadline < $0 }) ?? true {
            earliestDeadline = deadline
        }
    }

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        guard seconds < Int64.max / 1_000_000_000 - 1 else { return .max }
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    /// Takes frames from the bytes at `offset` until one concerns a call.
    package mutating func next(in bytes: RawSpan, from offset: inout Int) -> Step {
        while true {
            switch decoder.next(in: bytes, from: &offset) {
            case .needsMore(let total):
                return .needsMore(total: total)
            case .violation(let length):
                return .close(.notTTRPC(length: length))
            case .oversized(let header):
                guard let call = streams.remove(header.streamID) else {
                    dropped += 1
                    continue
                }
                return .failed(call, ServerSession.oversizedResponse(Int(header.length)))
            case .frame(let header, let body):
                guard header.type == .response || header.type == .data, let call = streams[header.streamID] else {
                    dropped += 1
                    continue
                }
                if header.type == .response { return response(call, bytes, body) }
                if let step = data(call, header, body) { return step }
            }
        }
    }

    private mutating func response(_ call: ClientCall, _ bytes: RawSpan, _ body: Range<Int>) -> Step {
        streams.remove(call.streamID)
        do throws(WireError) {
            let envelope = try ResponseEnvelope(bytes, in: body)
            if let status = envelope.status, let error = try StatusCodec.decode(bytes, in: status) {
                return .failed(call, error)
            }
            // A stream may be answered by a single message and nothing else; an empty one there is the plain end.
            if call.method.kind != .unary, !envelope.payload.isEmpty {
                return .message(call, payload: envelope.payload, last: true)
            }
            return .finished(call, payload: envelope.payload)
        } catch {
            return .failed(
                call, Self.brokenAnswer("the response envelope does not decode: \(error)"))
        }
    }

    private mutating func data(_ call: ClientCall, _ header: FrameHeader, _ body: Range<Int>) -> Step? {
        guard call.method.kind != .unary else {
            streams.remove(call.streamID)
            return .failed(call, Self.brokenAnswer("the server sent stream data on a unary call"))
        }
        let last = header.flags.contains(.remoteClosed)
        let message = !header.flags.contains(.noData)
        if last { streams.remove(call.streamID) }
        if message { return .message(call, payload: body, last: last) }
        return last ? .finished(call, payload: body.lowerBound..<body.lowerBound) : nil
    }

    private static func brokenAnswer(_ message: String) -> RPCError {
        RPCError(
            code: .internal, message: message,
            info: ErrorInfo(reason: "PROTOCOL_ERROR", domain: RPCError.runtimeDomain))
    }

    /// Forgets a call; what still comes for it is dropped.
    package mutating func forget(_ call: ClientCall) {
        guard streams[call.streamID] === call else { return }
        streams.remove(call.streamID)
    }

    /// When ``expire(now:)`` is to be called next; may be earlier than needed, never later.
    package var nextDeadline: ContinuousClock.Instant? { streams.count == 0 ? nil : earliestDeadline }

    /// Forgets every call whose time is over and gives them, to be failed with DEADLINE_EXCEEDED.
    package mutating func expire(now: ContinuousClock.Instant) -> [ClientCall] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        var expired: [ClientCall] = []
        var next: ContinuousClock.Instant?
        streams.forEach { _, call in
            guard let deadline = call.deadline?.instant else { return }
            if deadline <= now {
                expired.append(call)
            } else if next.map({ deadline < $0 }) ?? true {
                next = deadline
            }
        }
        earliestDeadline = next
        for call in expired { streams.remove(call.streamID) }
        return expired
    }

    /// The connection is gone: gives every live call, to be failed, and drops all output.
    package mutating func terminate() -> [ClientCall] {
        output.consume(output.count)
        output.trim()
        return streams.removeAll()
    }

    /// Gives memory back that an idle connection does not need.
    package mutating func trim() {
        output.trim()
        streams.trim()
    }
}
