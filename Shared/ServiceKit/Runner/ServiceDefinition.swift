package import RPC
package import Store

/// What a service is: everything that ``ServiceRunner`` needs to make a daemon of it.
package struct ServiceDefinition: Sendable {
    /// The service that knows where the others are.
    package static let directory = "directory"
    /// The services of the system, by name.
    package static let system = [directory, "registry", "listing", "measures", "reporting"]

    /// Its name, lower case: `listing`. The program is `xinyi-listing`, the variables begin with `XINYI_LISTING_`.
    package let name: String
    /// Its default port; the admin endpoint's is 100 higher.
    package let port: Int
    /// Its own configuration keys, besides the common ones.
    package let keys: [ConfigurationKey]
    /// The steps of its schema; nil for a service without a database.
    package let migrations: [Migration]?
    /// Its chained tables, besides the store's audit chain.
    package let chains: [ChainedTable]
    /// Services that it calls; each adds a key `{name}-endpoints`.
    package let upstreams: [String]
    /// Whether its store is the record of its service: no instance over another store is at work beside it.
    package let holdsRecord: Bool
    /// Whether it registers with directories.
    package let registers: Bool
    /// Paths of methods that record something and are answered although the clock is in doubt: their answers say so.
    package let answeredInDoubt: Set<String>
    /// What stands directly before its handlers, in order, behind the common interceptors.
    package let interceptors: [any ServerInterceptor]
    /// Makes the objects that serve the calls. Who may call which method stands in their contracts. The store is open; nothing listens yet.
    package let make: @Sendable (ServiceEnvironment) async throws -> [any RPCService]

    /// A service; see the properties.
    package init(
        name: String, port: Int, keys: [ConfigurationKey] = [], migrations: [Migration]?,
        chains: [ChainedTable] = [], upstreams: [String] = [],
        holdsRecord: Bool = false, registers: Bool = true, answeredInDoubt: Set<String> = [],
        interceptors: [any ServerInterceptor] = [],
        make: @escaping @Sendable (ServiceEnvironment) async throws -> [any RPCService]
    ) {
        self.name = name
        self.port = port
        self.keys = keys
        self.migrations = migrations
        self.chains = chains
        self.upstreams = upstreams
        self.holdsRecord = holdsRecord
        self.registers = registers
        self.answeredInDoubt = answeredInDoubt
        self.interceptors = interceptors
        self.make = make
    }

    /// All keys: the common ones and the service's own.
    package var allKeys: [ConfigurationKey] { CommonKeys.all(for: self) }

    /// Reads the service's configuration; see ``ConfigurationReader/read(arguments:environment:)``.
    package func reader() -> ConfigurationReader {
        ConfigurationReader(service: name, version: ProgramVersion.current, keys: allKeys)
    }
}
