import Glibc

/// Reads small text files at start.
enum TextFile {
    /// Why a file could not be read.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The whole file as UTF-8 text, at most `limit` bytes. A byte order mark is left out and lines end with a line feed, whatever
    /// editor wrote the file.
    static func read(_ path: String, limit: Int) -> Result<String, Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            return .failure(Failure(description: "'\(path)' cannot be opened (\(reason())); check the path"))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                return .failure(Failure(description: "'\(path)' cannot be read (\(reason())); check the file"))
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else {
                return .failure(Failure(description: "'\(path)' is longer than \(limit) bytes; shorten it"))
            }
        }
        let wide = [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard !wide, let text = String(validating: withoutReturns(bytes), as: UTF8.self) else {
            let what = wide ? "UTF-16, and must be UTF-8" : "not UTF-8"
            return .failure(Failure(description: "'\(path)' is \(what); save it as UTF-8"))
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

    private static func reason() -> String { String(cString: strerror(errno)) }
}
