import Phrases
import RPC
import SchemaRuntime

extension Policy {
    /// The standard policy and the lines of a file, of which there are four sorts; `#` begins a comment:
    /// - `kind/id = role, role` gives identities roles, of those that are for their kind;
    /// - `kind/id without role, role` takes roles from identities, whatever gives them, `all` every one;
    /// - `method SERVICE/METHOD = role, role` leaves a method those of its contract's roles, `none` closes it;
    /// - `method SERVICE/METHOD without kind/id, kind/id` keeps identities out of a method.
    ///
    /// An id is written as callers have it, or with a last `*` for any rest.
    ///
    /// A file may speak of methods of all services, so that one file serves them all.
    ///
    /// - Throws: ``ConfigurationError`` naming line, rule and remedy, also for a method that no contract has, for a role that its
    ///   contract does not give it, and for a role of another kind of identity: what the law gives the lead department nobody has who
    ///   runs the machines, and a line that takes from somebody what he never has does nothing.
    package static func load(_ path: String) throws(ConfigurationError) -> Policy {
        switch TextFile.read(path, limit: Limits.policyFileBytes) {
        case .failure(let failure): throw ConfigurationError(["policy-file: \(failure.text)"])
        case .success(let text):
            var reader = PolicyFileReader(path: path)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                reader.read(line.trimmingBlanks(), number: index + 1)
            }
            try reader.problems.check()
            return Policy(
                rows: standard.rows + reader.rows, taken: reader.taken, narrowed: reader.narrowed, closed: reader.closed
            )
        }
    }
}

/// Collects what a policy file says, and what is wrong with it.
private struct PolicyFileReader {
    let path: String
    var rows: [Policy.Row] = []
    var taken: [Policy.Row] = []
    var narrowed: [String: Role] = [:]
    var closed: [String: [String]] = [:]
    var problems = ConfigurationProblems()

    mutating func read(_ line: String, number: Int) {
        if line.isEmpty || line.hasPrefix("#") { return }
        let place = "policy-file: \(path):\(number)"
        let isMethod = line.hasPrefix(Self.keyword)
        let rest = isMethod ? line.dropFirst(Self.keyword.count).trimmingBlanks() : line
        guard let (subject, isWithout, words) = Self.parts(rest), isMethod || Self.hasKind(subject),
            isMethod || !ConfigurationKey.list(words).isEmpty
        else {
            problems.refuse(
                "\(place): must be 'kind/id = role, role', 'kind/id without role, role', 'method SERVICE/METHOD = role, role' or "
                    + "'method SERVICE/METHOD without kind/id, kind/id'; for example department/XYZ = lead")
            return
        }
        if !isMethod, !isPattern(subject, place) { return }
        switch (isMethod, isWithout) {
        case (false, false): give(subject, words, place)
        case (false, true): take(subject, words, place)
        case (true, false): narrow(subject, to: words, place)
        case (true, true): close(subject, to: words, place)
        }
    }

    private static let keyword = "method "

    /// What a line is about, whether it takes away, and its words; nil for a line that is neither.
    private static func parts(_ line: String) -> (subject: String, isWithout: Bool, words: String)? {
        for (separator, isWithout) in [(" without ", true), ("=", false)] {
            guard let range = line.firstRange(of: separator) else { continue }
            return (
                String(line[..<range.lowerBound]).trimmingBlanks(), isWithout,
                String(line[range.upperBound...]).trimmingBlanks()
            )
        }
        return nil
    }

    /// The roles that each kind of identity can have.
    private static let kinds: [(prefix: String, roles: Role)] = [
        ("department/", [.department, .lead, .oversight]), ("service/", .service), ("operator/", .operator),
    ]

    /// The roles that identities of a pattern can have, beside the public that everybody is.
    private static func own(_ pattern: String) -> Role {
        kinds.first { pattern.hasPrefix($0.prefix) }?.roles ?? []
    }

    /// Whether a text begins as an identity of a kind that policies speak of.
    private static func hasKind(_ text: String) -> Bool {
        kinds.contains { text.hasPrefix($0.prefix) && text.count > $0.prefix.count }
            // Officials have what their department has: a line about one would do nothing.
            && !text.contains("/official/")
    }

