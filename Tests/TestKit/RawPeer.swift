import Dispatch
import Glibc
import Synchronization
package import Transport
package import Wire

/// A plain blocking socket: a peer that does what no client or server of ours would do, or what another's did.
package final class RawPeer: Sendable {
    private let fd: Int32
    /// Seconds that it waits for the other end, wherever it waits.
    private let patience: Int

    private init(_ fd: Int32, patience: Int = 10) {
        self.fd = fd
        self.patience = patience
        var timeout = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(fd) }

    /// Connects to a server on 127.0.0.1 or at a Unix socket. `patience` is how many seconds this end waits for the other one. Where
    /// there is no connection, that is said on standard error, once for each cause, and the peer is one that has ended: a run with
    /// thousands of connections does not end by one.
    package static func connect(to address: SocketAddress, patience: Int = 10) -> RawPeer {
        let (fd, code) = open(address) { Glibc.connect($0, $1, $2) }
        if code == 0 { return RawPeer(fd, patience: patience) }
        return ended(fd, "connect to \(address)")
    }

    private static let told = Mutex<Set<Int32>>([])

    /// A peer that has ended before it began.
    private static func ended(_ fd: Int32, _ what: String) -> RawPeer {
        let number = errno
        if fd >= 0 { close(fd) }
        if told.withLock({ $0.insert(number).inserted }) {
            let line = Array("\(what): \(String(cString: strerror(number)))\n".utf8)
            _ = write(STDERR_FILENO, line, line.count)
        }
        return RawPeer(-1)
    }

    /// Listens on 127.0.0.1, unless the address of a Unix socket is given, and gives the address. What it accepts has its `patience`.
    package static func listen(
        at address: SocketAddress = .loopback(port: 0), backlog: Int32 = 16, patience: Int = 10
    ) -> (RawPeer, SocketAddress) {
        let (fd, code) = open(address) { fd, address, size in
            var one: Int32 = 1
            setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
            return bind(fd, address, size)
        }
        precondition(code == 0 && Glibc.listen(fd, backlog) == 0, "listen at \(address): errno \(errno)")
        let peer = RawPeer(fd, patience: patience)
        guard address.port != nil else { return (peer, address) }
        var bound = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &bound) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(fd, $0, &length) }
        }
        return (peer, .loopback(port: UInt16(bigEndian: bound.sin_port)))
    }

    /// Two that are connected with each other.
    static func pair() -> (RawPeer, RawPeer) {
        var fds: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &fds) == 0 else {
            return (ended(-1, "socketpair"), RawPeer(-1))
        }
        return (RawPeer(fds[0]), RawPeer(fds[1]))
    }

    /// Waits until one of them has something to read or has ended, and says which.
    static func poll(_ peers: [RawPeer]) -> [Bool] {
        var polled = peers.map { pollfd(fd: $0.fd, events: Int16(POLLIN), revents: 0) }
        let wait: Int32 = polled.contains { $0.fd < 0 } ? 0 : -1
        while Glibc.poll(&polled, nfds_t(polled.count), wait) < 0, errno == EINTR {}
        return polled.map { $0.revents != 0 || $0.fd < 0 }
    }

    /// What one read gives; nothing at the end.
    func receiveSome() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(fd, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    /// A new socket, and what `body` does with it and the kernel's form of an address.
    private static func open(
        _ address: SocketAddress, _ body: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> (fd: Int32, code: Int32) {
        if let port = address.port {
            let fd = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            guard fd >= 0 else { return (fd, -1) }
            var form = sockaddr_in()
            form.sin_family = sa_family_t(AF_INET)
            form.sin_port = port.bigEndian
            form.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            return (fd, rebound(&form) { body(fd, $0, $1) })
        }
        let fd = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard fd >= 0 else { return (fd, -1) }
        var form = sockaddr_un()
        form.sun_family = sa_family_t(AF_UNIX)
        let path = "\(address)".utf8.dropFirst("unix:".utf8.count)
        withUnsafeMutableBytes(of: &form.sun_path) { $0.copyBytes(from: path.prefix($0.count - 1)) }
        return (fd, rebound(&form) { body(fd, $0, $1) })
    }

    private static func rebound<Form>(
        _ form: inout Form, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &form) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Form>.size)) }
        }
    }

    /// Takes one connection.
    package func accept() async -> RawPeer { await offPool { self.acceptBlocking() } }

    private func acceptBlocking() -> RawPeer {
        let connection = Glibc.accept(fd, nil, nil)
        precondition(connection >= 0, "accept: errno \(errno)")
        return RawPeer(connection, patience: patience)
    }

    /// Writes everything; false when the peer is gone.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(fd, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// The next `count` bytes; fewer at the end of the stream or when patience is over.
    package func receive(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            // Not through a slice, which would copy all of a large frame for each of its pieces.
            let got = bytes.withUnsafeMutableBytes { whole in
                let rest = UnsafeMutableRawBufferPointer(rebasing: whole[received...])
                return read(fd, rest.baseAddress, rest.count)
            }
            guard got > 0 else { break }
            received += got
        }
        return Array(bytes[..<received])
    }

    /// The next `count` bytes, read on a thread of its own; fewer at the end of the stream or when patience is over.
    package func receiveBytes(_ count: Int) async -> [UInt8] { await offPool { self.receive(count) } }

    /// Ends both directions; the descriptor stays until the value goes.
    package func shutDown() { shutdown(fd, Int32(SHUT_RDWR)) }

    /// The next frame; nil at the end of the stream.
    package func receiveFrame() async -> (header: FrameHeader, body: [UInt8])? { await offPool { self.nextFrame() } }

    /// The next frame, on a thread that may wait for it; nil at the end of the stream or when patience is over.
    package func nextFrame() -> (header: FrameHeader, body: [UInt8])? {
        let head = receive(WireLimits.headerBytes)
        guard head.count == WireLimits.headerBytes else { return nil }
        let header = FrameHeader(head.span.bytes, at: 0)
        return (header, receive(Int(header.length)))
    }

    /// Whether the peer closes the connection while this one is patient, whatever it sends before.
    package func isClosedByPeer() async -> Bool { await offPool { self.isClosedByPeerBlocking() } }

    private func isClosedByPeerBlocking() -> Bool {
        var scratch = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(fd, &scratch, scratch.count)
            if count == 0 { return true }
            if count < 0 { return errno == ECONNRESET || fd < 0 }
        }
    }
}

/// Runs what blocks on a thread of its own: a thread of the pool that waits here could be the one that the other side needs.
package func offPool<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        let queue = DispatchQueue(label: "raw peer")
        queue.async { continuation.resume(returning: body()) }
    }
}
