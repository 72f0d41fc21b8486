import CommonSchema
import Credit
import ListingSchema
import ListingService
import MeasuresService
import RPC
import RegistryMirror
import RegistrySchema
import ReportingService
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing
import Transport

/// A registry and a listing of a later version: each says a change and an event that this program does not know, between
/// ones that it knows.
private struct NewerSource: RegistryFeedService {
    /// Field 77 of a message, which none of the contracts has: a message of two bytes.
    static let unknown: [UInt8] = [0xea, 0x04, 0x02, 0x08, 0x01]
    let snapshots = Counted()

    final class Counted: Sendable { let count = Mutex(0) }

    private func say<R: RPC.Message>(
        _ context: ServerContext, _ writer: ResponseWriter<R>, first: [UInt8], last: [UInt8],
        heartbeat: (Int64) -> R, after: Int64
    ) async throws {
        let changes = [first, Self.unknown, Self.unknown, last]
        for (index, payload) in changes.enumerated() where Int64(index) + 1 > after {
            try await writer.write(encoded: Self.unknown)
            try await writer.write(
                encoded: ForwardedChange.response(
                    FeedChange(position: Int64(index) + 1, time: 1, kind: "k", key: "k", payload: payload)))
        }
        while !context.isCancelled {
            try await writer.write(heartbeat(4))
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private static func department(_ code: String) -> RegistryChange {
        RegistryChange(record: .department(Department(code: code, titleZh: code, titleEn: code)))
    }

    private static func entry(_ name: String) -> ListingChange {
        ListingChange(
            resource: .entry(
                ListEntry(
                    name: name, kind: .serious, subject: "subjects/1", state: .effective, effectiveDate: "2026-01-01",
                    validTo: "2027-01-01", version: 1)))
    }

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        try await say(
            context, writer, first: Self.department("MSR").serialized(), last: Self.department("TAX").serialized(),
            heartbeat: { WatchRegistryResponse(event: .heartbeat(Heartbeat(headPosition: $0))) },
            after: request.afterPosition)
    }

    func listRegistrySnapshot(
        _ request: ListRegistrySnapshotRequest, context: ServerContext
    ) async throws -> ListRegistrySnapshotResponse {
        snapshots.count.withLock { $0 += 1 }
        let changes = [Self.department("MSR"), RegistryChange(), Self.department("TAX")]
        return ListRegistrySnapshotResponse(changes: changes, nextPageToken: "", position: 4)
    }

    func watchListing(
        _ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>
    ) async throws {
        try await say(
            context, writer, first: Self.entry("entries/1").serialized(), last: Self.entry("entries/2").serialized(),
            heartbeat: { WatchListingResponse(event: .heartbeat(Heartbeat(headPosition: $0))) },
            after: request.afterPosition)
    }

    func getListingSnapshot(
        _ request: GetListingSnapshotRequest, context: ServerContext
    ) async throws -> GetListingSnapshotResponse {
        snapshots.count.withLock { $0 += 1 }
        let changes = [Self.entry("entries/1"), ListingChange(), Self.entry("entries/2")]
        return GetListingSnapshotResponse(changes: changes, nextPageToken: "", position: 4)
    }
}

private struct NewerListing: ListingFeedService {
    let source: NewerSource

    func watchListing(
        _ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>
    ) async throws { try await source.watchListing(request, context: context, writer: writer) }

