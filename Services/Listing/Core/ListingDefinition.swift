import Casework
import Crypto
import RPC
import RegistryMirror
package import ServiceKit
import Store

/// The listing service as a daemon: keys, schema, actor, and the objects that serve its calls.
package enum ListingDefinition {
    /// The definition for ``ServiceRunner``.
    package static let service = definition()

    /// The definition with the time for which a request waits for the registry's feed to bring what it refers to.
    package static func definition(settleTime: Duration = CaseworkLimits.settleTime) -> ServiceDefinition {
        ServiceDefinition(
            name: "listing", port: 7403, keys: keys, migrations: ListingMigrations.all,
            upstreams: ["registry", MeasureMirror.source], holdsRecord: true, interceptors: [ReadingInterceptor()],
            make: { try await make($0, settleTime) })
    }

    private static let keys =
        NumberGate.keys + Officials.keys + [
            ConfigurationKey(
                "blind-index-key-file",
                "The key by which natural persons are found without their number; the same in registry, listing, measures.",
                .path, required: true),
            ConfigurationKey(
                "freshness-limit-seconds",
                "The registry unheard for longer makes look-ups say that they are not fresh, and /readyz say no.",
                .integer(1...86_400), default: "10"),
            ConfigurationKey(
                "sweep-seconds", "How often the clock's effects are looked for, besides midnight in Asia/Shanghai.",
                .integer(1...3600), default: "60"),
        ]

    private static func make(
        _ service: ServiceEnvironment, _ settleTime: Duration
    ) async throws -> [any RPCService] {
        let configuration = service.configuration
        let key = try KeyFile.load(configuration.text("blind-index-key-file"))
        try await KnownKey.require(key, of: "blind-index-key-file", in: service.database)
        let blindIndex = BlindIndex(key: key)
        let freshLimit = configuration.seconds("freshness-limit-seconds")
        let environment = ListingEnvironment(
            CaseEnvironment(
                service, blindIndex: blindIndex, settleTime: settleTime,
                numbers: NumberGate(service, clock: service.clock),
                officials: Officials(OfficialMirror(), configuration)), freshLimit: freshLimit)
        service.doesByClock(EntryClock.work(environment))
        let sweeper = Sweeper(environment, logger: service.logger)
        // What the clock did while the service was down is done before anybody is answered.
        try await sweeper.sweep()
        environment.freshness = try await service.follow(
            RegistryEffects.mirror(environment).projection(over: service.channel(to: "registry")),
            freshLimit: freshLimit)
        // What may be announced is judged by what was heard last: listing does not stand still because measures does.
        _ = try await service.follow(
            MeasureMirror.projection(over: service.channel(to: MeasureMirror.source)), freshLimit: freshLimit,
            isNeeded: false)
        let interval = configuration.seconds("sweep-seconds")
        service.inBackground("sweep") { await sweeper.run(every: interval) }
        return ListingServices.all(environment, feedHeartbeat: service.feedHeartbeat)
    }
}
