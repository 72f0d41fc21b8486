import Wire

/// What handlers give back, and what time does.
extension ServerSession {
    /// The result of a unary call. Dropped when the call is over.
    ///
    /// A result that does not fit a frame is replaced by RESOURCE_EXHAUSTED with its size before anything is queued, so that
    /// the other calls of the connection never notice.
    package mutating func respond(_ id: UInt32, payload: [UInt8]) {
        guard let call = streams.remove(id) else { return }
        if let metadata = metadata(for: call), append(id, nil, payload, metadata) { return }
        guard FrameWriter.responseBytes(payload: payload.count) <= WireLimits.maxFrameBytes else {
            return refuse(id, Self.oversizedResponse(payload.count))
        }
        FrameWriter.appendResponse(streamID: id, payload: payload, to: &output.bytes)
    }

    /// The failure of a call of any kind. Dropped when the call is over.
    package mutating func fail(_ id: UInt32, _ error: RPCError) {
        guard let call = streams.remove(id) else { return }
        if let metadata = metadata(for: call), append(id, Self.status(error), [], metadata) { return }
        refuse(id, error)
    }

    /// What the handler put beside its answer, for a client that can read it.
    private func metadata(for call: ServerCall) -> Metadata? {
        extensions.contains(.metadata) ? call.addedMetadata : nil
    }

    /// Queues an answer with metadata; false, with nothing queued, when both do not fit one frame.
    private mutating func append(
        _ id: UInt32, _ status: [UInt8]?, _ payload: [UInt8], _ metadata: Metadata
    ) -> Bool {
        guard payload.count <= WireLimits.maxFrameBytes else { return false }
        return FrameWriter.appendResponse(
            streamID: id, status: status, payload: payload,
            metadata: metadata.pairs.map { (key: $0.key, value: $0.value) }, to: &output.bytes)
    }

    /// One message of a streaming call.
    package mutating func send(_ id: UInt32, payload: [UInt8]) -> Sent {
        guard let call = streams[id] else { return .gone }
        guard payload.count <= WireLimits.maxFrameBytes else { return .tooLarge }
        guard call.window.hasRoom(peerState.window) else { return .waits }
        call.window.send(payload.count)
        FrameWriter.appendData(streamID: id, flags: [], payload: payload, to: &output.bytes)
        return .queued
    }

    /// The end of a streaming call that went well: Data with `remoteClosed` and `noData`. An OK Response would reach Go and
    /// Rust clients as an extra empty message.
    package mutating func finish(_ id: UInt32) {
        guard streams.remove(id) != nil else { return }
        FrameWriter.appendData(streamID: id, flags: [.remoteClosed, .noData], payload: [], to: &output.bytes)
    }

    /// When ``expire(now:)`` is to be called next; may be earlier than needed, never later. Nil without deadlines.
    package var nextDeadline: MonotonicInstant? { streams.count == 0 ? nil : earliestDeadline }

