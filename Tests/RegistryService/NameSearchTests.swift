import CommonSchema
import Crypto
import RPC
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Subjects by the beginning of their name")
struct NameSearchTests {
    private static let names = ["哈尔滨（江北）测试有限公司", "ABC贸易有限公司", "ａｂｃ食品店", "哈尔滨江北测试有限公司"]

    private static func register(_ world: RegistryWorld) async throws {
        for (index, name) in names.enumerated() {
            _ = try await world.subjects.registerSubject(
                RegisterSubjectRequest(
                    requestId: RequestID.random(), kind: .legalPerson, displayName: name,
                    code: SubjectCode(value: Fixture.code(index)), official: RegistryWorld.official()))
        }
    }

    private static func find(_ world: RegistryWorld, _ prefix: String) async throws -> [String] {
        try await world.subjects.listSubjects(ListSubjectsRequest(namePrefix: prefix)).subjects.map(\.displayName)
    }

    /// What is asked, and the places in the names of what is found.
    static let questions: [(String, [Int])] = [
        ("哈尔滨(江北)", [0]), ("哈尔滨（江北）", [0]), ("哈尔滨【江北", [0]), ("哈尔滨江北", [3]), ("哈尔滨", [0, 3]), ("abc", [1, 2]),
        ("ABC", [1, 2]), ("ＡＢＣ贸", [1]), (" abc\u{200B}", [1, 2]), ("江北", []), ("", [0, 1, 2, 3]),
        ("\u{A0}", [0, 1, 2, 3]),
        ("ABD", []),
    ]

    @Test(
        "a name is found in any width, case and brackets, and shown as it was written; so are those of an older program"
    )
    func found() async throws {
        let directory = TemporaryDirectory("names")
        try await RegistryWorld.with(directory: directory) { world in
            try await Self.register(world)
            for (prefix, places) in Self.questions {
                #expect(try await Self.find(world, prefix) == places.map { Self.names[$0] }, "\(prefix)")
            }
            // As an older program left its rows.
            try await world.harness.environment.database.write {
                try $0.execute("UPDATE subject SET search_name = ''")
            }
            #expect(try await Self.find(world, "abc") == [])
        }
        try await RegistryWorld.with(catalogue: false, directory: directory) { world in
            for (prefix, places) in Self.questions {
                #expect(try await Self.find(world, prefix) == places.map { Self.names[$0] }, "\(prefix)")
            }
            let name = try #require(try await world.subjects.listSubjects(ListSubjectsRequest()).subjects.first).name
            let subject = try #require(
                try await world.subjects.getSubject(GetSubjectRequest(name: name)).subject)
            _ = try await world.subjects.updateSubject(
                UpdateSubjectRequest(
                    requestId: RequestID.random(), name: name, etag: subject.etag, displayName: "松北（新）公司", reason: "更名",
                    official: RegistryWorld.official()))
            #expect(try await Self.find(world, "松北(新") == ["松北（新）公司"])
            #expect(try await Self.find(world, "哈尔滨(") == [])
        }
    }

    @Test("a sole trader registered by both codes is found by both, and a number that another has is not taken twice")
    func bothCodes() async throws {
        try await RegistryWorld.with { world in
            func register(_ code: String, _ number: String) async throws -> Subject? {
                try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                        code: SubjectCode(value: code), registrationNumber: number, official: RegistryWorld.official())
                ).subject
            }
            let both = try #require(try await register(Fixture.trader, "2301 09600000 001"))
            #expect(both.identifiers.map(\.value) == [Fixture.trader, "230109600000001"])
            let second = await refusal { try await register("", "230109600000001") }
            #expect(second?.info?.reason == "SUBJECT_EXISTS" && second?.info?.metadata["subject"] == both.name)
            let text =
                Fixture.header(.penalty)
                + Fixture.line(
                    Fixture.penalty.merging([
                        "CF_XDR_MC": "松北小店", "CF_XDR_LB": "个体工商户", "CF_XDR_SHXYM": "", "CF_XDR_GSZC": "230109600000001",
                    ]) { $1 }, .penalty)
            let done = try await world.importing(text)
            let decision = try #require(try await world.verdicts(done.name).first?.decision)
            let kept = try await world.decisions.getDecision(GetDecisionRequest(name: decision)).decision
            #expect(kept?.subject == both.name)
        }
    }
}
