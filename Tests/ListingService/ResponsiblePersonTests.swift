import Credit
import ListingSchema
import RPC
import TestKit
import Testing

@Suite("A person is named by a decision about that person alone")
struct ResponsiblePersonTests {
    @Test(
        "LC-05: an effective penalty of the authority against a natural person names one, and nothing else does",
        arguments: [
            ("MSR", "MSR-2026-6", true), ("MSR", "MSR-2026-2", false), ("MSR", "MSR-2026-77", false),
            ("EMR", "MSR-2026-6", false), ("MSR", "MSR-2026-5", false),
        ])
    func named(authority: String, number: String, isTaken: Bool) async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            var request = Harness.proposal(id: harness.id())
            request.responsiblePersons = [
                ResponsiblePerson(
                    personName: "张试验", role: "负责人", ownDocumentNumber: number, ownAuthority: authority)
            ]
            if isTaken {
                let file = try await harness.entries().proposeEntry(request).entry
                #expect(file?.responsiblePersons.map(\.ownDocumentNumber) == [number])
            } else {
                let refused = await #expect(throws: RPCError.self) { try await harness.entries().proposeEntry(request) }
                #expect(refused?.info?.reason == "NO_UNDERLYING_DECISION")
                #expect(refused?.fieldViolations.first?.field == "responsible_persons[0].own_document_number")
            }
        }
    }
}
