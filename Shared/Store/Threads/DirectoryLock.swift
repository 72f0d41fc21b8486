import Glibc
import Phrases
import Synchronization

/// The lock that lets one process (and one `Database` in it) use a data directory: `store.lock`, held with `flock`
/// until released, and by the kernel's doing also when the process dies.
package final class DirectoryLock: Sendable {
    private let descriptor: Atomic<CInt>

    /// Takes the lock of the directory that holds `path`; throws `.alreadyOpen` naming the holder's process id.
    package init(forFile path: String) throws(StoreError) {
        let directory = Self.directory(of: path)
        let file = directory + "/store.lock"
        let opened = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw StoreError(
                .cannotOpen,
                "the lock file \(file) cannot be created (\(Phrase.systemError)); create the directory and let "
                    + "the service's user write there")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(opened)
            close(opened)
            throw StoreError(
                .alreadyOpen,
                "the data directory \(directory) is in use by process \(holder); stop it, or choose another directory")
        }
        let text = Array("\(getpid())\n".utf8)
        // Only for the message above: the lock holds whether or not this is written.
        if ftruncate(opened, 0) == 0 { _ = pwrite(opened, text, text.count, 0) }
        descriptor = Atomic(opened)
    }

    deinit { release() }

    /// Gives the lock back; later calls do nothing.
    package func release() {
        let held = descriptor.exchange(-1, ordering: .acquiringAndReleasing)
        guard held >= 0 else { return }
        // Unlocked by word, not only by closing: a process being spawned elsewhere in this one has a copy of the
        // descriptor until it executes, and the lock would last as long.
        flock(held, LOCK_UN)
        close(held)
    }

    /// The directory part of a path; `.` for a bare name.
    package static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Creates an empty file that only its owner may read, so that SQLite's log and index files, which copy its mode,
    /// are private too. A file that exists keeps its mode; what cannot be created is reported by whoever opens it.
    package static func createPrivately(_ path: String) {
        let created = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if created >= 0 { close(created) }
    }

    private static func holder(_ descriptor: CInt) -> String {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { (48...57).contains($0) }
        return digits.isEmpty ? "unknown" : String(decoding: digits, as: UTF8.self)
    }
}
