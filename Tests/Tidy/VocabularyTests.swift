import Testing

/// Words that services send as texts, and that people read.
@Suite("The command line says every word of the services' vocabularies in Chinese")
struct VocabularyTests {
    /// The words that `pattern` finds in the files below `folder`.
    private static func words(_ pattern: Regex<(Substring, Substring)>, _ folder: String) -> Set<String> {
        SourceFile.product.filter { $0.path.hasPrefix(folder) }.reduce(into: []) { found, file in
            let text = file.lines.joined(separator: "\n")
            found.formUnion(text.matches(of: pattern).map { String($0.output.1) })
        }
    }

    private static let known: String =
        SourceFile.product.first { $0.path == "Services/CLI/Core/Views/Vocabulary.swift" }?.lines.joined() ?? ""

    @Test("what the clock does, what happens to an entry, and where a name was learnt")
    func complete() {
        let sources: [(Set<String>, Int)] = [
            (Self.words(/TimedWork\(\s*"([A-Za-z]+)"/, "Services/"), 3),
            (Self.words(/EntryEvent\(\s*"([A-Z_]+)"/, "Services/Listing/"), 20),
            (Self.words(/\bdrop\("([A-Z_]+)"/, "Services/Listing/"), 3),
            (Self.words(/note\(on: [a-z.]+, "([A-Z_]+)"/, "Services/Listing/"), 3),
            (Self.words(/, source: "([a-z]+)"/, "Services/Registry/"), 3),
        ]
        for (words, least) in sources {
            #expect(words.count >= least, "\(words.sorted())")
            for word in words { #expect(Self.known.contains("\"\(word)\": \""), "Vocabulary.swift has no \(word)") }
        }
    }
}
