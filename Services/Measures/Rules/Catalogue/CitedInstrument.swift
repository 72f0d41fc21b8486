/// One legal ground: an instrument and its article.
package struct CitedInstrument: Sendable, Hashable {
    /// The instrument, for example `安全生产法`.
    package var instrument: String
    /// The article, for example `Art.78`; empty where none is named.
    package var article: String

    /// From its parts.
    package init(instrument: String, article: String) {
        self.instrument = instrument
        self.article = article
    }

    /// Reads the column `legal_basis` of the catalogue: parts separated by `;`, each an instrument and, after ` Art.`,
    /// its article. Remarks in brackets at the end are left out. Parts that name no instrument stay, as they are.
    package static func parse(_ text: String) -> [CitedInstrument] {
        text.split(separator: ";").compactMap { part in
            let trimmed = withoutRemarks(part).trimmingSpaces()
            guard !trimmed.isEmpty else { return nil }
            let words = trimmed.split(separator: " ", omittingEmptySubsequences: true)
            guard let at = words.firstIndex(where: { $0.hasPrefix("Art.") }), at > 0 else {
                return CitedInstrument(instrument: String(trimmed), article: "")
            }
            return CitedInstrument(
                instrument: words[..<at].joined(separator: " "), article: words[at...].joined(separator: " "))
        }
    }

    /// Whether a text names at least one instrument of law: a law, regulation, rule or numbered document. The plan
    /// itself (`seed …`) and remarks such as `needs a field law` name none.
    package static func namesInstrument(_ text: String) -> Bool {
        text.split(separator: ";").contains { part in
            !part.trimmingSpaces().hasPrefix("seed") && marks.contains { part.contains($0) }
        }
    }

    /// Whether a text refers to the rule of the list that an entry is made under.
    package static func refersToListRule(_ text: String) -> Bool {
        text.split(separator: ";").contains { part in
            let words = part.trimmingSpaces()
            return words == "field rule" || words == "list rule of the field"
        }
    }

    /// What the names of Chinese instruments end in or carry: laws, regulations, provisions, measures, orders, decisions,
    /// detailed rules, and the brackets of a document number.
    private static let marks = ["法", "条例", "规定", "办法", "细则", "决定", "令第", "〔"]

    private static func withoutRemarks(_ text: Substring) -> Substring {
        guard let open = text.firstIndex(of: "[") else { return text }
        return text[..<open]
    }
}

extension Substring {
    /// The text without spaces at both ends.
    func trimmingSpaces() -> Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
