import Crypto
import RPC
import Synchronization
import TestKit
import Testing
import Transport

@Suite("What one identity takes of a server is bounded, and others do not wait for it", .serialized, .leakFree)
struct IdentityLoadTests {
    /// A server with TLS, and clients of several identities.
    private struct World {
        let pki: TestAuthority
        let server: TestServer
        let events = Events()

        init(
            service: ControlService = ControlService(), loops: Int = 1,
            _ change: (inout TransportLimits) -> Void = { _ in }
        ) throws {
            pki = try TestAuthority()
            var limits = TransportLimits()
            change(&limits)
            server = try TestServer(
                limits: limits, tls: try pki.provider("service/registry"), service: service, loops: loops,
                onEvent: events.note)
        }

        func client(_ identity: String) throws -> ClientConnection {
            server.client(
                ClientConfiguration(tls: ClientTLS(try pki.provider(identity), server: "service/registry")))
        }
    }

    /// How often something happened.
    private final class Tally: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    @Test(
        "connections of an identity have their bound: a quiet one makes room, a busy one does not, and others have theirs"
    )
    func connections() async throws {
        let gate = Gate()
        let world = try World(service: ControlService(gate: gate)) {
            $0.maxConnectionsOfIdentity = 2
            $0.idleTimeoutAtBound = .milliseconds(1500)
        }
        let (first, second) = (try world.client("public"), try world.client("public"))
        async let held = first.call("hold:")
        #expect(await eventually { gate.arrived == 1 })
        #expect(try await second.call("x") == "x")
        // At the bound, and neither is quiet.
        let third = try world.client("public")
        #expect(await failure { _ = try await third.call("x") } != nil)
        // The peer may see the end before it is noted.
        #expect(await eventually { world.events.refusals.contains("IDENTITY_CROWDED") })
        #expect(world.server.server.refusals.count(.connectionsOfIdentity) >= 1)
        let other = try world.client("department/APV")
        #expect(try await other.call("x") == "x")
        try await Task.sleep(for: .milliseconds(1600))
        // The second has been quiet for long enough; the first has a call.
        let fourth = try world.client("public")
        #expect(try await fourth.call("x") == "x")
        #expect(world.events.closures.contains { $0.contains("the idlest of the 2") })
        gate.open()
        #expect(try await held == "held")
        await world.server.stop()
    }

