import Crypto
package import RPC
package import ServiceKit
import Store

/// The measures service as a daemon: its keys, tables, sources and handlers.
package enum MeasuresDefinition {
    /// What `xinyi-measures` runs.
    package static let service = ServiceDefinition(
        name: "measures", port: 7404, keys: keys, migrations: MeasuresMigrations.all,
        upstreams: ["registry", "listing"], make: make)

    private static let keys = [
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
        let blindIndex = BlindIndex(key: try KeyFile.load(configuration.text("blind-index-key-file")))
        let database = environment.database
        let registry = try await environment.follow(
            FeedSources.registry(over: environment.channel(to: "registry")), freshLimit: freshness)
        let listing = try await environment.follow(
            FeedSources.listing(over: environment.channel(to: "listing")), freshLimit: freshness)
        let sources = try await FollowedSources(
            registry: registry, listing: listing, database: database, clock: environment.clock)
        environment.inBackground("source levels") { await sources.markLevels() }
        let catalogues = CatalogueHolder()
        try await catalogues.reload(from: database)
        let engine = CheckEngine(
            database: database, catalogues: catalogues, monitor: sources, blindIndex: blindIndex,
            clock: environment.clock, series: series, freshness: freshness)
        return services(
            engine: engine, pages: environment.pages, heartbeat: environment.feedHeartbeat)
    }

    /// The handlers over an engine; what tests start without a daemon.
    package static func services(engine: CheckEngine, pages: PageToken, heartbeat: Duration) -> [any RPCService] {
        [
            CheckHandler(engine: engine, pages: pages),
            CatalogueHandler(
                database: engine.database, catalogues: engine.catalogues, clock: engine.clock, pages: pages),
            FeedHandler(
                database: engine.database, catalogues: engine.catalogues, clock: engine.clock, pages: pages,
                heartbeat: heartbeat),
            ActionHandler(), ApprovalHandler(), SupervisionHandler(), PromotionHandler(), DisclosureHandler(),
        ]
    }
}
