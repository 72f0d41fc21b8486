import Glibc

/// Reads small text files at start.
enum TextFile {
    /// Why a file could not be read.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The whole file as UTF-8 text, at most `limit` bytes.
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
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(Failure(description: "'\(path)' is not UTF-8; save it as UTF-8"))
        }
        return .success(text)
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
