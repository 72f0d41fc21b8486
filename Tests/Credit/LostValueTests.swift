import Credit
import Testing

@Suite("What a spreadsheet leaves of a value")
struct LostValueTests {
    static let texts: [(String, LostValue?)] = [
        ("2.30109E+14", .roundedNumber), ("1.23E+08", .roundedNumber), ("2.0261e+14", .roundedNumber),
        ("2.30109E14", .roundedNumber), ("1E+15", .roundedNumber), ("-1.5E-7", .roundedNumber),
        ("２.３０１０９Ｅ＋１４", .roundedNumber),
        // A number of letters and digits may look like one.
        ("E12345678", nil), ("1E15", nil), ("12E3456", nil), ("2.5", nil), ("2E", nil), ("2.5E+", nil),
        ("2.5E+1234", nil),
        ("#REF!", .failedFormula), ("#N/A", .failedFormula), ("#VALUE!", .failedFormula), ("#NAME?", .failedFormula),
        ("#DIV/0!", .failedFormula), ("#num!", .failedFormula), ("########", .failedFormula), ("#", .failedFormula),
        ("＃ＲＥＦ！", .failedFormula), ("Err:502", .failedFormula), ("哈尔滨\u{FFFD}有限公司", .failedFormula),
        (String(repeating: "#", count: 300), .failedFormula),
        ("#12", nil), ("#楼!", nil), ("1#楼", nil), ("Err:none", nil), ("#A 座!", nil),
        ("无", .absent), ("/", .absent), ("0", .absent), ("暂无", .absent), ("N/A", .absent), ("n/a", .absent),
        ("NULL", .absent), ("null", .absent), ("*", .absent), ("?", .absent), ("。", .absent), ("-", .absent),
        ("－", .absent), ("—", .absent), ("——", .absent), ("‐", .absent), ("(无)", .absent), ("（空）", .absent),
        ("…", .absent),
        ("000000000", .absent), ("0.00", .absent), ("<NULL>", .absent), ("Ｎ／Ａ", .absent), ("、", .absent),
        ("无锡", nil), ("空军", nil), ("1", nil), ("〇", nil), ("A", nil), ("无名小店", nil), ("N", nil), ("", nil), ("甲", nil),
        ("号", nil), ("２", nil), ("(1)", nil),
    ]

    @Test("numbers in powers of ten, errors and words for nothing are told from values", arguments: texts)
    func judged(text: String, expected: LostValue?) { #expect(LostValue.judge(text) == expected) }

    @Test(
        "a long number that ends in six zeros was rounded",
        arguments: [
            ("230109000000000", true), ("123000000", true), ("12300000", false), ("123000001", false),
            ("E23000000", false), ("230109600000001", false), ("", false), ("1234567890000001", false),
        ])
    func rounded(digits: String, isRounded: Bool) { #expect(LostValue.isRounded(digits) == isRounded) }

    @Test("no text of any field is what a spreadsheet destroyed; a word for nothing may be a text")
    func rules() {
        for text in ["2.0261E+14", "#REF!", "########"] {
            #expect(throws: TextFault.self) { try TextRule(0...100).apply(to: text).get() }
            #expect(throws: TextFault.self) {
                try TextRule(characters: 0...100, allowsLines: true).apply(to: text).get()
            }
        }
        #expect((try? TextRule(0...100).apply(to: "无").get()) == "无")
        #expect((try? TextRule(0...100).apply(to: "见 #REF! 一栏").get()) == "见 #REF! 一栏")
    }
}
