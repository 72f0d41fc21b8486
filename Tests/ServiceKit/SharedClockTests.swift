import CommonSchema
import Credit
import RPC
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("The clocks of two processes over one database", .enabled(if: PostgresCluster.shared != nil))
struct SharedClockTests {
    private static let definition = ServiceDefinition(
        name: "sample", port: 7499,
        migrations: [Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT")], holdsRecord: true
    ) { _ in [] }

    private func start(_ clock: ManualClock) async throws -> ServiceHarness {
        let cluster = try #require(PostgresCluster.shared)
        return try await ServiceHarness(
            Self.definition, settings: ["store": cluster.database("shared-clocks"), "clock-step-days": "7"],
            clock: clock)
    }

    private func accept(_ harness: ServiceHarness, id: String) async throws {
        _ = try await harness.client(UpkeepServiceClient.self, as: "operator/li").acceptTime(
            AcceptTimeRequest(requestId: id, date: "2026-04-01", reason: "停电一个月"))
    }

    private func isInDoubt(_ harness: ServiceHarness) async throws -> Bool {
        try await harness.client(UpkeepServiceClient.self, as: "public").getTime(GetTimeRequest()).inDoubt
    }

    @Test("each is in doubt and is accepted by itself, and who accepts at the wrong one is told so")
    func each() async throws {
        let clocks = [ManualClock(CivilDate(iso: "2026-03-02")!), ManualClock(CivilDate(iso: "2026-03-02")!)]
        let (one, two) = (try await start(clocks[0]), try await start(clocks[1]))
        clocks[0].advance(days: 30)
        #expect(try await isInDoubt(one))
        #expect(try await !isInDoubt(two))
        #expect(one.environment.health.readiness().text.contains("by this process"))
        let wrong = await #expect(throws: RPCError.self) { try await accept(two, id: "accept-the-other") }
        #expect(
            wrong?.info?.reason == "NOTHING_TO_ACCEPT" && wrong?.message.contains("each goes by its own clock") == true)
        try await accept(one, id: "accept-the-one")
        #expect(try await !isInDoubt(one))
        #expect(try await !isInDoubt(two))
        // A month later the other comes after.
        clocks[1].advance(days: 30)
        #expect(try await isInDoubt(two))
        try await accept(two, id: "accept-the-two")
        #expect(try await !isInDoubt(two))
        let rows = try await two.environment.database.read {
            try $0.query("SELECT detail FROM store_audit WHERE action = 'time.accept'") { $0.text(0) }
        }
        #expect(rows.count == 2)
        await one.stop()
        await two.stop()
    }
}
