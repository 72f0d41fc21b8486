/// A file's text taken apart: what is code, and what is said in literals. It knows comments (nested), literals of one line
/// and of several, raw literals, and code inside a literal's interpolation; it does not know regular expressions between
/// slashes, which nobody here writes.
struct SourceScan: Sendable {
    /// A string literal.
    struct Literal: Sendable, Hashable {
        /// The line on which it begins, from 0.
        let line: Int
        /// What stands between its quotes, escapes as written; an interpolation is `\()`.
        let text: String
    }

    /// The lines without comments; each literal is `""`, followed by the code of its interpolations.
    private(set) var code: [String] = []
    /// The literals in the order in which they end.
    private(set) var literals: [Literal] = []

    private let bytes: [UInt8]
    private var at = 0
    private var line: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        readCode(isInterpolation: false)
        endLine()
    }

    private mutating func readCode(isInterpolation: Bool) {
        var open = 0
        while at < bytes.count {
            if stands("//") {
                while at < bytes.count, bytes[at] != Self.newline { at += 1 }
            } else if stands("/*") {
                skipComment()
            } else if let hashes = hashesBeforeQuote() {
                readLiteral(hashes: hashes)
            } else {
                let byte = bytes[at]
                at += 1
                if byte == Self.newline {
                    endLine()
                    continue
                }
                if isInterpolation, byte == UInt8(ascii: "(") { open += 1 }
                if isInterpolation, byte == UInt8(ascii: ")") {
                    if open == 0 { return }
                    open -= 1
                }
                line.append(byte)
            }
        }
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
                if bytes[at] == Self.newline { endLine() }
                at += 1
            }
        } while depth > 0 && at < bytes.count
    }

    private mutating func readLiteral(hashes: Int) {
        at += hashes
        let quotes = stands("\"\"\"") ? 3 : 1
        at += quotes
        let first = code.count
        line += Array("\"\" ".utf8)
        let tail = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        let end = [UInt8](repeating: UInt8(ascii: "\""), count: quotes) + tail
        let escape = [UInt8(ascii: "\\")] + tail
        var text: [UInt8] = []
        while at < bytes.count, !stands(end) {
            if stands(escape + [UInt8(ascii: "(")]) {
                at += escape.count + 1
                text += Array("\\()".utf8)
                readCode(isInterpolation: true)
                line.append(UInt8(ascii: " "))
                continue
            }
            if stands(escape) {
                // The escaped character is part of the text, whatever it is.
                text.append(bytes[at])
                at += escape.count
                if at == bytes.count { break }
            }
            let byte = bytes[at]
            if byte == Self.newline { endLine() }
            text.append(byte)
            at += 1
        }
        at = min(at + end.count, bytes.count)
        literals.append(Literal(line: first, text: String(decoding: text, as: UTF8.self)))
    }

    private mutating func endLine() {
        code.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
    }

    private func stands(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private func stands(_ text: [UInt8]) -> Bool {
        at + text.count <= bytes.count && bytes[at..<at + text.count].elementsEqual(text)
    }

    /// How many `#` stand in front of the quote that opens a literal here; nil if none opens here.
    private func hashesBeforeQuote() -> Int? {
        var place = at
        while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
        return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? place - at : nil
    }

    private static let newline = UInt8(ascii: "\n")
}
