import Glibc
import RPC

/// Writes log lines on a thread of its own, so that a reader of standard error who is slow, or stopped reading, keeps nobody
/// waiting: who logs puts the line into a bounded buffer and goes on.
///
/// A line that does not fit into the buffer any more, or that cannot be written, is left out and counted; as soon as lines can be
/// written again, one says how many are missing.
///
/// `@unchecked Sendable`: it owns a POSIX mutex and condition (the standard library has a mutex, but nothing to wait on), and all
/// state is touched only while the mutex is held.
package final class LogWriter: @unchecked Sendable {
    /// How the log stands.
    package struct State: Sendable, Hashable {
        /// Bytes that wait to be written.
        package let waiting: Int
        /// Lines left out so far.
        package let leftOut: Int
        /// How long lines have been waiting without one being taken; zero when none waits.
        package let stalled: Duration
        /// The error number of the last write if it failed; 0 if it did not.
        package let error: Int32
    }

    /// The one for this process's standard error.
    package static let standardError = LogWriter(descriptor: STDERR_FILENO)

    /// As much as a pipe takes as one piece, so that lines of several processes on one pipe do not mix.
    private static let piece = 4096
    /// How long to wait after a failed write: the disk under a log may have room again.
    private static let pause = Duration.milliseconds(100)

    private let descriptor: Int32
    private let capacity: Int
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var pending: [UInt8] = []
    /// Bytes that were taken out of `pending` and are being written.
    private var inHand = 0
    private var lastProgress = MonotonicInstant.now
    private var leftOut = 0
    private var told = 0
    private var error: Int32 = 0
    private var isClosed = false
    private var notice: (@Sendable (_ lines: Int) -> [UInt8])?

    /// A writer to an open descriptor, which stays open. Its thread lives until ``close()``.
    ///
    /// - Parameter capacity: bytes held at most; a further line is left out.
    package init(descriptor: Int32, capacity: Int = Limits.logBufferBytes) {
        self.descriptor = descriptor
        self.capacity = capacity
        mutex = .allocate(capacity: 1)
        condition = .allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
        DetachedThread.start { self.serve() }
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    private func locked<R>(_ body: () -> R) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    // MARK: - For who logs

    /// Takes a line with its line feed, at most ``Limits/logLineBytes`` long. Never waits.
    package func offer(_ line: [UInt8]) {
        locked {
            guard !isClosed, pending.count + inHand + line.count <= capacity else {
                leftOut += 1
                return
            }
            if pending.isEmpty {
                if inHand == 0 { lastProgress = .now }
                pthread_cond_broadcast(condition)
            }
            pending += line
        }
    }

    /// Sets what makes the line that says how many lines are missing.
    func setNotice(_ make: @escaping @Sendable (_ lines: Int) -> [UInt8]) { locked { notice = make } }

    /// How the log stands now.
    package var state: State {
        locked {
            let waiting = pending.count + inHand
            return State(
                waiting: waiting, leftOut: leftOut, stalled: waiting > 0 ? lastProgress.duration(to: .now) : .zero,
                error: error)
        }
    }

    /// Waits until everything is written, at most for `limit`: a process that ends does not wait for who does not read. Blocks.
    package func flush(within limit: Duration) {
        let end = MonotonicInstant.now.advanced(by: limit)
        while state.waiting > 0, MonotonicInstant.now < end { usleep(2_000) }
    }

    /// Takes no more lines and ends the thread once it has written what it has, or fails to.
    package func close() {
        locked {
            isClosed = true
            pthread_cond_broadcast(condition)
        }
    }

    // MARK: - The thread

    /// Lines taken out of the buffer, which begin with a notice where lines were missing.
    private struct Batch {
        var bytes: [UInt8]
        /// How many lines the notice says are missing; 0 where there is none.
        var missing: Int
    }

    private func serve() {
        while let batch = take() {
            var rest = batch.bytes[...]
            var missing = batch.missing
            while !rest.isEmpty {
                let piece = rest.prefix(Self.wholeLines(rest))
                let failure = write(piece)
                rest = rest.dropFirst(piece.count)
                locked {
                    inHand = rest.count
                    error = failure
                    lastProgress = .now
                    guard failure != 0 else { return }
                    leftOut += piece.count { $0 == UInt8(ascii: "\n") }
                    // A notice that was not written is no line of anybody's, and is to be said again.
                    if missing > 0 { (leftOut, told) = (leftOut - 1, told - missing) }
                }
                missing = 0
                if failure != 0 { usleep(useconds_t(Self.pause.components.attoseconds / 1_000_000_000_000)) }
            }
        }
    }

    /// The next lines to be written; waits for them. Nil at the end.
    private func take() -> Batch? {
        locked {
            while pending.isEmpty {
                if isClosed { return nil }
                pthread_cond_wait(condition, mutex)
            }
            var batch = Batch(bytes: [], missing: 0)
            if leftOut > told, let notice {
                batch = Batch(bytes: notice(leftOut - told), missing: leftOut - told)
                told = leftOut
            }
            batch.bytes += pending
            pending.removeAll(keepingCapacity: true)
            inHand = batch.bytes.count
            return batch
        }
    }

    /// How many bytes are the whole lines that fit into one piece; at least one line.
    private static func wholeLines(_ bytes: ArraySlice<UInt8>) -> Int {
        let feed = UInt8(ascii: "\n")
        let end =
            bytes.prefix(piece).lastIndex(of: feed) ?? bytes.firstIndex(of: feed) ?? bytes.index(before: bytes.endIndex)
        return end + 1 - bytes.startIndex
    }

    /// Waits until the descriptor takes a piece, and writes it.
    ///
    /// - Returns: the error number; 0 when all of it was written.
    private func write(_ bytes: ArraySlice<UInt8>) -> Int32 {
        var rest = bytes
        while !rest.isEmpty {
            var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&polled, 1, -1)
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                return errno
            }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}
