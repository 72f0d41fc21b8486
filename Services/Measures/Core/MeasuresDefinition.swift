import Casework
import Credit
import Crypto
import MeasuresRules
import Phrases
import RPC
import RegistryMirror
package import ServiceKit
import Store

/// The measures service as a daemon: its keys, tables, sources and handlers.
package enum MeasuresDefinition {
    /// What `xinyi-measures` runs.
    package static let service = ServiceDefinition(
        name: "measures", port: 7404, keys: keys, migrations: MeasuresMigrations.all, chains: [CheckLog.table],
        upstreams: ["registry", "listing"],
        answeredInDoubt: ["Check", "BatchCheck"].reduce(into: []) { $0.insert("xinyi.measures.v1.CheckService/\($1)") },
        interceptors: [ReadingInterceptor()], make: make)

    private static let keys =
        Officials.keys + [
            ConfigurationKey(
                "blind-index-key-file",
                "The key by which natural persons are found without their number; the same in registry, listing, measures.",
                .path, required: true),
            ConfigurationKey(
                "freshness-limit-seconds",
                "A source silent for longer is not executed upon: restraints come back as verify before execution.",
                .integer(1...86_400), default: "\(MeasuresLimits.freshnessSeconds)"),
            ConfigurationKey(
                "check-series",
                "What query numbers begin with: 1 to 8 of A-Z and 0-9, a letter first; each instance its own, for ever.",
                .text(1...8), default: "A"),
        ]

    private static func make(_ environment: ServiceEnvironment) async throws -> [any RPCService] {
        let configuration = environment.configuration
        let series = configuration.text("check-series")
        guard QueryNumber.isSeries(series) else {
            throw ConfigurationError(
                key: "check-series", rule: "'\(series)' is not 1 to 8 of A-Z and 0-9 with a letter first",
                remedy: "write for example A")
        }
        let freshness = configuration.seconds("freshness-limit-seconds")
        let key = try KeyFile.load(configuration.text("blind-index-key-file"))
        let blindIndex = BlindIndex(key: key)
        let database = environment.database
        try await KnownKey.require(key, of: "blind-index-key-file", in: database)
        while try await database.write({ try Projection.writeCodes($0) }) > 0 {}
        let begun = environment.clock.now()
        try await database.write { try CheckLog.goOn(at: begun, in: $0) }
        let registry = try await environment.follow(
            Projection.registry.projection(over: environment.channel(to: "registry")), freshLimit: freshness)
        let listing = try await environment.follow(
            FeedSources.listing(over: environment.channel(to: "listing")), freshLimit: freshness)
        let sources = try await FollowedSources(
            registry: registry, listing: listing, database: database, clock: environment.clock)
        environment.inBackground("source levels") { await sources.markLevels() }
        let host = MeasuresEnvironment(
            CaseEnvironment(
                environment, blindIndex: blindIndex, officials: Officials(OfficialMirror(), configuration)))
        try await host.reloadCatalogues()
        environment.inBackground("catalogues") { try await host.followCatalogues() }
        return services(
            CheckEngine(host, monitor: sources, series: series, freshness: freshness),
            heartbeat: environment.feedHeartbeat)
    }

    /// The handlers over an engine.
    static func services(_ engine: CheckEngine, heartbeat: Duration) -> [any RPCService] {
        [
            CheckHandlers(engine), CatalogueHandlers(engine.host), FeedHandlers(engine.host, heartbeat: heartbeat),
            ActionHandler(), ApprovalHandler(), SupervisionHandler(), InspectionPlanHandler(), PromotionHandler(),
            DisclosureHandler(),
        ]
    }
}
