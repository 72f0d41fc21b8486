import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Transport

@Suite("Tasks that run handlers", .serialized, .leakFree)
struct WorkerTests {
    @Test(
        "calls that came together are answered though others among them wait, and those later",
        arguments: [1, 100] + (-1...1).map { TransportLimits.callsAtOnce + $0 })
    func waiting(_ count: Int) async throws {
        let service = ControlService()
        let server = try TestServer(service: service, loops: 1)
        let raw = RawPeer.connect(to: server.address)
        // Every second one waits, the first of them at once.
        var bytes: [UInt8] = []
        for index in 0..<2 * count { bytes += requestFrame(UInt32(2 * index + 1), index % 2 == 0 ? "hold:" : "x") }
        raw.send(bytes)
        for index in 0..<count { #expect(await raw.receiveFrame()?.header.streamID == UInt32(4 * index + 3)) }
        service.gate.open()
        var held: Set<UInt32> = []
        for _ in 0..<count { held.insert(try #require(await raw.receiveFrame()).header.streamID) }
        #expect(held == Set((0..<count).map { UInt32(4 * $0 + 1) }))
        // More tasks than are kept have waited; those that are left serve as before.
        raw.send(requestFrame(UInt32(4 * count + 1), "x"))
        #expect(await raw.receiveFrame()?.header.streamID == UInt32(4 * count + 1))
        await server.stop()
    }

    @Test("a task whose call was cancelled serves no other call")
    func cancelled() async throws {
        let cancelled = Mutex(0)
        let server = try TestServer(service: ControlService(onCancelled: { cancelled.withLock { $0 += 1 } }), loops: 1)
        let raw = RawPeer.connect(to: server.address)
        for round in 0..<3 {
            let first = UInt32(4 * round + 1)
            raw.send(requestFrame(first, "sleep:60000", timeout: 20_000_000))
            #expect(await raw.receiveFrame()?.header.streamID == first)
            #expect(await eventually { cancelled.withLock { $0 } == round + 1 })
            // A cancelled task would not sleep.
            raw.send(requestFrame(first + 2, "sleep:20"))
            let frame = try #require(await raw.receiveFrame())
            #expect(frame.header.streamID == first + 2)
            #expect(try ResponseEnvelope(frame.body.span.bytes, in: 0..<frame.body.count).status == nil)
        }
        await server.stop()
    }

    @Test("calls beyond a method's bound that never wait do not refuse each other", arguments: [1, 3])
    func bounded(_ limit: Int) async throws {
        let server = try TestServer(methodLimits: [ControlService.unary.path: limit], loops: 1)
        let raw = RawPeer.connect(to: server.address)
        var bytes: [UInt8] = []
        for index in 0..<100 { bytes += requestFrame(UInt32(2 * index + 1), "x") }
        raw.send(bytes)
        for index in 0..<100 {
            let frame = try #require(await raw.receiveFrame())
            #expect(frame.header.streamID == UInt32(2 * index + 1))
            #expect(try ResponseEnvelope(frame.body.span.bytes, in: 0..<frame.body.count).status == nil)
        }
        #expect(server.server.methodGates[ControlService.unary.path]?.refused == 0)
        await server.stop()
    }

    @Test("a caller that is cancelled hears it soon, in the short while in which it is deaf, and long after it")
    func deaf() async throws {
        let service = ControlService()
        let server = try TestServer(drain: .milliseconds(100), service: service)
        let client = server.client()
        #expect(try await client.call("x") == "x")
        for wait in [Duration.zero, .microseconds(500), .milliseconds(1), .milliseconds(5), .milliseconds(50)] {
            let task = Task { await failure { _ = try await client.call("hold:", options: .unbounded) } }
            #expect(await eventually { client.outstandingCalls == 1 })
            if wait > .zero { try await Task.sleep(for: wait) }
            task.cancel()
            #expect(await task.value?.code == .cancelled)
            #expect(client.outstandingCalls == 0)
        }
        service.gate.open()
        await server.stop()
    }
}
