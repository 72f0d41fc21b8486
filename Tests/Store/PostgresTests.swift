import Phrases
import TestKit
import Testing

@testable import Store
@testable import StorePostgres

/// What only a server can do to a store: be away, be somebody else's, be shared, be cut off in the middle.
@Suite("A store on a PostgreSQL server", .enabled(if: PostgresCluster.shared != nil))
struct PostgresTests {
    private let cluster: PostgresCluster

    init() throws { cluster = try #require(PostgresCluster.shared) }

    private func open(_ url: String, service: String = "test", patience: Duration = .seconds(15)) throws -> Database {
        var target = try PostgresTarget(url: url, application: "test")
        target.reconnectTime = patience
        return try Database.open(target, service: service, migrations: [thingsMigration])
    }

    private func put(_ name: String, into database: Database) async throws -> Int64 {
        let bytes = try await database.writeOnce(requestID: "put/\(name)", method: "put", request: Array(name.utf8)) {
            transaction in
            try transaction.insertThing(name)
            let position = try transaction.appendChange(kind: "thing", key: name, payload: [1, 2])
            try transaction.audit(actor: "test", action: "put", target: name, detail: "")
            return Array("\(position)".utf8)
        }
        return Int64(String(decoding: bytes, as: UTF8.self)) ?? 0
    }

    /// Repeats what may be repeated, under the same request id, as clients do.
    private func putSurely(_ name: String, into database: Database) async throws -> Int64 {
        while true {
            do {
                return try await put(name, into: database)
            } catch let error as StoreError where [.unavailable, .unknownOutcome, .busy].contains(error.kind) {
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    private func expectExactly(_ acknowledged: [String: Int64], in database: Database) async throws {
        let names = try await database.read { try $0.thingNames() }
        #expect(Set(names) == Set(acknowledged.keys))
        #expect(names.count == acknowledged.count)
        var changes: [FeedChange] = []
        while true {
            let more = try await database.feed.changes(after: changes.last?.position ?? 0, limit: 1_000)
            if more.isEmpty { break }
            changes += more
        }
        #expect(changes.map(\.position) == Array(1...Int64(acknowledged.count)))
        #expect(Dictionary(uniqueKeysWithValues: changes.map { ($0.key, $0.position) }) == acknowledged)
        guard case .intact(rows: Int64(acknowledged.count), _) = try await database.verifyAudit() else {
            Issue.record("the audit chain is not intact")
            return
        }
        try await database.checkIntegrity()
    }

    @Test(
        "200 cuts of the connection at random moments under load lose nothing that was acknowledged, and do nothing twice"
    )
    func cuts() async throws {
        let name = "cuts"
        _ = try cluster.database(name)
        let proxy = try CuttingProxy(to: cluster.socket)
        let database = try open(cluster.url(name, through: proxy))
        var random = SeededRandom.printed("cuts of connections")
        let pauses = (0..<200).map { _ in Int.random(in: 1...30, using: &random) }
        let (over, kept) = (Counter(), Counter())
        let acknowledged = try await withThrowingTaskGroup(of: [String: Int64].self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var done: [String: Int64] = [:]
                    var number = 0
                    while over.value == 0 {
                        number += 1
                        done["w\(writer)-\(number)"] = try await putSurely("w\(writer)-\(number)", into: database)
                        kept.add()
                    }
                    return done
                }
            }
            group.addTask {
                for pause in pauses {
                    let before = kept.value
                    try await Task.sleep(for: .milliseconds(pause))
                    // However slow the machine is, every cut meets work that goes on.
                    while kept.value == before { try await Task.sleep(for: .milliseconds(1)) }
                    proxy.cut()
                }
                over.add()
                return [:]
            }
            return try await group.reduce(into: [:]) { $0.merge($1) { one, _ in one } }
        }
        #expect(acknowledged.count >= 200)
        try await expectExactly(acknowledged, in: database)
        await database.close()
        proxy.close()
    }

    @Test("two processes that write to one database number and name nothing twice, and each hears what the other did")
    func shared() async throws {
        let url = try cluster.database("shared")
        let one = try open(url)
        let two = try open(url)
        let acknowledged = try await withThrowingTaskGroup(of: (String, Int64).self) { group in
            for number in 0..<400 {
                let name = "n\(number)"
                group.addTask { (name, try await putSurely(name, into: number.isMultiple(of: 2) ? one : two)) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        try await expectExactly(acknowledged, in: two)
        #expect(await one.feed.waitForChange(after: 399, timeout: .seconds(5)))
        // The same request at both runs once.
        async let first = putSurely("twice", into: one)
        async let second = putSurely("twice", into: two)
        let both = try await [first, second]
        #expect(both[0] == both[1])
        // Whoever waits at one is told what the other wrote.
        async let heard = one.feed.waitForChange(after: 401, timeout: .seconds(10))
        _ = try await put("heard", into: two)
        #expect(await heard)
        #expect(one.feed.headPosition == 402)
        await one.close()
        await two.close()
    }

    @Test(
        "who follows what another process writes is told of change after change, each as it comes"
    )
    func followed() async throws {
        let url = try cluster.database("followed")
        let writer = try open(url)
        let follower = try open(url)
        _ = try await put("first", into: writer)
        #expect(await follower.feed.waitForChange(after: 0, timeout: .seconds(10)))
        for number in 1...40 {
            async let heard = follower.feed.waitForChange(after: Int64(number), timeout: .seconds(10))
            _ = try await put("n\(number)", into: writer)
            #expect(await heard)
            #expect(try await follower.feed.changes(after: Int64(number), limit: 10).count == 1)
        }
        await writer.close()
        await follower.close()
    }

    @Test("a server that fails and comes back is found again, and what was acknowledged is there")
    func restarted() async throws {
        let cluster = try PostgresCluster(settings: ["fsync = on"], port: 5433)
        let database = try open(try cluster.database("restart"))
        var acknowledged: [String: Int64] = [:]
        for round in 0..<3 {
            for number in 0..<20 {
                acknowledged["r\(round)-\(number)"] = try await put("r\(round)-\(number)", into: database)
            }
            try cluster.stop("immediate")
            async let during = putSurely("during-\(round)", into: database)
            async let read = database.read { try $0.thingNames().count }
            try cluster.start()
            acknowledged["during-\(round)"] = try await during
            #expect(try await read >= 20 * (round + 1))
        }
        try await expectExactly(acknowledged, in: database)
        await database.close()
        try cluster.stop("fast")
    }

    @Test("a server that stays away is an error that says so, for writes and reads, and nothing is half done")
    func away() async throws {
        _ = try cluster.database("away")
        let proxy = try CuttingProxy(to: cluster.socket)
        let database = try open(cluster.url("away", through: proxy), patience: .milliseconds(200))
        _ = try await put("before", into: database)
        proxy.refuse(true)
        proxy.cut()
        let written = await #expect(throws: StoreError.self) { try await put("never", into: database) }
        #expect(written?.kind == .unavailable)
        let read = await #expect(throws: StoreError.self) { try await database.read { try $0.thingNames() } }
        #expect(read?.kind == .unavailable)
        #expect(database.writeFault?.kind == .unavailable)
        #expect(read?.text.chinese.contains("connection") == true, "what libpq says is told in both languages")
        proxy.refuse(false)
        #expect(try await putSurely("after", into: database) == 2)
        #expect(try await database.read { try $0.thingNames() } == ["before", "after"])
        #expect(database.writeFault == nil)
        await database.close()
    }

    @Test("a server that is away is told without anybody writing, and again when it is back")
    func unasked() async throws {
        _ = try cluster.database("unasked")
        let proxy = try CuttingProxy(to: cluster.socket)
        let database = try open(cluster.url("unasked", through: proxy), patience: .milliseconds(200))
        proxy.refuse(true)
        proxy.cut()
        try await eventually("the store cannot write") { database.writeFault?.kind == .unavailable }
        proxy.refuse(false)
        try await eventually("the store can write again") { database.writeFault == nil }
        await database.close()
    }

    @Test("the chains of another service's database, or of one that holds no store, are nothing to verify")
    func notOwn() async throws {
        let url = try cluster.database("chains")
        await (try open(url)).close()
        let target = try PostgresTarget(url: url, application: "test")
        #expect(try Database.verifyChains(target, service: "test", headPath: nil).count == 1)
        let other = #expect(throws: StoreError.self) {
            try Database.verifyChains(target, service: "other", headPath: nil)
        }
        #expect(other?.message.contains("is test's, not other's") == true)
        let empty = try PostgresTarget(url: try cluster.database("empty"), application: "test")
        let none = #expect(throws: StoreError.self) { try Database.verifyChains(empty, service: "test", headPath: nil) }
        #expect(none?.message.contains("holds no service's store") == true)
    }

    @Test("a database that is not the service's is refused with what to do")
    func refused() async throws {
        let mine = try cluster.database("mine")
        await (try open(mine)).close()
        func failure(_ url: String, service: String = "test") -> StoreError? {
            #expect(throws: StoreError.self) { try open(url, service: service, patience: .milliseconds(100)) }
        }
        let other = failure(mine, service: "other")
        #expect(other?.kind == .cannotOpen)
        #expect(other?.message.contains("is test's, not other's") == true)
        _ = try cluster.database("foreign")
        try cluster.run("CREATE TABLE customers (id int)", in: "foreign")
        #expect(failure(cluster.url("foreign"))?.kind == .cannotOpen)
        #expect(failure(cluster.url("absent"))?.kind == .cannotOpen)
        _ = try cluster.database("standby")
        try cluster.run("ALTER DATABASE standby SET default_transaction_read_only = on")
        #expect(failure(cluster.url("standby"))?.kind == .unavailable)
        try cluster.run("INSERT INTO store_migrations VALUES ('service', 2, 'later', 'x', 0)", in: "mine")
        #expect(failure(mine)?.kind == .newerSchema)
        #expect(failure("postgresql://postgres@127.0.0.1:1/x")?.kind == .unavailable)
        try cluster.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1'")
        #expect(failure(cluster.url("latin"))?.kind == .cannotOpen)
    }

    @Test(
        "a URL with a password, or none at all, is refused and never repeated",
        arguments: [
            "postgresql://u:secret@h/d", "postgresql://u@h/d?password=secret", "postgresql://u@h/d?pass%77ord=secret",
            "postgresql://u@h/d?sslpassword=secret", "postgresql://u@h/d?nothing=secret", "mysql://h/d", "secret", "",
        ])
    func urls(url: String) {
        let error = #expect(throws: StoreError.self) { try PostgresTarget(url: url, application: "test") }
        #expect(error?.kind == .configuration)
        #expect(error?.description.contains("secret") == false)
    }

    @Test("an error of the server names the rule and never the value")
    func values() async throws {
        let database = try open(try cluster.database("values"))
        try await database.write { try $0.insertThing("secret-77123") }
        let duplicate = await #expect(throws: StoreError.self) {
            try await database.write { try $0.insertThing("secret-77123") }
        }
        #expect(duplicate?.kind == .constraint)
        #expect(duplicate?.description.contains("77123") == false)
        #expect(duplicate?.constraint == "things_name_key")
        let negative = await #expect(throws: StoreError.self) {
            try await database.write { try $0.insertThing("a", size: -77_123) }
        }
        #expect(negative?.kind == .constraint)
        #expect(negative?.description.contains("77123") == false)
        await database.close()
    }

    @Test(
        "a request may read the store's tables and write its own alone",
        arguments: [
            ("DELETE FROM store_feed", false), ("delete from \"store_audit\"", false),
            ("UPDATE store_heads SET feed_head = 9", false),
            ("INSERT INTO store_requests SELECT 'x', 'x', '', '', 1", false), ("DROP TABLE things", false),
            ("COMMIT", false),
            ("SET lock_timeout = 0", false), ("CREATE TABLE x (y INTEGER)", false), ("TRUNCATE things", false),
            ("UPDATE things SET size = 1; COMMIT", false),
            ("UPDATE things SET size = 1 WHERE name = 'store_feed'", true),
            ("DELETE FROM things", true), ("WITH a AS (SELECT 1) DELETE FROM store_feed", false),
            ("SELECT count(*) FROM store_feed", true),
        ])
    func permissions(sql: String, isAllowed: Bool) async throws {
        #expect(Permission.isRequests(sql) == isAllowed)
    }

    @Test(
        "the portable subset is said in the server's words",
        arguments: [
            (
                "SELECT a FROM t WHERE b = ? AND c = '?' -- ?\n AND d = ?",
                "SELECT a FROM t WHERE b = $1 AND c = '?' -- ?\n AND d = $2"
            ),
            ("SELECT ?2, ?1", "SELECT $2, $1"),
            (
                "a IS ? OR b IS NOT c OR d IS NULL OR e IS NOT NULL",
                "a IS NOT DISTINCT FROM $1 OR b IS DISTINCT FROM c OR d IS NULL OR e IS NOT NULL"
            ),
        ])
    func statements(sql: String, expected: String) {
        #expect(PortableSQL.statement(sql) == expected)
    }

    @Test(
        "a definition is said in the server's words",
        arguments: [
            (
                "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL, b BLOB, c REAL, CHECK (a NOT GLOB '*[^0-9]*')) STRICT",
                "CREATE TABLE t (id BIGINT PRIMARY KEY, a TEXT COLLATE \"C\" NOT NULL, b BYTEA, c DOUBLE PRECISION, "
                    + "CHECK (a  !~ '^.*[^0-9].*$'))"
            ),
            (
                "CREATE TABLE t (a TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
                "CREATE TABLE t (a TEXT COLLATE \"C\" PRIMARY KEY)"
            ),
            ("CREATE INDEX i ON t (CAST(a AS TEXT))", "CREATE INDEX i ON t (CAST(a AS TEXT))"),
        ])
    func definitions(sql: String, expected: String) {
        #expect(PortableSQL.definition(sql) == expected)
    }
}
