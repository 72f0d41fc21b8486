/// A file's text as words, symbols and literals, for rules about what is said where.
struct SourceToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case word, symbol, literal }

    let kind: Kind
    /// The word or symbol; of a literal what it says, escapes undone, `{0}`, `{1}` and so on for interpolations.
    let text: String
    /// The line on which it begins, from 0.
    let line: Int
    /// The code of a literal's interpolations.
    var inner: [[SourceToken]] = []

    /// Whether it is this word or symbol.
    func isCode(_ text: String) -> Bool { kind != .literal && self.text == text }

    /// The tokens of a text; comments are none.
    static func read(_ text: String) -> [SourceToken] {
        var reader = TokenReader(bytes: Array(text.utf8))
        return reader.code(isInterpolation: false)
    }
}

private struct TokenReader {
    let bytes: [UInt8]
    var at = 0
    var line = 0

    mutating func code(isInterpolation: Bool) -> [SourceToken] {
        var tokens: [SourceToken] = []
        var open = 0
        while at < bytes.count {
            let byte = bytes[at]
            if stands("//") {
                while at < bytes.count, bytes[at] != 10 { at += 1 }
            } else if stands("/*") {
                skipComment()
            } else if byte == 10 {
                line += 1
                at += 1
            } else if byte == 32 || byte == 9 {
                at += 1
            } else if let hashes = hashesBeforeQuote() {
                tokens.append(literal(hashes: hashes))
            } else if Self.isWord(byte) {
                let start = at
                while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
                tokens.append(
                    SourceToken(kind: .word, text: String(decoding: bytes[start..<at], as: UTF8.self), line: line))
            } else {
                if isInterpolation, byte == UInt8(ascii: "(") { open += 1 }
                if isInterpolation, byte == UInt8(ascii: ")") {
                    if open == 0 {
                        at += 1
                        return tokens
                    }
                    open -= 1
                }
                let two = ["->", "??", "==", "!=", "+="].first { stands($0) }
                tokens.append(
                    SourceToken(kind: .symbol, text: two ?? String(UnicodeScalar(byte)), line: line))
                at += two == nil ? 1 : 2
            }
        }
        return tokens
    }

    private mutating func literal(hashes: Int) -> SourceToken {
        at += hashes
        let quotes = stands("\"\"\"") ? 3 : 1
        at += quotes
        let first = line
        let tail = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + tail
        let escape = [UInt8(ascii: "\\")] + tail
        var text: [UInt8] = []
        var inner: [[SourceToken]] = []
        while at < bytes.count, !stands(end) {
            if stands(escape + [UInt8(ascii: "(")]) {
                at += escape.count + 1
                text += Array("{\(inner.count)}".utf8)
                inner.append(code(isInterpolation: true))
                continue
            }
            if stands(escape) {
                at += escape.count
                if at < bytes.count { text.append(bytes[at] == UInt8(ascii: "n") ? 10 : bytes[at]) }
            } else {
                text.append(bytes[at])
            }
            if at < bytes.count, bytes[at] == 10 { line += 1 }
            at += 1
        }
        at = min(at + end.count, bytes.count)
        return SourceToken(
            kind: .literal, text: String(decoding: text, as: UTF8.self), line: first, inner: inner)
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if stands("/*") {
                depth += 1
                at += 2
            } else if stands("*/") {
                depth -= 1
                at += 2
            } else {
                if bytes[at] == 10 { line += 1 }
                at += 1
            }
        } while depth > 0 && at < bytes.count
    }

    private func stands(_ text: String) -> Bool { stands(Array(text.utf8)) }

    private func stands(_ text: [UInt8]) -> Bool {
        at + text.count <= bytes.count && bytes[at..<at + text.count].elementsEqual(text)
    }

    private func hashesBeforeQuote() -> Int? {
        guard bytes[at] == UInt8(ascii: "#") || bytes[at] == UInt8(ascii: "\"") else { return nil }
        var place = at
        while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
        return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? place - at : nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
            || byte >= 0x80
    }
}
