package import Credit

extension ShippedRuleBook {
    /// A rule that a test puts in the place of the shipped ones for the same departments and domains. Rules that count.
    package struct Change: Sendable {
        /// What it is about.
        package var key: RuleKey
        /// How many.
        package var value: Int
        /// Three capital letters, or `ALL`.
        package var department: String
        /// Capital letters, or `ALL`.
        package var domain: String
        /// First day in force, ISO; empty from the beginning.
        package var from: String
        /// Last day in force, ISO; empty without end.
        package var until: String

        /// A rule.
        package init(
            _ key: RuleKey, _ value: Int, department: String = RuleScope.all, domain: String = RuleScope.all,
            from: String = "", until: String = ""
        ) {
            self.key = key
            self.value = value
            self.department = department
            self.domain = domain
            self.from = from
            self.until = until
        }

        /// The worked example that belongs to it.
        private var example: String {
            func start(_ other: String) -> CivilDate {
                CivilDate(iso: [until, from].first { !$0.isEmpty } ?? other) ?? .distantPast
            }
            switch key.unit {
            case .workingDays:
                let start = start("2026-09-30")
                let due = BuiltInCalendar.calendar.dueDay(from: start, workingDays: value).date
                return "start=\(start) => due=\(due)"
            case .calendarDays:
                let first = start("2026-11-01")
                return "first=\(first) => last=\(first.adding(days: value - 1))"
            case .months:
                let start = start("2026-05-01")
                return "start=\(start) => end=\(start.adding(months: value))"
            default: fatalError("no test changes \(key.rawValue)")
            }
        }

        fileprivate func row(like shipped: RuleRow) -> RuleRow {
            var row = shipped
            row[.value] = "\(value)"
            row[.department] = department
            row[.domain] = domain
            row[.from] = from
            row[.until] = until
            row[.example] = example
            return row
        }
    }

    /// The shipped book as another edition, with rules changed.
    package static func book(_ number: Int64, _ changes: [Change] = []) -> RuleBook {
        var changed = rows.filter { row in
            !changes.contains {
                $0.key.rawValue == row[.key] && $0.department == row[.department] && $0.domain == row[.domain]
            }
        }
        for change in changes {
            guard let shipped = rows.first(where: { $0[.key] == change.key.rawValue }) else {
                fatalError("\(change.key.rawValue) is not shipped")
            }
            changed.append(change.row(like: shipped))
        }
        do throws(RuleFaults) {
            return try RuleBook(changed, version: version(number, of: changed))
        } catch {
            fatalError("the test's book: \(error.list.map { "row \($0.row) \($0.column): \($0.english)" })")
        }
    }
}
