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

    private let onFailure: @Sendable (_ error: Int32) -> Void

    /// The standard streams; progress is shown if standard error is a terminal.
    ///
    /// - Parameter onFailure: what to do when standard output takes no more, with the error number; EPIPE where its reader left.
    package init(onFailure: @escaping @Sendable (_ error: Int32) -> Void) {
        showsProgress = isatty(STDERR_FILENO) == 1
        self.onFailure = onFailure
    }

    /// Notices from now on that the reader of standard output left also while nothing is written: a command that follows something
    /// might wait for the next change for ever. Looks a few times a second.
    package func followReader() {
        var status = stat()
        guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else { return }
        Task.detached { [onFailure] in
            while true {
                try? await Task.sleep(for: .milliseconds(200))
                // No event is asked for: a pipe whose readers have left is an error, which poll tells unasked.
                var polled = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
                if poll(&polled, 1, 0) > 0 { return onFailure(EPIPE) }
            }
        }
    }

    /// Writes to standard output.
    package func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes to standard error.
    package func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

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

    /// Keeps the places of standard streams that are closed, so that no file or socket that is opened later is taken for one; writing
    /// to one fails as on a closed stream.
    package static func holdPlaces() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes to standard error what is wrong with standard output.
    package static func say(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                // Nobody is left to be told that nobody can be told.
                if descriptor == STDOUT_FILENO { onFailure(errno) }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}
