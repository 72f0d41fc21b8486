import CommonSchema
import Credit
import RPC
import SchemaRuntime
import Store
import TestKit
import Testing

@testable import ServiceKit

@Suite("What is undone by the time that other services say")
struct TimedActPeerTests {
    private static func definition(upstreams: [String]) -> ServiceDefinition {
        ServiceDefinition(
            name: "sample", port: 7499,
            migrations: [
                TimedActs.migration, Migration(name: "0001", sql: "CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT"),
            ], upstreams: upstreams
        ) { environment in
            environment.doesByClock([
                TimedWork(
                    "End", effect: { _ in "it ended" }, obstacle: { _, _ in nil },
                    undo: { _, _, transaction in try transaction.execute("DELETE FROM t") })
            ])
            return []
        }
    }

    private static func instant(_ date: String) -> Timestamp {
        Timestamp(startOf: CivilDate(iso: date)!, in: .shanghai)
    }

    private static func wire(_ date: String) -> WireTimestamp {
        WireTimestamp(millisecondsSinceEpoch: instant(date).milliseconds)
    }

    private static func peer(_ date: String, isInDoubt: Bool = false) -> TimeChannel {
        TimeChannel(ManualClock(CivilDate(iso: date)!), isInDoubt: isInDoubt)
    }

    /// Something ends on its day, the fifth.
    private func end(_ harness: ServiceHarness) async throws {
        try await harness.environment.database.write {
            try TimedActs.note("End", on: "t/1", due: Self.instant("2026-03-05"), at: Self.instant("2026-03-05"), $0)
            try $0.execute("INSERT INTO t VALUES (1)")
        }
    }

    private func undo(
        _ id: String, dryRun: Bool = false, _ harness: ServiceHarness
    ) async throws -> UndoTimedActsResponse {
        try await harness.client(UpkeepServiceClient.self, as: "operator/li").undoTimedActs(
            UndoTimedActsRequest(
                requestId: id, since: Self.wire("2026-03-01"), until: Self.wire("2026-03-10"), reason: "时钟超前",
                dryRun: dryRun))
    }

    private func standing(_ harness: ServiceHarness) async throws -> [TimedActStanding] {
        try await harness.client(UpkeepServiceClient.self, as: "operator/li").listTimedActs(
            ListTimedActsRequest(since: Self.wire("2026-03-01"))
        ).acts.map(\.standing)
    }

    private func rows(_ harness: ServiceHarness) async throws -> Int? {
        try await harness.environment.database.read { try $0.queryOne("SELECT count(*) FROM t") { $0.int(0) } }
    }

    @Test("nothing is, while none of the services that it calls says what time it is; what is listed is")
    func silent() async throws {
        let (other, clock) = (LaterChannel(), ManualClock(CivilDate(iso: "2026-03-02")!))
        try await withService(
            Self.definition(upstreams: ["other", "third"]), clock: clock,
            upstreams: ["other": other, "third": SilentChannel()]
        ) { harness in
            // Its clock was set back after something had ended on its day.
            try await end(harness)
            for channel in [SilentChannel(), Self.peer("2026-03-02", isInDoubt: true)] as [any Channel] {
                other.lead(to: channel)
                for dryRun in [true, false] {
                    let refused = await #expect(throws: RPCError.self) {
                        try await undo("undo-in-silence", dryRun: dryRun, harness)
                    }
                    #expect(refused?.code == .failedPrecondition && refused?.info?.reason == "PEERS_SILENT")
                    #expect(refused?.message.hasPrefix("none of other, third says what time it is") == true)
                }
                #expect(try await standing(harness) == [.early])
            }
            #expect(try await rows(harness) == 1)
            // One that answers is enough, and holds it to the day.
            other.lead(to: Self.peer("2026-03-05"))
            let due = await #expect(throws: RPCError.self) { try await undo("undo-what-was-due", harness) }
            #expect(due?.info?.reason == "NOTHING_TO_UNDO")
            #expect(try await standing(harness) == [.due])
            #expect(try await rows(harness) == 1)
        }
    }

    @Test("it is when one says so, and the same request is answered again when they are silent")
    func answered() async throws {
        let (other, clock) = (LaterChannel(), ManualClock(CivilDate(iso: "2026-03-02")!))
        try await withService(
            Self.definition(upstreams: ["other", "third"]), clock: clock,
            upstreams: ["other": other, "third": SilentChannel()]
        ) { harness in
            try await end(harness)
            other.lead(to: Self.peer("2026-03-04"))
            let answer = try await undo("undo-by-a-peer", harness)
            #expect(answer.undone == 1 && answer.left == 0)
            #expect(try await rows(harness) == 0)
            other.lead(to: SilentChannel())
            #expect(try await undo("undo-by-a-peer", harness) == answer)
            let again = await #expect(throws: RPCError.self) { try await undo("undo-by-a-peer-2", harness) }
            #expect(again?.info?.reason == "PEERS_SILENT")
        }
    }

    @Test("a service that calls no other goes by its own clock")
    func alone() async throws {
        let clock = ManualClock(CivilDate(iso: "2026-03-02")!)
        try await withService(Self.definition(upstreams: []), clock: clock) { harness in
            try await end(harness)
            clock.set(Self.instant("2026-03-05"))
            let due = await #expect(throws: RPCError.self) { try await undo("undo-what-was-due", harness) }
            #expect(due?.info?.reason == "NOTHING_TO_UNDO")
            clock.set(Self.instant("2026-03-04"))
            #expect(try await undo("undo-alone", harness).undone == 1)
            #expect(try await rows(harness) == 0)
        }
    }
}
