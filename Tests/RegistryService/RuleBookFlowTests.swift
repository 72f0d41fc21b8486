import CommonSchema
import Credit
import Phrases
import RPC
import RegistryMirror
import RegistrySchema
import ServiceKit
import TestKit
import Testing

@testable import RegistryRules
@testable import RegistryService

@Suite("The registry keeps and applies the rule book", .serialized)
struct RuleBookFlowTests {
    /// The shipped rows with the value of one key changed.
    private static func rows(_ key: RuleKey, _ value: String, _ example: String) throws -> [RuleRow] {
        var rows = ShippedRuleBook.rows
        let index = try #require(rows.firstIndex { $0[.key] == key.rawValue })
        rows[index][.value] = value
        rows[index][.example] = example
        return rows
    }

    @Test("without a book nothing is computed, and the answer says what to do")
    func missing() async throws {
        try await RegistryWorld.with(ruleBook: false) { world in
            let submit = await refusal {
                try await world.decisions.validateDecision(
                    ValidateDecisionRequest(record: .penalty(PenaltyRecord())))
            }
            #expect(submit?.info?.reason == "RULE_BOOK_MISSING" && submit?.code == .failedPrecondition)
            #expect(submit?.preconditions.first?.remedy.english.contains("catalog load") == true)
            #expect(await refusal { try await world.open(Array("x".utf8)) }?.info?.reason == "RULE_BOOK_MISSING")
            #expect(
                await refusal { try await world.ruleBooks.getRuleBook(GetRuleBookRequest()) }?.info?.reason
                    == "RULE_BOOK_MISSING")
            try await world.loadRuleBook()
            _ = try await world.open(Array("x".utf8))
        }
    }

    @Test("a book is loaded as a whole, read back, in feed and snapshot; the same again changes nothing")
    func load() async throws {
        try await RegistryWorld.with { world in
            let book = try #require(try await world.ruleBooks.getRuleBook(GetRuleBookRequest()).ruleBook)
            #expect(book.name == "ruleBooks/1" && book.official == "BEB-0007")
            #expect(book.rules.map { RuleRow($0) } == ShippedRuleBook.rows)
            let again = try await world.loadRuleBook()
            #expect(again.ruleBook?.name == "ruleBooks/1" && Int(again.ruleCount) == ShippedRuleBook.rows.count)
            let records = try await world.snapshot().records
            let carried = records.compactMap { change -> RuleBookEdition? in
                if case .ruleBook(let edition) = change.record { edition } else { nil }
            }
            #expect(carried == [book])
        }
    }

    @Test("a snapshot brings every edition, oldest first, also over several pages")
    func editions() async throws {
        try await RegistryWorld.with { world in
            let better = try Self.rows(.withdrawAnnulledPenalty, "1", "start=2026-09-30 => due=2026-10-08")
            try await world.loadRuleBook(better, version: 3)
            for size in [Int32(1), 1000] {
                let versions = try await world.snapshot(pageSize: size).records.compactMap { change -> Int32? in
                    if case .ruleBook(let edition) = change.record { edition.version } else { nil }
                }
                #expect(versions == [1, 3], "pages of \(size)")
            }
        }
    }

    @Test("what is wrong is refused by row and column, and nothing is stored")
    func refused() async throws {
        try await RegistryWorld.with(ruleBook: false) { world in
            var rows = ShippedRuleBook.rows
            rows[2][.value] = "8"
            let error = await refusal { try await world.loadRuleBook(rows) }
            #expect(error?.info?.reason == "INVALID_RULE_BOOK")
            #expect(error?.fieldViolations.map(\.field) == ["rules[2].example"])
            var request = RegistryWorld.ruleBookRequest()
            request.sha256 = String(repeating: "0", count: 64)
            let hash = await refusal { [request] in try await world.ruleBooks.loadRuleBook(request) }
            #expect(hash?.fieldViolations.map(\.field) == ["sha256"])
            var unknown = ShippedRuleBook.rows
            unknown[2][.department] = "XYZ"
            unknown[2][.example] = "start=2024-02-05; department=XYZ => due=2024-02-20"
            #expect(await refusal { try await world.loadRuleBook(unknown) }?.info?.reason == "UNKNOWN_DEPARTMENT")
            #expect(await refusal { try await world.ruleBooks.getRuleBook(GetRuleBookRequest()) } != nil)
        }
    }

    @Test("versions only grow, and they are the lead's to load, what takes from subjects with a reason")
    func versions() async throws {
        try await RegistryWorld.with { world in
            let better = try Self.rows(.withdrawAnnulledPenalty, "1", "start=2026-09-30 => due=2026-10-08")
            #expect(
                await refusal { try await world.loadRuleBook(better, version: 1) }?.info?.reason == "VERSION_DIFFERS")
            #expect(try await world.loadRuleBook(better, version: 3).setbacks == [])
            #expect(await refusal { try await world.loadRuleBook(version: 2) }?.info?.reason == "OLDER_VERSION")
            // Going back to three days takes two of them from whoever was punished wrongly.
            let request = RegistryWorld.ruleBookRequest(version: 4)
            let operators = RuleBookServiceClient(channel: world.harness.channel("operator/li"))
            #expect(await refusal { try await operators.loadRuleBook(request) }?.info?.reason == "ROLE_REQUIRED")
            let others = RuleBookServiceClient(channel: world.harness.channel("department/MSR"))
            #expect(await refusal { try await others.loadRuleBook(request) }?.info?.reason == "ROLE_REQUIRED")
            let lead = RuleBookServiceClient(channel: world.harness.channel("department/BEB"))
            let bare = await refusal { try await lead.loadRuleBook(RegistryWorld.ruleBookRequest(version: 4)) }
            #expect(bare?.info?.reason == "TAKES_FROM_SUBJECT")
            let taken = try await lead.loadRuleBook(RegistryWorld.ruleBookRequest(version: 4, reason: "行政处罚法第四十八条"))
            #expect(taken.setbacks.map(\.key) == ["WITHDRAW_ANNULLED_PENALTY"])
            #expect(taken.setbacks.first?.oldValue == "1" && taken.setbacks.first?.newValue == "3")
            let other = RuleBookServiceClient(channel: world.harness.channel("department/MSR"))
            #expect(
                await refusal { try await other.loadRuleBook(RegistryWorld.ruleBookRequest(version: 5)) }?.code
                    == .permissionDenied)
            let old = try await world.ruleBooks.getRuleBook(GetRuleBookRequest(name: "ruleBooks/3")).ruleBook
            #expect(old?.version == 3)
            #expect(
                await refusal { try await world.ruleBooks.getRuleBook(GetRuleBookRequest(name: "ruleBooks/2")) }?.code
                    == .notFound)
            let day = try await world.ruleBooks.getRuleBook(GetRuleBookRequest(date: Fixture.today.iso)).ruleBook
            #expect(day?.version == 4)
            #expect(
                await refusal {
                    try await world.ruleBooks.getRuleBook(
                        GetRuleBookRequest(date: Fixture.today.adding(days: -1).iso))
                }?.code == .notFound)
        }
    }

    @Test("a decision keeps the version that applied, also when its due date is computed again")
    func kept() async throws {
        try await RegistryWorld.with(years: []) { world in
            let imported = try await world.importing(Fixture.header(.penalty) + Fixture.line(Fixture.penalty, .penalty))
            #expect(imported.accepted == 1)
            let longer = try Self.rows(.uploadPermitPenalty, "9", "start=2026-09-30 => due=2026-10-19")
            try await world.loadRuleBook(longer, version: 2)
            try await world.load(year: 2026)
            let decision = try #require(
                try await world.decisions.listDecisions(ListDecisionsRequest()).decisions.first)
            // Seven working days from Monday 2026-10-26.
            #expect(decision.uploadDue?.date == "2026-11-04" && decision.uploadDue?.provisional == false)
            #expect(decision.publication?.ruleBookVersion == 1)
        }
    }

    @Test("rules are listed in pages, by key, department, day and certainty")
    func list() async throws {
        try await RegistryWorld.with { world in
            func list(_ change: (inout ListRulesRequest) -> Void) async throws -> [RuleBookRow] {
                var request = ListRulesRequest(pageSize: 17)
                change(&request)
                var rules: [RuleBookRow] = []
                repeat {
                    let page = try await world.ruleBooks.listRules(request)
                    rules += page.rules
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                return rules
            }
            let all = ShippedRuleBook.book.rules
            #expect(try await list { _ in }.map(\.number) == all.map { Int32($0.number) })
            let uncertain = try await list { $0.certainty = .uncertain }.map(\.number)
            #expect(uncertain == all.filter { $0.certainty == .uncertain }.map { Int32($0.number) })
            let sets = try await list {
                $0.key = "RULE_SET"
                $0.department = "MSR"
                $0.date = "2024-05-01"
            }
            #expect(sets.map(\.value) == ["2023-58", "SAMR-45"])
            #expect(
                await refusal { try await world.ruleBooks.listRules(ListRulesRequest(key: "NO_SUCH")) }?.code
                    == .invalidArgument)
            #expect(
                await refusal { try await world.ruleBooks.listRules(ListRulesRequest(date: "2026-02-30")) }?.code
                    == .invalidArgument)
        }
    }
}
