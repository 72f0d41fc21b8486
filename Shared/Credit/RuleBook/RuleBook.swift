/// The rule book: every legal period, class, clock, threshold and standard, dated. A value is judged as a whole when it
/// is made, so that whoever holds one can rely on it.
package struct RuleBook: Sendable, Hashable {
    /// The bounds. At a bound a book is refused by name.
    package enum Limits {
        /// Rows of a book.
        package static let rows = 2_000
        /// Bytes of a book's canonical file: half of what a frame holds.
        package static let bytes = 2 << 20
        /// Faults named in one refusal.
        package static let faults = 200
    }

    /// Which book it is.
    package struct Version: Sendable, Hashable {
        /// Grows with every book, from 1.
        package let number: Int64
        /// SHA-256 of the canonical file (``RuleRow/file(_:)``), 64 hex digits in lower case.
        package let sha256: String

        /// A version.
        package init(number: Int64, sha256: String) {
            self.number = number
            self.sha256 = sha256
        }
    }

    /// Which book it is.
    package let version: Version
    /// The rules in the order of the rows.
    package let rules: [Rule]
    private let places: [Place: [Int]]

    private struct Place: Sendable, Hashable {
        let key: RuleKey
        let item: String
        let scope: RuleScope
    }

    /// A book of rows.
    ///
    /// - Throws: every fault by row and column: what cannot be read, rules of one key and scope that are in force on a
    ///   common day (uncertain ones may contend), days without a rule of a key that must always have one, a worked
    ///   example that does not hold.
    package init(_ rows: [RuleRow], version: Version) throws(RuleFaults) {
        var check = RuleBookCheck()
        let rules = check.read(rows)
        try check.end()
        self.init(rules: rules, version: version)
        check.compare(rules)
        check.cover(self)
        try check.end()
        check.run(self)
        try check.end()
    }

    private init(rules: [Rule], version: Version) {
        self.version = version
        self.rules = rules
        var places: [Place: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            places[Place(key: rule.key, item: rule.item, scope: rule.scope), default: []].append(index)
        }
        self.places = places
    }

    /// The rows, in order.
    package var rows: [RuleRow] { rules.map(\.row) }

    /// The rules of the closest scope that has one in force on a day: one, or several uncertain ones that contend.
    package func candidates(
        _ key: RuleKey, item: String = "", department: String = "", domain: String = "", on date: CivilDate
    ) -> [Rule] {
        for scope in RuleScope.closestFirst(department: department, domain: domain) {
            let found = (places[Place(key: key, item: item, scope: scope)] ?? []).map { rules[$0] }
                .filter { $0.inForce(on: date) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The rule that is applied to a department, a domain and a day; nil if none is in force. Of uncertain rules that
    /// contend, the one that is better for the subject.
    package func rule(
        _ key: RuleKey, item: String = "", department: String = "", domain: String = "", on date: CivilDate
    ) -> Rule? {
        Self.favoured(candidates(key, item: item, department: department, domain: domain, on: date))
    }

    /// The one of contending rules that is better for the subject; of equal ones the first row.
    static func favoured(_ candidates: [Rule]) -> Rule? {
        guard var best = candidates.first else { return nil }
        for rule in candidates.dropFirst() where rule.value.isBetter(than: best.value, rule.key.favour) { best = rule }
        return best
    }
}

extension RuleValue {
    /// Whether it is better for the subject than another value of its key.
    func isBetter(than other: RuleValue, _ favour: RuleFavour) -> Bool {
        guard let own = rank, let others = other.rank else { return false }
        switch favour {
        case .smaller: return own < others
        case .larger: return own > others
        case .none: return false
        }
    }
}
