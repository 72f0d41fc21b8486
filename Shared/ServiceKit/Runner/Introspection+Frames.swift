import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Transport

/// Following frames.
extension Introspection {
    func watchFrames(
        _ request: WatchFramesRequest, context: ServerContext, writer: ResponseWriter<WatchFramesResponse>
    ) async throws {
        let connection = try Self.connection(request.connectionId)
        guard (0...Limits.traceOneIn).contains(Int(request.oneIn)) else {
            throw RPCError.invalid(
                "one_in", rule: "must be from 0 to \(Limits.traceOneIn)", remedy: "leave it out to follow every call",
                domain: AccessInterceptor.domain)
        }
        guard request.frameLimit >= 0 else {
            throw RPCError.invalid(
                "frame_limit", rule: "must not be negative", remedy: "leave it out for no end",
                domain: AccessInterceptor.domain)
        }
        let server = try view.server()
        let started = server.trace(
            connection: connection, oneIn: Int(request.oneIn), excluding: context.method.path)
        guard let trace = started else {
            throw RPCError.resourceExhausted(
                reason: "TOO_MANY_WATCHERS",
                message: "\(Server.maxTraces) traces of frames are at work in this process; wait until one ends",
                domain: AccessInterceptor.domain, metadata: ["limit": String(Server.maxTraces)])
        }
        defer { server.end(trace) }
        var left = request.frameLimit == 0 ? Int64.max : request.frameLimit
        for await _ in trace.signals {
            let (events, dropped) = trace.take()
            let (wall, now) = (clock.now().milliseconds, MonotonicInstant.now)
            let frames = events.prefix(Int(clamping: left)).map { Self.info($0, wall, now) }
            guard !frames.isEmpty || dropped > 0 else { continue }
            try await writer.write(WatchFramesResponse(frames: frames, dropped: Int64(dropped)))
            left -= Int64(frames.count)
            if left <= 0 { return }
        }
    }

    private static func info(_ event: FrameEvent, _ wall: Int64, _ now: MonotonicInstant) -> FrameInfo {
        FrameInfo(
            time: WireTimestamp(millisecondsSinceEpoch: wall - milliseconds(event.time.duration(to: now))),
            connectionId: Int64(event.connection), direction: event.isReceived ? .received : .sent,
            type: Int32(event.type), flags: Int32(event.flags), streamId: Int64(event.stream),
            length: Int64(event.length), method: event.method ?? "")
    }
}
