import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing
import Transport

@testable import ServiceKit

/// A service with one table and its feed, spoken in echo messages: a byte for the kind, then the texts.
final class ThingSource: RPCService {
    static let watch = MethodDescriptor(
        service: "test.Things", method: "Watch", kind: .serverStreaming, idempotency: .noSideEffects)
    static let snapshot = MethodDescriptor(service: "test.Things", method: "Snapshot", idempotency: .noSideEffects)
    static let migration = Migration(
        name: "0001-things", sql: "CREATE TABLE things (id INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT")

    let database: Database
    let publisher: FeedPublisher<EchoResponse>

    convenience init(_ path: String, heartbeat: Duration = .milliseconds(50)) throws {
        var options = StoreOptions.default
        options.feedRetention = nil
        self.init(try Database.open(path: path, migrations: [Self.migration], options: options), heartbeat: heartbeat)
    }

    init(_ database: Database, heartbeat: Duration = .milliseconds(50)) {
        self.database = database
        publisher = FeedPublisher(
            database: database, domain: "test", heartbeat: heartbeat,
            change: {
                try ThingSource.message(
                    "c", "\($0.position)", $0.key, String(decoding: $0.payload, as: UTF8.self)
                ).serialized()
            },
            heartbeatResponse: { ThingSource.message("h", "\($0.headPosition)") },
            resyncResponse: { _ in ThingSource.message("r") })
    }

    static func message(_ parts: String...) -> EchoResponse {
        EchoResponse(payload: Array(parts.joined(separator: " ").utf8))
    }

    func register(in router: inout Router) {
        router.serverStreaming(Self.watch) {
            (request: EchoRequest, context: ServerContext, writer: ResponseWriter<EchoResponse>) in
            let position = Int64(String(decoding: request.payload, as: UTF8.self)) ?? 0
            try await self.publisher.watch(after: FeedMark(position: position), context: context, writer: writer)
        }
        router.unary(Self.snapshot) { (request: EchoRequest, context: ServerContext) -> EchoResponse in
            let after = Int64(String(decoding: request.payload, as: UTF8.self)) ?? -1
            return try await self.database.read { transaction in
                let position = try transaction.feedPosition()
                let rows = try transaction.query(
                    "SELECT id, value FROM things WHERE id > ? ORDER BY id LIMIT 7", [.integer(after)]
                ) { ($0.int64(0), $0.text(1)) }
                let next = rows.count == 7 ? "\(rows[6].0)" : "-"
                let text = rows.map { "\($0.0)=\($0.1)" }.joined(separator: ",")
                return ThingSource.message("\(position)", next, text)
            }
        }
    }

    /// Sets a thing, or removes it with an empty value.
    func set(_ id: Int64, _ value: String) async throws {
        try await database.write { transaction in
            if value.isEmpty {
                try transaction.execute("DELETE FROM things WHERE id = ?", [.integer(id)])
            } else {
                try transaction.execute(
                    "INSERT INTO things VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value",
                    [.integer(id), .text(value)])
            }
            _ = try transaction.appendChange(kind: "thing", key: "\(id)", payload: Array(value.utf8))
        }
    }

    func rows() async throws -> [String] { try await Thing.rows(database) }
}

/// One thing, and how the follower's side keeps it.
struct Thing: Sendable {
    let id: Int64
    let value: String
    let position: Int64

    static let migrations = [
        FeedFollowers.migration, FeedFollowers.histories,
        Migration(
            name: "0001-projection",
            sql: """
                CREATE TABLE things (id INTEGER PRIMARY KEY, value TEXT NOT NULL, generation INTEGER NOT NULL) STRICT;
                CREATE TABLE applied (position INTEGER PRIMARY KEY) STRICT;
                """),
    ]

    static func rows(_ database: Database) async throws -> [String] {
        try await database.read { transaction in
            try transaction.query("SELECT id, value FROM things ORDER BY id") { "\($0.int64(0))=\($0.text(1))" }
        }
    }

    static func event(_ response: EchoResponse) -> FeedEvent<Thing> {
        let parts = String(decoding: response.payload, as: UTF8.self)
            .split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let position = parts.count > 1 ? Int64(parts[1]) ?? 0 : 0
        switch parts[0] {
        case "c":
            let thing = Thing(id: Int64(parts[2]) ?? 0, value: parts[3], position: position)
            return .change(FeedMark(position: position), thing)
        case "h": return .heartbeat(FeedMark(position: position))
        default: return .resync
        }
    }

