import CommonSchema
import Credit
import Crypto
import RPC
import RegistrySchema
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("Merging subject records over the wire")
struct MergeFlowTests {
    private func resolve(_ world: RegistryWorld, _ code: String) async throws -> ResolveSubjectResponse {
        try await world.subjects.resolveSubject(
            ResolveSubjectRequest(subject: SubjectReference(by: .code(SubjectCode(value: code)))))
    }

    @Test("names, codes and decisions of both answer for the record that stays, and look-ups say so")
    func whole() async throws {
        try await RegistryWorld.with { world in
            let (old, new) = (Fixture.code(1), Fixture.code(2))
            let first = try await world.submit("松市监罚〔2026〕1号", code: old, name: "旧照公司")
            let second = try await world.submit("松市监罚〔2026〕2号", code: new, name: "新照公司")
            let source = try await world.deregister(try await world.subject(first.subject))
            let target = try await world.subject(second.subject)
            let request = RegistryWorld.merge(source, target)
            let merged = try #require(try await world.merged(request))
            #expect(merged.name == target.name && merged.uscc == new && merged.status == .active)
            #expect(merged.identifiers.map(\.value) == [new, old])
            #expect(merged.identifiers.map(\.validTo) == ["", Fixture.today.iso])
            #expect(merged.names.map(\.displayName) == ["新照公司", "旧照公司"])
            #expect(merged.etag != target.etag)

            // By the code, the number and the name of the one that ended.
            let byCode = try await resolve(world, old)
            #expect(byCode.former && byCode.subject == merged)
            #expect(try await !resolve(world, new).former)
            let byName = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .name(source.name))))
            #expect(byName.former && byName.subject == merged)
            let ended = try await world.subject(source.name)
            #expect(ended.status == .merged && ended.mergedInto == target.name && ended.uscc == old)
            #expect(ended.identifiers.map(\.value) == [old] && ended.names.map(\.displayName) == ["旧照公司"])

            // Decisions follow, however they are asked for.
            for name in [source.name, target.name] {
                let listed = try await world.decisions.listDecisions(ListDecisionsRequest(subject: name)).decisions
                #expect(listed.map(\.name) == [second.name, first.name])
                #expect(listed.allSatisfy { $0.subject == target.name })
            }
            let one = try await world.decisions.getDecision(GetDecisionRequest(name: first.name)).decision
            #expect(one?.subject == target.name)

            // The history of both says who merged them and why.
            for name in [source.name, target.name] {
                let events = try await world.subjects.listSubjectEvents(ListSubjectEventsRequest(subject: name)).events
                let event = try #require(events.first)
                #expect(event.action == "merged" && event.oldValue == source.name && event.newValue == target.name)
                #expect(event.department == "MSR" && event.official == "MSR-0042" && event.reason == "换照后重复登记")
            }
            // The same request again is the same answer; the merge itself is over.
            #expect(try await world.subjects.mergeSubjects(request).change?.name == "subjectChanges/c2")
        }
    }

    @Test("a record keeps what it had when it is merged on, and a decision sent again is known under all of them")
    func chain() async throws {
        try await RegistryWorld.with { world in
            let codes = (1...3).map { Fixture.code($0) }
            var decisions: [Decision] = []
            for (index, code) in codes.enumerated() {
                decisions.append(try await world.submit("链\(index)号", code: code, name: "公司\(index)"))
            }
            for index in 0..<2 {
                let source = try await world.deregister(try await world.subject(decisions[index].subject))
                let target = try await world.subject(decisions[index + 1].subject)
                _ = try await world.merged(RegistryWorld.merge(source, target))
            }
            let last = try await world.subject(decisions[2].subject)
            #expect(last.identifiers.map(\.value) == [codes[2], codes[1], codes[0]])
            #expect(Set(last.names.map(\.displayName)) == ["公司0", "公司1", "公司2"])
            for code in codes { #expect(try await resolve(world, code).subject == last) }
            let middle = try await world.subject(decisions[1].subject)
            #expect(middle.mergedInto == last.name && middle.identifiers.map(\.value) == [codes[1], codes[0]])
            // The file of the first record, sent again, is a duplicate; under another code it differs in that.
            let again = try await world.decisions.submitDecision(RegistryWorld.penalty("链0号", codes[0], "公司0"))
            #expect(again.duplicate && again.decision?.name == decisions[0].name)
            let other = await refusal {
                try await world.decisions.submitDecision(RegistryWorld.penalty("链0号", codes[2], "公司0"))
            }
            #expect(other?.info?.reason == "DECISION_DIFFERS")
            #expect(other?.info?.metadata["fields"] == "CF_XDR_SHXYM")
            // A new decision that still writes the first code comes to the record that stays.
            let fresh = try await world.submit("链9号", code: codes[0], name: "公司0")
            #expect(fresh.subject == last.name)
            // The first code is taken: by the record that stays.
            let taken = await refusal {
                try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .legalPerson, displayName: "又一",
                        code: SubjectCode(value: codes[0]), official: RegistryWorld.official()))
            }
            #expect(taken?.info?.metadata["subject"] == last.name)
        }
    }

    @Test("a person's passport record goes into the one of the citizen number, and no number is shown")
    func person() async throws {
        try await RegistryWorld.with { world in
            func register(_ code: SubjectCode, _ document: DocumentType) async throws -> Subject {
                let answer = try await world.subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人", code: code,
                        documentType: document, official: RegistryWorld.official()))
                return try #require(answer.subject)
            }
            let passport = SubjectCode(kind: .otherDocument, value: "E12345678")
            let source = try await register(passport, .passport)
            let target = try await register(SubjectCode(value: Fixture.citizen(5)), .identityCard)
            let wrong = await refusal { try await world.subjects.mergeSubjects(RegistryWorld.merge(target, source)) }
            #expect(wrong?.info?.reason == "TARGET_WITHOUT_CODE")
            #expect(wrong?.message.contains("merge '\(source.name)' into '\(target.name)'") == true)
            let merged = try #require(
                try await world.merged(RegistryWorld.merge(source, target)))
            #expect(merged.identifiers.map(\.kind) == [.citizenId, .otherDocument])
            // The passport goes on being valid beside the number.
            #expect(merged.identifiers.allSatisfy { $0.validTo.isEmpty })
            let found = try await world.subjects.resolveSubject(
                ResolveSubjectRequest(subject: SubjectReference(by: .code(passport)), query: caseWork))
            #expect(found.former && found.subject?.name == target.name)
            let record = try await world.snapshot().records.compactMap { change -> SubjectRecord? in
                if case .subject(let record) = change.record { record } else { nil }
            }
            #expect(record.count == 2 && record.last?.formerBlindIndexes == record.first.map { [$0.blindIndex] })
            #expect(!world.harness.log.contains(Fixture.citizen(5)))
        }
    }

    @Test("the feed tells the record that ended, then the one that stays with the other's codes; decisions stay put")
    func feed() async throws {
        try await RegistryWorld.with { world in
            let (old, new) = (Fixture.code(1), Fixture.code(2))
            let first = try await world.submit("推1号", code: old, name: "旧照公司")
            let second = try await world.submit("推2号", code: new, name: "新照公司")
            let source = try await world.deregister(try await world.subject(first.subject))
            let before = try await world.snapshot().position
            _ = try await world.merged(RegistryWorld.merge(source, try await world.subject(second.subject)))
            var changes: [RegistryChange] = []
            let stream = try await world.feed.watchRegistry(WatchRegistryRequest(afterPosition: before))
            for try await message in stream {
                if case .change(let change) = message.event { changes.append(change) }
                if changes.count == 2 { break }
            }
            let records = changes.compactMap { change -> SubjectRecord? in
                if case .subject(let record) = change.record { record } else { nil }
            }
            #expect(records.map(\.name) == [first.subject, second.subject])
            #expect(records.map(\.status) == [.merged, .active] && records.map(\.uscc) == [old, new])
            #expect(records.map(\.mergedInto) == [second.subject, ""])
            #expect(records.map(\.formerUsccs) == [[], [old]])
            let snapshot = try await world.snapshot()
            #expect(snapshot.position == before + 2)
            for change in snapshot.records {
                if case .subject(let record) = change.record { #expect(records.contains(record)) }
                if case .decision(let record) = change.record, record.name == first.name {
                    // Whoever keeps files about the old record finds the decision where it was.
                    #expect(record.subject == first.subject)
                }
            }
        }
    }
}

