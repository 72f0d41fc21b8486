import Credit
import Testing

@Suite("One folding of texts")
struct TextFoldingTests {
    /// What Unicode's own data says, character by character; controls are no text at all and stay for the rules.
    private static func isCut(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800
    }

    @Test("at both ends white space and what has no shape is cut, every character of Unicode by its own properties")
    func ends() {
        var wrong: [UInt32] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = Self.isCut(scalar) ? "文" : nil
            let written = String(scalar)
            for text in [written + "文", "文" + written, written + " 文\u{3000}" + written] {
                let folded = TextFolding.fold(text)
                let kept = TextFolding.fold(text, lines: .kept)
                if (folded == "文") != (expected != nil) || folded.isEmpty || (kept == "文") != (expected != nil) {
                    wrong.append(value)
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    }

    @Test("inside all white space is one blank, selectors of variants go, and everything else stays to be judged")
    func inside() {
        var wrong: [UInt32] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isSpace = scalar.properties.isWhitespace || value == 0x2800
            let expected =
                isSpace
                ? "文 字" : scalar.properties.isVariationSelector && value >= 0xFE00 ? "文字" : "文\(scalar)字"
            // Bytes, because equal strings may be written in several ways.
            if !TextFolding.fold("文\(scalar)字").utf8.elementsEqual(expected.utf8) { wrong.append(value) }
            if TextFolding.fold("文\(scalar)字").unicodeScalars.contains(where: TextRule.isInvisible)
                != (!isSpace && TextRule.isInvisible(scalar) && expected != "文字")
            {
                wrong.append(value)
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    }

    @Test(
        "spellings that look alike are one text",
        arguments: [
            "松测罚〔2026〕1号", "松测罚〔2026〕1号\u{A0}", "松测罚〔2026〕1号\u{200B}", "\u{200E}松测罚〔2026〕1号",
            "\u{FEFF}松测罚〔2026〕1号", "松测罚〔2026〕1号\u{2003}", "\t松测罚〔2026〕1号\r\n", "松测罚〔2026〕1号\u{2060}\u{3000}",
        ])
    func alike(text: String) { #expect(TextFolding.fold(text) == "松测罚〔2026〕1号") }

    @Test(
        "a text of which nobody sees anything is empty",
        arguments: ["", " ", "\u{A0}", "\u{200B}", "\u{3000}\t", "\u{FEFF}\u{200E}", "\u{2800}", "\u{3164}", "\u{AD}"])
    func empty(text: String) {
        #expect(TextFolding.fold(text) == "" && TextFolding.fold(text, lines: .kept) == "" && TextFolding.isBlank(text))
    }

    @Test("where lines mean something they stay, with the blanks that indent them")
    func lines() {
        let text = "\n  第一行\r\n\u{3000}\u{3000}第二行\u{2028}第三\u{A0}行\u{B}第四行 \u{200B}\n"
        #expect(TextFolding.fold(text, lines: .kept) == "第一行\r\n\u{3000}\u{3000}第二行\n第三 行\n第四行")
        #expect(TextFolding.fold(text) == "第一行 第二行 第三 行 第四行")
    }

    @Test("folding a folded text changes nothing, and a plain text is given back as it is")
    func twice() {
        var random = SystemRandomNumberGenerator()
        let parts = ["a", "文", " ", "\u{A0}", "\u{200B}", "\n", "\u{3000}", "“", "—", "，", "\u{FE0F}", "é", "𠮷", "·"]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in parts.randomElement() }.joined()
            for lines in [TextFolding.Lines.joined, .kept] {
                let once = TextFolding.fold(text, lines: lines)
                #expect(TextFolding.fold(once, lines: lines) == once)
            }
        }
        for text in ["哈尔滨“江北”科技·有限公司（甲）", "a b", "第一，第二——第三…", "１２３", "￥5"] {
            #expect(TextFolding.fold(text).utf8.elementsEqual(text.utf8))
        }
    }
}
