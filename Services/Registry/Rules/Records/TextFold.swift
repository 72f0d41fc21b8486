/// How cells are made comparable: blanks cut at both ends, line breaks and tabs inside become one blank.
package enum TextFold {
    /// Cuts blanks (ASCII and ideographic) and replaces line breaks and tabs. Returns the text itself where nothing is
    /// to be done, which is nearly always.
    package static func fold(_ text: String) -> String {
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
}