    /// Whether some caller's identity can be of a pattern; notes the problem otherwise. A line that nobody can match would keep nobody
    /// out, and say nothing of it.
    private mutating func isPattern(_ text: String, _ place: String) -> Bool {
        guard let kind = Self.kinds.first(where: { text.hasPrefix($0.prefix) }) else { return false }
        let id = text.dropFirst(kind.prefix.count)
        if id == "*" || Caller.isID(id.hasSuffix("*") ? id.dropLast() : id) { return true }
        problems.refuse(
            "\(place): '\(text.prefix(200))' can be nobody's identity; write kind/id, the id of 1 to 63 letters a to z, digits, '-', '.' "
                + "and '_', or with a last * for any rest, part several by ',' and give a comment a line of its own")
        return false
    }

    private mutating func give(_ pattern: String, _ words: String, _ place: String) {
        guard let roles = roles(words, place) else { return }
        let own = Self.own(pattern)
        guard !roles.contains(.public) else {
            problems.refuse("\(place): everybody is the public, and nobody becomes it by a line; leave it out")
            return
        }
        guard roles.isSubset(of: own) else {
            problems.refuse(
                "\(place): '\(pattern)' can be \(own), and not \(roles.subtracting(own)); give that to an identity of "
                    + "its kind")
            return
        }
        guard !pattern.hasSuffix("*") || roles.isDisjoint(with: [.lead, .oversight]) else {
            problems.refuse("\(place): one department leads and one oversees; name it instead of '\(pattern)'")
            return
        }
        rows.append(Policy.Row(pattern, roles))
    }

    private mutating func take(_ pattern: String, _ words: String, _ place: String) {
        let own = Self.own(pattern)
        guard let roles = words == "all" ? own : roles(words, place) else { return }
        // Such a line would take nothing, and whoever wrote it would think that it does.
        guard !roles.contains(.public) else {
            problems.refuse(
                "\(place): everybody is the public, and stays it; keep identities out of methods instead (method SERVICE/METHOD without "
                    + "kind/id)")
            return
        }
        guard roles.isSubset(of: own) else {
            problems.refuse(
                "\(place): '\(pattern)' is never \(roles.subtracting(own)), so that nothing is taken from anybody; it can be \(own)"
            )
            return
        }
        taken.append(Policy.Row(pattern, roles))
    }

    private mutating func close(_ method: String, to words: String, _ place: String) {
        guard let contract = contract(of: method, place) else { return }
        let patterns = ConfigurationKey.list(words)
        guard !patterns.isEmpty, patterns.allSatisfy({ $0 == "public" || Self.hasKind($0) }) else {
            problems.refuse(
                "\(place): must name the identities that are kept out; for example department/XYZ, service/*")
            return
        }
        for pattern in patterns where pattern != "public" {
            guard isPattern(pattern, place) else { return }
            let own = Self.own(pattern)
            guard !contract.isDisjoint(with: own.union(.public)) else {
                problems.refuse(
                    "\(place): '\(pattern)' can be \(own), and '\(method)' is for \(contract) alone, so that nobody is kept out; leave "
                        + "it out")
                return
            }
        }
        closed[method, default: []] += patterns
    }

    private mutating func narrow(_ method: String, to text: String, _ place: String) {
        guard let contract = contract(of: method, place) else { return }
        guard narrowed[method] == nil else {
            problems.refuse("\(place): '\(method)' has a row already; leave one of them")
            return
        }
        guard let left = text == "none" ? [] : roles(text, place) else { return }
        guard text == "none" || !left.isEmpty else {
            problems.refuse("\(place): must name the roles that are left; say none to close the method")
            return
        }
        guard left.isSubset(of: contract) else {
            problems.refuse(
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
                problems.refuse("\(place): the role '\(name.prefix(40))' is not known; choose of \(known)")
                return nil
            }
            roles.formUnion(role)
        }
        return roles
    }

    /// Who may call a method by its contract; nil, with the problem noted, for one that no contract of this program has.
    private mutating func contract(of path: String, _ place: String) -> Role? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let service = parts.count == 2 ? DescriptorPool.builtIn.services.first { $0.fullName == parts[0] } : nil
        guard let method = service?.methods.first(where: { $0.name == parts[1] }) else {
            problems.refuse(
                "\(place): no contract has the method '\(path.prefix(200))'; write its full name, for example "
                    + "xinyi.listing.v1.RepairService/ApplyForRepair")
            return nil
        }
        return method.access
    }
}
