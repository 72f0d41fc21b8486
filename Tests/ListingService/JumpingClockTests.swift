import CommonSchema
import Credit
import ListingSchema
import RPC
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
