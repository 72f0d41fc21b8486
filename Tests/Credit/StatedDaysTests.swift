import Credit
import Testing

@Suite("Days that a text states")
struct StatedDaysTests {
    private static let today = CivilDate(iso: "2026-03-02") ?? .distantPast

    @Test(
        "what is written as a day, a month or a year is read, and nothing else",
        arguments: [
            ("2026-03-01", false), ("2026-03-02", false), ("2026-03-03", true), ("2027-01-01", true),
            ("2026/3/2", false), ("2026/3/3", true), ("2026.3.2", false), ("2026.3.3", true), ("20260302", false),
            ("20260303", true), ("2026年3月2日", false), ("2026年3月3日", true), ("2026 年 3 月 3 日", true),
            ("2026年3月3号", true), ("２０２６－０３－０３", true), ("２０２６年３月２日", false),
            ("2026-03", false), ("2026-04", true), ("2026年3月", false), ("2026年4月", true), ("2026年", false),
            ("2027年", true), ("2026年3月5次", false), ("2026年4月5次", true), ("2026年30人次", false), ("2027年30人次", true),
            ("2025-12-01至2026-03-02", false), ("2025-12-01至2026-03-03", true), ("2025年12月至2026年3月", false),
            ("2025年12月至2026年4月", true), ("2025年11月至12月", false), ("2024-2025年", false), ("2024-2027年", true),
            ("2026-02-30", false), ("2026-13-01", true), ("2030-02-30", true), ("", false), ("去年夏天", false),
            ("案号2026-99", false), ("2030", false), ("2030元", false), ("20301", false), ("20261345", false),
            ("20270101203", false), ("12027年", false), ("27-01-01", false),
        ])
    func days(text: String, begins: Bool) {
        #expect(StatedDays.begin(after: Self.today, in: text) == begins, "\(text)")
    }
}
