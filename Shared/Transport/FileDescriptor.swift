import CLinux
import Glibc

/// A file descriptor with exactly one owner; closed when the owner goes.
struct FileDescriptor: ~Copyable {
    /// The number; -1 once closed.
    private(set) var raw: Int32

    init(owning raw: Int32) { self.raw = raw }

    /// A non-blocking, close-on-exec stream socket.
    static func socket(family: Int32) throws(TransportError) -> FileDescriptor {
        FileDescriptor(owning: try mustSyscall("socket") { xinyi_socket(family) })
    }

    deinit {
        if raw >= 0 { _ = Glibc.close(raw) }
    }

    /// Whether ``close()`` was called.
    var isClosed: Bool { raw < 0 }

    /// Closes it now. close(2): on Linux the descriptor is released whatever the result, so it is never repeated.
    mutating func close() {
        guard raw >= 0 else { return }
        _ = Glibc.close(raw)
        raw = -1
    }

    /// Reads into `buffer`; 0 bytes at the end of the stream.
    borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> SyscallResult<Int> {
        let raw = raw
        return try syscall("read") { Glibc.read(raw, buffer.baseAddress, buffer.count) }
    }

    /// Writes what the socket takes of `bytes`.
    borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> SyscallResult<Int> {
        let raw = raw
        return try syscall("send") { xinyi_send(raw, bytes.baseAddress, bytes.count) }
    }

    /// Ends our half of a connection; the peer reads the end behind what was written. One that is gone already has no use for it.
    borrowing func shutdownWrite() { _ = shutdown(raw, Int32(SHUT_WR)) }

    /// Sets an integer socket option.
    borrowing func set(_ level: Int, _ option: Int, _ value: Int) throws(TransportError) {
        let raw = raw
        try mustSyscall("setsockopt") { xinyi_set_option(raw, Int32(level), Int32(option), Int32(value)) }
    }

    /// The pending error of the socket, 0 for none; reading clears it.
    borrowing func pendingError() throws(TransportError) -> Int32 {
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        let raw = raw
        try mustSyscall("getsockopt") {
            getsockopt(raw, Int32(xinyi_sol_socket), Int32(xinyi_so_error), &code, &length)
        }
        return code
    }

    /// Options of every TCP connection: no delay, and a peer that vanished is noticed within about a minute.
    borrowing func configureTCP() throws(TransportError) {
        try set(xinyi_tcp, xinyi_tcp_nodelay, 1)
        try set(xinyi_sol_socket, xinyi_so_keepalive, 1)
        try set(xinyi_tcp, xinyi_tcp_keepidle, 30)
        try set(xinyi_tcp, xinyi_tcp_keepintvl, 10)
        try set(xinyi_tcp, xinyi_tcp_keepcnt, 3)
        try set(xinyi_tcp, xinyi_tcp_user_timeout, 30_000)
    }
}
