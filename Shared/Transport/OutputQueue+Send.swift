import Wire

extension OutputQueue {
    /// Writes what waits, as far as the socket takes it; does not consume it.
    borrowing func send(on fd: borrowing FileDescriptor) throws(TransportError) -> SyscallResult<Int> {
        try withPending { bytes -> Result<SyscallResult<Int>, TransportError> in
            do throws(TransportError) { return .success(try fd.write(bytes)) } catch { return .failure(error) }
        }.get()
    }
}
