package import RPC
package import ServiceKit
package import Transport

/// A service at work in the test's process: real sockets on loopback, a real database file in a directory of its own.
package final class ServiceHarness: Sendable {
    /// The service.
    package let running: RunningService
    /// What it logged.
    package let log: LogCapture
    /// Its data directory's parent; kept as long as the harness.
    package let directory: TemporaryDirectory
    private let connection: ClientConnection

    /// Starts a service on free ports, without directories unless `settings` names some.
    ///
    /// - Parameters:
    ///   - settings: configuration values by key, over what the harness sets.
    ///   - directory: where its data is, to start again on the data of an earlier harness.
    package init(
        _ definition: ServiceDefinition, settings: [String: String] = [:],
        directory: TemporaryDirectory = TemporaryDirectory("service")
    ) async throws {
        var values = [
            "plaintext": "\(settings["tls-certificate"] == nil)", "listen": "127.0.0.1:0",
            "admin-listen": "127.0.0.1:0", "log-level": "debug",
        ]
        if definition.registers { values["directories"] = "" }
        if definition.migrations != nil { values["data-dir"] = directory.file("data") }
        values.merge(settings) { $1 }
        let arguments = values.sorted { $0.key < $1.key }.map { "--\($0.key)=\($0.value)" }
        guard case .run(let configuration) = try definition.reader().read(arguments: arguments, environment: [:]) else {
            fatalError("the harness asks for no help")
        }
        let log = LogCapture()
        self.log = log
        self.directory = directory
        running = try await RunningService.start(definition, configuration: configuration, log: log.write)
        connection = ClientConnection(address: running.address)
    }

    /// Where it serves.
    package var address: SocketAddress { running.address }

    /// A channel over which to call it as somebody.
    package func channel(as caller: Caller) -> any Channel { IdentifiedChannel(connection, caller: caller) }

    /// A channel over which to call it as `department/CODE`, `service/name`, `operator/name` or `public`.
    package func channel(_ identity: String) -> any Channel {
        guard let caller = Caller(identity: "spiffe://\(Caller.defaultTrustDomain)/\(identity)") else {
            fatalError("'\(identity)' is no identity")
        }
        return channel(as: caller)
    }

    /// Stops the service gracefully.
    package func stop() async {
        connection.close()
        await running.stop()
    }
}

/// Runs a test with a service, and stops it also when the test throws.
package func withService<R>(
    _ definition: ServiceDefinition, settings: [String: String] = [:], _ body: (ServiceHarness) async throws -> R
) async throws -> R {
    let harness = try await ServiceHarness(definition, settings: settings)
    do {
        let result = try await body(harness)
        await harness.stop()
        return result
    } catch {
        await harness.stop()
        throw error
    }
}
