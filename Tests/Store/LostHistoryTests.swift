import Phrases
import TestKit
import Testing

@testable import Store
@testable import StorePostgres

/// What a server may do to a history that was acknowledged: lose its end, confirm it late, keep it from others.
@Suite("A history that a server lost, or has not confirmed", .enabled(if: PostgresCluster.shared != nil))
struct LostHistoryTests {
    private let cluster: PostgresCluster

    init() throws { cluster = try #require(PostgresCluster.shared) }

    private func open(_ url: String) throws -> Database {
        try Database.open(
            PostgresTarget(url: url, application: "test"), service: "test", migrations: [thingsMigration])
    }

    private func put(_ name: String, into database: Database) async throws -> Int64 {
        try await database.write { transaction in
            let id = try transaction.nextID(in: "things")
            try transaction.execute("INSERT INTO things (id, name) VALUES (?, ?)", [.integer(id), .text(name)])
            _ = try transaction.appendChange(kind: "thing", key: name, payload: [])
            try transaction.audit(actor: "test", action: "put", target: name, detail: "")
            return id
        }
    }

    @Test(
        "a running service that finds its last writes lost says so, gives no number again, and goes on with an intact chain"
    )
    func lost() async throws {
        _ = try cluster.database("lost-writes")
        let proxy = try CuttingProxy(to: cluster.socket)
        let database = try open(cluster.url("lost-writes", through: proxy))
        for number in 1...5 { #expect(try await put("n\(number)", into: database) == Int64(number)) }
        proxy.cut()
        #expect(try await put("n6", into: database) == 6)
        #expect(database.replaced == nil, "a connection that was made anew is no other database")
        // A standby that had heard of three of them takes over.
        try cluster.run(
            """
            ALTER TABLE store_audit DISABLE TRIGGER ALL;
            DELETE FROM store_audit WHERE sequence > 3; DELETE FROM store_feed WHERE position > 3;
            DELETE FROM things WHERE id > 3;
            UPDATE store_heads SET feed_head = 3, feed_digest = (SELECT digest FROM store_feed WHERE position = 3),
                audit_sequence = 3, audit_hash = (SELECT hash FROM store_audit WHERE sequence = 3), revision = 4;
            ALTER TABLE store_audit ENABLE TRIGGER ALL
            """, in: "lost-writes")
        proxy.cut()
        let next = try await put("after", into: database)
        #expect(next > 6 + StoreHead.reserve)
        #expect(database.replaced?.english.contains("its feed ends at 3, and 6 was reached before") == true)
        try await eventually("the head is where the feed ends") { database.feed.headPosition == 4 }
        let changes = try await database.feed.changes(after: 0, limit: 10)
        #expect(changes.map(\.key) == ["n1", "n2", "n3", "after"])
        let actions = try await database.read {
            try $0.query("SELECT action FROM store_audit ORDER BY sequence") { $0.text(0) }
        }
        #expect(actions == ["put", "put", "put", "store.replaced", "put"])
        #expect(try await database.verifyAudit().problem == nil)
        await database.close()
        proxy.close()
    }

    @Test("what stands behind a mark of another history is not given as if it followed", arguments: [0, 1])
    func otherHistory(further: Int) async throws {
        let name = "history-\(further)"
        let database = try open(try cluster.database(name))
        for number in 1...5 { _ = try await put("n\(number)", into: database) }
        let changes = try await database.feed.changes(after: 0, limit: 10)
        let mark = FeedMark(position: 5, identity: database.feed.identity, digest: changes[4].digest)
        #expect(try await database.feed.changes(after: mark, limit: 10).isEmpty)
        try cluster.run(
            """
            UPDATE store_feed SET key = 'other', digest = sha256('other') WHERE position = 5;
            UPDATE store_heads SET feed_digest = sha256('other'), revision = revision + 1
            """, in: name)
        for number in 0..<further { _ = try await put("m\(number)", into: database) }
        await #expect(throws: FeedError.otherHistory(head: Int64(5 + further))) {
            try await database.feed.changes(after: mark, limit: 10)
        }
        let before = FeedMark(position: 4, identity: database.feed.identity, digest: changes[3].digest)
        #expect(try await database.feed.changes(after: before, limit: 10).count == 1 + further)
        await database.close()
    }

    @Test("a repeat of a request whose commit was cut off waits for the standby, too")
    func confirmed() async throws {
        let cluster = try PostgresCluster(port: 5434)
        let database = try open(try cluster.database("confirmed"))
        try cluster.requireStandby()
        let waiting = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        let runs = Counter()
        async let answer = database.writeOnce(requestID: "id-1", method: "put", request: [1]) { transaction in
            runs.add()
            try transaction.insertThing("once")
            return [7]
        }
        try await eventually("the commit waits") { try cluster.query(waiting, in: "confirmed").count == 1 }
        let first = try cluster.query(waiting, in: "confirmed")
        // The server ends the wait: what it wrote is there, and on no standby.
        try cluster.run("SELECT pg_terminate_backend(\(first[0]))")
        try await eventually("the repeat waits in its turn") {
            let now = try cluster.query(waiting, in: "confirmed")
            return now.count == 1 && now != first
        }
        #expect(runs.value == 1, "what was kept is not done again")
        try cluster.run("ALTER SYSTEM SET synchronous_standby_names = ''")
        try cluster.run("SELECT pg_reload_conf()")
        #expect(try await answer == [7])
        #expect(try await database.read { try $0.thingNames() } == ["once"])
        await database.close()
        try cluster.stop("fast")
    }

    @Test("a process that stands still in the middle of a large request is one that the server sees idle, and can end")
    func standstill() async throws {
        let database = try open(try cluster.database("standstill"))
        let gate = Gate()
        let text = String(repeating: "长", count: 20_000)
        async let done: Void = database.write { transaction in
            try transaction.insertThing("one \(text)")
            gate.wait()
            try transaction.insertThing("two \(text)")
        }
        await gate.waitUntilEntered()
        try await eventually("the server waits for nothing of a message") {
            try cluster.query(
                """
                SELECT state FROM pg_stat_activity WHERE datname = 'standstill' AND application_name = 'test' AND xact_start IS NOT NULL
                    AND query LIKE 'INSERT INTO things%'
                """, in: "standstill") == ["idle in transaction"]
        }
        gate.open()
        try await done
        #expect(try await database.read { try $0.thingNames() }.count == 2)
        await database.close()
    }
}
