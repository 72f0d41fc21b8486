import Crypto
import Phrases

/// Reads small text files, at the start and again while the program runs.
enum TextFile {
    /// Why a file could not be read.
    struct Failure: Error {
        /// The file, the problem and the remedy.
        let text: Phrase
    }

    /// The whole file as UTF-8 text, at most `limit` bytes. A byte order mark is left out and lines end with a line feed, whatever
    /// editor wrote the file. Only a regular file is read: whoever waits for a pipe hears no signal.
    static func read(_ path: String, limit: Int) -> Result<String, Failure> {
        let bytes: [UInt8]
        do throws(SmallFile.Refusal) { bytes = try SmallFile.read(path, privacy: .open, limit: limit) } catch {
            return .failure(Failure(text: "'\(path)' \(error.problem); \(error.remedy)"))
        }
        let wide = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
        guard !wide, let text = String(validating: withoutReturns(bytes), as: UTF8.self) else {
            let what: Phrase = wide ? "UTF-16, and must be UTF-8" : "not UTF-8"
            return .failure(Failure(text: "'\(path)' is \(what); save it as UTF-8"))
        }
        return .success(text)
    }

    /// The bytes with CR LF as LF. As bytes, since both together are one character of a text.
    private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
        let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
        guard bytes.contains(cr) else { return bytes }
        return bytes.indices.compactMap { index in
            bytes[index] == cr && index + 1 < bytes.count && bytes[index + 1] == lf ? nil : bytes[index]
        }
    }
}
