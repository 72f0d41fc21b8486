import Dispatch
import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Transport

@Suite("Turns of a loop", .serialized, .leakFree)
struct LoopTurnTests {
    /// Answers everything at once, but keeps its loop's thread on "block" until it is let go.
    private struct Blocking: RPCService {
        let release = DispatchSemaphore(value: 0)

        func register(in router: inout Router) {
            let release = release
            router.unary(ControlService.unary) { (request: Blob, _: ServerContext) async throws -> Blob in
                if request.text == "block" { block(on: release) }
                return request
            }
        }

        private func block(on release: DispatchSemaphore) { release.wait() }
    }

    @Test(
        "half of the calls that one connection sent at once are answered before the others are begun",
        arguments: [(TransportLimits.leastPart * 2, TransportLimits.leastPart), (40, 20), (41, 21)])
    func halves(sent: Int, answered: Int) async throws {
        let service = Blocking()
        let group = EventLoopGroup(loops: 1)
        let server = Server(
            configuration: ServerConfiguration(address: .loopback(port: 0)), services: [service], group: group)
        let raw = RawPeer.connect(to: try server.start())
        // One call alone, so that what follows does not come with the connection itself.
        raw.send(requestFrame(1, "first"))
        #expect(await raw.receiveFrame()?.header.streamID == 1)
        var bytes: [UInt8] = []
        for index in 1...sent {
            let isLast = index == sent
            bytes += requestFrame(UInt32(2 * index + 1), isLast ? "block" : "every")
        }
        raw.send(bytes)
        for index in 1...answered { #expect(await raw.receiveFrame()?.header.streamID == UInt32(2 * index + 1)) }
        service.release.signal()
        for index in (answered + 1)...sent {
            #expect(await raw.receiveFrame()?.header.streamID == UInt32(2 * index + 1))
        }
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        group.shutdown()
    }

    @Test(
        "who has calls at work takes a quarter of the time, as long as others ask",
        arguments: [
            // What it has at work, how long ago another asked, how long after its own request: may it be read from?
            (calls: 1, streams: 0, other: 0, after: 1, reads: false),
            (calls: 1, streams: 0, other: 0, after: 1_199, reads: false),
            (calls: 1, streams: 0, other: 0, after: 1_200, reads: true),
            (calls: 0, streams: 0, other: 0, after: 1, reads: true),
            (calls: 0, streams: 1, other: 0, after: 1, reads: true),
            (calls: 1, streams: 1, other: 0, after: 1, reads: false),
            (calls: 1, streams: 0, other: 19_900, after: 1, reads: false),
            (calls: 1, streams: 0, other: 20_000, after: 1, reads: true),
            (calls: 1, streams: 0, other: nil, after: 1, reads: true),
        ] as [(calls: Int, streams: Int, other: Int64?, after: Int64, reads: Bool)])
    func rest(calls: Int, streams: Int, other: Int64?, after: Int64, reads: Bool) throws {
        let loads = IdentityLoads(.default)
        var turns = LoopTurns()
        let busy = try #require(loads.enter("busy"))
        let share = turns.enter(busy)
        let counter = turns.enter(loads.enter("counter"))
        for _ in 0..<calls { #expect(busy.enter(isStream: false)) }
        for _ in 0..<streams { #expect(busy.enter(isStream: true)) }
        // Later than whatever the shares were made with.
        let now = MonotonicInstant.now + .seconds(1)
        // One turn is free after a rest; of the other two 300 microseconds count fourfold.
        let taken = 3 * TransportLimits.turnOfIdentity
        if let other { turns.spend(1, counter, turn: 1, now: now + .microseconds(-other)) }
        turns.spend(taken, share, turn: 1, now: now)
        let later = now + .microseconds(after)
        let inTurn = turns.hasTime(share, turn: 1, now: now)
        let next = turns.hasTime(share, turn: 2, now: later)
        #expect(!inTurn && next == reads)
        // Somebody else's part is not touched by it.
        let others = turns.hasTime(counter, turn: 2, now: later)
        #expect(others)
    }

    @Test("a connection that always has something leaves room for others on its loop, and for new ones")
    func fairness() async throws {
        let server = try TestServer(loops: 1)
        let busy = server.client()
        let isOver = Mutex(false)
        let calls = Task {
            var count = 0
            while !isOver.withLock({ $0 }) {
                guard try await busy.call("busy") == "busy" else { break }
                count += 1
            }
            return count
        }
        for _ in 0..<20 {
            let other = server.client()
            for _ in 0..<10 { #expect(try await other.call("other") == "other") }
            other.close()
        }
        isOver.withLock { $0 = true }
        #expect(try await calls.value > 0)
        busy.close()
        await server.stop()
    }
}
