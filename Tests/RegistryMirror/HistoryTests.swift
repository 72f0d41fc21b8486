import CommonSchema
import Credit
import Foundation
import RPC
import RegistryMirror
import RegistrySchema
import SchemaRuntime
import Store
import StoreSQLite
import TestKit
import Testing
import Transport

@testable import ServiceKit

/// A registry of departments over a store of its own, which can be put back from a copy and replaced.
private final class DepartmentSource: RegistryFeedService {
    static let tables = Migration(
        name: "0001-records", sql: "CREATE TABLE records (code TEXT PRIMARY KEY, payload BLOB NOT NULL) STRICT")

    let database: Database
    private let publisher: FeedPublisher<WatchRegistryResponse>

    init(_ path: String) throws {
        database = try Database.open(path: path, migrations: [Self.tables])
        publisher = FeedPublisher(
            database: database, domain: "xinyi.registry.v1", heartbeat: .milliseconds(50),
            heartbeatResponse: { WatchRegistryResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchRegistryResponse(event: .resync($0)) })
    }

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        let start = FeedMark(request.afterPosition, request.history)
        try await publisher.watch(after: start, context: context, writer: writer)
    }

    func listRegistrySnapshot(
        _ request: ListRegistrySnapshotRequest, context: ServerContext
    ) async throws -> ListRegistrySnapshotResponse {
        try await database.read { transaction in
            let mark = try transaction.feedMark()
            let rows = try transaction.query(
                "SELECT code, payload FROM records WHERE code > ? ORDER BY code LIMIT 2", [.text(request.pageToken)]
            ) { ($0.text(0), $0.blob(1)) }
            return ListRegistrySnapshotResponse(
                changes: try rows.map { try RegistryChange(serialized: $0.1.span.bytes, limits: .default) },
                nextPageToken: rows.count == 2 ? rows[1].0 : "", position: mark.position, history: mark.history)
        }
    }

    /// Commits departments, one change each.
    func put(_ codes: String...) async throws {
        for code in codes {
            let change = RegistryChange(record: .department(Department(code: code, titleZh: code, titleEn: code)))
            let payload = try change.serialized()
            try await database.write { transaction in
                try transaction.execute("INSERT OR REPLACE INTO records VALUES (?, ?)", [.text(code), .blob(payload)])
                _ = try transaction.appendChange(kind: "department", key: code, payload: payload)
            }
        }
    }
}

/// The source at work, and one who follows it; each can be ended and begun again.
private final class Following {
    let directory = TemporaryDirectory("history")
    let database: Database
    let metrics = Metrics()
    let log = LogCapture()
    private(set) var source: DepartmentSource
    private(set) var follower: FeedFollower<RegistryChange>
    private var server: Server
    private var run: Task<Void, Never>

    var path: String { directory.file("s/source.sqlite") }

    init() async throws {
        try FileManager.default.createDirectory(
            atPath: directory.file("s"), withIntermediateDirectories: true)
        database = try Database.open(
            path: directory.file("f.sqlite"),
            migrations: [FeedFollowers.migration, MirrorSchema.tables, FeedFollowers.histories])
        source = try DepartmentSource(directory.file("s/source.sqlite"))
        (server, follower, run) = try await Self.begin(source, database, metrics, log)
    }

    private static func begin(
        _ source: DepartmentSource, _ database: Database, _ metrics: Metrics, _ log: LogCapture
    ) async throws -> (Server, FeedFollower<RegistryChange>, Task<Void, Never>) {
        let server = Server(
            configuration: ServerConfiguration(
                address: .loopback(port: 0), drainTimeout: .milliseconds(50), streamDrainTimeout: .milliseconds(50)),
            services: [source])
        let channel = ClientConnection(address: try server.start())
        let follower = try await FeedFollower(
            RegistryMirror(scope: MirrorScope()).projection(over: channel), database: database, metrics: metrics,
            logger: Logger(service: "s", instance: "i", write: log.write),
            backoff: .milliseconds(5) ... .milliseconds(50))
        return (server, follower, Task { await follower.run() })
    }

    /// Ends both ends.
    func pause() async {
        run.cancel()
        await run.value
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        await source.database.close()
    }

    /// Begins the source anew over what lies in its place now.
    func resumeSource() throws { source = try DepartmentSource(path) }

    /// Begins to follow it.
    func resume() async throws { (server, follower, run) = try await Self.begin(source, database, metrics, log) }

    func end() async {
        await pause()
        await database.close()
    }

    func copy(_ name: String) throws {
        try FileManager.default.copyItem(atPath: path, toPath: directory.file(name))
    }

    /// Puts a copy in the place of the source's file, as `cp` does.
    func putBack(_ name: String) throws {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        try FileManager.default.copyItem(atPath: directory.file(name), toPath: path)
    }

