import Store
import TestKit
import Testing

@testable import RegistryService

@Suite("Texts by their bytes, and names by their order")
struct ExactTextTests {
    @Test("numbers are asked for in their order")
    func ordered() {
        #expect(InList.lists([7, 3, 5] as Set<Int64>).map(\.values) == [[3, 5, 7, 7, 7, 7, 7, 7]])
        #expect(InList.lists(Set<Int64>()).isEmpty && InList.lists(Set<ExactText>()).isEmpty)
    }

    @Test("two ways of writing one character are one text for Swift and two for a database")
    func exact() {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        #expect(composed == decomposed)
        #expect(ExactText(composed) != ExactText(decomposed))
        #expect(Set([ExactText(composed), ExactText(decomposed), ExactText("caf\u{E9}")]).count == 2)
        // By their bytes, as the store sorts.
        let sorted = ["松", "a", "", "B"].map { ExactText($0) }.sorted()
        #expect(sorted.map(\.text) == ["", "B", "a", "松"])
    }

    @Test("a subject's names stand in the order in which they are shown, however they come")
    func names() {
        func name(_ text: String, _ from: String, _ to: String, _ source: String, _ depth: Int = 0) -> SubjectNameRow {
            SubjectNameRow(displayName: text, validFrom: from, validTo: to, source: source, depth: depth)
        }
        let names = [
            name("今", "2026-02-01", "", "update"), name("先", "", "", "registration"),
            name("昔", "2026-01-01", "2026-02-01", "update"), name("文二", "2026-05-01", "", "decision"),
            name("文一", "2026-04-01", "", "decision"), name("並", "2026-06-01", "", "update", 1),
            name("並二", "2026-06-01", "", "update", 2), name("並文", "2026-07-01", "", "decision", 1),
        ]
        var random = SeededRandom.printed("a subject's names stand in the order in which they are shown")
        for _ in 0..<20 {
            let shuffled = names.shuffled(using: &random)
            #expect(shuffled.sorted { $0.isShown(before: $1) } == names)
        }
    }

    @Test("a record keeps as many names as there is room for, and a decision adds none that it has")
    func room() {
        let known = [SubjectNameRow(displayName: "松北公司", validFrom: "", validTo: "", source: "registration")]
        #expect(!SubjectNameRow(ofDecision: "松北公司", from: "2026-01-01").hasRoom(beside: known))
        #expect(SubjectNameRow(ofDecision: "松北 公司", from: "2026-01-01").hasRoom(beside: known))
        let renamed = SubjectNameRow(displayName: "松北公司", validFrom: "", validTo: "", source: "update")
        #expect(renamed.hasRoom(beside: known))
        let full = (0..<64).map { SubjectNameRow(ofDecision: "松北\($0)公司", from: "") }
        #expect(!renamed.hasRoom(beside: full) && renamed.hasRoom(beside: Array(full.dropLast())))
    }
}
