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

/// A reason as a request gives it.
let caseWork = QueryReason(purpose: .caseWork, official: RegistryWorld.official(), matter: "MSR-07")

@Suite("Every read of a person is a query with purpose, official and matter", .timeLimit(.minutes(2)))
struct PersonQueryTests {
    static let number = Fixture.citizen(41)
    static let company = "91230109MA1C0T3R9F"

    private static func code(_ value: String) -> SubjectReference {
        SubjectReference(by: .code(SubjectCode(value: value)))
    }

    /// A registry with a person, a company and a penalty of each.
    private static func with(
        _ settings: [String: String] = [:],
        _ body: (ServiceHarness, _ person: String, _ company: String) async throws -> Void
    ) async throws {
        try await RegistryWorld.with(settings: settings) { world in
            let text =
                Fixture.header(.penalty) + Fixture.line(Fixture.personPenalty(number), .penalty)
                + Fixture.line(Fixture.penalty.merging(["CF_WSH": "乙2号"]) { $1 }, .penalty)
            #expect(try await world.importing(text).accepted == 2)
            let subjects = try await world.subjects.listSubjects(ListSubjectsRequest(query: caseWork)).subjects
            let person = try #require(subjects.first { $0.kind == .naturalPerson })
            let company = try #require(subjects.first { $0.kind != .naturalPerson })
            try await body(world.harness, person.name, company.name)
        }
    }

    /// Every read that tells of the person, by its method, with and without a reason.
    private static func reads(
        _ harness: ServiceHarness, _ person: String, as identity: String = "department/MSR"
    ) -> [(String, @Sendable (QueryReason?) async throws -> Void)] {
        let subjects = harness.client(SubjectServiceClient.self, as: identity)
        let decisions = harness.client(DecisionServiceClient.self, as: identity)
        return [
            ("GetSubject", { _ = try await subjects.getSubject(GetSubjectRequest(name: person, query: $0)) }),
            (
                "ResolveSubject",
                { _ = try await subjects.resolveSubject(ResolveSubjectRequest(subject: code(number), query: $0)) }
            ),
            (
                "BatchResolveSubjects",
                {
                    _ = try await subjects.batchResolveSubjects(
                        BatchResolveSubjectsRequest(subjects: [SubjectReference(by: .name(person))], query: $0))
                }
            ),
            ("ListSubjects", { _ = try await subjects.listSubjects(ListSubjectsRequest(query: $0)) }),
            (
                "ListSubjectEvents",
                { _ = try await subjects.listSubjectEvents(ListSubjectEventsRequest(subject: person, query: $0)) }
            ),
            (
                "ListDecisions",
                { _ = try await decisions.listDecisions(ListDecisionsRequest(subject: person, query: $0)) }
            ),
            (
                "GetDecision",
                { query in
                    let name = try await decisions.listDecisions(ListDecisionsRequest(subject: person, query: caseWork))
                        .decisions.first?.name
                    _ = try await decisions.getDecision(GetDecisionRequest(name: name ?? "", query: query))
                }
            ),
        ]
    }

