import Credit
import Testing

@Suite("Numbers of official documents")
struct OfficialNumberTests {
    @Test(
        "a number in other brackets is the same number",
        arguments: ["〔2026〕", "[2026]", "(2026)", "（2026）", "［2026］", "【2026】", "﹝2026﹞", "〖2026〗", "〔2026)"])
    func same(year: String) {
        #expect(OfficialNumber.fold("哈松市监罚\(year)7号") == OfficialNumber.fold("哈松市监罚〔2026〕7号"))
    }

    @Test(
        "another year, another count, another department or no brackets at all is another number",
        arguments: [
            "哈松市监罚〔2025〕7号", "哈松市监罚〔2026〕70号", "哈松应急罚〔2026〕7号", "哈松市监罚20267号", "哈松市监罚〔2026〕号7", "哈松市监罚〕2026〔7号",
            "哈松市监罚2026-7号", "",
        ])
    func others(number: String) {
        #expect(OfficialNumber.fold(number) != OfficialNumber.fold("哈松市监罚〔2026〕7号"))
    }
}
