/// The unified social credit identifier of organisations and individual businesses: 18 characters, GB 32100-2015 with
/// amendment 1 of 2016.
package enum UnifiedSocialCreditCode {
    /// The 31 characters whose order gives the value 0 to 30; I, O, S, V and Z are not used.
    package static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    /// Says "no code" in data exchanges. Treated as absent, never as a key.
    package static let placeholder = "00000000000000000X"

    /// 3^(i-1) mod 31 for positions 1 to 17.
    private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    /// GB 11714, positions 9 to 16.
    private static let innerWeights = [3, 7, 9, 10, 5, 8, 4, 2]

    private static let values: [Int8] = {
        var table = [Int8](repeating: -1, count: 128)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = Int8(value) }
        return table
    }()

    /// Which organisation category (position 2) goes with which registration authority (position 1).
    /// `9` is "other" with every authority that lists it.
    private static let categories: [UInt8: [UInt8]] = {
        let rows: [(String, String)] = [
            ("1", "1239"), ("2", "19"), ("3", "123459"), ("4", "19"), ("5", "1239"), ("6", "129"), ("7", "129"),
            ("8", "19"), ("9", "123"), ("A", "19"), ("N", "1239"), ("Y", "1"),
        ]
        var table: [UInt8: [UInt8]] = [:]
        for (authority, kinds) in rows {
            for byte in authority.utf8 { table[byte] = Array(kinds.utf8) }
        }
        return table
    }()

    /// Folds a code as written: upper case, no blanks and hyphens, full-width characters made ordinary ones.
    package static func fold(_ text: String) -> String { CodeText.fold(text) }

    /// Judges a code as written, at all three levels.
    package static func judge(_ text: String) -> CodeVerdict {
        let folded = CodeText.fold(text)
        guard folded.unicodeScalars.count == 18 else { return CodeVerdict(folded, reached: nil, fault: .length) }
        if folded == placeholder { return CodeVerdict(folded, reached: nil, fault: .placeholder) }
        guard let bytes = CodeText.ascii(folded), bytes.allSatisfy({ values[Int($0)] >= 0 }),
            CodeText.isDigit(bytes[0]) || [0x41, 0x4E, 0x59].contains(bytes[0]),
            bytes[1..<8].allSatisfy(CodeText.isDigit)
        else { return CodeVerdict(folded, reached: nil, fault: .alphabet) }
        guard check(bytes) == bytes[17] else { return CodeVerdict(folded, reached: .format, fault: .checkCharacter) }
        guard categories[bytes[0]]?.contains(bytes[1]) == true else {
            return CodeVerdict(folded, reached: .checksum, fault: .category)
        }
        let province = Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30)
        // Bodies of the centre are registered under 100000.
        guard province == 10 || CodeText.provinces.contains(province) else {
            return CodeVerdict(folded, reached: .checksum, fault: .division)
        }
        let oddInner = innerCheck(bytes[8..<16]) != bytes[16]
        return CodeVerdict(folded, reached: .semantic, fault: nil, warnings: oddInner ? [.innerCheck] : [])
    }

    /// Judges a code whose check character is another than the standard computes as if it were right: codes were issued so before
    /// the standard was in every register. Everything else about it has to be as the standard says.
    ///
    /// - Returns: what else is wrong, or a verdict without a fault; nil where the check character is right, or not even the form.
    package static func judgeAsIssued(_ text: String) -> CodeVerdict? {
        let verdict = judge(text)
        guard verdict.fault == .checkCharacter else { return nil }
        let seventeen = String(verdict.folded.dropLast())
        let rest = judge(seventeen + String(checkCharacter(of: seventeen) ?? "0"))
        return CodeVerdict(verdict.folded, reached: rest.level, fault: rest.fault, warnings: rest.warnings)
    }

    /// Every text that is one slip of the pen away from a folded code: another character in one place, or two neighbours swapped.
    package static func slips(of folded: String) -> [String] {
        let written = Array(folded.utf8)
        var slips: Set<[UInt8]> = []
        for place in written.indices {
            var other = written
            for character in alphabet {
                other[place] = character
                slips.insert(other)
            }
            guard place > 0 else { continue }
            other = written
            other.swapAt(place - 1, place)
            slips.insert(other)
        }
        slips.remove(written)
        return slips.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }

    /// The check character (position 18) of the first 17 characters, all of the alphabet; nil otherwise.
    package static func checkCharacter(of seventeen: String) -> Character? {
        guard let bytes = CodeText.ascii(seventeen), bytes.count == 17, bytes.allSatisfy({ values[Int($0)] >= 0 })
        else { return nil }
        return Character(Unicode.Scalar(check(bytes)))
    }

    /// The check character of GB 11714 (position 17) of the eight characters of a body identifier, digits or
    /// upper-case letters; nil otherwise.
    package static func innerCheckCharacter(ofBody eight: String) -> Character? {
        guard let bytes = CodeText.ascii(eight), bytes.count == 8,
            bytes.allSatisfy({ CodeText.isDigit($0) || (0x41...0x5A).contains($0) })
        else { return nil }
        return Character(Unicode.Scalar(innerCheck(bytes[...])))
    }

    private static func check(_ bytes: [UInt8]) -> UInt8 {
        var sum = 0
        for position in 0..<17 { sum += Int(values[Int(bytes[position])]) * weights[position] }
        return alphabet[(31 - sum % 31) % 31]
    }

    private static func innerCheck(_ body: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        for (byte, weight) in zip(body, innerWeights) {
            sum += (CodeText.isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10) * weight
        }
        switch 11 - sum % 11 {
        case 10: return 0x58
        case 11: return 0x30
        case let value: return UInt8(0x30 + value)
        }
    }
}
