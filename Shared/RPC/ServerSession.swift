package import Wire

/// The server's side of one connection: bytes, events and the time go in; steps and output bytes come out. No I/O.
///
/// Three kinds of the unexpected: a bug of ours asserts; a fault of the peer is answered on its stream, or ends the
/// connection (``ConnectionFault``); what may happen in a lawful race (late Data, an answer after the deadline) is dropped
/// silently and counted in ``dropped``.
///
/// The stream table is the only truth about live calls: a stream is in it before its handler starts, and whoever takes it
/// out sends its one final frame.
package struct ServerSession: ~Copyable {
    /// What the caller is to do next.
    package enum Step {
        /// All whole frames are taken; `total` bytes from the offset are needed before trying again.
        case needsMore(total: Int)
        /// Start this call's handler with the request message in `payload`.
        case start(ServerCall, payload: Range<Int>)
        /// Answer this request with the error, behind what calls that were started before it have to say (``refuse(_:_:)``).
        case refuse(UInt32, RPCError)
        /// The next request of a call that streams them: in `payload`, or none where only the end is declared. With `last` nothing more
        /// comes.
        case message(ServerCall, payload: Range<Int>?, last: Bool)
        /// The client has taken more of this call's responses: writers that waited for that may go on.
        case credit(ServerCall)
        /// Cancel this call's handler: the client gave it up, or used its stream again.
        case cancel(ServerCall)
        /// More output waits than the high-water mark allows: take no more requests until it has drained.
        case outputFull
        /// Close the connection.
        case close(ConnectionFault)
    }

    /// What became of a streamed message.
    package enum Sent: Sendable, Hashable {
        /// Queued.
        case queued
        /// The call is over: its deadline passed or the connection ended.
        case gone
        /// The message does not fit a frame; nothing was queued.
        case tooLarge
        /// The client has as much under way as its window allows; nothing was queued, ``Step/credit(_:)`` follows.
        case waits
    }

    /// Bytes for the peer.
    package var output = OutputQueue()
    /// Calls refused because this connection had as many at work as it may.
    package private(set) var refused = 0
    var peerState: PeerExtensions
    /// The highest number of a call that was taken.
    var lastAccepted: UInt32 = 0
    var streams = StreamTable<ServerCall>()
    var draining = false
    var decoder = FrameDecoder()
    private var numbers = StreamNumberWindow()
    private var oversized = 0
    private var oversizedSince: MonotonicInstant?
    /// No live call's deadline is earlier; may be earlier than all of them.
    var earliestDeadline: MonotonicInstant?
    let limits: RPCLimits
    private let methods: MethodTable
    private var methodHint = 0
    /// The other end; a transport that learns who it is says so before the first call.
    package var peer: Peer
    let offered: Extensions

    /// A session at the start of a connection with `peer`, ready to use what is `offered` beyond ttrpc.
    package init(methods: MethodTable, peer: Peer, limits: RPCLimits = .default, offering offered: Extensions = .all) {
        self.methods = methods
        self.peer = peer
        self.limits = limits
        self.offered = offered
        peerState = PeerExtensions(pingStream: 0, limits: limits)
    }

    /// Frames that were dropped without an answer: for calls that are over, of unknown types, or for us never.
    package var dropped: Int { peerState.dropped }

    /// How many calls are at work.
    package var liveCalls: Int { streams.count }

    /// Whether a call of this number is at work.
    package func isLive(_ id: UInt32) -> Bool { streams[id] != nil }

    /// Whether so much output waits that the peer must be taken for dead.
    package var outputFault: ConnectionFault? {
        output.count > limits.maxOutboundBytes
            ? .outputNotRead(bytes: output.count, limit: limits.maxOutboundBytes) : nil
    }

    /// Takes frames from the bytes at `offset` until one needs the caller.
    package mutating func next(
        in bytes: RawSpan, from offset: inout Int, now: MonotonicInstant
    ) -> Step {
        while true {
            if output.count > limits.outboundHighWater {
                if let fault = outputFault { return .close(fault) }
                return .outputFull
            }
            switch decoder.next(in: bytes, from: &offset) {
            case .needsMore(let total):
                return .needsMore(total: total)
            case .violation(let length):
                return .close(.notTTRPC(length: length))
            case .oversized(let header):
                if let fault = countOversized(now) { return .close(fault) }
                if let step = refuseOversized(header) { return step }
            case .frame(let header, let body):
                if let step = take(header, bytes, body, now) { return step }
            }
        }
    }

    private mutating func take(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) -> Step? {
        switch header.type {
        case .request:
            return open(header, bytes, body, now)
        case .data where header.streamID & 1 == 0:
            refuse(header.streamID, Self.evenNumber(header.streamID))
            return nil
        case .data:
            return data(header, body)
        case .response:
            // Answering it could make two peers answer each other for ever.
            peerState.dropped += 1
            return nil
        default:
            return control(header, bytes, body, now)
        }
    }

    private mutating func data(_ header: FrameHeader, _ body: Range<Int>) -> Step? {
        guard let call = streams[header.streamID], call.method.kind.streamsRequests else {
            // On a finished stream a lawful race, on a live one more than its method takes.
            peerState.dropped += 1
            return nil
        }
        guard !call.isHalfClosed else {
            fail(header.streamID, Self.halfClosed)
            return .cancel(call)
        }
        let last = header.flags.contains(.remoteClosed)
        let hasMessage = !header.flags.contains(.noData)
        call.isHalfClosed = last
        guard hasMessage || last else { return nil }
        return .message(call, payload: hasMessage ? body : nil, last: last)
    }

    private mutating func open(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) -> Step? {
        let id = header.streamID
        guard id & 1 == 1 else {
            refuse(id, Self.evenNumber(id))
            return nil
        }
        guard numbers.use(id) else {
            // One number, one final frame: if the first call still runs, this answer is its end too.
            let running = streams.remove(id)
            refuse(id, Self.reusedNumber(id))
            return running.map { .cancel($0) }
        }
        do throws(RPCError) {
            let (call, payload) = try admit(id, bytes, body, now)
            // Go opens streams with `remoteOpen`, Rust with `noData` too; only a half that is closed at once needs telling apart.
            call.isHalfClosed = header.flags.contains(.remoteClosed) && !header.flags.contains(.remoteOpen)
            streams.insert(call, id: id)
            lastAccepted = max(lastAccepted, id)
            if let deadline = call.deadline?.instant, earliestDeadline.map({ deadline < $0 }) ?? true {
                earliestDeadline = deadline
            }
            return .start(call, payload: payload)
        } catch {
            if error.info?.reason == Self.tooManyCalls { refused += 1 }
            return .refuse(id, error)
        }
    }

    private mutating func admit(
        _ id: UInt32, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) throws(RPCError) -> (ServerCall, Range<Int>) {
        if draining { throw Self.shuttingDown }
        if streams.count >= limits.maxStreams {
            throw .resourceExhausted(
                reason: Self.tooManyCalls,
                message: "\(streams.count) calls are at work on this connection, the bound is \(limits.maxStreams); "
                    + "wait for answers or open another connection",
                metadata: ["limit": String(limits.maxStreams)])
        }
        let envelope: RequestEnvelope
        var metadata = Metadata()
        do throws(WireError) {
            envelope = try RequestEnvelope(bytes, in: body)
            if envelope.metadataCount > 0 {
                try checkMetadata(envelope)
                try envelope.metadata(in: bytes) { metadata.append($0, $1) }
            }
        } catch {
            throw Self.undecodable(error, limits: limits)
        }
        if !metadata.isEmpty, let text = metadata.remove(Extensions.metadataKey) { negotiate(text) }
        guard
            let method = methods.find(bytes, service: envelope.service, method: envelope.method, hint: &methodHint)
        else {
            let service = Self.echo(bytes, envelope.service)
            throw Self.traced(.unimplemented(method: "\(service)/\(Self.echo(bytes, envelope.method))"), metadata)
        }
        var deadline: Deadline?
        if envelope.timeoutNanoseconds != 0 {
            guard envelope.timeoutNanoseconds > 0 else {
                throw Self.traced(.deadlineExceeded("the deadline had passed before the request was sent"), metadata)
            }
            deadline = Deadline(instant: now.advanced(byNanoseconds: envelope.timeoutNanoseconds))
        }
        let call = ServerCall(
            streamID: id, registered: method, metadata: metadata, deadline: deadline, peer: peer, received: now)
        return (call, envelope.payload)
    }

    /// The error with the trace that its caller named, if it named one: whoever is told of it can name it, too.
    private static func traced(_ error: RPCError, _ metadata: Metadata) -> RPCError {
        metadata.isEmpty ? error : error.tracing(TraceContext(receivedIn: metadata))
    }

    private func checkMetadata(_ envelope: RequestEnvelope) throws(WireError) {
        guard envelope.metadataCount <= limits.maxMetadataPairs else {
            throw .tooMany(field: 5, limit: limits.maxMetadataPairs)
        }
        guard envelope.metadataBytes <= limits.maxMetadataBytes else {
            throw .tooMany(field: 5, limit: limits.maxMetadataBytes)
        }
    }

    /// Oversized frames cost the peer as much as us, but not nothing: past the budget the connection ends.
    private mutating func countOversized(_ now: MonotonicInstant) -> ConnectionFault? {
        if let since = oversizedSince, since.duration(to: now) < limits.discardWindow {
            oversized += 1
        } else {
            oversizedSince = now
            oversized = 1
        }
        return oversized > limits.maxDiscardedFrames ? .tooManyOversizedFrames(limit: limits.maxDiscardedFrames) : nil
    }

    private mutating func refuseOversized(_ header: FrameHeader) -> Step? {
        // One request of a stream cannot be left out: its call fails.
        if header.type == .data, let call = streams[header.streamID], call.method.kind.streamsRequests {
            fail(header.streamID, Self.oversizedRequest(Int(header.length)))
            return .cancel(call)
        }
        // Of the others only a request expects an answer; what else is oversized is dropped like its smaller siblings.
        guard header.type == .request, header.streamID & 1 == 1 else {
            peerState.dropped += 1
            return nil
        }
        _ = numbers.use(header.streamID)
        let running = streams.remove(header.streamID)
        refuse(header.streamID, Self.oversizedRequest(Int(header.length)))
        return running.map { .cancel($0) }
    }

    /// Queues an error answer for a stream that is not in the table.
    package mutating func refuse(_ id: UInt32, _ error: RPCError) {
        FrameWriter.appendResponse(streamID: id, status: Self.status(error), to: &output.bytes)
    }
}
