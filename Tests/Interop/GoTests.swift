import Crypto
import Foundation
import RPC
import TestKit
import Testing
import Transport

/// Calls between this implementation and containerd's, both ways, over real sockets.
@Suite("Interoperation with Go's ttrpc", .serialized)
struct GoTests {
    /// What Go's crypto/tls is given: a certificate, its key and the authority; nothing where there is no TLS.
    static func files(_ pki: TestAuthority?, _ identity: String) throws -> [String] {
        guard let pki else { return [] }
        let files = try pki.issue("go", pki.template(identity))
        return [files.certificate, files.key, files.authorities]
    }

    @Test(
        "Go's client reads our answers, errors with their details, and keeps its connection, plain and over TLS",
        arguments: [false, true])
    func goClient(isTLS: Bool) throws {
        let peer = try GoPeer.path.get()
        let pki = isTLS ? try TestAuthority() : nil
        let server = Server(
            configuration: ServerConfiguration(
                address: .loopback(port: 0), tls: try pki?.provider("service/registry", revocations: true)),
            services: [Control()])
        let address = try server.start()
        defer { server.beginGracefulShutdown() }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: peer)
        process.arguments = ["client", address.description] + (try Self.files(pki, "department/APV"))
        process.standardOutput = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let lines = text.split(separator: "\n").map(String.init)
        let expected = [
            "echo: hello",
            "empty: ",
            "metadata: a,b",
            "no deadline: none",
            "deadline: ahead",
            "error: InvalidArgument|fine_fen: must be positive; give it|info INVALID_FIELD test.v1 fine_fen"
                + "|violation fine_fen: must be positive; give it|zh-CN fine_fen：须为正数；请填写",
            "busy: Unavailable|busy|info BUSY test.v1 |retry 1.5s",
        ]
        #expect(Array(lines.prefix(expected.count)) == expected)
        let rest = lines.dropFirst(expected.count)
        #expect(rest.contains { $0.hasPrefix("unimplemented: Unimplemented|method 'test.Control/Missing'") })
        #expect(rest.contains { $0.hasPrefix("oversized response: ResourceExhausted|") })
        #expect(rest.contains("large: 4000000 bytes"))
        #expect(rest.contains { $0 == "late: local deadline" || $0.hasPrefix("late: DeadlineExceeded") })
        #expect(rest.contains("concurrent: 1000"))
        #expect(rest.last == "after: still here")
    }

    @Test("a restart shows a plain Go client UNAVAILABLE or the end of its connection, and nothing else")
    func drained() async throws {
        let server = Server(configuration: ServerConfiguration(address: .loopback(port: 0)), services: [Control()])
        let address = try server.start()
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: try GoPeer.path.get())
        process.arguments = ["load", address.description]
        process.standardOutput = output
        try process.run()
        var text = ""
        while !text.hasSuffix("under load\n"), let byte = try output.fileHandleForReading.read(upToCount: 1),
            !byte.isEmpty
        {
            text += String(decoding: byte, as: UTF8.self)
        }
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        text += String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        var ended: [String: Int] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("ended ") {
            let words = line.split(separator: " ")
            ended[String(words[1])] = Int(words[2])
        }
        #expect(process.terminationStatus == 0 && ended.values.reduce(0, +) == 32, "\(text)")
        #expect(Set(ended.keys).isSubset(of: ["Unavailable", "closed"]), "\(text)")
        // Calls at work keep the server answering: what came meanwhile was refused in words.
        #expect(ended["Unavailable", default: 0] > 0, "\(text)")
        print("plain Go client at a restart: \(ended)")
    }

    @Test("our client reads the answers of Go's server, plain and over TLS", arguments: [false, true])
    func goServer(isTLS: Bool) async throws {
        let pki = isTLS ? try TestAuthority() : nil
        let process = Process()
        let output = Pipe()
        let input = Pipe()
        process.executableURL = URL(fileURLWithPath: try GoPeer.path.get())
        process.arguments = ["server"] + (try Self.files(pki, "service/registry"))
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        defer {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) { line += byte }
        let tls = try pki.map { ClientTLS(try $0.provider("department/APV"), server: "service/registry") }
        let client = ClientConnection(
            address: try SocketAddress.parse(String(decoding: line, as: UTF8.self)),
            configuration: ClientConfiguration(tls: tls))
        defer { client.close() }

        func call(_ text: String, _ options: CallOptions = .default) async throws -> String {
            let answer: BytesValue = try await client.unary(Control.method, BytesValue(text), options: options)
            return answer.text
        }
        func failure(_ body: () async throws -> Void) async -> RPCError? {
            do {
                try await body()
                return nil
            } catch {
                return error as? RPCError
            }
        }
        #expect(try await call("hello") == "hello")
        #expect(try await call("") == "")
        var options = CallOptions()
        options.metadata.append("Xinyi-Caller", "a")
        options.metadata.append("xinyi-caller", "b")
        #expect(try await call("metadata:xinyi-caller", options) == "a,b")
        #expect(try await call("deadline:") == "ahead")
        #expect(try await call("deadline:", .unbounded) == "none")
        let refused = await failure { _ = try await call("fail:") }
        #expect(refused?.code == .failedPrecondition)
        #expect(refused?.message == "信义 no")
        #expect(refused?.info == ErrorInfo(reason: "CLOSED", domain: "test", metadata: ["k": "v"]))
        let late = await failure { _ = try await call("sleep:", CallOptions(timeout: .milliseconds(50))) }
        #expect(late?.code == .deadlineExceeded)
        let missing = MethodDescriptor(service: "test.Control", method: "Missing")
        let unknown = await failure { _ = try await client.unaryBytes(missing, [], options: .default) }
        #expect(unknown?.code == .unimplemented)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<500 { group.addTask { try await call("call \(index)") == "call \(index)" } }
            for try await right in group { #expect(right) }
        }
        // The server sleeps 500 ms each time: when this later call is answered, the one that timed out has been, and met nobody.
        #expect(try await call("sleep:", .unbounded) == "slept")
        #expect(try await call("after") == "after")
    }
}
