/// The citizen identity number: 18 characters, GB 11643-1999. Never logged, never shown whole.
package enum CitizenNumber {
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)

    /// Folds a number as written: upper case, no blanks and hyphens, full-width characters made ordinary ones.
    package static func fold(_ text: String) -> String { CodeText.fold(text) }

    /// Judges a number as written. A date of birth after `today` does not hold. The county is not looked up: a
    /// number can be older than its county (DOMAIN: difference from python-stdnum).
    package static func judge(_ text: String, today: CivilDate) -> CodeVerdict {
        let folded = CodeText.fold(text)
        guard folded.unicodeScalars.count == 18 else { return CodeVerdict(folded, reached: nil, fault: .length) }
        guard let bytes = CodeText.ascii(folded), bytes[..<17].allSatisfy(CodeText.isDigit),
            CodeText.isDigit(bytes[17]) || bytes[17] == 0x58
        else { return CodeVerdict(folded, reached: nil, fault: .alphabet) }
        guard check(bytes) == bytes[17] else { return CodeVerdict(folded, reached: .format, fault: .checkCharacter) }
        guard CodeText.provinces.contains(number(bytes[0..<2])) else {
            return CodeVerdict(folded, reached: .checksum, fault: .province)
        }
        guard
            let birth = CivilDate(
                year: number(bytes[6..<10]), month: number(bytes[10..<12]), day: number(bytes[12..<14])),
            birth.year >= 1850, birth <= today
        else { return CodeVerdict(folded, reached: .checksum, fault: .birthDate) }
        // Residents of Hong Kong, Macao and Taiwan have numbers of their own three divisions, which have no counties.
        let isWhole = CodeText.wholeDivisions.contains(number(bytes[..<6]))
        let isCounty = isWhole || bytes[2..<4] != [0x30, 0x30] && bytes[4..<6] != [0x30, 0x30]
        return CodeVerdict(folded, reached: .semantic, fault: nil, warnings: isCounty ? [] : [.county])
    }

    /// Whether a folded text begins with the digits of a province.
    static func hasProvince(_ folded: String) -> Bool {
        guard let bytes = CodeText.ascii(folded), bytes.count >= 2, bytes[..<2].allSatisfy(CodeText.isDigit)
        else { return false }
        return CodeText.provinces.contains(number(bytes[..<2]))
    }

    /// The check character of the first 17 digits; nil if they are not 17 digits.
    package static func checkCharacter(of seventeen: String) -> Character? {
        guard let bytes = CodeText.ascii(seventeen), bytes.count == 17, bytes.allSatisfy(CodeText.isDigit)
        else { return nil }
        return Character(Unicode.Scalar(check(bytes)))
    }

    /// What may be shown of a number: its division, `230109************`. Date of birth, order and check character are left
    /// out, so that the mask and a look-up together are not the number. Anything that is not 18 characters beginning with
    /// six digits is masked whole.
    package static func masked(_ text: String) -> String {
        let folded = Array(CodeText.fold(text).unicodeScalars)
        let hidden = String(repeating: "*", count: min(18, folded.count))
        guard folded.count == 18, folded[..<6].allSatisfy({ (0x30...0x39).contains($0.value) }) else { return hidden }
        var out = String.UnicodeScalarView()
        out.append(contentsOf: folded[..<6])
        return String(out) + hidden.dropFirst(6)
    }

    /// The check character of 17 digits and whatever follows them.
    static func check(_ bytes: [UInt8]) -> UInt8 {
        var sum = 0
        for position in 0..<17 { sum += Int(bytes[position] - 0x30) * weights[position] }
        return checks[sum % 11]
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
