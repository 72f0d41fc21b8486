import Foundation
import RPC
import Testing
import Transport

/// Calls between this implementation and ttrpc-rust, both ways, over Unix sockets, with the crate's threads and its tasks.
///
/// The distribution's 0.5 has unary calls only.
@Suite(
    "Interoperation with Rust's ttrpc", .serialized,
    .enabled(if: RustPeer.isInstalled, "librust-ttrpc-dev is not installed: apt-get install librust-ttrpc-dev cargo"))
struct RustTests {
    @Test(
        "Rust's clients read our answers, errors with their details, and keep their connection",
        arguments: ["sync", "async"])
    func rustClient(_ kind: String) throws {
        let peer = try RustPeer.path.get()
        let socket = RustPeer.freshSocket()
        let server = Server(
            configuration: ServerConfiguration(address: try SocketAddress.parse("unix:\(socket)")),
            services: [Control()])
        _ = try server.start()
        defer { server.beginGracefulShutdown() }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: peer)
        process.arguments = ["client", kind, socket]
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
            "error: INVALID_ARGUMENT|fine_fen: must be positive; give it"
                + "|google.rpc.ErrorInfo INVALID_FIELD|google.rpc.BadRequest|google.rpc.LocalizedMessage",
            "busy: UNAVAILABLE|busy|google.rpc.ErrorInfo BUSY|google.rpc.RetryInfo",
        ]
        #expect(Array(lines.prefix(expected.count)) == expected)
        let rest = lines.dropFirst(expected.count)
        #expect(rest.contains { $0.hasPrefix("unimplemented: UNIMPLEMENTED|method 'test.Control/Missing'") })
        #expect(rest.contains { $0.hasPrefix("oversized response: RESOURCE_EXHAUSTED|") })
        #expect(rest.contains("large: 4000000 bytes"))
        // The threads' client gives up by itself, the tasks' one leaves it to the server.
        #expect(rest.contains { $0.hasPrefix("late: other ") || $0.hasPrefix("late: DEADLINE_EXCEEDED") })
        #expect(rest.contains("concurrent: 100"))
        #expect(rest.last == "after: still here")
    }

    @Test("our client reads the answers of Rust's servers", arguments: ["sync", "async"])
    func rustServer(_ kind: String) async throws {
        let socket = RustPeer.freshSocket()
        let process = Process()
        let output = Pipe()
        let input = Pipe()
        process.executableURL = URL(fileURLWithPath: try RustPeer.path.get())
        process.arguments = ["server", kind, socket]
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        defer {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
            try? FileManager.default.removeItem(atPath: socket)
        }
        #expect(try output.fileHandleForReading.read(upToCount: 6) == Data("ready\n".utf8))
        let client = ClientConnection(address: try SocketAddress.parse("unix:\(socket)"))
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
        #expect(try await call("size:4000000").utf8.count == 4_000_000)
        let refused = await failure { _ = try await call("fail:") }
        #expect(refused?.code == .failedPrecondition)
        #expect(refused?.message == "信义 no")
        #expect(refused?.info == ErrorInfo(reason: "CLOSED", domain: "test", metadata: ["k": "v"]))
        let late = await failure { _ = try await call("sleep:", CallOptions(timeout: .milliseconds(50))) }
        #expect(late?.code == .deadlineExceeded)
        // What other peers call UNIMPLEMENTED is INVALID_ARGUMENT here.
        let missing = MethodDescriptor(service: "test.Control", method: "Missing")
        let unknown = await failure { _ = try await client.unaryBytes(missing, [], options: .default) }
        #expect(unknown?.code == .invalidArgument)
        #expect(unknown?.message == "/test.Control/Missing does not exist")
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<100 { group.addTask { try await call("call \(index)") == "call \(index)" } }
            for try await right in group { #expect(right) }
        }
        // Waits in the server for as long as the call that timed out: its late answer has come before this one's.
        #expect(try await call("sleep:") == "slept")
        #expect(try await call("after") == "after")
    }
}
