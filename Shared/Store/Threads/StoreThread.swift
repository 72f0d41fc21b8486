import Glibc
import Phrases

/// Threads of the store: SQLite blocks, so nothing of it may run on an event loop or in the cooperative pool.
package enum StoreThread {
    /// How far threads step back that do: half of the way to the least important.
    private static let niceness: Int32 = 10

    /// Runs `body` on a new detached thread with a name of at most 15 bytes; throws `.busy` when the system has no
    /// more threads.
    ///
    /// - Parameter steppingBack: whether others go first where processors are scarce.
    package static func start(
        _ name: String, steppingBack: Bool = false, _ body: sending @escaping () -> Void
    ) throws(StoreError) {
        let start = Unmanaged.passRetained(Start(name, steppingBack, body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Start>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw StoreError.busy("the system has no thread left")
        }
        pthread_detach(thread)
    }

    /// Stands still on the calling thread, which is one of the store's.
    package static func pause(_ time: Duration) { usleep(UInt32(clamping: time.nanoseconds / 1_000)) }

    private final class Start {
        private let name: String
        private let stepsBack: Bool
        private let body: () -> Void

        init(_ name: String, _ stepsBack: Bool, _ body: @escaping () -> Void) {
            self.name = name
            self.stepsBack = stepsBack
            self.body = body
        }

        func run() {
            // The thread's name, for `top -H` and debuggers; pthread_setname_np is a GNU extension that Glibc's
            // module hides.
            let descriptor = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
            if descriptor >= 0 {
                _ = write(descriptor, name, min(15, name.utf8.count))
                close(descriptor)
            }
            // Of the calling thread alone, as Linux has it (setpriority(2), notes). Refused, it is as important as others.
            if stepsBack { _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, StoreThread.niceness) }
            body()
        }
    }
}
