import Glibc

/// Whole-file reading and writing on the standard streams; protoc speaks to its plugins that way.
enum StandardStreams {
    /// The largest input that is read: 256 MiB, far above any set of contracts.
    static let maxInputBytes = 256 << 20

    /// Everything on standard input.
    static func readAll() throws(GeneratorError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw GeneratorError("cannot read standard input: errno \(errno)") }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= maxInputBytes else { throw GeneratorError("input larger than \(maxInputBytes) bytes") }
        }
    }

    /// Writes all of `bytes` to standard output.
    static func write(_ bytes: [UInt8]) throws(GeneratorError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw GeneratorError("cannot write standard output: errno \(errno)") }
            rest = rest.dropFirst(count)
        }
    }

    /// Says why on standard error and ends with code 1.
    static func fail(_ message: String) -> Never {
        let line = Array("protoc-gen-xinyi: \(message)\n".utf8)
        _ = Glibc.write(STDERR_FILENO, line, line.count)
        exit(1)
    }
}