    private func apply(_ generation: Int64, _ transaction: WriteTransaction) throws {
        if value.isEmpty {
            try transaction.execute("DELETE FROM things WHERE id = ?", [.integer(id)])
        } else {
            try transaction.execute(
                """
                INSERT INTO things VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value,
                    generation = excluded.generation
                """,
                [.integer(id), .text(value), .integer(generation)])
        }
        // Fails when a change is applied twice.
        if position > 0 { try transaction.execute("INSERT INTO applied VALUES (?)", [.integer(position)]) }
    }

    static func projection(
        over channel: any Channel, committed: @escaping @Sendable ([Thing]?) async -> Void = { _ in }
    )
        -> FeedProjection<Thing>
    {
        FeedProjection(
            source: "things",
            watch: { mark in
                let request = EchoRequest(payload: Array("\(mark.position)".utf8))
                let stream: ResponseStream<EchoResponse> = try await channel.serverStreaming(
                    ThingSource.watch, request, options: .unbounded)
                return stream.map { response throws(RPCError) in Thing.event(response) }
            },
            snapshot: { token in
                let response: EchoResponse = try await channel.unary(
                    ThingSource.snapshot, EchoRequest(payload: Array(token.utf8)), options: .default)
                let parts = String(decoding: response.payload, as: UTF8.self)
                    .split(separator: " ", omittingEmptySubsequences: false).map(String.init)
                let things = parts[2].split(separator: ",").map { pair in
                    let sides = pair.split(separator: "=")
                    return Thing(id: Int64(sides[0]) ?? 0, value: String(sides[1]), position: 0)
                }
                return SnapshotPage(
                    changes: things, nextPageToken: parts[1] == "-" ? "" : parts[1],
                    mark: FeedMark(position: Int64(parts[0]) ?? 0))
            },
            isKnown: { _ in true },
            apply: { things, generation, transaction in
                for thing in things { try thing.apply(generation, transaction) }
            },
            rows: { generation, transaction in
                try transaction.queryOne("SELECT count(*) FROM things WHERE generation >= ?", [.integer(generation)]) {
                    $0.int64(0)
                } ?? 0
            },
            counts: { !$0.value.isEmpty },
            removeStale: { generation, transaction in
                try transaction.execute("DELETE FROM things WHERE generation < ?", [.integer(generation)])
            }, committed: committed)
    }
}

@Suite("Following a feed")
struct FeedTests {
    let directory = TemporaryDirectory("feed")

    func serve(_ source: ThingSource, at address: SocketAddress = .loopback(port: 0)) throws -> (Server, SocketAddress)
    {
        var configuration = ServerConfiguration(address: address)
        configuration.drainTimeout = .milliseconds(200)
        configuration.streamDrainTimeout = .milliseconds(50)
        let server = Server(configuration: configuration, services: [source])
        return (server, try server.start())
    }

    func stop(_ server: Server) async {
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
    }

    /// Ends a follower's run, the server that it followed, and the databases of both.
    private func end(_ run: Task<Void, Never>, _ server: Server?, _ databases: Database...) async {
        run.cancel()
        await run.value
        if let server { await stop(server) }
        for database in databases { await database.close() }
    }

    func follower(
        _ database: Database, _ channel: any Channel, metrics: Metrics = Metrics()
    ) async throws -> FeedFollower<Thing> {
        try await FeedFollower(
            Thing.projection(over: channel), database: database, metrics: metrics, logger: .silent,
            silence: .milliseconds(800), backoff: .milliseconds(5) ... .milliseconds(50))
    }