    func getListingSnapshot(
        _ request: GetListingSnapshotRequest, context: ServerContext
    ) async throws -> GetListingSnapshotResponse {
        try await source.getListingSnapshot(request, context: context)
    }
}

@Suite("The feed of a newer source")
struct NewerFeedTests {
    /// Follows until the follower is level, and tells what it made of the feed.
    private func follow<Change: Sendable>(
        _ migrations: [Migration], _ projection: (any Channel) -> FeedProjection<Change>, _ table: String,
        resyncing: Bool
    ) async throws -> Outcome {
        let directory = TemporaryDirectory("newer")
        let source = NewerSource()
        let server = Server(
            configuration: ServerConfiguration(
                address: .loopback(port: 0), drainTimeout: .milliseconds(50), streamDrainTimeout: .milliseconds(50)),
            services: [source, NewerListing(source: source)])
        let connection = ClientConnection(address: try server.start())
        let database = try Database.open(path: directory.file("f.sqlite"), migrations: migrations)
        let (metrics, log) = (Metrics(), LogCapture())
        let projection = projection(connection)
        if resyncing {
            try await database.write { [name = projection.source] in
                try $0.execute(
                    "INSERT INTO feed_followers (source, position, generation, resyncing) VALUES (?, 2, 0, 1)",
                    [.text(name)])
            }
        }
        let follower = try await FeedFollower(
            projection, database: database, metrics: metrics,
            logger: Logger(service: "s", instance: "i", write: log.write),
            backoff: .milliseconds(5) ... .milliseconds(50))
        let task = Task { await follower.run() }
        try await eventually("level") { follower.freshness.position == 4 && follower.freshness.currentAge != nil }
        let rows = try await database.read { try $0.query("SELECT * FROM \(table) ORDER BY 1") { $0.text(0) } }
        let position = try await database.read {
            try $0.queryOne("SELECT position FROM feed_followers", []) { $0.int(0) }
        }
        task.cancel()
        await task.value
        connection.close()
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        await database.close()
        return Outcome(
            rows: rows, position: position, metrics: metrics.exposition(), lines: log.lines,
            snapshots: source.snapshots.count.withLock { $0 })
    }

    private struct Outcome {
        let rows: [String]
        let position: Int?
        let metrics: String
        let lines: [String]
        let snapshots: Int

        func skipped(_ what: String) -> Int? {
            let line = metrics.split(separator: "\n").first {
                $0.hasPrefix("xinyi_feed_skipped_total{") && $0.contains("what=\"\(what)\"")
            }
            return line.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) }
        }
    }

    private func expect(_ outcome: Outcome, _ rows: [String], resyncing: Bool) {
        #expect(outcome.rows == rows)
        #expect(outcome.position == 4)
        #expect(outcome.snapshots == (resyncing ? 1 : 0))
        // The watch has two changes that are not known and as many events as changes; the snapshot one such change.
        #expect(outcome.skipped("change") == (resyncing ? 1 : 2))
        #expect(outcome.skipped("event") == (resyncing ? 0 : 4))
        let told = outcome.lines.filter { $0.contains("newer source") }
        #expect(told.count == (resyncing ? 1 : 2))
        #expect(!outcome.lines.contains { $0.contains("interrupted") })
    }

    @Test("listing skips what it does not know and goes on behind it", arguments: [false, true])
    func listing(resyncing: Bool) async throws {
        let outcome = try await follow(
            ListingMigrations.all,
            { channel in
                RegistryMirror(scope: MirrorScope(subjects: .asGiven, decisions: .all)).projection(over: channel)
            }, "mirror_departments", resyncing: resyncing)
        expect(outcome, ["MSR", "TAX"], resyncing: resyncing)
    }

    @Test("reporting skips what it does not know and goes on behind it", arguments: [false, true])
    func reporting(resyncing: Bool) async throws {
        let outcome = try await follow(
            ReportingMigrations.all, { RegistryMirror(scope: MirrorScope()).projection(over: $0) },
            "mirror_departments", resyncing: resyncing)
        expect(outcome, ["MSR", "TAX"], resyncing: resyncing)
    }

    @Test("measures skips what it does not know of the registry and goes on behind it", arguments: [false, true])
    func measuresOfRegistry(resyncing: Bool) async throws {
        let outcome = try await follow(
            MeasuresMigrations.all, { Projection.registry.projection(over: $0) }, "mirror_departments",
            resyncing: resyncing)
        expect(outcome, ["MSR", "TAX"], resyncing: resyncing)
    }

    @Test("measures skips what it does not know of listing and goes on behind it", arguments: [false, true])
    func measuresOfListing(resyncing: Bool) async throws {
        let outcome = try await follow(
            MeasuresMigrations.all, { FeedSources.listing(over: $0) }, "entries", resyncing: resyncing)
        expect(outcome, ["entries/1", "entries/2"], resyncing: resyncing)
    }
}
