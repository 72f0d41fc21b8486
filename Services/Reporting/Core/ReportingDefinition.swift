import RPC
package import ServiceKit

/// The reporting service as a daemon: its keys, tables, source and handlers.
package enum ReportingDefinition {
    /// What `xinyi-reporting` runs.
    package static let service = ServiceDefinition(
        name: "reporting", port: 7405, keys: keys, migrations: ReportingMigrations.all, upstreams: ["registry"],
        make: make)

    private static let keys = [
        ConfigurationKey(
            "case-report-day", "Day of the month by which cases are reported, to 24:00 in Asia/Shanghai.",
            .integer(1...31),
            default: "20"),
        ConfigurationKey(
            "case-report-shift", "What happens if that day is a day of rest: it stays, or moves to a working day.",
            .choice(DueShift.allCases.map(\.rawValue)), default: DueShift.none.rawValue),
        ConfigurationKey(
            "reminder-days", "Calendar days, the due day included, from which departments are reminded.",
            .integer(0...31), default: "5"),
        ConfigurationKey(
            "freshness-limit-seconds", "Silence of the registry after which the service is not ready.",
            .integer(1...86_400), default: "30"),
    ]

    private static func make(_ environment: ServiceEnvironment) async throws -> [any RPCService] {
        let configuration = environment.configuration
        let rule = DueRule(
            day: configuration.integer("case-report-day"),
            shift: DueShift(rawValue: configuration.text("case-report-shift")) ?? .none)
        let core = try ReportingCore(
            database: environment.database, clock: environment.clock, dueRule: rule,
            reminderDays: configuration.integer("reminder-days"), pages: environment.pages)
        _ = try await environment.follow(
            RegistryProjector(core).projection(over: environment.channel(to: "registry")),
            freshLimit: configuration.seconds("freshness-limit-seconds"))
        return ReportingServices.all(core, heartbeat: environment.feedHeartbeat)
    }
}
