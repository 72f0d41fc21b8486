/// The one way in which texts are made comparable before anything is judged, compared or kept: what nobody sees at the
/// ends is cut, and white space is written in one way. Two spellings that look alike are one text then, and a text of
/// which nobody sees anything is an empty one.
package enum TextFolding {
    /// Whether line breaks and tabs mean something.
    package enum Lines: Sendable, Hashable {
        /// They are blanks, and several blanks in a row are one: names, numbers, titles, cells of a table.
        case joined
        /// They stay, and so do the blanks that indent a paragraph: reasons and statements of several lines.
        case kept
    }

    /// Folds a text. White space (Unicode's White_Space) and what has no shape of its own (Default_Ignorable_Code_Point,
    /// control characters aside) is cut at both ends. Inside, all white space but line breaks becomes ordinary blanks, and
    /// selectors of variants go; zero-width characters and marks of direction inside stay, for ``TextRule`` to refuse.
    ///
    /// Returns the text itself where nothing is to be done, which is nearly always.
    package static func fold(_ text: String, lines: Lines = .joined) -> String {
        if isPlain(text.utf8, lines) { return text }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        var folded = String.UnicodeScalarView()
        var hasBlank = false
        for scalar in scalars[first...last] {
            if isVariationSelector(scalar) { continue }
            switch lines {
            case .joined:
                if isWhiteSpace(scalar) {
                    hasBlank = true
                    continue
                }
                if hasBlank { folded.append(" ") }
                hasBlank = false
                folded.append(scalar)
            case .kept: folded.append(isWhiteSpace(scalar) ? inLines(scalar) : scalar)
            }
        }
        return String(folded)
    }

    /// Whether nothing is left of a text when it is folded.
    package static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isBlank) }

    /// Whether a character is white space, or has no shape of its own.
    package static func isBlank(_ scalar: Unicode.Scalar) -> Bool { isWhiteSpace(scalar) || isIgnorable(scalar) }

    /// Unicode's White_Space, and the Braille pattern without dots, which is none by name only.
    package static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000:
            true
        default: false
        }
    }

    /// Unicode's Default_Ignorable_Code_Point: soft hyphen, joiners, fillers, characters without width, marks and overrides
    /// of direction, selectors of variants, tags, byte order mark.
    package static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3,
            0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// A full-width form of ASCII as the ordinary character; any other character as it is.
    package static func ordinary(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    }

    /// White space where lines are kept: breaks are line feeds, except that CR LF stays one, and blanks are ordinary ones,
    /// except that of a full width.
    private static func inLines(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20, 0x3000: scalar
        case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "\n"
        default: " "
        }
    }

    /// Whether folding surely changes nothing. Looks at bytes: of nearly every text none is suspect.
    private static func isPlain(_ bytes: String.UTF8View, _ lines: Lines) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first <= 0x20 || last <= 0x20 { return false }
        // The two bytes before, so that a character of three is known by its last one.
        var (before, previous): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            switch byte {
            case 0x20: if previous == 0x20, lines == .joined { return false }
            case 0..<0x20: if lines == .joined || byte == 0x0B || byte == 0x0C { return false }
            case 0x80...: if isSuspect(before, previous, byte) { return false }
            default: break
            }
            (before, previous) = (previous, byte)
        }
        return true
    }

    /// Whether three bytes end one of the characters above, or may begin one that is not worth telling apart: of scripts
    /// that no text here is written in, and of the planes behind the ideographs.
    private static func isSuspect(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (_, 0xC2): third == 0x85 || third == 0xA0 || third == 0xAD
        case (_, 0xCD): third == 0x8F
        case (_, 0xD8): third == 0x9C
        case (_, 0xF0): third == 0x9B || third == 0x9D
        case (0xE2, 0x80): third <= 0x8F || (0xA8...0xAF).contains(third)
        case (0xE2, 0x81): third >= 0x9F
        case (0xE2, 0xA0): third == 0x80
        case (0xE3, 0x80): third == 0x80
        case (0xE3, 0x85): third == 0xA4
        case (0xEF, 0xB8): third <= 0x8F
        case (0xEF, 0xBB): third == 0xBF
        case (0xEF, 0xBE): third == 0xA0
        case (0xEF, 0xBF): third >= 0xB0
        default: third == 0xE1 || third == 0xF3
        }
    }
}
