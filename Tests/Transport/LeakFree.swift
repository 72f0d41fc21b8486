import RPC
import TestKit
import Testing
import Transport

/// Fails a test that leaves sockets, loops or any other descriptor open.
///
/// Descriptors are the process's, so this holds only while tests run one after the other, as `make test` runs them; in a
/// parallel run it does nothing.
struct LeakFree: SuiteTrait, TestTrait, TestScoping {
    var patience = Duration.seconds(20)

    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        guard CommandLine.arguments.contains("--no-parallel") else { return try await function() }
        try await check(function)
    }

    /// Runs a body and records what it leaves open.
    func check(_ body: () async throws -> Void) async throws {
        // What is opened once for the life of the process: the shared loops, and the timers behind every sleep.
        _ = EventLoopGroup.shared.loops.count
        try await Task.sleep(for: .milliseconds(1))
        let before = OpenDescriptors()
        let result: Result<Void, any Error>
        do {
            try await body()
            result = .success(())
        } catch {
            result = .failure(error)
        }
        // The transport has no pipes: one is a sanitizer's, to the program that names what it found.
        let leaked = await before.leaked(ignoring: ["pipe:"], patience: patience)
        if !leaked.isEmpty { Issue.record("left open: \(leaked.joined(separator: ", "))") }
        try result.get()
    }
}

extension Trait where Self == LeakFree {
    /// Fails a test that leaves a descriptor open.
    static var leakFree: LeakFree { LeakFree() }
}

@Suite("Leak checks", .serialized)
struct LeakFreeTests {
    @Test("a socket, a loop or a server that is left open is noticed")
    func noticed() async throws {
        for leak in 0..<3 {
            let kept = Kept()
            await withKnownIssue {
                try await LeakFree(patience: .milliseconds(20)).check {
                    switch leak {
                    case 0: kept.things.append(RawPeer.listen().0)
                    case 1: kept.things.append(EventLoopGroup(loops: 1))
                    default: kept.server = try TestServer()
                    }
                }
            }
            await kept.server?.stop()
            for case let group as EventLoopGroup in kept.things { group.shutdown() }
        }
    }

    @Test("what ends a little after the test is no leak", .leakFree)
    func late() async throws {
        let (listener, address) = RawPeer.listen()
        let client = ClientConnection(address: address)
        client.connect()
        _ = await listener.accept()
        client.close()
    }

    private final class Kept {
        var things: [AnyObject] = []
        var server: TestServer?
    }
}
