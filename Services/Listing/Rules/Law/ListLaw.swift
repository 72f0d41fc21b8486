package import Credit

/// What the rule book says about the lists of one department in one domain: every number of the law that listing applies. The
/// day that chooses the rule is the day on which the period begins: of receipt, of service, of publication, of the decision.
///
/// The age below which nobody is listed cannot be decided here: of a natural person listing knows a keyed index and a name, no
/// day of birth.
package struct ListLaw: Sendable {
    /// The book.
    package let book: RuleBook
    /// Code of the department that decides.
    package let department: String
    /// Code of the domain.
    package let domain: String

    /// The rules of a book for a department and a domain: their own rows go before the general ones.
    package init(_ book: RuleBook, department: String, domain: String) {
        self.book = book
        self.department = department
        self.domain = domain
    }

    /// Months that a definition may give an entry, from a day on.
    package func periodMonths(on day: CivilDate) throws(RuleMissing) -> LawfulRange {
        LawfulRange(
            least: try book.months(.listPeriodShortest, department: department, domain: domain, on: day),
            most: try book.months(.listPeriodLongest, department: department, domain: domain, on: day))
    }

    /// Working days that a definition may give the defence, from a day on.
    package func defenceWorkingDays(on day: CivilDate) throws(RuleMissing) -> LawfulRange {
        LawfulRange(
            least: try book.workingDays(.defenceWindow, department: department, domain: domain, on: day),
            most: try book.workingDays(.defenceWindowLongest, department: department, domain: domain, on: day))
    }

    /// Working days of the defence after a notice that is served on a day: what the definition gives, and never less than the
    /// law of that day, which may have changed since the definition was put in force.
    package func defenceWorkingDays(definition: Int, served day: CivilDate) throws(RuleMissing) -> Int {
        max(definition, try defenceWorkingDays(on: day).least)
    }

    /// Days that a public consultation lasts at least which begins on a day, the first and the last counted.
    package func consultationDays(from day: CivilDate) throws(RuleMissing) -> Int {
        try book.calendarDays(.publicComment, department: department, domain: domain, on: day)
    }

    /// Working days for an objection that was received on a day, by the department that decided or by another one.
    package func objectionWorkingDays(isOwn: Bool, received day: CivilDate) throws(RuleMissing) -> Int {
        max(
            1,
            try book.workingDays(
                isOwn ? .objectionOwn : .objectionForwarded, department: department, domain: domain, on: day))
    }

    /// Working days in which an objection that was received on a day is accepted or rejected formally; nil where no rule says so.
    package func acceptanceWorkingDays(received day: CivilDate) -> Int? {
        try? book.workingDays(.objectionAcceptance, department: department, domain: domain, on: day)
    }

    /// Of laws that may apply, the longest defence and the version of the rule book that gives it; of equal ones the first's.
    /// - Precondition: there is a law.
    package static func longestDefence(
        _ laws: [ListLaw], definition: Int, served day: CivilDate, begins: CivilDate
    ) throws(RuleMissing) -> (days: Int, ruleBook: Int64) {
        var best: (days: Int, ruleBook: Int64) = (0, 0)
        for law in laws {
            for day in day == begins ? [day] : [day, begins] {
                let days = try law.defenceWorkingDays(definition: definition, served: day)
                if days > best.days { best = (days, law.book.version.number) }
            }
        }
        return best
    }

    /// Of laws that may apply, the shortest time for an objection and the version of the rule book that gives it; of equal ones the
    /// first's.
    /// - Precondition: there is a law.
    package static func shortestObjection(
        _ laws: [ListLaw], isOwn: Bool, received day: CivilDate
    ) throws(RuleMissing) -> (days: Int, ruleBook: Int64) {
        var best: (days: Int, ruleBook: Int64) = (.max, 0)
        for law in laws {
            let days = try law.objectionWorkingDays(isOwn: isOwn, received: day)
            if days < best.days { best = (days, law.book.version.number) }
        }
        return best
    }

    /// Months after which a subject may ask to be removed; nil where no rule gives that right.
    package func earliestRemovalMonths(on day: CivilDate) -> Int? {
        try? book.months(.listEarliestRemoval, department: department, domain: domain, on: day)
    }

    /// What the law leaves of the period of an entry that is decided on a day.
    ///
    /// Rules are dated, and the one that is better for the subject applies: of the day of the conduct and of the day of the
    /// decision (LC-13). That an instrument orders its own transition otherwise is not in the book, so it cannot be followed.
    package func entryLimits(conduct: CivilDate, decided: CivilDate) throws(RuleMissing) -> EntryLimits {
        let then = EntryLimits(
            longestMonths: try periodMonths(on: conduct).most,
            earliestRemovalMonths: earliestRemovalMonths(on: conduct),
            ruleBook: book.version.number)
        let now = EntryLimits(
            longestMonths: try periodMonths(on: decided).most,
            earliestRemovalMonths: earliestRemovalMonths(on: decided),
            ruleBook: book.version.number)
        return then.milder(now)
    }
}

/// From the least to the most that a definition may set, both allowed; nothing at all where the rows of a book leave nothing.
package struct LawfulRange: Sendable, Hashable, CustomStringConvertible {
    /// The least.
    package let least: Int
    /// The most.
    package let most: Int

    /// From the least, which is 1 at least since no period is empty, to the most.
    package init(least: Int, most: Int) {
        self.least = max(1, least)
        self.most = most
    }

    /// Whether a number lies between them.
    package func contains(_ number: Int) -> Bool { least <= number && number <= most }

    /// `5 to 60`.
    package var description: String { "\(least) to \(most)" }
}

/// The bounds that the law sets to one entry.
package struct EntryLimits: Sendable, Hashable {
    /// Months of its period at most.
    package var longestMonths: Int
    /// Months after which the subject may ask to be removed; nil where no rule gives that right.
    package var earliestRemovalMonths: Int?
    /// Version of the rule book that gave the longest period.
    package var ruleBook: Int64

    /// Bounds by a version of the rule book.
    package init(longestMonths: Int, earliestRemovalMonths: Int?, ruleBook: Int64) {
        self.longestMonths = longestMonths
        self.earliestRemovalMonths = earliestRemovalMonths
        self.ruleBook = ruleBook
    }

    /// Of two laws that may apply, what is better for the subject: the shorter period, the earlier way out. Of equal ones these.
    package func milder(_ other: EntryLimits) -> EntryLimits {
        var limits = other.longestMonths < longestMonths ? other : self
        limits.earliestRemovalMonths = [earliestRemovalMonths, other.earliestRemovalMonths].compactMap { $0 }.min()
        return limits
    }
}
