import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import Testing

@testable import ListingService

/// What cases may be about. A list entry is served; what waits is refused by its row, and never taken for nothing.
@Suite("Targets of cases")
struct CaseTargetTests {
    typealias Change<Request> = @Sendable (inout Request) -> Void

    /// A change of a good filing and the field that it is refused for, by which code.
    static let filings: [(String, RPCError.Code, String, Change<FileObjectionRequest>)] = [
        (
            "an external entry", .unimplemented, "target.external_entry",
            { $0.target = CaseTarget(item: .externalEntry("entries/x1")) }
        ),
        ("a decision", .unimplemented, "target.decision", { $0.target = CaseTarget(item: .decision("decisions/d1")) }),
        (
            "a decision beside the entry", .unimplemented, "target.decision",
            {
                $0.entry = "entries/e1"
                $0.target = CaseTarget(item: .decision("decisions/d1"))
            }
        ),
        ("a target without item", .invalidArgument, "target", { $0.target = CaseTarget() }),
        (
            "two different entries", .invalidArgument, "target",
            {
                $0.entry = "entries/e1"
                $0.target = CaseTarget(item: .entry("entries/e2"))
            }
        ),
        (
            "a number of the window", .unimplemented, "intake",
            {
                $0.entry = "entries/e1"
                $0.intake = CaseIntake(channel: .creditChina, windowCaseNumber: "SYXF-1")
            }
        ),
    ]

    @Test("an objection against what is not served yet, or against two things, is refused", arguments: filings.indices)
    func filing(index: Int) async throws {
        let (name, code, field, change) = Self.filings[index]
        try await Harness.with { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            var request = FileObjectionRequest(
                ground: .error, statement: "罚款已缴清", official: Harness.official("o1"), requestId: harness.id())
            change(&request)
            let error = await failure { try await harness.objections().fileObjection(request) }
            #expect(error?.code == code, "\(name): \(String(describing: error))")
            Self.expect(error, at: field, row: "L5")
            let kept = try await harness.objections().listObjections(ListObjectionsRequest())
            #expect(kept.objections.isEmpty)
        }
    }

    @Test("a list entry named by the target is the same as one named by the field")
    func entry() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective()
            let target = CaseTarget(item: .entry(entry.name))
            let filed = try await harness.objections().fileObjection(
                FileObjectionRequest(
                    ground: .error, statement: "罚款已缴清", official: Harness.official("o1"), requestId: harness.id(),
                    target: target)
            ).objection
            #expect(filed?.entry == entry.name && filed?.target == target)
            let found = try await harness.objections().listObjections(ListObjectionsRequest(target: target))
            #expect(found.objections.map(\.name) == [filed?.name])
            let recorded = try await harness.proceedings().recordProceeding(
                RecordProceedingRequest(
                    proceeding: Proceeding(
                        kind: .reconsideration, body: "区政府", caseNumber: "1", openedDate: "2026-03-11", target: target),
                    official: Harness.official("m1"), requestId: harness.id())
            ).proceeding
            #expect(recorded?.entry == entry.name && recorded?.target == target)
            let listed = try await harness.proceedings().listProceedings(ListProceedingsRequest(target: target))
            #expect(listed.proceedings.map(\.name) == [recorded?.name])
        }
    }

    @Test("proceedings and filters about what is not served yet are refused")
    func others() async throws {
        try await Harness.with { harness in
            let decision = CaseTarget(item: .decision("decisions/d1"))
            let recorded = await failure {
                try await harness.proceedings().recordProceeding(
                    RecordProceedingRequest(
                        proceeding: Proceeding(
                            kind: .litigation, body: "区法院", caseNumber: "1", openedDate: "2026-03-11",
                            target: decision),
                        official: Harness.official("m1"), requestId: harness.id()))
            }
            Self.expect(recorded, at: "proceeding.target.decision", row: "L10")
            let proceedings = await failure {
                try await harness.proceedings().listProceedings(ListProceedingsRequest(target: decision))
            }
            Self.expect(proceedings, at: "target.decision", row: "L10")
            let objections = await failure {
                try await harness.objections().listObjections(ListObjectionsRequest(target: decision))
            }
            Self.expect(objections, at: "target.decision", row: "L5")
            let numbered = await failure {
                try await harness.objections().listObjections(ListObjectionsRequest(windowCaseNumber: "SYXF-1"))
            }
            Self.expect(numbered, at: "window_case_number", row: "L5")
        }
    }

    @Test("a list rule that demands consent or standstill is not taken before a file goes through them")
    func furtherSteps() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let changes: [(String, Change<ListDefinition>)] = [
                (
                    "definition.higher_consent",
                    { $0.higherConsent = HigherConsentRule(level: .prefecture, authority: "市市场监督管理局") }
                ),
                ("definition.standstill", { $0.standstill = StandstillRule(workingDays: 8) }),
            ]
            for (field, change) in changes {
                var definition = Harness.definition("FDS-SERIOUS", domain: "FDS")
                change(&definition)
                let request = CreateListDefinitionRequest(
                    definition: definition, official: Harness.official("op"), requestId: harness.id())
                let error = await failure { try await harness.definitions().createListDefinition(request) }
                Self.expect(error, at: field, row: "L2")
            }
            let draft = try await harness.definitions().createListDefinition(
                CreateListDefinitionRequest(
                    definition: Harness.definition("FDS-SERIOUS", domain: "FDS"), official: Harness.official("op"),
                    requestId: harness.id())
            ).definition
            for (field, change) in changes {
                var changed = try #require(draft)
                change(&changed)
                let request = UpdateListDefinitionRequest(
                    definition: changed, official: Harness.official("op"), requestId: harness.id())
                let error = await failure { try await harness.definitions().updateListDefinition(request) }
                Self.expect(error, at: field, row: "L2")
            }
        }
    }

    /// What waits names field and row; what is wrong names the field.
    private static func expect(_ error: RPCError?, at field: String, row: String) {
        if error?.code == .unimplemented {
            let (named, rows) = (error?.info?.metadata["field"], error?.info?.metadata["rows"])
            #expect(error?.info?.reason == "FIELD_NOT_IMPLEMENTED")
            #expect(named == field && rows == row)
        } else {
            #expect(error?.code == .invalidArgument && error?.fieldViolations.first?.field == field, "\(field)")
        }
    }
}
