import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import SchemaRuntime
import ServiceKit
import Store
import StoreSQLite
import Synchronization
import TestKit
import Transport

/// A source with a real feed over a real store and a real socket: what the registry and listing are to measures.
final class FakeSource: Sendable {
    let database: Database
    let address: SocketAddress
    private let server: Server
    private let directory = TemporaryDirectory("source")
    private let state: Mutex<[String: [UInt8]]>

    /// Starts a registry that has records from the first on; port 0 lets the kernel choose.
    static func registry(
        port: UInt16 = 0, holding records: [(record: RegistryChange.OneOf_Record, key: String)] = []
    ) async throws -> FakeSource {
        let changes = try records.map { ($0.key, try RegistryChange(record: $0.record).serialized()) }
        return try await FakeSource(port: port, changes) { FakeRegistry(database: $0, snapshot: $1) }
    }

    /// Starts a listing that has entries from the first on.
    static func listing(port: UInt16 = 0, holding entries: [ListEntry] = []) async throws -> FakeSource {
        let changes = try entries.map { ($0.name, try ListingChange(resource: .entry($0)).serialized()) }
        return try await FakeSource(port: port, changes) { FakeListing(database: $0, snapshot: $1) }
    }

    private init(
        port: UInt16, _ changes: [(key: String, payload: [UInt8])],
        _ make: (Database, @escaping @Sendable () -> [[UInt8]]) -> any RPCService
    ) async throws {
        let database = try Database.open(path: directory.file("source.sqlite"), migrations: [])
        self.database = database
        state = Mutex(Dictionary(uniqueKeysWithValues: changes.map { ($0.key, $0.payload) }))
        let box = SnapshotBox()
        server = Server(
            configuration: ServerConfiguration(
                address: .loopback(port: port), drainTimeout: .milliseconds(50), streamDrainTimeout: .milliseconds(50)),
            services: [make(database) { box.read() }])
        try await database.write { transaction in
            for (key, payload) in changes {
                _ = try transaction.appendChange(kind: "test", key: key, payload: payload)
            }
        }
        address = try server.start()
        box.source.withLock { $0 = WeakSource(self) }
    }

    /// The port that it listens on.
    var port: UInt16 { UInt16("\(address)".split(separator: ":").last.map(String.init) ?? "")! }

    /// Commits a change of the registry.
    func publish(_ record: RegistryChange.OneOf_Record, key: String) async throws {
        try await publish(try RegistryChange(record: record).serialized(), key: key)
    }

    /// Commits a change of listing.
    func publish(_ entry: ListEntry) async throws {
        try await publish(try ListingChange(resource: .entry(entry)).serialized(), key: entry.name)
    }

    private func publish(_ payload: [UInt8], key: String) async throws {
        // First the state: a snapshot may hold more than its position says, since the feed repeats that, but never less.
        state.withLock { $0[key] = payload }
        _ = try await database.write { try $0.appendChange(kind: "test", key: key, payload: payload) }
    }

    fileprivate func snapshot() -> [[UInt8]] {
        state.withLock { state in state.sorted { $0.key < $1.key }.map(\.value) }
    }

    /// Falls silent: its connections end.
    func stop() async {
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        await database.close()
    }
}

/// Breaks the circle between a source and the service that reads it.
private final class SnapshotBox: Sendable {
    let source = Mutex(WeakSource(nil))
    func read() -> [[UInt8]] { source.withLock { $0.source }?.snapshot() ?? [] }
}

private struct WeakSource: Sendable {
    weak let source: FakeSource?
    init(_ source: FakeSource?) { self.source = source }
}

private struct FakeRegistry: RegistryFeedService {
    let database: Database
    let snapshot: @Sendable () -> [[UInt8]]

    func watchRegistry(
        _ request: WatchRegistryRequest, context: ServerContext, writer: ResponseWriter<WatchRegistryResponse>
    ) async throws {
        try await FeedPublisher<WatchRegistryResponse>(
            database: database, domain: "xinyi.registry.v1", heartbeat: .milliseconds(50),
            heartbeatResponse: { WatchRegistryResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchRegistryResponse(event: .resync($0)) }
        ).watch(after: FeedMark(request.afterPosition, request.history), context: context, writer: writer)
    }

    func listRegistrySnapshot(
        _ request: ListRegistrySnapshotRequest, context: ServerContext
    ) async throws -> ListRegistrySnapshotResponse {
        let mark = try await database.feed.mark(at: database.feed.headPosition)
        let changes = try snapshot().map { try RegistryChange(serialized: $0.span.bytes, limits: .default) }
        return ListRegistrySnapshotResponse(
            changes: changes, nextPageToken: "", position: mark.position, history: mark.history)
    }
}

private struct FakeListing: ListingFeedService {
    let database: Database
    let snapshot: @Sendable () -> [[UInt8]]

    func watchListing(
        _ request: WatchListingRequest, context: ServerContext, writer: ResponseWriter<WatchListingResponse>
    ) async throws {
        try await FeedPublisher<WatchListingResponse>(
            database: database, domain: "xinyi.listing.v1", heartbeat: .milliseconds(50),
            heartbeatResponse: { WatchListingResponse(event: .heartbeat($0)) },
            resyncResponse: { WatchListingResponse(event: .resync($0)) }
        ).watch(after: FeedMark(request.afterPosition, request.history), context: context, writer: writer)
    }

    func getListingSnapshot(
        _ request: GetListingSnapshotRequest, context: ServerContext
    ) async throws -> GetListingSnapshotResponse {
        let mark = try await database.feed.mark(at: database.feed.headPosition)
        let changes = try snapshot().map { try ListingChange(serialized: $0.span.bytes, limits: .default) }
        return GetListingSnapshotResponse(
            changes: changes, nextPageToken: "", position: mark.position, history: mark.history)
    }
}
