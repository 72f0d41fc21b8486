import Credit
import Crypto
import Phrases
package import RPC
import Store
import Synchronization
import Transport

/// A service made from its definition and not served yet: the store is open, handlers and interceptors are ready, nothing listens and
/// nothing runs. ``RunningService`` puts it behind a socket; a test may call it in its own process.
package final class MadeService: Sendable {
    /// What it was made from.
    package let definition: ServiceDefinition
    /// What it was made with.
    package let environment: ServiceEnvironment
    /// Everything that is served: the service's own, introspection and health.
    package let services: [any RPCService]
    /// What stands before every handler, outermost first: measurements, then who calls and whether they may.
    package let interceptors: [any ServerInterceptor]
    let database: Database?
    let language: Language
    let addresses: CheckedAddresses
    let methodLimits: [String: Int]
    let view: ServerView
    let calls: MetricsInterceptor
    let refusals: RefusalLog
    /// Reads configuration and policy again.
    package let reload: ConfigurationReload
    private let keeping: TimeKeeping?
    private let tasks = Mutex<[Task<Void, Never>]>([])

    /// Makes a service.
    ///
    /// - Throws: ``StartFailure``. Nothing is left open then.
    package static func make(
        _ definition: ServiceDefinition, configuration: Configuration,
        surroundings: ServiceSurroundings = ServiceSurroundings()
    ) async throws(StartFailure) -> MadeService {
        do {
            return try await MadeService(definition, configuration, surroundings)
        } catch {
            throw StartFailure(error)
        }
    }

    private init(
        _ definition: ServiceDefinition, _ configuration: Configuration, _ surroundings: ServiceSurroundings
    ) async throws {
        self.definition = definition
        let instanceID = configuration.optional("instance-id") ?? RequestID.random()
        let level = LogLevel(rawValue: configuration.text("log-level")) ?? .info
        let logger =
            surroundings.log.map {
                Logger(
                    service: definition.name, instance: instanceID, level: level, language: surroundings.language,
                    write: $0)
            }
            ?? Logger(
                service: definition.name, instance: instanceID, level: level, language: surroundings.language,
                writer: .standardError)
        language = surroundings.language
        logger.info("starting", ["version": .name(ProgramVersion.current)])
        logger.configuration(configuration)
        let configured = try Self.clock(configuration, logger)
        let clock = GuardedClock(
            surroundings.clock ?? configured, bounds: Self.clockBounds(definition, configuration))
        let security = try ConnectionSecurity(configuration, service: definition.name)
        addresses = try CheckedAddresses(definition, configuration, security)
        if security.provider == nil {
            logger.warning("connections are plain, and callers are taken on their word for who they are")
        }
        let policy = try configuration.optional("policy-file").map { try Policy.load($0) } ?? .standard
        let database = try Self.openStore(definition, configuration, clock)
        self.database = database
        let environment = ServiceEnvironment(
            service: definition.name, instanceID: instanceID, configuration: configuration, logger: logger,
            metrics: Metrics(), clock: clock, policy: policy, health: HealthBoard(surroundings.language),
            security: security,
            store: database,
            channels: surroundings.channels)
        self.environment = environment
        do {
            if let database {
                let path = DataDirectory.database(in: configuration.text("data-dir"), service: definition.name)
                keeping = try await TimeKeeping.begin(
                    clock, database, at: path, peers: environment.others(of: definition), environment)
            } else {
                keeping = nil
            }
            if let database, definition.migrations?.contains(PageKeys.migration) == true {
                environment.makePages(with: try await PageKeys.key(in: database))
            }
            let own = try await definition.make(environment)
            view = ServerView()
            let all = own + Self.common(own, definition, environment, database, view, keeping?.peers)
            services = all
            let methods = Router(services: all).methods.map(\.descriptor)
            methodLimits = try MethodLimits.read(configuration, methods)
            calls = MetricsInterceptor(
                methods: methods, metrics: environment.metrics, slowCalls: Self.slowCalls(environment))
            reload = ConfigurationReload(environment, methods)
            reload.tellClosed(policy)
            let authenticator = Authenticator(trustDomain: configuration.text("trust-domain"))
            refusals = RefusalLog(logger, authenticator)
            interceptors =
                [
                    calls, AccessInterceptor(authenticator: authenticator, policy: environment.currentPolicy),
                    TimeInterceptor(
                        clock: clock, answered: definition.answeredInDoubt, isShared: database?.isShared ?? false),
                ] + definition.interceptors
        } catch {
            environment.closeClients()
            await database?.close()
            throw error
        }
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

    /// How far the clock may be from what is known; nil where there is no record to judge it by, or it is offset on purpose.
    private static func clockBounds(
        _ definition: ServiceDefinition, _ configuration: Configuration
    ) -> GuardedClock.Bounds? {
        guard definition.migrations != nil, configuration.integer("clock-offset-seconds") == 0 else { return nil }
        return GuardedClock.Bounds(
            stepDays: configuration.integer("clock-step-days"),
            peerMinutes: configuration.integer("clock-peer-minutes"))
    }

    private static func openStore(
        _ definition: ServiceDefinition, _ configuration: Configuration, _ clock: GuardedClock
    ) throws -> Database? {
        guard let migrations = definition.migrations else { return nil }
        var options = StoreOptions.default
        options.now = { clock.now().milliseconds }
        // The store is open before anybody knows whether the clock is right.
        options.retentionTime = { clock.settledTime?.milliseconds }
        options.chains = definition.chains
        return try ConfiguredStore(definition: definition, configuration: configuration).open(migrations, options)
    }

    /// What every service answers besides its own.
    private static func common(
        _ own: [any RPCService], _ definition: ServiceDefinition, _ environment: ServiceEnvironment,
        _ database: Database?, _ view: ServerView, _ peers: PeerTimes?
    ) -> [any RPCService] {
        let names = Set(Router(services: own).methods.map(\.descriptor.service))
            .union([
                "xinyi.common.v1.IntrospectionService", "xinyi.common.v1.HealthService",
                "xinyi.common.v1.VerifiableLogService", "xinyi.common.v1.UpkeepService",
            ])
        let introspection = Introspection(
            service: definition.name, instanceID: environment.instanceID,
            schemaVersion: definition.migrations?.count ?? 0, serviceNames: names.sorted(), database: database,
            view: view, pages: environment.pages, clock: environment.clock)
        let upkeep = UpkeepHandlers(
            database: database, clock: environment.guarded, peers: peers, pages: environment.pages,
            work: { [weak environment] in environment?.timedWork ?? [:] },
            sources: { [weak environment] in environment?.followed ?? [] })
        return [introspection, Health(serviceNames: names, board: environment.health), ProvenLog(), upkeep]
    }

    private static func slowCalls(_ environment: ServiceEnvironment) -> SlowCallLog {
        @Sendable func threshold(_ configuration: Configuration) -> Duration {
            .milliseconds(configuration.integer("slow-call-millis"))
        }
        let log = SlowCallLog(
            threshold: threshold(environment.configuration), logger: environment.logger, metrics: environment.metrics)
        environment.onConfiguration { log.threshold = threshold($0) }
        return log
    }

    // MARK: - At work

    /// Runs handlers as a server does, and logs what they refuse.
    package var runner: CallRunner {
        CallRunner(interceptors: interceptors) { [refusals] in refusals.note($0) }
    }

    /// Starts what runs beside calls, and says that the service serves. Once.
    package func begin() {
        let (health, logger) = (environment.health, environment.logger)
        environment.inBackground("health") {
            while true {
                try await Task.sleep(for: Limits.healthPeriod)
                health.lookAgain()
                logger.tellLeftOut()
            }
        }
        ProcessConditions.addLog(logger, environment.metrics, health)
        if let database {
            let directory = environment.configuration.text("data-dir")
            ProcessConditions.addStore(database, in: directory, environment.metrics, health)
            environment.inBackground("store") { try await ProcessConditions.follow(database, in: directory, logger) }
        }
        if let keeping {
            environment.inBackground("clock") { try await keeping.follow() }
        }
        let started = environment.background.map { Self.run($0, logger) }
        tasks.withLock { $0 += started }
        health.phase = .serving
    }

    /// Says that the service is about to end; calls may still be at work.
    package func beginDrain() {
        environment.logger.info("draining")
        environment.health.phase = .draining
    }

    /// Ends what runs beside calls, when no call is at work any more, and closes the store.
    package func end() async {
        let ended = tasks.withLock { tasks in
            defer { tasks = [] }
            return tasks
        }
        for task in ended { task.cancel() }
        for task in ended { await task.value }
        environment.closeClients()
        keeping?.record()
        await database?.close()
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
}
