import RPC
import Testing
import Transport

@Suite("Calls over real sockets")
struct CallTests {
    @Test(
        "a unary call comes back",
        arguments: ["127.0.0.1:0", "[::1]:0", "unix:/tmp/xinyi-test-\(UInt32.random(in: 0 ... .max)).sock"])
    func unary(address: String) async throws {
        let server = try TestServer(address: address)
        let client = server.client()
        #expect(try await client.call("hello") == "hello")
        #expect(try await client.call("") == "")
        client.close()
        await server.stop()
    }

    @Test("many calls at once on one connection each get their own answer")
    func concurrent() async throws {
        let server = try TestServer()
        let client = server.client()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<500 {
                group.addTask { try await client.call("call \(index)") == "call \(index)" }
            }
            for try await right in group { #expect(right) }
        }
        #expect(client.outstandingCalls == 0)
        await server.stop()
    }

    @Test("a server stream arrives whole, in order, and ends", arguments: [0, 1, 3, 5000])
    func serverStreaming(count: Int) async throws {
        let server = try TestServer()
        let client = server.client()
        var seen: [String] = []
        for try await message in try await client.open("count:\(count)") { seen.append(message.text) }
        #expect(seen == (0..<count).map(String.init))
        await server.stop()
    }
}
