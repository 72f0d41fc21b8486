import CommonSchema
import Credit
import ListingSchema
import MeasuresSchema
import RPC
import RegistryMirror
import RegistrySchema
import ServiceKit
import Store
import TestKit
import Testing

@testable import MeasuresService

@Suite("Clean years by the rule book")
struct RuleBookTests {
    let today = SystemClock().today

    /// The shipped rules with those of the clean years replaced: value, department, first day, last day.
    private func edition(
        _ version: Int64, _ rules: [(years: Int, department: String, from: String, until: String)]
    ) throws -> RuleBookEdition {
        let rows = try rules.map { rule -> [RuleRow.Column: String] in
            let on = try #require(CivilDate(iso: [rule.from, rule.until, "2026-11-02"].first { !$0.isEmpty } ?? ""))
            let scope = rule.department == "ALL" ? "" : "; department=\(rule.department)"
            return [
                .value: "\(rule.years)", .department: rule.department, .from: rule.from, .until: rule.until,
                .example: "on=\(on.iso)\(scope) => since=\(on.adding(years: -rule.years).iso)",
            ]
        }
        return RuleBookEdition(try ShippedRuleBook.book(version, .cleanYears, rows))
    }

    private func everywhere(_ version: Int64, _ years: Int) throws -> RuleBookEdition {
        try edition(version, [(years, "ALL", "", "")])
    }

    /// A penalty on the company of the tests.
    private func penalty(_ decided: CivilDate) -> DecisionRecord {
        DecisionRecord(
            name: "decisions/1", kind: .penalty, subject: "subjects/1", documentNumber: "哈松市监罚〔2024〕1号",
            department: "MSR", decisionDate: decided.iso, severity: .general, domain: "FDS", status: .effective)
    }

    private func check(_ district: District, _ matter: String = "APV-05", on day: CivilDate? = nil) async throws
        -> CheckAnswer
    {
        let request = Sample.request(matter: matter, onDate: day?.iso ?? "")
        return try #require(try await district.checks(String(matter.prefix(3))).check(request).answer)
    }

    private func codes(_ answer: CheckAnswer) -> [String?] { answer.incentives.map { $0.measure?.code } }

