import CLinux
import Glibc
import Phrases
import RPC
import Synchronization

/// A bound, listening socket.
struct ListeningSocket: ~Copyable {
    private(set) var fd: FileDescriptor
    /// The address that the kernel gave it.
    let bound: SocketAddress

    /// Binds and listens; gives the socket and the address bound.
    static func open(
        _ configuration: ServerConfiguration
    ) throws(TransportError) -> ListeningSocket {
        let address = configuration.address
        guard address.isLoopback || configuration.tls != nil else { throw .plaintextRefused(address, "listen on") }
        let fd = try FileDescriptor.socket(family: address.family)
        if case .unix(let path) = address.form { removeStale(path, address) }
        if address.family != AF_UNIX { try fd.set(xinyi_sol_socket, xinyi_so_reuseaddr, 1) }
        if address.family == AF_INET6 { try fd.set(xinyi_ipv6, xinyi_ipv6_v6only, 1) }
        let raw = fd.raw
        do throws(TransportError) {
            try mustSyscall("bind") { address.withSockAddr { bind(raw, $0, $1) } }
        } catch {
            guard case .system(_, EADDRINUSE) = error.kind else { throw error }
            throw TransportError(
                .addressInUse, "\(address) is in use; another instance runs there, or choose another address")
        }
        try mustSyscall("listen") { listen(raw, configuration.limits.listenBacklog) }
        if case .unix = address.form { return ListeningSocket(fd: fd, bound: address) }
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        try mustSyscall("getsockname") {
            withUnsafeMutablePointer(to: &storage) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(raw, $0, &length) }
            }
        }
        return ListeningSocket(fd: fd, bound: SocketAddress(storage, length: length))
    }

    /// Stops listening; a Unix socket's file goes too.
    mutating func close() {
        if case .unix(let path) = bound.form { unlink(path) }
        fd.close()
    }

    /// A socket file that nobody listens on is left over from a process that was killed.
    private static func removeStale(_ path: String, _ address: SocketAddress) {
        guard let probe = try? FileDescriptor.socket(family: AF_UNIX) else { return }
        let raw = probe.raw
        let connected = address.withSockAddr { connect(raw, $0, $1) }
        if connected == -1, errno == ECONNREFUSED { unlink(path) }
    }
}

/// Accepts connections and gives them to the server's shards in turn.
///
/// Unchecked: touched only on its loop; it crosses threads once, on its way there.
final class Listener: IOHandle, @unchecked Sendable {
    private var socket: ListeningSocket
    private var isClosed = false
    private let server: Server
    private var nextShard = 0
    private var pause: LoopTimer?
    /// How fast newcomers are taken that have to say who they are.
    private var pace: AcceptPace?

    init(_ socket: consuming ListeningSocket, server: Server, loop: EventLoop) {
        self.socket = consume socket
        self.server = server
        let configuration = server.configuration
        pace = configuration.tls.map { _ in AcceptPace(configuration.limits, now: .now) }
        super.init(loop: loop)
    }

    func begin() {
        server.shards[0].listener = self
        // The drain may have begun before this ran.
        guard !server.shards[0].isDraining else { return close() }
        do {
            try loop.register(self, fd: socket.fd.raw, .readable)
        } catch {
            server.configuration.onEvent(.acceptFailed(error))
        }
    }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        if let pause { loop.cancel(pause) }
        pause = nil
        loop.deregister(self, fd: socket.fd.raw)
        socket.close()
        server.shards[0].listener = nil
        server.listenerClosed()
    }

    override func ready(_ events: PollEvents) {
        for _ in 0..<server.configuration.limits.acceptsPerTurn {
            guard !isClosed else { return }
            if let later = later() { return pauseAccepting(until: later) }
            let raw = socket.fd.raw
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            do {
                let accepted = try syscall("accept4") {
                    withUnsafeMutablePointer(to: &storage) {
                        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { xinyi_accept(raw, $0, &length) }
                    }
                }
                guard case .done(let socket) = accepted else { return }
                try take(FileDescriptor(owning: socket), SocketAddress(storage, length: length))
            } catch {
                if case .system(_, let code) = error.kind, [ECONNABORTED, EPERM, EPROTO].contains(code) { continue }
                // Out of descriptors or memory: waiting a moment is better than asking in a circle.
                server.configuration.onEvent(.acceptFailed(error))
                return pauseAccepting(until: loop.now + .milliseconds(100))
            }
        }
    }

    /// When to take the next one in, if that is not now.
    private func later() -> MonotonicInstant? {
        pace?.later(than: loop.now, waiting: server.waitingHandshakes.load(ordering: .relaxed))
    }

    private func take(_ fd: consuming FileDescriptor, _ address: SocketAddress) throws(TransportError) {
        guard server.admitConnection() else {
            server.configuration.onEvent(
                .connectionRefused(peer: "\(address)", limit: server.configuration.limits.maxConnections))
            return
        }
        if address.family != AF_UNIX {
            do throws(TransportError) {
                try fd.configureTCP()
            } catch {
                // The peer has gone already.
                return server.connectionClosed()
            }
        }
        pace?.take(loop.now)
        let shard = server.shards[nextShard]
        nextShard = (nextShard + 1) % server.shards.count
        let peer = Peer(address: "\(address)", isLoopback: address.isLoopback)
        let connection = ServerConnection(ByteStream(fd), peer: peer, server: server, shard: shard)
        shard.loop.execute { connection.begin() }
    }

    /// Leaves newcomers in the kernel's queue for a while.
    private func pauseAccepting(until instant: MonotonicInstant) {
        loop.modify(self, fd: socket.fd.raw, [])
        let timer = LoopTimer { [weak self] in
            guard let self, !self.isClosed else { return }
            self.loop.modify(self, fd: self.socket.fd.raw, .readable)
        }
        pause = timer
        loop.set(timer, at: instant)
    }
}
