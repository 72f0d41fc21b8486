import CMicrohttpd
import Glibc
package import Phrases

/// The daemon's own HTTP port, for operators and their tools: `/metrics`, `/healthz`, `/readyz`.
///
/// One thread of libmicrohttpd serves it; what it serves is computed without blocking. Only GET and HEAD.
///
/// `@unchecked Sendable`: the daemon's handle is written once before the object is shared, and once more by ``stop()`` or
/// `deinit`, under the caller's exclusive hold; libmicrohttpd itself may be called from any thread.
package final class AdminEndpoint: @unchecked Sendable {
    /// What a request for a path is answered.
    struct Answer: Sendable {
        let status: UInt32
        let contentType: String
        let body: String
    }

    /// What the C callback gets as its context.
    private final class Pages: Sendable {
        let metrics: Metrics
        let health: HealthBoard
        let language: Language
        init(metrics: Metrics, health: HealthBoard, language: Language) {
            self.metrics = metrics
            self.health = health
            self.language = language
        }

        /// What is said to people, as a line.
        func said(_ text: Phrase) -> String { text(language) + "\n" }

        func answer(_ path: String) -> Answer {
            let plain = "text/plain; charset=utf-8"
            switch path {
            case "/metrics":
                return Answer(
                    status: 200, contentType: "text/plain; version=0.0.4; charset=utf-8", body: metrics.exposition())
            case "/healthz":
                return Answer(status: 200, contentType: plain, body: "ok\n")
            case "/readyz":
                let (ready, text) = health.readiness()
                return Answer(status: ready ? 200 : 503, contentType: plain, body: text)
            default:
                return Answer(
                    status: 404, contentType: plain, body: said("not here; there are /metrics, /healthz and /readyz"))
            }
        }
    }

    /// The port it listens on.
    package let port: UInt16
    private let pages: Pages
    private var daemon: OpaquePointer?

    /// Starts listening on `host:port`; port 0 takes a free one.
    ///
    /// - Throws: ``ConfigurationError`` when the address is not loopback or cannot be listened on.
    package init(
        address: String, metrics: Metrics, health: HealthBoard, language: Language = .english
    ) throws(ConfigurationError) {
        var socketAddress = try LoopbackAddress(address, key: "admin-listen")
        let pages = Pages(metrics: metrics, health: health, language: language)
        self.pages = pages
        // The daemon is stopped, and its thread has ended, before `pages` is released: no retain is needed.
        let context = Unmanaged.passUnretained(pages).toOpaque()
        let started = socketAddress.withPointer { pointer, isV6 in
            xinyi_http_start(
                pointer, isV6 ? 1 : 0, AdminEndpoint.handle, context, Limits.adminConnections, Limits.adminIdleSeconds)
        }
        guard let started else {
            throw ConfigurationError(
                key: "admin-listen", rule: "'\(address)' cannot be listened on (\(Phrase.systemError))",
                remedy: "choose a free port, or stop what uses it")
        }
        daemon = started
        port = xinyi_http_port(started)
    }

    /// Stops listening and ends the thread; later calls do nothing.
    package func stop() {
        guard let running = daemon else { return }
        daemon = nil
        MHD_stop_daemon(running)
    }

    deinit { stop() }

    private static let handle: MHD_AccessHandlerCallback = { context, connection, url, method, _, _, size, state in
        guard let context, let connection, let url, let method, let size, let state else { return .NO }
        let pages = Unmanaged<Pages>.fromOpaque(context).takeUnretainedValue()
        let verb = String(cString: method)
        // Bodies are not wanted: whatever is sent is taken and forgotten.
        if size.pointee > 0 {
            size.pointee = 0
            return .YES
        }
        _ = state
        let answer =
            ["GET", "HEAD"].contains(verb)
            ? pages.answer(String(cString: url))
            : Answer(status: 405, contentType: "text/plain; charset=utf-8", body: pages.said("only GET and HEAD"))
        var body = Array(answer.body.utf8)
        // MHD_RESPMEM_MUST_COPY: the library copies before it returns.
        guard let response = MHD_create_response_from_buffer(body.count, &body, .RESPMEM_MUST_COPY) else {
            return .NO
        }
        defer { MHD_destroy_response(response) }
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store")
        return MHD_queue_response(connection, answer.status, response)
    }
}
