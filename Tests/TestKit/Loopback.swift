import Glibc
import Synchronization

/// Connections to this machine for tests that write bytes themselves.
package enum Loopback {
    /// A blocking socket connected to `127.0.0.1:port`, the caller's to close; nil when nobody listens. Reads and writes give
    /// up after so many seconds, or never.
    package static func connect(port: UInt16, patience: Int? = nil) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        if let patience {
            var timeout = timeval(tv_sec: patience, tv_usec: 0)
            let size = socklen_t(MemoryLayout<timeval>.size)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
            setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, size)
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Ports that were given out; nobody may listen on one of them yet.
    private static let given = Mutex<Set<Int>>([])
    /// Below those that the kernel gives to whoever names none (32,768 by default, ip_local_port_range): a connection of another program
    /// would take one of those between its being found and its being used.
    private static let ports = 12_000..<20_000

    /// A port on which nobody listens now, for a process that is told its own; never twice.
    package static func freePort() throws -> Int {
        for _ in 0..<1_000 {
            let port = Int.random(in: ports)
            if isFree(port), given.withLock({ $0.insert(port).inserted }) { return port }
        }
        throw NotInTime("a free port")
    }

    private static func isFree(_ port: Int) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
