import RPC
import Synchronization
import Testing
import Transport

/// How calls ended that several tasks make until it is over.
private final class Tally: Sendable {
    let isOver = Atomic<Bool>(false)
    private let state = Mutex<(ok: Int, failures: [RPCError])>((0, []))

    var ok: Int { state.withLock { $0.ok } }
    var failures: [RPCError] { state.withLock { $0.failures } }

    func note(_ error: RPCError?) {
        state.withLock { state in
            if let error { state.failures.append(error) } else { state.ok += 1 }
        }
    }
}

@Suite("Restarts under load")
struct RestartTests {
    @Test("a service with one instance is restarted under load without a failed call, whatever may be repeated")
    func oneInstance() async throws {
        var server = try TestServer()
        let address = server.address
        let client = Client("control", resolver: StaticResolver([Endpoint(address: address)]))
        let tally = Tally()
        let workers = (0..<32).map { worker in
            Task {
                while !tally.isOver.load(ordering: .relaxed) {
                    // Not marked as repeatable: what might have been done is not done again.
                    let error = await failure {
                        _ = try await client.call(
                            worker % 4 == 0 ? "sleep:5" : "x", options: CallOptions(timeout: .seconds(30)))
                    }
                    tally.note(error)
                }
            }
        }
        for _ in 0..<3 {
            let before = tally.ok
            #expect(await eventually { tally.ok > before + 500 })
            await server.stop()
            server = try TestServer(address: "\(address)")
        }
        let before = tally.ok
        #expect(await eventually { tally.ok > before + 500 })
        tally.isOver.store(true, ordering: .relaxed)
        for worker in workers { await worker.value }
        #expect(tally.failures.map(\.message) == [])
        client.close()
        await server.stop()
    }
}
