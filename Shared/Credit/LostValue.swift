import Phrases

/// What stands in a field although no value does: what a spreadsheet leaves of a number or a formula that it did not keep,
/// and the words and signs with which people say that there is none. As a key, either would make one subject of many.
package enum LostValue: Sendable, Hashable {
    /// A long number as a spreadsheet shows it, `2.30109E+14`: most of its digits are gone.
    case roundedNumber
    /// An error, `#REF!`, a cell too narrow for its number, `########`, or characters that a conversion did not know.
    case failedFormula
    /// `无`, `/`, `0`, `N/A` and the like.
    case absent

    /// What a text is that is no value; nil for any other text. Width, case and brackets around it do not matter.
    package static func judge(_ text: String) -> LostValue? {
        if text.unicodeScalars.contains("\u{FFFD}") { return .failedFormula }
        // None is longer, and nearly every text is.
        guard let first = text.utf8.first, text.utf8.count <= mostBytes else {
            return !text.isEmpty && isAllHashes(text) ? .failedFormula : nil
        }
        // What begins with an ideograph is one of the words or none.
        if (0xE4...0xE9).contains(first) { return words.contains(text) ? .absent : nil }
        let written = ordinary(text)
        if written.isEmpty { return nil }
        if isAllHashes(written) || isError(written) { return .failedFormula }
        if isExponential(Array(written.utf8)) { return .roundedNumber }
        return isWordless(written) || words.contains(written) ? LostValue.absent : nil
    }

    /// Whether a number of digits alone was rounded, as one is that a spreadsheet wrote out again after it had shown
    /// `2.30109E+14`: long, and ending in zeros.
    package static func isRounded(_ digits: String) -> Bool {
        let bytes = digits.utf8
        guard bytes.count >= 9, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        return bytes.suffix(6).allSatisfy { $0 == 0x30 }
    }

    /// Whether there is neither a letter nor a digit in a text, or no digit but 0: signs alone name nobody.
    package static func isWordless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            if scalar == "0" { return true }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber, .privateUse, .unassigned:
                return false
            default: return true
            }
        }
    }

    /// Longest text that is looked at: 15 characters of three bytes.
    private static let mostBytes = 45

    private static let words: Set<String> = [
        "无", "暂无", "没有", "无号", "无编号", "无证", "无内容", "未知", "未填", "不详", "空", "空白", "略", "待补", "待定", "待查",
        "N/A", "NA", "N.A.", "NULL", "NONE", "NIL", "NAN", "NOT AVAILABLE", "UNDEFINED", "UNKNOWN",
    ]

    /// Ordinary width, capitals, without the brackets around the whole.
    private static func ordinary(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(TextFolding.ordinary(scalar)) }
        var written = String(scalars).uppercased()
        for (open, close) in [("(", ")"), ("<", ">"), ("[", "]"), ("【", "】")]
        where written.hasPrefix(open) && written.hasSuffix(close) && written.count > 2 {
            written = String(written.dropFirst().dropLast())
        }
        return written
    }

    private static func isAllHashes(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: "#") } }

    /// `#REF!`, `#N/A`, `#NAME?`, `#DIV/0!` and their kind, `ERR:502`.
    private static func isError(_ text: String) -> Bool {
        if text.hasPrefix("ERR:") { return text.utf8.dropFirst(4).allSatisfy { (0x30...0x39).contains($0) } }
        guard text.hasPrefix("#") else { return false }
        if text == "#N/A" || text == "#GETTING_DATA" { return true }
        guard text.hasSuffix("!") || text.hasSuffix("?") else { return false }
        return text.utf8.dropFirst().dropLast().allSatisfy {
            (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2F || $0 == 0x5F
        }
    }

    /// `2.30109E+14`, `1E-5`, `2.5E14`: one digit, decimals, E and a power. Without decimals and sign it may be a number
    /// of letters and digits.
    private static func isExponential(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        func takeDigits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        guard takeDigits() > 0 else { return false }
        let hasDecimals = rest.first == UInt8(ascii: ".")
        if hasDecimals {
            rest = rest.dropFirst()
            _ = takeDigits()
        }
        guard rest.first == UInt8(ascii: "E") else { return false }
        rest = rest.dropFirst()
        let hasSign = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
        if hasSign { rest = rest.dropFirst() }
        let power = takeDigits()
        return (1...3).contains(power) && rest.isEmpty && (hasDecimals || hasSign)
    }
}

extension LostValue {
    /// What must hold of a field in which it stands, and what to do, as ``TextFault``.
    package var fault: TextFault {
        switch self {
        case .roundedNumber:
            TextFault(
                rule: "the spreadsheet has destroyed this number",
                remedy: "format the column as text, enter the number again and export the file")
        case .failedFormula:
            TextFault(
                rule: "the spreadsheet has destroyed this value: an error or a lost character is no value",
                remedy: "correct the formula, widen the column or export in UTF-8, and enter the value again")
        case .absent:
            TextFault(
                rule: "no value: what stands here says that there is none",
                remedy: "write what the document says, or leave the field empty where it may be")
        }
    }
}
