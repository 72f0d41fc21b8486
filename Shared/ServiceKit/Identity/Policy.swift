package import RPC

/// Which identities have which roles, and which methods are for fewer roles and identities than their contract says. Data, so that a
/// deployment can add to it and take away.
package struct Policy: Sendable, Hashable {
    /// One row.
    package struct Row: Sendable, Hashable {
        /// An identity without the trust domain, `department/MSR`; a last `*` stands for any rest.
        package let pattern: String
        /// The roles that every identity of the pattern has; rows that match as well add theirs.
        package let roles: Role

        /// A row.
        package init(_ pattern: String, _ roles: Role) {
            self.pattern = pattern
            self.roles = roles
        }

        func matches(_ path: String) -> Bool { Policy.matches(path, pattern) }
    }

    /// The rows; a caller has the roles of every row that matches.
    package let rows: [Row]

    /// The roles that identities do not have, whatever row gives them. Nobody is taken out of the public.
    package let taken: [Row]

    /// What is left of the roles of a method, by its path; methods that are not here are as their contracts say.
    package let narrowed: [String: Role]

    /// Who may not call a method, by its path: patterns of identities.
    package let closed: [String: [String]]

    /// A policy of rows, of what identities lose, and of what is left of some methods.
    package init(
        rows: [Row], taken: [Row] = [], narrowed: [String: Role] = [:], closed: [String: [String]] = [:]
    ) {
        self.rows = rows
        self.taken = taken
        self.narrowed = narrowed
        self.closed = closed
    }

    private static func matches(_ path: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
    }

    /// What every deployment has: departments, services and operators are what they say, BEB leads, DGV oversees
    /// (the district's plan, task table and safeguards).
    package static let standard = Policy(rows: [
        Row("department/*", .department), Row("department/BEB", .lead), Row("department/DGV", .oversight),
        Row("service/*", .service), Row("operator/*", .operator),
    ])

    /// The roles of a caller; everybody is the public.
    package func roles(of caller: Caller) -> Role {
        let path = caller.path
        let given = rows.reduce(Role.public) { $1.matches(path) ? $0.union($1.roles) : $0 }
        return taken.reduce(given) { $1.matches(path) ? $0.subtracting($1.roles) : $0 }.union(.public)
    }

    /// Whether a caller may call a method: it has one of the roles that are left, is one of the services that the contract names where
    /// it is one, and is not kept out.
    package func allows(_ caller: Caller, _ method: MethodDescriptor) -> Bool {
        var own = roles(of: caller)
        if !method.services.contains(caller.service ?? "") { own.subtract(.service) }
        guard !roles(allowedTo: method).isDisjoint(with: own) else { return false }
        guard !closed.isEmpty, let patterns = closed[method.path] else { return true }
        return !patterns.contains { Self.matches(caller.path, $0) }
    }

    /// The roles that may call a method: its contract's, less those that the policy takes away.
    package func roles(allowedTo method: MethodDescriptor) -> Role {
        guard !narrowed.isEmpty, let left = narrowed[method.path] else { return method.access }
        return method.access.intersection(left)
    }
}
