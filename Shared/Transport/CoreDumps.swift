import CLinux

/// Images of a process's memory, in which keys and people's data would lie on disk.
package enum CoreDumps {
    /// Turns them off for this process and those that it starts, for good; its memory can then be read by root alone, which debuggers
    /// and profilers of its own user notice.
    ///
    /// - Returns: whether it is so.
    @discardableResult
    package static func turnOff() -> Bool { xinyi_no_core_dumps() == 0 }
}
