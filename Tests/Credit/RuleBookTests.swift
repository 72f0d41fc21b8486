import Credit
import TestKit
import Testing

/// Judging and look-up, by changes of one cell in the shipped book.
@Suite("The rule book")
struct RuleBookTests {
    private static func faults(_ rows: [RuleRow]) -> [RuleFault] {
        do throws(RuleFaults) {
            _ = try RuleBook(rows, version: ShippedRuleBook.version())
            return []
        } catch {
            return error.list
        }
    }

    /// The shipped rows with one cell of the first row of a key changed, and the number of that row.
    private static func changed(
        _ key: RuleKey, _ column: RuleRow.Column, _ text: String
    ) throws -> (rows: [RuleRow], number: Int) {
        var rows = ShippedRuleBook.rows
        let index = try #require(rows.firstIndex { $0[.key] == key.rawValue })
        rows[index][column] = text
        return (rows, index + 1)
    }

    static let faultyCells: [(RuleKey, RuleRow.Column, String, RuleRow.Column)] = [
        (.exposeSafetyPenalty, .key, "EXPOSE", .key),
        (.exposeSafetyPenalty, .item, "fine", .item),
        (.repairable, .item, "", .item),
        (.repairable, .item, "beheading", .item),
        (.exposeSafetyPenalty, .value, "07", .value),
        (.exposeSafetyPenalty, .value, "-7", .value),
        (.exposeSafetyPenalty, .value, "367", .value),
        (.exposeSafetyPenalty, .value, "", .value),
        (.objectionOwn, .value, "0", .value),
        (.defenceWindow, .value, "0", .value),
        (.publicComment, .value, "0", .value),
        (.jointService, .value, "true", .value),
        (.ruleFrame, .value, "2025 22", .value),
        (.planGoal, .value, "2020-12-32", .value),
        (.exposeSafetyPenalty, .unit, "calendar-days", .unit),
        (.exposeSafetyPenalty, .unit, "fortnights", .unit),
        (.exposeSafetyPenalty, .department, "emr", .department),
        (.exposeSafetyPenalty, .department, "", .department),
        (.exposeSafetyPenalty, .domain, "W", .domain),
        (.exposeSafetyPenalty, .from, "2021-02-29", .from),
        (.exposeSafetyPenalty, .until, "2021-08-31", .until),
        (.exposeSafetyPenalty, .instrument, "", .instrument),
        (.exposeSafetyPenalty, .source, "", .source),
        (.exposeSafetyPenalty, .certainty, "sure", .certainty),
        (.repairBar, .noteZh, "", .noteZh),
        (.repairBar, .noteEn, "", .noteEn),
        (.exposeSafetyPenalty, .noteEn, "two\nlines", .noteEn),
        (.exposeSafetyPenalty, .noteZh, "某人(11010519491231002X)", .noteZh),
        (.exposeSafetyPenalty, .article, " Art.78", .article),
        (.exposeSafetyPenalty, .example, "", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-05", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-05; start=2024-02-05 => due=2024-02-20", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-05 => due=2024-02-19", .example),
        (.exposeSafetyPenalty, .example, "start=2020-02-05 => due=2024-02-20", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-05; department=MSR => due=2024-02-20", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-30 => due=2024-02-20", .example),
        (.exposeSafetyPenalty, .example, "begin=2024-02-05 => due=2024-02-20", .example),
        (.exposeSafetyPenalty, .example, "start=2024-02-05 => end=2024-02-20", .example),
        (.repairable, .example, "department=EMR; kinds=closure; decided=2026-05-01 => class=serious", .example),
        (.repairable, .example, "department=MSR; kinds=beheading; decided=2024-05-06 => class=serious", .example),
    ]

    @Test("each fault is named by row and column", arguments: faultyCells)
    func broken(key: RuleKey, column: RuleRow.Column, text: String, at: RuleRow.Column) throws {
        let (rows, number) = try Self.changed(key, column, text)
        let faults = Self.faults(rows)
        #expect(faults.contains { $0.row == number && $0.column == at }, "\(faults.map(\.english))")
        #expect(faults.allSatisfy { !$0.chinese.isEmpty && !$0.english.isEmpty })
    }

    static let soundCells: [(RuleKey, RuleRow.Column, String)] = [
        (.exposeSafetyPenalty, .noteEn, ""), (.exposeSafetyPenalty, .noteZh, "某人(110105************)"),
        (.exposeSafetyPenalty, .until, "2030-12-31"),
        (.exposeSafetyPenalty, .certainty, "summary"), (.exposeSafetyPenalty, .from, ""),
        (.exposeSafetyPenalty, .example, "start=2024-02-05; department=EMR => due=2024-02-20"),
    ]

    @Test("what is in order is taken", arguments: soundCells)
    func sound(key: RuleKey, column: RuleRow.Column, text: String) throws {
        #expect(Self.faults(try Self.changed(key, column, text).rows).map(\.english) == [])
    }

    @Test("texts are taken up to their bound and refused beyond it", arguments: RuleRow.Column.allCases)
    func lengths(column: RuleRow.Column) throws {
        let (rows, number) = try Self.changed(
            .exposeSafetyPenalty, column, String(repeating: "x", count: column.byteLimit + 1))
        #expect(Self.faults(rows).contains { $0.row == number && $0.column == column })
        if [.instrument, .article, .source, .noteZh, .noteEn].contains(column) {
            let most = try Self.changed(
                .exposeSafetyPenalty, column, String(repeating: "x", count: column.byteLimit))
            #expect(Self.faults(most.rows).isEmpty)
        }
    }

    @Test("rules of one key and scope may not be in force on a common day, unless they are uncertain and differ")
    func overlap() throws {
        var rows = ShippedRuleBook.rows
        let row = try #require(rows.first { $0[.key] == RuleKey.exposeSafetyPenalty.rawValue })
        func with(_ change: (inout RuleRow) -> Void) -> [RuleFault] {
            var second = row
            change(&second)
            return Self.faults(rows + [second])
        }
        #expect(with { _ in }.map(\.row) == [rows.count + 1])
        #expect(with { $0[.department] = "HUC" }.isEmpty)
        #expect(
            with {
                $0[.from] = ""; $0[.until] = "2021-09-01"; $0[.example] = "start=2021-09-01 => due=2021-09-10"
            }.count == 1)
        #expect(
            with {
                $0[.from] = ""; $0[.until] = "2021-08-31"; $0[.example] = "start=2020-09-28 => due=2020-10-14"
            }.isEmpty)
        // Two uncertain ones contend where the key knows whose favour counts.
        let bar = try #require(rows.firstIndex { $0[.key] == RuleKey.repairBar.rawValue })
        var other = rows[bar]
        #expect(Self.faults(rows + [other]).map(\.row) == [rows.count + 1], "the same again says nothing")
        other[.value] = "1"
        other[.example] = "start=2026-05-01 => end=2027-05-01"
        #expect(Self.faults(rows + [other]).isEmpty)
        other[.certainty] = "summary"
        #expect(Self.faults(rows + [other]).map(\.row) == [rows.count + 1])
        rows.removeAll()
        #expect(Self.faults(rows).map(\.row) == [0])
    }

    @Test("a key that must always have a rule may have no gap")
    func gap() throws {
        let rows = ShippedRuleBook.rows
        #expect(!Self.faults(rows.filter { $0[.key] != RuleKey.listAge.rawValue }).isEmpty)
        let (late, _) = try Self.changed(.defenceWindow, .from, "2021-07-15")
        #expect(Self.faults(late).contains { $0.english.contains("DEFENCE_WINDOW has no rule") })
        let (ended, number) = try Self.changed(.defenceWindow, .until, "2026-12-31")
        #expect(Self.faults(ended).contains { $0.row == number && $0.english.contains("2027-01-01") })
    }

    static let borderDays: [(RuleKey, String, String, String?)] = [
        (.repairAccept, "", "2026-03-31", nil), (.repairAccept, "", "2026-04-01", "3"),
        (.ruleSet, "MSR", "2021-08-31", "2019-527"), (.ruleSet, "MSR", "2021-09-01", "SAMR-45"),
        (.ruleSet, "MSR", "2025-12-24", "SAMR-45"), (.ruleSet, "MSR", "2025-12-25", "SAMR-107"),
        (.ruleSet, "EMR", "2023-04-30", "2019-527"), (.ruleSet, "EMR", "2023-05-01", "2023-58"),
        (.ruleSet, "EMR", "2026-03-31", "2023-58"), (.ruleSet, "EMR", "2026-04-01", "2025-36"),
        (.ruleSet, "", "0001-01-01", "2019-527"), (.ruleSet, "", "9999-12-31", "2025-36"),
    ]

    @Test("a rule holds from its first to its last day", arguments: borderDays)
    func borders(key: RuleKey, department: String, date: String, expected: String?) throws {
        let day = try #require(CivilDate(iso: date))
        #expect(ShippedRuleBook.book.rule(key, department: department, on: day)?.value.text == expected)
    }

    @Test("of uncertain rules that contend, the better one for the subject is applied")
    func favour() throws {
        let day = try #require(CivilDate(iso: "2026-05-01"))
        let book = ShippedRuleBook.book
        #expect(book.candidates(.penaltyClass, item: "downgrade", on: day).count == 2)
        #expect(book.rule(.penaltyClass, item: "downgrade", on: day)?.value == .severity(.general))
        #expect(book.rule(.objectionMark, on: day)?.value == .number(0))
        #expect(book.rule(.publicationStart, department: "MSR", on: day)?.value == .start(.document))
        #expect(throws: RuleMissing.self) { try book.years(.repairBar, on: .distantPast) }
    }

    @Test("look-up agrees with reading every row")
    func naive() {
        var random = SeededRandom.printed("rule look-up")
        let book = ShippedRuleBook.book
        let departments = ["", "MSR", "EMR", "TAX"]
        let domains = ["", "FDS", "WSF", "TEL", "ECO"]
        for _ in 0..<5_000 {
            let key = RuleKey.allCases[Int.random(in: 0..<RuleKey.allCases.count, using: &random)]
            let item = key.item.tokens[Int.random(in: 0..<key.item.tokens.count, using: &random)]
            let department = departments[Int.random(in: 0..<departments.count, using: &random)]
            let domain = domains[Int.random(in: 0..<domains.count, using: &random)]
            let date = CivilDate(daysSinceEpoch: Int.random(in: 15_000..<22_000, using: &random))
            // Text comparison of rows: the most particular scope counts 2 for the department and 1 for the domain.
            var best: (weight: Int, rank: Int64, value: String)?
            for row in ShippedRuleBook.rows where row[.key] == key.rawValue && row[.item] == item {
                guard row[.from] <= date.iso, row[.until].isEmpty || date.iso <= row[.until],
                    row[.department] == "ALL" || row[.department] == department,
                    row[.domain] == "ALL" || row[.domain] == domain
                else { continue }
                let weight = (row[.department] == "ALL" ? 0 : 2) + (row[.domain] == "ALL" ? 0 : 1)
                let rank = (RuleValue(row[.value], unit: key.unit)?.rank ?? 0) * (key.favour == .larger ? -1 : 1)
                let isBetter = best.map { weight > $0.weight || weight == $0.weight && rank < $0.rank } ?? true
                if isBetter { best = (weight, rank, row[.value]) }
            }
            let found = book.rule(key, item: item, department: department, domain: domain, on: date)?.value.text
            #expect(found == best?.value, "\(key) \(item) \(department) \(domain) \(date)")
        }
    }

    static let changes: [(RuleKey, String, String, Bool)] = [
        (.withdrawAnnulledPenalty, "4", "start=2026-09-30 => due=2026-10-12", true),
        (.withdrawAnnulledPenalty, "1", "start=2026-09-30 => due=2026-10-08", false),
        (.listAge, "16", "start=2008-02-29 => end=2024-02-29", true),
        (.listAge, "20", "start=2008-02-29 => end=2028-02-29", false),
        (.uploadPermitPenalty, "8", "start=2026-09-30 => due=2026-10-16", false),
    ]

    @Test("a book that takes something from subjects is noticed, one that gives is not", arguments: changes)
    func losses(key: RuleKey, value: String, example: String, isLoss: Bool) throws {
        var (rows, _) = try Self.changed(key, .value, value)
        let index = try #require(rows.firstIndex { $0[.key] == key.rawValue })
        rows[index][.example] = example
        let book = try RuleBook(rows, version: ShippedRuleBook.version(2))
        #expect(ShippedRuleBook.book.losses(in: book).map(\.key) == (isLoss ? [key] : []))
        #expect(ShippedRuleBook.book.losses(in: ShippedRuleBook.book).isEmpty)
    }

    @Test("a right that goes and a burden that comes are losses; the other way round they are not")
    func losses() throws {
        let without = { (key: RuleKey) throws in
            try RuleBook(
                ShippedRuleBook.rows.filter { $0[.key] != key.rawValue }, version: ShippedRuleBook.version(2))
        }
        let book = ShippedRuleBook.book
        #expect(book.losses(in: try without(.repairTell)).map(\.key) == [.repairTell])
        #expect(try without(.repairTell).losses(in: book).isEmpty)
        #expect(book.losses(in: try without(.repairBar)).isEmpty)
        #expect(try without(.repairBar).losses(in: book).map(\.key) == [.repairBar])
    }
}
