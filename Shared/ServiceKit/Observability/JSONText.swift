/// Text for JSON lines.
enum JSONText {
    /// The text in quotes, control characters escaped.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether a byte is a lower-case hexadecimal digit.
    static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// The text with every run of 15 or more digits replaced, cut to `limit` bytes at a character.
    static func masked(_ text: String, limit: Int) -> String {
        var result = ""
        var run = ""
        func flush() {
            result += run.utf8.count >= 15 ? "[digits]" : run
            run = ""
        }
        for character in text {
            guard result.utf8.count + run.utf8.count + character.utf8.count <= limit else {
                flush()
                return result + "…"
            }
            // Full-width and other digits count as well.
            if character.isWholeNumber {
                run.append(character)
            } else {
                flush()
                result.append(character)
            }
        }
        flush()
        return result
    }
}
