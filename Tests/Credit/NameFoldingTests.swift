import Credit
import Testing

@Suite("Names as they are searched")
struct NameFoldingTests {
    @Test(
        "the same name in another width, case or with other brackets, dashes and blanks has one form",
        arguments: [
            ["哈尔滨（江北）科技有限公司", "哈尔滨(江北)科技有限公司", "哈尔滨〔江北〕科技有限公司", "哈尔滨【江北】科技有限公司", "哈尔滨 (江北) 科技有限公司"],
            ["ABC贸易", "abc贸易", "ＡＢＣ贸易", "ａｂｃ贸易", "A B\u{A0}C贸易\u{200B}"],
            ["阿不都·热合曼", "阿不都•热合曼", "阿不都・热合曼"], ["甲-乙", "甲－乙", "甲—乙", "甲–乙"], ["“一品”店", "\"一品\"店", "‘一品’店"],
        ])
    func alike(names: [String]) { #expect(Set(names.map(NameFolding.fold)).count == 1) }

    @Test("other names have other forms", arguments: [("江北", "江南"), ("ABC", "ABD"), ("甲（乙）", "甲乙"), ("甲·乙", "甲乙")])
    func unlike(one: String, other: String) { #expect(NameFolding.fold(one) != NameFolding.fold(other)) }

    @Test(
        "the beginning of a name folds to the beginning of its form, wherever it is cut, and folding twice changes nothing"
    )
    func prefixes() {
        for name in ["哈尔滨（江北）Straße ﬁx 有限公司", "ａ\u{200B}Ｂ【甲】ŉ乙", "İstanbul ǰ 店"] {
            let whole = NameFolding.fold(name)
            #expect(NameFolding.fold(whole) == whole)
            let scalars = Array(name.unicodeScalars)
            for count in 0...scalars.count {
                let beginning = String(String.UnicodeScalarView(scalars[..<count]))
                let folded = Array(NameFolding.fold(beginning).unicodeScalars)
                #expect(Array(whole.unicodeScalars).starts(with: folded), "\(beginning)")
            }
        }
    }
}