    @Test("without a reason it is refused, and with one it is in the audit chain before the answer")
    func reasons() async throws {
        try await Self.with { harness, person, company in
            for (method, read) in Self.reads(harness, person) {
                let error = await refusal { try await read(nil) }
                #expect(error?.code == .invalidArgument && error?.info?.reason == "QUERY_REASON_MISSING", "\(method)")
                let before = try await Self.rows(harness, person, method)
                try await read(caseWork)
                let rows = try await Self.rows(harness, person, method)
                #expect(rows.count == before.count + 1, "\(method)")
                #expect(rows.first?.detail == "official=MSR-0042 declared purpose=6 matter=MSR-07", "\(method)")
                #expect(rows.first?.actor.hasSuffix("department/MSR") == true)
            }
            let subjects = harness.client(SubjectServiceClient.self, as: "department/MSR")
            _ = try await subjects.getSubject(GetSubjectRequest(name: company))
            _ = try await subjects.resolveSubject(ResolveSubjectRequest(subject: Self.code(Self.company)))
            let listed = try await subjects.listSubjects(ListSubjectsRequest(kind: .legalPerson)).subjects
            #expect(!listed.isEmpty)
            #expect(
                try await Self.rows(harness, company, "").isEmpty,
                "what is said of organisations is no query of a person")
            guard case .intact = try await harness.environment.database.verifyAudit() else {
                Issue.record("the chain does not hold")
                return
            }
        }
    }

    private static func rows(
        _ harness: ServiceHarness, _ target: String, _ method: String
    ) async throws -> [AuditedAction] {
        try await harness.environment.database.read {
            try $0.audited(target: target, actions: "Query:\(method)", limit: 100)
        }
    }

    @Test("a reason that is not whole is refused by the field that lacks")
    func halfReasons() async throws {
        try await Self.with { harness, person, _ in
            let subjects = harness.client(SubjectServiceClient.self, as: "department/MSR")
            let cases: [(String, String, (inout QueryReason) -> Void)] = [
                ("query.purpose", "INVALID_FIELD", { $0.purpose = .unspecified }),
                ("query.purpose", "INVALID_FIELD", { $0.purpose = QueryPurpose(rawValue: 10) }),
                ("query.official", "OFFICIAL_MISSING", { $0.official = nil }),
                ("query.official.id", "OFFICIAL_MISSING", { $0.official = Official(id: "") }),
                ("query.matter", "INVALID_FIELD", { $0.matter = " " }),
                ("query.matter", "INVALID_FIELD", { $0.matter = String(repeating: "x", count: 201) }),
                ("query.matter", "PERSONAL_NUMBER_IN_TEXT", { $0.matter = Fixture.citizen(42) }),
            ]
            for (field, reason, change) in cases {
                var query = caseWork
                change(&query)
                let request = GetSubjectRequest(name: person, query: query)
                let error = await refusal { try await subjects.getSubject(request) }
                #expect(error?.fieldViolations.map(\.field) == [field] && error?.info?.reason == reason, "\(field)")
            }
            var longest = caseWork
            longest.matter = String(repeating: "x", count: 200)
            _ = try await subjects.getSubject(GetSubjectRequest(name: person, query: longest))
        }
    }

    @Test("look-ups by number are bounded, kept where nobody was found, and batches are for who has the duty")
    func numbers() async throws {
        let settings = [
            "person-numbers-burst": "3", "person-numbers-per-hour": "1", "person-batch-callers": "department/EMR",
        ]
        try await Self.with(settings) { harness, _, _ in
            let subjects = harness.client(SubjectServiceClient.self, as: "department/MSR")
            let candidates = (43..<47).map { Fixture.citizen($0) }
            for number in candidates.prefix(3) {
                let error = await refusal {
                    try await subjects.resolveSubject(
                        ResolveSubjectRequest(subject: Self.code(number), query: caseWork))
                }
                #expect(error?.info?.reason == "SUBJECT_NOT_FOUND")
            }
            #expect(try await Self.rows(harness, "", "ResolveSubject").count == 3)
            let fourth = await refusal {
                try await subjects.resolveSubject(
                    ResolveSubjectRequest(subject: Self.code(candidates[3]), query: caseWork))
            }
            #expect(fourth?.code == .resourceExhausted && fourth?.info?.reason == "PERSON_NUMBERS_EXHAUSTED")
            #expect(fourth?.retryAfter == .seconds(3_600))
            _ = try await subjects.resolveSubject(ResolveSubjectRequest(subject: Self.code(Self.company)))
            // Nor does registering somebody tell whether he is registered already.
            let registering = await refusal {
                try await subjects.registerSubject(
                    RegisterSubjectRequest(
                        requestId: RequestID.random(), kind: .naturalPerson, displayName: "测试人甲",
                        code: SubjectCode(value: Self.number), official: RegistryWorld.official()))
            }
            #expect(registering?.info?.reason == "PERSON_NUMBERS_EXHAUSTED")

            let batch = BatchResolveSubjectsRequest(
                subjects: [Self.code(Self.company), Self.code(Self.number)], query: caseWork)
            let denied = await refusal { try await subjects.batchResolveSubjects(batch) }
            #expect(denied?.code == .permissionDenied && denied?.info?.reason == "PERSON_BATCH_DENIED")
            let companies = BatchResolveSubjectsRequest(subjects: [Self.code(Self.company)])
            #expect(try await subjects.batchResolveSubjects(companies).resolutions.count == 1)
            let duty = harness.client(SubjectServiceClient.self, as: "department/EMR")
            #expect(try await duty.batchResolveSubjects(batch).resolutions.allSatisfy { $0.problem.isEmpty })
            var silent = batch
            silent.query = nil
            let unsaid = silent
            let error = await refusal { try await duty.batchResolveSubjects(unsaid) }
            #expect(error?.info?.reason == "QUERY_REASON_MISSING")
        }
    }

    @Test("a person sees who asked, for what and when; others do not")
    func shown() async throws {
        try await Self.with { harness, person, company in
            for (_, read) in Self.reads(harness, person, as: "department/EMR") { try await read(caseWork) }
            let disclosure = harness.client(DisclosureServiceClient.self, as: "department/MSR")
            var own = caseWork
            own.purpose = .subjectRequest
            let request = ListSubjectQueriesRequest(subject: person, pageSize: 3, query: own)
            let first = try await disclosure.listSubjectQueries(request)
            #expect(first.queries.count == 3 && !first.nextPageToken.isEmpty)
            #expect(first.queries.map(\.method) == ["GetDecision", "ListDecisions", "ListDecisions"])
            #expect(first.queries.allSatisfy { $0.caller.hasSuffix("department/EMR") && $0.purpose == .caseWork })
            #expect(
                first.queries.allSatisfy { $0.matter == "MSR-07" && $0.official == "MSR-0042" && $0.queryTime != nil })
            var next = request
            next.pageToken = first.nextPageToken
            let rest = try await disclosure.listSubjectQueries(next).queries
            #expect(rest.map(\.method) == ["ListSubjectEvents", "ListSubjects", "BatchResolveSubjects"])
            // To look at it is a query, too.
            let again = try await disclosure.listSubjectQueries(request).queries
            #expect(again.first?.method == "ListSubjectQueries" && again.first?.purpose == .subjectRequest)

            let curious = await refusal {
                try await disclosure.listSubjectQueries(ListSubjectQueriesRequest(subject: person, query: caseWork))
            }
            #expect(curious?.code == .permissionDenied && curious?.info?.reason == "QUERIES_OF_THE_PERSON")
            let silent = await refusal {
                try await disclosure.listSubjectQueries(ListSubjectQueriesRequest(subject: person))
            }
            #expect(silent?.info?.reason == "QUERY_REASON_MISSING")
            let lead = harness.client(DisclosureServiceClient.self, as: "department/BEB")
            var oversight = caseWork
            oversight.purpose = .oversight
            #expect(
                try await !lead.listSubjectQueries(ListSubjectQueriesRequest(subject: person, query: oversight)).queries
                    .isEmpty)
            #expect(try await lead.listSubjectQueries(ListSubjectQueriesRequest(subject: company)).queries.isEmpty)
        }
    }
}
