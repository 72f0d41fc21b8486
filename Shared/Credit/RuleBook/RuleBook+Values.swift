extension RuleBook {
    /// A number of a key that counts in a unit.
    private func number(
        _ key: RuleKey, _ unit: RuleUnit, _ item: String, _ department: String, _ domain: String, _ date: CivilDate
    ) throws(RuleMissing) -> Int64 {
        assert(key.unit == unit, "\(key.rawValue) counts \(key.unit.rawValue)")
        guard key.unit == unit,
            case .number(let number)? = rule(key, item: item, department: department, domain: domain, on: date)?.value
        else { throw RuleMissing(key: key, date: date) }
        return number
    }

    /// The working days of a key. Every reader of this file throws ``RuleMissing`` where no rule is in force on the day.
    package func workingDays(
        _ key: RuleKey, department: String = "", domain: String = "", on date: CivilDate
    ) throws(RuleMissing) -> Int {
        Int(try number(key, .workingDays, "", department, domain, date))
    }

    /// The last day of a key's working days that start on a day; the day of the start is not counted and chooses the rule.
    package func due(
        _ key: RuleKey, from start: CivilDate, department: String = "", domain: String = "", calendar: WorkingCalendar
    ) throws(RuleMissing) -> DueDay {
        let days = try workingDays(key, department: department, domain: domain, on: start)
        return calendar.dueDay(from: start, workingDays: days)
    }

    /// The calendar days of a key, the first and the last counted.
    package func calendarDays(
        _ key: RuleKey, department: String = "", domain: String = "", on date: CivilDate
    ) throws(RuleMissing) -> Int {
        Int(try number(key, .calendarDays, "", department, domain, date))
    }

    /// The months of a key.
    package func months(
        _ key: RuleKey, severity: PenaltySeverity? = nil, department: String = "", domain: String = "",
        on date: CivilDate
    ) throws(RuleMissing) -> Int {
        Int(try number(key, .months, severity?.token ?? "", department, domain, date))
    }

    /// The years of a key.
    package func years(
        _ key: RuleKey, department: String = "", domain: String = "", on date: CivilDate
    ) throws(RuleMissing) -> Int {
        Int(try number(key, .years, "", department, domain, date))
    }

    /// The amount of a key in 0.01 yuan, for organisations or persons.
    package func fen(
        _ key: RuleKey, isPerson: Bool, department: String = "", domain: String = "", on date: CivilDate
    ) throws(RuleMissing) -> Int64 {
        try number(key, .fen, isPerson ? "person" : "organisation", department, domain, date)
    }

    /// The hundredths of a key.
    package func percent(_ key: RuleKey, department: String = "", on date: CivilDate) throws(RuleMissing) -> Int {
        Int(try number(key, .percent, "", department, "", date))
    }

    /// The day of the month of a key.
    package func dayOfMonth(_ key: RuleKey, department: String = "", on date: CivilDate) throws(RuleMissing) -> Int {
        Int(try number(key, .dayOfMonth, "", department, "", date))
    }

    /// A flag of a key; false where no rule is in force.
    package func flag(
        _ key: RuleKey, item: String = "", department: String = "", domain: String = "", on date: CivilDate
    ) -> Bool {
        assert(key.unit == .flag, "\(key.rawValue) is no flag")
        guard case .flag(let flag)? = rule(key, item: item, department: department, domain: domain, on: date)?.value
        else { return false }
        return flag
    }

    /// The day that a key names.
    package func day(_ key: RuleKey, on date: CivilDate) throws(RuleMissing) -> CivilDate {
        guard case .date(let day)? = rule(key, on: date)?.value else { throw RuleMissing(key: key, date: date) }
        return day
    }
}
