import CommonSchema
import RPC
import SchemaRuntime
import Store
import StorePostgres
import Synchronization
import TestKit
import Testing
import Transport

@testable import ServiceKit

/// Feeds of a database that several processes write to, and projections that several processes keep in one.
@Suite("Feeds and several processes over one database", .enabled(if: PostgresCluster.shared != nil))
struct SharedFeedTests {
    let directory = TemporaryDirectory("shared-feed")

    private func open(_ name: String) throws -> Database {
        let cluster = try #require(PostgresCluster.shared)
        return try Database.open(
            PostgresTarget(url: cluster.database(name), application: "test"), service: "follower",
            migrations: FeedLeaseTests.migrations)
    }

    private func serve(_ source: ThingSource) throws -> (Server, SocketAddress) {
        var configuration = ServerConfiguration(address: .loopback(port: 0))
        configuration.drainTimeout = .milliseconds(200)
        configuration.streamDrainTimeout = .milliseconds(50)
        let server = Server(configuration: configuration, services: [source])
        return (server, try server.start())
    }

    private func follower(
        _ projection: FeedProjection<Thing>, _ database: Database, over: Duration = .seconds(60)
    ) async throws -> FeedFollower<Thing> {
        try await FeedFollower(
            projection, database: database, metrics: Metrics(), logger: .silent,
            backoff: .milliseconds(5) ... .milliseconds(50),
            lease: FeedLease.Times(look: .milliseconds(20), stir: .milliseconds(10), over: over))
    }

    private func stop(_ server: Server) async {
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
    }

    private func end(_ runs: [Task<Void, Never>], _ server: Server?, _ databases: [Database]) async {
        for run in runs { run.cancel() }
        for run in runs { await run.value }
        if let server { await stop(server) }
        for database in databases { await database.close() }
    }

    private func standing(_ database: Database) async throws -> FeedFollowerTable.Standing {
        try await database.read { try FeedFollowerTable.standing($0, "things") }
    }

    @Test("of three processes one follows, each change is applied once, and all of them know how fresh that is")
    func oneFollows() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        for id in 1...300 { try await source.set(Int64(id), "v\(id)") }
        let databases = try (0..<3).map { _ in try open("one-follows") }
        var followers: [FeedFollower<Thing>] = []
        for database in databases {
            followers.append(try await follower(Thing.projection(over: ClientConnection(address: address)), database))
        }
        let runs = followers.map { follower in Task { await follower.run() } }
        for follower in followers {
            try await eventually("complete") {
                follower.freshness.position == 300 && follower.freshness.currentAge != nil
            }
        }
        try await source.set(5, "after")
        for follower in followers { try await eventually("following") { follower.freshness.position == 301 } }
        #expect(source.publisher.watcherCount == 1)
        let holders = followers.filter { $0.holding?.isHeld == true }
        #expect(holders.count == 1)
        let holder = try #require(holders.first)
        for _ in 0..<50 {
            for other in followers where other !== holder {
                let begin = ContinuousClock.now
                let theirs = try #require(other.freshness.currentAge)
                let own = try #require(holder.freshness.currentAge)
                #expect(own <= theirs + begin.duration(to: .now), "nobody knows better than who follows")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        for follower in followers {
            try await eventually("heartbeats") { follower.freshness.isFresh(within: .milliseconds(500)) }
        }
        #expect(try await Thing.rows(databases[2]) == source.rows())
        let applied = try await databases[0].read {
            try $0.query("SELECT position FROM applied ORDER BY 1") { $0.int64(0) }
        }
        #expect(applied == Array(1...301))
        await stop(server)
        for follower in followers {
            try await eventually("silence") { !follower.freshness.isFresh(within: .milliseconds(300)) }
        }
        await end(runs, nil, databases + [source.database])
    }

    @Test("a source that loses changes while it is watched, and gives their positions to others, is taken as it is now")
    func lostWhileWatched() async throws {
        let cluster = try #require(PostgresCluster.shared)
        let source = ThingSource(
            try Database.open(
                PostgresTarget(url: cluster.database("lost-source"), application: "test"), service: "things",
                migrations: [ThingSource.migration]))
        let (server, address) = try serve(source)
        for id in 1...5 { try await source.set(Int64(id), "v\(id)") }
        let database = try open("lost-follower")
        let follower = try await follower(Thing.projection(over: ClientConnection(address: address)), database)
        let run = Task { await follower.run() }
        try await eventually("complete") { follower.freshness.position == 5 && follower.freshness.currentAge != nil }
        try cluster.run(
            """
            UPDATE things SET value = 'other' WHERE id > 3;
            UPDATE store_feed SET payload = 'other', digest = sha256(key::bytea) WHERE position > 3;
            UPDATE store_heads SET feed_digest = (SELECT digest FROM store_feed WHERE position = 5), revision = revision + 1
            """, in: "lost-source")
        try await source.set(6, "six")
        let rows = try await source.rows()
        #expect(rows.contains { "\($0)".contains("other") })
        try await eventually("the rows of the other history") { try await Thing.rows(database) == rows }
        #expect(follower.freshness.noticed.hasOtherHistory)
        await end([run], server, [database, source.database])
    }