    @Test("a follower replays, follows, and knows when it is complete")
    func follows() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        for id in 1...600 { try await source.set(Int64(id), "v\(id)") }
        let follower = try await follower(database, ClientConnection(address: address))
        #expect(follower.freshness.currentAge == nil && follower.freshness.heardAge == nil)
        // One process has the file: nobody is asked who follows.
        #expect(follower.holding == nil)
        let task = Task { await follower.run() }
        try await eventually("replay") { follower.freshness.position == 600 && follower.freshness.currentAge != nil }
        try await source.set(5, "")
        try await eventually("following") { follower.freshness.position == 601 }
        #expect(try await Thing.rows(database) == source.rows())
        #expect(follower.freshness.lag == 0)
        try await eventually("heartbeats") { follower.freshness.isFresh(within: .milliseconds(500)) }
        await stop(server)
        try await eventually("silence") { !follower.freshness.isFresh(within: .milliseconds(300)) }
        await end(task, nil, database, source.database)
    }

    @Test("every change is applied once, whatever dies when")
    func exactlyOnce() async throws {
        var random = SeededRandom.printed("exactlyOnce")
        let source = try ThingSource(directory.file("source.sqlite"))
        var (server, address) = try serve(source)
        let path = try directory.file("f/f.sqlite").made()
        var database = try Database.open(path: path, migrations: Thing.migrations)
        var position: Int64 = 0
        for round in 1...12 {
            let follower = try await follower(database, ClientConnection(address: address))
            #expect(follower.freshness.position >= position)
            let task = Task { await follower.run() }
            for _ in 0..<Int.random(in: 1...120, using: &random) {
                let value = Int.random(in: 0...3, using: &random) == 0 ? "" : "r\(round)x\(random.next() % 1000)"
                try await source.set(Int64.random(in: 1...40, using: &random), value)
            }
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...60, using: &random)))
            switch Int.random(in: 0...2, using: &random) {
            case 0:
                // The server goes and comes back at the same place while the follower runs.
                await stop(server)
                (server, address) = try serve(source, at: address)
                try await eventually("catching up") { follower.freshness.position == source.database.feed.headPosition }
            case 1: try await Task.sleep(for: .milliseconds(20))
            default: break
            }
            position = follower.freshness.position
            task.cancel()
            await task.value
            await database.close()
            database = try Database.open(path: path, migrations: Thing.migrations)
        }
        let last = try await follower(database, ClientConnection(address: address))
        let task = Task { await last.run() }
        let head = source.database.feed.headPosition
        try await eventually("the end") { last.freshness.position == head }
        task.cancel()
        await task.value
        #expect(try await Thing.rows(database) == source.rows())
        let applied = try await database.read {
            try $0.query("SELECT position FROM applied ORDER BY 1") { $0.int64(0) }
        }
        #expect(applied == Array(1...head))
        await stop(server)
        await database.close()
        await source.database.close()
    }

    @Test("a follower that is too far behind takes a snapshot, and what is gone at the source is gone with it")
    func resync() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        for id in 1...30 { try await source.set(Int64(id), "old\(id)") }
        let first = try await follower(database, ClientConnection(address: address))
        let firstRun = Task { await first.run() }
        try await eventually("the first replay") { first.freshness.position == 30 }
        firstRun.cancel()
        await firstRun.value
        for id in 1...10 { try await source.set(Int64(id), "") }
        for id in 11...50 { try await source.set(Int64(id), "new\(id)") }
        try await source.database.feed.truncate(through: 60)
        let told = Mutex<[Int]>([])
        let second = try await FeedFollower(
            Thing.projection(over: ClientConnection(address: address)) { things in
                told.withLock { $0.append(things?.count ?? -1) }
            }, database: database, metrics: Metrics(), logger: .silent, backoff: .milliseconds(5) ... .milliseconds(50))
        let secondRun = Task { await second.run() }
        try await eventually("the snapshot") { second.freshness.position == 80 && second.freshness.currentAge != nil }
        #expect(try await Thing.rows(database) == source.rows())
        #expect(told.withLock { $0.first } == -1)
        try await source.set(11, "after")
        try await eventually("following after the snapshot") { second.freshness.position == 81 }
        #expect(try await Thing.rows(database) == source.rows())
        await end(secondRun, server, database, source.database)
    }

    @Test("a follower that saw another history takes a snapshot")
    func otherHistory() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        try await database.write { transaction in
            try FeedFollowerTable.store(.init(mark: FeedMark(position: 99), generation: 3), "things", transaction)
            try transaction.execute("INSERT INTO things VALUES (77, 'ghost', 3)")
        }
        try await source.set(1, "real")
        let follower = try await follower(database, ClientConnection(address: address))
        let run = Task { await follower.run() }
        try await eventually("the snapshot") {
            follower.freshness.position == 1 && follower.freshness.currentAge != nil
        }
        #expect(try await Thing.rows(database) == ["1=real"])
        await end(run, server, database, source.database)
    }

    @Test("a snapshot that was cut short is begun again")
    func cutSnapshot() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        for id in 1...20 { try await source.set(Int64(id), "v") }
        try await database.write { transaction in
            try FeedFollowerTable.store(.init(generation: 1, isResyncing: true), "things", transaction)
            try transaction.execute("INSERT INTO things VALUES (77, 'half', 1)")
        }
        let follower = try await follower(database, ClientConnection(address: address))
        let run = Task { await follower.run() }
        try await eventually("the snapshot") { follower.freshness.position == 20 }
        #expect(try await Thing.rows(database) == source.rows())
        await end(run, server, database, source.database)
    }

    @Test(
        "a watch from a negative position or beyond the head is refused",
        arguments: [(-1, "INVALID_FIELD"), (2, "POSITION_AHEAD")])
    func refused(_ position: Int64, _ reason: String) async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        try await source.set(1, "v")
        let writer = ResponseWriter<EchoResponse> { _ in }
        let error = await #expect(throws: RPCError.self) {
            try await source.publisher.watch(
                after: FeedMark(position: position), context: ServerContext(method: ThingSource.watch), writer: writer)
        }
        #expect(error?.info?.reason == reason)
        #expect(source.publisher.watcherCount == 0)
        await source.database.close()
    }

    @Test("a heartbeat counts once its head is reached, however late that is and though no other one follows")
    func awaitedHead() async throws {
        let service = OneWatch()
        let server = Server(configuration: ServerConfiguration(address: .loopback(port: 0)), services: [service])
        let address = try server.start()
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        let follower = try await FeedFollower(
            Thing.projection(over: ClientConnection(address: address)), database: database, metrics: Metrics(),
            logger: .silent,
            silence: .seconds(60))
        let run = Task { await follower.run() }
        try await eventually("the heartbeat") { follower.freshness.headPosition == 2 }
        #expect(follower.freshness.currentAge == nil && follower.freshness.lag == 2)
        service.gate.open()
        try await eventually("complete") { follower.freshness.currentAge != nil }
        #expect(follower.freshness.position == 2 && service.watches == 1)
        await end(run, server, database)
    }

    @Test("a projection that fails is tried again and skips nothing")
    func failingProjection() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        let database = try Database.open(path: directory.file("f/f.sqlite").made(), migrations: Thing.migrations)
        for id in 1...5 { try await source.set(Int64(id), "v\(id)") }
        // The third change cannot be applied until the row in its way is gone.
        try await database.write { try $0.execute("INSERT INTO applied VALUES (3)") }
        let metrics = Metrics()
        let follower = try await follower(database, ClientConnection(address: address), metrics: metrics)
        let ended = metrics.counter(
            "xinyi_feed_reconnects_total", "Watches of a source that ended.", ["source": "things"])
        let run = Task { await follower.run() }
        // Each attempt came to the third change and failed there; one that skipped it would end no further watch.
        try await eventually("three attempts that failed") { ended.value >= 3 }
        #expect(follower.freshness.position < 3)
        #expect(try await Thing.rows(database).count < 3)
        try await database.write { try $0.execute("DELETE FROM applied WHERE position = 3") }
        try await eventually("catching up") { follower.freshness.position == 5 }
        #expect(try await Thing.rows(database) == source.rows())
        await end(run, server, database, source.database)
    }
}

/// A source that says one heartbeat, and the changes up to its head when the gate is open. A second watch hears nothing.
final class OneWatch: RPCService {
    let gate = Gate()
    private let count = Atomic<Int>(0)

    var watches: Int { count.load(ordering: .relaxed) }

    func register(in router: inout Router) {
        router.serverStreaming(ThingSource.watch) {
            (request: EchoRequest, context: ServerContext, writer: ResponseWriter<EchoResponse>) in
            if self.count.add(1, ordering: .relaxed).oldValue == 0 {
                try await writer.write(ThingSource.message("h", "2"))
                await self.gate.wait()
                for position in 1...2 {
                    try await writer.write(ThingSource.message("c", "\(position)", "\(position)", "v"))
                }
            }
            while !context.isCancelled, !Task.isCancelled { try await Task.sleep(for: .milliseconds(20)) }
        }
    }
}

extension String {
    /// The path, its directory made.
    func made() throws -> String {
        _ = try DataDirectory.prepare(String(self[..<(lastIndex(of: "/") ?? endIndex)]), service: "x")
        return self
    }
}
