import Credit
import Crypto
import Phrases
import RPC
import Store
import Synchronization
package import Transport

/// A daemon at work in this process: a service that was made, its server, admin endpoint and registration.
package final class RunningService: Sendable {
    /// Where calls are served.
    package let address: SocketAddress
    /// Where `/metrics`, `/healthz` and `/readyz` are.
    package let adminPort: UInt16
    /// The service itself.
    package let made: MadeService
    private let server: Server
    private let admin: AdminEndpoint
    private let registrar: DirectoryRegistrar?
    private let watch: CertificateWatch?
    private let certificates: Task<Void, Never>
    private let hasStopped = Mutex(false)

    /// What the service was made with.
    package var environment: ServiceEnvironment { made.environment }

    /// Makes a service and serves it; returns when it serves.
    ///
    /// - Throws: ``StartFailure``. Nothing is left running then.
    package static func start(
        _ definition: ServiceDefinition, configuration: Configuration,
        surroundings: ServiceSurroundings = ServiceSurroundings()
    ) async throws(StartFailure) -> RunningService {
        try await serve(
            try await MadeService.make(definition, configuration: configuration, surroundings: surroundings))
    }

    /// Serves what was made; returns when it serves.
    ///
    /// - Throws: ``StartFailure``. What was made is closed then.
    package static func serve(_ made: MadeService) async throws(StartFailure) -> RunningService {
        do {
            return try RunningService(made)
        } catch {
            await made.end()
            throw StartFailure(error)
        }
    }

    private init(_ made: MadeService) throws {
        self.made = made
        let environment = made.environment
        let (logger, metrics, security) = (environment.logger, environment.metrics, environment.security)
        let server = Self.server(made)
        self.server = server
        admin = try AdminEndpoint(
            address: environment.configuration.text("admin-listen"), metrics: metrics, health: environment.health,
            language: made.language)
        do {
            address = try server.start()
        } catch {
            admin.stop()
            throw error
        }
        adminPort = admin.port
        Self.addProcessMetrics(metrics, server, made.database)
        let watch = security.provider.map { CertificateWatch($0, logger, metrics, environment.health) }
        self.watch = watch
        certificates = Task { [server] in await watch?.follow { server.checkPeers() } }
        made.begin()
        registrar =
            made.definition.registers
            ? DirectoryRegistrar(
                environment, endpoint: environment.configuration.optional("advertise") ?? "\(address)",
                directories: made.addresses.directories, store: made.database?.feed.identity ?? "",
                isSole: made.definition.holdsRecord, isShared: made.database?.isShared ?? false)
            : nil
        registrar?.start()
        logger.info("serving", ["address": .name("\(address)"), "admin_port": .integer(Int(adminPort))])
    }

    // MARK: - Parts

    private static func server(_ made: MadeService) -> Server {
        let environment = made.environment
        let drain = environment.configuration.seconds("drain-seconds")
        var configuration = ServerConfiguration(
            address: made.addresses.listen, tls: environment.security.provider, drainTimeout: drain,
            streamDrainTimeout: min(drain, .milliseconds(500))
        ) { event in log(event, made) }
        configuration.methodLimits = made.methodLimits
        let server = Server(
            configuration: configuration, services: made.services, interceptors: made.interceptors)
        made.view.show(server, calls: made.calls)
        return server
    }

    /// What peers can cause as often as they like, most of it without a certificate, has a bound for each kind.
    private static func log(_ event: ServerEvent, _ made: MadeService) {
        let (logger, metrics) = (made.environment.logger, made.environment.metrics)
        switch event {
        case .connectionClosed(let peer, let reason, let liveCalls):
            logger.bounded(
                .warning, "connection closed",
                [("peer", .name(peer)), ("reason", .name(reason)), ("live_calls", .integer(liveCalls))])
        case .connectionRefused(let peer, let limit):
            logger.bounded(
                .warning, "connection refused", [("peer", .name(peer)), ("limit", .integer(limit))])
        case .handshakeRefused(let peer, let reason, let detail):
            metrics.counter(
                "xinyi_handshakes_refused_total", "TLS handshakes that ended without a peer.", ["reason": reason]
            ).add()
            logger.bounded(
                .warning, "handshake refused", of: reason,
                [("peer", .name(peer)), ("reason", .name(reason)), ("detail", .name(detail))])
        case .acceptFailed(let error):
            logger.bounded(.error, "accept failed", [("reason", .name(error.description))])
        case .callFailed(let failure):
            made.refusals.note(failure)
        case .callTurnedAway(let peer, let method, let error):
            made.refusals.note(peer: peer, method: method, error: error)
        }
    }

    private static func addProcessMetrics(_ metrics: Metrics, _ server: Server, _ database: Database?) {
        metrics.gauge("xinyi_build_info", "1, with the version as a label.", ["version": ProgramVersion.current]).set(1)
        metrics.computed("xinyi_connections", "Open connections of the server.") { [weak server] in
            Double(server?.connectionCount ?? 0)
        }
        addRefusals(metrics, server)
        guard let database else { return }
        let feed = database.feed
        metrics.computed("xinyi_feed_head_position", "The newest position of the service's own feed.") {
            Double(feed.headPosition)
        }
    }

    private static func addRefusals(_ metrics: Metrics, _ server: Server) {
        let (name, help) = ("xinyi_rpc_refused_total", "Connections and calls refused at a bound.")
        let bounds: [(ServerRefusals.Bound, String)] = [
            (.tooManyConnections, "too_many_connections"), (.tooManyCalls, "too_many_calls"),
            (.serverBusy, "server_busy"), (.connectionsOfIdentity, "connections_of_identity"),
            (.callsOfIdentity, "calls_of_identity"), (.bytesOfIdentity, "bytes_of_identity"),
        ]
        let refusals = server.refusals
        for (bound, reason) in bounds {
            metrics.total(name, help, ["reason": reason, "method": ""]) { refusals.count(bound) }
        }
        for (method, gate) in server.methodGates {
            metrics.total(name, help, ["reason": "method_busy", "method": method]) { gate.refused }
        }
    }

    // MARK: - What an operator asks for

    /// Reads again what may change while the service runs, and says in the log what it did: configuration and policy file,
    /// certificates and revocation lists, and files that the service registered (``ServiceEnvironment/onReload(_:_:)``).
    ///
    /// - Parameter read: reads the configuration as at the start; nil where it cannot have changed.
    package func reload(
        _ read: (@Sendable () throws(ConfigurationError) -> Configuration)? = nil
    ) async {
        let outcome = made.reload.look(read)
        let files = await environment.reload()
        let certificates = watch.map { $0.look { [server] in server.checkPeers() }.text } ?? "none" as Phrase
        environment.logger.answer(
            "reload",
            [
                "certificates": .said(certificates), "policy": .said(outcome.policy), "files": .said(.list(files)),
                "configuration": .said(outcome.configuration), "taken": .names(outcome.taken),
                "at_next_start": .names(outcome.later),
            ])
    }

    /// Lets the log say more, or less, by one level, and says which it is now.
    package func changeLogLevel(toMore: Bool) {
        let logger = environment.logger
        logger.level = LogLevel(rank: logger.level.rank + (toMore ? -1 : 1))
        logger.answer("log level", ["now": .name(logger.level.rawValue)])
    }

    // MARK: - Stopping

    /// Stops gracefully: out of the directories, no new calls, those at work finish within `drain-seconds`, then everything is
    /// closed. Returns when all of that is done; a second call does nothing.
    package func stop() async {
        let first = hasStopped.withLock { stopped in
            defer { stopped = true }
            return !stopped
        }
        guard first else { return }
        made.beginDrain()
        await registrar?.stop()
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        certificates.cancel()
        await certificates.value
        await made.end()
        admin.stop()
        environment.logger.info("stopped")
    }
}
