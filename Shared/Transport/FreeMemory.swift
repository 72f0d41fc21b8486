import CLinux
import Glibc

/// What the process does with memory that it has freed: keeps it while calls want it again at once, and gives the rest back.
///
/// Left alone the C library does neither well. It gives memory back as soon as 128 KiB of it lie at the end of a heap, so that with
/// messages of 60 kB and more every call pays for the same pages again; and it never gives back what lies between blocks that are
/// in use, so that a process with 15 MB in use held 120 MB within the hour.
///
/// Whoever sets one of the library's own `glibc.malloc` tunables is left with what they set, and whoever puts another allocator in
/// its place with that.
enum FreeMemory {
    /// Free bytes at the end of a heap that are kept; with more of them all but 128 KiB are given back at once. Twice the largest
    /// message.
    static let keptAtEnd = 8 << 20
    /// A block of so many bytes or more has pages of its own, which are given back when it is freed.
    static let ownPages = 8 << 20
    /// How often what lies between blocks in use is given back.
    static let period = Duration.seconds(10)
    /// Free bytes in all, from which it is worth looking for pages among them.
    static let worthwhile = 16 << 20

    /// One more than there are loops: what a heap keeps is of no use to threads that have another one.
    private static let heaps = sysconf(Int32(_SC_NPROCESSORS_ONLN)) + 1

    /// Whether it does; begins when this is first read, for the life of the process.
    static let isManaged: Bool = {
        if let tunables = getenv("GLIBC_TUNABLES"), strstr(tunables, "glibc.malloc.") != nil { return false }
        // Nothing is in use of a library that nobody asks.
        guard mallinfo2().uordblks > 0 else { return false }
        mallopt(M_TRIM_THRESHOLD, Int32(keptAtEnd))
        mallopt(M_MMAP_THRESHOLD, Int32(ownPages))
        mallopt(M_ARENA_MAX, Int32(heaps))
        Task.detached {
            while true {
                try? await Task.sleep(for: period)
                giveBack()
            }
        }
        return true
    }()

    /// Gives back the whole pages between blocks in use, if at least `least` bytes are free. Takes milliseconds for each ten megabytes,
    /// during which other threads may wait for memory.
    static func giveBack(from least: Int = worthwhile) {
        if mallinfo2().fordblks >= least { malloc_trim(0) }
    }
}
