import CommandLineKit
import RPC
import Transport

/// Opens channels to services.
enum Connecting {
    /// A connection to the one instance, or a client of several, which goes on to the next one where an instance is gone or says that it
    /// cannot answer, as far as the method may be repeated.
    ///
    /// - Throws: `CommandError` for an address that is none.
    static func channel(to target: ConnectionTarget) throws(CommandError) -> any Channel {
        var addresses: [SocketAddress] = []
        for text in target.addresses {
            do throws(TransportError) { addresses.append(try SocketAddress.parse(text)) } catch {
                throw .usage(
                    "地址 '\(text)' 无效: \(error.text.chinese)", "the address '\(text)' is invalid: \(error.text.english)")
            }
        }
        let tls = target.tls.map { ClientTLS($0, server: "service/\(target.service)") }
        let configuration = ClientConfiguration(tls: tls)
        if addresses.count == 1 { return ClientConnection(address: addresses[0], configuration: configuration) }
        var policy = ClientPolicy()
        // Once at each: who types a command would rather know than wait for a restart.
        policy.patience = .zero
        policy.maxAttempts = addresses.count
        return Client(
            target.service, resolver: StaticResolver(addresses.map { Endpoint(address: $0) }), policy: policy
        ) { ClientConnection(address: $0, configuration: configuration) }
    }
}
