import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("A code that was issued with another check character")
struct IssuedCodeFlowTests {
    /// A code with one character of its check replaced, as it stands on a certificate.
    private static let issued: String = {
        let right = Fixture.code(5)
        return right.dropLast() + (right.hasSuffix("1") ? "2" : "1")
    }()

    private func register(
        _ world: RegistryWorld, _ code: String = issued, source: String = "营业执照原件及登记系统截图", as department: String = "EMR"
    ) async throws -> RegisterSubjectResponse {
        try await SubjectServiceClient(channel: world.harness.channel("department/\(department)")).registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .legalPerson, displayName: "老照公司", code: SubjectCode(value: code),
                official: Official(id: "1"), issueSource: source))
    }

    private func confirm(
        _ world: RegistryWorld, _ change: SubjectChange?, as department: String, by official: String = "1"
    ) async throws -> SubjectChange {
        try await world.changes("department/\(department)").confirmSubjectChange(
            ConfirmSubjectChangeRequest(
                requestId: RequestID.random(), name: change?.name ?? "", official: Official(id: official))
        ).change ?? SubjectChange()
    }

    private func resolve(_ world: RegistryWorld, _ kind: CodeKind = .unspecified) async throws -> Subject? {
        try await world.subjects.resolveSubject(
            ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(kind: kind, value: Self.issued))))
        ).subject
    }

    @Test(
        "is refused everywhere until its register has confirmed it, with the verb for that, and then taken everywhere")
    func life() async throws {
        try await RegistryWorld.with { world in
            let penalty = RegistryWorld.penalty("老1号", Self.issued, "老照公司")
            let row =
                Fixture.header(.penalty)
                + Fixture.line(
                    Fixture.penalty.merging([
                        "CF_XDR_MC": "老照公司", "CF_XDR_SHXYM": Self.issued, "CF_WSH": "松市监罚〔2026〕7号",
                    ]) { $1 }, .penalty)
            func refusedEverywhere() async throws {
                for kind in [CodeKind.unspecified, .uscc] {
                    let unknown = await refusal { try await resolve(world, kind) }
                    #expect(unknown?.info?.reason == "INVALID_CODE")
                    #expect(unknown?.message.contains("RegisterSubject") == true)
                }
                let submitted = await refusal { try await world.decisions.submitDecision(penalty) }
                #expect(submitted?.info?.reason == "INVALID_RECORD")
                #expect(submitted?.fieldViolations.map(\.field) == ["CF_XDR_SHXYM"])
                #expect(submitted?.message.contains("RegisterSubject") == true)
                let plain = await refusal { try await register(world, source: "") }
                #expect(plain?.info?.reason == "INVALID_CODE")
            }
            try await refusedEverywhere()
            let rejected = try await world.importing(row)
            #expect(rejected.rejected == 1)
            let answer = try await register(world)
            #expect(answer.subject?.uscc == "" && answer.change?.kind == .codeAsIssued)
            #expect(answer.change?.issueSource == "营业执照原件及登记系统截图" && answer.change?.resembles == [])
            #expect(answer.change?.awaitedDepartments == ["MSR"])
            try await refusedEverywhere()
            #expect(try await confirm(world, answer.change, as: "BEB").state == .proposed)
            try await refusedEverywhere()
            #expect(try await confirm(world, answer.change, as: "MSR").state == .confirmed)
            for kind in [CodeKind.unspecified, .uscc] {
                let found = try await resolve(world, kind)
                #expect(found?.name == answer.subject?.name && found?.uscc == Self.issued)
                #expect(found?.codeAsIssued == true && found?.identifiers.map(\.asIssued) == [true])
                #expect(found?.codeWarnings == ["CHECK_CHARACTER"])
            }
            #expect(try await world.decisions.submitDecision(penalty).decision?.subject == answer.subject?.name)
            let again = try await world.importing(row.replacing("2026〕7号", with: "2026〕8号"))
            #expect(again.accepted == 1)
            let batch = try await world.subjects.batchResolveSubjects(
                BatchResolveSubjectsRequest(subjects: [
                    SubjectReference(by: .code(SubjectCode(value: Self.issued))),
                    SubjectReference(by: .code(SubjectCode(value: "91230109MA1C0T3R9G"))),
                ]))
            #expect(batch.resolutions.map(\.problem) == ["", "malformed"])
        }
    }

    /// Codes that are not taken as issued, whoever says so, and the field that says why.
    static let others: [(String, String)] = [
        (Fixture.code(5), "issue_source"), (String(issued.dropLast()), "issue_source"), (issued + "1", "issue_source"),
        ("00000000000000000X", "issue_source"), ("91ZZ0109" + issued.dropFirst(8), "issue_source"),
        // Authority and category that do not go together, and a division of no province.
        ("95" + issued.dropFirst(2), "code.value"), ("9199" + issued.dropFirst(4), "code.value"),
    ]

    @Test("must be right in everything else", arguments: others)
    func form(_ code: String, _ field: String) async throws {
        try await RegistryWorld.with { world in
            let said = await refusal { try await register(world, code, as: "MSR") }
            #expect(said?.code == .invalidArgument && said?.fieldViolations.first?.field == field, "\(code)")
        }
    }

    @Test("that is one slip of the pen from another's is its register's to propose, and names whose it resembles")
    func twin() async throws {
        try await RegistryWorld.with { world in
            let right = try await world.submit("真1号", code: Fixture.code(5), name: "真身公司")
            var swapped = Array(Fixture.code(5))
            let place = try #require((9..<15).first { swapped[$0] != swapped[$0 + 1] })
            swapped.swapAt(place, place + 1)
            var changed = Array(Fixture.code(5))
            changed[10] = changed[10] == "3" ? "4" : "3"
            for code in [Self.issued, String(swapped), String(changed)] {
                let said = await refusal { try await register(world, code) }
                #expect(said?.info?.reason == "CODE_RESEMBLES", "\(code)")
                #expect(said?.info?.metadata["subject"] == right.subject)
            }
            let proposed = try await register(world, as: "MSR")
            #expect(proposed.change?.resembles == [right.subject])
            #expect(
                await refusal { try await confirm(world, proposed.change, as: "MSR") }?.info?.reason == "FOUR_EYES")
            // Two departments that propose the same code for two records: the second is told of the first.
            let second = await refusal { try await register(world, as: "MSR") }
            #expect(second?.info?.reason == "CHANGE_OPEN" && second?.info?.metadata["change"] == proposed.change?.name)
        }
    }

    @Test("takes the place of a record's code as any other does, and undone it is none again")
    func change() async throws {
        try await RegistryWorld.with { world in
            let first = try await world.submit("前1号", code: Fixture.code(9), name: "老照公司")
            let subject = try await world.subject(first.subject)
            let change = try await world.subjects.changeSubjectCode(
                ChangeSubjectCodeRequest(
                    requestId: RequestID.random(), name: subject.name, etag: subject.etag,
                    code: SubjectCode(value: Self.issued), reason: "换照", official: RegistryWorld.official(),
                    issueSource: "登记档案"))
            #expect(try await world.confirmed(change.change)?.codeAsIssued == true)
            #expect(try await resolve(world)?.name == subject.name)
            _ = try await world.changes().undoSubjectChange(
                UndoSubjectChangeRequest(
                    requestId: RequestID.random(), name: change.change?.name ?? "", reason: "有误",
                    official: Official(id: "1")))
            #expect(try await confirm(world, change.change, as: "EMR").state == .undone)
            let back = try await world.subject(subject.name)
            #expect(back.uscc == Fixture.code(9) && !back.codeAsIssued)
            #expect(await refusal { try await resolve(world) }?.info?.reason == "INVALID_CODE")
        }
    }
}
