package import Casework

extension Fields {
    /// A text of so many characters, folded (``TextFold``) and screened; from 0 it may be empty. The templates count
    /// characters, and so does whatever must fit into their fields.
    ///
    /// - Throws: INVALID_FIELD, PERSONAL_NUMBER_IN_TEXT.
    package static func text(
        _ value: String, _ field: String, characters: ClosedRange<Int>
    ) throws(Refusal) -> ScreenedText {
        let folded = TextFold.fold(value)
        guard characters.contains(folded.unicodeScalars.count) else {
            throw .invalid(
                field, "\(characters.lowerBound) to \(characters.upperBound) characters",
                remedy: folded.isEmpty ? "fill it in" : "shorten it")
        }
        // A character has at most four bytes.
        return try text(folded, field, min(1, characters.lowerBound)...4 * characters.upperBound)
    }
}
