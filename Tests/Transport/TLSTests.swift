import Crypto
import Glibc
import RPC
import Synchronization
import TestKit
import Testing
import Transport

/// What a server told its operator.
final class Events: Sendable {
    private let list = Mutex([ServerEvent]())

    func note(_ event: ServerEvent) { list.withLock { $0.append(event) } }

    /// The reasons of refused handshakes.
    var refusals: [String] {
        list.withLock { list in
            list.compactMap { if case .handshakeRefused(_, let reason, _) = $0 { reason } else { nil } }
        }
    }

    /// The reasons of closed connections.
    var closures: [String] {
        list.withLock { list in
            list.compactMap { if case .connectionClosed(_, let reason, _) = $0 { reason } else { nil } }
        }
    }
}

/// Something that happens once and is seen from everywhere.
final class Switch: Sendable {
    private let state = Mutex(false)
    var isOn: Bool { state.withLock { $0 } }
    func turnOn() { state.withLock { $0 = true } }
}

@Suite("TLS over sockets", .serialized, .leakFree)
struct TLSTests {
    /// A server that is the registry, and a client that is a department.
    struct World {
        let pki: TestAuthority
        let server: TestServer
        let provider: TLSProvider
        let events = Events()

        init(limits: TransportLimits = .default, address: String = "127.0.0.1:0") throws {
            pki = try TestAuthority()
            provider = try pki.provider("service/registry", revocations: true)
            server = try TestServer(address: address, limits: limits, tls: provider, onEvent: events.note)
        }

        func client(_ identity: String = "department/APV", server name: String = "service/registry") throws
            -> ClientConnection
        {
            server.client(ClientConfiguration(tls: ClientTLS(try pki.provider(identity), server: name)))
        }
    }

