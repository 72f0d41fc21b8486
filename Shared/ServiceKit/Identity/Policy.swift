package import RPC

/// Which identities have which roles, and which methods are for fewer roles than their contract says. Data, so that a deployment
/// can add to it.
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

        func matches(_ path: String) -> Bool {
            pattern.hasSuffix("*") ? path.hasPrefix(pattern.dropLast()) : path == pattern
        }
    }

    /// The rows; a caller has the roles of every row that matches.
    package let rows: [Row]

    /// What is left of the roles of a method, by its path; methods that are not here are as their contracts say.
    package let narrowed: [String: Role]

    /// A policy of rows, and of the roles that are left to some methods.
    package init(rows: [Row], narrowed: [String: Role] = [:]) {
        self.rows = rows
        self.narrowed = narrowed
    }

    /// What every deployment has: departments, services and operators are what they say, BEB leads, DGV oversees
    /// (the district's plan, task table and safeguards).
    package static let standard = Policy(rows: [
        Row("department/*", .department), Row("department/BEB", .lead), Row("department/DGV", .oversight),
        Row("service/*", .service), Row("operator/*", .operator),
    ])

    /// The roles of a caller; everybody is the public.
    package func roles(of caller: Caller) -> Role {
        let path = caller.kind == .public ? "public" : "\(caller.kind.rawValue)/\(caller.id)"
        return rows.reduce(Role.public) { $1.matches(path) ? $0.union($1.roles) : $0 }
    }

    /// The roles that may call a method: its contract's, less those that the policy takes away.
    package func roles(allowedTo method: MethodDescriptor) -> Role {
        guard !narrowed.isEmpty, let left = narrowed[method.path] else { return method.access }
        return method.access.intersection(left)
    }
}
