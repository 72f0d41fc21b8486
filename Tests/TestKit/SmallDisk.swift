import Glibc

/// A file system of so many kilobytes, so that a disk is really full. Needs the right to mount; `nil` without it.
package final class SmallDisk: Sendable {
    /// The directory that it is mounted on; gone with this value.
    package let directory = TemporaryDirectory("small-disk")

    /// Mounts one.
    package init?(kilobytes: Int) {
        guard mount("tmpfs", directory.path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else { return nil }
    }

    /// Where it is.
    package var path: String { directory.path }

    /// Makes it larger or smaller, with what it holds; false if that cannot be.
    package func resize(kilobytes: Int) -> Bool {
        mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT), "size=\(kilobytes)k") == 0
    }

    /// Whether this process may mount: root in its own machine, seldom a container.
    package static let isPossible = SmallDisk(kilobytes: 16) != nil

    deinit { umount2(path, CInt(MNT_DETACH)) }
}
