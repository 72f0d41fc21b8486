import Glibc
import Synchronization

/// SIGTERM and SIGINT: the first asks to stop, the second ends the process at once.
enum Signals {
    /// Where the handler writes the signal's number; a handler may do little more.
    private static let writeEnd = Atomic<Int32>(-1)

    /// Calls `first` with the first signal's number, on a thread of its own. Once per process. SIGPIPE is ignored from now on.
    static func install(_ first: @escaping @Sendable (Int32) -> Void) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { preconditionFailure("no pipe for signals") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let readEnd = ends[0]
        writeEnd.store(ends[1], ordering: .sequentiallyConsistent)
        startThread { serve(readEnd, first) }
        signal(SIGPIPE, SIG_IGN)
        let handler: @convention(c) (Int32) -> Void = { number in
            var byte = UInt8(truncatingIfNeeded: number)
            _ = Glibc.write(Signals.writeEnd.load(ordering: .relaxed), &byte, 1)
        }
        signal(SIGTERM, handler)
        signal(SIGINT, handler)
    }

    private static func serve(_ readEnd: Int32, _ first: @Sendable (Int32) -> Void) {
        var signals = 0
        var byte: UInt8 = 0
        while true {
            let count = read(readEnd, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return }
            signals += 1
            if signals > 1 { _exit(128 + Int32(byte)) }
            first(Int32(byte))
        }
    }

    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private static func startThread(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(Body(body)).toOpaque()
        let result = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, context)
        precondition(result == 0, "no thread for signals")
        pthread_detach(thread)
    }
}
