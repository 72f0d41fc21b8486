import CommonSchema
import Crypto
import RPC
import RegistrySchema
import TestKit
import Testing

@testable import RegistryService

@Suite("Steps on a subject")
struct SubjectStepTests {
    private func registered(_ world: RegistryWorld) async throws -> Subject {
        let answer = try await world.subjects.registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .legalPerson, displayName: "甲公司",
                code: SubjectCode(value: Fixture.company), official: RegistryWorld.official()))
        return try #require(answer.subject)
    }

    @Test("who changes a subject names the version that was seen: none is refused, and another one than the record's")
    func etag() async throws {
        try await RegistryWorld.with { world in
            let subject = try await registered(world)
            #expect(subject.etag == "v1")
            func rename(_ name: String, etag: String) async throws -> Subject? {
                try await world.subjects.updateSubject(
                    UpdateSubjectRequest(
                        requestId: RequestID.random(), name: subject.name, etag: etag, displayName: name,
                        reason: "更名登记", official: RegistryWorld.official())
                ).subject
            }
            let blind = await refusal { try await rename("乙公司", etag: "") }
            #expect(blind?.info?.reason == "INVALID_FIELD" && blind?.fieldViolations.map(\.field) == ["etag"])
            let code = await refusal {
                try await world.subjects.changeSubjectCode(
                    ChangeSubjectCodeRequest(
                        requestId: RequestID.random(), name: subject.name, code: SubjectCode(value: Fixture.code(3)),
                        reason: "换照", official: RegistryWorld.official()))
            }
            #expect(code?.fieldViolations.map(\.field) == ["etag"])
            #expect(try await rename("乙公司", etag: "v1")?.etag == "v2")
            let stale = await refusal { try await rename("丙公司", etag: "v1") }
            #expect(stale?.code == .aborted && stale?.info?.reason == "ETAG_MISMATCH")
            #expect(stale?.info?.domain == "xinyi.registry.v1" && stale?.info?.metadata["reason_zh"] != nil)
            #expect(try await rename("丙公司", etag: "v2")?.displayName == "丙公司")
        }
    }

    /// Texts that go into the record or its history, and the field that refuses a person's number in them.
    static let texts: [(String, @Sendable (inout UpdateSubjectRequest, String) -> Void)] = [
        ("display_name", { $0.displayName = $1 }), ("legal_representative", { $0.legalRepresentative = $1 }),
        ("reason", { $0.reason = $1 }),
    ]

    @Test("a person's number is refused in every text, with blanks between, too", arguments: texts.indices)
    func personalNumbers(index: Int) async throws {
        let (field, put) = Self.texts[index]
        try await RegistryWorld.with { world in
            let subject = try await registered(world)
            for text in ["公司\(Fixture.person)", "公司110105 19491231 002X"] {
                var request = UpdateSubjectRequest(
                    requestId: RequestID.random(), name: subject.name,
                    etag: try await world.subject(subject.name).etag, displayName: "乙公司", reason: "更名登记",
                    official: RegistryWorld.official())
                put(&request, text)
                let bad = request
                let error = await refusal { try await world.subjects.updateSubject(bad) }
                #expect(error?.info?.reason == "PERSONAL_NUMBER_IN_TEXT")
                #expect(error?.fieldViolations.map(\.field) == [field])
                put(&request, "公司110105************")
                let good = request
                _ = try await world.subjects.updateSubject(good)
            }
        }
    }

    @Test("nobody is found by what is no code, and a subject that is not registered is said to be none")
    func lookUp() async throws {
        try await RegistryWorld.with { world in
            _ = try await registered(world)
            let cases: [(SubjectReference.OneOf_By, String, RPCError.Code)] = [
                (.code(SubjectCode(value: "91230109MA1C0T3R9G")), "INVALID_CODE", .invalidArgument),
                (.code(SubjectCode(value: Fixture.emr)), "SUBJECT_NOT_FOUND", .notFound),
                (.name("subjects/s4711"), "SUBJECT_NOT_FOUND", .notFound),
                (.name("subjects/4711"), "INVALID_FIELD", .invalidArgument),
            ]
            for (by, reason, code) in cases {
                let error = await refusal {
                    try await world.subjects.resolveSubject(ResolveSubjectRequest(subject: SubjectReference(by: by)))
                }
                #expect(error?.info?.reason == reason && error?.code == code, "\(by)")
            }
            let batch = try await world.subjects.batchResolveSubjects(
                BatchResolveSubjectsRequest(
                    subjects: cases.map { SubjectReference(by: $0.0) } + [
                        SubjectReference(by: .code(SubjectCode(value: Fixture.company)))
                    ]))
            #expect(
                batch.resolutions.map(\.problem) == ["malformed", "not-found", "not-found", "malformed", ""])
        }
    }
}
