import CommonSchema
import Crypto
import RPC
import RegistrySchema
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Merges that are refused")
struct MergeRefusalTests {
    /// A change of a good request, and the code, reason and field that refuse it.
    static let requests: [(String, RPCError.Code, String, String, @Sendable (inout MergeSubjectsRequest) -> Void)] = [
        ("no source", .invalidArgument, "INVALID_FIELD", "source", { $0.source = "" }),
        ("a code for a name", .invalidArgument, "INVALID_FIELD", "target", { $0.target = Fixture.company }),
        ("an unknown source", .notFound, "", "", { $0.source = "subjects/s4711" }),
        ("an unknown target", .notFound, "", "", { $0.target = "subjects/s4711" }),
        ("the same subject twice", .invalidArgument, "INVALID_FIELD", "target", { $0.target = $0.source }),
        ("another kind", .failedPrecondition, "KINDS_DIFFER", "", { $0.target = "subjects/s3" }),
        ("no source etag", .invalidArgument, "INVALID_FIELD", "source_etag", { $0.sourceEtag = "" }),
        ("no target etag", .invalidArgument, "INVALID_FIELD", "target_etag", { $0.targetEtag = "" }),
        ("a stale target etag", .aborted, "ETAG_MISMATCH", "", { $0.targetEtag = "s2-0" }),
        ("no reason", .invalidArgument, "INVALID_FIELD", "reason", { $0.reason = " " }),
        (
            "a long reason", .invalidArgument, "INVALID_FIELD", "reason",
            { $0.reason = String(repeating: "并", count: RegistryLimits.reasonCharacters + 1) }
        ),
        (
            "a person's number as a reason", .invalidArgument, "PERSONAL_NUMBER_IN_TEXT", "reason",
            { $0.reason = "同一人\(Fixture.person)" }
        ),
        ("no official", .invalidArgument, "OFFICIAL_MISSING", "official", { $0.official = nil }),
        ("an official without id", .invalidArgument, "OFFICIAL_MISSING", "official.id", { $0.official = Official() }),
        ("a short request id", .invalidArgument, "INVALID_FIELD", "request_id", { $0.requestId = "short" }),
    ]

