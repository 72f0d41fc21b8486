/// Which identities have which roles: rows of a pattern and roles. Data, so that a deployment can add to it.
package struct Policy: Sendable, Hashable {
    /// One row.
    package struct Row: Sendable, Hashable {
        /// An identity without the trust domain, `department/MSR`; a last `*` stands for any rest.
        package let pattern: String
        /// What the identities are.
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

    /// A policy of rows.
    package init(rows: [Row]) { self.rows = rows }

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

    /// The standard rows and those of a file: lines `pattern = role, role`; `#` begins a comment.
    ///
    /// - Throws: ``ConfigurationError`` naming line, rule and remedy.
    package static func load(_ path: String) throws(ConfigurationError) -> Policy {
        let text: String
        switch TextFile.read(path, limit: Limits.policyFileBytes) {
        case .success(let content): text = content
        case .failure(let failure): throw ConfigurationError(["policy-file: \(failure.description)"])
        }
        var rows = standard.rows
        var problems: [String] = []
        for (number, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingBlanks()
            if line.isEmpty || line.hasPrefix("#") { continue }
            let place = "policy-file: \(path):\(number + 1)"
            let sides = line.split(separator: "=", maxSplits: 1).map { $0.trimmingBlanks() }
            let kinds = ["department/", "service/", "operator/"]
            guard sides.count == 2, kinds.contains(where: { sides[0].hasPrefix($0) && sides[0].count > $0.count }),
                !sides[0].dropLast().contains("*")
            else {
                problems.append("\(place): must be 'kind/id = role, role'; for example operator/li = operator, lead")
                continue
            }
            var roles: Role = []
            for name in ConfigurationKey.list(sides[1]) {
                guard let role = Role.named.first(where: { $0.name == name })?.role else {
                    let known = Role.named.map(\.name).joined(separator: ", ")
                    problems.append("\(place): the role '\(name.prefix(40))' is not known; choose of \(known)")
                    continue
                }
                roles.formUnion(role)
            }
            rows.append(Row(sides[0], roles))
        }
        guard problems.isEmpty else { throw ConfigurationError(problems) }
        return Policy(rows: rows)
    }
}
