import Credit
import Testing

@Suite("One pass over a text")
struct TextScanTests {
    @Test("every character is seen as invisible by the pass exactly if it is")
    func everyCharacter() {
        var wrong: [UInt32] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let scan = TextScan("文" + String(scalar) + "字")
            if scan.holdsInvisible != TextRule.isInvisible(scalar) || scan.characters != 3 { wrong.append(value) }
        }
        #expect(wrong.isEmpty)
    }

    /// Texts, and whether a citizen number stands in them.
    static let texts: [(String, Bool)] = [
        ("", false), ("没有数字", false), ("11010519491231002X", true), ("号码：110105 1949-1231 002x。", true),
        ("１１０１０５１９４９１２３１００２Ｘ", true), ("1101051949123100２Ｘ", true), ("11010519491231002", false),
        ("110105194912310021", false), ("一，二，三，四，五，六，七，八，九，十，甲，乙，丙，丁，戊，己，庚，辛，", false),
    ]

    @Test("the pass and the search agree about citizen numbers", arguments: texts)
    func numbers(text: String, holds: Bool) {
        #expect(TextScan(text).holdsPersonalNumber == holds)
        #expect(PersonalNumbers.occur(in: text) == holds)
    }

    @Test("digits enough for a number, even a mistyped one, are noticed")
    func digits() {
        #expect(TextScan("110105194912310").mayHoldPersonalNumber)
        #expect(TextScan("１１０１０５１９４９１２３１０").mayHoldPersonalNumber)
        #expect(!TextScan("11010519491231").mayHoldPersonalNumber)
        #expect(!TextScan(String(repeating: "，", count: 40)).mayHoldPersonalNumber)
    }
}