    /// Records s1 (deregistered), s2 and a sole trader s3, as a merge of s1 into s2 needs them.
    private func prepared(_ world: RegistryWorld) async throws -> (source: Subject, target: Subject) {
        let first = try await world.submit("备1号", code: Fixture.code(1), name: "旧照公司")
        let second = try await world.submit("备2号", code: Fixture.code(2), name: "新照公司")
        let trader = try await world.subjects.registerSubject(
            RegisterSubjectRequest(
                requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                registrationNumber: "230109600000001", official: RegistryWorld.official()))
        #expect(
            [first.subject, second.subject, trader.subject?.name] == ["subjects/s1", "subjects/s2", "subjects/s3"])
        return (
            try await world.deregister(try await world.subject(first.subject)), try await world.subject("subjects/s2")
        )
    }

    @Test("a bad request is refused by field or state and changes nothing", arguments: requests.indices)
    func bad(index: Int) async throws {
        let (name, code, reason, field, change) = Self.requests[index]
        try await RegistryWorld.with { world in
            let (source, target) = try await prepared(world)
            let trader = try await world.subject("subjects/s3")
            var request = RegistryWorld.merge(source, target)
            change(&request)
            if request.target == trader.name { request.targetEtag = trader.etag }
            let before = try await world.snapshot()
            let bad = request
            let error = await refusal { try await world.subjects.mergeSubjects(bad) }
            #expect(error?.code == code, "\(name): \(String(describing: error))")
            if !reason.isEmpty { #expect(error?.info?.reason == reason, "\(name)") }
            if !field.isEmpty { #expect(error?.fieldViolations.first?.field == field, "\(name)") }
            #expect(error?.message.contains(Fixture.person) == false)
            let after = try await world.snapshot()
            #expect(after.position == before.position && after.records == before.records)
            _ = try await world.subjects.mergeSubjects(RegistryWorld.merge(source, target))
        }
    }

    @Test("two organisations in business are two, whatever is asked; the remedy leads to a merge")
    func conflict() async throws {
        try await RegistryWorld.with { world in
            let first = try await world.submit("冲1号", code: Fixture.code(1), name: "甲公司")
            let second = try await world.submit("冲2号", code: Fixture.code(2), name: "乙公司")
            let source = try await world.subject(first.subject)
            let target = try await world.subject(second.subject)
            let error = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(source, target)) }
            #expect(error?.code == .failedPrecondition && error?.info?.reason == "CODES_CONFLICT")
            #expect(error?.message.contains("DEREGISTERED") == true)
            let ended = try await world.deregister(source)
            // The other way round what is in business would end.
            let turned = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(target, ended)) }
            #expect(turned?.info?.reason == "STATUSES_DIFFER")
            _ = try await world.merged(RegistryWorld.merge(ended, target))
        }
    }

    @Test("what is merged is neither merged, nor merged into, nor changed again, and no chain comes back to itself")
    func mergedAlready() async throws {
        try await RegistryWorld.with { world in
            let (source, target) = try await prepared(world)
            let stays = try #require(
                try await world.merged(RegistryWorld.merge(source, target)))
            let ended = try await world.subject(source.name)
            for (from, into) in [(ended, stays), (stays, ended)] {
                let error = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(from, into)) }
                #expect(error?.code == .failedPrecondition && error?.info?.reason == "SUBJECT_MERGED")
                #expect(error?.info?.metadata["subject"] == stays.name)
            }
            let third = try await world.submit("续1号", code: Fixture.code(3), name: "丙公司")
            let other = try await world.subject(third.subject)
            let into = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(other, ended)) }
            #expect(into?.info?.reason == "SUBJECT_MERGED")
            #expect(into?.message.contains("name '\(stays.name)' instead") == true)
            let change = await refusal { try await world.deregister(ended) }
            #expect(change?.info?.reason == "SUBJECT_MERGED")
            // Merged on, the first chain would have to come back through the second record.
            let next = try await world.deregister(stays)
            let last = try #require(try await world.merged(RegistryWorld.merge(next, other)))
            let circle = await refusal {
                try await world.subjects.mergeSubjects(RegistryWorld.merge(last, try await world.subject(source.name)))
            }
            #expect(circle?.info?.reason == "SUBJECT_MERGED" && circle?.info?.metadata["subject"] == last.name)
        }
    }

    @Test("\"no code\" is never a key by which records meet")
    func placeholder() async throws {
        try await RegistryWorld.with { world in
            func trader(_ number: String) async throws -> Subject {
                let answer = try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .soleTrader, displayName: "松北小店",
                        code: SubjectCode(value: "00000000000000000X"), registrationNumber: number,
                        official: RegistryWorld.official()))
                return try #require(answer.subject)
            }
            let first = try await world.deregister(try await trader("230109600001001"))
            let second = try await trader("230109600002001")
            #expect(first.name != second.name)
            let merged = try #require(
                try await world.merged(RegistryWorld.merge(first, second)))
            #expect(merged.identifiers.map(\.value) == ["230109600002001", "230109600001001"] && merged.uscc.isEmpty)
            let error = await refusal {
                try await world.subjects.resolveSubject(
                    ResolveSubjectRequest(
                        subject: SubjectReference(by: .code(SubjectCode(value: "00000000000000000X")))))
            }
            #expect(error?.code == .invalidArgument && error?.fieldViolations.first?.field == "subject.code.value")
        }
    }

    @Test("only a department merges", arguments: ["operator/li", "service/listing", "public"])
    func onlyDepartments(identity: String) async throws {
        try await RegistryWorld.with { world in
            let (source, target) = try await prepared(world)
            let client = SubjectServiceClient(channel: world.harness.channel(identity))
            let error = await refusal { try await client.mergeSubjects(RegistryWorld.merge(source, target)) }
            #expect(error?.code == .permissionDenied)
        }
    }

    @Test("a chain of merges ends at its bound and says what to do instead")
    func depth() async throws {
        try await RegistryWorld.with { world in
            var last = try await world.subject(try await world.submit("深0号", code: Fixture.code(0), name: "公司").subject)
            for index in 1...RegistryLimits.mergeDepth {
                let next = try await world.subject(
                    try await world.submit("深\(index)号", code: Fixture.code(index), name: "公司").subject)
                let ended = try await world.deregister(last)
                last = try #require(try await world.merged(RegistryWorld.merge(ended, next)))
            }
            #expect(last.identifiers.count == RegistryLimits.mergeDepth + 1)
            let found = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(value: Fixture.code(0))))))
            #expect(found.subject == last)
            let one = try await world.subject(try await world.submit("深九号", code: Fixture.code(99), name: "公司").subject)
            let ended = try await world.deregister(last)
            let error = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(ended, one)) }
            #expect(error?.code == .resourceExhausted && error?.info?.reason == "TOO_MANY_MERGES")
            // The other way round is what it advises.
            let both = try await world.deregister(one)
            #expect(try await world.merged(RegistryWorld.merge(both, ended))?.name == last.name)
        }
    }
}
