import Glibc

/// Threads of the store: SQLite blocks, so nothing of it may run on an event loop or in the cooperative pool.
enum StoreThread {
    /// Runs `body` on a new detached thread with a name of at most 15 bytes; throws `.busy` when the system has no
    /// more threads.
    static func start(_ name: String, _ body: sending @escaping () -> Void) throws(StoreError) {
        let start = Unmanaged.passRetained(Start(name, body))
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

    private final class Start {
        private let name: String
        private let body: () -> Void

        init(_ name: String, _ body: @escaping () -> Void) {
            self.name = name
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
            body()
        }
    }
}