    @Test(
        "calls and streams of an identity have their bounds over all its connections; they are given back",
        arguments: [1, 3])
    func calls(_ limit: Int) async throws {
        let gate = Gate()
        let world = try World(service: ControlService(gate: gate), loops: 2) {
            $0.maxConcurrentCallsOfIdentity = limit
            $0.maxConcurrentStreamsOfIdentity = 1
        }
        let clients = try (0..<limit).map { _ in try world.client("department/APV") }
        let one = clients[0]
        try await withThrowingTaskGroup(of: String.self) { group in
            for client in clients { group.addTask { try await client.call("hold:") } }
            #expect(await eventually { gate.arrived == limit })
            #expect(world.server.server.refusals.count(.callsOfIdentity) == 0)
            for client in clients {
                let error = await failure { _ = try await client.call("x") }
                #expect(error?.code == .resourceExhausted)
                #expect(error?.info?.reason == "IDENTITY_BUSY")
                #expect(error?.info?.metadata["limit"] == "\(limit)")
                #expect(error?.retryAfter == .milliseconds(200))
            }
            #expect(world.server.server.refusals.count(.callsOfIdentity) == limit)
            let other = try world.client("department/MSR")
            #expect(try await other.call("x") == "x")
            gate.open()
            for try await answer in group { #expect(answer == "held") }
        }
        #expect(try await one.call("x") == "x")
        if limit > 1 {
            let stream = try await one.open("forever:")
            var messages = stream.makeAsyncIterator()
            _ = try await messages.next()
            let error = await failure { for try await _ in try await clients[1].open("count:1") {} }
            #expect(error?.info?.reason == "IDENTITY_BUSY" && error?.info?.metadata["limit"] == "1")
            #expect(try await one.call("x") == "x")
        }
        await world.server.stop()
    }

    @Test(
        "large requests of an identity wait for room, small ones go on, others have theirs, and all of it is given back"
    )
    func bytes() async throws {
        let gate = Gate()
        let size = 2 << 20
        let world = try World(service: ControlService(gate: gate), loops: 2) {
            // Two of them, with their envelopes.
            $0.maxHeldBytesOfIdentity = 2 * size + 1000
            $0.heldBytesOfEverybody = 1 << 20
        }
        let large = "hold:" + String(repeating: "x", count: size)
        let clients = try (0..<3).map { _ in try world.client("department/APV") }
        try await withThrowingTaskGroup(of: String.self) { group in
            for client in clients[..<2] { group.addTask { try await client.call(large) } }
            #expect(await eventually { gate.arrived == 2 })
            #expect(world.server.server.heldBytes > 2 * size)
            let third = clients[2]
            group.addTask { try await third.call(large) }
            #expect(await eventually { world.server.server.refusals.count(.bytesOfIdentity) == 1 })
            // Above what is counted and below what waits: told at once.
            let error = await failure { _ = try await clients[0].call(String(repeating: "y", count: 5000)) }
            #expect(error?.code == .resourceExhausted && error?.info?.reason == "IDENTITY_BUSY")
            #expect(try await clients[1].call("x") == "x")
            let other = try world.client("department/MSR")
            #expect(try await other.call(String(repeating: "z", count: size)).utf8.count == size)
            #expect(gate.arrived == 2)
            gate.open()
            for try await answer in group { #expect(answer == "held") }
        }
        #expect(await eventually { world.server.server.heldBytes == 0 })
        await world.server.stop()
    }

    @Test("when all hold as much as the server has, everybody still has a little")
    func everybody() async throws {
        let gate = Gate()
        let world = try World(service: ControlService(gate: gate)) {
            $0.maxHeldBytes = 3 << 20
            $0.heldBytesOfEverybody = 1 << 20
        }
        let greedy = try world.client("department/APV")
        async let held = greedy.call("hold:" + String(repeating: "x", count: 3_100_000))
        #expect(await eventually { gate.arrived == 1 })
        let other = try world.client("department/MSR")
        #expect(try await other.call(String(repeating: "y", count: 900_000)).utf8.count == 900_000)
        // More than a little has to wait for the first to be done.
        async let more = other.call(String(repeating: "y", count: 1_200_000))
        #expect(await eventually { world.server.server.refusals.count(.bytesOfIdentity) == 1 })
        gate.open()
        #expect(try await held == "held")
        #expect(try await more.utf8.count == 1_200_000)
        #expect(await eventually { world.server.server.heldBytes == 0 })
        await world.server.stop()
    }

    @Test(
        "a frame that is never ended keeps its room no longer than a frame may take, and a connection that ends gives it back"
    )
    func unfinished() async throws {
        let world = try World { $0.frameTimeout = .milliseconds(300) }
        let peer = RawPeer.connect(to: world.server.address).sealed(
            with: try world.pki.provider("department/APV").credentials, expecting: "service/registry")
        peer.send([0, 0x30, 0, 0, 0, 0, 0, 1, 1, 0] + [UInt8](repeating: 0, count: 100_000))
        #expect(await eventually { world.server.server.heldBytes == 0x30_0000 + 10 })
        #expect(await eventually { world.server.server.heldBytes == 0 })
        #expect(await eventually { world.events.closures.contains { $0.contains("a frame was not complete") } })
        peer.shutDown()
        await world.server.stop()
    }

    @Test("who sends hundreds of requests at once, on several connections, keeps nobody else waiting for them")
    func turns() async throws {
        let world = try World()
        let (attackers, honest) = (
            try (0..<3).map { _ in try world.client("department/APV") }, try world.client("department/MSR")
        )
        #expect(try await honest.call("x") == "x")
        for attacker in attackers { #expect(try await attacker.call("x") == "x") }
        let answered = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for attacker in attackers {
                for _ in 0..<300 {
                    group.addTask {
                        let answer = try await attacker.call("spin:1000")
                        #expect(answer == "spun")
                        answered.add()
                    }
                }
            }
            #expect(await eventually { answered.count > 0 })
            for _ in 0..<5 {
                let before = answered.count
                #expect(try await honest.call("x") == "x")
                // Of nine hundred that wait, a few turns' worth were before it, and not all of what one read had brought.
                let passed = answered.count - before
                #expect(passed < 250, "\(passed) others were answered before one")
            }
            try await group.waitForAll()
        }
        await world.server.stop()
    }

    @Test(
        "connections of one identity take turns, too: the quiet one is served while others have hundreds of requests waiting"
    )
    func turnsWithin() async throws {
        let world = try World()
        let (busy, quiet, other) = (
            try world.client("public"), try world.client("public"), try world.client("department/MSR")
        )
        for client in [busy, quiet, other] { #expect(try await client.call("x") == "x") }
        let answered = Tally()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    let answer = try await busy.call("spin:1000")
                    #expect(answer == "spun")
                    answered.add()
                }
            }
            #expect(await eventually { answered.count > 0 })
            let before = answered.count
            #expect(try await quiet.call("x") == "x")
            let passed = answered.count - before
            #expect(passed < 350, "\(passed) others were answered before one")
            try await group.waitForAll()
        }
        await world.server.stop()
    }
}
