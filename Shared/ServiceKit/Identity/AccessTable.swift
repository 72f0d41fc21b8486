package import RPC

/// Which roles may call which method. A method without a row is denied to everybody.
package struct AccessTable: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    private var rows: [String: Role] = [:]

    /// Rows of methods and the roles that may call them; a method given twice is a programmer's error and traps.
    package init(dictionaryLiteral elements: (MethodDescriptor, Role)...) {
        for (method, roles) in elements {
            precondition(rows.updateValue(roles, forKey: method.path) == nil, "\(method.path) has two rows")
        }
    }

    /// The rows of both; a method in both is a programmer's error and traps.
    package func merging(_ other: AccessTable) -> AccessTable {
        var table = self
        table.rows.merge(other.rows) { _, _ in preconditionFailure("a method has two rows") }
        return table
    }

    /// The roles that may call a method; none for one without a row.
    package func roles(for method: MethodDescriptor) -> Role { rows[method.path] ?? [] }

    /// Registered methods that have no row, and rows whose method is not registered: both are to be empty, and each
    /// service's tests prove it.
    package func gaps(services: [any RPCService]) -> (withoutRow: [String], withoutMethod: [String]) {
        let paths = Set(Router(services: services).methods.map(\.descriptor.path))
        return (paths.subtracting(rows.keys).sorted(), Set(rows.keys).subtracting(paths).sorted())
    }
}
