import Foundation
import Transport

/// What every measured server does besides serving.
enum BenchServer {
    /// Prints `ready PORT` on a line of its own, then returns when the input has closed.
    static func announceAndWait(_ address: SocketAddress) throws {
        let port = "\(address)".split(separator: ":").last ?? ""
        FileHandle.standardOutput.write(Data("ready \(port)\n".utf8))
        try waitForEndOfInput()
    }

    /// Returns when standard input has closed.
    static func waitForEndOfInput() throws {
        while let data = try FileHandle.standardInput.read(upToCount: 1), !data.isEmpty {}
    }
}
