/// How sure it is what a rule says. Raw values are the words of the column `certainty`.
package enum RuleCertainty: String, Sendable, Hashable, CaseIterable {
    /// The instrument itself was read.
    case certain
    /// Summaries that agree.
    case summary
    /// To be confirmed by a lawyer; applied in the subject's favour until then.
    case uncertain
}

/// For whom a rule is: a department or all, a domain or all.
package struct RuleScope: Sendable, Hashable {
    /// Three capital letters, or `ALL`.
    package let department: String
    /// Capital letters, or `ALL`.
    package let domain: String

    /// The word for every department and every domain.
    package static let all = "ALL"

    /// A scope.
    package init(department: String = RuleScope.all, domain: String = RuleScope.all) {
        self.department = department
        self.domain = domain
    }

    /// The scopes in which a rule may stand that holds for a department and a domain, the closest first: the
    /// department's own rules go before those of a domain, since an authority's own order sets aside the general one.
    static func closestFirst(department: String, domain: String) -> [RuleScope] {
        var scopes: [RuleScope] = []
        for scope in [
            RuleScope(department: department, domain: domain), RuleScope(department: department),
            RuleScope(domain: domain), RuleScope(),
        ] where !scope.department.isEmpty && !scope.domain.isEmpty && !scopes.contains(scope) {
            scopes.append(scope)
        }
        return scopes
    }
}

/// One rule: a row that was judged to be in order.
package struct Rule: Sendable, Hashable {
    /// Its place in the book, from 1.
    package let number: Int
    /// What it is about.
    package let key: RuleKey
    /// To what it applies within the key, such as a kind of penalty; empty where the key has no such thing.
    package let item: String
    /// What it says.
    package let value: RuleValue
    /// For whom.
    package let scope: RuleScope
    /// First day in force; nil from the beginning.
    package let from: CivilDate?
    /// Last day in force; nil without end.
    package let until: CivilDate?
    /// How sure it is.
    package let certainty: RuleCertainty
    /// The worked example.
    package let example: RuleExample
    /// The row as given: instrument, article, source, notes.
    package let row: RuleRow

    /// Whether it is in force on a day.
    package func inForce(on date: CivilDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    /// Whether two rules are in force on a common day.
    func overlaps(_ other: Rule) -> Bool {
        let last = min(until ?? .distantFuture, other.until ?? .distantFuture)
        return max(from ?? .distantPast, other.from ?? .distantPast) <= last
    }
}
