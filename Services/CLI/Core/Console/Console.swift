import Credit
import Phrases

/// What the command line reads from and writes to; tests put arrays in its place.
package protocol Console: Sendable {
    /// Writes to standard output.
    func write(_ text: String)
    /// Called by commands that follow something without an end: the command ends when the reader of standard output leaves, also while
    /// there is nothing to write.
    func followReader()
    /// Writes to standard error.
    func writeError(_ text: String)
    /// Everything on standard input.
    /// - Throws: `CommandError` beyond `CommandLimits.maxInputBytes`.
    func readAll() throws(CommandError) -> [UInt8]
    /// The next line of standard input without its end; nil at the end. Longer than `CommandLimits.maxLineBytes` it
    /// comes in pieces.
    func readLine() -> String?
    /// Whether progress may overwrite its line.
    var showsProgress: Bool { get }
}

extension Console {
    /// Writes a line to standard error, without a person's number.
    func note(_ phrase: Phrase, _ language: Language) { writeError(PersonalNumbers.redacted(phrase(language)) + "\n") }
}
