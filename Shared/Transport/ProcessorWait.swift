import Glibc
import RPC

/// How long the thread of a loop waits for a processor, as the kernel counts it, and what follows from that: the less there is of
/// processors, the smaller the part that busy identities take of the loop's time.
///
/// Read from `/proc/thread-self/schedstat` (proc_pid_schedstat: nanoseconds on a processor, nanoseconds waiting for one, turns);
/// where the kernel does not count, the part stays as it is. Touched only on the thread of the loop.
struct ProcessorWait: ~Copyable {
    /// How many times as long as its requests take a busy identity has to rest.
    private(set) var part = TransportLimits.partOfIdentity
    private var file = FileDescriptor(owning: -1)
    private var isOpened = false
    private var waited: Int64 = 0
    private var looked = MonotonicInstant(nanoseconds: 0)

    /// Looks, if it is time to.
    mutating func look(_ now: MonotonicInstant) {
        let passed = looked.nanoseconds(until: now)
        guard passed >= TransportLimits.looksAtProcessors else { return }
        looked = now
        if !isOpened { open() }
        guard let sum = read() else { return }
        defer { waited = sum }
        // After a rest the first look only begins to count.
        guard passed < 4 * TransportLimits.looksAtProcessors else { return }
        part = Self.part(after: part, waited: sum - waited, of: passed)
    }

    /// The next part, after a loop has waited for a processor so many of so many nanoseconds.
    static func part(after part: Int64, waited: Int64, of passed: Int64) -> Int64 {
        if waited > passed / TransportLimits.scarce { return min(2 * part, TransportLimits.leastPartOfIdentity) }
        return max(part - max(1, part / 8), TransportLimits.partOfIdentity)
    }

    private mutating func open() {
        isOpened = true
        file = FileDescriptor(owning: Glibc.open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    }

    private func read() -> Int64? {
        let fd = file.raw
        guard fd >= 0 else { return nil }
        return withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
            let count = pread(fd, buffer.baseAddress, buffer.count, 0)
            guard count > 0 else { return nil }
            let fields = buffer.prefix(count).split(separator: UInt8(ascii: " "))
            guard fields.count >= 2 else { return nil }
            return fields[1].reduce(0) { $0 &* 10 &+ Int64($1 &- UInt8(ascii: "0")) }
        }
    }
}
