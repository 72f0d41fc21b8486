/// What one pass over a text's bytes tells, for who judges texts by the thousand: how long it is, and whether it can hold
/// what a text must not. Nearly every text cannot, and is done with by this one pass.
package struct TextScan: Sendable {
    /// Characters, counted as Unicode scalars.
    package let characters: Int
    /// Whether there are digits enough for a citizen number, even for a mistyped one.
    package let mayHoldPersonalNumber: Bool
    private let mayHoldShortNumber: Bool
    private let mayHoldInvisible: Bool
    private let text: String

    /// Scans a text.
    package init(_ text: String) {
        var characters = 0
        var digits = 0
        var others = 0
        var isSuspect = false
        var lead: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x80 {
                characters += 1
                if CodeText.isDigit(byte) { digits += 1 }
                if byte < 0x20 || byte == 0x7F { isSuspect = true }
            } else if byte >= 0xC0 {
                characters += 1
                others += 1
                lead = byte
            } else {
                // What stands behind the leading byte tells the block: C2 80…9F and AD, E2 80…81, EF BB and some rarer ones
                // hold what nobody sees.
                switch lead {
                case 0xC2: if byte < 0xA0 || byte == 0xAD { isSuspect = true }
                case 0xCD: if byte == 0x8F { isSuspect = true }
                case 0xD8: if byte == 0x9C { isSuspect = true }
                case 0xE2: if byte <= 0x81 { isSuspect = true }
                case 0xE3: if byte == 0x85 { isSuspect = true }
                case 0xF0: if byte == 0x9B || byte == 0x9D { isSuspect = true }
                case 0xE1, 0xF3: isSuspect = true
                case 0xEF: if byte == 0xB8 || byte == 0xBB || byte >= 0xBE { isSuspect = true }
                default: break
                }
                lead = 0
            }
        }
        self.characters = characters
        // Digits of other scripts and widths are counted only where they could be enough.
        if others > 0, digits + others >= PersonalNumbers.fewestDigits { digits = PersonalNumbers.digits(in: text) }
        mayHoldPersonalNumber = digits >= PersonalNumbers.fewestCitizenDigits
        mayHoldShortNumber = digits >= PersonalNumbers.fewestDigits
        mayHoldInvisible = isSuspect
        self.text = text
    }

    /// Whether it holds a character that a reader cannot see; see ``TextRule/isInvisible(_:)``.
    package var holdsInvisible: Bool {
        mayHoldInvisible && text.unicodeScalars.contains(where: TextRule.isInvisible)
    }

    /// Whether it holds a person's number; see ``PersonalNumbers/occur(in:)``.
    package var holdsPersonalNumber: Bool { mayHoldShortNumber && PersonalNumbers.occur(in: text) }

    /// The same for a field whose own numbers may look like those without a check character; see
    /// ``PersonalNumbers/occurWithCheckCharacter(in:)``.
    package var holdsCheckedPersonalNumber: Bool {
        mayHoldPersonalNumber && PersonalNumbers.occurWithCheckCharacter(in: text)
    }
}
