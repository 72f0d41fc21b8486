import Foundation

/// A blocking socket that reads and writes whole ttrpc frames as bytes: neither end's session has a part in it.
final class FrameSocket {
    private let fd: Int32

    private init(_ fd: Int32) {
        self.fd = fd
        // A peer that does not come, or says nothing, fails the test instead of stopping it.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(fd) }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// A listener at a fresh address: on loopback, or as a Unix socket at `path`.
    static func listening(path: String?) throws -> (listener: FrameSocket, address: String) {
        guard let path else {
            let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = loopback(port: 0)
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let done = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(fd, $0, size) == 0 && listen(fd, 4) == 0 && getsockname(fd, $0, &size) == 0
                }
            }
            guard done else { throw Failure(description: "cannot listen: errno \(errno)") }
            return (FrameSocket(fd), "127.0.0.1:\(UInt16(bigEndian: address.sin_port))")
        }
        let fd = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let done = withUnix(path) { bind(fd, $0, $1) == 0 && listen(fd, 4) == 0 }
        guard done else { throw Failure(description: "cannot listen at \(path): errno \(errno)") }
        return (FrameSocket(fd), path)
    }

    /// Waits for a connection.
    func accepted() throws -> FrameSocket {
        let accepted = accept(fd, nil, nil)
        guard accepted >= 0 else { throw Failure(description: "accept: errno \(errno)") }
        return FrameSocket(accepted)
    }

    /// Connects to `127.0.0.1:PORT` or the path of a Unix socket.
    static func connected(to address: String) throws -> FrameSocket {
        let done: Bool
        let fd: Int32
        if let port = UInt16(address.split(separator: ":").last ?? "") {
            fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var target = loopback(port: port)
            done = withUnsafePointer(to: &target) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(fd, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
        } else {
            fd = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            done = withUnix(address) { connect(fd, $0, $1) == 0 }
        }
        guard done else { throw Failure(description: "cannot connect to \(address): errno \(errno)") }
        return FrameSocket(fd)
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private static func withUnix(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// The next frame, header and body.
    func frame() throws -> [UInt8] {
        let header = try bytes(10)
        let length = header[..<4].reduce(0) { $0 << 8 | Int($1) }
        return header + (try bytes(length))
    }

    private func bytes(_ count: Int) throws -> [UInt8] {
        var all = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = all.withUnsafeMutableBytes { read(fd, $0.baseAddress! + done, count - done) }
            guard got > 0 else { throw Failure(description: "the peer left after \(done) of \(count) bytes") }
            done += got
        }
        return all
    }

    /// Sends all bytes, in pieces of at most `piece`.
    func send(_ bytes: [UInt8], piece: Int = .max) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let next = Array(rest.prefix(piece))
            let sent = Glibc.send(fd, next, next.count, Int32(MSG_NOSIGNAL))
            guard sent > 0 else { throw Failure(description: "send: errno \(errno)") }
            rest = rest.dropFirst(sent)
        }
    }
}
