import Glibc

/// A pipe whose writer somebody else is, and which nobody reads until a test wants to.
package final class UnreadPipe: Sendable {
    private let readEnd: Int32
    /// Where to write.
    package let writeEnd: Int32

    /// A pipe that holds so many bytes at most, a multiple of 4096. A process that is started inherits neither end.
    package init(bytes: Int32 = 4096) {
        var ends: [Int32] = [0, 0]
        precondition(pipe(&ends) == 0, "no pipe")
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // F_SETPIPE_SZ, which Glibc's module hides.
        _ = fcntl(writeEnd, 1031, bytes)
        _ = fcntl(readEnd, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Reads what lies there now.
    package func read() -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(readEnd, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
