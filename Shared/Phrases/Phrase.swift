/// A text that people read, in both languages.
///
/// It is written in English as a literal, whose Chinese stands in the ``PhraseBook`` under the same template, or with both texts
/// beside each other. What is interpolated is said in the reader's language where it is a phrase itself, and stays as it is
/// otherwise: a code, a day, a number. Carries no personal data.
package struct Phrase: Sendable {
    /// What stands at a place of a template.
    enum Argument: Sendable {
        /// The same in both languages.
        case text(String)
        /// Said in the reader's language.
        case phrase(Phrase)
    }

    /// The English text, `{0}`, `{1}` and so on where arguments stand.
    let template: String
    /// What stands at the places, in their order.
    let arguments: [Argument]
    /// The Chinese text where it does not come from the book; places are none then.
    private let given: String?
    /// What the phrase is the sum of; empty for one that is no sum.
    private let parts: [Phrase]

    init(template: String, arguments: [Argument], parts: [Phrase] = []) {
        self.template = template
        self.arguments = arguments
        self.parts = parts
        given = nil
    }

    /// A text in both languages, each finished.
    package init(_ chinese: String, _ english: String) {
        template = english
        arguments = []
        parts = []
        given = chinese
    }

    /// A text that is the same in both languages: a name, or what a foreign program said.
    package static func verbatim(_ text: String) -> Phrase { Phrase(text, text) }

    /// The English text.
    package var english: String {
        given == nil ? Self.filled(template, arguments, .english) : template
    }

    /// The Chinese text; the English one where the book has none, which a test of the sources refuses.
    package var chinese: String {
        if let given { return given }
        // Literals that are summed stand in the book as a whole; what else is summed, each by itself.
        if let chinese = PhraseBook.chinese(of: template) { return Self.filled(chinese, arguments, .chinese) }
        return parts.isEmpty ? Self.filled(template, arguments, .chinese) : parts.map(\.chinese).joined()
    }

    /// Whether there is nothing to read.
    package var isEmpty: Bool { template.isEmpty }

    /// The text in one language.
    package func callAsFunction(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }

    /// The phrases one behind the other, `、` between them in Chinese, a comma in English.
    package static func list(_ phrases: [Phrase]) -> Phrase {
        Phrase(phrases.map(\.chinese).joined(separator: "、"), phrases.map(\.english).joined(separator: ", "))
    }

    /// The phrases one below the other.
    package static func lines(_ phrases: [Phrase]) -> Phrase {
        Phrase(phrases.map(\.chinese).joined(separator: "\n"), phrases.map(\.english).joined(separator: "\n"))
    }

    /// The phrase with both texts changed, each by itself.
    package func changed(by change: (String) -> String) -> Phrase { Phrase(change(chinese), change(english)) }

    /// Two phrases one behind the other, without a space between them.
    package static func + (left: Phrase, right: Phrase) -> Phrase {
        guard left.given == nil, right.given == nil else {
            return Phrase(left.chinese + right.chinese, left.english + right.english)
        }
        let moved = renumbered(right.template, by: left.arguments.count)
        return Phrase(
            template: left.template + moved, arguments: left.arguments + right.arguments, parts: [left, right])
    }

    // MARK: - Places

    /// A template with its arguments in their places. A place without argument stays as it is written.
    private static func filled(_ template: String, _ arguments: [Argument], _ language: Language) -> String {
        if arguments.isEmpty { return template }
        return replacing(template) { place in
            guard place < arguments.count else { return nil }
            switch arguments[place] {
            case .text(let text): return text
            case .phrase(let phrase): return phrase(language)
            }
        }
    }

    private static func renumbered(_ template: String, by count: Int) -> String {
        count == 0 ? template : replacing(template) { "{\($0 + count)}" }
    }

    /// A template with every place replaced by what `text` gives for its number.
    static func replacing(_ template: String, _ text: (Int) -> String?) -> String {
        var result = ""
        var rest = template.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            let digits = rest[rest.index(after: open)...].prefix { (0x30...0x39).contains($0) }
            let close = digits.endIndex
            guard close < rest.endIndex, rest[close] == UInt8(ascii: "}"), let place = Int(Substring(digits)),
                let replacement = text(place)
            else {
                result += Substring(rest[...open])
                rest = rest[rest.index(after: open)...]
                continue
            }
            result += Substring(rest[..<open])
            result += replacement
            rest = rest[rest.index(after: close)...]
        }
        return result + Substring(rest)
    }
}

extension Phrase: Hashable {
    /// Phrases are the same where their English is.
    package static func == (left: Phrase, right: Phrase) -> Bool { left.english == right.english }

    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Phrase: CustomStringConvertible {
    /// The English text.
    package var description: String { english }
}
