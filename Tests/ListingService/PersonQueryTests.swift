import CommonSchema
import ListingSchema
import RPC
import ServiceKit
import Store
import TestKit
import Testing

@testable import ListingService

@Suite("Every read about a listed person is a query with purpose, official and matter", .timeLimit(.minutes(2)))
struct PersonQueryTests {
    static let query = QueryReason(purpose: .approval, official: Official(id: "0231"), matter: "FIN-01")

    /// A listing with a person's entry in effect and an objection against it.
    private static func with(
        _ settings: [String: String] = [:], _ body: (Harness, _ entry: String, _ objection: String) async throws -> Void
    ) async throws {
        try await Harness.with(settings: settings) { harness in
            try await harness.putListInForce()
            _ = try await harness.effective()
            harness.go(to: "2026-03-02")
            var request = Harness.proposal("MSR-2026-6", id: harness.id())
            request.subject = SubjectReference(by: .name(Harness.person))
            let proposal = request
            let entry = try await harness.entries().proposeEntry(proposal).entry?.name ?? ""
            try await harness.carry(entry)
            let objection = try await harness.objections().fileObjection(
                FileObjectionRequest(
                    entry: entry, ground: .error, statement: "所载事实不符", official: Harness.official("o1"),
                    requestId: harness.id())
            ).objection?.name
            try await body(harness, entry, objection ?? "")
        }
    }

    private static func reads(
        _ harness: Harness, _ entry: String, _ objection: String
    ) -> [(String, @Sendable (QueryReason?) async throws -> Void)] {
        let lookups = harness.lookups("department/MSR")
        let entries = harness.entries()
        let objections = harness.objections()
        let number = SubjectReference(by: .code(SubjectCode(value: Harness.personNumber)))
        let person = SubjectReference(by: .name(Harness.person))
        let proceedings = harness.proceedings()
        return [
            (
                "LookupEntries",
                { _ = try await lookups.lookupEntries(LookupEntriesRequest(subject: number, query: $0)) }
            ),
            (
                "BatchLookupEntries",
                { _ = try await lookups.batchLookupEntries(BatchLookupEntriesRequest(subjects: [person], query: $0)) }
            ),
            ("GetEntry", { _ = try await lookups.getEntry(GetEntryRequest(name: entry, query: $0)) }),
            (
                "GetEntryHistory",
                { _ = try await lookups.getEntryHistory(GetEntryHistoryRequest(name: entry, query: $0)) }
            ),
            ("ListEntries", { _ = try await lookups.listEntries(ListEntriesRequest(query: $0)) }),
            (
                "GetSeriousEntry",
                { _ = try await entries.getSeriousEntry(GetSeriousEntryRequest(name: entry, query: $0)) }
            ),
            ("ListSeriousEntries", { _ = try await entries.listSeriousEntries(ListSeriousEntriesRequest(query: $0)) }),
            (
                "GetObjection",
                { _ = try await objections.getObjection(GetObjectionRequest(name: objection, query: $0)) }
            ),
            ("ListObjections", { _ = try await objections.listObjections(ListObjectionsRequest(query: $0)) }),
            (
                "ListProceedings",
                { _ = try await proceedings.listProceedings(ListProceedingsRequest(entry: entry, query: $0)) }
            ),
        ]
    }

    private static func rows(_ harness: Harness, _ method: String) async throws -> [AuditedAction] {
        try await harness.database.read {
            try $0.audited(target: Harness.person, actions: "Query:\(method)", limit: 100)
        }
    }

    @Test("without a reason it is refused, and with one it is in the audit chain before the answer")
    func reasons() async throws {
        try await Self.with { harness, entry, objection in
            for (method, read) in Self.reads(harness, entry, objection) {
                let error = await failure { try await read(nil) }
                #expect(error?.code == .invalidArgument && error?.info?.reason == "QUERY_REASON_MISSING", "\(method)")
                #expect(try await Self.rows(harness, method).isEmpty, "\(method)")
                try await read(Self.query)
                let rows = try await Self.rows(harness, method)
                #expect(rows.map(\.detail) == ["official=0231 declared purpose=1 matter=FIN-01"], "\(method)")
            }
            let company = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: SubjectReference(by: .name(Harness.company))))
            #expect(company.result?.entries.count == 1, "what is said of organisations is no query of a person")
            guard case .intact = try await harness.database.verifyAudit() else {
                Issue.record("the chain does not hold")
                return
            }
        }
    }

    @Test("look-ups by number are bounded, and batches of them for who has the duty")
    func numbers() async throws {
        let settings = [
            "person-numbers-burst": "2", "person-numbers-per-hour": "60",
            "person-batch-callers": "department/EMR, service/x",
        ]
        try await Self.with(settings) { harness, _, _ in
            let number = SubjectReference(by: .code(SubjectCode(value: Harness.personNumber)))
            let request = LookupEntriesRequest(subject: number, query: Self.query)
            let lookups = harness.lookups("department/MSR")
            for _ in 0..<2 { _ = try await lookups.lookupEntries(request) }
            let third = await failure { try await lookups.lookupEntries(request) }
            #expect(third?.info?.reason == "PERSON_NUMBERS_EXHAUSTED")
            // Nor does a proposal tell whether the person is known.
            var proposal = Harness.proposal("MSR-2026-6", id: harness.id())
            proposal.subject = number
            let proposed = proposal
            let refused = await failure { try await harness.entries().proposeEntry(proposed) }
            #expect(refused?.info?.reason == "PERSON_NUMBERS_EXHAUSTED")
            let named = SubjectReference(by: .name(Harness.person))
            _ = try await lookups.lookupEntries(LookupEntriesRequest(subject: named, query: Self.query))

            let batch = BatchLookupEntriesRequest(subjects: [number], query: Self.query)
            let denied = await failure { try await lookups.batchLookupEntries(batch) }
            #expect(denied?.info?.reason == "PERSON_BATCH_DENIED")
            #expect(try await harness.lookups("department/EMR").batchLookupEntries(batch).results.first?.known == true)
        }
    }

    @Test("a person sees who asked here; another purpose is refused")
    func shown() async throws {
        try await Self.with { harness, entry, objection in
            for (_, read) in Self.reads(harness, entry, objection) { try await read(Self.query) }
            let lookups = harness.lookups("department/MSR")
            let curious = await failure {
                try await lookups.listEntryQueries(
                    ListEntryQueriesRequest(subject: Harness.person, query: Self.query))
            }
            #expect(curious?.info?.reason == "QUERIES_OF_THE_PERSON")
            let own = QueryReason(purpose: .subjectRequest, official: Official(id: "0231"), matter: "本人申请")
            let queries = try await lookups.listEntryQueries(
                ListEntryQueriesRequest(subject: Harness.person, query: own)
            ).queries
            #expect(queries.count == Self.reads(harness, entry, objection).count)
            #expect(queries.first?.method == "ListProceedings" && queries.first?.matter == "FIN-01")
            let unknown = await failure {
                try await lookups.listEntryQueries(ListEntryQueriesRequest(subject: "subjects/s99", query: own))
            }
            #expect(unknown?.info?.reason == "SUBJECT_NOT_FOUND")
        }
    }
}
