import Glibc
import Phrases

/// Reads small text files at start.
enum TextFile {
    /// Why a file could not be read.
    struct Failure: Error {
        /// The file, the problem and the remedy.
        let text: Phrase
    }

    /// The whole file as UTF-8 text, at most `limit` bytes. A byte order mark is left out and lines end with a line feed, whatever
    /// editor wrote the file.
    static func read(_ path: String, limit: Int) -> Result<String, Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            return .failure(Failure(text: "'\(path)' cannot be opened (\(Phrase.systemError)); check the path"))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                return .failure(Failure(text: "'\(path)' cannot be read (\(Phrase.systemError)); check the file"))
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else {
                return .failure(Failure(text: "'\(path)' is longer than \(limit) bytes; shorten it"))
            }
        }
        let wide = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
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
