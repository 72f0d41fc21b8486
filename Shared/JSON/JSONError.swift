/// Why a text is not taken as JSON.
package struct JSONError: Error, Hashable, CustomStringConvertible {
    /// The line, from 1; 0 if the error belongs to no place.
    package let line: Int
    /// The column in the line, from 1, in characters as jansson counts them; 0 if the error belongs to no place.
    package let column: Int
    /// What is wrong, in jansson's words, which may quote some of the text, or in ours.
    package let message: String

    init(line: Int = 0, column: Int = 0, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `line 3, column 7: …`.
    package var description: String {
        line > 0 ? "line \(line), column \(column): \(message)" : message
    }
}
