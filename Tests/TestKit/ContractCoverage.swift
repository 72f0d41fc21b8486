package import RPC
import SchemaRuntime

/// Whether services serve what their contracts promise.
package enum ContractCoverage {
    /// Paths of the methods of `xinyi.{package}.v1` that none of `services` makes reachable, sorted.
    package static func unserved(of package: String, _ services: [any RPCService]) -> [String] {
        let served = Set(Router(services: services).methods.map(\.descriptor.path))
        let contracts = DescriptorPool.builtIn.services.filter { $0.fullName.hasPrefix("xinyi.\(package).v1.") }
        let promised = contracts.flatMap { service in service.methods.map { "\(service.fullName)/\($0.name)" } }
        precondition(!promised.isEmpty, "no contract is called \(package)")
        return promised.filter { !served.contains($0) }.sorted()
    }
}
