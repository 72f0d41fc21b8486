import Phrases
import TestKit
import Testing

/// A line of a page of the book.
struct BookEntry: Sendable {
    let path: String
    let english: String
    let chinese: String

    static let all: [BookEntry] = PhraseBook.pages.flatMap { page in
        PhraseBook.read(page.text).map {
            BookEntry(path: path(page.area), english: String($0.english), chinese: String($0.chinese))
        }
    }

    static func path(_ area: String) -> String { "Shared/Phrases/Book/\(area).swift" }

    /// The page for the phrases of a file.
    static func page(of path: String) -> String {
        let parts = path.split(separator: "/")
        let area =
            parts.first == "Services" && parts.count > 1
            ? String(parts[1]) : parts[1] == "Casework" ? "Casework" : "Runtime"
        return self.path(PhraseBook.pages.contains { $0.area == area } ? area : "Runtime")
    }

    /// What states are called stands under their type and token: `FileState.PROPOSED`.
    var isState: Bool { !english.contains(" ") && english.contains(".") && english == english.filter { $0 != "{" } }

    /// What is wrong with the Chinese of an entry; nil if nothing is.
    var fault: String? {
        if chinese.isEmpty { return "has no Chinese" }
        if Self.places(english) != Self.places(chinese) { return "has other places in Chinese" }
        let hasWords = english.contains { $0.isASCII && $0.isLetter }
        if hasWords, !chinese.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
            return "has no Chinese"
        }
        if chinese.hasSuffix("。") || chinese.hasSuffix(".") { return "ends with a final stop in Chinese" }
        if !isState, english.split(separator: "; ").count != chinese.split(separator: "；").count {
            return "has other halves in Chinese: '; ' is '；'"
        }
        let known = Set(EnglishWords.all(in: english, names: true))
        if let word = EnglishWords.all(in: chinese, names: false).first(where: {
            !known.contains($0) || EnglishWords.isPlain($0)
        }) {
            return "has an English word in Chinese: \(word)"
        }
        return nil
    }

    private static func places(_ text: String) -> [Substring] { text.matches(of: /\{[0-9]+\}/).map(\.output).sorted() }
}

@Suite("Every phrase of a refusal stands in the book, in both languages")
struct PhraseBookTests {
    private static let stated = StatedPhrase.read(
        SourceFile.product.filter { !$0.path.hasPrefix("Shared/Phrases/") })

    private static func needsChinese(_ template: String) -> Bool {
        template.replacing(/\{[0-9]+\}/, with: "").contains { $0.isASCII && ($0.isLetter || $0 == ";" || $0 == ":") }
    }

    @Test("what the sources say in English has its Chinese in the book")
    func complete() {
        var missing: Set<String> = []
        for phrase in Self.stated.phrases where Self.needsChinese(phrase.template) {
            // A single word of the command line's is a key or a code: what it says is said in both languages where it stands.
            if phrase.path.hasPrefix("Services/CLI/"), !phrase.template.contains(" ") { continue }
            guard PhraseBook.chinese(of: phrase.template) == nil, missing.insert(phrase.template).inserted else {
                continue
            }
            Issue.record(
                """
                \(phrase.path):\(phrase.line + 1): no Chinese. Add to \(BookEntry.page(of: phrase.path)) these two lines:
                \(phrase.template)
                \(PhraseBook.indent)(中文)
                """)
        }
        #expect(Self.stated.phrases.count > 500)
    }

    @Test("no words stand inside what is interpolated into a phrase")
    func interpolated() {
        for finding in Self.stated.findings { Issue.record("\(finding)") }
    }

    @Test("an entry has its Chinese with the same places, and stands once")
    func entries() {
        var seen: Set<String> = []
        for entry in BookEntry.all {
            if let fault = entry.fault { Issue.record("\(entry.path): '\(entry.english)' \(fault)") }
            #expect(seen.insert(entry.english).inserted, "\(entry.path): '\(entry.english)' stands twice")
        }
    }

    @Test("no entry is of a phrase that nobody says any more")
    func used() {
        let stated = Set(Self.stated.phrases.map(\.template))
        for entry in BookEntry.all where !entry.isState && !stated.contains(entry.english) {
            Issue.record("\(entry.path): '\(entry.english)' is said nowhere: take it out")
        }
    }
}

