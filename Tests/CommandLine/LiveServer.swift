import CommandLineKit
import RPC
import ServiceKit
import TestKit
import Transport

/// Runs the command line against a daemon at work, over real sockets.
enum LiveServer {
    /// A service with nothing of its own: it has health and introspection, as every service.
    static let definition = ServiceDefinition(name: "registry", port: 7499, migrations: nil) { _ in [] }

    /// Opens real connections.
    static let connect: @Sendable (ConnectionTarget) throws(CommandError) -> any Channel = {
        target throws(CommandError) in
        do throws(TransportError) {
            return ClientConnection(address: try SocketAddress.parse(target.addresses[0]))
        } catch {
            throw .usage("", "\(error)")
        }
    }

    /// Runs `arguments` against a fresh daemon.
    static func run(_ arguments: [String], settings: [String: String] = [:]) async throws -> Run {
        try await withService(definition, settings: settings, live: true) { harness in
            await Run(arguments + ["--address", "\(harness.address)"], connect: connect)
        }
    }
}
