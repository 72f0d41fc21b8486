/// What one pass over a cell's bytes tells.
struct TextFacts: Sendable, Hashable {
    /// Characters, counted as Unicode scalars.
    var characters = 0
    /// Whether a control character stands in it other than line break and tab.
    var hasControl = false
    /// Where a run of exactly 18 characters that could be a citizen number begins, as byte offsets.
    var numberRuns: [Int] = []
}

/// How cells are made comparable: blanks cut at both ends, line breaks and tabs inside become one blank.
enum TextFold {
    /// Cuts blanks (ASCII and ideographic) and replaces line breaks and tabs. Returns the text itself where nothing is
    /// to be done, which is nearly always.
    static func fold(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last else { return text }
        let isPlain =
            first > 0x20 && last > 0x20 && first != 0xE3 && last != 0x80
            && !bytes.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if isPlain { return text }
        var scalars = String.UnicodeScalarView()
        var pendingBlank = false
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{3000}" {
                pendingBlank = !scalars.isEmpty
            } else {
                if pendingBlank { scalars.append(" ") }
                pendingBlank = false
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// Counts characters, looks for control characters and for what could be a person's number.
    static func facts(_ text: String) -> TextFacts {
        var facts = TextFacts()
        var run = 0
        var offset = 0
        var before: UInt8 = 0
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 { facts.characters += 1 }
            if byte < 0x20 || byte == 0x7F || (before == 0xC2 && byte < 0xA0) { facts.hasControl = true }
            let isDigit = byte >= 0x30 && byte <= 0x39
            if isDigit {
                run += 1
            } else {
                if run == 18 { facts.numberRuns.append(offset - 18) }
                if run == 17 && (byte == 0x58 || byte == 0x78) { facts.numberRuns.append(offset - 17) }
                run = 0
            }
            before = byte
            offset += 1
        }
        if run == 18 { facts.numberRuns.append(offset - 18) }
        return facts
    }

    /// Whether a citizen number that is valid by its check character stands in the text.
    static func holdsCitizenNumber(_ text: String, _ facts: TextFacts) -> Bool {
        if facts.numberRuns.isEmpty { return false }
        let bytes = Array(text.utf8)
        return facts.numberRuns.contains { start in
            Codes.isCitizenNumber(String(decoding: bytes[start..<start + 18], as: UTF8.self))
        }
    }
}
