import Phrases
import Transport

/// The addresses of a configuration, read before anything is opened.
struct CheckedAddresses {
    let listen: SocketAddress
    let directories: [SocketAddress]

    init(_ definition: ServiceDefinition, _ configuration: Configuration, _ security: ConnectionSecurity) throws {
        listen = try SocketAddress.parse(configuration.text("listen"))
        guard listen.isLoopback || security.provider != nil else {
            throw ConfigurationError(
                key: "listen",
                rule: "'\(listen)' can be reached from other machines, and connections are plain",
                remedy: "give certificates instead of plaintext, or listen on 127.0.0.1, [::1] or unix:/path")
        }
        if definition.registers, listen.isWildcard, configuration.optional("advertise") == nil {
            throw ConfigurationError(
                key: "advertise", rule: "must be given where listen is '\(listen)', which nobody can call",
                remedy: "give the address at which others reach this instance")
        }
        _ = try LoopbackAddress(configuration.text("admin-listen"), key: "admin-listen")
        let names = definition.upstreams.map { "\($0)-endpoints" }
        for name in names { _ = try Self.parse(name, configuration) }
        directories = definition.registers ? try Self.parse("directories", configuration) : []
    }

    private static func parse(_ key: String, _ configuration: Configuration) throws -> [SocketAddress] {
        try configuration.list(key).map { text in
            do throws(TransportError) {
                return try SocketAddress.parse(text)
            } catch {
                throw ConfigurationError(["\(key): \(error.text)"])
            }
        }
    }
}
