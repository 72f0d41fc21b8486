import CommonSchema
import RPC
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

@Suite("Health over the wire")
struct HealthTests {
    static let name = "xinyi.common.v1.IntrospectionService"

    @Test("the server and each of its services are told, and no other")
    func check() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = HealthServiceClient(channel: harness.channel("public"))
            for service in ["", Self.name, "xinyi.common.v1.HealthService"] {
                let answer = try await client.checkHealth(CheckHealthRequest(service: service))
                #expect(answer.state == .serving)
            }
            let unknown = await #expect(throws: RPCError.self) {
                try await client.checkHealth(CheckHealthRequest(service: "xinyi.none.v1.NoService"))
            }
            #expect(unknown?.code == .notFound)
            #expect(unknown?.info?.reason == "HEALTH_SERVICE_NOT_FOUND")
        }
    }

    @Test("a condition of readiness concerns the server as a whole, and a service only where its calls need it")
    func conditions() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = HealthServiceClient(channel: harness.channel("public"))
            func state(_ service: String) async throws -> HealthState {
                try await client.checkHealth(CheckHealthRequest(service: service)).state
            }
            let board = harness.running.environment.health
            let problem = Mutex<String?>("not heard")
            board.add(HealthBoard.Check("feed other") { problem.withLock { $0 } })
            let late = try await state("")
            #expect(late == .notServing)
            #expect(try await state(Self.name) == .serving)
            problem.withLock { $0 = nil }
            #expect(try await state("") == .serving)
            board.add(HealthBoard.Check("key", neededBy: [Self.name]) { problem.withLock { $0 } })
            problem.withLock { $0 = "lost" }
            #expect(try await state(Self.name) == .notServing)
            #expect(try await state("xinyi.common.v1.HealthService") == .serving)
        }
    }

    @Test("a watcher is told at once of each change and of nothing else, and ends with the server")
    func watch() async throws {
        let harness = try await ServiceHarness(DaemonTests.definition(), live: true)
        let client = HealthServiceClient(channel: harness.channel("public"))
        let board = harness.running.environment.health
        let problem = Mutex<String?>(nil)
        board.add(HealthBoard.Check("source") { problem.withLock { $0 } })
        let stream = try await client.watchHealth(WatchHealthRequest())
        var whole = stream.makeAsyncIterator()
        #expect(try await whole.next()?.state == .serving)
        let other = try await client.watchHealth(WatchHealthRequest(service: Self.name))
        var named = other.makeAsyncIterator()
        #expect(try await named.next()?.state == .serving)
        // By time alone: nobody rings.
        problem.withLock { $0 = "late" }
        #expect(try await whole.next()?.state == .notServing)
        problem.withLock { $0 = nil }
        #expect(try await whole.next()?.state == .serving)
        board.phase = .draining
        #expect(try await whole.next()?.state == .notServing)
        #expect(try await named.next()?.state == .notServing)
        board.phase = .serving
        #expect(try await whole.next()?.state == .serving)
        #expect(try await named.next()?.state == .serving)
        async let stopped: Void = harness.running.stop()
        #expect(try await whole.next()?.state == .notServing)
        let end = await #expect(throws: RPCError.self) { _ = try await whole.next() }
        #expect(end?.code == .unavailable || end?.code == .cancelled)
        await stopped
        await harness.stop()
    }

    @Test("a service that is not here is watched as unknown")
    func unknown() async throws {
        try await withService(DaemonTests.definition(), live: true) { harness in
            let client = HealthServiceClient(channel: harness.channel("public"))
            let stream = try await client.watchHealth(WatchHealthRequest(service: "xinyi.none.v1.NoService"))
            var states = stream.makeAsyncIterator()
            #expect(try await states.next()?.state == .serviceUnknown)
        }
    }

    @Test("there are so many watchers and no more, and one that left makes room")
    func bound() async throws {
        let board = HealthBoard()
        let health = Health(serviceNames: [], board: board)
        let context = ServerContext(method: HealthServiceMethods.watchHealth)
        let written = Counter()
        func watch() -> Task<Void, any Error> {
            Task {
                try await health.watchHealth(
                    WatchHealthRequest(), context: context, writer: ResponseWriter { _ in written.add() })
            }
        }
        let tasks = (0..<Limits.healthWatchers).map { _ in watch() }
        try await eventually("all watchers") { written.value == UInt64(Limits.healthWatchers) }
        let refused = await #expect(throws: RPCError.self) { try await watch().value }
        #expect(refused?.code == .resourceExhausted)
        #expect(refused?.info?.reason == "TOO_MANY_WATCHERS")
        tasks[0].cancel()
        _ = await tasks[0].result
        let next = watch()
        try await eventually("the next one") { written.value == UInt64(Limits.healthWatchers) + 1 }
        for task in tasks + [next] { task.cancel() }
        for task in tasks + [next] { _ = await task.result }
        #expect(board.changes() != nil)
    }
}
