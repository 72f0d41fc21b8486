/// What a text says, whatever its blanks, punctuation, case and width: its letters and digits. For asking whether two texts that
/// people wrote say the same.
package enum LetterFold {
    /// The letters and digits of a text, narrow and small.
    package static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let properties = TextFolding.ordinary(scalar).properties
            guard properties.isAlphabetic || properties.numericType != nil else { continue }
            folded.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
        }
        return String(folded)
    }
}
