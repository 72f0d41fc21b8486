import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import Testing

@testable import ListingService

@Suite("A decision that turns out to be about another subject")
struct MovedDecisionTests {
    /// The registry says that the decision is about the trader now, or about the company again.
    private func move(
        _ harness: Harness, to subject: String, status: DecisionStatus = .effective
    ) async throws {
        try await harness.hear(
            .decision(Harness.penalty("decisions/d1", "MSR-2026-1", subject: subject, status: status)))
    }

    private func file(_ harness: Harness, _ name: String) async throws -> SeriousEntry {
        try #require(try await harness.entries().getSeriousEntry(GetSeriousEntryRequest(name: name)).entry)
    }

    private func revoke(
        _ harness: Harness, _ name: String, _ reason: ExitReason, as identity: String = "department/MSR"
    ) async throws -> SeriousEntry? {
        try await harness.entries(identity).revokeEntry(
            RevokeEntryRequest(
                name: name, exitReason: reason, reason: "处罚系针对他人", official: Harness.official("r1"),
                requestId: harness.id())
        ).entry
    }

    @Test("holds the entry for its authority and revokes nothing; the other subject is not listed by it")
    func held() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            try await move(harness, to: Harness.trader)
            let held = try await harness.seen(name)
            #expect(held.state == .effective && held.exitReason == .unspecified && held.exitDate.isEmpty)
            #expect(held.suspension?.reason == .decisionMoved)
            #expect(held.suspension?.cause.hasPrefix("\(name)/moves/") == true)
            #expect(try await file(harness, name).exitRemark.isEmpty)
            #expect(
                try await harness.texts("SELECT remark FROM entry_versions WHERE event = 'DECISION_MOVED'")
                    == [Harness.trader])
            let other = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(
                    subject: SubjectReference(by: .name(Harness.trader)), query: PersonQueryTests.query))
            #expect(other.result?.entries == [])
            // Heard again, nothing happens twice.
            try await move(harness, to: Harness.trader)
            #expect(try await harness.seen(name).version == held.version)
            // Only its authority ends it, with the reason that is true.
            let foreign = await failure { try await revoke(harness, name, .decisionMoved, as: "department/EMR") }
            #expect(foreign?.info?.reason == "NOT_YOUR_DEPARTMENT")
            let ended = try await revoke(harness, name, .decisionMoved)
            #expect(ended?.state == .revoked && ended?.entry?.exitReason == .decisionMoved)
            #expect(ended?.entry?.suspension == nil)
            #expect(try await harness.texts("SELECT count(*) FROM suspensions WHERE running = 1") == ["0"])
            // The other subject has a case of its own, from the beginning.
            let fresh = try await harness.entries().proposeEntry(
                Harness.proposal(subject: Harness.traderCode, id: harness.id()))
            #expect(fresh.entry?.state == .proposed && fresh.entry?.entry?.subject == Harness.trader)
        }
    }

    @Test("comes back: the entry is in effect again as it was, and is held again when it moves again")
    func back() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            for _ in 0..<2 {
                try await move(harness, to: Harness.trader)
                #expect(try await harness.seen(name).suspension?.reason == .decisionMoved)
                try await move(harness, to: Harness.company)
                let back = try await harness.seen(name)
                #expect(back.state == .effective && back.suspension == nil)
            }
            let said = await failure { try await revoke(harness, name, .decisionMoved) }
            #expect(said?.fieldViolations.map(\.field) == ["exit_reason"])
        }
    }

    @Test("is annulled: then the entry is revoked for that, wherever the decision had gone")
    func annulled() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            try await move(harness, to: Harness.trader)
            try await move(harness, to: Harness.trader, status: .annulled)
            let entry = try await harness.seen(name)
            #expect(entry.state == .revoked && entry.exitReason == .underlyingDecisionAnnulled)
            #expect(entry.suspension == nil)
        }
    }

    @Test("holds a file that is not decided, which is decided by nobody and withdrawn by its authority")
    func undecided() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.reviewed().name
            try await move(harness, to: Harness.trader)
            let held = try await file(harness, name)
            #expect(held.state == .reviewed && held.entry?.suspension?.reason == .decisionMoved)
            let said = await failure { try await harness.decide(name, "列入1") }
            #expect(said?.info?.reason == "DECISION_MOVED" && said?.info?.metadata["subject"] == Harness.trader)
            let withdrawn = try await harness.entries().withdrawEntry(
                WithdrawEntryRequest(
                    name: name, reason: "处罚系针对他人", official: Harness.official("p1"), requestId: harness.id()))
            #expect(withdrawn.entry?.state == .dropped && withdrawn.entry?.entry?.exitReason == .withdrawn)
        }
    }

    @Test("an objection that suspends the entry goes on beside it")
    func withObjection() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let name = try await harness.effective().name
            _ = try await harness.accept(try await harness.file(name))
            try await move(harness, to: Harness.trader)
            // The older one shows; the other runs beside it.
            #expect(try await harness.seen(name).suspension?.reason == .objection)
            #expect(
                try await harness.texts("SELECT reason FROM suspensions WHERE running = 1 ORDER BY id") == ["1", "4"])
        }
    }
}
