import Foundation
import Glibc
import Synchronization

/// Stands between a client and a server's socket: takes its time, and cuts connections when it is told to.
package final class CuttingProxy: Sendable {
    /// The port of loopback that it listens on.
    package let port: UInt16
    private let listener: Int32
    private let target: String
    private let delay: Duration
    private let state = Mutex(State())

    private struct State {
        var connections: [UInt64: (Int32, Int32)] = [:]
        var next: UInt64 = 0
        var isRefusing = false
        var isClosed = false
    }

    /// Listens before a socket of the file system.
    /// - Parameter delay: how long each piece is on its way, in each direction.
    package init(to target: String, delay: Duration = .zero) throws {
        self.target = target
        self.delay = delay
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        listener = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 128) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw PostgresCluster.Unavailable(reason: "no port for a proxy") }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                guard let self, self.take(client) else {
                    Glibc.close(client)
                    continue
                }
            }
        }
    }

    deinit { close() }

    /// Cuts every connection, as a network that fails does.
    package func cut() {
        let cut = state.withLock { $0.connections.values.map { $0 } }
        for (client, server) in cut {
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }
    }

    /// Whether new connections are refused from now on.
    package func refuse(_ refuses: Bool) { state.withLock { $0.isRefusing = refuses } }

    /// Ends it.
    package func close() {
        let wasClosed = state.withLock { state in
            defer { state.isClosed = true }
            return state.isClosed
        }
        guard !wasClosed else { return }
        shutdown(listener, Int32(SHUT_RDWR))
        Glibc.close(listener)
        cut()
    }

    private func take(_ client: Int32) -> Bool {
        guard !state.withLock({ $0.isRefusing || $0.isClosed }), let server = Self.connect(to: target) else {
            return false
        }
        var on: Int32 = 1
        setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        let number = state.withLock { state in
            state.next += 1
            state.connections[state.next] = (client, server)
            return state.next
        }
        let left = Atomic2()
        let end: @Sendable () -> Void = { [weak self] in
            guard left.isLast() else { return }
            _ = self?.state.withLock { $0.connections.removeValue(forKey: number) }
            Glibc.close(client)
            Glibc.close(server)
        }
        pass(client, server, end)
        pass(server, client, end)
        return true
    }

    /// Two of something, the last of which does the work.
    private final class Atomic2: Sendable {
        private let left = Atomic<Int>(2)
        func isLast() -> Bool { left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 }
    }

    private func pass(_ from: Int32, _ to: Int32, _ end: @escaping @Sendable () -> Void) {
        let nanoseconds =
            UInt64(max(0, delay.components.attoseconds / 1_000_000_000)) + UInt64(delay.components.seconds)
            * 1_000_000_000
        let line = Line()
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = recv(from, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                line.put(Array(buffer[..<count]), at: Self.now &+ nanoseconds)
            }
            line.put([], at: 0)
        }
        Thread.detachNewThread {
            // Waits as exactly as the kernel can: a twentieth of a millisecond is an eighth of what is asked for.
            let slack = open("/proc/thread-self/timerslack_ns", O_WRONLY | O_CLOEXEC)
            if slack >= 0 {
                _ = write(slack, "1", 1)
                Glibc.close(slack)
            }
            while let (bytes, time) = line.take(), !bytes.isEmpty {
                let now = Self.now
                if time > now {
                    var pause = timespec(
                        tv_sec: Int((time - now) / 1_000_000_000), tv_nsec: Int((time - now) % 1_000_000_000))
                    nanosleep(&pause, nil)
                }
                var sent = 0
                while sent < bytes.count {
                    let count = bytes.withUnsafeBytes {
                        send(to, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
                    }
                    if count <= 0 { break }
                    sent += count
                }
                if sent < bytes.count { break }
            }
            shutdown(from, Int32(SHUT_RDWR))
            shutdown(to, Int32(SHUT_RDWR))
            end()
        }
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    private static func connect(to path: String) -> Int32? {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        if isConnected { return descriptor }
        Glibc.close(descriptor)
        return nil
    }

    /// Pieces on their way, in order.
    private final class Line: @unchecked Sendable {
        private let condition = NSCondition()
        private var pieces: [([UInt8], UInt64)] = []

        func put(_ bytes: [UInt8], at time: UInt64) {
            condition.lock()
            pieces.append((bytes, time))
            condition.signal()
            condition.unlock()
        }

        func take() -> ([UInt8], UInt64)? {
            condition.lock()
            defer { condition.unlock() }
            while pieces.isEmpty { condition.wait() }
            return pieces.removeFirst()
        }
    }
}
