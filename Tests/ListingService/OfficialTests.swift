import CommonSchema
import ListingSchema
import RPC
import RegistrySchema
import Store
import TestKit
import Testing

@testable import ListingService

@Suite("Officials and four eyes")
struct OfficialTests {
    static func official(_ id: String, _ roles: OfficialRole..., until: String = "") -> DepartmentOfficial {
        DepartmentOfficial(
            name: "departments/msr/officials/\(id)", department: "MSR", id: id, displayName: "官\(id)", roles: roles,
            validFrom: "2026-01-01", validUntil: until)
    }

    @Test(
        "once the registry told of a department's officials, each step is taken by one of them, in office and in the role"
    )
    func registered() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            for (id, roles) in [("p1", OfficialRole.handler), ("r1", .legalOfficer), ("d1", .decider)] {
                try await harness.hear(.official(Self.official(id, roles)))
            }
            func propose(_ id: String) async -> String? {
                await failure {
                    try await harness.entries().proposeEntry(Harness.proposal(official: id, id: harness.id()))
                }?.info?.reason
            }
            #expect(await propose("x9") == "OFFICIAL_NOT_REGISTERED")
            #expect(await propose("d1") == "OFFICIAL_WITHOUT_ROLE")
            let entry = try await harness.effective()
            let names = try await harness.texts(
                "SELECT official_id || official_name FROM entry_versions WHERE official_id <> '' ORDER BY version")
            #expect(names == ["p1官p1", "p1官p1", "r1官r1", "d1官d1", "p1官p1"])
            #expect(entry.proposer?.name == "官p1")
            let declared = try await harness.texts(
                "SELECT count(*) FROM store_audit WHERE target = '\(entry.name)' AND detail LIKE '%declared%'")
            #expect(declared == ["0"])
            // The time of one ends: from now on he does nothing.
            try await harness.hear(.official(Self.official("p1", .handler, until: "2026-03-10")))
            #expect(await propose("p1") == "OFFICIAL_NOT_IN_OFFICE")
        }
    }

    @Test("while a department has registered nobody, every audit row of its acts says that the official is declared")
    func declared() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let details = try await harness.texts(
                "SELECT detail FROM store_audit WHERE target = '\(entry.name)' AND actor NOT LIKE 'rule:%'")
            #expect(details.count >= 5)
            for detail in details { #expect(detail.contains(" declared"), "\(detail)") }
        }
    }

    @Test("who reviewed does not decide, and who proposed, reviewed or decided does not decide the objection")
    func fourEyes() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let file = try await harness.reviewed()
            func decide(_ id: String) async throws -> SeriousEntry {
                try await harness.entries().decideEntry(
                    DecideEntryRequest(
                        name: file.name, decisionNumber: "列入1", document: Harness.document,
                        official: Harness.official(id), requestId: harness.id())
                ).entry ?? SeriousEntry()
            }
            for (id, reason) in [("p1", "DECIDER_IS_PROPOSER"), ("r1", "FOUR_EYES"), ("R1", "FOUR_EYES")] {
                #expect(await failure { try await decide(id) }?.info?.reason == reason)
            }
            _ = try await decide("d1")
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: file.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    official: Harness.official("p1"), requestId: harness.id()))
            let objection = try await harness.accept(try await harness.file(file.name))
            func dismiss(_ id: String) async throws {
                _ = try await harness.objections().dismissObjection(
                    DismissObjectionRequest(
                        name: objection.name, reason: "经核实，事实无误", official: Harness.official(id),
                        requestId: harness.id()))
            }
            for (id, reason) in [("p1", "DECIDER_IS_PROPOSER"), ("r1", "FOUR_EYES"), ("D1", "FOUR_EYES")] {
                #expect(await failure { try await dismiss(id) }?.info?.reason == reason)
            }
            // The tables hold it as well.
            for official in ["r1", "D1"] {
                await #expect(throws: StoreError.self) {
                    try await harness.database.write {
                        try $0.execute("UPDATE objections SET decider = ?", [.text(official)])
                    }
                }
            }
            try await dismiss("v1")
        }
    }

    @Test("over an official's own certificate a step is his, whoever the request names")
    func certificate() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let client = harness.entries("department/MSR/official/p7")
            let request = Harness.proposal(official: "p1", id: harness.id())
            #expect(await failure { try await client.proposeEntry(request) }?.info?.reason == "OFFICIAL_CONTRADICTED")
            var own = Harness.proposal(official: "", id: harness.id())
            own.official = nil
            let entry = try await client.proposeEntry(own).entry
            #expect(entry?.proposer?.id == "p7")
        }
    }
}
