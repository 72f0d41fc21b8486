import Glibc
import Synchronization

/// The signals of a daemon: some ask to stop, some ask for something while it serves, and none that an operator would send ends it by
/// surprise.
enum Signals {
    /// What was asked for.
    enum Request: Sendable, Hashable {
        /// SIGTERM, SIGINT, SIGQUIT: stop gracefully.
        case stop(Int32)
        /// SIGHUP: read again what may change.
        case reload
        /// SIGUSR1: let the log say more.
        case logMore
        /// SIGUSR2: let the log say less.
        case logLess

        init(_ number: Int32) {
            switch number {
            case SIGHUP: self = .reload
            case SIGUSR1: self = .logMore
            case SIGUSR2: self = .logLess
            default: self = .stop(number)
            }
        }
    }

    /// Where the handler writes the signal's number; a handler may do little more.
    private static let writeEnd = Atomic<Int32>(-1)
    private static let handled = [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGUSR2]
    /// Those that tell of an error which the call that met it returns, too: a peer or reader that is gone, a file at its allowed size.
    private static let ignored = [SIGPIPE, SIGXFSZ]

    /// Until ``install(_:)``, requests of a running service mean nothing and must not end the process.
    static func begin() {
        for number in ignored + [SIGHUP, SIGUSR1, SIGUSR2] { signal(number, SIG_IGN) }
    }

    /// Calls `body` with every request, on a thread of its own. The second one to stop ends the process at once with 128 and its
    /// number. Once per process.
    static func install(_ body: @escaping @Sendable (Request) -> Void) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { preconditionFailure("no pipe for signals") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // A handler must not wait: of a thousand signals at once some may be lost.
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        let readEnd = ends[0]
        writeEnd.store(ends[1], ordering: .sequentiallyConsistent)
        DetachedThread.start { serve(readEnd, body) }
        let handler: @convention(c) (Int32) -> Void = { number in
            let saved = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = Glibc.write(Signals.writeEnd.load(ordering: .relaxed), &byte, 1)
            errno = saved
        }
        for number in handled { signal(number, handler) }
    }

    private static func serve(_ readEnd: Int32, _ body: @Sendable (Request) -> Void) {
        var isStopping = false
        var byte: UInt8 = 0
        while true {
            let count = read(readEnd, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1 else { return }
            let request = Request(Int32(byte))
            if case .stop(let number) = request {
                if isStopping { _exit(128 + number) }
                isStopping = true
            }
            body(request)
        }
    }
}
