import Casework
package import Credit

/// The periods that a list definition sets.
package struct DefinitionPeriods: Sendable, Hashable {
    /// Months of an entry.
    package let months: Int
    /// Months before which early removal is not possible.
    package let minimumMonths: Int
    /// Working days of the defence.
    package let defenceWorkingDays: Int

    /// Periods as a definition holds them.
    package init(months: Int, minimumMonths: Int, defenceWorkingDays: Int) {
        self.months = months
        self.minimumMonths = minimumMonths
        self.defenceWorkingDays = defenceWorkingDays
    }

    /// The periods of a draft; no days of defence mean the shortest window of the law.
    ///
    /// - Throws: INVALID_FIELD or PERIOD_MISSING for what the law of the day does not allow; ``RuleMissing``.
    package init(
        draft months: Int, minimumMonths: Int, defenceWorkingDays: Int, by law: ListLaw, on day: CivilDate
    ) throws {
        self.init(
            months: months, minimumMonths: minimumMonths,
            defenceWorkingDays: defenceWorkingDays == 0
                ? try law.defenceWorkingDays(on: day).least : defenceWorkingDays)
        guard let fault = try fault(by: law, on: day) else { return }
        throw Refusal.invalid("definition.\(fault.field)", fault.rule, remedy: fault.remedy, reason: fault.reason)
    }

    /// Refuses to put in force from a day on what the law of that day does not allow.
    ///
    /// - Throws: PERIOD_NOT_LAWFUL, ``RuleMissing``.
    package func requireLawful(by law: ListLaw, from day: CivilDate) throws {
        guard let fault = try fault(by: law, on: day) else { return }
        throw Refusal.precondition(
            .periodNotLawful, "by the rule book in force on \(day), \(fault.rule)",
            remedy: "create a version that keeps to it (CreateListDefinition), or give another day")
    }

    private func fault(
        by law: ListLaw, on day: CivilDate
    ) throws(RuleMissing) -> Refusal? {
        let period = try law.periodMonths(on: day)
        if !period.contains(months) {
            return .invalid(
                "period_months", "an entry ends by itself after \(period) months",
                remedy: "give the months of the list rule", reason: .periodMissing)
        }
        if !(0...months).contains(minimumMonths) {
            return .invalid(
                "minimum_months", "the minimum is 0 to the whole period", remedy: "give the months of the list rule")
        }
        let defence = try law.defenceWorkingDays(on: day)
        if !defence.contains(defenceWorkingDays) {
            return .invalid(
                "defence_working_days", "the defence window lasts \(defence) working days (行政处罚法 Art.64)",
                remedy: "leave it 0 for \(defence.least) days, or give more")
        }
        return nil
    }
}
