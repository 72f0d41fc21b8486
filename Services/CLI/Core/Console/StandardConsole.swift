import Glibc
import Synchronization

/// The process's standard streams.
package final class StandardConsole: Console {
    private struct Input {
        var buffer: [UInt8] = []
        var position = 0
        var isAtEnd = false
    }

    private let input = Mutex(Input())
    /// Whether standard error is a terminal.
    package let showsProgress: Bool

    /// The standard streams; progress is shown if standard error is a terminal.
    package init() { showsProgress = isatty(STDERR_FILENO) == 1 }

    /// Writes to standard output.
    package func write(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    /// Writes to standard error.
    package func writeError(_ text: String) { Self.write(text, to: STDERR_FILENO) }

    /// Everything on standard input.
    /// - Throws: `CommandError` beyond `CommandLimits.maxInputBytes`.
    package func readAll() throws(CommandError) -> [UInt8] {
        var bytes: [UInt8] = []
        while let line = next(until: nil) {
            bytes += line
            guard bytes.count <= CommandLimits.maxInputBytes else {
                throw .usage("标准输入过大", "standard input is larger than \(CommandLimits.maxInputBytes) bytes")
            }
        }
        return bytes
    }

    /// The next line of standard input without its end; nil at the end.
    package func readLine() -> String? {
        next(until: UInt8(ascii: "\n")).map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
        }
    }

    private func next(until end: UInt8?) -> [UInt8]? {
        input.withLock { state in
            while true {
                let rest = state.buffer[state.position...]
                if let end, let place = rest.firstIndex(of: end) {
                    defer { state.position = place + 1 }
                    return Array(rest[..<place])
                }
                if !rest.isEmpty, end == nil || state.isAtEnd || rest.count >= CommandLimits.maxLineBytes {
                    state.position = state.buffer.count
                    return Array(rest)
                }
                if state.isAtEnd { return nil }
                state.buffer = Array(rest)
                state.position = 0
                Self.fill(&state)
            }
        }
    }

    private static func fill(_ state: inout Input) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { state.isAtEnd = true } else { state.buffer += chunk[..<count] }
            return
        }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            // A reader that went away (`| head`) ends the writing, not the command.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
