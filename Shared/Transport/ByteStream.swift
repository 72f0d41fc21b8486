import Glibc
import Wire

/// The bytes of one connection in both directions: what a session reads and writes, whatever lies under it.
///
/// Owns the socket. Connections read plain bytes from it, hand it their output, and ask it which readiness to wait for; they
/// never see whether those bytes crossed the network as they are.
struct ByteStream: ~Copyable {
    private var fd: FileDescriptor

    /// The bytes of a socket, as they are.
    init(_ fd: consuming FileDescriptor) { self.fd = fd }

    /// The descriptor's number, for registering with a loop; -1 once closed.
    var raw: Int32 { fd.raw }
    /// Whether ``close()`` was called.
    var isClosed: Bool { fd.isClosed }
    /// Whether bytes of the peer wait in here: the socket will not report them, so read again.
    var hasUnread: Bool { false }
    /// Whether bytes that ``send(_:)`` took from an output have not left yet.
    var hasUnsent: Bool { false }

    /// What to wait for: to read where `reading`, and to write while something waits here or in the output.
    func interest(reading: Bool, writing: Bool) -> PollEvents {
        var wanted: PollEvents = reading ? .readable : []
        if writing || hasUnsent { wanted.insert(.writable) }
        return wanted
    }

    /// Reads once into `buffer`; 0 bytes at the end of the stream.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> SyscallResult<Int> {
        try fd.read(into: buffer)
    }

    /// Writes once, taking from the output what left; `wouldBlock` when the socket took nothing.
    mutating func send(_ output: inout OutputQueue) throws(TransportError) -> SyscallResult<Int> {
        let result = try output.send(on: fd)
        if case .done(let count) = result { output.consume(count) }
        return result
    }

    /// Gives memory back when nothing waits; for connections that have gone quiet.
    mutating func trim() {}

    /// Ends our half, behind what was sent; the peer reads the end and may still be read.
    func shutdownWrite() { fd.shutdownWrite() }

    /// Closes it now.
    mutating func close() { fd.close() }

    /// Options of every TCP connection; see ``FileDescriptor/configureTCP()``.
    func configureTCP() throws(TransportError) { try fd.configureTCP() }

    /// The pending error of the socket, 0 for none; reading clears it.
    func pendingError() throws(TransportError) -> Int32 { try fd.pendingError() }
}