    @Test("the place of a process that is gone is taken when its lease is over, and of one that leaves at once")
    func takenOver() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        try await source.set(1, "first")
        let databases = try (0..<2).map { _ in try open("taken-over") }
        try await databases[0].write { try FeedLease(owner: "gone", beat: 7).store("things", $0) }
        let projection = Thing.projection(over: ClientConnection(address: address))
        let first = try await follower(projection, databases[0], over: .milliseconds(500))
        let begin = ContinuousClock.now
        let firstRun = Task { await first.run() }
        try await eventually("the first takes over") { first.freshness.position == 1 }
        #expect(begin.duration(to: .now) >= .milliseconds(500))
        let second = try await follower(projection, databases[1])
        let secondRun = Task { await second.run() }
        try await eventually("the second hears of it") {
            second.freshness.position == 1 && second.freshness.currentAge != nil
        }
        #expect(second.holding?.isHeld == false)
        firstRun.cancel()
        await firstRun.value
        try await source.set(2, "second")
        try await eventually("the second follows") { second.freshness.position == 2 }
        #expect(second.holding?.isHeld == true)
        await end([secondRun], server, databases + [source.database])
    }

    @Test("who has lost the lease stores nothing, and knows what the new holder stores")
    func lost() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        try await source.set(1, "first")
        let database = try open("lost")
        let first = try await follower(Thing.projection(over: ClientConnection(address: address)), database)
        let run = Task { await first.run() }
        try await eventually("following") { first.freshness.position == 1 }
        try await database.write {
            try $0.execute("UPDATE feed_followers SET lease_owner = 'another', lease_beat = lease_beat + 1")
        }
        try await source.set(2, "second")
        try await eventually("the loss") { first.holding?.isHeld == false }
        #expect(try await Thing.rows(database) == ["1=first"])
        #expect(try await standing(database).mark.position == 1)
        try await database.write {
            try $0.execute("UPDATE feed_followers SET position = 2, lease_head = 9, lease_beat = lease_beat + 1")
        }
        try await eventually("the other's position") { first.freshness.position == 2 && first.freshness.lag == 7 }
        try await database.write {
            try $0.execute(
                """
                UPDATE feed_followers SET current_age = -1, other_history_time = 5, held_identity = 'x', held_rows = 0,
                    lease_beat = lease_beat + 1
                """)
        }
        try await eventually("what an operator has to see to") {
            let notice = first.freshness.noticed
            return notice.warning != nil && notice.held?.known == 1 && first.freshness.currentAge == nil
        }
        await end([run], server, [database, source.database])
    }

    @Test("a snapshot that another process has begun anew is not gone on with")
    func snapshot() async throws {
        let source = try ThingSource(directory.file("source.sqlite"))
        let (server, address) = try serve(source)
        for id in 1...3 { try await source.set(Int64(id), "v") }
        let database = try open("snapshot-lost")
        try await database.write { try FeedFollowerTable.store(.init(generation: 1, isResyncing: true), "things", $0) }
        let gate = Gate()
        let whole = Thing.projection(over: ClientConnection(address: address))
        let projection = FeedProjection<Thing>(
            source: whole.source, watch: whole.watch,
            snapshot: { token in
                let page = try await whole.snapshot(token)
                await gate.wait()
                return page
            }, isKnown: whole.isKnown, apply: whole.apply, rows: whole.rows, counts: whole.counts,
            removeStale: whole.removeStale)
        let first = try await follower(projection, database)
        let run = Task { await first.run() }
        try await eventually("the page is there") { gate.arrived == 1 }
        try await database.write {
            try $0.execute(
                "UPDATE feed_followers SET lease_owner = 'another', lease_beat = lease_beat + 1, generation = generation + 1"
            )
        }
        gate.open()
        try await eventually("the loss") { first.holding?.isHeld == false }
        #expect(try await Thing.rows(database) == [])
        let standing = try await standing(database)
        #expect(standing.generation == 3 && standing.isResyncing && standing.wholeGeneration == 0)
        await end([run], server, [database, source.database])
    }

    @Test("a heartbeat states what another process committed since the last change was sent")
    func heartbeats() async throws {
        let cluster = try #require(PostgresCluster.shared)
        let url = try cluster.database("shared-heartbeats")
        func open() throws -> Database {
            try Database.open(
                PostgresTarget(url: url, application: "test"), service: "things", migrations: [ThingSource.migration])
        }
        let (one, two) = (ThingSource(try open()), ThingSource(try open()))
        try await one.set(1, "first")
        let told = Mutex<[String]>([])
        let watch = Task {
            try await two.publisher.watch(
                after: FeedMark(), context: ServerContext(method: ThingSource.watch),
                writer: ResponseWriter<EchoResponse> { bytes in
                    let text = String(
                        decoding: try EchoResponse(serialized: bytes.span.bytes, limits: .default).payload,
                        as: UTF8.self)
                    // While the batch is being sent the other process goes on.
                    if text.hasPrefix("c 1 ") { try await one.set(2, "second") }
                    told.withLock { $0.append(text) }
                })
        }
        try await eventually("all that was committed") { told.withLock { $0.contains { $0.hasPrefix("c 2 ") } } }
        watch.cancel()
        _ = await watch.result
        let said = told.withLock { $0 }
        #expect(Array(said.prefix(3)) == ["c 1 1 first", "h 2", "c 2 2 second"])
        await one.database.close()
        await two.database.close()
    }
}