    @Test("calls, streams and the largest messages cross TLS, and the handler knows who calls")
    func calls() async throws {
        let world = try World()
        let client = try world.client()
        #expect(try await client.call("peer") == "true spiffe://xinyi.local/department/APV")
        #expect(try await client.call("size:4194000").utf8.count == 4_194_000)
        let large = String(repeating: "x", count: 4_194_000)
        #expect(try await client.call(large) == large)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<200 {
                group.addTask {
                    let answer = try await client.call("call \(index)")
                    #expect(answer == "call \(index)")
                }
            }
            try await group.waitForAll()
        }
        var count = 0
        for try await message in try await client.open("big:100") { count += message.bytes.count }
        #expect(count == 100 << 16)
        #expect(world.events.refusals.isEmpty && world.events.closures.isEmpty)
        await world.server.stop()
    }

    @Test("with TLS a server listens for other machines too")
    func everywhere() async throws {
        let world = try World(address: "0.0.0.0:0")
        let client = ClientConnection(
            address: .loopback(port: world.server.address.port ?? 0),
            configuration: ClientConfiguration(
                tls: ClientTLS(try world.pki.provider("department/APV"), server: "service/registry")))
        #expect(try await client.call("x") == "x")
        await world.server.stop()
    }

    @Test("a client refuses a server that is another service, and sends it nothing")
    func wrongServer() async throws {
        let world = try World()
        let client = try world.client(server: "service/listing")
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "CONNECT_FAILED")
        #expect(error?.message.contains("UNEXPECTED_IDENTITY") == true)
        #expect(client.connectivity == .backingOff)
        #expect(await eventually { world.events.refusals == ["REFUSED_BY_PEER"] })
        await world.server.stop()
    }

    @Test("a client whose certificate the server refuses is told, and waits before it tries again")
    func refusedClient() async throws {
        let world = try World()
        let client = try world.client()
        try world.pki.revoke(["department-APV"])
        #expect(try world.provider.reloadIfChanged() != nil)
        let error = await failure { _ = try await client.call("x") }
        #expect(["TLS_REFUSED", "CONNECT_FAILED"].contains(error?.info?.reason))
        #expect(error?.message.contains("certificate revoked") == true, "\(error?.message ?? "")")
        #expect(await eventually { client.connectivity == .backingOff })
        #expect(await eventually { world.events.refusals.first == "CERTIFICATE_REVOKED" })
        await world.server.stop()
    }

    @Test("a revoked peer's standing connections end, quiet or busy; a new certificate is taken up without a restart")
    func reload() async throws {
        let world = try World()
        let (busy, quiet, other) = (try world.client(), try world.client(), try world.client("department/MSR"))
        for client in [busy, quiet, other] { _ = try await client.call("x") }
        let stream = try await busy.open("forever")
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
        let old = world.provider.credentials.own.serial

        // A change of the server's own certificate disturbs nobody.
        try world.pki.reissue("service-registry", world.pki.template("service/registry"))
        #expect(try world.provider.reloadIfChanged()?.own.serial != old)
        world.server.server.checkPeers()
        for client in [busy, quiet, other] { _ = try await client.call("x") }
        _ = try await iterator.next()
        #expect(world.server.server.connectionCount == 3)

        try world.pki.revoke(["department-APV"])
        #expect(try world.provider.reloadIfChanged() != nil)
        world.server.server.checkPeers()
        #expect(await eventually { world.server.server.connectionCount == 1 })
        #expect(world.events.closures.count == 2)
        #expect(world.events.closures.allSatisfy { $0.hasPrefix("CERTIFICATE_REVOKED") })
        await #expect(throws: RPCError.self) { while try await iterator.next() != nil {} }
        #expect(try await other.call("x") == "x")
        await world.server.stop()
    }

    @Test("files that do not belong together change nothing, and are tried again")
    func badReload() async throws {
        let world = try World()
        let old = world.provider.credentials
        let fresh = try world.pki.authority.issue(world.pki.template("service/registry"))
        let (certificate, key) = (world.pki.path("service-registry.pem"), world.pki.path("service-registry-key.pem"))
        try fresh.write(certificate: certificate + ".new", key: key + ".new")
        rename(certificate + ".new", certificate)
        #expect(throws: CryptoError.self) { try world.provider.reloadIfChanged() }
        #expect(world.provider.credentials === old)
        #expect(try await world.client().call("x") == "x")
        rename(key + ".new", key)
        #expect(try world.provider.reloadIfChanged() != nil)
        await world.server.stop()
    }

    @Test("a client that stalls in the handshake 1,000 times disturbs no other call, and each is refused with a reason")
    func stalled() async throws {
        var limits = TransportLimits()
        limits.handshakeTimeout = .milliseconds(500)
        // Fewer than come in that time.
        limits.maxHandshakes = 256
        let world = try World(limits: limits)
        let client = try world.client()
        #expect(try await client.call("x") == "x")
        let isOver = Switch()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Calls of a standing connection, and of new ones, all the while.
                while !isOver.isOn {
                    let standing = try await client.call("x")
                    let fresh = try world.client()
                    let first = try await fresh.call("y")
                    fresh.close()
                    #expect(standing == "x" && first == "y")
                }
            }
            group.addTask {
                var peers: [RawPeer] = []
                for index in 0..<1000 {
                    let peer = RawPeer.connect(to: world.server.address)
                    // Nothing at all, or the beginning of a handshake record.
                    if index % 2 == 0 { peer.send([0x16, 3, 1, 2, 0, 1]) }
                    peers.append(peer)
                    if peers.count > 400 { peers.removeFirst(100) }
                }
                let allRefused = await eventually { world.events.refusals.count >= 1000 }
                isOver.turnOn()
                #expect(allRefused)
            }
            try await group.waitForAll()
        }
        let reasons = Set(world.events.refusals)
        #expect(reasons.isSubset(of: ["HANDSHAKES_CROWDED", "HANDSHAKE_STALLED", "PEER_LEFT"]))
        #expect(reasons.contains("HANDSHAKES_CROWDED") && reasons.contains("HANDSHAKE_STALLED"))
        await world.server.stop()
    }

    @Test("a handshake that is not over in its time is refused; a byte now and then does not stretch it")
    func dripping() async throws {
        var limits = TransportLimits()
        limits.handshakeTimeout = .milliseconds(100)
        let world = try World(limits: limits)
        let peer = RawPeer.connect(to: world.server.address)
        peer.send([0x16, 3, 1, 2, 0])
        let dripping = Task {
            while !Task.isCancelled, peer.send([1]) { try await Task.sleep(for: .milliseconds(10)) }
        }
        #expect(await eventually { world.events.refusals == ["HANDSHAKE_STALLED"] })
        dripping.cancel()
        await world.server.stop()
    }

    @Test("a server that never answers the handshake is given up within the time for connecting")
    func silentServer() async throws {
        let (listener, address) = RawPeer.listen()
        let pki = try TestAuthority()
        var limits = TransportLimits()
        limits.connectTimeout = .milliseconds(100)
        let client = ClientConnection(
            address: address,
            configuration: ClientConfiguration(
                tls: ClientTLS(try pki.provider("department/APV"), server: "service/registry"), limits: limits))
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "CONNECT_FAILED")
        withExtendedLifetime(listener) {}
    }

    @Test("a server that speaks no TLS is named so")
    func plainServer() async throws {
        let server = try TestServer()
        let pki = try TestAuthority()
        let client = server.client(
            ClientConfiguration(tls: ClientTLS(try pki.provider("department/APV"), server: "service/registry")))
        let error = await failure { _ = try await client.call("x") }
        #expect(error?.info?.reason == "CONNECT_FAILED")
        await server.stop()
    }

    @Test("a shutdown over TLS lets calls end and closes every connection")
    func drain() async throws {
        let world = try World()
        let client = try world.client()
        async let slow = client.call("sleep:100")
        #expect(try await client.call("x") == "x")
        world.server.server.beginGracefulShutdown()
        #expect(try await slow == "slept")
        await world.server.stop()
    }
}
