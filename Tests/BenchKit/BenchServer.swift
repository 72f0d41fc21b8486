import Glibc
package import Transport

/// What every measured server does besides serving.
package enum BenchServer {
    /// Prints `ready PORT` on a line of its own, then returns when the input has closed.
    package static func announceAndWait(_ address: SocketAddress) {
        announce("ready \("\(address)".split(separator: ":").last ?? "")")
        waitForEndOfInput()
    }

    /// Prints a line that another program waits for.
    package static func announce(_ line: String) {
        print(line)
        fflush(nil)
    }

    /// Prints a line on standard error.
    package static func complain(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(2, bytes, bytes.count)
    }

    /// Returns when standard input has closed.
    package static func waitForEndOfInput() {
        var byte: UInt8 = 0
        while read(0, &byte, 1) == 1 {}
    }
}
