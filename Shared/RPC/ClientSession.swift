package import Phrases
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
        /// The server has taken more of this call's requests: writers that waited for that may go on.
        case credit(ClientCall)
        /// The server takes no further calls on this connection: open them elsewhere, and close when the last is over.
        case drain
        /// The call is over and went well; `payload` is a unary call's response.
        case finished(ClientCall, payload: Range<Int>)
        /// The call is over and failed.
        case failed(ClientCall, RPCError)
        /// Close the connection.
        case close(ConnectionFault)
    }

    /// Bytes for the peer.
    package var output = OutputQueue()
    var peerState: PeerExtensions
    /// Why the server is about to close the connection, if it said so.
    package internal(set) var resetReason: Phrase?
    /// Calls above this number were never taken, the server has said.
    var drainedAbove: UInt32?
    var streams = StreamTable<ClientCall>()
    private var decoder = FrameDecoder()
    private var nextID: UInt32
    private var earliestDeadline: MonotonicInstant?
    let limits: RPCLimits
    let offered: Extensions
    private var hasOffered = false
    /// The names of the method that was called last: most calls of a connection are of one.
    private var lastNames = (service: "", method: "", bytes: [UInt8]())

    /// A session at the start of a connection; the first stream is `firstID`, odd. With `offered` it says what it knows beyond
    /// ttrpc; with nothing it is a plain peer.
    package init(limits: RPCLimits = .default, firstID: UInt32 = 1, offering offered: Extensions = .all) {
        assert(firstID & 1 == 1)
        self.limits = limits
        self.offered = offered
        peerState = PeerExtensions(pingStream: Self.pingStream, limits: limits)
        nextID = firstID
    }

    /// Whether the server may have been told of our extensions and not answered yet.
    var awaitsHello: Bool { hasOffered && peerState.agreed.isEmpty }

    /// Frames that were dropped without an answer: for calls that are over, of unknown types, or for us never.
    package var dropped: Int { peerState.dropped }

    /// How many calls are at work.
    package var liveCalls: Int { streams.count }

    /// Looks at every call at work, in no order.
    package func forEachCall(_ body: (ClientCall) -> Void) { streams.forEach { body($1) } }

    /// Whether stream numbers are running out: open no more here, connect again, close when the last call is over.
    package var mustRetire: Bool { nextID >= limits.retirementID }

    /// Gives the call a number and queues its request.
    ///
    /// - Throws: DEADLINE_EXCEEDED when its time is over, RESOURCE_EXHAUSTED at a bound or when the request does not fit a
    ///   frame, CANCELLED when the caller has given up, UNAVAILABLE when ``mustRetire``; nothing is queued then.
    package mutating func open(_ call: ClientCall, now: MonotonicInstant) throws(RPCError) {
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
            nanoseconds = now.nanoseconds(until: deadline)
            // Zero would mean "no deadline" to the server, and a negative one is for ever to some.
            guard nanoseconds > 0 else { throw .deadlineExceeded("the deadline passed before the call was sent") }
        }
        guard appendRequest(call, nanoseconds) else { throw ServerSession.oversizedRequest(call.request.count) }
        call.streamID = nextID
        call.requestEnd = output.end
        streams.insert(call, id: nextID)
        nextID += 2
        if let deadline = call.deadline?.instant, earliestDeadline.map({ deadline < $0 }) ?? true {
            earliestDeadline = deadline
        }
    }

    private mutating func appendRequest(_ call: ClientCall, _ nanoseconds: Int64) -> Bool {
        let method = call.method
        let flags: FrameFlags =
            switch method.kind {
            case .unary: []
            case .serverStreaming: .remoteClosed
            // Go ignores the flags; Rust would take a request without `noData` for an empty first message.
            case .clientStreaming, .bidirectional: [.remoteOpen, .noData]
            }
        if method.method != lastNames.method || method.service != lastNames.service {
            lastNames.service = method.service
            lastNames.method = method.method
            lastNames.bytes = FrameWriter.requestNames(service: method.service, method: method.method)
        }
        func append(_ metadata: Metadata, to output: inout OutputQueue) -> Bool {
            FrameWriter.appendRequest(
                streamID: nextID, flags: flags, names: lastNames.bytes, payload: call.request,
                timeoutNanoseconds: nanoseconds, metadata: metadata.pairs.map { (key: $0.key, value: $0.value) },
                to: &output.bytes)
        }
        if !hasOffered, !offered.isEmpty {
            var metadata = call.metadata
            metadata.set(Extensions.metadataKey, offered.text(window: limits.streamWindowBytes))
            // A request that has no room for it, in the frame or in the metadata's bounds, goes without; the next one says it.
            let hasRoom =
                metadata.pairs.count <= limits.maxMetadataPairs && metadata.wireBytes <= limits.maxMetadataBytes
            hasOffered = hasRoom && append(metadata, to: &output)
            if hasOffered { return true }
        }
        return append(call.metadata, to: &output)
    }

    /// One request of a call that streams them.
    package mutating func send(_ call: ClientCall, payload: [UInt8]) -> ServerSession.Sent {
        guard streams[call.streamID] === call, !call.isHalfClosed else { return .gone }
        guard payload.count <= WireLimits.maxFrameBytes else { return .tooLarge }
        guard call.window.hasRoom(peerState.window) else { return .waits }
        call.window.send(payload.count)
        FrameWriter.appendData(streamID: call.streamID, flags: [], payload: payload, to: &output.bytes)
        return .queued
    }

    /// Declares the end of a call's requests, in a frame of its own: Go refuses one that carries a message too.
    package mutating func halfClose(_ call: ClientCall) {
        guard streams[call.streamID] === call, call.method.kind.streamsRequests, !call.isHalfClosed else { return }
        call.isHalfClosed = true
        FrameWriter.appendData(
            streamID: call.streamID, flags: [.remoteClosed, .noData], payload: [], to: &output.bytes)
    }

    /// Takes frames from the bytes at `offset` until one concerns a call.
    package mutating func next(
        in bytes: RawSpan, from offset: inout Int, now: MonotonicInstant
    ) -> Step {
        while true {
            switch decoder.next(in: bytes, from: &offset) {
            case .needsMore(let total):
                return .needsMore(total: total)
            case .violation(let length):
                return .close(.notTTRPC(length: length))
            case .oversized(let header):
                guard let call = streams.remove(header.streamID) else {
                    peerState.dropped += 1
                    continue
                }
                return .failed(call, ServerSession.oversizedResponse(Int(header.length)))
            case .frame(let header, let body):
                if let step = take(header, bytes, body, now) { return step }
            }
        }
    }

    private mutating func take(
        _ header: FrameHeader, _ bytes: RawSpan, _ body: Range<Int>, _ now: MonotonicInstant
    ) -> Step? {
        guard header.type == .response || header.type == .data else { return control(header, bytes, body, now) }
        guard let call = streams[header.streamID] else {
            peerState.dropped += 1
            return nil
        }
        return header.type == .response ? response(call, bytes, body) : data(call, header, body)
    }

    private mutating func response(_ call: ClientCall, _ bytes: RawSpan, _ body: Range<Int>) -> Step {
        streams.remove(call.streamID)
        do throws(WireError) {
            let envelope = try ResponseEnvelope(bytes, in: body)
            if let wanted = call.responseMetadata, extensions.contains(.metadata) {
                var metadata = Metadata()
                try envelope.metadata(in: bytes) { metadata.append($0, $1) }
                wanted.set(metadata)
            }
            if let status = envelope.status, let error = try StatusCodec.decode(bytes, in: status) {
                return .failed(call, error)
            }
            // A stream may be answered by a single message and nothing else; an empty one there is the plain end.
            let isMessage = call.method.kind.streamsResponses ? !envelope.payload.isEmpty : call.method.kind != .unary
            return isMessage
                ? .message(call, payload: envelope.payload, last: true) : .finished(call, payload: envelope.payload)
        } catch {
            return .failed(
                call, Self.brokenAnswer("the response envelope does not decode: \(error)"))
        }
    }

    private mutating func data(_ call: ClientCall, _ header: FrameHeader, _ body: Range<Int>) -> Step? {
        guard call.method.kind.streamsResponses else {
            streams.remove(call.streamID)
            return .failed(call, Self.brokenAnswer("the server sent stream data on a call with one response"))
        }
        let last = header.flags.contains(.remoteClosed)
        let message = !header.flags.contains(.noData)
        if last { streams.remove(call.streamID) }
        if message { return .message(call, payload: body, last: last) }
        return last ? .finished(call, payload: body.lowerBound..<body.lowerBound) : nil
    }

    private static func brokenAnswer(_ message: Phrase) -> RPCError {
        RPCError(
            code: .internal, message: message,
            info: ErrorInfo(reason: "PROTOCOL_ERROR", domain: RPCError.runtimeDomain))
    }

    /// Gives a call up; what still comes for it is dropped. A server that knows the frame is told, and stops working on it.
    package mutating func forget(_ call: ClientCall) {
        guard streams[call.streamID] === call else { return }
        streams.remove(call.streamID)
        cancelOnServer(call)
    }

    /// When ``expire(now:)`` is to be called next; may be earlier than needed, never later.
    package var nextDeadline: MonotonicInstant? { streams.count == 0 ? nil : earliestDeadline }

    /// Forgets every call whose time is over and gives them, to be failed with DEADLINE_EXCEEDED.
    package mutating func expire(now: MonotonicInstant) -> [ClientCall] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        let (expired, next) = streams.overdue(now: now)
        earliestDeadline = next
        for call in expired { streams.remove(call.streamID) }
        return expired
    }

    /// The connection is gone: gives every live call, to be failed, with whether the server certainly never took it; drops all
    /// output.
    package mutating func terminate() -> [(call: ClientCall, isUntaken: Bool)] {
        // A request of which a byte was never handed to the socket cannot have been a whole frame at the other end.
        let sent = output.consumed
        let drained = drainedAbove
        output.consume(output.count)
        output.trim()
        return streams.removeAll().map { call in
            (call, call.requestEnd > sent || drained.map { call.streamID > $0 } ?? false)
        }
    }

    /// Gives memory back that an idle connection does not need.
    package mutating func trim() {
        output.trim()
        streams.trim()
    }
}
