/// What a request's SQL may be, told from its words where SQLite's authorizer tells it: rows, not schema, transactions or `store_` tables.
enum Permission {
    /// Whether a request may run a text: it reads, or changes rows of tables that are not the store's own.
    static func isRequests(_ sql: String) -> Bool {
        let words = SQLWords(sql)
        guard let first = words.next(0) else { return false }
        let verb = words.words[first].text.uppercased()
        guard ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "VALUES"].contains(verb) else { return false }
        for place in words.words.indices where words.words[place].kind == .symbol && words.words[place].text == ";" {
            if words.next(place + 1) != nil { return false }
        }
        for place in words.words.indices {
            guard ["INTO", "UPDATE", "FROM"].contains(where: { words.isWord(place, $0) }),
                let table = words.next(place + 1), isOwn(words.words[table].text)
            else { continue }
            // What is read may be the store's; what is written to may not.
            if !words.isWord(place, "FROM") || isDeleting(place, words) { return false }
        }
        return true
    }

    private static func isDeleting(_ from: Int, _ words: SQLWords) -> Bool {
        words.words[..<from].lastIndex { $0.kind != .blank }.map { words.isWord($0, "DELETE") } ?? false
    }

    private static func isOwn(_ table: Substring) -> Bool {
        table.lowercased().drop { $0 == "\"" }.hasPrefix("store_")
    }
}
