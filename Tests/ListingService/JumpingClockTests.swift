import CommonSchema
import Credit
import ListingSchema
import RPC
import SchemaRuntime
import ServiceKit
import Store
import TestKit
import Testing

@testable import ListingService

@Suite("A clock that jumps")
struct JumpingClockTests {
    @Test("years ahead it ends no entry and nothing is recorded under it; set right, it goes on as if nothing was")
    func ahead() async throws {
        try await Harness.with(settings: ["clock-step-days": "30"]) { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            harness.clock.advance(days: 1000)
            #expect(try await harness.sweeper.sweep() == 0)
            let refused = await #expect(throws: RPCError.self) { _ = try await harness.file(entry.name) }
            #expect(refused?.info?.reason == "CLOCK_IN_DOUBT")
            #expect(refused?.code == .failedPrecondition)
            #expect(refused?.text.chinese.contains("时钟存疑") ?? false)
            harness.clock.advance(days: -1000)
            _ = try await harness.file(entry.name)
            #expect(try await harness.seen(entry.name).state == .effective)
        }
    }

    @Test("where another service says that it is two months later, nothing ends or is recorded until they agree")
    func contradicted() async throws {
        let registry = LaterChannel()
        registry.lead(to: SilentChannel())
        try await Harness.with(
            settings: ["clock-peer-minutes": "10"], upstreams: ["registry": registry, "measures": SilentChannel()]
        ) { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            registry.lead(to: TimeChannel(ManualClock(day("2026-05-02"))))
            // Whoever looks at what the clock did asks the others before.
            let upkeep = harness.service.client(UpkeepServiceClient.self, as: "operator/li")
            _ = try await upkeep.listTimedActs(ListTimedActsRequest(since: WireTimestamp(millisecondsSinceEpoch: 0)))
            let refused = await #expect(throws: RPCError.self) { _ = try await harness.file(entry.name) }
            #expect(refused?.info?.reason == "CLOCK_IN_DOUBT")
            #expect(try await harness.sweeper.sweep() == 0)
            let file = try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: entry.name))
            #expect(file.entry?.state == .effective)
            harness.clock.set(ManualClock(day("2026-05-02")).now())
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await harness.seen(entry.name).state == .expired)
        }
    }

    @Test(
        "behind what is on record nothing is recorded, so that nothing is dated back",
        arguments: [(9, false), (11, true)])
    func behind(minutes: Int, isInDoubt: Bool) async throws {
        try await Harness.with(settings: ["clock-peer-minutes": "10"]) { harness in
            harness.clock.advance(milliseconds: -Int64(minutes) * 60_000)
            do {
                try await harness.putListInForce()
                #expect(!isInDoubt)
            } catch let refused as RPCError {
                #expect(isInDoubt && refused.info?.reason == "CLOCK_IN_DOUBT", "\(refused)")
            }
        }
    }

    @Test("a step within the bound ends what is due", arguments: [(30, true), (31, false)])
    func bound(days: Int, ends: Bool) async throws {
        try await Harness.with(settings: ["clock-step-days": "30"]) { harness in
            let start = harness.clock.today
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-03-20")
            harness.go(to: start.adding(days: days).iso)
            #expect(try await harness.sweeper.sweep() == (ends ? 1 : 0))
            if !ends {
                harness.go(to: "2026-03-12")
                #expect(try await harness.seen(entry.name).state == .effective)
            }
        }
    }

    @Test("a time that an operator accepts ends what is due by it")
    func accepted() async throws {
        try await Harness.with(settings: ["clock-step-days": "30"]) { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            harness.clock.advance(days: 100)
            #expect(try await harness.sweeper.sweep() == 0)
            _ = try await harness.service.client(UpkeepServiceClient.self, as: "operator/li").acceptTime(
                AcceptTimeRequest(
                    requestId: "accept-the-time", date: harness.clock.today.iso, reason: "机房停电三个月"))
            #expect(try await harness.sweeper.sweep() == 1)
            #expect(try await harness.seen(entry.name).state == .expired)
        }
    }
}
