import Credit
import Phrases
import TestKit
import Testing

@testable import CommandLineKit

@Suite("The rule book on the command line")
struct RuleBookCommandTests {
    private static func run(_ arguments: [String]) async -> Run {
        await Run(["rulebook", "--file", ShippedRuleBook.path] + arguments)
    }

    @Test("prints by instrument, uncertain first, in both languages")
    func text() async throws {
        let english = await Self.run(["--lang", "en", "--department", "EMR", "--on", "2026-05-01"])
        #expect(english.code == .ok, "\(english.errors)")
        let number = try #require(ShippedRuleBook.book.rules.first { $0.key == .repairAccept }?.number)
        let golden = """
              \(number). REPAIR_ACCEPT: 3 working days  [from summaries]
                 for: all departments, 2026-04-01 –\u{20}
                 source: m.mpaypass.com.cn/news/202512/01085215.html
                 note: The designating authority decides on acceptance after receipt.
                 example: start=2026-09-30 => due=2026-10-10

            """
        #expect(english.output.contains(golden))
        #expect(!english.output.contains("SAMR-45"), "another department's rules are left out")
        let chinese = await Self.run(["--lang", "zh", "--uncertain"])
        #expect(chinese.output.contains("REPAIR_BAR: 3年  [待确认]\n     适用: 全部部门, 2026-04-01 – \n"))
        #expect(chinese.output.contains("按有利于当事人适用"))
        #expect(!chinese.output.contains("[确定]") && !chinese.output.contains("[据摘要]"))
        // Within each instrument the uncertain ones stand first.
        let whole = await Self.run(["--lang", "en"]).output
        for block in whole.split(separator: "\n\n") {
            let marks = block.split(separator: "\n").filter { $0.hasSuffix("]") }.map { $0.hasSuffix("[UNCERTAIN]") }
            #expect(marks == marks.filter(\.self) + marks.filter { !$0 })
        }
    }

    @Test("writes a page without scripts, and the same rules as JSON")
    func page() async throws {
        let directory = TemporaryDirectory("rulebook")
        let path = directory.path + "/rulebook.html"
        let run = await Self.run(["--lang", "zh", "--html", path])
        #expect(run.code == .ok && run.output.isEmpty, "\(run.errors)")
        let page = String(decoding: try Files.read(path), as: UTF8.self)
        #expect(page.contains("size: A4") && !page.contains("<script") && !page.contains("http"))
        for rule in ShippedRuleBook.book.rules {
            #expect(page.contains(rule.row[.example].split(separator: ">").joined(separator: "&gt;")))
        }
        let json = await Self.run(["--json"]).output
        #expect(json.contains(ShippedRuleBook.version().sha256))
    }

    @Test("names every fault of a file by row and column")
    func faults() async throws {
        var rows = ShippedRuleBook.rows
        rows[2][.value] = "8"
        rows[4][.unit] = "fortnights"
        let file = TemporaryFile(RuleRow.file(rows))
        let english = await Run(["rulebook", "--file", file.path, "--lang", "en"])
        #expect(english.code == .usage && english.errors.contains("row 5 unit: the unit of this key is working-days"))
        rows[4] = ShippedRuleBook.rows[4]
        let other = TemporaryFile(RuleRow.file(rows))
        let chinese = await Run(["rulebook", "--file", other.path, "--lang", "zh"])
        #expect(chinese.errors.contains("第 3 行 example: due 应为"))
        let header = TemporaryFile("key,value\nA,1\n")
        let bad = await Run(["rulebook", "--file", header.path, "--lang", "en"])
        #expect(bad.code == .usage && bad.errors.contains("columns missing or unknown"))
    }
}
