/// What one pass over a text's bytes tells, for who judges texts by the thousand: how long it is, and whether it can hold
/// what a text must not. Nearly every text cannot, and is done with by this one pass.
package struct TextScan: Sendable {
    /// Characters, counted as Unicode scalars.
    package let characters: Int
    /// Whether there are digits enough for a citizen number, even for a mistyped one.
    package let mayHoldPersonalNumber: Bool
    private let mayHoldInvisible: Bool
    private let text: String

    /// Digits of a citizen number without its check character, which may be a letter.
    private static let fewestDigits = 17
    /// Behind EF BC; no leading byte has this value.
    private static let fullWidth: UInt8 = 0xFF

    /// Scans a text.
    package init(_ text: String) {
        var characters = 0
        var digits = 0
        var isSuspect = false
        var lead: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x80 {
                characters += 1
                if CodeText.isDigit(byte) { digits += 1 }
                if byte < 0x20 || byte == 0x7F { isSuspect = true }
            } else if byte >= 0xC0 {
                characters += 1
                lead = byte
            } else {
                // What stands behind the leading byte tells the block: C2 80…9F and AD, E2 80…81 and EF BB hold what
                // nobody sees, EF BC 90…99 are the full-width digits.
                var next: UInt8 = 0
                switch lead {
                case 0xC2: if byte < 0xA0 || byte == 0xAD { isSuspect = true }
                case 0xE2: if byte <= 0x81 { isSuspect = true }
                case 0xEF:
                    if byte == 0xBB { isSuspect = true }
                    if byte == 0xBC { next = Self.fullWidth }
                case Self.fullWidth: if (0x90...0x99).contains(byte) { digits += 1 }
                default: break
                }
                lead = next
            }
        }
        self.characters = characters
        mayHoldPersonalNumber = digits >= Self.fewestDigits
        mayHoldInvisible = isSuspect
        self.text = text
    }

    /// Whether it holds a character that a reader cannot see; see ``TextRule/isInvisible(_:)``.
    package var holdsInvisible: Bool {
        mayHoldInvisible && text.unicodeScalars.contains(where: TextRule.isInvisible)
    }

    /// Whether it holds a citizen number; see ``PersonalNumbers/occur(in:)``.
    package var holdsPersonalNumber: Bool { mayHoldPersonalNumber && PersonalNumbers.occur(in: text) }
}
