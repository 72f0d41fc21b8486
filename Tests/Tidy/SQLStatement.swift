/// A string literal read as SQL: words, marks and texts. It knows `--` comments and texts in single quotes; what Swift puts in is one
/// token.
struct SQLStatement: Sendable {
    enum Kind: Sendable, Hashable { case word, mark, text, inserted }

    struct Token: Sendable, Hashable {
        let kind: Kind
        /// As written; of a text what stands between its quotes.
        let written: String
        /// A word in small letters, a mark as it is; empty for a text and for what is put in.
        let name: String
        /// Lines behind the literal's first one.
        let line: Int
    }

    let tokens: [Token]

    /// Reads a literal as ``SourceScan`` gives it.
    init(_ literal: String) {
        var reader = SQLReader(characters: Array(literal))
        tokens = reader.read()
    }

    /// Whether the literal is SQL or part of it: a word of the language in capitals, as the house writes them, or a parameter that
    /// something is compared with.
    var isSQL: Bool {
        tokens.contains { $0.kind == .word && Self.keywords.contains($0.written) }
            || (tokens.contains { $0.name == "?" } && tokens.contains { Self.comparisons.contains($0.name) })
    }

    /// The word or mark at a place; empty for a text, for what is put in, and outside.
    func name(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].name : "" }

    /// The text at a place; nil if none stands there.
    func text(_ place: Int) -> String? {
        tokens.indices.contains(place) && tokens[place].kind == .text ? tokens[place].written : nil
    }

    /// Whether a word that is no number stands at a place.
    func isName(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].kind == .word && tokens[place].written.first?.isNumber == false
    }

    /// Signs that compare.
    static let comparisons: Set<String> = ["=", "<>", "!=", "<", ">", "<=", ">="]

    private static let keywords: Set<String> = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "FROM", "WHERE", "SET", "VALUES", "JOIN", "ORDER", "GROUP",
        "HAVING",
        "LIMIT", "AND", "OR", "NOT", "IN", "IS", "CASE", "COLLATE", "LIKE", "GLOB", "EXISTS", "CREATE", "ALTER", "DROP",
        "CHECK", "CONFLICT",
    ]
}

private struct SQLReader {
    let characters: [Character]
    var at = 0
    var line = 0

    mutating func read() -> [SQLStatement.Token] {
        var tokens: [SQLStatement.Token] = []
        while at < characters.count {
            let character = characters[at]
            if character == "\n" { line += 1 }
            if character.isWhitespace {
                at += 1
            } else if stands("\\()") {
                tokens.append(token(.inserted, "\\()", name: ""))
                at += 3
            } else if character == "\\" {
                // A sign that is escaped stands for itself, a letter for a blank, the end of a line for nothing.
                at += 1
                if at < characters.count, characters[at].isLetter { at += 1 }
            } else if stands("--") {
                while at < characters.count, characters[at] != "\n" { at += 1 }
            } else if character == "'" {
                tokens.append(text())
            } else if Self.isWord(character) {
                let start = at
                while at < characters.count, Self.isWord(characters[at]) { at += 1 }
                let word = String(characters[start..<at])
                tokens.append(token(.word, word, name: word.lowercased()))
            } else {
                let mark = ["||", "<>", "<=", ">=", "==", "!=", "::"].first { stands($0) } ?? String(character)
                tokens.append(token(.mark, mark, name: mark))
                at += mark.count
            }
        }
        return tokens
    }

    private mutating func text() -> SQLStatement.Token {
        let first = line
        let start = at + 1
        at = start
        while at < characters.count, characters[at] != "'" {
            if characters[at] == "\n" { line += 1 }
            at += 1
        }
        let written = String(characters[min(start, characters.count)..<at])
        at += 1
        return SQLStatement.Token(kind: .text, written: written, name: "", line: first)
    }

    private func token(_ kind: SQLStatement.Kind, _ written: String, name: String) -> SQLStatement.Token {
        SQLStatement.Token(kind: kind, written: written, name: name, line: line)
    }

    private func stands(_ text: String) -> Bool {
        let text = Array(text)
        return at + text.count <= characters.count && Array(characters[at..<at + text.count]) == text
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
