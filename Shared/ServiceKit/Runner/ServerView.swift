import RPC
import Synchronization
package import Transport

/// What introspection sees of the daemon: the server, which exists only after the services that it serves were made, and
/// the measurements of its calls.
package final class ServerView: Sendable {
    private struct Parts {
        weak var server: Server?
        var calls: MetricsInterceptor?
    }

    private let parts = Mutex(Parts())

    /// A view of nothing yet.
    package init() {}

    /// Shows a server and the measurements of its calls. The server is not kept alive by it.
    package func show(_ server: Server, calls: MetricsInterceptor) {
        parts.withLock { parts in
            parts.server = server
            parts.calls = calls
        }
    }

    /// The server.
    ///
    /// - Throws: UNAVAILABLE while there is none, before the first call and after the last.
    func server() throws(RPCError) -> Server {
        guard let server = parts.withLock({ $0.server }) else {
            throw .unavailable(
                reason: "NOT_STARTED", message: "the server is starting or gone; ask again",
                domain: AccessInterceptor.domain)
        }
        return server
    }

    /// How calls of every method went, by name.
    var statistics: [MetricsInterceptor.Statistics] { parts.withLock { $0.calls }?.statistics ?? [] }
}
