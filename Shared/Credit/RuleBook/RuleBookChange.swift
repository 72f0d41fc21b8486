/// A change between two books that takes something from the subject: a longer publication, a shorter time to be heard.
package struct RuleBookLoss: Sendable, Hashable {
    /// What changes.
    package let key: RuleKey
    /// To what it applies within the key.
    package let item: String
    /// For whom.
    package let scope: RuleScope
    /// The first day on which the new value is worse.
    package let date: CivilDate
    /// What was applied; nil if nothing was.
    package let old: RuleValue?
    /// What will be; nil if nothing will.
    package let new: RuleValue?
}

extension RuleBook {
    /// What a new book takes from the subject compared with this one: one row for each key, item and scope, with the
    /// first such day. Compared is what is applied, on every day on which a rule of either book begins or has ended.
    package func losses(in new: RuleBook) -> [RuleBookLoss] {
        var losses: [RuleBookLoss] = []
        for key in RuleKey.allCases where key.favour != .none {
            let rules = (self.rules + new.rules).filter { $0.key == key }
            let days = Set(
                [CivilDate.distantPast] + rules.compactMap(\.from) + rules.compactMap { $0.until?.adding(days: 1) })
            // Every pairing of a department and a domain that occurs: a rule of the one may stand behind the other's.
            let departments = Set(rules.map(\.scope.department) + [RuleScope.all]).sorted()
            let domains = Set(rules.map(\.scope.domain) + [RuleScope.all]).sorted()
            for item in Set(rules.map(\.item)).sorted() {
                for scope in departments.flatMap({ department in
                    domains.map { RuleScope(department: department, domain: $0) }
                }) {
                    let found = days.sorted().lazy.compactMap { loss(key, item, scope, $0, in: new) }.first
                    if let found { losses.append(found) }
                }
            }
        }
        return losses
    }

    private func loss(
        _ key: RuleKey, _ item: String, _ scope: RuleScope, _ date: CivilDate, in new: RuleBook
    ) -> RuleBookLoss? {
        func value(_ book: RuleBook) -> RuleValue? {
            book.rule(key, item: item, department: scope.department, domain: scope.domain, on: date)?.value
        }
        let (before, after) = (value(self), value(new))
        let isWorse =
            switch (before, after) {
            case (nil, nil): false
            case (nil, .some): key.isBurden
            case (.some, nil): !key.isBurden
            case (.some(let old), .some(let new)): old.isBetter(than: new, key.favour)
            }
        return isWorse
            ? RuleBookLoss(key: key, item: item, scope: scope, date: date, old: before, new: after) : nil
    }
}
