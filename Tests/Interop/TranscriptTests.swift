import Foundation
import RPC
import TestKit
import Testing
import Transport
import Wire

/// The peers' own bytes against our server and our client, so that interoperation stays proven without their toolchains; and
/// where the toolchains are, that the peers still send these bytes.
@Suite("Transcripts of peers", .serialized)
struct TranscriptTests {
    private static let isRecording = ProcessInfo.processInfo.environment["XINYI_RECORD"] != nil

    // MARK: - Replaying

    @Test(
        "our server answers a peer's recorded requests, in one piece and byte by byte",
        arguments: Transcript.all, [Int.max, 1])
    func replayToServer(_ name: String, _ piece: Int) async throws {
        let transcript = try Transcript(reading: name)
        let server = Server(configuration: ServerConfiguration(address: .loopback(port: 0)), services: [Control()])
        let address = try server.start()
        defer { server.beginGracefulShutdown() }
        let socket = RawPeer.connect(to: address, patience: Self.patience)
        var answers: [String: String] = [:]
        for call in Transcript.calls {
            let request = try #require(transcript.requests[call.name])
            for first in stride(from: 0, to: request.count, by: min(piece, request.count)) {
                socket.send(Array(request[first...].prefix(piece)))
            }
            let response = try await Self.frame(socket)
            #expect(Array(response[4..<8]) == Array(request[4..<8]), "\(call.name): another stream")
            answers[call.name] = try Self.outcome(of: response)
        }
        #expect(
            answers == [
                "echo": "hello", "empty": "", "metadata": "a,b", "no deadline": "none", "deadline": "ahead",
                "error": "status 3", "busy": "status 14", "unimplemented": "status 12",
            ])
    }

    @Test("our client reads a peer's recorded responses", arguments: Transcript.all)
    func replayToClient(_ name: String) async throws {
        let transcript = try Transcript(reading: name)
        let (listener, address) = RawPeer.listen(patience: Self.patience)
        let responses = try Transcript.calls.map { try #require(transcript.responses[$0.name]) }
        let replay = Task.detached {
            let socket = await listener.accept()
            for response in responses {
                // The recorded stream numbers are those of a client's first calls: ours has them too.
                let request = try await Self.frame(socket)
                #expect(request[4..<8] == response[4..<8], "a call has another number than the recorded one")
                socket.send(response)
            }
        }
        let client = ClientConnection(address: address)
        defer { client.close() }
        var answers: [String: String] = [:]
        for call in Transcript.calls {
            let method = MethodDescriptor(
                service: "test.Control", method: call.name == "unimplemented" ? "Missing" : "Unary")
            do {
                let answer: BytesValue = try await client.unary(method, BytesValue(call.text), options: .default)
                answers[call.name] = answer.text
            } catch let error as RPCError {
                answers[call.name] = "\(error.code): \(error.message) \(error.info?.reason ?? "")"
            }
        }
        try await replay.value
        let isGo = name.hasPrefix("go")
        #expect(
            answers == [
                "echo": "hello", "empty": "", "metadata": "a,b", "no deadline": "none", "deadline": "ahead",
                "error": "\(RPCError.Code.failedPrecondition): 信义 no CLOSED", "busy": "busy:",
                "unimplemented": isGo
                    ? "\(RPCError.Code.unimplemented): method Missing "
                    : "\(RPCError.Code.invalidArgument): /test.Control/Missing does not exist ",
            ])
    }

    /// Seconds in which a peer that has to be started says something.
    private static let patience = 60

    /// The next frame as it came, header and body.
    private static func frame(_ peer: RawPeer) async throws -> [UInt8] {
        let frame = await offPool { () -> [UInt8] in
            let header = peer.receive(WireLimits.headerBytes)
            guard header.count == WireLimits.headerBytes else { return header }
            return header + peer.receive(Int(FrameHeader(header.span.bytes, at: 0).length))
        }
        try #require(frame.count >= WireLimits.headerBytes, "the peer left after \(frame.count) bytes")
        return frame
    }

    /// The text of an OK response, or the number of its status.
    private static func outcome(of response: [UInt8]) throws -> String {
        let bytes = response.span.bytes
        let envelope = try ResponseEnvelope(bytes, in: 10..<response.count)
        if let status = envelope.status {
            var cursor = FieldCursor(status)
            while let field = try cursor.next(in: bytes) {
                if field.number == 1, field.value != 0 { return "status \(field.value)" }
            }
        }
        return try BytesValue(serialized: bytes.extracting(envelope.payload), limits: .default).text
    }

    // MARK: - Recording

    @Test("Go's ttrpc sends what is recorded of it")
    func recordGo() async throws {
        let peer = try GoPeer.path.get()
        try await check("go-1.1.1", path: nil, client: { [peer, "client", $0] }, server: [peer, "server"])
    }

    @Test(
        "Rust's ttrpc sends what is recorded of it",
        .enabled(if: RustPeer.isInstalled, "librust-ttrpc-dev is not installed"), arguments: ["sync", "async"])
    func recordRust(_ kind: String) async throws {
        let peer = try RustPeer.path.get()
        let path = RustPeer.freshSocket()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await check(
            "rust-0.5.2-\(kind)", path: path, client: { [peer, "client", kind, $0] },
            server: [peer, "server", kind, path])
    }

    /// Records a peer in both roles; then writes the transcript, or compares it with the one there is.
    private func check(
        _ name: String, path: String?, client: (String) -> [String], server: [String]
    ) async throws {
        var fresh = Transcript()
        let (listener, address) = RawPeer.listen(
            at: try path.map { try SocketAddress.parse("unix:\($0)") } ?? .loopback(port: 0), patience: Self.patience)
        let caller = try Self.start(client(path ?? "\(address)"))
        let socket = await listener.accept()
        for call in Transcript.calls {
            let request = try await Self.frame(socket)
            fresh.requests[call.name] = request
            // An empty OK response, whatever was asked.
            socket.send([0, 0, 0, 0] + request[4..<8] + [2, 0])
        }
        // Not SIGTERM: a process may start with it blocked.
        kill(caller.process.processIdentifier, SIGKILL)
        caller.process.waitUntilExit()

        if let path { try FileManager.default.removeItem(atPath: path) }
        let answerer = try Self.start(server)
        defer {
            try? answerer.input.fileHandleForWriting.close()
            answerer.process.waitUntilExit()
        }
        // Go's server prints its address, Rust's that it is ready.
        let line = try Self.line(answerer.output)
        let driver = RawPeer.connect(
            to: try SocketAddress.parse(path.map { "unix:\($0)" } ?? line), patience: Self.patience)
        for call in Transcript.calls {
            driver.send(try #require(fresh.requests[call.name]))
            fresh.responses[call.name] = try await Self.frame(driver)
        }

        if Self.isRecording { return try fresh.write(name) }
        let recorded = try Transcript(reading: name)
        #expect(fresh.responses == recorded.responses)
        for call in Transcript.calls {
            let (now, then) = (try #require(fresh.requests[call.name]), try #require(recorded.requests[call.name]))
            // Go sends what is left of the caller's time, which no two calls have alike.
            #expect(try Self.withoutTimeout(now) == Self.withoutTimeout(then), "\(call.name)")
        }
    }

    /// The fields of a request but for the number of its timeout.
    private static func withoutTimeout(_ frame: [UInt8]) throws -> [[UInt8]] {
        let bytes = frame.span.bytes
        var cursor = FieldCursor(10..<frame.count)
        var fields: [[UInt8]] = [Array(frame[4..<10])]
        while let field = try cursor.next(in: bytes) {
            fields.append([UInt8(field.number), field.value > 0 ? 1 : 0] + frame[field.range])
        }
        return fields
    }

    private static func start(_ command: [String]) throws -> (process: Process, input: Pipe, output: Pipe) {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        return (process, input, output)
    }

    private static func line(_ pipe: Pipe) throws -> String {
        var line = Data()
        while let byte = try pipe.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
        return String(decoding: line, as: UTF8.self)
    }
}
