import Credit
import Testing

@Suite("Text rules")
struct TextRuleTests {
    @Test("bounds hold at, below and above them, in bytes of UTF-8 after folding")
    func bounds() throws {
        let rule = TextRule(3...6)
        #expect(try rule.apply(to: "  信  ").get() == "信")
        #expect(try rule.apply(to: "信义").get() == "信义")
        #expect(throws: TextFault.self) { try rule.apply(to: "ab").get() }
        #expect(throws: TextFault.self) { try rule.apply(to: "信义a").get() }
        #expect(throws: TextFault.self) { try rule.apply(to: " \u{3000}\n").get() }
        #expect(try TextRule(0...6).apply(to: " ").get() == "")
    }

    @Test("control characters are refused; line breaks are blanks where one line is asked for, and stay elsewhere")
    func controls() throws {
        for bad in ["a\u{0}b", "a\u{7}b", "a\u{86}b", "a\u{202E}b", "a\u{2066}b", "a\u{200B}b"] {
            #expect(throws: TextFault.self) { try TextRule(0...20).apply(to: bad).get() }
            #expect(throws: TextFault.self) { try TextRule(0...20, allowsLines: true).apply(to: bad).get() }
        }
        #expect(try TextRule(0...20).apply(to: "a\r\nb").get() == "a b")
        #expect(try TextRule(0...20, allowsLines: true).apply(to: "a\r\n\tb").get() == "a\r\n\tb")
    }
}
