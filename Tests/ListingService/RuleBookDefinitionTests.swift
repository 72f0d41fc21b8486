import Casework
import CommonSchema
import Credit
import ListingRules
import ListingSchema
import RPC
import TestKit
import Testing

@testable import ListingService

/// The bounds of what a list may set are the rule book's: at the draft, at the consultation, and when it is put in force.
@Suite("Definitions keep to the rule book")
struct RuleBookDefinitionTests {
    typealias Change = ShippedRuleBook.Change

    struct Bound: Sendable {
        var name: String
        var field: String
        var change: Change
        /// The number at the bound, the next one beyond it, and how to write one.
        var at: Int32
        var beyond: Int32
        var write: @Sendable (inout ListDefinition, Int32) -> Void
    }

    static let bounds = [
        Bound(
            name: "longest period", field: "definition.period_months",
            change: Change(.listPeriodLongest, 24, domain: "FDS"),
            at: 24, beyond: 25, write: { $0.periodMonths = $1 }),
        Bound(
            name: "the department's longest period", field: "definition.period_months",
            change: Change(.listPeriodLongest, 48, department: "MSR"), at: 48, beyond: 49,
            write: { $0.periodMonths = $1 }),
        Bound(
            name: "shortest period", field: "definition.period_months", change: Change(.listPeriodShortest, 18), at: 18,
            beyond: 17, write: { $0.periodMonths = $1 }),
        Bound(
            name: "shortest window", field: "definition.defence_working_days",
            change: Change(.defenceWindow, 7, department: "MSR"), at: 7, beyond: 6,
            write: { $0.defenceWorkingDays = $1 }),
        Bound(
            name: "longest window", field: "definition.defence_working_days", change: Change(.defenceWindowLongest, 30),
            at: 30, beyond: 31, write: { $0.defenceWorkingDays = $1 }),
    ]

    @Test("a draft keeps to the bounds of the edition that was heard last", arguments: bounds.indices)
    func drafts(index: Int) async throws {
        let bound = Self.bounds[index]
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            func draft(_ code: String, _ value: Int32) async -> RPCError? {
                var definition = Harness.definition(code, domain: "FDS")
                bound.write(&definition, value)
                return await failure { [definition] in
                    try await harness.definitions().createListDefinition(
                        CreateListDefinitionRequest(
                            definition: definition, official: Harness.official("op"), requestId: harness.id()))
                }
            }
            // Under the shipped book the bound lies elsewhere: both are taken, or both refused.
            let before = (await draft("FDS-A", bound.at), await draft("FDS-B", bound.beyond))
            #expect((before.0 == nil) != (before.1 != nil), "\(bound.name)")
            try await harness.hear(ShippedRuleBook.book(2, [bound.change]))
            #expect(await draft("FDS-C", bound.at) == nil, "\(bound.name)")
            let refused = await draft("FDS-D", bound.beyond)
            #expect(refused?.code == .invalidArgument && refused?.fieldViolations.first?.field == bound.field)
            #expect(try await harness.texts("SELECT rule_book FROM definitions WHERE code = 'FDS-C'") == ["2"])
        }
    }

    @Test("a definition is put in force only with what the law of its first day allows")
    func force() async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let name = try await harness.consulted("FDS-SERIOUS")
            try await harness.hear(
                ShippedRuleBook.book(
                    2,
                    [
                        Change(.listPeriodLongest, 36, domain: "FDS", until: "2026-06-30"),
                        Change(.listPeriodLongest, 24, domain: "FDS", from: "2026-07-01"),
                    ]))
            let late = await failure { try await harness.putInForce(name, from: "2026-07-01") }
            #expect(late?.code == .failedPrecondition && late?.info?.reason == "PERIOD_NOT_LAWFUL")
            #expect(try await harness.texts("SELECT state FROM definitions") == ["consulted"])
            try await harness.putInForce(name, from: "2026-06-30")
            #expect(try await harness.texts("SELECT state || ' ' || rule_book FROM definitions") == ["in_force 2"])
        }
    }

    @Test(
        "a consultation lasts as long as the edition heard last asks",
        arguments: [("2026-02-13", false), ("2026-02-14", true), ("2026-02-15", true)])
    func consultation(end: String, taken: Bool) async throws {
        try await Harness.with { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let name = try await harness.draft("FDS-SERIOUS")
            try await harness.hear(ShippedRuleBook.book(2, [Change(.publicComment, 45)]))
            let error = await failure {
                try await harness.definitions().consultListDefinition(
                    ConsultListDefinitionRequest(
                        name: name,
                        consultation: Consultation(
                            by: .publicConsultation(
                                PublicConsultation(
                                    startDate: "2026-01-01", endDate: end, place: "区政府网站", summary: "收到意见三条")),
                            document: Harness.document),
                        official: Harness.official("op"), requestId: harness.id()))
            }
            #expect(
                error?.fieldViolations.first?.field == (taken ? nil : "consultation.public_consultation.end_date"))
            let state = try await harness.texts("SELECT state || ' ' || rule_book FROM definitions")
            #expect(state == [taken ? "consulted 2" : "draft 1"])
        }
    }
}
