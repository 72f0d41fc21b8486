import CLinux
import Glibc

/// What a descriptor is ready for.
struct PollEvents: OptionSet {
    let rawValue: UInt32
    static let readable = PollEvents(rawValue: UInt32(xinyi_readable))
    static let writable = PollEvents(rawValue: UInt32(xinyi_writable))
    /// The peer is gone or the socket failed; reported without being asked for.
    static let failed = PollEvents(rawValue: UInt32(xinyi_hangup) | UInt32(xinyi_error))
}

/// Level-triggered epoll. Each descriptor carries a 64-bit key of the loop's choosing.
struct Poller: ~Copyable {
    private let epoll: FileDescriptor

    init() throws(TransportError) {
        epoll = FileDescriptor(owning: try mustSyscall("epoll_create1") { xinyi_epoll_create() })
    }

    borrowing func add(_ fd: Int32, _ events: PollEvents, key: UInt64) throws(TransportError) {
        let raw = epoll.raw
        try mustSyscall("epoll_ctl") { xinyi_epoll_add(raw, fd, events.rawValue, key) }
    }

    borrowing func modify(_ fd: Int32, _ events: PollEvents, key: UInt64) throws(TransportError) {
        let raw = epoll.raw
        try mustSyscall("epoll_ctl") { xinyi_epoll_modify(raw, fd, events.rawValue, key) }
    }

    borrowing func remove(_ fd: Int32) throws(TransportError) {
        let raw = epoll.raw
        try mustSyscall("epoll_ctl") { xinyi_epoll_remove(raw, fd) }
    }

    /// Waits up to `milliseconds` (-1 for ever) and gives the number of events written to `events`.
    borrowing func wait(
        _ events: UnsafeMutableBufferPointer<epoll_event>, milliseconds: Int32
    ) throws(TransportError) -> Int {
        let raw = epoll.raw
        return Int(
            try mustSyscall("epoll_wait") {
                epoll_wait(raw, events.baseAddress, Int32(events.count), milliseconds)
            })
    }
}
