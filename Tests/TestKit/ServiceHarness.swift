package import Credit
import Glibc
package import RPC
package import ServiceKit
package import Transport

/// A service in the test's process, made from its definition: real handlers, interceptors, background tasks, configuration and a real
/// database file in a directory of its own.
///
/// Called without sockets unless the test asks for them, or `XINYI_LIVE=1` asks for them everywhere; a caller sees no difference but
/// in time. What is about sockets, TLS, ports, the admin endpoint or the directory must be `live`.
///
/// With `XINYI_STORE=postgresql` the records of services that may keep them there are in databases of the tests' own server; what is
/// about files of SQLite is then left out (``TestStore/isFile``).
package final class ServiceHarness: Sendable {
    /// The service.
    package let made: MadeService
    /// What it logged.
    package let log: LogCapture
    /// Its data directory's parent; kept as long as the harness.
    package let directory: TemporaryDirectory
    private let end: End

    private enum End {
        case inProcess(InProcessConnection)
        case live(RunningService, ClientConnection)
    }

    /// Starts a service; live on free ports, without directories unless `settings` names some.
    ///
    /// - Parameters:
    ///   - settings: configuration values by key, over what the harness sets.
    ///   - clock: the time that the law runs on; the machine's unless given.
    ///   - upstreams: channels to the services that it calls, by name: another harness's ``base``, or a fake's.
    ///   - directory: where its data is, to start again on the data of an earlier harness.
    package init(
        _ definition: ServiceDefinition, settings: [String: String] = [:], clock: (any WallClock)? = nil,
        upstreams: [String: any Channel] = [:], live: Bool = false,
        directory: TemporaryDirectory = TemporaryDirectory("service")
    ) async throws {
        let log = LogCapture()
        self.log = log
        self.directory = directory
        let configuration = try Self.configuration(definition, settings, directory)
        let surroundings = ServiceSurroundings(clock: clock, channels: upstreams, log: log.write)
        let made = try await MadeService.make(definition, configuration: configuration, surroundings: surroundings)
        self.made = made
        if live || Self.isLiveEverywhere {
            let running = try await RunningService.serve(made)
            end = .live(running, ClientConnection(address: running.address))
        } else {
            end = .inProcess(InProcessConnection(services: made.services, runner: made.runner))
            made.begin()
        }
    }

    private static let isLiveEverywhere = getenv("XINYI_LIVE").map { String(cString: $0) } == "1"

    private static func configuration(
        _ definition: ServiceDefinition, _ settings: [String: String], _ directory: TemporaryDirectory
    ) throws -> Configuration {
        var values = [
            "plaintext": "\(settings["tls-certificate"] == nil)", "listen": "127.0.0.1:0",
            "admin-listen": "127.0.0.1:0", "log-level": "debug",
        ]
        if definition.registers { values["directories"] = "" }
        if definition.migrations != nil {
            values["data-dir"] = directory.file("data")
            // Tests go through years in one step.
            values["clock-step-days"] = "36500"
            values["clock-peer-minutes"] = "52560000"
            if definition.holdsRecord, let url = try TestStore.url(definition.name, in: directory) {
                values["store"] = url
            }
        }
        values.merge(settings) { $1 }
        let arguments = values.sorted { $0.key < $1.key }.map { "--\($0.key)=\($0.value)" }
        guard case .run(let configuration) = try definition.reader().read(arguments: arguments, environment: [:]) else {
            fatalError("the harness asks for no help")
        }
        return configuration
    }

    /// What the service was made with.
    package var environment: ServiceEnvironment { made.environment }

    /// The server, of a live harness.
    package var running: RunningService {
        guard case .live(let running, _) = end else { fatalError("this test needs a live harness") }
        return running
    }

    /// Where it serves, of a live harness.
    package var address: SocketAddress { running.address }

    /// A channel over which nobody states who calls; what another service's harness is given as upstream, and states itself on.
    package var base: any Channel {
        switch end {
        case .inProcess(let connection): connection
        case .live(_, let connection): connection
        }
    }

    /// A channel over which to call it as somebody.
    package func channel(as caller: Caller) -> any Channel { IdentifiedChannel(base, caller: caller) }

    /// A channel over which to call it as `department/CODE`, `service/name`, `operator/name` or `public`.
    package func channel(_ identity: String) -> any Channel {
        guard let caller = Caller(identity: "spiffe://\(Caller.defaultTrustDomain)/\(identity)") else {
            fatalError("'\(identity)' is no identity")
        }
        return channel(as: caller)
    }

    /// A client of one of its services, calling as `department/CODE`, `service/name`, `operator/name` or `public`.
    package func client<Client: RPCClient>(_ type: Client.Type, as identity: String) -> Client {
        Client(channel: channel(identity))
    }

    /// Stops the service gracefully.
    package func stop() async {
        switch end {
        case .inProcess(let connection):
            made.beginDrain()
            await connection.drain()
            await made.end()
        case .live(let running, let connection):
            connection.close()
            await running.stop()
        }
    }
}

/// Runs a test with a service, and stops it also when the test throws.
package func withService<R>(
    _ definition: ServiceDefinition, settings: [String: String] = [:], clock: (any WallClock)? = nil,
    upstreams: [String: any Channel] = [:], live: Bool = false, _ body: (ServiceHarness) async throws -> R
) async throws -> R {
    let harness = try await ServiceHarness(
        definition, settings: settings, clock: clock, upstreams: upstreams, live: live)
    do {
        let result = try await body(harness)
        await harness.stop()
        return result
    } catch {
        await harness.stop()
        throw error
    }
}
