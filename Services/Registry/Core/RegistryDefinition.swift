import Casework
package import Credit
import Crypto
import Glibc
import Phrases
import RPC
package import ServiceKit
import Store

/// The registry as a daemon: keys, schema, access, and the objects that serve its calls.
package enum RegistryDefinition {
    /// The definition for ``ServiceRunner``.
    package static let service = definition { $0.clock }

    /// The definition with a clock chosen by the caller: tests set the day.
    package static func definition(
        clock: @escaping @Sendable (ServiceEnvironment) -> any WallClock
    ) -> ServiceDefinition {
        ServiceDefinition(
            name: "registry", port: 7402, keys: keys, migrations: RegistryMigrations.all,
            holdsRecord: true, interceptors: [ReadingInterceptor()], make: { try await make($0, clock: clock($0)) })
    }

    private static let keys =
        NumberGate.keys + Officials.keys + [
            ConfigurationKey(
                "encryption-key-file",
                "The key that seals natural persons' numbers at rest; without it they can never be read again. To rotate it, add a "
                    + "line ID:KEY with a higher id: it seals at SIGHUP or the next start, and /readyz says when the former one "
                    + "may be taken out. Made in the data directory when it is missing and development is true.", .path),
            ConfigurationKey(
                "blind-index-key-file",
                "The key by which natural persons are found without their number; the same in registry, listing, measures, and "
                    + "for the life of their data. Made in the data directory when it is missing and development is true.",
                .path),
        ]

    private static func make(
        _ service: ServiceEnvironment, clock: any WallClock
    ) async throws -> [any RPCService] {
        let sealing = try keyFile(KeyRotation.setting, service)
        let encryption = try KeyFile.loadRing(sealing)
        let index = try KeyFile.load(keyFile("blind-index-key-file", service))
        let keys = RegistryKeys(encryption: encryption, blindIndex: BlindIndex(key: index))
        try await service.database.read { try keys.requireRows($0) }
        try await KnownKey.require(encryption, of: KeyRotation.setting, in: service.database) {
            try SealedValues.counts($0)
        }
        try await KnownKey.require(index, of: "blind-index-key-file", in: service.database)
        let rotation = KeyRotation(keys, service.database, service.logger)
        service.onReload(KeyRotation.setting) { try await rotation.reload(sealing) }
        service.health.add(
            HealthBoard.Check("sealing", isQuiet: true, warning: { rotation.warning }, problem: { nil }))
        service.inBackground("key rotation") { try await rotation.run() }
        // The registry waits for nobody's feed: what it does not know, nobody will bring.
        let cases = CaseEnvironment(
            database: service.database, clock: clock, policy: service.currentPolicy, blindIndex: keys.blindIndex,
            pages: service.pages, settleTime: .zero, numbers: NumberGate(service, clock: clock),
            officials: Officials(OfficialTable(), service.configuration))
        let core = RegistryEnvironment(cases: cases, keys: keys)
        try await core.foldNames()
        await core.warm()
        service.inBackground("due dates") { await core.keepRecomputing() }
        service.doesByClock(RegistryEnvironment.timedWork)
        service.inBackground("idle imports") { await core.endIdleImports(service.logger) }
        return RegistryAssembly.services(core: core, feedHeartbeat: service.feedHeartbeat)
    }

    /// A configured key file; in development one is made beside the database when none is configured.
    private static func keyFile(_ name: String, _ service: ServiceEnvironment) throws -> String {
        let configuration = service.configuration
        if let path = configuration.optional(name), !path.isEmpty { return path }
        guard configuration.boolean("development") else {
            throw ConfigurationError(
                key: name, rule: "must name a key file",
                remedy: "make one with: openssl rand -hex 32 > FILE; chmod 600 FILE")
        }
        let path = configuration.text("data-dir") + "/\(name.prefix { $0 != "-" }).key"
        if access(path, F_OK) != 0 {
            _ = try KeyFile.create(path)
            service.logger.warning("a key was made, for development only", ["path": .name(path)])
        }
        return path
    }
}
