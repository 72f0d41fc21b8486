import RPC
import TestKit
import Testing
import Transport
import Wire

/// Runs a case against our server: a peer that writes and reads bytes is the client.
final class ServerCase {
    private let file: CaseFile
    private let column: ConformanceColumn
    /// Whether the peer has named its extensions and the server answered.
    private var isAgreed = false

    init(file: CaseFile, column: ConformanceColumn) {
        self.file = file
        self.column = column
    }

    func run() async throws {
        let kind = Conformance.kind(file.lines.first { $0.verb == "kind" }?.word(1))
        let group = EventLoopGroup(loops: 1)
        let link = try ConformanceLink(column)
        let server = Server(
            configuration: try link.server(), services: [ControlService(), GoldenService(kind: kind)], group: group)
        let peer = try link.connect(to: try server.start())
        for line in file.lines {
            let problem = await step(line, peer)
            #expect(problem == nil, "\(file.name):\(line.number) \(line.words.joined(separator: " "))")
        }
        server.beginGracefulShutdown()
        peer.shutDown()
        await server.waitUntilStopped()
        group.shutdown()
    }

    private func step(_ line: CaseFile.Line, _ peer: RawPeer) async -> String? {
        switch (line.verb, line.word(1)) {
        case ("kind", _), ("only", _): return nil
        case ("send", let what):
            let agrees = what == "request" && line.id(2) & 1 == 1 && column.extensionText != nil && !isAgreed
            if let problem = send(what ?? "", line, peer, agrees ? column.extensionText : nil) { return problem }
            guard agrees else { return nil }
            isAgreed = true
            return await peer.receiveFrame()?.header.type == .hello ? nil : "no hello"
        case ("expect", "hex"):
            let wanted = line.hexBytes(from: 2)
            let got = await peer.receiveBytes(wanted.count)
            return got == wanted ? nil : "got \(got)"
        case ("expect", "closed"): return await peer.isClosedByPeer() ? nil : "still open"
        case ("expect", let what?):
            var next = await peer.receiveFrame()
            while let frame = next, column.isControl(frame.header) { next = await peer.receiveFrame() }
            guard let frame = next else { return "no frame" }
            if frame.header.streamID != line.id(2) { return "a frame of stream \(frame.header.streamID)" }
            return expect(what, line, frame.header, frame.body)
        default: return "no such line"
        }
    }

    private func send(_ what: String, _ line: CaseFile.Line, _ peer: RawPeer, _ extensions: String?) -> String? {
        var bytes: [UInt8] = []
        switch what {
        case "hex": bytes = line.hexBytes(from: 2)
        case "data":
            FrameWriter.appendData(streamID: line.id(2), flags: line.flags, payload: line.payload(3), to: &bytes)
        case "response": FrameWriter.appendResponse(streamID: line.id(2), payload: line.payload(3), to: &bytes)
        case "oversized", "oversized-data":
            let length = line.id(3)
            let type: FrameType = what == "oversized" ? .request : .data
            FrameHeader(length: length, streamID: line.id(2), type: type).append(to: &bytes)
            bytes += [UInt8](repeating: 0xff, count: Int(length))
        case "request":
            let names = Conformance.names(line.word(3) ?? "")
            let metadata = line.options.filter { !["flags", "timeout"].contains($0.key) }.sorted { $0.key < $1.key }
            // A value with commas is sent as several of the same key.
            var pairs = metadata.flatMap { pair in
                pair.value.split(separator: ",").map { (key: pair.key, value: String($0)) }
            }
            if let extensions { pairs.append((key: Extensions.metadataKey, value: extensions)) }
            _ = FrameWriter.appendRequest(
                streamID: line.id(2), flags: line.flags, service: names.service, method: names.method,
                payload: line.payload(4), timeoutNanoseconds: Int64(line.options["timeout"] ?? "0") ?? 0,
                metadata: pairs, to: &bytes)
        default: return "no such frame"
        }
        return peer.send(bytes) ? nil : "the connection is gone"
    }

    private func expect(
        _ what: String, _ line: CaseFile.Line, _ header: FrameHeader, _ body: [UInt8]
    ) -> String? {
        switch what {
        case "data":
            if header.type != .data || header.flags != line.flags { return "\(header)" }
            return body == line.payload(3) ? nil : "data \(Conformance.shown(body))"
        case "end":
            let isEnd = header.type == .data && header.flags == [.remoteClosed, .noData] && body.isEmpty
            return isEnd ? nil : "\(header)"
        case "response":
            guard header.type == .response, let envelope = try? ResponseEnvelope(body.span.bytes, in: 0..<body.count)
            else { return "\(header)" }
            let error = envelope.status.flatMap { (try? StatusCodec.decode(body.span.bytes, in: $0)) ?? nil }
            return Conformance.mismatch(line, from: 3, error, Array(body[envelope.payload]))
        default: return "no such frame"
        }
    }
}
