package import Credit
package import Phrases
package import RPC
package import Store
import Synchronization
import Transport

/// What a service gets from its daemon while it is made.
package final class ServiceEnvironment: Sendable {
    /// A task that runs as long as the daemon.
    struct Background: Sendable {
        let name: String
        let run: @Sendable () async throws -> Void
    }

    private struct State: Sendable {
        var background: [Background] = []
        var clients: [String: Client] = [:]
        var followed: [FollowedFeed] = []
        var timedWork: [String: TimedWork] = [:]
        var configurationChanges: [@Sendable (Configuration) -> Void] = []
        var reloads: [(name: String, body: @Sendable () async throws -> Phrase)] = []
    }

    /// The service's name.
    package let service: String
    /// This process's id, unique per start unless configured.
    package let instanceID: String
    /// Where events go.
    package let logger: Logger
    /// Where numbers go.
    package let metrics: Metrics
    /// The time that the law runs on; offset in development. The store's rows are stamped with it, too.
    package var clock: any WallClock { guarded }
    /// The same, and whether it is in doubt.
    package let guarded: GuardedClock
    /// Which identities have which roles: the standard rows and the policy file's, as it was last read.
    package let currentPolicy: CurrentPolicy
    /// Makes the tokens of paginated methods.
    package var pages: PageToken { tokens.withLock { $0 } }
    /// What `/readyz` says.
    package let health: HealthBoard
    /// How connections are protected.
    package let security: ConnectionSecurity
    private let tokens = Mutex(PageToken())
    private let values: Mutex<Configuration>
    private let store: Database?
    private let channels: [String: any Channel]
    private let state = Mutex(State())

    init(
        service: String, instanceID: String, configuration: Configuration, logger: Logger, metrics: Metrics,
        clock: GuardedClock, policy: Policy, health: HealthBoard, security: ConnectionSecurity, store: Database?,
        channels: [String: any Channel] = [:]
    ) {
        self.service = service
        self.instanceID = instanceID
        values = Mutex(configuration)
        self.logger = logger
        self.metrics = metrics
        guarded = clock
        currentPolicy = CurrentPolicy(policy)
        self.health = health
        self.security = security
        self.store = store
        self.channels = channels
    }

    /// The values of the service's keys that are in force: those that count while it runs as they were last read, the others as at
    /// its start.
    package var configuration: Configuration { values.withLock { $0 } }

    /// The policy that is in force.
    package var policy: Policy { currentPolicy.value }

    /// The service's database. A service without migrations has none; asking for it is a programmer's error and traps.
    package var database: Database {
        guard let store else { preconditionFailure("service '\(service)' is defined without migrations") }
        return store
    }

    /// Makes page tokens with a key from now on; before the service is made.
    func makePages(with key: [UInt8]) { tokens.withLock { $0 = PageToken(key: key) } }

    /// The longest silence of the service's own feed.
    package var feedHeartbeat: Duration { .milliseconds(configuration.integer("feed-heartbeat-millis")) }

    /// Calls to another service as this one; the same client each time. Work needs only those among the definition's `upstreams`.
    package func channel(to upstream: String) -> any Channel {
        let caller = Caller(kind: .service, id: service, trustDomain: configuration.text("trust-domain"))
        if let given = channels[upstream] { return IdentifiedChannel(given, caller: caller) }
        let client = state.withLock { state -> Client in
            if let client = state.clients[upstream] { return client }
            var policy = ClientPolicy()
            policy.zone = configuration.text("zone")
            // Its tasks live as long as the daemon: they must not go on in the trace of the call that needed it first.
            let client = TraceContext.$current.withValue(nil) {
                Client(upstream, resolver: resolver(for: upstream, caller), policy: policy) { [security] in
                    security.connection(to: $0, service: upstream)
                }
            }
            state.clients[upstream] = client
            return client
        }
        return security.stating(caller, over: client)
    }

    /// Whether another service can be found at all.
    func knows(where upstream: String) -> Bool {
        channels[upstream] != nil || !addresses("\(upstream)-endpoints").isEmpty || !addresses("directories").isEmpty
    }

    /// The addresses of a key; none where the service has no such key. What does not parse was refused when the daemon started.
    private func addresses(_ key: String) -> [SocketAddress] {
        guard configuration.declares(key) else { return [] }
        return configuration.list(key).compactMap { try? SocketAddress.parse($0) }
    }

    /// Channels to all other services that can be found, whether they are called for work or not.
    func others(of definition: ServiceDefinition) -> [String: any Channel] {
        Set(ServiceDefinition.system).union(definition.upstreams).subtracting([service])
            .filter { knows(where: $0) }
            .reduce(into: [:]) { $0[$1] = channel(to: $1) }
    }

    private func resolver(for upstream: String, _ caller: Caller) -> any Resolver {
        let fixed = addresses("\(upstream)-endpoints")
        guard fixed.isEmpty else { return StaticResolver(fixed.map { Endpoint(address: $0) }) }
        let directories = addresses("directories")
        if upstream == ServiceDefinition.directory {
            return StaticResolver(directories.map { Endpoint(address: $0) })
        }
        return DirectoryResolver(
            service: upstream, directories: directories, caller: caller, security: security, logger: logger)
    }

    /// Runs `body` from the daemon's start until it stops, when its task is cancelled. When it throws or returns earlier, that is
    /// logged and it is run again after a second.
    package func inBackground(_ name: String, _ body: @escaping @Sendable () async throws -> Void) {
        state.withLock { $0.background.append(Background(name: name, run: body)) }
    }

    /// Says what the service does by its clock, so that what a wrong clock did can be undone (``TimedActs``).
    package func doesByClock(_ work: [TimedWork]) {
        state.withLock { state in for kind in work { state.timedWork[kind.action] = kind } }
    }

    /// What the service does by its clock, by the name of the act.
    var timedWork: [String: TimedWork] { state.withLock { $0.timedWork } }

    /// Is told the values that are in force whenever one of them has changed while the service runs.
    package func onConfiguration(_ body: @escaping @Sendable (Configuration) -> Void) {
        state.withLock { $0.configurationChanges.append(body) }
    }

    /// Puts other values in force.
    func adopt(_ configuration: Configuration) {
        values.withLock { $0 = configuration }
        for body in state.withLock({ $0.configurationChanges }) { body(configuration) }
    }

    /// Reads something again when an operator asks for it (SIGHUP). What `body` throws leaves it as it was.
    ///
    /// - Parameters:
    ///   - name: what it is called in the log: the configuration key that names the file.
    ///   - body: returns what was done, in a few words.
    package func onReload(_ name: String, _ body: @escaping @Sendable () async throws -> Phrase) {
        state.withLock { $0.reloads.append((name, body)) }
    }

    /// Reads again what was registered for it.
    ///
    /// - Returns: what was done or why not, a line each.
    package func reload() async -> [Phrase] {
        var lines: [Phrase] = []
        for (name, body) in state.withLock({ $0.reloads }) {
            do {
                let done = try await body()
                lines.append("\(name): \(done)" as Phrase)
            } catch {
                lines.append("\(name): refused, and what was in use stays: \(LogValue.reason(error))" as Phrase)
            }
        }
        return lines
    }

    /// Keeps a projection of another service's feed while the daemon runs. `/readyz` says no while the projection has not been
    /// known to be complete within `freshLimit`, and only warns where the service goes on with what it heard last.
    ///
    /// - Parameter isNeeded: whether calls cannot be answered well by a projection that is older.
    package func follow<Change: Sendable>(
        _ projection: FeedProjection<Change>, freshLimit: Duration, isNeeded: Bool = true
    ) async throws -> FeedFreshness {
        let follower = try await FeedFollower(
            projection, database: database, metrics: metrics, logger: logger, clock: clock, instance: instanceID)
        let freshness = follower.freshness
        state.withLock { $0.followed.append(FollowedFeed(freshness: freshness, rows: projection.rows)) }
        inBackground("feed \(projection.source)") { await follower.run() }
        let problem: @Sendable () -> Phrase? = {
            if let problem = freshness.noticed.problem { return problem }
            if freshness.isFresh(within: freshLimit) { return nil }
            return freshness.currentAge.map { "not current for \($0.components.seconds) s" as Phrase }
                ?? "not current since start" as Phrase
        }
        health.add(
            HealthBoard.Check(
                "feed \(projection.source)",
                warning: { (isNeeded ? nil : problem()) ?? freshness.noticed.warning },
                problem: { isNeeded ? problem() : nil }))
        return freshness
    }

    /// The sources that are followed.
    var followed: [FollowedFeed] { state.withLock { $0.followed } }

    /// The tasks to run.
    var background: [Background] { state.withLock { $0.background } }

    /// Closes the clients of other services.
    func closeClients() {
        for client in state.withLock({ Array($0.clients.values) }) { client.close() }
    }
}
