import CommonSchema
import Phrases
import RPC
import Store
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
            let problem = Mutex<Phrase?>("not heard")
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
        let problem = Mutex<Phrase?>(nil)
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

    // MARK: - Of the daemon itself

    @Test(
        "a full disk makes the daemon unready, and room makes it ready again without anybody's write",
        .enabled(if: SmallDisk.isPossible, "mounting a small tmpfs needs root"), .timeLimit(.minutes(2)))
    func fullDisk() async throws {
        let disk = try #require(SmallDisk(kilobytes: 900))
        let things = Migration(name: "0001-things", sql: "CREATE TABLE things (data BLOB NOT NULL) STRICT")
        let settings = ["data-dir": disk.path + "/data"]
        try await withService(DaemonTests.definition([things]), settings: settings, live: true) { harness in
            let port = harness.running.adminPort
            #expect(HTTPGet.get("/readyz", port: port) == (200, "phase: serving\n"))
            let database = harness.environment.database
            var failure: StoreError?
            for _ in 0..<2_000 where failure == nil {
                do {
                    try await database.write {
                        try $0.execute(
                            "INSERT INTO things VALUES (?)", [.blob([UInt8](repeating: 1, count: 6_000))])
                    }
                } catch let error as StoreError { failure = error }
            }
            #expect(failure != nil)
            try await eventually("unreadiness") { HTTPGet.get("/readyz", port: port).status == 503 }
            #expect(HTTPGet.get("/readyz", port: port).body.contains("store: cannot write: "))
            #expect(HTTPGet.get("/healthz", port: port).status == 200)
            let metrics = HTTPGet.get("/metrics", port: port).body
            #expect(metrics.contains("xinyi_store_writable 0.0\n") && metrics.contains("xinyi_data_dir_free_bytes "))
            try await eventually("the line") { harness.log.contains("\"message\":\"store cannot write\"") }
            // A write that fails for a reason of its own, and reaches no disk, says nothing of the disk.
            await #expect(throws: NotInTime.self) { try await database.write { _ in throw NotInTime("a refusal") } }
            #expect(database.writeFault != nil)
            #expect(disk.resize(kilobytes: 16_000))
            try await eventually("readiness") { HTTPGet.get("/readyz", port: port).status == 200 }
            try await eventually("the other line") { harness.log.contains("\"message\":\"store writes again\"") }
        }
    }

    @Test("a warning is told and leaves the daemon ready; a quiet condition says nothing while it holds")
    func warning() {
        let board = HealthBoard()
        board.phase = .serving
        let warning = Mutex<Phrase?>(nil)
        board.add(HealthBoard.Check("log", isQuiet: true, warning: { warning.withLock { $0 } }, problem: { nil }))
        board.add(HealthBoard.Check("feed", problem: { nil }))
        #expect(board.readiness() == (true, "phase: serving\nfeed: ok\n"))
        warning.withLock { $0 = "not read" }
        #expect(board.readiness() == (true, "phase: serving\nlog: warning: not read\nfeed: ok\n"))
        #expect(board.isServing(""))
    }
}
