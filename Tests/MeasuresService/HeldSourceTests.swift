import CommonSchema
import Credit
import ListingSchema
import MeasuresSchema
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

@Suite("A source that was replaced")
struct HeldSourceTests {
    private func upkeep(_ district: District, _ caller: Caller = Caller(kind: .operator, id: "li"))
        -> UpkeepServiceClient
    {
        UpkeepServiceClient(channel: district.channel(caller))
    }

    private func listing(_ district: District) async throws -> FollowedSource {
        let sources = try await upkeep(district).getSources(GetSourcesRequest()).sources
        #expect(sources.map(\.source) == ["listing", "registry"])
        return try #require(sources.first)
    }

    @Test("an empty listing lifts no restraint: they come back to be verified, until an operator accepts it, on record")
    func emptyListing() async throws {
        try await District.run { district in
            let today = SystemClock().today
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry("entries/1", version: 1, from: today.adding(days: -10), to: today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request()
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
            let followed = try await listing(district)
            #expect(followed.state == .following && followed.rows == 1 && followed.digest.utf8.count == 64)

            let port = district.listing.port
            await district.listing.stop()
            let empty = try FakeSource.listing(port: port)
            try await eventually("the empty one is held") { try await listing(district).state == .held }
            let answer = try #require(try await checks.check(request).answer)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            let held = try await listing(district)
            #expect(held.heldRows == 0 && held.heldIdentity == empty.database.feed.identity && held.rows == 1)
            #expect(held.heldTime != nil)

            func accept(_ identity: String, _ id: String, as caller: Caller) async throws {
                _ = try await upkeep(district, caller).acceptSource(
                    AcceptSourceRequest(
                        requestId: id, source: "listing", identity: identity, rows: held.heldRows, reason: "旧库报废,从新库开始")
                )
            }
            let official = Caller(kind: .operator, id: "li")
            for (identity, caller, reason) in [
                (held.heldIdentity, Caller(kind: .department, id: "FIN"), "ROLE_MISSING"),
                ("another", official, "SOURCE_CHANGED"),
            ] {
                let refused = await #expect(throws: RPCError.self) {
                    try await accept(identity, "accept-\(reason)", as: caller)
                }
                #expect(refused?.info?.reason == reason || refused?.code == .permissionDenied)
            }
            #expect(try await checks.check(request).answer?.restraints.count == 2)
            try await accept(held.heldIdentity, "accept-the-new-one", as: official)
            try await eventually("the new one is followed", timeout: .seconds(30)) {
                let now = try await listing(district)
                return now.state == .following && now.identity == empty.database.feed.identity
            }
            try await eventually("nothing is listed") {
                try await checks.check(request).answer?.restraints.isEmpty ?? false
            }
            let audit = try await district.measures.environment.database.read {
                try $0.query("SELECT actor, target, detail FROM store_audit WHERE action = 'source.accept'") {
                    "\($0.text(0)) \($0.text(1)) \($0.text(2))"
                }
            }
            #expect(audit.count == 1)
            #expect(audit.first?.contains("operator/li sources/listing") ?? false)
            #expect(audit.first?.contains("旧库报废") ?? false)
            // That another history was taken over is told until somebody says to have seen it.
            #expect(try await listing(district).otherHistoryTime != nil)
            try await accept(empty.database.feed.identity, "seen-and-checked", as: official)
            #expect(try await listing(district).otherHistoryTime == nil)
            let nothing = await #expect(throws: RPCError.self) {
                try await accept(empty.database.feed.identity, "seen-once-more", as: official)
            }
            #expect(nothing?.info?.reason == "NOTHING_TO_ACCEPT")
            await empty.stop()
        }
    }

    @Test("while the clock is in doubt a Check is answered, and its restraints are to be verified")
    func clockInDoubt() async throws {
        let clock = ManualClock(SystemClock().now())
        try await District.run(settings: ["clock-step-days": "7"], clock: clock) { district in
            let today = SystemClock().today
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.listing.publish(
                Sample.entry("entries/1", version: 1, from: today.adding(days: -10), to: today.adding(days: 300)))
            try await district.settle()
            let checks = district.checks("FIN")
            let request = Sample.request()
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
            clock.advance(days: 1000)
            let answer = try #require(try await checks.check(request).answer)
            #expect(answer.restraints.map(\.instruction) == [.verifyBeforeExecution, .verifyBeforeExecution])
            #expect(answer.freshness.allSatisfy { !$0.fresh })
            clock.advance(days: -1000)
            #expect(try await checks.check(request).answer?.restraints.map(\.instruction) == [.refuse, .consider])
        }
    }

    @Test("a reason is needed and holds no personal number; a source that is not followed is none")
    func badRequests() async throws {
        try await District.run(catalogues: false) { district in
            func refusal(_ source: String, _ reason: String) async -> RPCError? {
                await #expect(throws: RPCError.self) {
                    try await upkeep(district).acceptSource(
                        AcceptSourceRequest(
                            requestId: "r-12345678", source: source, identity: "x", rows: 0, reason: reason))
                }
            }
            #expect(await refusal("listing", " ")?.fieldViolations.map(\.field) == ["reason"])
            #expect(
                await refusal("listing", String(repeating: "r", count: 1001))?.fieldViolations.map(\.field) == [
                    "reason"
                ])
            #expect(await refusal("listing", "受230109199001011235委托")?.info?.reason == "PERSONAL_NUMBER_IN_TEXT")
            #expect(await refusal("reporting", "r")?.info?.reason == "SOURCE_NOT_FOUND")
            #expect(await refusal("listing", "r")?.info?.reason == "NOTHING_TO_ACCEPT")
        }
    }
}
