import Credit
import TestKit
import Testing

@Suite("The shipped rule book")
struct RuleBookFileTests {
    @Test("is in order, and every worked example of it holds")
    func shipped() throws {
        do throws(RuleFaults) {
            let book = try RuleBook(ShippedRuleBook.rows, version: ShippedRuleBook.version())
            #expect(book.rules.count == ShippedRuleBook.rows.count)
            #expect(Set(book.rules.map(\.key)) == Set(RuleKey.allCases), "every key has a rule")
        } catch {
            for fault in error.list { Issue.record("row \(fault.row) \(fault.column.rawValue): \(fault.english)") }
        }
    }

    @Test("is written in its canonical form, so that the hash of the file is the hash of the book")
    func canonical() {
        #expect(RuleRow.file(ShippedRuleBook.rows) == ShippedRuleBook.text)
    }
}
