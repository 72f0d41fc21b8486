import Credit
import Crypto
import RPC
import Store
import Synchronization
package import Transport

/// A daemon at work in this process: store, server, admin endpoint, registration, background tasks.
package final class RunningService: Sendable {
    /// Where calls are served.
    package let address: SocketAddress
    /// Where `/metrics`, `/healthz` and `/readyz` are.
    package let adminPort: UInt16
    /// What the service was made with.
    package let environment: ServiceEnvironment
    private let server: Server
    private let admin: AdminEndpoint
    private let registrar: DirectoryRegistrar?
    private let database: Database?
    private let tasks: [Task<Void, Never>]
    private let hasStopped = Mutex(false)

    /// Starts a service; returns when it serves.
    ///
    /// - Throws: ``StartFailure``. Nothing is left running then.
    package static func start(
        _ definition: ServiceDefinition, configuration: Configuration,
        log: @escaping @Sendable ([UInt8]) -> Void = Logger.standardError
    ) async throws(StartFailure) -> RunningService {
        do {
            return try await RunningService(definition, configuration, log)
        } catch {
            throw StartFailure(error)
        }
    }

    private init(
        _ definition: ServiceDefinition, _ configuration: Configuration, _ log: @escaping @Sendable ([UInt8]) -> Void
    ) async throws {
        let instanceID = configuration.optional("instance-id") ?? RequestID.random()
        let level = LogLevel(rawValue: configuration.text("log-level")) ?? .info
        let logger = Logger(service: definition.name, instance: instanceID, level: level, write: log)
        logger.info("starting", ["version": .name(ProgramVersion.current)])
        logger.configuration(configuration)
        let clock = try Self.clock(configuration, logger)
        let security = try ConnectionSecurity(configuration, service: definition.name)
        let checked = try CheckedAddresses(definition, configuration, security)
        if security.provider == nil {
            logger.warning("connections are plain, and callers are taken on their word for who they are")
        }
        let policy = try configuration.optional("policy-file").map { try Policy.load($0) } ?? .standard
        let database = try Self.openStore(definition, configuration, clock)
        self.database = database
        let metrics = Metrics()
        let health = HealthBoard()
        let environment = ServiceEnvironment(
            service: definition.name, instanceID: instanceID, configuration: configuration, logger: logger,
            metrics: metrics, clock: clock, health: health, security: security, store: database)
        self.environment = environment
        do {
            let services = try await definition.make(environment)
            let server = try Self.server(definition, environment, services, policy, checked.listen, database)
            self.server = server
            admin = try AdminEndpoint(
                address: configuration.text("admin-listen"), metrics: metrics, health: health)
            do {
                address = try server.start()
            } catch {
                admin.stop()
                throw error
            }
        } catch {
            await database?.close()
            throw error
        }
        adminPort = admin.port
        Self.addProcessMetrics(metrics, server, database)
        environment.inBackground("health") {
            while true {
                try await Task.sleep(for: Limits.healthPeriod)
                health.lookAgain()
            }
        }
        Self.addCertificateMetrics(metrics, security, clock)
        let follower = Task { [server] in await security.follow(logger) { server.checkPeers() } }
        tasks = environment.background.map { Self.run($0, logger) } + [follower]
        health.phase = .serving
        registrar =
            definition.registers
            ? DirectoryRegistrar(
                environment, endpoint: configuration.optional("advertise") ?? "\(address)",
                directories: checked.directories)
            : nil
        registrar?.start()
        logger.info("serving", ["address": .name("\(address)"), "admin_port": .integer(Int(adminPort))])
    }

    // MARK: - Parts

    private static func clock(_ configuration: Configuration, _ logger: Logger) throws -> any WallClock {
        let offset = configuration.integer("clock-offset-seconds")
        guard offset != 0 else { return SystemClock() }
        guard configuration.boolean("development") else {
            throw ConfigurationError(
                key: "clock-offset-seconds", rule: "must be 0 unless development is true",
                remedy: "leave it out, or pass --development on a machine where nothing is real")
        }
        logger.warning("the clock is offset, for development only", ["offset_seconds": .integer(offset)])
        return SystemClock(offsetMilliseconds: Int64(offset) * 1000)
    }

    private static func openStore(
        _ definition: ServiceDefinition, _ configuration: Configuration, _ clock: any WallClock
    ) throws -> Database? {
        guard let migrations = definition.migrations else { return nil }
        let path = try DataDirectory.prepare(configuration.text("data-dir"), service: definition.name)
        var options = StoreOptions.default
        options.now = { clock.now().milliseconds }
        return try Database.open(path: path, migrations: migrations, options: options)
    }

    private static func server(
        _ definition: ServiceDefinition, _ environment: ServiceEnvironment, _ services: [any RPCService],
        _ policy: Policy, _ address: SocketAddress, _ database: Database?
    ) throws(ConfigurationError) -> Server {
        let logger = environment.logger
        let own = Router(services: services).methods.map(\.descriptor.service)
        let names = Set(own).union(["xinyi.common.v1.IntrospectionService", "xinyi.common.v1.HealthService"])
        let view = ServerView()
        let introspection = Introspection(
            service: definition.name, instanceID: environment.instanceID,
            schemaVersion: definition.migrations?.count ?? 0,
            serviceNames: names.sorted(), database: database, view: view, pages: environment.pages,
            clock: environment.clock)
        let all: [any RPCService] =
            services + [introspection, Health(serviceNames: names, board: environment.health)]
        let drain = environment.configuration.seconds("drain-seconds")
        var configuration = ServerConfiguration(
            address: address, tls: environment.security.provider, drainTimeout: drain,
            streamDrainTimeout: min(drain, .milliseconds(500))
        ) { event in log(event, logger, environment.metrics) }
        let methods = Router(services: all).methods.map(\.descriptor)
        let closed = methods.filter { policy.roles(allowedTo: $0).isEmpty }.map(\.path).sorted()
        if !closed.isEmpty { logger.warning("methods that nobody may call", ["methods": .names(closed)]) }
        configuration.methodLimits = try MethodLimits.read(environment.configuration, methods)
        let trustDomain = environment.configuration.text("trust-domain")
        let calls = MetricsInterceptor(
            methods: methods, metrics: environment.metrics, slowCalls: slowCalls(environment))
        let server = Server(
            configuration: configuration, services: all,
            interceptors: [
                calls,
                AccessInterceptor(authenticator: Authenticator(trustDomain: trustDomain), policy: policy),
            ])
        view.show(server, calls: calls)
        return server
    }

    private static func slowCalls(_ environment: ServiceEnvironment) -> SlowCallLog? {
        let threshold = environment.configuration.integer("slow-call-millis")
        guard threshold > 0 else { return nil }
        return SlowCallLog(
            threshold: .milliseconds(threshold), logger: environment.logger, metrics: environment.metrics)
    }

    private static func log(_ event: ServerEvent, _ logger: Logger, _ metrics: Metrics) {
        switch event {
        case .connectionClosed(let peer, let reason, let liveCalls):
            logger.warning(
                "connection closed", ["peer": .name(peer), "reason": .name(reason), "live_calls": .integer(liveCalls)])
        case .connectionRefused(let peer, let limit):
            logger.warning("connection refused", ["peer": .name(peer), "limit": .integer(limit)])
        case .handshakeRefused(let peer, let reason, let detail):
            metrics.counter(
                "xinyi_handshakes_refused_total", "TLS handshakes that ended without a peer.", ["reason": reason]
            ).add()
            logger.warning(
                "handshake refused", ["peer": .name(peer), "reason": .name(reason), "detail": .name(detail)])
        case .acceptFailed(let error):
            logger.error("accept failed", ["reason": .name(error.description)])
        case .internalError(let errorID, let method, let cause):
            logger.error(
                "handler failed",
                ["error_id": .name(errorID), "method": .name(method.path), "reason": .error(cause)])
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
            (.serverBusy, "server_busy"),
        ]
        let refusals = server.refusals
        for (bound, reason) in bounds {
            metrics.total(name, help, ["reason": reason, "method": ""]) { refusals.count(bound) }
        }
        for (method, gate) in server.methodGates {
            metrics.total(name, help, ["reason": "method_busy", "method": method]) { gate.refused }
        }
    }

    private static func addCertificateMetrics(
        _ metrics: Metrics, _ security: ConnectionSecurity, _ clock: any WallClock
    ) {
        guard let provider = security.provider else { return }
        metrics.computed("xinyi_certificate_expiry_seconds", "Seconds until the service's own certificate ends.") {
            Double(provider.credentials.own.notAfter) - Double(clock.now().milliseconds) / 1000
        }
    }

    private static func run(_ background: ServiceEnvironment.Background, _ logger: Logger) -> Task<Void, Never> {
        Task {
            while !Task.isCancelled {
                do {
                    try await background.run()
                    if Task.isCancelled { return }
                    logger.error("background task ended", ["task": .name(background.name)])
                } catch {
                    if Task.isCancelled { return }
                    logger.error(
                        "background task failed", ["task": .name(background.name), "reason": .error(error)])
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
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
        environment.logger.info("draining")
        environment.health.phase = .draining
        await registrar?.stop()
        server.beginGracefulShutdown()
        await server.waitUntilStopped()
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
        environment.closeClients()
        await database?.close()
        admin.stop()
        environment.logger.info("stopped")
    }
}

/// The addresses of a configuration, read before anything is opened.
private struct CheckedAddresses {
    let listen: SocketAddress
    let directories: [SocketAddress]

    init(_ definition: ServiceDefinition, _ configuration: Configuration, _ security: ConnectionSecurity) throws {
        listen = try SocketAddress.parse(configuration.text("listen"))
        guard listen.isLoopback || security.provider != nil else {
            throw ConfigurationError(
                key: "listen",
                rule: "'\(listen)' can be reached from other machines, and connections are plain",
                remedy: "give certificates instead of plaintext, or listen on 127.0.0.1, [::1] or unix:/path")
        }
        if definition.registers, listen.isWildcard, configuration.optional("advertise") == nil {
            throw ConfigurationError(
                key: "advertise", rule: "must be given where listen is '\(listen)', which nobody can call",
                remedy: "give the address at which others reach this instance")
        }
        _ = try LoopbackAddress(configuration.text("admin-listen"), key: "admin-listen")
        let names = definition.upstreams.map { "\($0)-endpoints" }
        for name in names { _ = try Self.parse(name, configuration) }
        directories = definition.registers ? try Self.parse("directories", configuration) : []
    }

    private static func parse(_ key: String, _ configuration: Configuration) throws -> [SocketAddress] {
        try configuration.list(key).map { text in
            do {
                return try SocketAddress.parse(text)
            } catch {
                throw ConfigurationError(["\(key): \(error)"])
            }
        }
    }
}
