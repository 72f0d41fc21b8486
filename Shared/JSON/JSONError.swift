package import Phrases

/// Why a text is not taken as JSON.
package struct JSONError: Error, Hashable, CustomStringConvertible {
    /// The line, from 1; 0 if the error belongs to no place.
    package let line: Int
    /// The column in the line, from 1, in characters as jansson counts them; 0 if the error belongs to no place.
    package let column: Int
    /// What is wrong, in jansson's words, which may quote some of the text, or in ours.
    package let message: Phrase

    /// An error at a place, or of the whole text.
    package init(line: Int = 0, column: Int = 0, message: Phrase) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `line 3, column 7: …`.
    package var text: Phrase {
        line > 0 ? "line \(line), column \(column): \(message)" : message
    }

    /// The text in English.
    package var description: String { text.english }
}