@Suite("The phrases of the sources are found where they are said")
struct StatedPhraseTests {
    private static let refusal = SourceFile(
        "Shared/Casework/Refusals/Refusal.swift",
        """
        extension Refusal {
            package static func precondition(_ reason: Reason, _ rule: Phrase, remedy: Phrase, details: [String: String] = [:]) {}
            package static func notYours(_ what: Phrase, of department: String, remedy: Phrase? = nil) {}
        }
        """)

    private static func found(_ line: String, path: String = "Services/Listing/Rules/Own.swift") -> [String] {
        let file = SourceFile(path, "import Casework\nextension Own {\n\(line)\n}")
        let own = StatedPhrase.read([refusal, file]).phrases.filter { $0.path == path }
        return own.map(\.template).sorted()
    }

    @Test(
        "in calls, declarations, sums and branches",
        arguments: [
            (#"throw .precondition(.own, "a \(x) of \(y)", remedy: "b")"#, ["a {0} of {1}", "b"]),
            (
                #"throw .precondition(.own, "a \(x)" + ", b \(y)", remedy: few ? "c" : "d")"#,
                ["a {0}, b {1}", "c", "d"]
            ),
            (#"throw .notYours("the list", of: "MSR")"#, ["the list"]),
            (#"throw .notYours(what ?? "it", of: f("x"), remedy: name.map { "\($0)" } ?? "c")"#, ["c", "it", "{0}"]),
            (#"static let own: Phrase = "a \"b\"""#, [#"a "b""#]),
            (#"var rule: Phrase { x == "y" ? "a" : "b" }"#, ["a", "b"]),
            ("func rule() -> Phrase {\nswitch x {\ncase \"y\": \"a\"\ndefault: \"b\"\n}\n}", ["a", "b"]),
            (#"let own: Phrase"# + "\nown = \"a\"\nlet other = \"b\"", ["a"]), (#"refusal.rule = "a""#, ["a"]),
        ])
    func places(line: String, expected: [String]) { #expect(Self.found(line) == expected.sorted()) }

    @Test(
        "and nowhere else",
        arguments: [
            #"precondition(x, "a programmer's error")"#, #"log.info("a", ["b": "c"])"#, #"let own: String = "a""#,
            #"throw .precondition(.own, what, remedy: Phrase("甲", "a"))"#, #"throw .notYours(what, of: "MSR")"#,
            #"// throw .precondition(.own, "a", remedy: "b")"#,
        ])
    func elsewhere(line: String) { #expect(Self.found(line).isEmpty) }

    @Test("a file that cannot know a phrase says none")
    func strangers() {
        let file = SourceFile("Shared/Store/Own.swift", #"func f() { throw .precondition(.own, "a", remedy: "b") }"#)
        #expect(StatedPhrase.read([Self.refusal, file]).phrases.allSatisfy { $0.path != file.path })
    }

    @Test("words inside an interpolation are found, unless they are a phrase")
    func inside() {
        let lines = [
            #"\(few ? "row" : "rows")"#, #"\(few ? "row" as Phrase : "rows" as Phrase)"#,
            #"\(all.joined(separator: " or "))"#,
        ]
        let counts = lines.map { line in
            let file = SourceFile(
                "Services/Listing/Rules/Own.swift",
                "import Casework\nfunc f() { throw .precondition(.own, \"a \(line)\", remedy: \"b\") }")
            return StatedPhrase.read([Self.refusal, file]).findings.count
        }
        #expect(counts == [2, 0, 0])
    }

    @Test(
        "an entry that is no translation is found",
        arguments: [
            ("a {0}", "甲"), ("a", "甲{0}"), ("a", ""), ("a", "a"), ("a", "甲。"), ("a; b", "甲，乙"), ("a", "甲 rows"),
            ("a", "甲（Rows）"),
        ])
    func faults(english: String, chinese: String) {
        #expect(BookEntry(path: "", english: english, chinese: chinese).fault != nil)
    }

    @Test(
        "and one that is, is not",
        arguments: [
            ("a {0} of {1}", "{1}的甲{0}"), ("a; b", "甲；乙"), ("a (ReviewEntry)", "甲（ReviewEntry）"),
            ("`xinyi catalog load`", "用`xinyi catalog load`载入"), ("entries/e{number}", "格式为entries/e{number}"),
            ("FileState.PROPOSED", "已提出"), ("give valid_to", "填写valid_to"),
        ])
    func translations(english: String, chinese: String) {
        #expect(BookEntry(path: "", english: english, chinese: chinese).fault == nil)
    }
}