    /// Answers DEADLINE_EXCEEDED to every call whose time is over and gives the calls to be cancelled.
    package mutating func expire(now: MonotonicInstant) -> [ServerCall] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        let (expired, next) = streams.overdue(now: now)
        earliestDeadline = next
        for call in expired {
            fail(call.streamID, .deadlineExceeded("the caller's deadline passed before the answer was ready"))
        }
        return expired
    }

    /// From now on new requests are answered UNAVAILABLE; what is at work goes on, for `grace` at most. A client that knows the frame
    /// is told which call was the last one taken, so that it calls elsewhere at once, and may repeat whatever the
    /// connection's end still cuts off.
    package mutating func beginDrain(grace: Duration = .zero) {
        guard !draining else { return }
        draining = true
        guard extensions.contains(.drain) else { return }
        let milliseconds = grace.components.seconds * 1000 + grace.components.attoseconds / 1_000_000_000_000_000
        var payload: [UInt8] = []
        for word in [lastAccepted, UInt32(clamping: milliseconds)] {
            withUnsafeBytes(of: word.bigEndian) { payload.append(contentsOf: $0) }
        }
        FrameWriter.appendControl(.drain, streamID: 0, payload: payload, to: &output.bytes)
    }

    /// Answers UNAVAILABLE to live calls (all, or only the streaming ones) and gives the calls to be cancelled.
    package mutating func abortForShutdown(streamsOnly: Bool) -> [ServerCall] {
        var aborted: [ServerCall] = []
        streams.forEach { _, call in
            if !streamsOnly || call.method.kind != .unary { aborted.append(call) }
        }
        for call in aborted { fail(call.streamID, Self.cutOff) }
        return aborted
    }

    /// The connection is gone: gives every live call to be cancelled, and drops all output.
    package mutating func terminate() -> [ServerCall] {
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

/// What the session itself says.
extension ServerSession {
    /// The longest status sent; a longer one loses its last fields, and what is longer without them its details and the end of
    /// its message.
    static var maxStatusBytes: Int { 32 << 10 }

    static func status(_ error: RPCError) -> [UInt8] {
        var error = error
        var bytes = StatusCodec.encode(error)
        while bytes.count > maxStatusBytes, !error.fieldViolations.isEmpty {
            error.fieldViolations.removeLast((error.fieldViolations.count + 1) / 2)
            bytes = StatusCodec.encode(error)
        }
        guard bytes.count > maxStatusBytes else { return bytes }
        return StatusCodec.encode(
            RPCError(code: error.code, message: Phrase(cut(error.text.chinese), cut(error.message))))
    }

    private static func cut(_ text: String) -> String { String(decoding: text.utf8.prefix(4096), as: UTF8.self) }

    /// Unlike ``shuttingDown`` it leaves open what was done, so that only what may be done twice is repeated.
    static var cutOff: RPCError {
        .unavailable(
            reason: "CALL_CUT_OFF",
            message: "the server stopped while the call was at work; it may or may not have been done, and may be "
                + "repeated if it is idempotent",
            retryAfter: .milliseconds(200))
    }

    static var shuttingDown: RPCError {
        .unavailable(
            reason: "SHUTTING_DOWN",
            message: "the server is shutting down and takes no new calls; call another instance",
            retryAfter: .milliseconds(200))
    }

    static var halfClosed: RPCError {
        RPCError(
            code: .invalidArgument, message: "a request came after the client had declared their end",
            info: ErrorInfo(reason: "STREAM_HALF_CLOSED", domain: RPCError.runtimeDomain))
    }

    static func evenNumber(_ id: UInt32) -> RPCError {
        RPCError(
            code: .invalidArgument, message: "stream number \(id) is even; clients open odd ones",
            info: ErrorInfo(reason: "STREAM_NUMBER_EVEN", domain: RPCError.runtimeDomain))
    }

    static func reusedNumber(_ id: UInt32) -> RPCError {
        RPCError(
            code: .invalidArgument,
            message: "stream number \(id) was used before on this connection; numbers must grow",
            info: ErrorInfo(reason: "STREAM_NUMBER_REUSED", domain: RPCError.runtimeDomain))
    }

    /// RESOURCE_EXHAUSTED for a request of `size` bytes, with size and bound.
    package static func oversizedRequest(_ size: Int) -> RPCError {
        .resourceExhausted(
            reason: "REQUEST_TOO_LARGE",
            message: "the request frame has \(size) bytes, the bound is \(WireLimits.maxFrameBytes); send less at once",
            metadata: ["size": String(size), "limit": String(WireLimits.maxFrameBytes)])
    }

    /// RESOURCE_EXHAUSTED for a response of `size` bytes, with size and bound.
    package static func oversizedResponse(_ size: Int) -> RPCError {
        .resourceExhausted(
            reason: "RESPONSE_TOO_LARGE",
            message: "the response has \(size) bytes, a frame holds \(WireLimits.maxFrameBytes); ask for less at once",
            metadata: ["size": String(size), "limit": String(WireLimits.maxFrameBytes)])
    }

    static func undecodable(_ error: WireError, limits: RPCLimits) -> RPCError {
        if case .tooMany(_, let limit) = error {
            return .resourceExhausted(
                reason: "METADATA_TOO_LARGE",
                message: "the call's metadata is too large: at most \(limits.maxMetadataPairs) pairs and "
                    + "\(limits.maxMetadataBytes) bytes; send less",
                metadata: ["limit": String(limit)])
        }
        return RPCError(
            code: .invalidArgument, message: "the request envelope does not decode: \(error)",
            info: ErrorInfo(reason: "ENVELOPE_UNDECODABLE", domain: RPCError.runtimeDomain))
    }

    /// A name from the wire, repeated in an answer: bounded, and printable whatever the bytes.
    static func echo(_ bytes: RawSpan, _ range: Range<Int>) -> String {
        let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + WireLimits.maxEchoedNameBytes)
        return String(decoding: bytes.array(in: shown), as: UTF8.self)
    }
}