extension RegistryWorld {
    static func penalty(_ number: String, _ code: String, _ name: String) -> SubmitDecisionRequest {
        DecisionFlowTests.penalty(number) {
            $0.counterpart?.uscc = code
            $0.counterpart?.displayName = name
        }
    }

    /// Submits a penalty against an organisation, which registers it.
    func submit(_ number: String, code: String, name: String) async throws -> Decision {
        let answer = try await decisions.submitDecision(Self.penalty(number, code, name))
        return try #require(answer.decision)
    }

    func subject(_ name: String) async throws -> Subject {
        try #require(try await subjects.getSubject(GetSubjectRequest(name: name)).subject)
    }

    /// Records that a registration ended.
    func deregister(_ subject: Subject) async throws -> Subject {
        let answer = try await subjects.updateSubject(
            UpdateSubjectRequest(
                requestId: RequestID.random(), name: subject.name, etag: subject.etag, status: .deregistered,
                reason: "换照,原登记注销", official: Self.official()))
        return try #require(try await confirmed(answer.change))
    }

    /// Has another department confirm what was proposed; the record that it is about.
    func confirmed(_ change: SubjectChange?) async throws -> Subject? {
        let answer = try await changes("department/EMR").confirmSubjectChange(
            ConfirmSubjectChangeRequest(
                requestId: RequestID.random(), name: change?.name ?? "", etag: change?.etag ?? "",
                official: Self.official("EMR-0001")))
        #expect(answer.change?.state == .confirmed)
        return answer.subject
    }

    /// Proposes a merge and has it confirmed; the record that stays.
    func merged(_ request: MergeSubjectsRequest) async throws -> Subject? {
        try await confirmed(subjects.mergeSubjects(request).change)
    }

    func changes(_ identity: String = "department/MSR") -> SubjectChangeServiceClient {
        SubjectChangeServiceClient(channel: harness.channel(identity))
    }

    static func merge(_ source: Subject, _ target: Subject) -> MergeSubjectsRequest {
        MergeSubjectsRequest(
            requestId: RequestID.random(), source: source.name, sourceEtag: source.etag, target: target.name,
            targetEtag: target.etag, reason: "换照后重复登记", official: official())
    }
}
