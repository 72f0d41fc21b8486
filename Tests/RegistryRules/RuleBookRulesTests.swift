import Casework
import Credit
import RegistryRules
import TestKit
import Testing

@Suite("The rule book by rule")
struct RuleBookRulesTests {
    private static let version = ShippedRuleBook.version()

    private static func reason(_ body: () throws(Refusal) -> Void) -> Reason? {
        do throws(Refusal) {
            try body()
            return nil
        } catch {
            return error.reason
        }
    }

    /// The shipped rows with cells of the first row of a key changed.
    private static func rows(_ key: RuleKey, _ cells: [RuleRow.Column: String]) -> [RuleRow] {
        var rows = ShippedRuleBook.rows
        guard let index = rows.firstIndex(where: { $0[.key] == key.rawValue }) else { return [] }
        for (column, text) in cells { rows[index][column] = text }
        return rows
    }

    private static func book(_ rows: [RuleRow], _ number: Int64 = 1) throws -> RuleBook {
        let version = ShippedRuleBook.version(number, of: rows)
        return try RuleBookRules.check(rows, version: version, digest: version.sha256)
    }

    /// A book, its number, whether the stated hash is that of the rows, and the reason that refuses it.
    static let books: [(String, [RuleRow], Int64, Bool, Reason?)] = [
        ("as shipped", ShippedRuleBook.rows, 1, true, nil),
        ("the highest number", ShippedRuleBook.rows, 1_000_000, true, nil),
        ("number 0", ShippedRuleBook.rows, 0, true, .invalidField),
        ("a number too high", ShippedRuleBook.rows, 1_000_001, true, .invalidField),
        ("another hash", ShippedRuleBook.rows, 1, false, .invalidRuleBook),
        ("no rows", [], 1, true, .invalidRuleBook),
        ("a key twice", ShippedRuleBook.rows + ShippedRuleBook.rows.prefix(1), 1, true, .invalidRuleBook),
        (
            "a person's number in a note", rows(.uploadPermitPenalty, [.noteZh: "11010519491231002X"]), 1, true,
            .invalidRuleBook
        ),
        (
            "as many working days as recomputation looks ahead",
            rows(.uploadPermitPenalty, [.value: "20", .example: "start=2024-03-01 => due=2024-03-29"]), 1, true, nil
        ),
        (
            "one more", rows(.uploadPermitPenalty, [.value: "21", .example: "start=2024-03-01 => due=2024-04-01"]), 1,
            true, .invalidField
        ),
    ]

    @Test("a book is judged as a whole, with its number and hash", arguments: books.indices)
    func check(index: Int) {
        let (name, rows, number, isHashed, expected) = Self.books[index]
        let version = ShippedRuleBook.version(number, of: rows)
        let digest = isHashed ? version.sha256 : String(repeating: "0", count: 64)
        let reason = Self.reason { () throws(Refusal) in
            _ = try RuleBookRules.check(rows, version: version, digest: digest)
        }
        #expect(reason == expected, "\(name)")
    }

    @Test("a fault names row and column")
    func fault() throws {
        let rows = Self.rows(.uploadPermitPenalty, [.value: "07"])
        let place = try #require(rows.firstIndex { $0[.value] == "07" })
        do throws(Refusal) {
            _ = try RuleBookRules.check(rows, version: Self.version, digest: Self.version.sha256)
            Issue.record("taken")
        } catch {
            #expect(error.field == "rules[\(place)].value")
        }
    }

    /// A version over the known one of number 3 and hash `a`: whether it replaces it, or the reason that refuses it.
    static let replacements: [(Int64, String, Bool, Reason?)] = [
        (4, "b", true, nil), (3, "a", false, nil), (4, "a", false, nil), (3, "b", false, .versionDiffers),
        (2, "b", false, .olderVersion), (2, "a", false, .olderVersion),
    ]

    @Test("a higher version replaces, the same content is known, and none goes back", arguments: replacements)
    func replaces(number: Int64, hash: String, expected: Bool, refused: Reason?) throws {
        let known = RuleBook.Version(number: 3, sha256: "a")
        let given = RuleBook.Version(number: number, sha256: hash)
        var replaces = false
        let reason = Self.reason { () throws(Refusal) in replaces = try RuleBookRules.replaces(given, known) }
        #expect(reason == refused && replaces == expected)
        #expect(try RuleBookRules.replaces(given, nil))
    }

    @Test("what a book takes from subjects is the lead's to take, with a reason; what it gives is anybody's")
    func grounds() throws {
        let shipped = ShippedRuleBook.book
        let kinder = try Self.book(
            Self.rows(.withdrawAnnulledPenalty, [.value: "1", .example: "start=2026-09-30 => due=2026-10-08"]))
        #expect(shipped.losses(in: kinder).isEmpty)
        let losses = kinder.losses(in: shipped)
        #expect(losses.map(\.key) == [.withdrawAnnulledPenalty])
        let cases: [([RuleBookLoss], String, Bool, Reason?)] = [
            ([], "", false, nil), (losses, "", false, .notTheLead), (losses, "修法", false, .notTheLead),
            (losses, "", true, .takesFromSubject), (losses, "修法", true, nil),
        ]
        for (losses, text, isLead, expected) in cases {
            let reason = Self.reason { () throws(Refusal) in
                try RuleBookRules.requireGrounds(
                    for: losses, reason: try Fields.text(text, "loss_reason", characters: 0...10), isLead: isLead)
            }
            #expect(reason == expected, "\(losses.count) losses, '\(text)', lead \(isLead)")
        }
    }

    @Test("a rule for a department is for one of the catalogue")
    func departments() throws {
        var reference = ReferenceData(revision: 1, departments: [:], calendar: WorkingCalendar(), book: nil)
        #expect(
            Self.reason { () throws(Refusal) in
                try RuleBookRules.requireDepartments(of: ShippedRuleBook.book, reference)
            } == .unknownDepartment)
        #expect(Self.reason { () throws(Refusal) in _ = try reference.requiredBook() } == .ruleBookMissing)
        for rule in ShippedRuleBook.book.rules where rule.scope.department != RuleScope.all {
            reference.departments[rule.scope.department] = DepartmentRow(
                code: rule.scope.department, titleZh: "区局", uscc: "")
        }
        reference.book = ShippedRuleBook.book
        try RuleBookRules.requireDepartments(of: ShippedRuleBook.book, reference)
        #expect(try reference.requiredBook().version == Self.version)
    }
}
