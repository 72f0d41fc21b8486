import Glibc
import Phrases

/// A system call's outcome when it did not fail.
enum SyscallResult<Value> {
    case done(Value)
    /// The descriptor is not ready (EAGAIN); a value, because it is no error.
    case wouldBlock
}

extension SyscallResult: Sendable where Value: Sendable {}

/// Runs one system call: repeats it when a signal interrupted it, gives "would block" as a value, and ends the process on
/// EBADF and EFAULT, because after either somebody else's descriptor or memory is next.
@inline(__always)
func syscall<Value: FixedWidthInteger & SignedInteger>(
    _ function: StaticString, _ body: () -> Value
) throws(TransportError) -> SyscallResult<Value> {
    while true {
        let result = body()
        if result != -1 { return .done(result) }
        let code = errno
        switch code {
        case EINTR: continue
        case EAGAIN: return .wouldBlock
        case EBADF, EFAULT:
            fatalError("\(function) failed with errno \(code): a descriptor or buffer was used after its end")
        default: throw TransportError(.system(function: "\(function)", errno: code), describe(function, code))
        }
    }
}

/// Runs a system call that never blocks.
@discardableResult
func mustSyscall(_ function: StaticString, _ body: () -> Int32) throws(TransportError) -> Int32 {
    switch try syscall(function, body) {
    case .done(let value): return value
    case .wouldBlock: throw TransportError(.system(function: "\(function)", errno: EAGAIN), describe(function, EAGAIN))
    }
}

private func describe(_ function: StaticString, _ code: Int32) -> Phrase {
    "\(function): \(Phrase.system(code)) (errno \(code))"
}

/// The text of an error number.
func describe(errno code: Int32) -> Phrase { .system(code) }
