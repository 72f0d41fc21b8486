import Credit
import Testing

@Suite("What a subject may do is of a closed vocabulary")
struct RemedyKindTests {
    @Test(
        "a remedy is read as the contract and as officials call it",
        arguments: [
            ("objection", RemedyKind.objection), ("异议", .objection), ("异议申请", .objection), ("Objection ", .objection),
            ("reconsideration", .reconsideration), ("administrative reconsideration", .reconsideration),
            ("行政复议", .reconsideration),
            ("litigation", .litigation), ("行政诉讼", .litigation), ("suit", .litigation), ("ＬＩＴＩＧＡＴＩＯＮ", .litigation),
        ])
    func known(text: String, kind: RemedyKind) { #expect(RemedyKind(reading: text) == kind) }

    @Test("and what is none is none", arguments: ["", "foo", "修复", "objections", "无", "复", "litigation, objection"])
    func unknown(text: String) { #expect(RemedyKind(reading: text) == nil) }
}
