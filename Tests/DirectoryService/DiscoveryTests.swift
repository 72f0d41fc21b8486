import CommonSchema
import DirectorySchema
import Glibc
import RPC
import ServiceKit
import Synchronization
import TestKit
import Testing
import Transport

@testable import DirectoryService

@Suite("Finding services (D2, D3)")
struct DiscoveryTests {
    static let sample = ServiceDefinition(name: "reporting", port: 7498, migrations: nil) { _ in [] }

    func resolver(
        _ directories: [SocketAddress], clock: any Clock<Duration> = ContinuousClock()
    ) -> DirectoryResolver {
        DirectoryResolver(
            service: "reporting", directories: directories, caller: .anyone, logger: .silent, clock: clock)
    }

    func instanceID(_ client: Client) async throws -> String {
        try await IntrospectionServiceClient(channel: client).getServerInfo(GetServerInfoRequest()).instanceId
    }

    func settings(_ directories: [SocketAddress], _ id: String, zone: String = "") -> [String: String] {
        [
            "directories": directories.map(\.description).joined(separator: ","), "instance-id": id, "zone": zone,
            "lease-seconds": "3",
        ]
    }

    @Test("a client finds the instances, shares its calls among them, and goes on when one dies or leaves")
    func balancing() async throws {
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let one = try await ServiceHarness(Self.sample, settings: settings([directory.address], "one"), live: true)
        let two = try await ServiceHarness(Self.sample, settings: settings([directory.address], "two"), live: true)
        let client = Client("reporting", resolver: resolver([directory.address]))
        try await eventually("both instances") {
            _ = try? await instanceID(client)
            return client.instances.count == 2
        }
        var seen: [String: Int] = [:]
        for _ in 0..<100 { seen[try await instanceID(client), default: 0] += 1 }
        #expect(seen.count == 2, "\(seen)")
        // Graceful: out of the directory first, so that no call fails.
        await one.stop()
        for _ in 0..<50 { #expect(try await instanceID(client) == "two") }
        try await eventually("one is gone") { client.instances.count == 1 }
        await two.stop()
        client.close()
        await directory.stop()
    }

    @Test("a second holder of a record is not found, and says so until the first has gone")
    func secondHolder() async throws {
        let record = ServiceDefinition(name: "reporting", port: 7498, migrations: [], holdsRecord: true) { _ in [] }
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let one = try await ServiceHarness(record, settings: settings([directory.address], "one"), live: true)
        let client = Client("reporting", resolver: resolver([directory.address]))
        try await eventually("the first") {
            _ = try? await instanceID(client)
            return client.instances.count == 1
        }
        let two = try await ServiceHarness(record, settings: settings([directory.address], "two"), live: true)
        try await eventually("the second is refused") {
            two.environment.health.readiness().text.contains("store in use: ")
        }
        #expect(!two.environment.health.readiness().ready)
        #expect(try await instanceID(client) == "one" && client.instances.count == 1)
        await one.stop()
        try await eventually("the second takes its place") { (try? await instanceID(client)) == "two" }
        #expect(two.environment.health.readiness().ready)
        await two.stop()
        client.close()
        await directory.stop()
    }

    @Test(
        "two holders of one record on a server are both found, and one of another record is not",
        .enabled(if: PostgresCluster.shared != nil))
    func twins() async throws {
        let cluster = try #require(PostgresCluster.shared)
        let record = ServiceDefinition(name: "reporting", port: 7498, migrations: [], holdsRecord: true) { _ in [] }
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let database = ["store": try cluster.database("directory-twins")]
        func start(_ id: String, _ store: [String: String]) async throws -> ServiceHarness {
            try await ServiceHarness(
                record, settings: settings([directory.address], id).merging(store) { $1 }, live: true)
        }
        let one = try await start("one", database)
        let two = try await start("two", database)
        let client = Client("reporting", resolver: resolver([directory.address]))
        try await eventually("both") {
            _ = try? await instanceID(client)
            return Set(client.instances.map(\.endpoint.address)) == [one.address, two.address]
        }
        let other = try await start("other", ["store": cluster.database("directory-other")])
        try await eventually("another record is refused") {
            other.environment.health.readiness().text.contains("store in use: ")
        }
        #expect(one.environment.health.readiness().ready && two.environment.health.readiness().ready)
        await other.stop()
        // Each goes alone, and the other one is there.
        await one.stop()
        for _ in 0..<20 { #expect(try await instanceID(client) == "two") }
        await two.stop()
        client.close()
        await directory.stop()
    }

    @Test("a second instance, and one that moves to another address, are picked up at work, and no call fails")
    func moved() async throws {
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let one = try await ServiceHarness(Self.sample, settings: settings([directory.address], "one"), live: true)
        let client = Client("reporting", resolver: resolver([directory.address]))
        let stopped = Mutex(false)
        let caller = Task {
            var seen: [String: Int] = [:]
            while !stopped.withLock({ $0 }) { seen[try await instanceID(client), default: 0] += 1 }
            return seen
        }
        try await eventually("the first instance") { client.instances.map(\.endpoint.address) == [one.address] }
        let two = try await ServiceHarness(Self.sample, settings: settings([directory.address], "two"), live: true)
        try await eventually("both") { Set(client.instances.map(\.endpoint.address)) == [one.address, two.address] }
        // Graceful: registered under the same name elsewhere, then gone from here.
        await one.stop()
        let moved = try await ServiceHarness(Self.sample, settings: settings([directory.address], "one"), live: true)
        #expect(moved.address != one.address)
        try await eventually("the move") {
            Set(client.instances.map(\.endpoint.address)) == [moved.address, two.address]
        }
        await two.stop()
        for _ in 0..<20 { #expect(try await instanceID(client) == "one") }
        stopped.withLock { $0 = true }
        let seen = try await caller.value
        #expect(Set(seen.keys) == ["one", "two"], "\(seen)")
        client.close()
        await moved.stop()
        await directory.stop()
    }

    @Test("instances of the own zone are preferred")
    func zones() async throws {
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let near = try await ServiceHarness(
            Self.sample, settings: settings([directory.address], "near", zone: "a"), live: true)
        let far = try await ServiceHarness(
            Self.sample, settings: settings([directory.address], "far", zone: "b"), live: true)
        var policy = ClientPolicy()
        policy.zone = "a"
        let client = Client("reporting", resolver: resolver([directory.address]), policy: policy)
        try await eventually("both instances") {
            _ = try? await instanceID(client)
            return client.instances.count == 2
        }
        for _ in 0..<30 { #expect(try await instanceID(client) == "near") }
        await near.stop()
        #expect(try await instanceID(client) == "far")
        await far.stop()
        client.close()
        await directory.stop()
    }

    @Test("with every directory down running clients go on; one restarted is whole again within a renewal")
    func directoriesDown() async throws {
        let first = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let second = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let addresses = [first.address, second.address]
        let service = try await ServiceHarness(Self.sample, settings: settings(addresses, "one"), live: true)
        for directory in [first, second] {
            let client = DirectoryServiceClient(channel: directory.channel("public"))
            try await eventually("registration with both") {
                try await client.resolve(ResolveRequest(service: "reporting")).instances.count == 1
            }
        }
        let client = Client("reporting", resolver: resolver(addresses))
        #expect(try await instanceID(client) == "one")
        await first.stop()
        await second.stop()
        for _ in 0..<20 { #expect(try await instanceID(client) == "one") }
        let again = try await ServiceHarness(
            DirectoryDaemon.definition, settings: ["listen": "\(addresses[1])"], live: true)
        let directory = DirectoryServiceClient(channel: again.channel("public"))
        try await eventually("being whole again", timeout: .seconds(10)) {
            try await directory.resolve(ResolveRequest(service: "reporting")).instances.map(\.instanceId) == ["one"]
        }
        #expect(try await instanceID(client) == "one")
        // A new client that knows both directories finds the one that answers.
        let fresh = Client("reporting", resolver: resolver(addresses))
        #expect(try await instanceID(fresh) == "one")
        client.close()
        fresh.close()
        await service.stop()
        await again.stop()
    }

    /// What a client knows has no age: no timer anywhere ends a view. The resolver's pauses and its silence are all that passes
    /// meanwhile, and go by the test's clock; connections, leases and calls are real, and short beside an hour, so that
    /// they are made to end: the instance is started again, and its leases went with the directories.
    @Test("every directory is down for an hour: every call is answered, and then the view is fresh again")
    func directoriesDownForAnHour() async throws {
        let first = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let second = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        let addresses = [first.address, second.address]
        var one = try await ServiceHarness(Self.sample, settings: settings(addresses, "one"), live: true)
        let clock = SteppedClock()
        let client = Client("reporting", resolver: resolver(addresses, clock: clock))
        try await eventually("the instance") { (try? await instanceID(client)) == "one" }
        await first.stop()
        await second.stop()

        let begin = clock.now
        var pauses = 0
        for minute in 1...60 {
            pauses += await clock.advance(by: .seconds(60), throughSleepsOf: DirectoryResolver.longestPause)
            for _ in 0..<5 { #expect(try await instanceID(client) == "one", "minute \(minute)") }
            #expect(client.instances.map(\.endpoint.address) == [one.address])
            // Nothing is left of the connection either: a new one is made to where the instance was last known.
            guard minute == 30 else { continue }
            let listen = ["listen": "\(one.address)"]
            await one.stop()
            one = try await ServiceHarness(
                Self.sample, settings: settings(addresses, "one").merging(listen) { $1 }, live: true)
        }
        #expect(begin.duration(to: clock.now) == .seconds(3600))
        #expect(pauses >= 1800, "the directories were asked again after 2 s at most")

        // The directory comes back an hour later and knows nobody; both instances register, and the client sees them.
        clock.release()
        let later = ["listen": "\(addresses[1])", "development": "true", "clock-offset-seconds": "3600"]
        let again = try await ServiceHarness(DirectoryDaemon.definition, settings: later, live: true)
        let two = try await ServiceHarness(Self.sample, settings: settings(addresses, "two"), live: true)
        try await eventually("a fresh view") {
            let answered = try await instanceID(client)
            #expect(["one", "two"].contains(answered))
            return Set(client.instances.map(\.endpoint.address)) == [one.address, two.address]
        }
        await two.stop()
        try await eventually("a view without the second") {
            client.instances.map(\.endpoint.address) == [one.address]
        }
        #expect(try await instanceID(client) == "one")
        client.close()
        await one.stop()
        await again.stop()
    }

    @Test("a service that nobody registered is UNAVAILABLE, naming it")
    func nobody() async throws {
        let directory = try await ServiceHarness(DirectoryDaemon.definition, live: true)
        var policy = ClientPolicy()
        policy.resolveTimeout = .milliseconds(100)
        let client = Client("reporting", resolver: resolver([directory.address]), policy: policy)
        let error = await #expect(throws: RPCError.self) { try await instanceID(client) }
        #expect(error?.code == .unavailable)
        #expect(error?.info?.reason == "NO_INSTANCE")
        client.close()
        await directory.stop()
    }

    @Test("a call that no handler saw is made on another instance")
    func retried() async throws {
        let alive = try await ServiceHarness(Self.sample, settings: ["instance-id": "alive"], live: true)
        let dead = try await ServiceHarness(Self.sample, live: true)
        await dead.stop()
        let endpoints = [dead.address, alive.address].map { Endpoint(address: $0) }
        let client = Client("reporting", resolver: StaticResolver(endpoints))
        for _ in 0..<50 { #expect(try await instanceID(client) == "alive") }
        #expect(client.instances.first { $0.endpoint.address == dead.address }?.ejectedUntil != nil)
        client.close()
        await alive.stop()
    }

    @Test("a daemon serves as a process of its own, drains on SIGTERM, and exits 0")
    func process() async throws {
        let daemon = try DaemonProcess(
            "xinyi-directory", ["--plaintext", "--listen=127.0.0.1:0", "--admin-listen=127.0.0.1:0"])
        let (text, adminPort) = try await daemon.waitUntilServing()
        let connection = ClientConnection(address: try SocketAddress.parse(text))
        let client = DirectoryServiceClient(channel: connection)
        #expect(try await client.resolve(ResolveRequest(service: "listing")).instances.isEmpty)
        #expect(HTTPGet.get("/readyz", port: UInt16(adminPort)).status == 200)
        // A watch has no end of its own; draining ends it.
        let stream = try await client.watchService(WatchServiceRequest(service: "listing"), options: .unbounded)
        let reader = Task { for try await _ in stream {} }
        daemon.signal(SIGTERM)
        #expect(try await daemon.waitForExit() == 0)
        let end = await reader.result
        #expect(throws: RPCError.self) { try end.get() }
        #expect(daemon.log.contains("\"message\":\"stopped\""))
        connection.close()
    }

    @Test("a daemon with a wrong flag ends with EX_CONFIG and says what is wrong")
    func wrongFlag() async throws {
        let daemon = try DaemonProcess("xinyi-directory", ["--lissten=127.0.0.1:0"])
        #expect(try await daemon.waitForExit() == 78)
        #expect(daemon.log == "xinyi-directory: --lissten: is not known; did you mean --listen?\n")
        let help = try DaemonProcess("xinyi-directory", ["--help"])
        #expect(try await help.waitForExit() == 0)
        #expect(help.standardOutput.contains("--drain-seconds"))
    }
}
