import Casework
import RPC
import RegistryMirror
import ReportingRules
package import ServiceKit

/// The reporting service as a daemon: its keys, tables, source and handlers.
package enum ReportingDefinition {
    /// What `xinyi-reporting` runs.
    package static let service = definition()

    /// The definition with the time for which a request waits for the registry's feed to bring what it refers to.
    package static func definition(settleTime: Duration = .seconds(2)) -> ServiceDefinition {
        ServiceDefinition(
            name: "reporting", port: 7405, keys: keys, migrations: ReportingMigrations.all, upstreams: ["registry"],
            holdsRecord: true, interceptors: [ReadingInterceptor()], make: { try await make($0, settleTime) })
    }

    private static let keys =
        Officials.keys + [
            ConfigurationKey(
                "case-report-shift",
                "What happens if the due day of the monthly cases is a day of rest: it stays, or moves to a working day.",
                .choice(DueShift.allCases.map(\.rawValue)), default: DueShift.none.rawValue),
            ConfigurationKey(
                "freshness-limit-seconds", "Silence of the registry after which the service is not ready.",
                .integer(1...86_400), default: "30"),
        ]

    private static func make(
        _ environment: ServiceEnvironment, _ settleTime: Duration
    ) async throws -> [any RPCService] {
        let configuration = environment.configuration
        let reporting = ReportingEnvironment(
            CaseEnvironment(
                environment, blindIndex: nil, settleTime: settleTime,
                officials: Officials(OfficialMirror(), configuration)),
            shift: DueShift(rawValue: configuration.text("case-report-shift")) ?? .none)
        _ = try await environment.follow(
            reporting.mirror.projection(over: environment.channel(to: "registry")),
            freshLimit: configuration.seconds("freshness-limit-seconds"))
        return ReportingServices.all(reporting, heartbeat: environment.feedHeartbeat)
    }
}
