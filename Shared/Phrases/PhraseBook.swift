/// The Chinese of every ``Phrase`` that is written in English alone, by its template.
///
/// A page of the book is a text: the English template on a line of its own, the Chinese on the next one, indented by two blanks,
/// with the same places, in an order of its own. Empty lines and the order of entries mean nothing.
package enum PhraseBook {
    /// The pages by area.
    package static let pages: [(area: String, text: String)] = [
        ("Runtime", runtime), ("Casework", casework), ("Directory", directory), ("Registry", registry),
        ("Listing", listing), ("Measures", measures), ("Reporting", reporting), ("CLI", commandLine),
        ("Crypto", crypto), ("Store", store), ("Daemon", daemon),
    ]

    /// The Chinese of a template; nil if the book has none.
    package static func chinese(of template: String) -> String? { entries[template[...]].map(String.init) }

    private static let entries: [Substring: Substring] = {
        var entries: [Substring: Substring] = [:]
        for page in pages { for entry in read(page.text) { entries[entry.english] = entry.chinese } }
        return entries
    }()

    /// The entries of a page, in their order; an English line without Chinese has an empty one.
    package static func read(_ text: String) -> [(english: Substring, chinese: Substring)] {
        var entries: [(english: Substring, chinese: Substring)] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix(indent), let last = entries.indices.last, entries[last].chinese.isEmpty {
                entries[last].chinese = line.dropFirst(indent.count)
            } else {
                entries.append((line, ""))
            }
        }
        return entries
    }

    /// What stands before the Chinese of an entry.
    package static let indent = "  "
}
