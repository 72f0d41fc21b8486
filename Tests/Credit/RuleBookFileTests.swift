import Credit
import Testing

@Suite("The shipped rule book")
struct RuleBookFileTests {
    @Test("is in order, and every worked example of it holds")
    func shipped() throws {
        do {
            let book = try ShippedRuleBook.book()
            #expect(book.rules.count == (try ShippedRuleBook.rows()).count)
            #expect(Set(book.rules.map(\.key)) == Set(RuleKey.allCases), "every key has a rule")
        } catch let faults as RuleFaults {
            for fault in faults.list { Issue.record("row \(fault.row) \(fault.column.rawValue): \(fault.english)") }
        }
    }

    @Test("is written in its canonical form, so that the hash of the file is the hash of the book")
    func canonical() throws {
        #expect(RuleRow.file(try ShippedRuleBook.rows()) == (try ShippedRuleBook.text()))
    }
}
