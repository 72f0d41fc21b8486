import RPC
import SchemaRuntime

extension Policy {
    /// The standard policy and the lines of a file, of which there are two sorts; `#` begins a comment:
    /// - `kind/id = role, role` gives identities roles;
    /// - `method SERVICE/METHOD = role, role` leaves a method those of its contract's roles, `none` closes it.
    ///
    /// A file may speak of methods of all services, so that one file serves them all.
    ///
    /// - Throws: ``ConfigurationError`` naming line, rule and remedy, also for a method that no contract has, and for a role that its
    ///   contract does not give it: a file takes away and never adds.
    package static func load(_ path: String) throws(ConfigurationError) -> Policy {
        switch TextFile.read(path, limit: Limits.policyFileBytes) {
        case .failure(let failure): throw ConfigurationError(["policy-file: \(failure.description)"])
        case .success(let text):
            var reader = PolicyFileReader(path: path)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                reader.read(line.trimmingBlanks(), number: index + 1)
            }
            guard reader.problems.isEmpty else { throw ConfigurationError(reader.problems) }
            return Policy(rows: standard.rows + reader.rows, narrowed: reader.narrowed)
        }
    }
}

/// Collects what a policy file says, and what is wrong with it.
private struct PolicyFileReader {
    let path: String
    var rows: [Policy.Row] = []
    var narrowed: [String: Role] = [:]
    var problems: [String] = []

    mutating func read(_ line: String, number: Int) {
        if line.isEmpty || line.hasPrefix("#") { return }
        let place = "policy-file: \(path):\(number)"
        let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
            $0.trimmingBlanks()
        }
        let keyword = "method "
        if sides.count == 2, sides[0].hasPrefix(keyword) {
            return narrow(String(sides[0].dropFirst(keyword.count)).trimmingBlanks(), to: sides[1], place)
        }
        let kinds = ["department/", "service/", "operator/"]
        guard sides.count == 2, !sides[1].isEmpty,
            kinds.contains(where: { sides[0].hasPrefix($0) && sides[0].count > $0.count }),
            !sides[0].dropLast().contains("*")
        else {
            problems.append(
                "\(place): must be 'kind/id = role, role' or 'method SERVICE/METHOD = role, role'; for example "
                    + "operator/li = operator, lead")
            return
        }
        if let roles = roles(sides[1], place) { rows.append(Policy.Row(sides[0], roles)) }
    }

    private mutating func narrow(_ method: String, to text: String, _ place: String) {
        guard let contract = Self.contract(of: method) else {
            problems.append(
                "\(place): no contract has the method '\(method.prefix(200))'; write its full name, for example "
                    + "xinyi.listing.v1.RepairService/ApplyForRepair")
            return
        }
        guard narrowed[method] == nil else {
            problems.append("\(place): '\(method)' has a row already; leave one of them")
            return
        }
        guard let left = text == "none" ? [] : roles(text, place) else { return }
        guard text == "none" || !left.isEmpty else {
            problems.append("\(place): must name the roles that are left; say none to close the method")
            return
        }
        guard left.isSubset(of: contract) else {
            problems.append(
                "\(place): '\(method)' is for \(contract), and a policy cannot add \(left.subtracting(contract)); leave it out"
            )
            return
        }
        narrowed[method] = left
    }

    /// The roles of a list of names; nil, with the problem noted, where one is not known.
    private mutating func roles(_ names: String, _ place: String) -> Role? {
        var roles: Role = []
        for name in ConfigurationKey.list(names) {
            guard let role = Role.named.first(where: { $0.name == name })?.role else {
                let known = Role.named.map(\.name).joined(separator: ", ")
                problems.append("\(place): the role '\(name.prefix(40))' is not known; choose of \(known)")
                return nil
            }
            roles.formUnion(role)
        }
        return roles
    }

    /// Who may call a method by its contract; nil for one that no contract of this program has.
    private static func contract(of path: String) -> Role? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let service = DescriptorPool.builtIn.services.first { $0.fullName == parts[0] }
        return service?.methods.first { $0.name == parts[1] }?.access
    }
}
