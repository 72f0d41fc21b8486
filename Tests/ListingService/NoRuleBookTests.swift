import Casework
import CommonSchema
import ListingRules
import ListingSchema
import RPC
import Store
import TestKit
import Testing

@testable import ListingService

/// Without a rule book no period is made up. What a period belongs to is refused as a whole; everything else goes on.
@Suite("Listing without a rule book")
struct NoRuleBookTests {
    @Test("no definition is written, consulted on or put in force, and each goes on once a book is heard")
    func definitions() async throws {
        try await Harness.with(ruleBook: nil) { harness in
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            let error = await failure { try await harness.draft("FDS-SERIOUS") }
            #expect(error?.code == .failedPrecondition && error?.info?.reason == "RULE_BOOK_MISSING")
            #expect(error?.info?.metadata["reason_zh"] == "尚未载入规则书")
            #expect(try await harness.texts("SELECT code FROM definitions") == [])
            try await harness.hear(ShippedRuleBook.book)
            let name = try await harness.draft("FDS-SERIOUS")
            try await harness.forgetRuleBook()
            let consultation = await failure {
                try await harness.definitions().consultListDefinition(
                    ConsultListDefinitionRequest(
                        name: name,
                        consultation: Consultation(
                            by: .publicConsultation(
                                PublicConsultation(
                                    startDate: "2026-01-01", endDate: "2026-01-30", place: "区政府网站", summary: "无")),
                            document: Harness.document),
                        official: Harness.official("op"), requestId: harness.id()))
            }
            #expect(consultation?.info?.reason == "RULE_BOOK_MISSING")
            // A higher standard has no period of the district's own.
            try await harness.consult(name)
            let force = await failure { try await harness.putInForce(name, from: "2021-09-01") }
            #expect(force?.info?.reason == "RULE_BOOK_MISSING")
            #expect(try await harness.texts("SELECT state FROM definitions") == ["consulted"])
            try await harness.hear(ShippedRuleBook.book)
            try await harness.putInForce(name, from: "2021-09-01")
        }
    }

    @Test("no notice, decision or objection is taken, nothing of it is kept, and it is taken once a book is heard")
    func cases() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let contested = try await harness.effective("MSR-2026-2")
            harness.go(to: Harness.monday)
            try await harness.forgetRuleBook()
            let file = try await harness.propose()
            func refused(_ call: () async throws -> Void) async throws {
                let tables = [
                    "SELECT count(*) FROM entry_versions", "SELECT count(*) FROM objections",
                    "SELECT count(*) FROM suspensions", "SELECT count(*) FROM store_audit",
                    "SELECT state || version FROM entries ORDER BY id",
                ]
                var before: [[String]] = []
                for table in tables { before.append(try await harness.texts(table)) }
                #expect(await failure(call)?.info?.reason == "RULE_BOOK_MISSING")
                for (table, rows) in zip(tables, before) { #expect(try await harness.texts(table) == rows) }
            }
            try await refused { try await harness.serveNotice(file.name) }
            try await harness.hear(ShippedRuleBook.book)
            try await harness.serveNotice(file.name)
            harness.go(to: "2026-03-11")
            try await harness.forgetRuleBook()
            _ = try await harness.review(file.name)
            try await refused { _ = try await harness.decide(file.name, "列入1") }
            try await refused { _ = try await harness.file(contested.name) }
            #expect(try await harness.seen(contested.name).disputed == false)
            try await harness.hear(ShippedRuleBook.book)
            #expect(try await harness.decide(file.name, "列入1").state == .decided)
            #expect(try await harness.file(contested.name).state == .filed)
        }
    }

    @Test("reading, the steps of a case that began, and the clock go on")
    func goesOn() async throws {
        try await Harness.with { harness in
            try await harness.putListInForce()
            let entry = try await harness.effective(validTo: "2026-05-01")
            let objection = try await harness.file(entry.name)
            harness.go(to: Harness.monday)
            let served = try await harness.decided("MSR-2026-2")
            try await harness.forgetRuleBook()
            let looked = try await harness.lookups().lookupEntries(
                LookupEntriesRequest(subject: SubjectReference(by: .name(Harness.company))))
            #expect(looked.result?.entries.map(\.name) == [entry.name])
            #expect(try await harness.accept(objection).due?.date == "2026-03-16")
            _ = try await harness.objections().dismissObjection(
                DismissObjectionRequest(
                    name: objection.name, reason: "属实", official: Harness.official("v1"), requestId: harness.id()))
            _ = try await harness.entries().recordDecisionServed(
                RecordDecisionServedRequest(
                    name: served.name, service: Harness.served("2026-03-11"), repairNotice: Harness.document,
                    effectiveDate: "2026-05-02", official: Harness.official("p1"), requestId: harness.id()))
            harness.go(to: "2026-05-02")
            #expect(try await harness.sweeper.sweep() == 2)
            #expect(try await harness.seen(entry.name).state == .expired)
            #expect(try await harness.seen(served.name).state == .effective)
            let revoked = try await harness.entries().revokeEntry(
                RevokeEntryRequest(
                    name: served.name, exitReason: .error, reason: "有误", official: Harness.official("d1"),
                    requestId: harness.id())
            ).entry
            #expect(revoked?.state == .revoked)
        }
    }

    @Test("a request waits a moment for a book that the feed is about to bring")
    func waits() async throws {
        try await Harness.with(ruleBook: nil) { harness in
            #expect(Refusal.ruleBookMissing.reason.awaitsFeed)
            _ = try await harness.definitions("department/BEB").putDomain(
                PutDomainRequest(
                    domain: Harness.domain("FDS", .yes), requestId: harness.id(), official: Harness.official("b1")))
            async let draft = harness.draft("FDS-SERIOUS")
            try await harness.hear(ShippedRuleBook.book)
            #expect(try await draft == "lists/FDS-SERIOUS/versions/1")
        }
    }
}