    /// A store that holds nothing, in the source's place.
    func replaceByEmpty() throws {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    func known() async throws -> [String] {
        try await database.read { try $0.query("SELECT code FROM mirror_departments ORDER BY 1") { $0.text(0) } }
    }

    func settle(_ position: Int64) async throws {
        try await eventually("position \(position)") {
            follower.freshness.position == position && follower.freshness.currentAge != nil
        }
    }

    /// Whether what the source offers is held back, as `/readyz` says.
    var isHeld: Bool { follower.freshness.noticed.problem != nil }

    func metric(_ name: String) -> Int {
        let line = metrics.exposition().split(separator: "\n").first { $0.hasPrefix(name + "{") }
        return line.flatMap { $0.split(separator: " ").last }.flatMap { Double($0) }.map { Int($0) } ?? -1
    }
}

@Suite("The history of a source", .serialized)
struct HistoryTests {
    @Test(
        "a source put back from a copy of its file is another history once it has gone on, at a position that is known")
    func putBack() async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB", "CCC")
        try await following.settle(3)
        await following.pause()
        try following.copy("early")
        try following.resumeSource()
        try await following.resume()
        try await following.source.put("DDD", "EEE")
        try await following.settle(5)
        await following.pause()
        // The copy goes on by as many changes as were lost with what it replaces.
        try following.putBack("early")
        try following.resumeSource()
        try await following.source.put("FFF", "GGG")
        try await following.resume()
        try await following.settle(5)
        #expect(try await following.known().contains("FFF"))
        #expect(try await following.known().contains("GGG"))
        #expect(following.metric("xinyi_feed_other_histories_total") == 1)
        #expect(following.log.lines.filter { $0.contains("another history") && $0.contains("\"error\"") }.count == 1)
        await following.end()
    }

    @Test("a source that is started again with its own file is the same history")
    func sameHistory() async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB")
        try await following.settle(2)
        for round in 0..<3 {
            await following.pause()
            try following.resumeSource()
            try await following.source.put("R0\(round)")
            try await following.resume()
            try await following.settle(Int64(3 + round))
        }
        #expect(following.metric("xinyi_feed_resyncs_total") == 0)
        #expect(following.metric("xinyi_feed_other_histories_total") == 0)
        await following.end()
    }

    @Test("a backup that was restored is another history, also where it lost nothing")
    func restored() async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB")
        try await following.settle(2)
        let before = following.source.database.feed.identity
        try await following.source.database.backup(to: following.directory.file("backup"))
        await following.pause()
        try Database.restore(backup: following.directory.file("backup"), to: following.path, replacing: true)
        try following.resumeSource()
        #expect(following.source.database.feed.identity != before)
        try await following.resume()
        try await eventually("the alarm") { following.metric("xinyi_feed_other_histories_total") == 1 }
        try await following.settle(2)
        #expect(try await following.known() == ["AAA", "BBB"])
        await following.end()
    }

    @Test("what an operator acknowledged at another process over the same database is no warning here either")
    func acknowledgedElsewhere() async throws {
        let following = try await Following()
        try await following.source.put("AAA")
        try await following.settle(1)
        try await following.source.database.backup(to: following.directory.file("backup"))
        await following.pause()
        try Database.restore(backup: following.directory.file("backup"), to: following.path, replacing: true)
        try following.resumeSource()
        try await following.resume()
        try await eventually("the alarm") { following.follower.freshness.noticed.warning != nil }
        try await following.settle(1)
        try await following.database.write {
            try $0.execute("UPDATE feed_followers SET other_history_time = NULL")
        }
        try await following.source.put("BBB")
        try await following.settle(2)
        #expect(following.follower.freshness.noticed.warning == nil)
        await following.end()
    }

    @Test(
        "a store of the same name with nothing in it replaces nothing; the right one is followed on as if nothing was")
    func empty() async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB", "CCC", "DDD")
        try await following.settle(4)
        await following.pause()
        try following.copy("whole")
        try following.replaceByEmpty()
        try following.resumeSource()
        try await following.resume()
        try await eventually("held back") { following.isHeld }
        #expect(try await following.known().count == 4)
        #expect(following.follower.freshness.currentAge == nil, "what is known is not current")
        try await eventually("it is told") { following.log.lines.contains { $0.contains("source held back") } }
        // Started again it is still held, and says so before it has asked.
        await following.pause()
        try following.resumeSource()
        try await following.resume()
        #expect(following.isHeld)
        await following.pause()
        try following.putBack("whole")
        try following.resumeSource()
        try await following.resume()
        try await following.settle(4)
        try await eventually("let go") { !following.isHeld }
        #expect(try await following.known() == ["AAA", "BBB", "CCC", "DDD"])
        #expect(following.metric("xinyi_feed_resyncs_total") == 0)
        await following.end()
    }

    @Test("half of what is known is taken over, less is held", arguments: [(1, true), (2, false), (3, false)])
    func bound(offered: Int, isHeld: Bool) async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB", "CCC", "DDD")
        try await following.settle(4)
        await following.pause()
        try following.replaceByEmpty()
        try following.resumeSource()
        for number in 0..<offered { try await following.source.put("N0\(number)") }
        try await following.resume()
        if isHeld {
            try await eventually("held back") { following.isHeld }
            #expect(try await !following.known().contains("N00"), "nothing of it is written among what is known")
        } else {
            try await following.settle(Int64(offered))
            #expect(!following.isHeld)
            #expect(try await following.known().contains("N00"))
        }
        await following.end()
    }

    @Test("a follower that knows a position and no history takes one snapshot, without an alarm")
    func upgraded() async throws {
        let following = try await Following()
        try await following.source.put("AAA", "BBB")
        try await following.settle(2)
        await following.pause()
        try await following.database.write {
            try $0.execute("UPDATE feed_followers SET identity = '', digest = x''")
        }
        try following.resumeSource()
        try await following.resume()
        try await eventually("a snapshot") { following.metric("xinyi_feed_resyncs_total") == 1 }
        try await following.settle(2)
        #expect(following.metric("xinyi_feed_other_histories_total") == 0)
        await following.end()
    }
}
