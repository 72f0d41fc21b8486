import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import MeasuresSchema
import RPC
import ServiceKit
import Store
import TestKit
import Testing

@testable import ListingService

/// An entry announces measures of the catalogue that measures published, which listing follows.
@Suite("Announced measures")
struct AnnouncedMeasureTests {
    private func propose(_ harness: Harness, _ codes: [String]) async -> RPCError? {
        var request = Harness.proposal(id: harness.id())
        request.measuresAnnounced = codes
        let proposal = request
        return await failure { try await harness.entries().proposeEntry(proposal) }
    }

    @Test(
        "a measure that no catalogue has, that is not in force or of another list is refused at the proposal, by its place"
    )
    func proposal() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.hearMeasures(
                "2026.1", from: "2026-01-01", ["SA-001", "SA-002"],
                others: ["SA-003": "BLACK:WSF", "SA-012": "RECORD:FDS"])
            try await harness.hearMeasures("2027.1", from: "2027-01-01", ["SA-001", "SA-002", "SA-070"])
            var repealed = Harness.measure("SA-002", of: "2026.1")
            repealed.repeal = MeasureRepeal(repealDate: "2026-03-03")
            try await harness.hear(.measure(repealed))
            let before = harness.database.feed.headPosition
            for (code, reason) in [
                ("ZZ-999", "MEASURE_UNKNOWN"), ("SA-009", "MEASURE_UNKNOWN"), ("SA-070", "MEASURE_NOT_IN_FORCE"),
                ("SA-003", "MEASURE_NOT_OF_LIST"), ("SA-012", "MEASURE_NOT_OF_LIST"),
            ] {
                let refused = try #require(await propose(harness, ["SA-001", code]), "\(code)")
                #expect(refused.code == .invalidArgument && refused.info?.reason == reason, "\(code)")
                #expect(refused.fieldViolations.map(\.field) == ["measures_announced[1]"], "\(code)")
                #expect(refused.fieldViolations.first?.remedy.english.contains("SA-001") == true, "\(code)")
            }
            let both = await propose(harness, ["ZZ-999", "SA-001", "SA-003"])
            #expect(both?.fieldViolations.map(\.field) == ["measures_announced[0]", "measures_announced[2]"])
            #expect(harness.database.feed.headPosition == before)
            harness.go(to: "2026-03-03")
            #expect(await propose(harness, ["SA-002"])?.info?.reason == "MEASURE_NOT_IN_FORCE")
            harness.go(to: Harness.monday)
            #expect(await propose(harness, ["SA-001", "SA-002"]) == nil)
        }
    }

    @Test("every code that is none is named at once beside what else is wrong, and so is every one of no catalogue")
    func allAtOnce() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal(id: harness.id())
            request.measuresAnnounced = ["sa-001", "SA-001", "SA-001", "Ｓ", Harness.personNumber]
            (request.reason, request.amountFen) = ("", -1)
            let bad = request
            let refused = await failure { try await harness.entries().proposeEntry(bad) }
            #expect(
                refused?.fieldViolations.map(\.field) == [
                    "reason", "measures_announced[0]", "measures_announced[2]", "measures_announced[3]",
                    "measures_announced[4]", "amount_fen",
                ])
            #expect(refused?.info?.reason == "INVALID_FIELD")
            let unknown = await propose(harness, ["ZZ-997", "SA-001", "ZZ-998", "ZZ-999"])
            #expect(unknown?.info?.reason == "MEASURE_UNKNOWN")
            #expect(unknown?.fieldViolations.map(\.field) == [0, 2, 3].map { "measures_announced[\($0)]" })
            let none = await propose(harness, [])
            #expect(none?.fieldViolations.map(\.field) == ["measures_announced"])
        }
    }

    @Test("a decision does not announce what was repealed since the notice, and what is in force it does")
    func decision() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.reviewed()
            var repealed = Harness.measure("SA-002")
            repealed.repeal = MeasureRepeal(repealDate: "2026-03-11")
            try await harness.hear(.measure(repealed))
            let refused = await failure { try await harness.decide(file.name, "列入1") }
            #expect(refused?.code == .failedPrecondition && refused?.info?.reason == "MEASURE_NOT_IN_FORCE")
            #expect(refused?.message.contains("SA-002") == true)
            repealed.repeal = MeasureRepeal(repealDate: "2026-03-12")
            try await harness.hear(.measure(repealed))
            let decided = try await harness.decide(file.name, "列入1")
            // Repealed after the decision, it was announced lawfully: the entry takes effect, and measures applies it no more.
            harness.go(to: "2026-03-12")
            let served = try await serve(harness, decided.name)
            #expect(served?.state == .effective && served?.entry?.measuresAnnounced == ["SA-001", "SA-002"])
        }
    }

    @Test("a decision of before that announces what no catalogue ever had does not take effect, and is revoked")
    func decidedBefore() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.decided()
            try await harness.database.write { transaction in
                try transaction.execute("DELETE FROM measures WHERE code = 'SA-002'")
                try transaction.execute("UPDATE measure_catalogues SET item_count = 2")
            }
            let refused = await failure { try await serve(harness, file.name) }
            #expect(refused?.info?.reason == "MEASURE_UNKNOWN" && refused?.message.contains("SA-002") == true)
            let revoked = try await harness.entries().revokeEntry(
                RevokeEntryRequest(
                    name: file.name, exitReason: .error, reason: "告知了不存在的措施", official: Harness.official("d1"),
                    requestId: harness.id())
            ).entry
            #expect(revoked?.state == .revoked)
        }
    }

    @Test("before a catalogue was heard as a whole nothing is proposed or decided, and what began goes on")
    func unheard() async throws {
        try await Harness.with(measuresHeard: false) { harness in
            try await harness.putListInForce()
            #expect(await propose(harness, ["SA-001"])?.info?.reason == "MEASURE_CATALOGUE_MISSING")
            // The day of a version comes before its measures.
            try await harness.hear(
                .measureCatalogue(MeasureCatalogue(version: "2020.1", effectiveDate: "2020-01-01", itemCount: 2)))
            try await harness.hear(.measure(Harness.measure("SA-001")))
            #expect(await propose(harness, ["SA-001"])?.info?.reason == "MEASURE_CATALOGUE_MISSING")
            try await harness.hear(.measure(Harness.measure("SA-002")))
            let file = try await harness.propose()
            let decided = try await harness.decided("MSR-2026-2")
            // All of it is gone, as after an upgrade of a listing that never heard measures.
            try await harness.database.write { try MeasureTable.removeStale(before: 1, $0) }
            harness.go(to: Harness.monday)
            try await harness.serveNotice(file.name)
            harness.go(to: "2026-03-11")
            _ = try await harness.review(file.name)
            let refused = await failure { try await harness.decide(file.name, "列入1") }
            #expect(refused?.info?.reason == "MEASURE_CATALOGUE_MISSING")
            #expect(try await serve(harness, decided.name)?.state == .effective)
        }
    }

    @Test("what a whole snapshot of measures no longer holds is gone, and the rest is judged by")
    func snapshot() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            try await harness.database.write { transaction in
                for resource in [
                    .measureCatalogue(MeasureCatalogue(version: "2026.2", effectiveDate: "2026-01-01", itemCount: 1)),
                    .measure(Harness.measure("SA-005", of: "2026.2")),
                ] as [MeasuresChange.OneOf_Resource] {
                    try MeasureMirror.apply(MeasuresChange(resource: resource), generation: 1, transaction)
                }
                try MeasureTable.removeStale(before: 1, transaction)
            }
            #expect(await propose(harness, ["SA-001"])?.info?.reason == "MEASURE_UNKNOWN")
            #expect(await propose(harness, ["SA-005"]) == nil)
            // A day that is none stops the follower instead of being guessed.
            await #expect(throws: (any Error).self) {
                try await harness.hear(.measureCatalogue(MeasureCatalogue(version: "x", effectiveDate: "soon")))
            }
        }
    }

    @Test("while measures is away listing is warned of it and stays as ready as the registry lets it be")
    func measuresAway() async throws {
        try await Harness.with { harness in
            // Neither of the two was heard over a connection: the registry is missed, measures is not.
            let lines = harness.service.environment.health.readiness().text.split(separator: "\n")
            #expect(lines.contains("feed measures: warning: not current since start"), "\(lines)")
            #expect(lines.contains("feed registry: not current since start"), "\(lines)")
            try await harness.putListInForce()
            #expect(try await harness.propose().state == .proposed)
        }
    }

    private func serve(_ harness: Harness, _ name: String) async throws -> SeriousEntry? {
        try await harness.entries().recordDecisionServed(
            RecordDecisionServedRequest(
                name: name, service: Harness.served(harness.environment.moment.today.iso),
                repairNotice: Harness.document, effectiveDate: harness.environment.moment.today.iso,
                official: Harness.official("p1"), requestId: harness.id())
        ).entry
    }
}