    @Test("another number of years changes the answer once its book is heard, and the log tells by which book")
    func years() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.registry.publish(.decision(penalty(today.adding(months: -30))), key: "decisions/1")
            try await district.settle()
            let before = try await check(district)
            #expect(codes(before) == [] && before.ruleBookVersion == 1 && before.undecided == [])
            try await district.registry.publish(.ruleBook(try everywhere(2, 2)), key: "ruleBooks/2")
            try await district.settle()
            let after = try await check(district)
            #expect(codes(after) == ["IN-011"] && after.ruleBookVersion == 2)
            #expect(after.incentives.map(\.basis) == [.cleanYears] && after.incentives.map(\.cleanYears) == [2])
            #expect(after.incentives.map(\.cleanSince) == [today.adding(months: -30).iso])
            // What was answered by the book before keeps its own.
            let checks = district.checks("APV")
            let first = try await checks.getCheck(GetCheckRequest(name: before.name)).check
            let second = try await checks.getCheck(GetCheckRequest(name: after.name)).check
            #expect(first?.ruleBookVersion == 1 && second?.ruleBookVersion == 2)
            #expect(first?.ruleSetVersion == second?.ruleSetVersion && second?.ruleSetVersion == after.ruleSetVersion)
        }
    }

    @Test(
        "at its bound a penalty counts no more; a day later, and a year more, it does",
        arguments: [(2, 0, true), (2, 1, false), (2, -1, true), (3, 0, false)])
    func bounds(_ years: Int, _ days: Int, _ isGranted: Bool) async throws {
        try await District.run { district in
            let decided = today.adding(years: -2).adding(days: days)
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.registry.publish(.decision(penalty(decided)), key: "decisions/1")
            try await district.registry.publish(.ruleBook(try everywhere(2, years)), key: "ruleBooks/2")
            try await district.settle()
            #expect(codes(try await check(district)) == (isGranted ? ["IN-011"] : []))
        }
    }

    @Test("the rule is that of the department that asks and of the day asked about")
    func scope() async throws {
        try await District.run { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.registry.publish(.decision(penalty(today.adding(months: -30))), key: "decisions/1")
            let yesterday = today.adding(days: -1)
            let book = try edition(
                2, [(3, "ALL", "", ""), (3, "APV", "", yesterday.iso), (2, "APV", today.iso, "")])
            try await district.registry.publish(.ruleBook(book), key: "ruleBooks/2")
            try await district.settle()
            #expect(codes(try await check(district)) == ["IN-011"])
            #expect(codes(try await check(district, on: yesterday)) == [])
            #expect(codes(try await check(district, "MSR-01")) == [])
        }
    }

    @Test("before a book was heard the incentive is undecided and says why; restraints and other matters do not wait")
    func noRuleBook() async throws {
        try await District.run(hearsRuleBook: false) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            let answer = try await check(district)
            #expect(codes(answer) == [] && answer.ruleBookVersion == 0)
            let undecided = try #require(answer.undecided.first)
            #expect(answer.undecided.count == 1 && undecided.measure?.code == "IN-011")
            #expect(undecided.reason == .ruleBookMissing)
            #expect(undecided.noteZh.contains("规则书") && undecided.noteEn.contains("rule book"))
            let logged = try await district.checks("APV").getCheck(GetCheckRequest(name: answer.name)).check
            #expect(logged?.shown == [ShownItem(shownAs: .undecided, measure: "IN-011")])
            #expect(logged?.ruleBookVersion == 0)

            try await district.listing.publish(Sample.entry(from: today.adding(days: -10), to: today.adding(days: 300)))
            try await district.settle()
            let restrained = try await check(district, "FIN-02")
            #expect(restrained.restraints.map { $0.measure?.code } == ["SA-019", "SA-058"])
            #expect(restrained.undecided == [] && restrained.ruleBookVersion == 0)
            // An entry in force decides whatever the number of years is.
            let listed = try await check(district)
            #expect(listed.undecided == [] && codes(listed) == [])
            #expect(listed.restraints.map { $0.measure?.code } == ["SA-057"])
        }
    }

    @Test("once the book is heard, what was undecided is granted, and a batch is judged by it as a single Check is")
    func heard() async throws {
        try await District.run(hearsRuleBook: false) { district in
            try await district.registry.publish(.subject(Sample.company()), key: "subjects/1")
            try await district.settle()
            #expect(try await check(district).undecided.count == 1)
            let book = RuleBookEdition(ShippedRuleBook.book)
            try await district.registry.publish(.ruleBook(book), key: "ruleBooks/1")
            try await district.settle()
            let answer = try await check(district)
            #expect(codes(answer) == ["IN-011"] && answer.undecided == [] && answer.incentives.first?.cleanYears == 3)
            let batch = try await district.checks("APV").batchCheck(
                BatchCheckRequest(
                    subjects: [Sample.byCode(Sample.uscc)], matter: "APV-05", purpose: "批量",
                    official: Official(id: "apv-1")))
            guard case .answer(let other)? = batch.results.first?.outcome else {
                Issue.record("\(batch)")
                return
            }
            #expect(other.incentives == answer.incentives && other.ruleBookVersion == 1)
            // A matter that asks for no clean years needs no book, and its log names none; so does a subject that nobody knows.
            #expect(try await check(district, "FIN-02").ruleBookVersion == 0)
            let unknown = Sample.request(Sample.byCode("92230109MA1C0T3R9C"), matter: "APV-05")
            let none = try await district.checks("APV").check(unknown).answer
            #expect(none?.ruleBookVersion == 0 && none?.undecided == [] && none?.incentives == [])
        }
    }
}
