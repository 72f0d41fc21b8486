import CommonSchema
import RPC
import SchemaRuntime
import Store
import StorePostgres
import Synchronization
import TestKit
import Testing

@testable import ServiceKit

/// Feeds of a database that several processes write to.
@Suite("A feed that several processes publish", .enabled(if: PostgresCluster.shared != nil))
struct SharedFeedTests {
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
                        decoding: try EchoResponse(serialized: bytes.span.bytes, limits: .default).payload, as: UTF8.self)
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
