import RPC
import TestKit
import Testing
import Transport
import Wire

/// Runs a case against our client: a peer that writes and reads bytes is the server.
final class ClientCase {
    private let file: CaseFile
    private let column: ConformanceColumn
    private var calls: [String: Task<ConformanceCall.Outcome, Never>] = [:]

    init(file: CaseFile, column: ConformanceColumn) {
        self.file = file
        self.column = column
    }

    func run() async throws {
        let (listener, address) = RawPeer.listen()
        let link = try ConformanceLink(column)
        let client = ClientConnection(address: address, configuration: try link.client())
        var peer: RawPeer?
        for line in file.lines {
            var problem: String?
            if line.verb == "only" {
                continue
            } else if line.verb == "call" {
                let call = ConformanceCall(line, client)
                let task = Task { await call.run() }
                calls[line.word(1) ?? ""] = task
            } else if line.verb == "cancel" {
                calls[line.word(1) ?? ""]?.cancel()
            } else if line.verb == "result" {
                problem = await result(line)
            } else if line.verb == "send", line.word(1) == "close" {
                peer = nil
            } else {
                if peer == nil { peer = try await link.accept(listener) }
                guard let peer else { break }
                problem = await step(line, peer)
            }
            #expect(problem == nil, "\(file.name):\(line.number) \(line.words.joined(separator: " "))")
        }
        client.close()
        for call in calls.values { _ = await call.value }
    }

    /// `result NAME [messages=a,b] ok|CODE ...`
    private func result(_ line: CaseFile.Line) async -> String? {
        guard let call = calls.removeValue(forKey: line.word(1) ?? "") else { return "no such call" }
        let outcome = await call.value
        guard let wanted = line.options["messages"] else {
            return Conformance.mismatch(line, from: 2, outcome.error, outcome.messages.first ?? [])
        }
        let messages = wanted.split(separator: ",", omittingEmptySubsequences: false).map {
            CaseFile.Line.payload(String($0))
        }
        let isNone = wanted == "none"
        if outcome.messages != (isNone ? [] : messages) { return "messages \(outcome.messages.map(Conformance.shown))" }
        return Conformance.mismatch(line, from: 2, outcome.error, [])
    }

    private func step(_ line: CaseFile.Line, _ peer: RawPeer) async -> String? {
        switch (line.verb, line.word(1)) {
        case ("expect", "hex"):
            let wanted = line.hexBytes(from: 2)
            let got = await peer.receiveBytes(wanted.count)
            return got == wanted ? nil : "got \(got)"
        case ("expect", "request"):
            guard let frame = await receive(peer, .request) else { return "no frame" }
            if let problem = expectRequest(line, frame.header, frame.body) { return problem }
            return agree(frame.body, peer)
        case ("expect", "data"):
            guard let frame = await receive(peer, .data) else { return "no frame" }
            let isSame = frame.header.streamID == line.id(2) && frame.header.flags == line.flags
            return isSame && frame.body == line.payload(3) ? nil : "\(frame.header) \(Conformance.shown(frame.body))"
        case ("expect", "cancel"):
            guard let frame = await receive(peer, .cancel) else { return "no frame" }
            return frame.header.streamID == line.id(2) ? nil : "\(frame.header)"
        case ("expect", "closed"): return await peer.isClosedByPeer() ? nil : "still open"
        case ("send", let what): return send(what ?? "", line, peer)
        default: return "no such line"
        }
    }

    /// The next frame of a type; frames of the extensions that the case does not ask for are skipped.
    private func receive(_ peer: RawPeer, _ type: FrameType) async -> (header: FrameHeader, body: [UInt8])? {
        var next = await peer.receiveFrame()
        while let frame = next, frame.header.type != type, column.isControl(frame.header) {
            next = await peer.receiveFrame()
        }
        return next?.header.type == type ? next : nil
    }

    /// Answers a client that names extensions, as the first request of a connection does.
    private func agree(_ request: [UInt8], _ peer: RawPeer) -> String? {
        guard let text = column.extensionText else { return nil }
        var isNamed = false
        let envelope = try? RequestEnvelope(request.span.bytes, in: 0..<request.count)
        try? envelope?.metadata(in: request.span.bytes) { key, _ in isNamed = isNamed || key == Extensions.metadataKey }
        guard isNamed else { return nil }
        var bytes: [UInt8] = []
        FrameWriter.appendControl(.hello, streamID: 0, payload: Array(text.utf8), to: &bytes)
        return peer.send(bytes) ? nil : "the connection is gone"
    }

    private func expectRequest(_ line: CaseFile.Line, _ header: FrameHeader, _ body: [UInt8]) -> String? {
        guard header.type == .request, header.streamID == line.id(2), header.flags == line.flags,
            let envelope = try? RequestEnvelope(body.span.bytes, in: 0..<body.count)
        else { return "\(header)" }
        let names = Conformance.names(line.word(3) ?? "")
        if Array(body[envelope.service]) != Array(names.service.utf8) { return "another service" }
        if Array(body[envelope.method]) != Array(names.method.utf8) { return "another method" }
        let payload = Array(body[envelope.payload])
        if payload != line.payload(4) { return "payload \(Conformance.shown(payload))" }
        if let timeout = line.options["timeout-ms"].flatMap({ Int64($0) }) {
            let sent = envelope.timeoutNanoseconds
            if sent < 1 || sent > timeout * 1_000_000 { return "timeout \(sent) ns" }
        } else if envelope.timeoutNanoseconds != 0 {
            return "timeout \(envelope.timeoutNanoseconds) ns"
        }
        var pairs: [String: String] = [:]
        try? envelope.metadata(in: body.span.bytes) { pairs[$0] = $1 }
        for (key, value) in line.options where !["timeout-ms", "flags"].contains(key) && pairs[key] != value {
            return "metadata \(pairs)"
        }
        return nil
    }

    private func send(_ what: String, _ line: CaseFile.Line, _ peer: RawPeer) -> String? {
        var bytes: [UInt8] = []
        switch what {
        case "hex": bytes = line.hexBytes(from: 2)
        case "data":
            FrameWriter.appendData(streamID: line.id(2), flags: line.flags, payload: line.payload(3), to: &bytes)
        case "oversized":
            let length = line.id(3)
            FrameHeader(length: length, streamID: line.id(2), type: .response).append(to: &bytes)
            bytes += [UInt8](repeating: 0xff, count: Int(length))
        case "response":
            if line.word(3) ?? "ok" == "ok" {
                FrameWriter.appendResponse(streamID: line.id(2), payload: line.payload(4), to: &bytes)
            } else {
                let code = RPCError.Code.all.first { "\($0)" == line.word(3) } ?? .unknown
                let error = RPCError(code: code, message: .verbatim(line.options["message"] ?? ""))
                FrameWriter.appendResponse(streamID: line.id(2), status: StatusCodec.encode(error), to: &bytes)
            }
        default: return "no such frame"
        }
        return peer.send(bytes) ? nil : "the connection is gone"
    }
}
