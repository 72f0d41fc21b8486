import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import Testing

@testable import ListingService

/// While a wrong clock has ended an entry, others go by its last day: what is said against it counts.
extension WrongClockTests {
    /// The last change of the feed.
    private func told(_ harness: Harness) async throws -> String? {
        let feed = FeedTests()
        return feed.states(try await feed.changes(harness)).last
    }

    private func running(_ harness: Harness) async throws -> [String] {
        try await harness.texts("SELECT count(*) FROM suspensions WHERE running = 1")
    }

    @Test(
        "an entry that it ended is contested as one in force until its last day is over, and what suspends it is told")
    func contested() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            let objection = try await harness.file(entry.name)
            let marked = try await harness.seen(entry.name)
            #expect(marked.state == .effective && marked.disputed && marked.suspension == nil)
            #expect(marked.exitDate.isEmpty && marked.exitReason == .unspecified)
            #expect(try await told(harness) == "EXPIRED")
            _ = try await harness.accept(objection)
            let suspended = try await harness.seen(entry.name)
            #expect(suspended.state == .effective && suspended.suspension?.cause == objection.name)
            #expect(try await told(harness) == "EXPIRED SUSPENDED")
            #expect(try await state(harness, entry.name) == .expired, "nobody undoes by an objection what a clock did")
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: objection.name, reason: "属实", official: Harness.official("v1"), requestId: harness.id()))
            #expect(try await told(harness) == "EXPIRED")
            #expect(try await running(harness) == ["0"])

            harness.go(to: "2026-05-01")
            _ = try await harness.accept(try await harness.file(entry.name, ground: .overdue))
            harness.go(to: "2026-05-02")
            let late = await failure { try await harness.file(entry.name, ground: .unlawfulEntry) }
            #expect(late?.info?.reason == "ENTRY_NOT_CONTESTABLE")
            let over = try await harness.seen(entry.name)
            #expect(over.state == .expired && over.exitDate == "2026-05-02" && over.suspension == nil)
        }
    }

    @Test(
        "what is upheld while it seems to be over goes on suspending it until it reaches it",
        arguments: [ObjectionOutcome.revoked, .corrected])
    func upheldAndAwaited(outcome: ObjectionOutcome) async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            let objection = try await harness.accept(try await harness.file(entry.name))
            let corrections = [FieldCorrection(field: "reason", newValue: "部分事实更正后的理由")]
            _ = try await harness.objections().upholdObjection(
                UpholdObjectionRequest(
                    name: objection.name, outcome: outcome, reason: "经核实有误",
                    corrections: outcome == .corrected ? corrections : [], official: Harness.official("v1"),
                    requestId: harness.id()))
            #expect(try await told(harness) == "EXPIRED SUSPENDED")
            _ = try await harness.objections().recordObjectionNotified(
                RecordObjectionNotifiedRequest(
                    name: objection.name, notifiedDate: "2026-03-11", official: Harness.official("o1"),
                    requestId: harness.id()))
            #expect(try await told(harness) == "EXPIRED SUSPENDED")
            _ = try await upkeep(harness).undoTimedActs(request("undo-the-awaited-\(outcome.rawValue)"))
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == (outcome == .revoked ? .revoked : .effective) && seen.suspension == nil)
            #expect(try await running(harness) == ["0"])
            let entries = try await FeedTests().changes(harness).compactMap { change -> ListEntry? in
                if case .entry(let entry) = change.resource { return entry }
                return nil
            }
            #expect(entries.last?.state == seen.state && entries.last?.suspension == nil)
            #expect(entries.last?.reason == (outcome == .corrected ? corrections[0].newValue : entry.entry?.reason))
        }
    }

    @Test("a judgment that annuls it while it seems to be over suspends it, and revokes it when it is in force again")
    func annulled() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            try await slip(harness, to: "2026-05-02")
            let suit = Proceeding(
                entry: entry.name, kind: .litigation, body: "松北区人民法院", caseNumber: "（2026）试1号", openedDate: "2026-03-11"
            )
            let name = try #require(
                try await harness.proceedings().recordProceeding(
                    RecordProceedingRequest(
                        proceeding: suit, official: Harness.official("m1"), requestId: harness.id())
                ).proceeding?.name)
            #expect(try await told(harness) == "EXPIRED")
            _ = try await harness.proceedings().endProceeding(
                EndProceedingRequest(
                    name: name, outcome: .annulsEntry, reason: "判决撤销",
                    official: Harness.official("m1"), requestId: harness.id()))
            #expect(try await told(harness) == "EXPIRED SUSPENDED")
            _ = try await upkeep(harness).undoTimedActs(request("undo-the-annulled"))
            let seen = try await harness.seen(entry.name)
            #expect(seen.state == .revoked && seen.exitReason == .annulledOnReview)
            #expect(try await told(harness) == "REVOKED")
            #expect(try await running(harness) == ["0"])
            #expect(
                try await harness.texts("SELECT remark FROM entry_versions ORDER BY version DESC LIMIT 1")
                    == [name])
        }
    }

    @Test("an entry that is held because its decision is another subject's stays held when it ends by it")
    func held() async throws {
        try await with { harness in
            let entry = try await harness.effective(validTo: "2026-05-01")
            try await harness.hear(.decision(Harness.penalty("decisions/d1", "MSR-2026-1", subject: Harness.trader)))
            try await slip(harness, to: "2026-05-02")
            #expect(try await told(harness) == "EXPIRED SUSPENDED")
            _ = try await upkeep(harness).undoTimedActs(request("undo-the-held-one"))
            #expect(try await told(harness) == "EFFECTIVE SUSPENDED")
            #expect(try await harness.seen(entry.name).suspension?.reason == .decisionMoved)
            try await harness.hear(.decision(Harness.penalty("decisions/d1", "MSR-2026-1")))
            #expect(try await told(harness) == "EFFECTIVE")
        }
    }
}
