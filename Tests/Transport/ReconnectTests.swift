import RPC
import Synchronization
import TestKit
import Testing
import Transport
import Wire

@Suite("Connecting again", .serialized, .leakFree)
struct ReconnectTests {
    @Test("a lost connection fails its calls with UNAVAILABLE, and the next call connects again")
    func reconnect() async throws {
        let (listener, address) = RawPeer.listen()
        let client = ClientConnection(address: address)
        async let lost = failure { _ = try await client.call("x") }
        do {
            let server = await listener.accept()
            #expect(await server.receiveFrame() != nil)
        }
        let error = await lost
        #expect(error?.code == .unavailable)
        #expect(error?.info?.reason == "CONNECTION_LOST")
        async let again = failure { _ = try await client.call("y") }
        let server = await listener.accept()
        #expect(await server.receiveFrame()?.header.streamID == 1)
        client.close()
        #expect(await again?.code == .cancelled)
        #expect(await failure { _ = try await client.call("z") }?.info?.reason == "CLIENT_CLOSED")
    }

    @Test("when nobody listens calls fail at once, and succeed once somebody does")
    func backoff() async throws {
        // A port that was free a moment ago.
        let address: SocketAddress = { RawPeer.listen().1 }()
        var configuration = ClientConfiguration()
        configuration.backoff.initial = .milliseconds(20)
        configuration.backoff.maximum = .milliseconds(50)
        let client = ClientConnection(address: address, configuration: configuration)
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "CONNECT_FAILED")
        #expect(error?.retryAfter != nil)
        let second = await failure { _ = try await client.call("x") }
        #expect(second?.code == .unavailable)
        let server = try TestServer(address: address.description)
        var answer: String?
        for _ in 0..<200 where answer == nil {
            answer = try? await client.call("back")
            if answer == nil { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(answer == "back")
        await server.stop()
    }

    @Test("calls that wait for the connection are bounded in number and in time")
    func queue() async throws {
        var configuration = ClientConfiguration()
        configuration.limits.maxQueuedCalls = 1
        // The listen queue takes the connection; calls go out at once then. An address that drops packets is none of
        // loopback's, so the queue is seen only before the loop has connected: both calls start in one turn of it.
        let (listener, address) = RawPeer.listen()
        let client = ClientConnection(address: address, configuration: configuration)
        let options = CallOptions(timeout: .milliseconds(100))
        let errors = await Task(executorPreference: client.loop) {
            let first = Task.immediate(executorPreference: client.loop) {
                await failure { _ = try await client.call("a", options: options) }
            }
            let second = Task.immediate(executorPreference: client.loop) {
                await failure { _ = try await client.call("b", options: options) }
            }
            return [await first.value, await second.value]
        }.value
        #expect(Set(errors.map { $0?.code }) == [.resourceExhausted, .deadlineExceeded])
        _ = listener
        client.close()
    }

    @Test("waits grow by the factor to the maximum, each within its jitter, and start again after a success")
    func waits() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededRandom(seed: seed)
        var backoff = Backoff()
        backoff.initial = .seconds(1)
        backoff.maximum = .seconds(120)
        var expected = 1.0
        for _ in 0..<30 {
            let wait = backoff.next(&random) / .seconds(1)
            #expect(wait >= expected * 0.8 - 0.001 && wait <= expected * 1.2 + 0.001, "seed \(seed)")
            expected = min(expected * 1.6, 120)
        }
        backoff.reset()
        #expect(backoff.next(&random) <= .milliseconds(1200))
    }
}
